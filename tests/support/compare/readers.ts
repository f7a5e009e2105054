/** The readers that are compared: ours, SheetJS, and exceljs where the benchmark's libraries are installed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import type { Cell, Snapshot } from '../../../src/workbook/snapshot.js';
import { isCellError, isUnreadable } from '../../../src/workbook/snapshot.js';
import { ROOT } from '../paths.js';
import {
  type PlainCell,
  placeKeyOf,
  type PlainSheet,
  type PlainWorkbook,
  textCell,
  type WorkbookReader,
} from './cells.js';

export const OURS: WorkbookReader = {
  name: 'ours',
  read: async (bytes) => plainWorkbookOf(await (await openWorkbook(bytes, 'compared.xls')).read()),
};

export const SHEETJS: WorkbookReader = { name: 'SheetJS', read: readBySheetJs };

/** exceljs as far as it is used here; it is installed by `npm ci --prefix bench` alone. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    readonly worksheets: readonly ExcelJsSheet[];
  };
}

interface ExcelJsSheet {
  readonly name: string;
  eachRow(visit: (row: { eachCell(visit: (cell: ExcelJsCell) => void): void }) => void): void;
}

interface ExcelJsCell {
  readonly row: number;
  readonly col: number;
  readonly isMerged: boolean;
  readonly master: ExcelJsCell;
  readonly value: unknown;
}

/** All readers at hand, ours first. */
export function readersAtHand(): readonly WorkbookReader[] {
  const bench = join(ROOT, 'bench');
  if (!existsSync(join(bench, 'node_modules', 'exceljs'))) return [OURS, SHEETJS];
  const exceljs = createRequire(join(bench, 'package.json'))('exceljs') as ExcelJs; // as its documentation has it
  return [OURS, SHEETJS, { name: 'exceljs', read: (bytes) => readByExcelJs(exceljs, bytes) }];
}

export function plainWorkbookOf(snapshot: Snapshot): PlainWorkbook {
  return new Map(
    snapshot.sheets.map(({ name, rows, truncated, unreadable }) => {
      const cells = new Map<string, PlainCell>();
      for (const row of rows) {
        for (const cell of row.cells) put(cells, row.index, cell.column, plainCellOf(cell.value));
      }
      return [name, { cells, isComplete: !truncated && unreadable !== true }];
    }),
  );
}

function plainCellOf(value: Cell['value']): PlainCell | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return textCell(value);
  if (isUnreadable(value)) return { kind: 'unreadable' };
  return isCellError(value) ? { kind: 'error', value: value.error } : null;
}

function readBySheetJs(bytes: Uint8Array): PlainWorkbook {
  const workbook = XLSX.read(bytes, { type: 'array', dense: true, cellHTML: false, cellText: false, cellNF: false });
  const read = new Map<string, PlainSheet>();
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') continue;
    const cells = new Map<string, PlainCell>();
    (sheet['!data'] ?? []).forEach((row, index) => {
      // Rows and cells that hold nothing are holes of the list.
      (row as readonly (XLSX.CellObject | undefined)[] | undefined)?.forEach((cell, column) => {
        if (cell) put(cells, index, column, sheetJsCell(cell));
      });
    });
    read.set(name, { cells, isComplete: true });
  }
  return read;
}

function sheetJsCell({ t: type, v: value, w: shown }: XLSX.CellObject): PlainCell | null {
  if (type === 'e') {
    const name = typeof value === 'number' ? SHEETJS_ERRORS.get(value) : undefined;
    return { kind: 'error', value: name ?? shown ?? String(value) };
  }
  if (value === undefined) return null;
  return foreignCell(value) ?? textCell(String(value));
}

/** Codes of errors in the old file format, which SheetJS gives for the new one too. */
const SHEETJS_ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

async function readByExcelJs({ Workbook }: ExcelJs, bytes: Uint8Array): Promise<PlainWorkbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const read = new Map<string, PlainSheet>();
  for (const sheet of workbook.worksheets) {
    const cells = new Map<string, PlainCell>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // It gives every cell of a merged area the value of the first.
        if (cell.isMerged && cell.master !== cell) return;
        put(cells, cell.row - 1, cell.col - 1, excelJsCell(cell.value));
      });
    });
    read.set(sheet.name, { cells, isComplete: true });
  }
  return read;
}

function excelJsCell(value: unknown): PlainCell | null {
  const plain = foreignCell(value);
  if (plain) return plain;
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return { kind: 'error', value: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) {
    return textCell(value.richText.map((run: { readonly text?: string }) => run.text ?? '').join(''));
  }
  if ('result' in value) return excelJsCell(value.result);
  if ('hyperlink' in value && 'text' in value) return excelJsCell(value.text);
  return null;
}

/** A value that is no object but a date. What another reader could not make sense of is known by what it gives then. */
function foreignCell(value: unknown): PlainCell | null {
  if (typeof value === 'number') return Number.isNaN(value) ? { kind: 'unreadable' } : { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return value.includes('\ufffd') ? { kind: 'unreadable' } : textCell(value);
  if (!(value instanceof Date)) return null;
  const serial = serialOf(value);
  return Number.isNaN(serial) ? { kind: 'unreadable' } : { kind: 'date', value: serial };
}

/** Days since the last day of 1899, as Excel counts from March 1900 on. */
function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function put(cells: Map<string, PlainCell>, row: number, column: number, cell: PlainCell | null): void {
  if (cell) cells.set(placeKeyOf(row, column), cell);
}
