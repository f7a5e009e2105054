/**
 * Remarks that the office above sent back, kept in the unit's own file: each with the rows it speaks of and what these
 * said when it came. Whether a remark is answered follows from the figures and the reasons as they are now.
 */

export interface Remark {
  /** As the office wrote it. */
  readonly text: string;
  /** The rows it names, the likeliest wrong one first; empty: none could be told. */
  readonly refs: readonly string[];
  /** The rule behind it; empty where only a text came. */
  readonly rule: string;
  /** By reference: what was written when the remark came; blank rows are empty. */
  readonly figures: Readonly<Record<string, string>>;
}

export interface Answers {
  /** The day on which the remarks were taken in, as it is printed. */
  readonly date: string;
  readonly remarks: readonly Remark[];
}
