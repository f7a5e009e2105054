/** Sorts a list of edits by what each needs: the last word on each cell and sheet, the marks that stand at the end, the settings. */
import { MAX_COLUMNS, MAX_ROWS, placeKey } from '../../workbook/address.js';
import type { Place } from '../../workbook/address.js';
import type { CellEdit, Edit, MarkEdit, SheetEdit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import type { CellContent } from '../../workbook/journal.js';
import { checkNewSheet, sheetNameKey } from '../../workbook/generated-sheet.js';
import { isCellError, isUnreadable } from '../../workbook/snapshot.js';
import type { CellValue } from '../../workbook/snapshot.js';
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from './request-limits.js';

/** What a cell shall hold. */
export type PlannedWrite =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'clear' };

export interface PlannedCell {
  readonly place: Place;
  readonly put: PlannedWrite;
  /** The number format to give; null: the cell keeps its own. */
  readonly format: string | null;
  /** Edits of the same cell before this one: never written, but each has its entry in the journal. */
  readonly earlier: readonly PassedContent[];
}

/** What a cell would have held between two edits; format null: as before. */
export interface PassedContent {
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly format: string | null;
}

export interface EditPlan {
  readonly cells: readonly PlannedCell[];
  readonly marks: readonly MarkEdit[];
  readonly unmark: boolean;
  /** One a sheet, in the order in which they were last named. */
  readonly sheets: readonly SheetEdit[];
  /** undefined: the settings stay; null: they go. */
  readonly settings: string | null | undefined;
}

/** Throws `HostError` for what no Excel could hold. */
export function planEdits(edits: readonly Edit[]): EditPlan {
  const cells = new Map<string, PlannedCell>();
  const last = new Map<string, CellEdit>();
  const sheets = new Map<string, SheetEdit>();
  let marks = new Map<string, MarkEdit>();
  let unmark = false;
  let settings: string | null | undefined;
  for (const edit of edits) {
    if ('row' in edit) checkOnSheet(edit);
    switch (edit.kind) {
      case 'unmark':
        unmark = true;
        marks = new Map();
        break;
      case 'mark':
        marks.set(placeKey(edit), edit);
        break;
      case 'settings':
        settings = edit.json;
        break;
      case 'write-sheet':
        checkNewSheet(edit.sheet);
        writeLast(sheets, sheetNameKey(edit.sheet.name), edit);
        break;
      case 'remove-sheet':
        writeLast(sheets, sheetNameKey(edit.name), edit);
        break;
      default: {
        const key = placeKey(edit);
        const { sheet, row, column } = edit;
        const known = cells.get(key);
        const earlier = known ? [...known.earlier, passedContent(known, last.get(key))] : [];
        const format = ('format' in edit ? edit.format : undefined) ?? known?.format ?? null;
        cells.set(key, { place: { sheet, row, column }, put: toWrite(edit), format, earlier });
        last.set(key, edit);
      }
    }
  }
  return { cells: [...cells.values()], marks: [...marks.values()], unmark, sheets: [...sheets.values()], settings };
}

function writeLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}

/** Throws `HostError('no-such-cell')` beyond Excel's last row and column. */
export function checkOnSheet({ row, column, sheet }: Place): void {
  const onSheet = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (!onSheet) throw new HostError('no-such-cell', `${row}:${column}`, sheet);
}

function toWrite(edit: CellEdit): PlannedWrite {
  switch (edit.kind) {
    case 'number':
      if (!Number.isFinite(edit.value)) throw new HostError('unknown', 'not a finite number', edit.sheet);
      return { kind: 'number', value: edit.value };
    case 'text':
      if (edit.value.length > MAX_TEXT_LENGTH) throw new HostError('too-large', 'text', edit.sheet);
      return edit.value === '' ? { kind: 'clear' } : { kind: 'text', value: edit.value };
    case 'formula':
      if (edit.formula.length > MAX_FORMULA_LENGTH) throw new HostError('too-large', 'formula', edit.sheet);
      return { kind: 'formula', formula: edit.formula };
    case 'clear':
      return { kind: 'clear' };
  }
}

function passedContent(cell: PlannedCell, edit: CellEdit | undefined): PassedContent {
  const { format } = cell;
  if (edit?.kind === 'formula') return { value: edit.result, formula: edit.formula, format };
  const value = edit?.kind === 'number' || edit?.kind === 'text' ? edit.value : null;
  return { value, formula: null, format };
}

/** What brings a content back. */
export function revert(content: CellContent): PlannedWrite {
  if (content.formula !== null) return { kind: 'formula', formula: content.formula };
  const { value } = content;
  if (value === null || value === '') return { kind: 'clear' };
  if (isCellError(value)) return { kind: 'error', value: value.error };
  if (isUnreadable(value)) return { kind: 'text', value: value.unreadable };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}
