/** The sample's sheets, as far as their values go, with lists of dossiers behind them: a workbook as large as it is wanted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, type NewCell } from '../src/hosts/file/create/create-workbook.js';
import { readWorkbook } from '../src/hosts/file/open.js';
import type { NewSheet } from '../src/workbook/new-sheet.js';
import { isCellError, isUnreadable, type CellValue, type Sheet } from '../src/workbook/snapshot.js';
import { layOutDossiers } from '../tests/support/dossiers/lay-out.js';
import { makeDossiers, truthOfSize } from '../tests/support/dossiers/make-dossiers.js';

/** @param lists So many rows in each list; one sheet each. */
export function sampleWithLists(root: string, lists: readonly number[]): Uint8Array {
  const sample = readWorkbook(new Uint8Array(readFileSync(join(root, 'samples', 'phu-luc-quang-phu-6t2023.xlsx'))));
  const names = lists.map((_, at) => `Danh sách hồ sơ${at === 0 ? '' : ` ${String(at + 1)}`}`);
  return createWorkbook([
    ...sample.sheets.map(asNew),
    ...lists.map((count, at) => ({ name: names[at] ?? '', rows: listOf(count) })),
  ]);
}

function asNew({ name, rows }: Sheet): NewSheet {
  const laid: (readonly NewCell[])[] = [];
  for (const { index, cells } of rows) {
    const row: NewCell[] = [];
    for (const { column, value } of cells) {
      while (row.length <= column) row.push({ value: '' });
      row[column] = { value: shown(value) };
    }
    while (laid.length <= index) laid.push([]);
    laid[index] = row;
  }
  return { name, rows: laid };
}

function shown(value: CellValue | null): string | number {
  if (value === null || isCellError(value) || isUnreadable(value)) return '';
  return typeof value === 'boolean' ? String(value) : value;
}

function listOf(count: number): NewSheet['rows'] {
  const { rows } = layOutDossiers(makeDossiers(1, truthOfSize(count)), { layout: 'td' });
  return rows.map((row) =>
    row.map((cell): NewCell => ({ value: typeof cell === 'object' && cell !== null ? cell.serial : (cell ?? '') })),
  );
}
