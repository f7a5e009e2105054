/** The page for whoever signs as picture, worksheet and print: the same figures, nothing outside of it, no markup of a workbook's. */
import { expect, test } from '@jest/globals';
import { signPageInput } from '../../src/app/make-sign-page.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { sheetHtml } from '../../src/sheets/sheet-html.js';
import { signPageHtml, type SignPageInput } from '../../src/sheets/sign-page-html.js';
import { signPicture, type MeasureText, type PictureText } from '../../src/sheets/sign-picture.js';
import { signSheet } from '../../src/sheets/sign-sheet.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit } from '../support/units.js';

const given = builtInEdition()!;
const LONG = 'Dự_kiến_'.repeat(40);

function inputOf(notes: ReadonlyMap<string, string> = new Map()): SignPageInput {
  const snapshot = layOut(given.edition, consistentUnit(31, { level: 'xa' }), {
    unitLine: 'UBND PHƯỜNG THUẬN HÓA',
    periodLine: 'Kỳ báo cáo: Quý III năm 2026',
    notes,
  });
  const reviewed = reviewWorkbook(snapshot, { edition: { given } });
  return signPageInput(reviewed, { date: '30/11/2026', programVersion: '1', language: 'vi', rows: [] });
}

/** Every letter half as wide as it is high. */
const measure: MeasureText = (text, { size }) => text.length * size * 0.5;

const textsOf = (input: SignPageInput): readonly PictureText[] =>
  signPicture(input, measure).parts.filter((part) => part.kind === 'text');

test('picture, worksheet and print carry unit, period, every chosen figure and the mark', () => {
  const input = inputOf();
  const picture = textsOf(input)
    .map(({ text }) => text)
    .join(' ');
  const sheet = JSON.stringify(signSheet(input));
  const html = signPageHtml(input);
  for (const text of ['THUẬN HÓA', 'Quý III năm 2026', input.mark, ...input.chosen.map(({ entry }) => entry.written)]) {
    expect(picture).toContain(text);
    expect(sheet).toContain(text);
    expect(html).toContain(text);
  }
});

test('a row that holds a word or a dash is never chosen by itself, explained or not', () => {
  const figures = new Map([...consistentUnit(31, { level: 'xa' })].filter(([ref]) => /^[34]:/.test(ref)).slice(0, 6));
  for (const [ref, word] of [
    ['8:1', 'Chưa rõ'],
    ['4:3.2', 'Chưa rõ'],
    ['2:1', '-'],
  ] as const)
    figures.set(ref, word);
  const snapshot = layOut(given.edition, figures, { notes: new Map([['8:1', 'Đang chờ hướng dẫn']]) });
  const reviewed = reviewWorkbook(snapshot, { edition: { given } });
  const call = { date: '30/11/2026', programVersion: '1', language: 'vi' } as const;
  const { chosen, all } = signPageInput(reviewed, { ...call, rows: [] });
  expect(chosen.length).toBeGreaterThan(3);
  expect(chosen.map(({ entry }) => entry.written).filter((written) => /Chưa rõ|^-$/.test(written))).toEqual([]);
  expect(all.map(({ entry }) => entry.written)).toContain('Chưa rõ');
  // Who wants the row has it.
  expect(signPageInput(reviewed, { ...call, rows: ['8:1'] }).chosen.map(({ entry }) => entry.written)).toEqual([
    'Chưa rõ',
  ]);
});

test('nothing leaves the picture, and its letters are large enough for a phone', () => {
  const input = inputOf(new Map([['4:3.2.1', LONG]]));
  const { width, height } = signPicture(input, measure);
  const texts = textsOf(input);
  expect(texts.map(({ text }) => text).join('')).toContain(LONG.slice(-30));
  for (const { text, x, y, align, size } of texts) {
    const wide = measure(text, { size });
    const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + wide).toBeLessThanOrEqual(width);
    expect(y).toBeLessThan(height);
    // A phone of 360 points shows a third of the size.
    expect(size / (width / 360)).toBeGreaterThanOrEqual(11);
  }
});

test('a printed sheet keeps merged rows, widths and borders, and text of a workbook stays text', () => {
  const html = sheetHtml(
    {
      name: 'Phiếu',
      rows: [[{ value: '<b>x</b>', bold: true }], ['a', { value: 2, border: true, align: 'right' }]],
      merges: ['A1:B1'],
      columnWidths: [10, 30],
      landscape: true,
    },
    'vi',
  );
  expect(html).toContain('size: A4 landscape');
  expect(html).toContain('<td colspan="2" style="font-weight:bold">&#60;b&#62;x&#60;/b&#62;</td></tr>');
  expect(html).toContain('<td class="b" style="text-align:right">2</td>');
  expect(html).toContain('width:25.00%');
});
