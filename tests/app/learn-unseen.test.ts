/** Forms that no program has seen, in many hands (tests/support/unseen-forms.ts): read blank, checked filled, filled in. */
import { describe, expect, test } from '@jest/globals';
import { learnEdition } from '../../src/app/learn-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { printNumber } from '../../src/quantity/print.js';
import { proposalsOf } from '../../src/review/fill.js';
import { Random } from '../support/random.js';
import { FURTHER_UNSEEN } from '../support/further-unseen-forms.js';
import { figuresOf, UNSEEN, unseenSnapshot, type PlacedFigure, type UnseenMaker } from '../support/unseen-forms.js';

function learned(make: UnseenMaker): ReturnType<typeof learnEdition> {
  const blank = unseenSnapshot(make(new Random(1)), () => null);
  return learnEdition({ forms: [{ name: 'bieu.xlsx', snapshot: blank }], filled: [], date: '2026-11-30' });
}

const other = ({ value, row }: PlacedFigure): number =>
  Number.isInteger(value) ? value + 27 + row : Math.round((value + 7.3) * 100) / 100;

describe.each([...UNSEEN, ...FURTHER_UNSEEN].map((make) => [make(new Random(1)).name, make] as const))(
  '%s',
  (_, make) => {
    const { compiled: given, passedOver, parts } = learned(make);
    const form = make(new Random(20261130));
    const review = (print: (figure: PlacedFigure) => number | string | null): ReturnType<typeof reviewWorkbook> =>
      reviewWorkbook(unseenSnapshot(form, print), { edition: { given } });

    test('is read whole, and consistent units pass in silence', () => {
      expect(passedOver).toEqual([]);
      // Remarks and signatures below are no rows.
      const last = Math.max(...figuresOf(form).map(({ row }) => row));
      expect(Math.max(...parts.map(({ bottom }) => bottom))).toBe(last);
      for (const seed of [2, 3, 4, 5]) {
        const unit = make(new Random(seed));
        const { recognition, result } = reviewWorkbook(
          unseenSnapshot(unit, ({ value }) => value),
          { edition: { given } },
        );
        const read = [...recognition.reading.entries.values()].filter(({ state }) => state === 'quantity');
        expect(read).toHaveLength(figuresOf(unit).length);
        expect(result.findings).toEqual([]);
      }
    });

    test('figures that are texts with dots and commas are the same figures', () => {
      const { recognition, result } = review(({ value }) => printNumber(value));
      const read = [...recognition.reading.entries.values()].flatMap(({ quantity }) => quantity?.value ?? []);
      const inOrder = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);
      expect(inOrder(read)).toEqual(inOrder(figuresOf(form).map(({ value }) => value)));
      expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    test('every single wrong figure is named on its cell', () => {
      const held = figuresOf(form).filter(({ isFree }) => !isFree);
      const missed = held.filter((wrong) => {
        const { result } = review((one) => (isSame(one, wrong) ? other(one) : one.value));
        return !result.findings.some(({ cells }) => cells.some((cell) => isSame(cell, wrong)));
      });
      expect(missed).toEqual([]);
    });

    test('what the form computes is filled as live formulas with the right result, and nothing else', () => {
      const proposals = proposalsOf(review(({ value, isComputed }) => (isComputed ? null : value)).result);
      const computed = figuresOf(form).filter(({ isComputed }) => isComputed);
      expect(proposals).toHaveLength(computed.length);
      for (const cell of computed) {
        const proposal = proposals.find(({ place }) => isSame(place, cell));
        expect(proposal?.formula).not.toBeNull();
        expect(proposal?.value).toBeCloseTo(cell.value, 2);
      }
    });
  },
);

type At = Pick<PlacedFigure, 'row' | 'column'>;

function isSame(one: At, cell: At): boolean {
  return one.row === cell.row && one.column === cell.column;
}

test('a chapter’s own line that is not the sum of its rows is named, though it agrees with itself', () => {
  const [, make] = UNSEEN;
  if (!make) throw new Error('no form');
  const { compiled: given } = learned(make);
  const form = make(new Random(7));
  const chapter = 8;
  // Boys and all pupils of the chapter: the row is right in itself.
  const unit = unseenSnapshot(form, ({ row, column, value }) =>
    row === chapter && (column === 2 || column === 3) ? value + 10 : value,
  );
  const { result } = reviewWorkbook(unit, { edition: { given } });
  const named = result.findings.flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`));
  expect(named).toContain(`${chapter} 3`);
});
