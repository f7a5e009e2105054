/**
 * The grid as the stand-in for Excel sees it: live cells are Univer's; what saving could not carry through Univer (marks,
 * comments, our XML part, the add-in's preferences) is kept here. The person changes cells only; the add-in may also bring
 * sheets of its own, which `live-sheets.ts` keeps.
 */
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { ICellData, ICommandInfo } from '@univerjs/core';
import type { CellAddress, CellRange } from '../../workbook/address.js';
import { isInside } from '../../workbook/address.js';
import type { WorkbookFormatting } from '../../hosts/file/formatting/formatting.js';
import { sheetNameKey } from '../../workbook/generated-sheet.js';
import type { CellValue, Snapshot, Visibility } from '../../workbook/snapshot.js';
import { wrapSettings } from '../../workbook/settings-part.js';
import { hideIn } from '../../../tests/standin/shift.js';
import { EMPTY_CELL, GridRefusal, PLAIN_LAYOUT } from '../../../tests/standin/model.js';
import type {
  GridCell,
  GridChange,
  GridComment,
  GridConditionalFormat,
  GridLayout,
  GridModel,
  GridProtection,
  GridSheet,
  GridWrite,
  GridXmlPart,
} from '../../../tests/standin/model.js';
import { LiveSheets } from './live-sheets.js';
import { univerStyle } from './univer-style.js';
import { SheetCommands } from './sheet-commands.js';
import type { UniverGrid } from './univer-grid.js';
import { rangeValuesOf, SET_VALUES } from './univer-grid.js';
import { typedValue } from './workbook-data.js';

const GENERAL = 'General';
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;
const CALCULATION_STARTS = 'formula.mutation.set-formula-calculation-start';
const CALCULATION_TELLS = 'formula.mutation.set-formula-calculation-notification';

/** How long after a change the formula engine may take to begin, and at most to end. */
const BEGINS_WITHIN_MS = 150;
const ENDS_WITHIN_MS = 10_000;

export interface Marks {
  readonly id: string;
  readonly sheetId: string;
  readonly format: Omit<GridConditionalFormat, 'id'>;
}

export class UniverModel implements GridModel {
  readonly settings = new Map<string, string>();
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly date1904: boolean;
  /** Cells that a person or the add-in has touched since the file was opened, as `row:column` by sheet. */
  readonly touched = new Map<string, Set<string>>();
  private readonly live: LiveSheets;
  private readonly commands: SheetCommands;
  private formats: Marks[] = [];
  private notes: GridComment[] = [];
  private parts: GridXmlPart[] = [];
  private readonly listeners = new Set<(change: GridChange) => void>();
  private counter = 0;
  private editing = false;
  private computing = false;
  private refreshing = false;
  private lastChange = 0;

  constructor(
    private readonly univer: UniverGrid,
    snapshot: Snapshot,
    marks: readonly Omit<Marks, 'id'>[],
    look: WorkbookFormatting | null = null,
  ) {
    this.structureProtected = snapshot.structureProtected;
    this.readOnly = snapshot.readOnly;
    this.date1904 = snapshot.date1904;
    this.live = new LiveSheets(snapshot, look);
    this.commands = new SheetCommands(univer);
    this.formats = marks.map((mark) => ({ ...mark, id: this.newId('mark') }));
    if (snapshot.settings !== null) this.parts = [{ id: this.newId('part'), xml: wrapSettings(snapshot.settings) }];
    univer.commands.onCommandExecuted((command) => this.hear(command));
    const { api } = univer;
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.editing = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.editing = false;
      this.tell({ kind: 'selected', sheetId: this.activeSheet(), range: null, origin: 'person' });
    });
    api.addEvent(api.Event.SelectionChanged, () => {
      this.tell({ kind: 'selected', sheetId: this.activeSheet(), range: this.selection().range, origin: 'person' });
    });
  }

  sheets(): readonly GridSheet[] {
    return this.live.sheets;
  }

  /** Sheets of the file that the add-in has written anew. */
  get renewed(): ReadonlySet<string> {
    return this.live.renewed;
  }

  usedRange(sheetId: string, valuesOnly: boolean): CellRange | null {
    let range: CellRange | null = null;
    const matrix = this.worksheet(sheetId).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (!cell || (valuesOnly && !holdsSomething(cell))) return true;
      range = range
        ? {
            top: Math.min(range.top, row),
            left: Math.min(range.left, column),
            bottom: Math.max(range.bottom, row),
            right: Math.max(range.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
      return true;
    });
    return range;
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    const sheet = this.worksheet(sheetId);
    const cell = sheet.getCellMatrix().getValue(row, column);
    const locked = this.live.isLocked(sheetId, row, column);
    const extra = this.live.extra(sheetId, row, column);
    if (!cell) return locked && !extra ? EMPTY_CELL : { ...EMPTY_CELL, ...extra, locked };
    const style = this.workbook().getStyles().getStyleByCell(cell);
    const formula = this.formulaOf(cell, sheetId, row, column);
    return {
      value: valueOf(cell, formula !== null),
      formula,
      format: style?.n?.pattern ?? GENERAL,
      locked,
      fill: style?.bg?.rgb ?? null,
      ...(extra?.look ? { look: extra.look } : {}),
      ...(extra?.link ? { link: extra.link } : {}),
    };
  }

  write(sheetId: string, writes: readonly GridWrite[]): void {
    if (this.readOnly) throw new GridRefusal('AccessDenied', 'the file cannot be saved');
    const cellValue: Record<number, Record<number, object>> = {};
    for (const write of writes) {
      const { row, column, content, format, fill, look, link, locked } = write;
      const formats = [fill, look, link, locked].some((one) => one !== undefined);
      if (formats) this.live.requireOwn(sheetId); // saving could not carry it into a sheet of the file
      this.commands.makeRoom(sheetId, row, column);
      this.live.keep(sheetId, write);
      // Univer forgets the formula of a cell that only gets a style: it is said again.
      const kept = content ?? formulaAlone(this.cell(sheetId, row, column));
      const style = {
        ...(format === undefined ? {} : formatStyle(format)),
        ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
        ...(look ? univerStyle(look) : {}),
      };
      (cellValue[row] ??= {})[column] = { ...contentOf(kept), ...(Object.keys(style).length > 0 ? { s: style } : {}) };
    }
    this.run(SET_VALUES, {
      unitId: this.workbook().getUnitId(),
      subUnitId: sheetId,
      cellValue,
      options: { soat: true },
    });
  }

  conditionalFormats(sheetId: string): readonly GridConditionalFormat[] {
    return this.formats.filter((one) => one.sheetId === sheetId).map(({ id, format }) => ({ id, ...format }));
  }

  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, 'id'>): string {
    const id = this.newId('mark');
    this.formats = [{ id, sheetId, format }, ...this.formats];
    this.refresh();
    return id;
  }

  changeConditionalFormat(
    sheetId: string,
    id: string,
    change: Partial<Omit<GridConditionalFormat, 'id' | 'kind'>>,
  ): void {
    this.findFormat(sheetId, id);
    this.formats = this.formats.map((one) => (one.id === id ? { ...one, format: { ...one.format, ...change } } : one));
    this.refresh();
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    this.findFormat(sheetId, id);
    this.formats = this.formats.filter((one) => one.id !== id);
    this.refresh();
  }

  /** The first of our marks on a cell. */
  markAt(sheetId: string, row: number, column: number): GridConditionalFormat | undefined {
    const found = this.formats.find(
      (one) => one.sheetId === sheetId && one.format.ranges.some((range) => isInside({ row, column }, range)),
    );
    return found && { id: found.id, ...found.format };
  }

  comments(): readonly GridComment[] {
    return this.notes;
  }

  addComment(sheetId: string, address: CellAddress, content: string): string {
    if (this.commentAt(sheetId, address.row, address.column)) throw new GridRefusal('ItemAlreadyExists', 'comment');
    const id = this.newId('comment');
    this.notes = [...this.notes, { id, sheetId, ...address, content, replies: [] }];
    this.refresh();
    return id;
  }

  removeComment(id: string): void {
    if (!this.notes.some((note) => note.id === id)) throw new GridRefusal('ItemNotFound', id);
    this.notes = this.notes.filter((note) => note.id !== id);
    this.refresh();
  }

  commentAt(sheetId: string, row: number, column: number): GridComment | undefined {
    return this.notes.find((note) => note.sheetId === sheetId && note.row === row && note.column === column);
  }

  xmlParts(): readonly GridXmlPart[] {
    return this.parts;
  }

  addXmlPart(xml: string): string {
    const id = this.newId('part');
    this.parts = [...this.parts, { id, xml }];
    this.refresh();
    return id;
  }

  setXmlPart(id: string, xml: string): void {
    if (!this.parts.some((part) => part.id === id)) throw new GridRefusal('ItemNotFound', id);
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
    this.refresh();
  }

  removeXmlPart(id: string): void {
    if (!this.parts.some((part) => part.id === id)) throw new GridRefusal('ItemNotFound', id);
    this.parts = this.parts.filter((part) => part.id !== id);
    this.refresh();
  }

  /** After the last one; the sheet that the person looks at stays. */
  addSheet(name: string): string {
    this.refuseFixed(name);
    const { sheets } = this.live;
    if (sheets.some((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name))) {
      throw new GridRefusal('ItemAlreadyExists', name);
    }
    const id = this.newId('sheet');
    this.commands.insert(id, name, sheets.length);
    this.live.add(id, name);
    this.tell({ kind: 'sheetAdded', sheetId: id, range: null, origin: 'addin' });
    return id;
  }

  deleteSheet(sheetId: string): void {
    const { name } = this.live.requireOwn(sheetId);
    this.refuseFixed(name);
    this.leave(sheetId);
    this.commands.remove(sheetId, name);
    this.live.remove(sheetId);
    this.forgetMarks(sheetId);
    this.tell({ kind: 'sheetDeleted', sheetId, range: null, origin: 'addin' });
  }

  renameSheet(): void {
    throw new GridRefusal('NotImplemented', 'saving keeps the names of sheets');
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.live.requireOwn(sheetId);
    if (visibility !== 'visible') this.leave(sheetId);
    this.commands.setHidden(sheetId, visibility !== 'visible');
    this.live.change(sheetId, { visibility });
  }

  protectSheet(sheetId: string, protection: GridProtection | null): void {
    this.live.requireOwn(sheetId);
    this.live.change(sheetId, { protection });
  }

  clearSheet(sheetId: string): void {
    const { merges } = this.live.requireOwn(sheetId);
    if (this.readOnly) throw new GridRefusal('AccessDenied', 'the file cannot be saved');
    this.commands.clear(sheetId, merges);
    this.live.clear(sheetId);
    this.forgetMarks(sheetId);
    this.refresh();
  }

  layOut(sheetId: string, change: Partial<GridLayout>): void {
    const { layout = PLAIN_LAYOUT } = this.live.requireOwn(sheetId);
    this.live.change(sheetId, { layout: { ...layout, ...change } });
    if (change.columnWidths) this.commands.widen(sheetId, layout.columnWidths, change.columnWidths);
    if (change.frozenRows !== undefined) this.commands.freeze(sheetId, change.frozenRows);
  }

  hideLines(sheetId: string, axis: 'row' | 'column', from: number, to: number, hidden: boolean): void {
    const { hiddenRows, hiddenColumns } = this.live.requireOwn(sheetId);
    const lines = new Set(axis === 'row' ? hiddenRows : hiddenColumns);
    const shown = [...lines].filter((line) => line >= from && line <= to);
    hideIn(lines, from, to, hidden);
    this.commands.hideLines(sheetId, axis, hidden ? lines : shown, hidden);
    this.live.change(sheetId, axis === 'row' ? { hiddenRows: lines } : { hiddenColumns: lines });
  }

  mergeCells(sheetId: string, range: CellRange): void {
    const { merges } = this.live.requireOwn(sheetId);
    this.commands.makeRoom(sheetId, range.bottom, range.right);
    this.commands.merge(sheetId, range);
    this.live.change(sheetId, { merges: [...merges, range] });
  }

  defineName(sheetId: string, name: string, formula: string | null): void {
    const names = new Map(this.live.get(sheetId).names);
    if (formula === null) names.delete(name);
    else names.set(name, formula);
    this.live.change(sheetId, { names });
  }

  activeSheet(): string {
    return this.fWorkbook().getActiveSheet().getSheetId();
  }

  selection(): { readonly sheetId: string; readonly range: CellRange } {
    const range = this.fWorkbook().getActiveRange();
    if (!range) return { sheetId: this.activeSheet(), range: { top: 0, left: 0, bottom: 0, right: 0 } };
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    return {
      sheetId: range.getSheetId(),
      range: { top: startRow, left: startColumn, bottom: endRow, right: endColumn },
    };
  }

  activate(sheetId: string): void {
    this.fWorkbook().setActiveSheet(sheetId);
  }

  select(sheetId: string, range: CellRange): void {
    this.activate(sheetId);
    const sheet = this.fWorkbook().getActiveSheet();
    const { top, left, bottom, right } = range;
    sheet.getRange({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }).activate();
    // Nothing of a sheet that was never drawn is seen; Univer answers undefined then, whatever its types promise.
    const seen = sheet.getVisibleRange() ?? null;
    const rowSeen = seen !== null && top >= seen.startRow && top < seen.endRow;
    const columnSeen = seen !== null && left >= seen.startColumn && left < seen.endColumn;
    if (rowSeen && columnSeen) return;
    // The labels at the left stay in view as long as the cell does too.
    sheet.scrollToCell(
      rowSeen ? seen.startRow : Math.max(0, top - 3),
      columnSeen ? seen.startColumn : Math.max(0, left - 2),
    );
  }

  isEditing(): boolean {
    return this.editing;
  }

  async settled(): Promise<void> {
    const since = Date.now();
    while (Date.now() - since < ENDS_WITHIN_MS) {
      if (!this.computing && Date.now() - this.lastChange > BEGINS_WITHIN_MS) return;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private hear(command: ICommandInfo): void {
    if (command.id === CALCULATION_STARTS) this.computing = true;
    if (command.id === CALCULATION_TELLS) this.hearCalculation(command);
    const writing = rangeValuesOf(command);
    if (!writing) return;
    const rows = Object.entries(writing.cellValue);
    const cells = rows.flatMap(([row, columns]) => Object.keys(columns).map((column) => [Number(row), Number(column)]));
    if (cells.length === 0) return;
    const calculated = writing.options?.fromFormula === true;
    if (!calculated) {
      this.lastChange = Date.now();
      const touched = this.touched.get(writing.subUnitId) ?? new Set();
      this.touched.set(writing.subUnitId, touched);
      for (const [row, column] of cells) touched.add(`${row}:${column}`);
    }
    this.tell({
      kind: calculated ? 'calculated' : 'edited',
      sheetId: writing.subUnitId,
      range: boundsOf(cells),
      origin: writing.options?.soat ? 'addin' : 'person',
    });
  }

  /** `functionsExecutedState` comes once, when the calculation has ended, whichever way. */
  private hearCalculation(command: ICommandInfo): void {
    if (command.params && 'functionsExecutedState' in command.params) this.computing = false;
  }

  /** A formula that was filled down is kept by reference to its first cell; Univer knows what it says here. */
  private formulaOf(cell: ICellData, sheetId: string, row: number, column: number): string | null {
    if (!cell.f && !cell.si) return null;
    const formulas = this.univer.univer.__getInjector().get(FormulaDataModel);
    const text = formulas.getFormulaStringByCell(row, column, sheetId, this.workbook().getUnitId());
    return (text ?? cell.f ?? '').replace(/^=/, '') || null;
  }

  private tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** After marks, comments or our XML part: draws and tells once, however many one request sets. */
  private refresh(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    setTimeout(() => {
      this.refreshing = false;
      this.fWorkbook().getActiveSheet().refreshCanvas();
      this.tell({ kind: 'formatted', sheetId: this.activeSheet(), range: null, origin: 'addin' });
    }, 0);
  }

  private run(id: string, params: object): void {
    this.univer.commands.syncExecuteCommand(id, params);
  }

  private newId(kind: string): string {
    return `${kind}-${String((this.counter += 1))}`;
  }

  private refuseFixed(name: string): void {
    if (this.structureProtected || this.readOnly) throw new GridRefusal('AccessDenied', name);
  }

  /** Before the sheet goes out of sight: shows the nearest other one. */
  private leave(sheetId: string): void {
    if (this.activeSheet() !== sheetId) return;
    const { sheets } = this.live;
    const at = sheets.findIndex(({ id }) => id === sheetId);
    const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
    const next = others.find(({ visibility }) => visibility === 'visible');
    if (!next) throw new GridRefusal('InvalidArgument', 'the last visible sheet');
    this.activate(next.id);
  }

  private forgetMarks(sheetId: string): void {
    this.formats = this.formats.filter((one) => one.sheetId !== sheetId);
    this.notes = this.notes.filter((note) => note.sheetId !== sheetId);
  }

  private findFormat(sheetId: string, id: string): void {
    if (!this.formats.some((one) => one.id === id && one.sheetId === sheetId)) {
      throw new GridRefusal('ItemNotFound', id);
    }
  }

  private fWorkbook() {
    const workbook = this.univer.api.getActiveWorkbook();
    if (!workbook) throw new Error('the grid has no workbook');
    return workbook;
  }

  private workbook() {
    return this.fWorkbook().getWorkbook();
  }

  private worksheet(sheetId: string) {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new GridRefusal('ItemNotFound', sheetId);
    return sheet;
  }
}

function holdsSomething(cell: ICellData): boolean {
  return (
    Boolean(cell.f) || Boolean(cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.p)
  );
}

/** A cell's value in our terms; line ends inside a text are `\n`. */
function valueOf(cell: ICellData, isFormula: boolean): CellValue | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = cell;
  if (v === undefined || v === null || (v === '' && !isFormula)) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === undefined || t === null) return v;
  const text = String(v);
  return ERROR.test(text) ? { error: text } : text;
}

/** The formula of a cell without its result, so that it is computed again; undefined where there is none. */
function formulaAlone({ formula }: GridCell): GridWrite['content'] {
  return formula === null ? undefined : { value: null, formula };
}

function contentOf(content: GridWrite['content']): object {
  if (!content) return {};
  const blank = { p: null, si: null, f: null };
  if (content.formula !== null)
    return { ...blank, f: `=${content.formula}`, ...(content.value === null ? {} : typedValue(content.value)) };
  return content.value === null ? { ...blank, v: null, t: null } : { ...blank, ...typedValue(content.value) };
}

function formatStyle(format: string): object {
  return { n: format === GENERAL ? null : { pattern: format } };
}

function boundsOf(cells: readonly (readonly number[])[]): CellRange {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [row = 0, column = 0] of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}
