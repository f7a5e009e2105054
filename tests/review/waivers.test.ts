/** The way to a finished report: the offered fixes, two reasons, and the check is clean until a figure changes. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { compareChecks, rememberCheck } from '../../src/review/compare-checks.js';
import { proposalsOf } from '../../src/review/fill.js';
import { sumUp } from '../../src/review/summary.js';
import { canWaive, waive, type Waiver } from '../../src/review/waivers.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { printNumber } from '../../src/quantity/print.js';
import { recognitionOf, SEED_FIGURES } from '../support/recognition.js';

const edition = builtInEdition()!;
type Figures = Readonly<Record<string, string>>;
const run = (figures: Figures): CheckResult => check(recognitionOf(figures), edition);
const of = (result: CheckResult, rule: string) => result.findings.find((finding) => finding.rule === rule)!;

/** Applies the first fix of every finding but those named, and fills what can be filled. */
function fixed(figures: Figures, but: readonly string[]): Figures {
  const result = run(figures);
  const after: Record<string, string> = { ...figures };
  for (const finding of result.findings) {
    if (but.includes(finding.rule)) continue;
    const fix = finding.kind === 'code-word' ? finding.fixes.at(-1) : finding.fixes[0];
    for (const { ref, value, decimals } of fix?.changes ?? [])
      after[ref] = value === null ? '' : printNumber(value, decimals);
  }
  for (const { ref, value, decimals } of proposalsOf(result)) after[ref] = printNumber(value, decimals);
  return after;
}

describe('the sample, finished', () => {
  const figures = fixed(SEED_FIGURES, ['P5-d', 'P8-d']);
  const result = run(figures);
  const waivers: readonly Waiver[] = [
    waive(of(result, 'P5-d'), 'Biên chế năm 2015 cũng là 21 người')!,
    waive(of(result, 'P8-d'), 'Ba thủ tục cung cấp ở cả hai mức')!,
  ];

  test('only the two that are to be explained are left', () => {
    expect(sumUp(result).state).toBe('open');
    expect([...sumUp(result).errors, ...sumUp(result).warnings].map(({ rule }) => rule)).toEqual(['P5-d', 'P8-d']);
  });

  test('with two reasons the check is clean', () => {
    const summary = sumUp(result, waivers);
    expect(summary.state).toBe('explained');
    expect(summary.waived.explained.map(({ waiver }) => waiver.reason)).toEqual(waivers.map(({ reason }) => reason));
  });

  test('changing 8:6.3.1 opens its waiver again, and only that one', () => {
    const summary = sumUp(run({ ...figures, '8:6.3.1': '131' }), waivers);
    expect(summary.state).toBe('open');
    expect(summary.waived.reopened.map(({ waiver }) => waiver.rule)).toEqual(['P8-d']);
    expect(summary.waived.explained.map(({ waiver }) => waiver.rule)).toEqual(['P5-d']);
  });

  test('changing a figure that only the folded consequence reads opens it as well', () => {
    const summary = sumUp(run({ ...figures, '4:1.1.2': '131' }), waivers);
    expect(summary.waived.reopened.map(({ waiver }) => waiver.rule)).toEqual(['P8-d']);
  });

  test('the same number spelled otherwise is another writing: the reason was given for what stood there', () => {
    expect(sumUp(run({ ...figures, '8:6.3.1': '130,0' }), waivers).waived.reopened).toHaveLength(1);
  });

  test('a waiver whose finding is gone is kept, idle', () => {
    const summary = sumUp(run({ ...figures, '8:6.2.2': '60' }), waivers);
    expect(summary.waived.idle.map(({ waiver, standing }) => [waiver.rule, standing])).toEqual([['P8-d', 'gone']]);
  });

  test('compared with the first check: what is resolved, still there, new', () => {
    const before = rememberCheck(run(SEED_FIGURES));
    const comparison = compareChecks(before, run({ ...figures, '4:3.2': '89,9' }));
    expect(comparison.resolved.map(({ rule }) => rule).sort()).toEqual(['G10', 'G10', 'G6', 'P2-l']);
    expect(comparison.remaining.map(({ rule }) => rule)).toEqual(['P4-f', 'P5-d', 'P8-d']);
    expect(comparison.fresh).toEqual([]);
  });
});

describe('a reason whose finding is not shown', () => {
  const figures = { '8:5.2.2': '99,95' };
  const at = (own: Figures, notes: Figures = {}): CheckResult =>
    check(recognitionOf(own, { level: 'huyen', notes }), edition);
  const waivers = [waive(of(at(figures), 'P8-n'), 'Mất mạng hai ngày')!];
  const standings = (result: CheckResult) => sumUp(result, waivers).waived.idle.map(({ standing }) => standing);

  test('stands in Ghi chú now: it has done its work, in the words given or in others', () => {
    for (const note of ['Mất mạng hai ngày', 'Do sự cố đường truyền']) {
      const result = at(figures, { '8:5.2.2': note });
      expect(of(result, 'P8-n')).toBeUndefined();
      expect(standings(result)).toEqual(['noted']);
    }
  });

  test('is needed no longer when the figure was mended, whatever the note says', () => {
    expect(standings(at({ '8:5.2.2': '100' }))).toEqual(['gone']);
    expect(standings(at({ '8:5.2.2': '100' }, { '8:5.2.2': 'Mất mạng hai ngày' }))).toEqual(['gone']);
  });

  test('opens again where the note is taken away', () => {
    expect(standings(at(figures))).toEqual([]);
    expect(sumUp(at(figures), waivers).waived.explained).toHaveLength(1);
  });

  test('is not called needless where what the finding rests on is not at hand', () => {
    const [waiver] = waivers;
    const other: Waiver = { ...waiver!, key: 'L1-solved|4:3.2.1', figures: { '4:3.2.1': '5', 'dossiers.solved': '6' } };
    const { idle } = sumUp(at({ ...figures, '4:3.2.1': '5' }), [other]).waived;
    expect(idle).toEqual([{ waiver: other, standing: 'unchecked' }]);
  });

  test('is told to follow from another finding where it is folded under one', () => {
    const result = at(figures);
    const [finding] = result.findings;
    const folded = { ...finding!, key: waivers[0]!.key };
    const parent = { ...finding!, key: 'parent', follows: [{ ...finding!, key: 'between', follows: [folded] }] };
    expect(standings({ ...result, findings: [parent] })).toEqual(['folded']);
  });
});

test('what must be mended cannot be waived, and a reason must be given', () => {
  const result = run(SEED_FIGURES);
  const code = result.findings.find(({ kind }) => kind === 'code-outside')!;
  expect(canWaive(code)).toBe(false);
  expect(waive(code, 'vì sao')).toBeUndefined();
  expect(waive(of(result, 'P8-d'), '  ')).toBeUndefined();
});
