/**
 * What saving writes into the original file: the cells whose content differs from what was opened, sheets of the add-in's own
 * that came, were renewed or went, the marks, our settings.
 * Every saving starts from the original bytes, so nothing but these can ever differ.
 */
import type { Place } from '../workbook/address.js';
import type { CellEdit, Edit, MarkEdit, MarkLevel, SheetEdit } from '../workbook/edit.js';
import { sameContent } from '../workbook/journal.js';
import type { CellContent } from '../workbook/journal.js';
import { markLevelOf } from '../workbook/mark.js';
import { GENERATED_SHEET_NAME } from '../workbook/generated-sheet.js';
import { unwrapSettings } from '../workbook/settings-part.js';
import { findCell, isCellError, isUnreadable } from '../workbook/snapshot.js';
import type { Sheet, Snapshot } from '../workbook/snapshot.js';
import { sheetToSave } from './sheet-to-save.js';
import type { GridModel } from '../../tests/standin/model.js';

/** The grid, and which of its cells anybody but the formulas has changed (`row:column` by sheet id). */
export type SavedGrid = Pick<
  GridModel,
  'sheets' | 'usedRange' | 'cell' | 'conditionalFormats' | 'comments' | 'xmlParts'
> & {
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sheets of the file that the add-in has written anew. */
  readonly renewed: ReadonlySet<string>;
};

/** Marks by sheet id and cell key, as the file had them. */
export type FileMarks = readonly {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
}[];

/** The edits that bring the file to what the grid shows; none when nothing differs. */
export function editsToSave(opened: Snapshot, openedMarks: FileMarks, grid: SavedGrid): readonly Edit[] {
  const sheets = keptSheets(opened, grid);
  const kept = new Set(sheets.map(({ id }) => id));
  return [
    ...sheets.flatMap((sheet) => cellEdits(sheet, grid)),
    ...sheetEdits(opened, kept, grid),
    ...markEdits(kept, openedMarks, grid),
    ...settingsEdits(opened, grid),
  ];
}

/** The sheets of the file that are still there as they were, but for their cells. */
function keptSheets(opened: Snapshot, grid: SavedGrid): readonly Sheet[] {
  const present = new Set(grid.sheets().map(({ id }) => id));
  return opened.sheets.filter(({ id }) => present.has(id) && !grid.renewed.has(id));
}

/** Whatever a person has typed into a sheet that was put goes along with it. */
function sheetEdits(opened: Snapshot, kept: ReadonlySet<string>, grid: SavedGrid): SheetEdit[] {
  const sheets = grid.sheets();
  const present = new Set(sheets.map(({ id }) => id));
  const gone = opened.sheets.filter(({ id }) => !present.has(id));
  return [
    ...gone.map(({ name }): SheetEdit => ({ kind: 'remove-sheet', name })),
    ...sheets
      .filter(({ id }) => !kept.has(id))
      .map((sheet): SheetEdit => {
        const isOurs = sheet.names?.has(GENERATED_SHEET_NAME) === true;
        return { kind: 'write-sheet', sheet: sheetToSave(sheet, grid), ...(isOurs ? {} : { owner: 'person' }) };
      }),
  ];
}

function cellEdits(sheet: Sheet, grid: SavedGrid): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const key of grid.touched.get(sheet.id) ?? []) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const before = findCell(sheet, row, column) ?? { value: null, formula: null, format: 'General' };
    const edit = cellEdit({ sheet: sheet.name, row, column }, before, grid.cell(sheet.id, row, column));
    if (edit) edits.push(edit);
  }
  return edits.sort((one, other) => one.row - other.row || one.column - other.column);
}

/**
 * Formulas of the file that nobody touched and whose results have moved with their operands: written along, so that whoever
 * reads the saved file without computing (our own command line among them) reads no stale figures. Results that the grid
 * cannot compute (errors) and cells that a protected sheet locks stay as Excel left them.
 */
export function resultsToSave(opened: Snapshot, grid: SavedGrid): readonly CellEdit[] {
  return keptSheets(opened, grid).flatMap((sheet) =>
    sheet.rows.flatMap(({ index, cells }) =>
      cells.flatMap((before): CellEdit[] => {
        if (before.formula === null || (sheet.protection && before.locked)) return [];
        const now = grid.cell(sheet.id, index, before.column);
        const result = now.value;
        if (now.formula !== before.formula || (typeof result !== 'number' && typeof result !== 'string')) return [];
        if (isSameResult(before.value, result)) return [];
        const place = { sheet: sheet.name, row: index, column: before.column };
        return [{ ...place, kind: 'formula', formula: before.formula, result }];
      }),
    ),
  );
}

/** Two engines may differ in the last bits of a fraction; that is no news. */
function isSameResult(one: CellContent['value'], other: number | string): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

function resultText(value: CellContent['value']): string {
  if (isCellError(value)) return value.error;
  return isUnreadable(value) ? value.unreadable : String(value ?? '');
}

function cellEdit(place: Place, before: CellContent, now: CellContent): CellEdit | null {
  if (sameContent(before, now)) return null;
  // The grid shows what the file says there as a text; as long as the person leaves it, the cell stays as it is.
  const shown = isUnreadable(before.value) ? before.value.unreadable : null;
  if (shown !== null && now.value === shown && now.formula === before.formula) return null;
  const format = before.format === now.format ? {} : { format: now.format };
  const { value, formula } = now;
  if (formula !== null) {
    const result = typeof value === 'number' ? value : resultText(value);
    return { ...place, kind: 'formula', formula, result, ...format };
  }
  if (value === null) return before.value === null && before.formula === null ? null : { ...place, kind: 'clear' };
  if (typeof value === 'number') return { ...place, kind: 'number', value, ...format };
  // Booleans and error values typed as such are so rare in appendices that a text of the same letters will do.
  if (isUnreadable(value)) return null;
  const text = isCellError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value;
  return before.value === text && before.formula === null ? null : { ...place, kind: 'text', value: text };
}

function markEdits(kept: ReadonlySet<string>, openedMarks: FileMarks, grid: SavedGrid): Edit[] {
  const marks: MarkEdit[] = [];
  const present = new Set<string>();
  for (const sheet of grid.sheets()) {
    for (const { formula, ranges } of grid.conditionalFormats(sheet.id)) {
      const level = markLevelOf(formula);
      if (!level) continue;
      for (const { top, left, bottom, right } of ranges) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const comment = grid
              .comments()
              .find((one) => one.sheetId === sheet.id && one.row === row && one.column === column);
            present.add(markKey({ sheetId: sheet.id, row, column, level }));
            marks.push({ kind: 'mark', sheet: sheet.name, row, column, level, sentence: comment?.content ?? '' });
          }
        }
      }
    }
  }
  const before = new Set(openedMarks.filter(({ sheetId }) => kept.has(sheetId)).map(markKey));
  const same = before.size === present.size && [...present].every((key) => before.has(key));
  if (same) return [];
  return openedMarks.length > 0 ? [{ kind: 'unmark' }, ...marks] : marks;
}

function markKey({ sheetId, row, column, level }: FileMarks[number]): string {
  return `${row}:${column}:${level}:${sheetId}`;
}

function settingsEdits(opened: Snapshot, grid: SavedGrid): Edit[] {
  const texts = grid.xmlParts().map(({ xml }) => unwrapSettings(xml));
  const json = texts.find((text) => text !== null) ?? null;
  return json === opened.settings ? [] : [{ kind: 'settings', json }];
}
