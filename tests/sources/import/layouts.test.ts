/** Appendix tables as reports really hold them: split, merged, captioned in odd places, with words where numbers belong. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openDocument } from '../../../src/hosts/file/docx/open-document.js';
import { parseWritten } from '../../../src/quantity/parse-quantity.js';
import { printNumber } from '../../../src/quantity/print.js';
import { builtInEdition } from '../../../src/rules/editions.js';
import { importAppendices, type ImportedAppendices } from '../../../src/sources/import/import-tables.js';
import { figureCell } from '../../../src/sources/import/standard-sheet.js';
import { docx, paragraph, table, type CellSpec } from '../../support/make-docx.js';

const { edition } = builtInEdition()!;
const form = (number: string) => edition.forms.find((one) => one.number === number)!;

const HEADER: readonly (readonly CellSpec[])[] = [
  [
    { text: 'STT', merge: 'restart' },
    { text: 'Chỉ tiêu thống kê', merge: 'restart' },
    { text: 'Kết quả thống kê', span: 2 },
    { text: 'Ghi chú', merge: 'restart' },
  ],
  [
    { text: '', merge: 'continue' },
    { text: '', merge: 'continue' },
    'Đơn vị tính',
    'Số liệu',
    { text: '', merge: 'continue' },
  ],
];
const WIDTHS = [700, 5000, 1500, 1200, 2000];

function rowsOf(number: string, figures: Readonly<Record<string, string>> = {}): readonly (readonly CellSpec[])[] {
  return form(number).indicators.map(({ stt, label, unit }) => [stt, label, unit, figures[stt] ?? '', '']);
}

function imported(body: string): ImportedAppendices {
  return importAppendices(openDocument(docx(body), 'x.docx'), edition);
}

const figuresOf = ({ sheets }: ImportedAppendices, number: string): Readonly<Record<string, unknown>> => {
  const sheet = sheets.find(({ name }) => name === `Phụ lục ${number}`);
  const rows = (sheet?.rows ?? []).filter((row) => row[3]?.value !== null && /^\d/.test(String(row[0]?.value)));
  return Object.fromEntries(rows.map((row) => [String(row[0]!.value), row[3]!.value]));
};

const FOUR = { '1.1.2': '130', '3.2': '99,7', '3.2.1': '1.144', '3.2.2': '1.142' };
const FOUR_READ = { '1.1.2': 130, '3.2': 99.7, '3.2.1': 1144, '3.2.2': 1142 };

describe('layouts', () => {
  test('a table split over pages, its header repeated, a page number in between', () => {
    const rows = rowsOf('4', FOUR);
    const found = imported(
      paragraph('Phụ lục 4') +
        table([...HEADER, ...rows.slice(0, 9)], WIDTHS) +
        paragraph('') +
        paragraph('12') +
        table([...HEADER, ...rows.slice(9)], WIDTHS),
    );
    expect(figuresOf(found, '4')).toEqual(FOUR_READ);
    expect(found.notUnderstood).toEqual([]);
  });

  test('split without a header, the second part with one column merged away', () => {
    const rows = rowsOf('4', FOUR);
    const narrow = rows.slice(9).map(([stt = '', label = '', unit = '', figure = '']) => [stt, label, unit, figure]);
    const found = imported(
      paragraph('Phụ lục 4') +
        table([...HEADER, ...rows.slice(0, 9)], WIDTHS) +
        paragraph('(tiếp theo)') +
        table(narrow, [700, 5000, 1500, 3200]),
    );
    expect(figuresOf(found, '4')).toEqual(FOUR_READ);
  });

  test('captions below, inside the table, in another paragraph, or none at all', () => {
    const below = imported(table([...HEADER, ...rowsOf('4', FOUR)], WIDTHS) + paragraph('Phụ lục 4'));
    expect(figuresOf(below, '4')).toEqual(FOUR_READ);
    const inside = imported(
      table([[{ text: 'PHỤ LỤC 4: BIỂU MẪU THỐNG KÊ', span: 5 }], ...HEADER, ...rowsOf('4', FOUR)], WIDTHS),
    );
    expect(figuresOf(inside, '4')).toEqual(FOUR_READ);
    const none = imported(
      paragraph('Số liệu kèm theo báo cáo:') + table([...HEADER, ...rowsOf('4', FOUR)], WIDTHS) + paragraph('Hết.'),
    );
    expect(figuresOf(none, '4')).toEqual(FOUR_READ);
    const boxed = imported(
      `<w:p><w:r><w:pict><w:txbxContent>${paragraph('Phụ lục 4')}</w:txbxContent></w:pict></w:r></w:p>${table([...HEADER, ...rowsOf('4', FOUR)], WIDTHS)}`,
    );
    expect(figuresOf(boxed, '4')).toEqual(FOUR_READ);
  });

  test('two forms below one another without a line between, and a table used for laying out', () => {
    const two = imported(
      table([...HEADER, ...rowsOf('3', { '1.2': '01' })], WIDTHS) + table([...HEADER, ...rowsOf('4', FOUR)], WIDTHS),
    );
    expect([figuresOf(two, '3'), figuresOf(two, '4')]).toEqual([{ '1.2': 1 }, FOUR_READ]);
    const laidOut = imported(
      table([
        ['UBND XÃ QUẢNG PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [
          {
            text: '',
            span: 2,
            content: paragraph('Phụ lục 4') + table([...HEADER, ...rowsOf('4', FOUR)], WIDTHS) + paragraph(''),
          },
        ],
      ]),
    );
    expect(figuresOf(laidOut, '4')).toEqual(FOUR_READ);
  });

  test('what is no number stays as written and is listed; a strange row is kept below the table', () => {
    const rows = rowsOf('4', { ...FOUR, '3.2.2': 'hơn 1.100', '3.3': '-' });
    const found = imported(
      paragraph('Phụ lục 4') +
        table(
          [
            ...HEADER,
            ...rows.slice(0, 5),
            ['', 'Số TTHC đặc thù của địa phương', 'Thủ tục', '7', ''],
            ...rows.slice(5),
          ],
          WIDTHS,
        ),
    );
    expect(figuresOf(found, '4')).toEqual({ ...FOUR_READ, '3.2.2': 'hơn 1.100', '3.3': '-' });
    expect(found.notUnderstood.map(({ kind, ref, figure }) => [kind, ref, figure])).toEqual([
      ['row', null, '7'],
      ['word', '4:3.2.2', 'hơn 1.100'],
    ]);
    expect(found.sheets[0]!.rows.at(-1)!.map((one) => one?.value ?? null)).toEqual([
      null,
      'Số TTHC đặc thù của địa phương',
      null,
      7,
    ]);
  });

  test('a table of another kind is said, a letterhead is not', () => {
    const found = imported(
      table([
        ['UBND XÃ', 'CỘNG HÒA'],
        ['Số: 12/BC-UBND', 'Độc lập'],
      ]) +
        paragraph('Danh sách tập huấn') +
        table([
          ['TT', 'Họ tên', 'Chức vụ'],
          ['1', 'A', 'x'],
          ['2', 'B', 'y'],
          ['3', 'C', 'z'],
        ]),
    );
    expect(found.sheets).toEqual([]);
    expect(found.notUnderstood).toEqual([
      { kind: 'table', form: null, ref: null, text: 'Danh sách tập huấn', figure: '' },
    ]);
  });
});

describe('figures', () => {
  test.each([
    ['05', 5, '00'],
    ['1.157', 1157, '#,##0'],
    ['99,7', 99.7, '0.0'],
    ['99,70%', 99.7, '0.00'],
    ['268763', 268763, '0'],
    ['1.234,5', 1234.5, '#,##0.0'],
    ['0', 0, '0'],
    ['1 157', 1157, '#,##0'],
    ['1,157', '1,157', '@'],
    ['hơn 900', 'hơn 900', '@'],
    ['45/49', '45/49', '@'],
    ['12/6/2023', '12/6/2023', '@'],
    ['10,18 ngàn', '10,18 ngàn', '@'],
    ['Chưa rõ', 'Chưa rõ', '@'],
    ['', null, undefined],
  ])('%s', (written, value, format) => {
    expect(figureCell(written)).toEqual(format === undefined ? { value } : { value, format });
  });

  test('every number as officials print it comes in as that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat({ max: 2 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const cell = figureCell(printNumber(value, decimals));
        const read = parseWritten(printNumber(value, decimals));
        // Three digits after a comma could be thousands the English way: those are never printed here.
        expect(read.kind).toBe('number');
        expect(cell.value).toBe(value);
        expect(cell.format?.split('.')[1]?.length ?? 0).toBe(decimals);
      }),
    );
  });
});
