/** What the options of sources have in common: days, words, and what is wrong with them. */
import { DOSSIER_CLASSES, type DossierClass } from '../../sources/dossiers/classify.js';
import { parseDate } from '../../sources/date-text.js';
import type { Period } from '../../sources/period.js';

/** What is wrong with them, for a `UsageError`. */
export interface OptionFault {
  readonly fault: 'wrong-date' | 'no-period' | 'period-backwards' | 'period-alone';
  readonly subject: string;
}

/** Values by option name, each as often as it was given. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;

/** The days of `--from` and `--to`: `2022-12-06`, or `06/12/2022` as officials write it. */
export function periodOption(values: OptionValues): Period | OptionFault {
  const day = (name: string): number | OptionFault => {
    const text = values.get(name)?.at(-1);
    if (text === undefined) return { fault: 'no-period', subject: `--${name}` };
    return parseDate(text)?.day ?? { fault: 'wrong-date', subject: `--${name}` };
  };
  const from = day('from');
  const to = day('to');
  if (typeof from !== 'number') return from;
  if (typeof to !== 'number') return to;
  return from <= to ? { from, to } : { fault: 'period-backwards', subject: '--from' };
}

/** The days that the sources of a call share; null: the call gives none and needs none. */
export function sharedPeriod(values: OptionValues): Period | OptionFault | null {
  if (values.has('dossiers')) return periodOption(values);
  // A task list is counted for the workbook's own period where the call names none.
  if (values.has('tasks') && !values.has('words')) {
    return values.has('from') || values.has('to') ? periodOption(values) : null;
  }
  const stray = ['from', 'to', 'words'].find((name) => values.has(name));
  return stray === undefined ? null : { fault: 'period-alone', subject: `--${stray}` };
}

/** The file of the office's own words; null: none. */
export function wordsOption(values: OptionValues): string | null {
  return values.get('words')?.at(-1) ?? null;
}

export function isSourceFault(value: object): value is OptionFault {
  return 'fault' in value;
}

/** The count that `--rows` opens. */
export function rowsOption(values: OptionValues): DossierClass | null {
  const name = values.get('rows')?.at(-1);
  return DOSSIER_CLASSES.find((one) => one === name) ?? null;
}
