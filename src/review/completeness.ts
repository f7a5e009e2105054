/**
 * Complete or not: how many of the figure cells that this level fills hold something, which are blank, which appendices
 * have no figure at all and which are not in the workbook. Said before anything else: where nothing is filled in,
 * "no finding" is no praise.
 */

/** One appendix that is in the workbook. */
export interface FormCompleteness {
  readonly form: string;
  readonly filled: number;
  /** Cells that this level is to fill. */
  readonly due: number;
  /** References of the blank ones, in the order of the form. */
  readonly blank: readonly string[];
}

export interface Completeness {
  readonly filled: number;
  /** 0: no appendix was recognised, so nothing can be said. */
  readonly due: number;
  /** In the edition's order; appendices of which this level fills nothing are left out. */
  readonly forms: readonly FormCompleteness[];
  /** Appendices that are in the workbook without any figure. */
  readonly withoutFigures: readonly string[];
  /** Appendices of the edition that are not in the workbook and that this level fills. */
  readonly missing: readonly string[];
}

/** Units that have nothing to report on one appendix leave it blank, and send their report all the same. */
const MAY_LACK = 1;

/** Whether so much lacks that nothing may be called ready: no figure at all, or several appendices without any. */
export function isIncomplete({ filled, due, withoutFigures, missing }: Completeness): boolean {
  return due > 0 && (filled === 0 || withoutFigures.length + missing.length > MAY_LACK);
}
