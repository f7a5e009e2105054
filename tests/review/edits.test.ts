/** What is written into a cell: the number in the cell's own scale, and a format that keeps the official's look. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import { formulaEdit, valueEdit } from '../../src/review/cell-edits.js';
import type { Finding, Fix } from '../../src/review/finding.js';
import { fixEdits, fixesOfSameKind, sureFixes } from '../../src/review/fix.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { recognitionOf, SEED_FIGURES } from '../support/recognition.js';

const edition = builtInEdition()!;
const place = { sheet: 'Phụ lục 2', row: 4, column: 3 };

function entryOf(format: string, written: string | number = 5) {
  return recognitionOf({ '2:2': written }, { formats: { '2:2': format } }).reading.entries.get('2:2');
}

test.each<[string, number, number, { value: number; format?: string }]>([
  // The cell's own format stays where it shows the figure.
  ['0.0', 99.7, 1, { value: 99.7 }],
  ['0.00', 99.7, 1, { value: 99.7 }],
  ['0', 21, 2, { value: 21 }],
  ['0', 99.7, 1, { value: 99.7, format: '0.0' }],
  ['0', 99.75, 2, { value: 99.75, format: '0.00' }],
  // Texts, dates and General get one.
  ['@', 1144, 0, { value: 1144, format: '#,##0' }],
  ['@', 1000, 0, { value: 1000, format: '#,##0' }],
  ['@', 999, 0, { value: 999, format: '0' }],
  ['dd/mm/yyyy', 5, 0, { value: 5, format: '0' }],
  ['General', -1234.5, 1, { value: -1234.5, format: '#,##0.0' }],
  // A cell in percent holds a hundredth.
  ['0%', 98, 0, { value: 0.98 }],
  ['0%', 99.7, 1, { value: 0.997, format: '0.0%' }],
  ['0.0%', 99.75, 2, { value: 0.9975, format: '0.00%' }],
])('a cell of the format %s, to be given %p with %p decimals', (format, value, decimals, expected) => {
  const written = format.includes('%') ? 0.5 : format === '@' ? '5' : 5;
  expect(valueEdit(place, entryOf(format, written), value, decimals)).toEqual({
    kind: 'number',
    ...place,
    ...expected,
  });
});

test('a cell where nothing was known of is written plainly; nothing is a clearing', () => {
  expect(valueEdit(place, undefined, 5, 0)).toEqual({ kind: 'number', ...place, value: 5, format: '0' });
  expect(valueEdit(place, entryOf('0'), null, 0)).toEqual({ kind: 'clear', ...place });
});

test('05 stays a number of two digits', () => {
  expect(valueEdit(place, entryOf('@', '05'), 6, 0)).toMatchObject({ format: '00' });
  expect(valueEdit(place, entryOf('@', '15'), 6, 0)).toMatchObject({ format: '0' });
});

describe('a formula', () => {
  test('comes with its result in the scale of the cell, and a format only where the cell has none that suits', () => {
    expect(formulaEdit(place, entryOf('0.0%', 0.5), 'A1/B1', 99.7, 1)).toEqual({
      kind: 'formula',
      ...place,
      formula: 'A1/B1',
      result: 0.997,
    });
    expect(formulaEdit(place, entryOf('General'), 'A1/B1', 99.7, 1)).toMatchObject({ result: 99.7, format: '0.0' });
  });

  test('without a result shows nothing, and leaves the format alone', () => {
    const edit = formulaEdit(place, entryOf('General'), 'IF(B1=0,"",A1/B1)', null, 1);
    expect(edit).toEqual({ kind: 'formula', ...place, formula: 'IF(B1=0,"",A1/B1)', result: '' });
  });
});

describe('many fixes at once', () => {
  const result = check(recognitionOf(SEED_FIGURES), edition);
  const sure = result.findings.find(({ rule, fixes }) => fixes.length === 1 && rule !== '')!;
  const [fix] = sure.fixes as readonly [Fix];
  const withFixes = (fixes: readonly Fix[], more: Partial<Finding> = {}): Finding => ({
    ...sure,
    ...more,
    fixes,
    follows: [],
  });
  const at = (row: number): Fix => ({ ...fix, changes: [{ ...fix.changes[0]!, place: { ...place, row } }] });
  const exchange: Fix = { ...fix, changes: [...at(1).changes, ...at(2).changes] };

  test('take each cell once, leave exchanges of two rows out, and what can be mended in two ways', () => {
    const findings = [at(1), at(1), at(3), exchange].map((one) => withFixes([one]));
    const all = [...findings, withFixes([at(5), at(6)]), withFixes([])];
    const rows = (fixes: readonly { readonly fix: Fix }[]) => fixes.map((one) => one.fix.changes[0]?.place.row);
    expect(rows(fixesOfSameKind(sure, { ...result, findings: all }))).toEqual([1, 3]);
    expect(rows(sureFixes(all))).toEqual([1, 3]);
    expect(sureFixes([withFixes([at(1)], { alternatives: [fix] as never })])).toEqual([]);
  });

  test('alike is what the same rule says in the same way, folded ones too', () => {
    const other = withFixes([at(2)], { rule: 'khác' });
    const otherKind = withFixes([at(3)], { kind: 'negative' });
    const folded = { ...withFixes([]), rule: 'khác', follows: [withFixes([at(4)])] };
    const found = fixesOfSameKind(sure, { ...result, findings: [withFixes([at(1)]), other, otherKind, folded] });
    expect(found.map((one) => one.fix.changes[0]?.place.row)).toEqual([1, 4]);
  });

  test('a change with a formula is written as one', () => {
    const live: Fix = { ...fix, changes: [{ ...fix.changes[0]!, formula: 'A1+B1' }] };
    expect(fixEdits(live, result)).toMatchObject([{ kind: 'formula', formula: 'A1+B1' }]);
    expect(fixEdits(fix, result)).toMatchObject([{ kind: 'number' }]);
  });
});
