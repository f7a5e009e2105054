/** `soat collect --into FORM`: the office's own workbook with the total in it, and nothing else of it changed. */
import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { parseAddress } from '../../src/workbook/address.js';
import { findCell, findSheet, type Cell, type Snapshot } from '../../src/workbook/snapshot.js';
import { consistentWorkbook, put, SAMPLE, soat, temporaryFolder } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const inbox = join(root, 'inbox');
mkdirSync(inbox);
const SHEET = 'Phụ lục 4';

const read = async (bytes: Uint8Array): Promise<Snapshot> => (await openWorkbook(bytes, 'a.xlsx')).read();
const cell = (snapshot: Snapshot, address: string): Cell | undefined => {
  const { row, column } = parseAddress(address)!;
  return findCell(findSheet(snapshot, SHEET)!, row, column);
};

/** Last period's, filled, with a rate as a live formula and a sum that leaves something out. */
async function ownForm(): Promise<Uint8Array> {
  const host = await openWorkbook(readFileSync(SAMPLE), 'mau.xlsx');
  const { entries } = recognise(await host.read(), edition).reading;
  const place = entries.get('4:3.2')!.place!;
  const [whole, part] = ['4:3.2.1', '4:3.2.2'].map((ref) => `D${entries.get(ref)!.place!.row + 1}`);
  const other = entries.get('4:3.3.1')!.place!;
  await host.apply([
    { kind: 'formula', ...place, formula: `IF(${whole}=0,"",${part}/${whole}*100)`, result: 50 },
    { kind: 'formula', ...other, formula: '7+0', result: 7 },
  ]);
  return host.save();
}

test('figures of the total stand in the office’s own form, its formulas stay and show what they give', async () => {
  for (const seed of [1, 2, 3]) put(inbox, `xa-${seed}.xlsx`, await consistentWorkbook(seed));
  const form = await ownForm();
  const file = put(root, 'mau-cua-so.xlsx', form);
  const out = join(root, 'tong-hop.xlsx');
  const call = await soat(['collect', inbox, '-o', out, '--into', file, '--unnamed', 'count', '--json']);
  expect(call.err).toBe('');
  const report = JSON.parse(call.out) as {
    into: { written: object[]; formulas: object[]; missing: string[]; differing: { ref: string; inForm: number }[] };
    total: { rows: { ref: string; value: number | null }[] };
  };
  expect(readFileSync(file).equals(Buffer.from(form))).toBe(true);

  const before = await read(form);
  const bytes = readFileSync(out);
  const after = await read(bytes);
  const { entries } = recognise(after, edition).reading;
  const value = (ref: string): number => report.total.rows.find((row) => row.ref === ref)!.value!;
  for (const ref of ['4:3.2.1', '4:3.2.2', '2:5.1', '8:6.4.1']) {
    expect([ref, entries.get(ref)?.quantity?.value]).toEqual([ref, value(ref)]);
  }
  const rate = entries.get('4:3.2')!;
  expect(findCell(findSheet(after, SHEET)!, rate.place!.row, rate.place!.column)?.formula).toMatch(/^IF\(/);
  expect(rate.quantity!.value).toBeCloseTo((value('4:3.2.2') / value('4:3.2.1')) * 100, 6);
  expect(report.into.differing).toEqual([expect.objectContaining({ ref: '4:3.3.1', inForm: 7 })]);
  expect(report.into.formulas).toHaveLength(2);

  // Old figures of rows that cannot be added up are gone, and nothing but figures and titles has changed.
  const figures = new Set([...entries.values()].flatMap(({ place }) => (place ? [JSON.stringify(place)] : [])));
  for (const [index, sheet] of before.sheets.entries()) {
    expect(after.sheets[index]!.merges).toEqual(sheet.merges);
    for (const { index: row, cells } of sheet.rows)
      for (const { column, value: old } of cells) {
        if (figures.has(JSON.stringify({ sheet: sheet.name, row, column }))) continue;
        expect(findCell(after.sheets[index]!, row, column)?.value).toEqual(old);
      }
  }
  const [parts, partsAfter] = [unzipSync(form), unzipSync(bytes)];
  for (const [name, part] of Object.entries(parts)) {
    if (/worksheets\/sheet|\[Content_Types\]|\.rels$|styles\.xml|workbook\.xml$/.test(name)) continue;
    expect([name, Buffer.from(part).equals(Buffer.from(partsAfter[name]!))]).toEqual([name, true]);
  }

  // Every unit's figures lie beside it, and serve as the last period next time.
  const details = join(root, 'tong-hop-chi-tiet.xlsx');
  expect(existsSync(details)).toBe(true);
  const next = await soat([
    'collect',
    inbox,
    '-o',
    join(root, 'sau.xlsx'),
    '--previous',
    details,
    '--unnamed',
    'count',
  ]);
  expect(next.err).toBe('');
  // Once more over our own output; never over one that somebody changed.
  const again = ['collect', inbox, '-o', out, '--into', file, '--unnamed', 'count'];
  const said = await soat(again);
  expect(said.err).toBe('');
  expect(said.out).toMatch(/Đã ghi \d+ số liệu, giữ 2 ô công thức/);
  expect(said.out).toMatch(/Phụ lục 4, mục 3\.3\.1 .*công thức của biểu mẫu cho 7/);
  put(root, 'tong-hop.xlsx', await ownForm());
  expect((await soat(again)).code).toBe(2);
  expect(cell(after, 'A1')).toEqual(cell(before, 'A1'));
});

test('what is no form of the edition, or cannot be written, is refused before anything is written', async () => {
  const other = createWorkbook([{ name: 'Sổ', rows: [['Họ tên', 'Ngày sinh']] }]);
  for (const [name, bytes, said] of [
    ['khac.xlsx', other, /không phải biểu mẫu của bộ/],
    ['mau.xls', new Uint8Array([1]), /phải có đuôi \.xlsx/],
  ] as const) {
    const out = join(root, `ra-cua-${name.replace('.', '-')}.xlsx`);
    const call = await soat(['collect', inbox, '-o', out, '--into', put(root, name, bytes)]);
    expect([call.code, call.err]).toEqual([2, expect.stringMatching(said)]);
    expect(existsSync(out)).toBe(false);
  }
});
