/** The same findings whatever way the same numbers came into the workbook (issue: typed, one sheet, shifted, NFD, traps…). */
import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../src/forms/recognise.js';
import { check } from '../../src/review/check.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { layOut, type LayoutOptions } from '../support/layouts.js';
import { SEED_FIGURES } from '../support/recognition.js';

const edition = builtInEdition()!;
const figures = new Map(Object.entries(SEED_FIGURES));

const inBrief = (finding: Finding): string =>
  `${finding.rule} ${finding.severity} ${finding.refs.join(' ')} [${finding.follows.map(inBrief).join('; ')}]`;
const findingsOf = (options: LayoutOptions): readonly string[] =>
  check(recognise(layOut(edition.edition, figures, options), edition.edition), edition).findings.map(inBrief);

const expected = findingsOf({});

const LAYOUTS: Readonly<Record<string, LayoutOptions>> = {
  'typed numbers': { values: 'typed' },
  'all forms on one sheet': { sheets: 'one' },
  'all forms beside each other': { sheets: 'beside' },
  'shifted columns': { shift: { rows: 3, columns: 4 } },
  'STT without dots': { stt: 'plain' },
  'STT as numbers': { stt: 'number' },
  'STT in the label': { stt: 'in-label' },
  'NFD labels': { labels: 'nfd' },
  'combining tones': { labels: 'compound' },
  'TCVN3 labels': { labels: 'tcvn3' },
  'inserted blank rows': { inserted: { every: 3, kind: 'blank' } },
  'inserted notes': { inserted: { every: 4, kind: 'note' } },
  'own indicators between': { inserted: { every: 5, kind: 'own' } },
  'one header row': { header: 'one-row' },
  'no header at all': { header: 'none' },
  'percent cells': { values: 'percent' },
  'merged labels': { merged: true },
  'everything at once': {
    sheets: 'one',
    shift: { rows: 2, columns: 2 },
    stt: 'plain',
    labels: 'nfd',
    values: 'typed',
    inserted: { every: 6, kind: 'blank' },
  },
};

describe('the sample in other layouts', () => {
  test('the plain layout gives the findings of the file', () => {
    expect(expected).toHaveLength(9);
  });

  test.each(Object.entries(LAYOUTS))('%s', (_name, options) => {
    expect(findingsOf(options)).toEqual(expected);
  });

  test('an English-locale Excel made 1,144 of 1.144: the trap is named with 1144, and sets off nothing else', () => {
    const result = check(recognise(layOut(edition.edition, figures, { values: 'english' }), edition.edition), edition);
    const traps = result.findings.filter(({ kind }) => kind === 'fraction-in-count');
    expect(traps.map(({ refs, fixes }) => [refs[0], fixes.map(({ changes }) => changes[0]!.value)])).toEqual([
      ['2:6.1', [1144]],
      ['4:3.2.1', [1144]],
      ['4:3.2.2', [1142]],
      ['8:6.4.1', [1157]],
    ]);
    expect(result.findings.filter(({ kind }) => kind !== 'fraction-in-count').map(inBrief)).toEqual(expected);
  });
});
