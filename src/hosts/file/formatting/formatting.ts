/**
 * What a workbook looks like, as far as a grid on a screen shows it, so that officials recognise their own sheet:
 * fonts, fills, borders, alignment, sizes, frozen panes, and our own marks. The snapshot has the values; nothing here is checked
 * or written back.
 */
import type { CellRange } from '../../../workbook/address.js';
import type { MarkLevel } from '../../../workbook/edit.js';
import type { CellFormat as CellFormat } from '../read/styles.js';
import type { UnsupportedContent } from './unsupported-content.js';

/** `#RRGGBB`. */
export type Colour = string;

/** The line styles of ECMA-376 Part 1, 18.18.3. */
export type LineStyle =
  | 'thin'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick';

export interface Line {
  readonly style: LineStyle;
  readonly colour: Colour;
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** null: the reader's own text colour. */
  readonly colour: Colour | null;
}

export interface CellStyle {
  readonly font: FontStyle;
  /** null: no fill. */
  readonly fill: Colour | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** Steps of three blanks. */
  readonly indent: number;
  /** Degrees, counterclockwise positive; 'stacked' letters under one another. */
  readonly rotation: number | 'stacked';
}

/** Columns `first` to `last`, zero-based; width in pixels at 96 dpi. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** Index into `WorkbookLook.styles` for cells that are not written; null: none. */
  readonly style: number | null;
}

export interface SheetFormatting {
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly ColumnStyle[];
  /** Height in pixels by row, where the file says one. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows hidden although they hold no cell; the snapshot leaves those out. */
  readonly hiddenRows: ReadonlySet<number>;
  /** By row, then column: index into `WorkbookLook.styles`. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The style that cells of a row have as long as they are not written, where the row says one. */
  readonly rowStyles: ReadonlyMap<number, number>;
  /** Areas of array formulas and data tables: no part of them can be written alone. */
  readonly arrays: readonly CellRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColour: Colour | null;
  /** We put the sheet there. */
  readonly ours: boolean;
  /** Marks of ours that an earlier session left in the file. */
  readonly marks: readonly { readonly level: MarkLevel; readonly ranges: readonly CellRange[] }[];
  /** What stands in the sheet's own part and is not in this look. */
  readonly unsupported: ReadonlySet<UnsupportedContent>;
}

export interface WorkbookFormatting {
  readonly styles: readonly CellStyle[];
  /** Number format and lock of the same styles. */
  readonly cellStyles: readonly CellFormat[];
  /** By the snapshot's sheet id. */
  readonly sheets: ReadonlyMap<string, SheetFormatting>;
  /** What the workbook holds and this look does not, each once, in the order of `UNSHOWN`. */
  readonly unsupported: readonly UnsupportedContent[];
}
