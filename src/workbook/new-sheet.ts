/**
 * A new sheet as plain data: what a host can add to a workbook, or make a new workbook of. Enough for a printed
 * page in the style of an administrative document, and no more.
 */
import type { Place } from './address.js';
import type { PlainValue, Protection, Visibility } from './snapshot.js';

export interface NewCell {
  /** With a formula: its result. A text stays a text, whatever it begins with. */
  readonly value?: PlainValue | null;
  /** en-US, without `=`. */
  readonly formula?: string;
  /** en-US number format code; General when left out. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** Background, `#RRGGBB`. */
  readonly fill?: string;
  /** Font colour, `#RRGGBB`. */
  readonly colour?: string;
  /** Counts only on a protected sheet; locked unless said otherwise, as in Excel. */
  readonly locked?: boolean;
  /** Where a click leads, within the same workbook. */
  readonly link?: Place;
}

/** null: no cell there. */
export type NewRow = readonly (NewCell | PlainValue | null)[];

export interface NewSheet {
  readonly name: string;
  readonly rows: readonly NewRow[];
  /** Merged areas, `A1:E1`. */
  readonly merges?: readonly string[];
  /** Widths in characters, from the first column on. */
  readonly columnWidths?: readonly number[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly protection?: Protection;
  /** How many rows stay on top when scrolling, and are printed on every page. */
  readonly headerRows?: number;
  /** How many columns stay on the left when scrolling, and are printed on every page, in files that are made new. */
  readonly headerColumns?: number;
  readonly landscape?: boolean;
  /** How many pages its columns are printed on; one unless said otherwise. */
  readonly pagesWide?: number;
  /** Printed with lines between its cells and with the number of each page, in files that are made new. */
  readonly isPrintedAsGrid?: boolean;
}
