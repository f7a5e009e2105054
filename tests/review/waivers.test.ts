/** The way to a finished report: the offered fixes, two reasons, and the check is clean until a figure changes. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { compareChecks, rememberCheck } from '../../src/review/compare-checks.js';
import { proposalsOf } from '../../src/review/fill.js';
import { checkSeal, figuresMark, sealOf } from '../../src/review/seal.js';
import { sumUp } from '../../src/review/summary.js';
import {
  applyWaivers,
  canWaive,
  changedFigures,
  noteColumnOf,
  noteEdit,
  signedReason,
  waive,
  type Waiver,
} from '../../src/review/waivers.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { printNumber } from '../../src/quantity/print.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
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

describe('a reason', () => {
  const figures = { '8:5.2.2': '99,95' };
  const at = (own: Figures): CheckResult => check(recognitionOf(own, { level: 'huyen' }), edition);
  const finding = of(at(figures), 'P8-n');

  test('names who gave it, where somebody did; blanks around are no part of it', () => {
    expect(waive(finding, ' Mất mạng  ', ' Lan ')).toMatchObject({ reason: 'Mất mạng', by: 'Lan' });
    expect(signedReason(waive(finding, 'Mất mạng', 'Lan')!)).toBe('Mất mạng (Lan)');
    expect(waive(finding, 'Mất mạng', '  ')).not.toHaveProperty('by');
    expect(signedReason(waive(finding, 'Mất mạng')!)).toBe('Mất mạng');
  });

  test('an error is never passed over, nor what hides one', () => {
    expect(canWaive(finding)).toBe(true);
    expect(canWaive({ ...finding, severity: 'error' })).toBe(false);
    expect(canWaive({ ...finding, mend: 'must' })).toBe(false);
    expect(canWaive({ ...finding, follows: [finding, { ...finding, severity: 'error' }] })).toBe(false);
    expect(canWaive({ ...finding, follows: [{ ...finding, follows: [{ ...finding, mend: 'must' }] }] })).toBe(false);
  });

  test('given under another edition speaks for nothing here, and is kept', () => {
    const own = waive(finding, 'Mất mạng')!;
    const other: Waiver = { ...own, edition: 'tinh-khac' };
    const { open, explained, idle, elsewhere } = applyWaivers(at(figures), [other]);
    expect([open.some(({ key }) => key === own.key), explained, idle]).toEqual([true, [], []]);
    expect(elsewhere).toEqual([other]);
    expect(applyWaivers(at(figures), [{ ...own, edition: edition.edition.id }])).toMatchObject({
      explained: [{ waiver: { reason: 'Mất mạng' } }],
      elsewhere: [],
    });
  });

  test('lists what has changed since, and nothing else', () => {
    const own = waive(finding, 'Mất mạng')!;
    const waiver: Waiver = { ...own, figures: { ...own.figures, '8:5.3.2': '100', '2:1': '5' } };
    const now = of(at({ '8:5.2.2': '99,9', '2:1': '5' }), 'P8-n');
    expect(changedFigures({ finding: now, waiver }, at({ '8:5.2.2': '99,9', '2:1': '5' }))).toEqual([
      { ref: '8:5.2.2', before: '99,95', after: '99,9' },
      { ref: '8:5.3.2', before: '100', after: '' },
    ]);
  });

  describe('in the form’s own column of notes', () => {
    const place = finding.cells[0]!;
    const result = at(figures);
    const snapshotWith = (value: string | number | null): Snapshot => ({
      settings: null,
      date1904: false,
      structureProtected: false,
      readOnly: false,
      sheets: [
        {
          id: '1',
          visibility: 'visible',
          protection: null,
          merges: [],
          hiddenColumns: new Set(),
          truncated: false,
          name: place.sheet,
          rows: [
            {
              index: place.row,
              hidden: false,
              cells: value === null ? [] : [{ column: 4, value, formula: null, format: 'General', locked: false }],
            },
          ],
        },
      ],
    });
    test.each([
      [null, 'Mất mạng'],
      ['', 'Mất mạng'],
      ['Đã rà', 'Đã rà; Mất mạng'],
      [5, 'Mất mạng'],
    ])('where %p stands it becomes %s', (present, value) => {
      expect(noteEdit(finding, ' Mất mạng ', result, snapshotWith(present))).toEqual({
        kind: 'text',
        sheet: place.sheet,
        row: place.row,
        column: 4,
        value,
      });
    });

    test('is not written a second time', () => {
      expect(noteEdit(finding, 'Mất mạng', result, snapshotWith('Do Mất mạng hai ngày'))).toBeUndefined();
    });

    test('has no place where the form has no such column, nor outside the rows of the form', () => {
      const changed = (more: object): CheckResult => ({
        ...result,
        recognition: { ...result.recognition, forms: result.recognition.forms.map((form) => ({ ...form, ...more })) },
      });
      const { columns } = result.recognition.forms[0]!;
      const of = (more: object) => noteColumnOf(finding, changed(more));
      expect(of({ columns: { ...columns, note: 0 } })).toBe(0);
      expect(of({ columns: { ...columns, note: -1 } })).toBeUndefined();
      expect([
        of({ top: place.row, bottom: place.row }),
        of({ top: place.row + 1 }),
        of({ bottom: place.row - 1 }),
      ]).toEqual([4, undefined, undefined]);
    });
  });
});

test('the figures as they were sealed: a change, a row filled since, a row that is gone; another spelling is no change', () => {
  const seal = sealOf(
    recognitionOf({ '2:2.1': '19', '6:1.1': '1.144', '2:2.2': '10' }).reading,
    'hue-2023',
    '05/07/2023',
  );
  expect(seal.figures).toEqual({ '2:2.1': '19', '2:2.2': '10', '6:1.1': '1.144' });
  const now = recognitionOf({ '2:2.1': '20', '6:1.1': '1144', '2:1': '5' }).reading;
  const entries = new Map([...now.entries].filter(([ref]) => ref !== '2:2.2'));
  const changes = (edition: string) => checkSeal(seal, { source: '', entries }, edition)?.changes;
  expect(changes('hue-2023')?.map(({ ref, was, is, place: at }) => [ref, was, is, at === null])).toEqual([
    ['2:1', '', '5', false],
    ['2:2.1', '19', '20', false],
    ['2:2.2', '10', '', true],
  ]);
  expect(changes('xa-2025')).toBeUndefined();
  expect(checkSeal(undefined, now, 'hue-2023')).toBeNull();
  expect(figuresMark({ a: '1.144', b: 'Chưa rõ' })).toBe(figuresMark({ b: 'chưa rõ', a: '1144' }));
  expect(figuresMark({ a: '1' })).not.toBe(figuresMark({ a: '2' }));
});
