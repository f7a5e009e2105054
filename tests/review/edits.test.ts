/** What is written into a cell: the number in the cell's own scale, and a format that keeps the official's look. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import { formulaEdit, valueEdit } from '../../src/review/cell-edits.js';
import type { Finding, Fix } from '../../src/review/finding.js';
import { fillEdits, proposalsOf, textNumbers, textToNumberEdits } from '../../src/review/fill.js';
import { fixEdits, fixesOfSameKind, sureFixes } from '../../src/review/fix.js';
import { markEdits } from '../../src/review/marks.js';
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

describe('figures that are text in their cells', () => {
  const formats = { '4:3.2.1': '#,##0', '2:2': '0' };
  const figures = { '2:1': '05', '6:1.1': '1.144', '4:3.2': '99,70', '2:2.1': '-', '8:1': 'Chưa rõ', '4:3.2.1': 1144 };
  const result = check(recognitionOf(figures, { formats }), edition);

  test('become numbers that look the same; words, dashes, blanks and numbers are left alone', () => {
    expect(textNumbers(result).map(({ ref, written, value, format }) => [ref, written, value, format])).toEqual([
      ['2:1', '05', 5, '00'],
      ['4:3.2', '99,70', 99.7, '0.00'],
      ['6:1.1', '1.144', 1144, '#,##0'],
    ]);
    const [first] = textNumbers(result);
    expect(textToNumberEdits([first!])).toEqual([{ kind: 'number', ...first!.place, value: 5, format: '00' }]);
  });

  test('that a formula reads are made numbers with it, each once; as values they stay', () => {
    const whole = check(
      recognitionOf({ '4:3.2.1': '1.144', '4:3.2.2': '1.142', '2:2.1': '19', '2:2.2': '10' }),
      edition,
    );
    const proposals = proposalsOf(whole);
    expect(proposals.map(({ ref, value, decimals }) => [ref, value, decimals])).toEqual([
      ['2:2', 52.63, 2],
      ['4:3.2', 99.83, 2],
    ]);
    expect(fillEdits(proposals, 'values', whole).map(({ kind }) => kind)).toEqual(['number', 'number']);
    const twice = fillEdits([...proposals, proposals[0]!], 'formulas', whole);
    expect(twice.map(({ kind }) => kind).join(' ')).toBe('number number number number formula formula formula');
    const withoutFormula = fillEdits([{ ...proposals[0]!, formula: null }], 'formulas', whole);
    expect(withoutFormula.map(({ kind }) => kind)).toEqual(['number']);
  });

  test('a filled figure is never proposed, nor a rate of nothing, nor part of a person', () => {
    const proposed = (own: Readonly<Record<string, string>>): readonly string[] =>
      proposalsOf(check(recognitionOf(own), edition)).map(({ ref, value }) => `${ref} ${value}`);
    expect(proposed({ '4:3.2': '5', '4:3.2.1': '10', '4:3.2.2': '9' })).toEqual([]);
    expect(proposed({ '4:3.2.1': '0', '4:3.2.2': '0' })).toEqual([]);
    expect(proposed({ '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' })).toEqual(['7:2.4 6']);
    expect(proposed({ '8:6.1.2': '70', '8:6.2.2': '63', '8:6.3.2': '133' })).toEqual(['8:6.3 100', '8:6.3.1 133']);
  });
});

describe('marks', () => {
  const result = check(recognitionOf(SEED_FIGURES), edition);
  const [finding] = result.findings.filter(({ severity, fixes }) => severity === 'warning' && fixes.length === 1);
  const sentence = ({ key }: Finding): string => key;

  test('the loudest finding of a cell wins, in either order, and all sentences stand on it', () => {
    const loud: Finding = { ...finding!, key: 'loud', severity: 'error' };
    const soft: Finding = { ...finding!, key: 'soft' };
    const of = (...findings: readonly Finding[]) =>
      markEdits({ findings }, sentence).map((mark) => `${mark.level} ${mark.sentence}`);
    expect(new Set(of(soft, loud))).toEqual(new Set(['error soft\nloud']));
    expect(new Set(of(loud, soft))).toEqual(new Set(['error loud\nsoft']));
    expect(new Set(of(soft, soft))).toEqual(new Set(['warning soft\nsoft']));
    expect(of({ ...loud, severity: 'info' })).toEqual([]);
  });
});
