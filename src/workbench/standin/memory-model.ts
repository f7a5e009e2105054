/**
 * A workbook in memory that both a test's "person" and the stand-in's executor change. Plain data, no grid, no formulas
 * engine of its own: what a formula gives is asked of the `calculate` that the test hands in.
 * Not modelled: a formula's references do not move with inserted rows; overlapping sheets' 3-D references.
 */
import { isInside, parseAddress, parseRange } from '../../workbook/address.js';
import type { CellAddress, CellRange } from '../../workbook/address.js';
import type { CellValue, Visibility } from '../../workbook/snapshot.js';
import { interpretInput } from './interpret.js';
import { MemorySheet } from './memory-sheet.js';
import { GridRefusal } from './model.js';
import type {
  GridChange,
  GridComment,
  GridConditionalFormat,
  GridModel,
  GridProtection,
  GridWrite,
  GridXmlPart,
} from './model.js';
import { shiftIndex } from './shift.js';
import type { Shift } from './shift.js';

/** A formula's result; `formula` without `=`. */
export type Calculate = (formula: string, sheetName: string) => CellValue;

type Origin = GridChange['origin'];

export class MemoryModel implements GridModel {
  structureProtected = false;
  readOnly = false;
  date1904 = false;
  readonly settings = new Map<string, string>();
  private readonly all: MemorySheet[] = [];
  private commentList: GridComment[] = [];
  private parts: GridXmlPart[] = [];
  private readonly listeners = new Set<(change: GridChange) => void>();
  private editing = false;
  private active = '';
  private selected: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  private counter = 0;

  /** `calculate` answers every formula; without it every formula gives 0. */
  constructor(
    sheetNames: readonly string[] = ['Trang tính1'],
    private readonly calculate: Calculate = () => 0,
    /** Put before every id, so that a reopened workbook has other ids than before. */
    private readonly idPrefix = '',
  ) {
    for (const name of sheetNames) this.createSheet(name);
    this.active = this.all[0]?.id ?? '';
  }

  // ---- what a test's person (or a co-author) does; sheets by name, cells by A1 ----

  sheetNamed(name: string): MemorySheet {
    const sheet = this.all.find((one) => one.name === name);
    if (!sheet) throw new GridRefusal('ItemNotFound', name);
    return sheet;
  }

  /** Types into a cell, with all that Excel makes of the text. */
  type(sheetName: string, address: string, input: string | number | boolean, origin: Origin = 'person'): void {
    const sheet = this.sheetNamed(sheetName);
    const at = addressOf(address);
    const cell = sheet.cell(at.row, at.column);
    const { format, ...content } = interpretInput(input, cell.format);
    this.change(sheet, [{ ...at, content, ...(format === undefined ? {} : { format }) }]);
    this.tell({ kind: 'edited', sheetId: sheet.id, range: oneCell(at), origin });
  }

  /** Sets up a cell exactly, without an event: value, formula, format, lock, fill. */
  set(sheetName: string, address: string, write: Omit<GridWrite, 'row' | 'column'>): void {
    this.change(this.sheetNamed(sheetName), [{ ...addressOf(address), ...write }]);
  }

  recolour(sheetName: string, address: string, fill: string | null): void {
    const sheet = this.sheetNamed(sheetName);
    const at = addressOf(address);
    this.change(sheet, [{ ...at, fill }]);
    this.tell({ kind: 'formatted', sheetId: sheet.id, range: oneCell(at), origin: 'person' });
  }

  insertRows(sheetName: string, at: number, count = 1): void {
    this.shift(this.sheetNamed(sheetName), { axis: 'row', at, count }, 'rowsInserted');
  }

  deleteRows(sheetName: string, at: number, count = 1): void {
    this.shift(this.sheetNamed(sheetName), { axis: 'row', at, count: -count }, 'rowsDeleted');
  }

  insertColumns(sheetName: string, at: number, count = 1): void {
    this.shift(this.sheetNamed(sheetName), { axis: 'column', at, count }, 'columnsInserted');
  }

  deleteColumns(sheetName: string, at: number, count = 1): void {
    this.shift(this.sheetNamed(sheetName), { axis: 'column', at, count: -count }, 'columnsDeleted');
  }

  /** Copies a cell with its fill and its rules; Excel gives the pasted rules ids of their own. */
  copyCell(sheetName: string, from: string, to: string): void {
    const sheet = this.sheetNamed(sheetName);
    const source = addressOf(from);
    const target = addressOf(to);
    sheet.put(target.row, target.column, sheet.cell(source.row, source.column));
    const pasted = sheet.conditionalFormats
      .filter((format) => format.ranges.some((range) => isInside(source, range)))
      .map((format) => ({ ...format, id: this.nextId('cf'), ranges: [oneCell(target)] }));
    sheet.conditionalFormats = [...pasted, ...sheet.conditionalFormats];
    this.tell({ kind: 'edited', sheetId: sheet.id, range: oneCell(target), origin: 'person' });
  }

  merge(sheetName: string, range: string): void {
    const parsed = parseRange(range);
    if (!parsed) throw new GridRefusal('InvalidArgument', range);
    this.sheetNamed(sheetName).merges.push(parsed);
  }

  addNote(sheetName: string, address: string): void {
    this.sheetNamed(sheetName).notes.push(addressOf(address));
  }

  reply(commentId: string, text: string): void {
    this.commentList = this.commentList.map((comment) =>
      comment.id === commentId ? { ...comment, replies: [...comment.replies, text] } : comment,
    );
  }

  startEditing(): void {
    this.editing = true;
  }

  stopEditing(): void {
    this.editing = false;
    this.tell({ kind: 'selected', sheetId: this.active, range: this.selected, origin: 'person' });
  }

  /** The same workbook saved and opened elsewhere: all content, other ids. */
  reopened(): MemoryModel {
    const copy = new MemoryModel(
      this.all.map((sheet) => sheet.name),
      this.calculate,
      `${this.idPrefix}r-`,
    );
    for (const sheet of this.all) {
      const twin = copy.sheetNamed(sheet.name);
      for (const { row, column, cell } of sheet.entries()) twin.put(row, column, cell);
      twin.visibility = sheet.visibility;
      twin.protection = sheet.protection;
      twin.merges = [...sheet.merges];
      twin.hiddenRows = new Set(sheet.hiddenRows);
      twin.hiddenColumns = new Set(sheet.hiddenColumns);
      twin.notes = [...sheet.notes];
      twin.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: copy.nextId('cf') }));
      for (const comment of this.commentList.filter((one) => one.sheetId === sheet.id)) {
        copy.commentList.push({ ...comment, id: copy.nextId('comment'), sheetId: twin.id });
      }
    }
    copy.parts = this.parts.map((part) => ({ id: copy.nextId('xml'), xml: part.xml }));
    copy.structureProtected = this.structureProtected;
    copy.date1904 = this.date1904;
    return copy;
  }

  // ---- GridModel ----

  sheets(): readonly MemorySheet[] {
    return this.all;
  }

  usedRange(sheetId: string, valuesOnly: boolean): CellRange | null {
    return this.sheet(sheetId).usedRange(valuesOnly);
  }

  cell(sheetId: string, row: number, column: number) {
    return this.sheet(sheetId).cell(row, column);
  }

  write(sheetId: string, writes: readonly GridWrite[]): void {
    const sheet = this.sheet(sheetId);
    this.change(sheet, writes);
    const first = writes[0];
    if (!first) return;
    const range = writes.reduce(
      (box, at) => ({
        top: Math.min(box.top, at.row),
        left: Math.min(box.left, at.column),
        bottom: Math.max(box.bottom, at.row),
        right: Math.max(box.right, at.column),
      }),
      oneCell(first),
    );
    this.tell({
      kind: writes.some((write) => write.content) ? 'edited' : 'formatted',
      sheetId,
      range,
      origin: 'addin',
    });
  }

  addSheet(name: string): string {
    if (this.structureProtected) throw new GridRefusal('AccessDenied', name);
    if (this.all.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new GridRefusal('ItemAlreadyExists', name);
    }
    const sheet = this.createSheet(name);
    this.tell({ kind: 'sheetAdded', sheetId: sheet.id, range: null, origin: 'addin' });
    return sheet.id;
  }

  deleteSheet(sheetId: string): void {
    if (this.structureProtected) throw new GridRefusal('AccessDenied', sheetId);
    const index = this.all.indexOf(this.sheet(sheetId));
    this.all.splice(index, 1);
    this.commentList = this.commentList.filter((comment) => comment.sheetId !== sheetId);
    if (this.active === sheetId) this.active = this.all[0]?.id ?? '';
    this.tell({ kind: 'sheetDeleted', sheetId, range: null, origin: 'addin' });
  }

  renameSheet(sheetId: string, name: string): void {
    if (this.structureProtected) throw new GridRefusal('AccessDenied', name);
    this.sheet(sheetId).name = name;
    this.tell({ kind: 'sheetRenamed', sheetId, range: null, origin: 'addin' });
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.sheet(sheetId).visibility = visibility;
  }

  protectSheet(sheetId: string, protection: GridProtection | null): void {
    this.sheet(sheetId).protection = protection;
  }

  shiftRows(sheetId: string, at: number, count: number): void {
    const kind = count > 0 ? 'rowsInserted' : 'rowsDeleted';
    this.shift(this.sheet(sheetId), { axis: 'row', at, count }, kind, 'addin');
  }

  mergeCells(sheetId: string, range: CellRange): void {
    this.sheet(sheetId).merges.push(range);
  }

  conditionalFormats(sheetId: string): readonly GridConditionalFormat[] {
    return this.sheet(sheetId).conditionalFormats;
  }

  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, 'id'>): string {
    const id = this.nextId('cf');
    this.sheet(sheetId).conditionalFormats.unshift({ ...format, id });
    return id;
  }

  changeConditionalFormat(
    sheetId: string,
    id: string,
    change: Partial<Omit<GridConditionalFormat, 'id' | 'kind'>>,
  ): void {
    const formats = this.sheet(sheetId).conditionalFormats;
    const index = formats.findIndex((format) => format.id === id);
    const format = formats[index];
    if (!format) throw new GridRefusal('ItemNotFound', id);
    formats[index] = { ...format, ...change };
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    const formats = this.sheet(sheetId).conditionalFormats;
    const index = formats.findIndex((format) => format.id === id);
    if (index < 0) throw new GridRefusal('ItemNotFound', id);
    formats.splice(index, 1);
  }

  comments(): readonly GridComment[] {
    return this.commentList;
  }

  addComment(sheetId: string, address: CellAddress, content: string): string {
    const here = (at: CellAddress) => at.row === address.row && at.column === address.column;
    const taken = this.commentList.some((comment) => comment.sheetId === sheetId && here(comment));
    if (taken || this.sheet(sheetId).notes.some(here)) throw new GridRefusal('ItemAlreadyExists', sheetId);
    const id = this.nextId('comment');
    this.commentList.push({ id, sheetId, row: address.row, column: address.column, content, replies: [] });
    return id;
  }

  removeComment(id: string): void {
    this.commentList = this.commentList.filter((comment) => comment.id !== id);
  }

  xmlParts(): readonly GridXmlPart[] {
    return this.parts;
  }

  addXmlPart(xml: string): string {
    const id = this.nextId('xml');
    this.parts.push({ id, xml });
    return id;
  }

  setXmlPart(id: string, xml: string): void {
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }

  removeXmlPart(id: string): void {
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  activeSheet(): string {
    return this.active;
  }

  selection() {
    return { sheetId: this.active, range: this.selected };
  }

  activate(sheetId: string): void {
    this.active = this.sheet(sheetId).id;
  }

  select(sheetId: string, range: CellRange): void {
    this.active = this.sheet(sheetId).id;
    this.selected = range;
    this.tell({ kind: 'selected', sheetId, range, origin: 'addin' });
  }

  isEditing(): boolean {
    return this.editing;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // ---- inside ----

  private createSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`{${this.nextId('sheet')}}`, name);
    this.all.push(sheet);
    return sheet;
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.all.find((one) => one.id === id);
    if (!sheet) throw new GridRefusal('ItemNotFound', id);
    return sheet;
  }

  private nextId(kind: string): string {
    this.counter += 1;
    return `${this.idPrefix}${kind}-${String(this.counter)}`;
  }

  private change(sheet: MemorySheet, writes: readonly GridWrite[]): void {
    for (const { row, column, content, ...rest } of writes) {
      const before = sheet.cell(row, column);
      const formula = content?.formula ?? null;
      const value = formula === null ? content?.value : this.calculate(formula, sheet.name);
      sheet.put(row, column, {
        ...before,
        ...(content && value !== undefined ? { value, formula } : {}),
        ...rest,
      });
    }
  }

  private shift(sheet: MemorySheet, shift: Shift, kind: GridChange['kind'], origin: Origin = 'person'): void {
    sheet.shift(shift);
    this.commentList = this.commentList.flatMap((comment) => {
      if (comment.sheetId !== sheet.id) return [comment];
      const index = shiftIndex(comment[shift.axis], shift);
      return index === undefined ? [] : [{ ...comment, [shift.axis]: index }];
    });
    const last = shift.at + Math.abs(shift.count) - 1;
    const range =
      shift.axis === 'row'
        ? { top: shift.at, bottom: last, left: 0, right: 0 }
        : { top: 0, bottom: 0, left: shift.at, right: last };
    this.tell({ kind, sheetId: sheet.id, range, origin });
  }

  private tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function addressOf(text: string): CellAddress {
  const address = parseAddress(text);
  if (!address) throw new GridRefusal('InvalidArgument', text);
  return address;
}

function oneCell(at: CellAddress): CellRange {
  return { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
