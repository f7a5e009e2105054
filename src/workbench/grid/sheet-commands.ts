/**
 * What the add-in does to whole sheets of the grid, as Univer's mutations: they ask nobody, activate nothing, and are no part
 * of what the person can undo. Univer's own commands for the same stay refused to the person.
 */
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { OpenSheet } from '../host/open-sheet.js';
import type { UniverGrid } from './univer-grid.js';
import { newSheetData } from './workbook-data.js';

/** Rows and columns that a sheet gets at once when one beyond its last is written. */
const MORE_ROWS = 100;
const MORE_COLUMNS = 8;
/** As if a co-author elsewhere did it: otherwise Univer shows the sheet that comes. */
const QUIETLY = { fromCollab: true };

export class SheetCommands {
  constructor(private readonly grid: UniverGrid) {}

  insert(open: OpenSheet, index: number): void {
    const sheet = mergeWorksheetSnapshotWithDefault(newSheetData(open));
    this.grid.commands.syncExecuteCommand(
      'sheet.mutation.insert-sheet',
      { unitId: this.workbook().getUnitId(), index, sheet },
      QUIETLY,
    );
  }

  remove(id: string, name: string): void {
    this.run('remove-sheet', id, { subUnitName: name });
  }

  /** Room for a cell; Univer draws and finds nothing beyond its counts. */
  makeRoom(id: string, row: number, column: number): void {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`the grid has no sheet ${id}`);
    if (row >= sheet.getRowCount()) this.run('set-worksheet-row-count', id, { rowCount: row + MORE_ROWS });
    if (column >= sheet.getColumnCount()) {
      this.run('set-worksheet-column-count', id, { columnCount: column + MORE_COLUMNS });
    }
  }

  private run(mutation: string, subUnitId: string, params: object): void {
    this.grid.commands.syncExecuteCommand(`sheet.mutation.${mutation}`, {
      unitId: this.workbook().getUnitId(),
      subUnitId,
      ...params,
    });
  }

  private workbook() {
    const workbook = this.grid.api.getActiveWorkbook();
    if (!workbook) throw new Error('the grid has no workbook');
    return workbook.getWorkbook();
  }
}
