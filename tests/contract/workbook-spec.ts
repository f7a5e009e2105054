/** A small workbook as the contract suite asks for it; each adapter builds it in its own way. */
import type { PlainValue, Protection, Visibility } from '../../src/workbook/snapshot.js';

export interface CellSpec {
  readonly value?: PlainValue | null;
  /** en-US without `=`; `value` is its result. */
  readonly formula?: string;
  readonly format?: string;
  readonly locked?: boolean;
  /** The user's own background, `#RRGGBB`. */
  readonly fill?: string;
}

export interface SheetSpec {
  readonly name: string;
  /** null: nothing there. */
  readonly rows: readonly (readonly (CellSpec | PlainValue | null)[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly protection?: Protection;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
}
