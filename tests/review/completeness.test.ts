/** Complete or not: what is due, what is blank, and when nothing may be called ready. */
import { describe, expect, test } from '@jest/globals';
import type { Edition, Level } from '../../src/forms/edition.js';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { isIncomplete } from '../../src/review/completeness.js';
import { maybeNothing, nothingEdits } from '../../src/review/nothing-occurred.js';
import { sumUp } from '../../src/review/summary.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { blankRowsText, completenessLine } from '../../src/strings/completeness-words.js';
import { consistentUnit, type Figures } from '../support/units.js';
import { recognitionOf } from '../support/recognition.js';

const compiled = builtInEdition()!;
const edition: Edition = compiled.edition;
const LEVEL: Level = 'xa';
const all = consistentUnit(3, { level: LEVEL });
const of = (figures: Figures | Map<string, string>): CheckResult =>
  check(recognitionOf(Object.fromEntries(figures)), compiled, { level: LEVEL });
const only = (...forms: readonly string[]): Map<string, string> =>
  new Map([...all].filter(([ref]) => forms.includes(ref.split(':')[0] ?? '')));
const due = edition.forms
  .flatMap(({ indicators }) => indicators)
  .filter(({ kind, levels }) => kind !== 'heading' && levels.includes(LEVEL));

test('a blank workbook has nothing filled, and is neither clean nor complete', () => {
  const { completeness, state } = sumUp(of(new Map()));
  expect(state).toBe('blank');
  expect(completeness).toMatchObject({ filled: 0, due: due.length, missing: [] });
  expect(completeness.withoutFigures).toEqual(['2', '3', '4', '5', '6', '7', '8']);
  expect(isIncomplete(completeness)).toBe(true);
  expect(completenessLine(completeness, 'vi')).toBe(
    `Đã điền 0/${due.length} ô · Phụ lục 2, 3, 4, 5, 6, 7, 8 chưa có số`,
  );
});

test('three of seven filled: the others are named, and each blank row', () => {
  const { completeness } = sumUp(of(only('2', '3', '4')));
  expect(completeness.withoutFigures).toEqual(['5', '6', '7', '8']);
  expect(completeness.filled + completeness.forms.reduce((sum, { blank }) => sum + blank.length, 0)).toBe(
    completeness.due,
  );
  expect(isIncomplete(completeness)).toBe(true);
  expect(completeness.forms.map((form) => blankRowsText(form, 'vi')).at(-1)).toMatch(
    /^Phụ lục 8: chưa điền ô nào trong \d+ ô$/,
  );
});

describe('what is due', () => {
  test('rows of another level are not, though somebody fills them', () => {
    const other = edition.forms
      .flatMap(({ indicators }) => indicators)
      .find(({ kind, levels }) => kind === 'count' && !levels.includes(LEVEL))!;
    const { completeness } = sumUp(of(new Map([[other.ref, '5']])));
    expect(completeness).toMatchObject({ filled: 0, due: due.length });
  });

  test('a dash and "không phát sinh" fill a cell; a zero does', () => {
    for (const written of ['-', 'Không phát sinh', '0'])
      expect(sumUp(of(new Map([['2:1', written]]))).completeness.filled).toBe(1);
  });

  test('a rate of nothing may stay blank; a rate of something may not', () => {
    const blankOf = (whole: string): boolean =>
      sumUp(of(new Map([...Object.entries({ '3:2.2.1': whole })]))).completeness.forms.some(({ blank }) =>
        blank.includes('3:2.2'),
      );
    expect([blankOf('0'), blankOf('4'), blankOf('')]).toEqual([false, true, true]);
  });
});

test('one appendix may be without figures; two may not', () => {
  const but = (...left: readonly string[]): boolean =>
    isIncomplete(
      sumUp(of(only(...['2', '3', '4', '5', '6', '8'].filter((form) => !left.includes(form))))).completeness,
    );
  expect([but(), but('6'), but('5', '6')]).toEqual([false, true, true]);
});

test('"Không phát sinh" is offered for counts and money alone, and writes 0 into the cells chosen', () => {
  const result = of(only('2'));
  const cells = maybeNothing(result);
  const kinds = new Set(cells.map(({ ref }) => compiled.indicators.get(ref)?.kind));
  expect([...kinds].sort()).toEqual(['count', 'money']);
  const [first] = cells;
  expect(nothingEdits([first!], result)).toEqual([
    expect.objectContaining({ kind: 'number', ...first!.place, value: 0 }),
  ]);
});
