/** The cell that is named is the cell that is meant: line, mark, link and reason speak of one row. */
import { expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import type { Finding } from '../../src/review/finding.js';
import { sureFixes } from '../../src/review/fix.js';
import { markEdits } from '../../src/review/marks.js';
import { cellOf, standsAt } from '../../src/review/stands-at.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { headlineOf, lineOf, refusedText, remedyLabel, shortRow } from '../../src/strings/finding-lines.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { recognitionOf, SEED_FIGURES } from '../support/recognition.js';

const edition = builtInEdition()!;
const recognition = recognitionOf(SEED_FIGURES);
const result = check(recognition, edition);
const by = (rule: string): Finding => result.findings.find((finding) => finding.rule === rule)!;

test('a question among several rows stands in the row that the rule speaks of: 130, not 70 or 63', () => {
  const finding = by('P8-d');
  expect(standsAt(finding)).toBe('8:6.3.1');
  expect(cellOf(finding)).toEqual(recognition.reading.entries.get('8:6.3.1')?.place);
  expect(lineOf(finding, edition, 'vi')).toMatch(/: ghi 130; 70 \+ 63 = 133$/);
  expect(shortRow(standsAt(finding), edition, 'vi')).toBe('PL8, mục 6.3.1');
  expect(finding.fixes.map((fix) => remedyLabel(fix, finding, edition, 'vi'))).toEqual([
    'Mục 6.1.2: 70 → 67',
    'Mục 6.2.2: 63 → 60',
  ]);
  expect(finding.refused && refusedText(finding.refused, edition, 'vi')).toBe(
    '130 → 133: sẽ lệch Phụ lục 4, mục 1.1.2',
  );
});

test('what has one likeliest cell stands there', () => {
  for (const finding of result.findings.filter(({ fixes }) => fixes.length === 1)) {
    expect(standsAt(finding)).toBe(finding.refs[0]);
    expect(cellOf(finding)).toEqual(finding.cells[0]);
  }
});

test('every finding that is marked is marked in its own cell', () => {
  const marked = markEdits(result, ({ key }) => key);
  for (const finding of result.findings.filter(({ severity }) => severity !== 'info')) {
    const place = cellOf(finding);
    const mark = marked.find(
      ({ sheet, row, column }) => sheet === place?.sheet && row === place.row && column === place.column,
    );
    expect(mark?.sentence.split('\n')).toContain(finding.key);
  }
});

test('headlines have at most nine words in every language, and lines are one line', () => {
  for (const language of LANGUAGES)
    for (const finding of result.findings) {
      expect(headlineOf(finding, language).split(/\s+/).length).toBeLessThanOrEqual(9);
      expect(lineOf(finding, edition, language)).not.toMatch(/\n|undefined/);
    }
});

test('the sure fixes are those with one way and no other reading', () => {
  expect(sureFixes(result.findings).map(({ fix }) => fix.changes[0]?.ref)).toEqual(['2:6', '2:2', '8:2']);
});
