/** A real commune's appendices through both hosts: the same snapshot, and the same cells after the same edits. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { formatAddress } from '../../../src/workbook/address.js';
import type { WorkbookHost } from '../../../src/workbook/workbook-host.js';
import type { CellEdit } from '../../../src/workbook/edit.js';
import { findCell } from '../../../src/workbook/snapshot.js';
import type { Cell, Snapshot } from '../../../src/workbook/snapshot.js';
import { connectExcel } from '../../support/office-client.js';
import { modelOf } from '../../support/workbook-model.js';
import { quickHost } from './support.js';

const FILE = path.resolve(__dirname, '../../../samples/phu-luc-quang-phu-6t2023.xlsx');

const openSample = () => openWorkbook(new Uint8Array(readFileSync(FILE)), 'phu-luc-quang-phu-6t2023.xlsx');

/** What both hosts must agree on: cells that hold something, by sheet and address. */
function contents(snapshot: Snapshot): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        if (cell.value === null && cell.formula === null) continue;
        found[`${sheet.name}!${formatAddress({ row: row.index, column: cell.column })}`] = cell;
      }
    }
  }
  return found;
}

test('the snapshot is the same, sheet by sheet and cell by cell', async () => {
  const fromFile = await (await openSample()).read();
  connectExcel(modelOf(fromFile));
  const fromExcel = await quickHost({ timeoutMs: 5_000 }).read();
  expect(Object.keys(contents(fromFile)).length).toBeGreaterThan(300);
  expect(contents(fromExcel)).toEqual(contents(fromFile));
  const layout = ({ sheets }: Snapshot) => sheets.map(({ name, merges, visibility }) => ({ name, merges, visibility }));
  expect(layout(fromExcel)).toEqual(layout(fromFile));
});

test('numbers and texts into cells that hold figures as text leave the same behind, and are undone', async () => {
  const file = await openSample();
  const before = await file.read();
  const model = modelOf(before);
  connectExcel(model);
  const excel = quickHost({ timeoutMs: 5_000 });
  const edits = before.sheets.flatMap((sheet): CellEdit[] =>
    sheet.rows.flatMap(({ index: row, cells }) =>
      cells.flatMap((cell): CellEdit[] => {
        if (cell.format !== '@' || typeof cell.value !== 'string' || !/^[\d.,]+$/.test(cell.value)) return [];
        const place = { sheet: sheet.name, row, column: cell.column };
        const value = Number(cell.value.replace('.', '').replace(',', '.'));
        if (cell.column % 2 === 0) return [{ kind: 'text', ...place, value: `=${cell.value}` }];
        return [{ kind: 'number', ...place, value, ...(value > 999 ? { format: '#,##0' } : {}) }];
      }),
    ),
  );
  expect(edits.length).toBeGreaterThan(30);
  const after = async (host: WorkbookHost) => {
    const journal = await host.apply(edits);
    const snapshot = await host.read();
    return { journal, cells: edits.map(({ sheet, row, column }) => cellAt(snapshot, sheet, row, column)) };
  };
  const inFile = await after(file);
  const inExcel = await after(excel);
  expect(inExcel.cells).toEqual(inFile.cells);
  const entries = ({ journal }: typeof inFile) => journal.entries.map((entry) => ({ ...entry, sheetId: '' }));
  const byPlace = (one: ReturnType<typeof entries>) =>
    new Map(one.map((entry) => [`${entry.sheet} ${formatAddress(entry)}`, entry]));
  expect(byPlace(entries(inExcel))).toEqual(byPlace(entries(inFile)));
  await excel.undo(inExcel.journal);
  expect(contents(await excel.read())).toEqual(contents(before));
});

function cellAt(snapshot: Snapshot, sheetName: string, row: number, column: number): Cell | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  return sheet && findCell(sheet, row, column);
}
