/**
 * What the add-in does to whole sheets of the grid, as Univer's mutations: they ask nobody, activate nothing, and are no part
 * of what the person can undo. Univer's own commands for the same stay refused to the person.
 */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { CellRange } from '../../workbook/address.js';
import type { UniverGrid } from './univer-grid.js';
import { SET_VALUES } from './univer-grid.js';

/** Columns that a new sheet shows, and rows and columns beyond the last one in use. */
const COLUMNS = 16;
const ROWS = 100;
const SPARE = 8;
const DEFAULT_PIXELS = 72;
/** As if a co-author elsewhere did it: otherwise Univer shows the sheet that comes. */
const QUIETLY = { fromCollab: true };

export class SheetCommands {
  constructor(private readonly grid: UniverGrid) {}

  insert(id: string, name: string, index: number): void {
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: ROWS,
      columnCount: COLUMNS,
      defaultColumnWidth: DEFAULT_PIXELS,
    });
    this.grid.commands.syncExecuteCommand(
      'sheet.mutation.insert-sheet',
      { unitId: this.unitId(), index, sheet },
      QUIETLY,
    );
  }

  remove(id: string, name: string): void {
    this.run('remove-sheet', id, { subUnitName: name });
  }

  /** All cells and merged areas. */
  clear(id: string, merges: readonly CellRange[]): void {
    const cellValue: Record<number, Record<number, null>> = {};
    this.worksheet(id)
      .getCellMatrix()
      .forValue((row, column) => {
        (cellValue[row] ??= {})[column] = null;
        return true;
      });
    this.grid.commands.syncExecuteCommand(SET_VALUES, {
      unitId: this.unitId(),
      subUnitId: id,
      cellValue,
      options: { soat: true },
    });
    if (merges.length > 0) this.run('remove-worksheet-merge', id, { ranges: merges.map(univerRange) });
  }

  /** Room for a cell; Univer draws and finds nothing beyond its counts. */
  makeRoom(id: string, row: number, column: number): void {
    const sheet = this.worksheet(id);
    if (row >= sheet.getRowCount()) this.run('set-worksheet-row-count', id, { rowCount: row + ROWS });
    if (column >= sheet.getColumnCount()) this.run('set-worksheet-column-count', id, { columnCount: column + SPARE });
  }

  merge(id: string, range: CellRange): void {
    this.run('add-worksheet-merge', id, { ranges: [univerRange(range)] });
  }

  /** Widths in points by column; the others of those `before` get the usual one. */
  widen(id: string, before: ReadonlyMap<number, number>, widths: ReadonlyMap<number, number>): void {
    for (const column of new Set([...before.keys(), ...widths.keys()])) {
      const points = widths.get(column);
      const ranges = [univerRange({ top: 0, bottom: 0, left: column, right: column })];
      const colWidth = points === undefined ? DEFAULT_PIXELS : Math.round((points * 4) / 3);
      this.run('set-worksheet-col-width', id, { ranges, colWidth });
    }
  }

  freeze(id: string, rows: number): void {
    const freeze = { startRow: rows > 0 ? rows : -1, startColumn: -1, ySplit: rows, xSplit: 0 };
    this.run('set-frozen', id, freeze);
  }

  hideLines(id: string, axis: 'row' | 'column', lines: Iterable<number>, hidden: boolean): void {
    const ranges = [...lines].map((line) => univerRange({ top: line, bottom: line, left: line, right: line }));
    const name = `set-${axis === 'row' ? 'row' : 'col'}-${hidden ? 'hidden' : 'visible'}`;
    if (ranges.length > 0) this.run(name, id, { ranges });
  }

  setHidden(id: string, hidden: boolean): void {
    this.run('set-worksheet-hidden', id, { hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  private run(mutation: string, subUnitId: string, params: object): void {
    this.grid.commands.syncExecuteCommand(`sheet.mutation.${mutation}`, {
      unitId: this.unitId(),
      subUnitId,
      ...params,
    });
  }

  private unitId(): string {
    return this.workbook().getUnitId();
  }

  private worksheet(id: string) {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`the grid has no sheet ${id}`);
    return sheet;
  }

  private workbook() {
    const workbook = this.grid.api.getActiveWorkbook();
    if (!workbook) throw new Error('the grid has no workbook');
    return workbook.getWorkbook();
  }
}

function univerRange({ top, left, bottom, right }: CellRange) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
