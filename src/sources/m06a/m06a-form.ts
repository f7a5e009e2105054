/** Biểu II.06a as it was found in a workbook: its rows by column, and what does not add up. */
import type { M06aFigure } from '../../rules/source-names.js';

/** `group` rows ("I. Trên Hệ thống các Bộ") may carry the sum of what stands below them. */
export type M06aRowKind = 'detail' | 'group' | 'total';

export interface M06aFormRow {
  /** Zero-based, as everywhere in a snapshot. */
  readonly row: number;
  readonly kind: M06aRowKind;
  readonly name: string;
  /** What is blank or a dash is left out. */
  readonly figures: Readonly<Partial<Record<M06aFigure, number>>>;
}

export interface M06aForm {
  readonly sheet: string;
  /** Zero-based column of each figure. */
  readonly columns: Readonly<Record<M06aFigure, number>>;
  readonly rows: readonly M06aFormRow[];
  /** Cells that hold something which is no number. */
  readonly unreadable: readonly { readonly row: number; readonly figure: M06aFigure; readonly written: string }[];
}

/** A sum that does not come out. */
export interface M06aFault {
  readonly kind: 'balance' | 'total';
  readonly severity: 'error' | 'warning';
  readonly row: number;
  readonly name: string;
  /** The figure that should be the sum. */
  readonly figure: M06aFigure;
  /** The figures of the row that make the sum; empty for a total over rows. */
  readonly parts: readonly M06aFigure[];
  readonly written: number;
  readonly sum: number;
}

/** The form as it was found in a workbook, and what does not add up in it. */
export interface ReviewedM06a {
  readonly form: M06aForm;
  readonly faults: readonly M06aFault[];
}
