/** Precision and recall of the facts on our own measured set; what is wrong or missing is printed by sentence. */
import { describe, expect, test } from '@jest/globals';
import { documentOfText } from '../../../src/document/plain-text.js';
import type { Bound } from '../../../src/sources/report/fact.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { MEASURED } from './measured.js';

const SIGNS: Readonly<Record<Bound, string>> = { over: '>', under: '<', about: '~' };

function said(text: string): readonly string[] {
  const { facts, ambiguous } = findFacts(documentOfText(text));
  return [
    ...facts.map(({ name, bound, value }) => `${name}${bound === null ? '=' : SIGNS[bound]}${value}`),
    ...ambiguous.map(({ candidates, value }) => `?${candidates.join('|')}=${value}`),
  ];
}

interface Judged {
  readonly text: string;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

function judge([text, expected]: readonly [string, string]): Judged {
  const missing = expected === '' ? [] : expected.split(' ');
  const wrong: string[] = [];
  let right = 0;
  for (const one of said(text)) {
    const at = missing.indexOf(one);
    if (at < 0) wrong.push(one);
    else {
      missing.splice(at, 1);
      right += 1;
    }
  }
  return { text, right, wrong, missing };
}

describe('the measured set', () => {
  const judged = MEASURED.map(judge);
  const sum = (count: (one: Judged) => number): number => judged.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right);
  const precision = right / (right + sum(({ wrong }) => wrong.length));
  const recall = right / (right + sum(({ missing }) => missing.length));

  test('has sentences of many styles, with traps among them', () => {
    expect(MEASURED.length).toBeGreaterThanOrEqual(120);
    expect(MEASURED.filter(([, expected]) => expected === '').length).toBeGreaterThan(40);
    expect(new Set(MEASURED.map(([text]) => text)).size).toBe(MEASURED.length);
  });

  test('no wrong fact, few missing', () => {
    const report = judged
      .filter(({ wrong, missing }) => wrong.length + missing.length > 0)
      .map(
        ({ text, wrong, missing }) =>
          `${text}\n    wrong: ${wrong.join(' ') || '-'}  missing: ${missing.join(' ') || '-'}`,
      );
    console.log(
      `${MEASURED.length} sentences: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} %\n${report.join('\n')}`,
    );
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.95);
  });
});
