/**
 * What the stand-in for Excel works over: a live workbook as a grid of cells that a person and an add-in both change.
 * `memory-model.ts` implements it as plain data.
 * Rows and columns count from zero; formulas are en-US without the leading `=`; nothing here knows Office.js.
 *
 * All methods are synchronous and answer from the present state. A model that computes formulas in the background
 * says so through `settled()`, which the executor awaits before it answers a request.
 * Getters return what may be read at once; callers never keep or change what they got.
 */
import type { CellAddress, CellRange } from '../../src/workbook/address.js';
import type { CellValue, Visibility } from '../../src/workbook/snapshot.js';

/** One cell, complete: a cell that nobody touched reads as `EMPTY_CELL`. */
export interface GridCell {
  /** A constant, or a formula's last result; null: nothing there. */
  readonly value: CellValue | null;
  /** en-US, without `=`; null: the cell holds a constant. */
  readonly formula: string | null;
  /** Number format code, en-US. */
  readonly format: string;
  /** Counts only where the sheet is protected. */
  readonly locked: boolean;
  /** The user's own fill as `#RRGGBB`; null: no fill. Conditional formats do not show here. */
  readonly fill: string | null;
  /** Set by the add-in on sheets of its own; the person's formatting beyond the fill is not modelled. */
  readonly look?: GridStyle;
  /** Where a click leads, as `'Phụ lục 4'!D18`. */
  readonly link?: string | null;
}

/** How the add-in made a cell look; what is not named is as in a fresh cell. */
export interface GridStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** The sides that have a line. */
  readonly lines?: readonly GridSide[];
}

export type GridSide = 'top' | 'bottom' | 'left' | 'right';

export const EMPTY_CELL: GridCell = { value: null, formula: null, format: 'General', locked: true, fill: null };

/**
 * A write of one cell by the add-in, already interpreted (the executor decides whether a string is a formula, a number
 * or a text). Only the keys present change: `{ format }` alone leaves value and formula.
 */
export interface GridWrite extends CellAddress {
  /** `formula` and `value` go together: a constant has `formula: null`; clearing is `{ value: null, formula: null }`. */
  readonly content?: { readonly value: CellValue | null; readonly formula: string | null };
  readonly format?: string;
  readonly locked?: boolean;
  readonly fill?: string | null;
  /** Added to the look that the cell has. */
  readonly look?: GridStyle;
  readonly link?: string | null;
}

/** A protected sheet and what it still allows. */
export interface GridProtection {
  readonly formatCells: boolean;
  /** Comments may be added and removed. Absent: no. */
  readonly editObjects?: boolean;
}

export interface GridSheet {
  /** Stable while the workbook is open; survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: GridProtection | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Names defined on the sheet alone, and what they stand for (without `=`). */
  readonly names?: ReadonlyMap<string, string>;
  /** Those of them that no list of names shows. */
  readonly hiddenNames?: ReadonlySet<string>;
  readonly layout?: GridLayout;
}

/** How the add-in laid out a sheet of its own. */
export interface GridLayout {
  /** In points, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** The first rows that are printed on every page. */
  readonly titleRows: number;
}

export const PLAIN_LAYOUT: GridLayout = { columnWidths: new Map(), frozenRows: 0, landscape: false, titleRows: 0 };

/** A conditional format. Only those of kind `custom` have a formula; the others are the user's and opaque to us. */
export interface GridConditionalFormat {
  readonly id: string;
  readonly kind: 'custom' | 'cellValue' | 'colorScale' | 'dataBar' | 'iconSet' | 'topBottom' | 'text' | 'preset';
  /** Where it applies; shifts with inserted and deleted rows. */
  readonly ranges: readonly CellRange[];
  /** Without `=`; '' unless the kind is `custom`. */
  readonly formula: string;
  /** `#RRGGBB` or null. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly stopIfTrue: boolean;
}

/** A threaded comment. */
export interface GridComment extends CellAddress {
  readonly id: string;
  readonly sheetId: string;
  readonly content: string;
  /** People's answers, oldest first. */
  readonly replies: readonly string[];
}

export interface GridXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What happened, told after it happened. `range` is the area concerned; null where the whole sheet is. */
export interface GridChange {
  readonly kind:
    | 'edited' // values or formulas
    | 'formatted'
    | 'rowsInserted'
    | 'rowsDeleted'
    | 'columnsInserted'
    | 'columnsDeleted'
    | 'calculated' // results of formulas moved, nobody typed
    | 'sheetAdded'
    | 'sheetDeleted'
    | 'sheetRenamed'
    | 'selected';
  readonly sheetId: string;
  readonly range: CellRange | null;
  /** Who did it: the person at this grid, the add-in through the executor, or a co-author elsewhere. */
  readonly origin: 'person' | 'addin' | 'coauthor';
}

/** What a model says when it cannot or may not do something; the executor passes `code` on as the host's error code. */
export class GridRefusal extends Error {
  override readonly name = 'GridRefusal';
  constructor(
    readonly code: 'AccessDenied' | 'InvalidArgument' | 'ItemNotFound' | 'ItemAlreadyExists' | 'NotImplemented',
    detail: string,
  ) {
    super(detail);
  }
}

export interface GridModel {
  /** In tab order, hidden ones included. */
  sheets(): readonly GridSheet[];
  /** The smallest rectangle with content (`valuesOnly`), or with content or formatting; null when there is none. */
  usedRange(sheetId: string, valuesOnly: boolean): CellRange | null;
  cell(sheetId: string, row: number, column: number): GridCell;

  /** Writes for the add-in, one change event of origin `addin` for the bounding rectangle. Protection is the executor's business. */
  write(sheetId: string, writes: readonly GridWrite[]): void;

  /** A model that has no such thing throws `GridRefusal('NotImplemented')`. */
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  /** null takes the protection away. */
  protectSheet(sheetId: string, protection: GridProtection | null): void;

  /** Inserts `count` rows before `at`, or deletes when negative. Absent where the grid cannot. */
  shiftRows?(sheetId: string, at: number, count: number): void;
  shiftColumns?(sheetId: string, at: number, count: number): void;

  /** Merges a range; only its first cell keeps its content. Absent where the grid cannot. */
  mergeCells?(sheetId: string, range: CellRange): void;
  /** Takes apart all merges within a range. */
  unmergeCells?(sheetId: string, range: CellRange): void;

  /** Contents, formats, links, merges and rules; names, layout and what is hidden stay. Absent where the grid cannot. */
  clearSheet?(sheetId: string): void;
  layOut?(sheetId: string, change: Partial<GridLayout>): void;
  hideLines?(sheetId: string, axis: 'row' | 'column', from: number, to: number, hidden: boolean): void;
  /** To another place among the sheets. */
  moveSheet?(sheetId: string, position: number): void;
  /** null takes the name away. */
  defineName?(sheetId: string, name: string, formula: string | null): void;
  hideName?(sheetId: string, name: string, hidden: boolean): void;

  /** First priority first. */
  conditionalFormats(sheetId: string): readonly GridConditionalFormat[];
  /** Adds with first priority and returns the id. */
  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, 'id'>): string;
  changeConditionalFormat(
    sheetId: string,
    id: string,
    change: Partial<Omit<GridConditionalFormat, 'id' | 'kind'>>,
  ): void;
  removeConditionalFormat(sheetId: string, id: string): void;

  comments(): readonly GridComment[];
  /** Throws `GridRefusal('ItemAlreadyExists')` where the cell has a comment or a note. */
  addComment(sheetId: string, address: CellAddress, content: string): string;
  removeComment(id: string): void;

  xmlParts(): readonly GridXmlPart[];
  addXmlPart(xml: string): string;
  setXmlPart(id: string, xml: string): void;
  removeXmlPart(id: string): void;

  /** The add-in's own preferences in this workbook (Office.js `workbook.settings`), values as JSON texts. */
  readonly settings: Map<string, string>;

  activeSheet(): string;
  selection(): { readonly sheetId: string; readonly range: CellRange };
  activate(sheetId: string): void;
  select(sheetId: string, range: CellRange): void;

  /** The workbook's file name; its ending is the kind of file. Absent: a workbook that was never saved. */
  readonly fileName?: string;
  /** No sheet may be added, removed or renamed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly date1904: boolean;
  /** True while the person is typing in a cell. */
  isEditing(): boolean;

  /** Resolves when all formulas have their results. */
  settled(): Promise<void>;
  /** Listens to every change, of every origin; returns what stops it. */
  onChange(listener: (change: GridChange) => void): () => void;
}
