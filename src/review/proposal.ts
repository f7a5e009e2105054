/** A figure that can be computed and is blank: shown first, written only when the official agrees. */
import type { Place } from '../workbook/address.js';

/** An operand that is text in its cell and must become a number before a formula over it is safe. */
export interface TextOperand {
  readonly ref: string;
  readonly place: Place;
  readonly written: string;
  readonly value: number;
  /** The en-US number format that keeps its look: `00` for 05, `#,##0` for 1.157. */
  readonly format: string;
}

export interface Proposal {
  readonly ref: string;
  readonly place: Place;
  /** What stands there now; empty, a dash, or "không phát sinh". */
  readonly now: string;
  /** In the indicator's unit, rounded to `decimals`. */
  readonly value: number;
  readonly decimals: number;
  /** Excel formula in en-US notation without `=`; null where none can be written. */
  readonly formula: string | null;
  /** What the cell's formula will show: `value` in the cell's own scale. */
  readonly result: number;
  readonly format: string;
  readonly rule: string;
  /** Operands that must be turned into numbers together with a live formula. */
  readonly textOperands: readonly TextOperand[];
}
