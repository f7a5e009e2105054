/** What is saved opens again, whatever it was made from: changed, marked and unmarked, with a sheet of ours and settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Edit } from '../../../src/workbook/edit.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { mergeAt } from '../../../src/workbook/merge-at.js';
import { findCell, type Sheet, type Snapshot } from '../../../src/workbook/snapshot.js';
import { ROOT } from '../../support/paths.js';
import { workbookOf, unzipParts } from './file-host.js';
import { ODD_WORKBOOKS } from './odd-workbooks.js';
import { RICH_SHEET, richWorkbook } from './rich-workbook.js';
import { sheetXml, smallPackage } from './small-package.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const MANY_BYTES = 10_000_000;

/** The writer did not pack the sheet; packed, the same file would look like a bomb. */
function unpacked(megabytes: number): Uint8Array {
  const text = `<row><c t="inlineStr"><is><t>${'x'.repeat(30_000)}</t></is></c></row>`;
  const rows = text.repeat(Math.ceil((megabytes * 1024 * 1024) / text.length));
  const parts = unzipParts(workbookOf({ sheets: [{ name: 'a', rows: [[1]] }] }));
  const xml = sheetXml(`<row><c><v>1</v></c></row>${rows}`);
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, [SHEET]: xml }).map(([name, one]) => [name, [strToU8(one), { level: 0 as const }]]),
    ),
  );
}

const small = (rows: string, parts: Parameters<typeof smallPackage>[0] = {}): Uint8Array =>
  smallPackage({ [SHEET]: sheetXml(rows), ...parts });

const FIXTURES: readonly (readonly [string, Uint8Array])[] = [
  ['the sample', new Uint8Array(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')))],
  ['a rich workbook', richWorkbook('xlsx')],
  ['a rich workbook with macros', richWorkbook('xlsm')],
  ['seventy megabytes that would look like a bomb when packed', unpacked(70)],
  [
    'forty thousand blank formatted cells',
    small(
      `<row r="1"><c r="A1" s="0"/>${'<c s="0"/>'.repeat(16_000)}</row>${'<row><c s="0"/><c s="0"/></row>'.repeat(10_000)}`,
    ),
  ],
  ['a sheet without any row', small('')],
  [
    'a sheet that ends at once',
    smallPackage({ [SHEET]: sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>') }),
  ],
  ['rows and cells without numbers', small('<row><c><v>1</v></c><c t="str"><v>a</v></c></row><row/>')],
  [
    'merged whole columns',
    smallPackage({
      [SHEET]: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<mergeCells count="1"><mergeCell ref="C:D"/></mergeCells>',
      ),
    }),
  ],
  [
    'cells that cannot be understood',
    small('<row r="1"><c r="A1"><v>x</v></c><c r="B1" t="s"><v>99</v></c><c r="C1" t="d"><v>PT1H</v></c></row>'),
  ],
  ...ODD_WORKBOOKS.map(({ writer, habit, bytes }) => [`${writer}: ${habit}`, bytes] as const),
];

/** A cell of the first sheet that anybody can see and that may be written: one that is not there yet. */
function freePlace({ name, merges }: Sheet): { readonly sheet: string; readonly row: number; readonly column: number } {
  for (let column = 50; ; column += 1) {
    if (!mergeAt(merges, 60, column)) return { sheet: name, row: 60, column };
  }
}

const valuesOf = ({ sheets }: Snapshot): unknown =>
  sheets.map(({ name, rows, merges }) => [
    name,
    merges,
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, value, formula, format }) =>
        value === null && formula === null ? [] : [[index, column, value, formula, format]],
      ),
    ),
  ]);

test.each(FIXTURES)('%s', async (_name, bytes) => {
  const before = await (await openWorkbook(bytes, 'a.xlsx')).read();
  const sheet = before.sheets.find(({ name, protection }) => name === RICH_SHEET || protection === null)!;
  const place = freePlace(sheet);
  const other = { ...place, row: place.row + 1 };
  const steps: readonly (readonly Edit[])[] = [
    [{ kind: 'number', ...place, value: 12.5, format: '0.00' }],
    [{ kind: 'text', ...other, value: 'Đã sửa' }],
    [
      { kind: 'mark', ...place, level: 'error', sentence: 'Sai.' },
      { kind: 'mark', ...other, level: 'warning', sentence: 'Xem lại.' },
      { kind: 'write-sheet', sheet: { name: 'Kết quả', rows: [['a', 1]] } },
      { kind: 'settings', json: '{"version":1}' },
    ],
    [{ kind: 'unmark' }, { kind: 'remove-sheet', name: 'Kết quả' }, { kind: 'settings', json: null }],
    [
      { kind: 'clear', ...place },
      { kind: 'clear', ...other },
    ],
  ];
  let now = bytes;
  // One step tells enough where each takes seconds.
  for (const step of bytes.length > MANY_BYTES ? steps.slice(0, 1) : steps) {
    const host = await openWorkbook(now, 'a.xlsx');
    await host.apply(step);
    now = await host.save();
    const saved = await (await openWorkbook(now, 'a.xlsx')).read();
    expect(valuesOf(saved)).toEqual(valuesOf(await host.read()));
    if (step === steps[1]) {
      const written = saved.sheets.find(({ name }) => name === sheet.name)!;
      expect(findCell(written, place.row, place.column)).toMatchObject({ value: 12.5, format: '0.00' });
      expect(findCell(written, other.row, other.column)?.value).toBe('Đã sửa');
    }
  }
  if (bytes.length > MANY_BYTES) return;
  expect(valuesOf(await (await openWorkbook(now, 'a.xlsx')).read())).toEqual(valuesOf(before));
});
