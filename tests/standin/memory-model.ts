/**
 * The memory grid with a person (or a co-author) at it, for tests: typing, colouring, inserting rows, editing a cell, saving
 * and opening again. Sheets by name, cells by A1.
 */
import { isInside, parseAddress, parseRange } from '../../src/workbook/address.js';
import type { CellAddress } from '../../src/workbook/address.js';
import { interpretInput } from './interpret.js';
import { MemoryGrid, oneCell } from './memory-grid.js';
import type { Origin } from './memory-grid.js';
import type { MemorySheet } from './memory-sheet.js';
import { GridRefusal } from './model.js';
import type { GridWrite } from './model.js';

export type { Calculate } from './memory-grid.js';

export class MemoryModel extends MemoryGrid {
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

  /** The person clicks a cell. */
  goTo(sheetName: string, address: string): void {
    this.active = this.sheetNamed(sheetName).id;
    this.selected = oneCell(addressOf(address));
    this.tell({ kind: 'selected', sheetId: this.active, range: this.selected, origin: 'person' });
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
      twin.layout = sheet.layout;
      for (const [name, formula] of sheet.names) twin.names.set(name, formula);
      for (const name of sheet.hiddenNames) twin.hiddenNames.add(name);
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
}

function addressOf(text: string): CellAddress {
  const address = parseAddress(text);
  if (!address) throw new GridRefusal('InvalidArgument', text);
  return address;
}
