/** What the reading of one file may cost. Beyond it the worker that reads is ended, and that file alone has failed. */

export interface ReadingLimits {
  /** Of processor time. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Appendices: the largest workbook that we met takes half a second and 100 MB. */
export const FORM_LIMITS: ReadingLimits = { seconds: 20, megabytes: 1024 };

/** Lists of dossiers: a million rows take half a minute. */
export const LIST_LIMITS: ReadingLimits = { seconds: 120, megabytes: 2048 };

/** By the clock, in case a worker waits for something that never comes. */
export const PATIENCE = 10;
