/**
 * A workbook in memory as the stand-in's executor sees it: plain data, no formulas engine of its own; what a formula
 * gives is asked of the `calculate` that the test hands in. `memory-model.ts` adds the person at the keyboard.
 * Not modelled: a formula's references do not move with inserted rows.
 */
import type { CellAddress, CellRange } from '../../src/workbook/address.js';
import type { CellValue, Visibility } from '../../src/workbook/snapshot.js';
import { MemorySheet } from './memory-sheet.js';
import { GridRefusal } from './model.js';
import type {
  GridChange,
  GridComment,
  GridConditionalFormat,
  GridLayout,
  GridModel,
  GridProtection,
  GridWrite,
  GridXmlPart,
} from './model.js';
import { hideIn, shiftIndex } from './shift.js';
import type { Shift } from './shift.js';

/** A formula's result; `formula` without `=`. */
export type Calculate = (formula: string, sheetName: string) => CellValue;

export type Origin = GridChange['origin'];

export class MemoryGrid implements GridModel {
  fileName = 'phu-luc.xlsx';
  structureProtected = false;
  readOnly = false;
  date1904 = false;
  readonly settings = new Map<string, string>();
  protected readonly all: MemorySheet[] = [];
  protected commentList: GridComment[] = [];
  protected parts: GridXmlPart[] = [];
  private readonly listeners = new Set<(change: GridChange) => void>();
  protected editing = false;
  protected active = '';
  protected selected: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  private counter = 0;

  /** `calculate` answers every formula; without it every formula gives 0. */
  constructor(
    sheetNames: readonly string[] = ['Trang tính1'],
    protected readonly calculate: Calculate = () => 0,
    /** Put before every id, so that a reopened workbook has other ids than before. */
    protected readonly idPrefix = '',
  ) {
    for (const name of sheetNames) this.createSheet(name);
    this.active = this.all[0]?.id ?? '';
  }

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
    if (this.all.some((sheet) => sheet.id !== sheetId && sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new GridRefusal('ItemAlreadyExists', name);
    }
    this.sheet(sheetId).name = name;
    this.tell({ kind: 'sheetRenamed', sheetId, range: null, origin: 'addin' });
  }

  moveSheet(sheetId: string, position: number): void {
    if (this.structureProtected) throw new GridRefusal('AccessDenied', sheetId);
    const sheet = this.sheet(sheetId);
    this.all.splice(this.all.indexOf(sheet), 1);
    this.all.splice(position, 0, sheet);
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    if (this.structureProtected) throw new GridRefusal('AccessDenied', sheetId);
    this.sheet(sheetId).visibility = visibility;
  }

  protectSheet(sheetId: string, protection: GridProtection | null): void {
    this.sheet(sheetId).protection = protection;
  }

  shiftRows(sheetId: string, at: number, count: number): void {
    const kind = count > 0 ? 'rowsInserted' : 'rowsDeleted';
    this.shift(this.sheet(sheetId), { axis: 'row', at, count }, kind, 'addin');
  }

  shiftColumns(sheetId: string, at: number, count: number): void {
    const kind = count > 0 ? 'columnsInserted' : 'columnsDeleted';
    this.shift(this.sheet(sheetId), { axis: 'column', at, count }, kind, 'addin');
  }

  clearSheet(sheetId: string): void {
    this.sheet(sheetId).clear();
    this.tell({ kind: 'edited', sheetId, range: null, origin: 'addin' });
  }

  layOut(sheetId: string, change: Partial<GridLayout>): void {
    const sheet = this.sheet(sheetId);
    sheet.layout = { ...sheet.layout, ...change };
  }

  hideLines(sheetId: string, axis: 'row' | 'column', from: number, to: number, hidden: boolean): void {
    const { hiddenRows, hiddenColumns } = this.sheet(sheetId);
    hideIn(axis === 'row' ? hiddenRows : hiddenColumns, from, to, hidden);
  }

  defineName(sheetId: string, name: string, formula: string | null): void {
    const { names } = this.sheet(sheetId);
    if (formula === null) names.delete(name);
    else names.set(name, formula);
  }

  hideName(sheetId: string, name: string, hidden: boolean): void {
    const { hiddenNames } = this.sheet(sheetId);
    if (hidden) hiddenNames.add(name);
    else hiddenNames.delete(name);
  }

  mergeCells(sheetId: string, range: CellRange): void {
    const sheet = this.sheet(sheetId);
    sheet.merges.push(range);
    // Only the first cell keeps its content.
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row === range.top && column === range.left) continue;
        const cell = sheet.cell(row, column);
        if (cell.value !== null || cell.formula !== null)
          sheet.put(row, column, { ...cell, value: null, formula: null });
      }
    }
  }

  unmergeCells(sheetId: string, range: CellRange): void {
    const sheet = this.sheet(sheetId);
    sheet.merges = sheet.merges.filter(
      (merge) =>
        merge.top < range.top || merge.left < range.left || merge.bottom > range.bottom || merge.right > range.right,
    );
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

  protected createSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`{${this.nextId('sheet')}}`, name);
    this.all.push(sheet);
    return sheet;
  }

  protected sheet(id: string): MemorySheet {
    const sheet = this.all.find((one) => one.id === id);
    if (!sheet) throw new GridRefusal('ItemNotFound', id);
    return sheet;
  }

  protected nextId(kind: string): string {
    this.counter += 1;
    return `${this.idPrefix}${kind}-${String(this.counter)}`;
  }

  protected change(sheet: MemorySheet, writes: readonly GridWrite[]): void {
    for (const { row, column, content, look, ...rest } of writes) {
      const before = sheet.cell(row, column);
      const formula = content?.formula ?? null;
      const value = formula === null ? content?.value : this.calculate(formula, sheet.name);
      sheet.put(row, column, {
        ...before,
        ...(content && value !== undefined ? { value, formula } : {}),
        ...(look ? { look: { ...before.look, ...look } } : {}),
        ...rest,
      });
    }
  }

  protected shift(sheet: MemorySheet, shift: Shift, kind: GridChange['kind'], origin: Origin = 'person'): void {
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

  protected tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

export function oneCell(at: CellAddress): CellRange {
  return { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
