/** Options that name another source of the same numbers: `--dossiers FILE --from DATE --to DATE [--words FILE]`, `--previous FILE`, `--report FILE`. */
import { DOSSIER_CLASSES, type DossierClass } from '../sources/dossiers/classify.js';
import { parseDate } from '../sources/date-text.js';
import type { Period } from '../sources/period.js';
import type { NamedList } from './load-dossiers.js';

export interface SourceOptions {
  readonly dossiers: NamedList | null;
  /** In the order given. */
  readonly previous: readonly string[];
  /** The Word report or its text. */
  readonly report?: string;
}

/** Every file that they name, to be read. */
export function sourceFiles(sources: SourceOptions | undefined): readonly (string | null | undefined)[] {
  if (!sources) return [];
  const { dossiers, previous, report } = sources;
  return [dossiers?.file, dossiers?.words, report, ...previous];
}

/** What is wrong with them, for a `UsageError`. */
export interface SourceFault {
  readonly fault: 'wrong-date' | 'no-period' | 'period-backwards' | 'period-alone';
  readonly subject: string;
}

/** Values by option name, each as often as it was given. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;

/** The days of `--from` and `--to`: `2022-12-06`, or `06/12/2022` as officials write it. */
export function periodOption(values: OptionValues): Period | SourceFault {
  const day = (name: string): number | SourceFault => {
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

/** null: the call names no source. */
export function sourceOptions(values: OptionValues): SourceOptions | SourceFault | null {
  const file = values.get('dossiers')?.at(-1);
  const previous = values.get('previous') ?? [];
  const reportFile = values.get('report')?.at(-1);
  const report = reportFile === undefined ? {} : { report: reportFile };
  if (file === undefined) {
    const stray = ['from', 'to', 'words'].find((name) => values.has(name));
    if (stray !== undefined) return { fault: 'period-alone', subject: `--${stray}` };
    return previous.length === 0 && reportFile === undefined ? null : { dossiers: null, previous, ...report };
  }
  const period = periodOption(values);
  return 'fault' in period ? period : { dossiers: { file, period, words: wordsOption(values) }, previous, ...report };
}

/** The file of the office's own words; null: none. */
export function wordsOption(values: OptionValues): string | null {
  return values.get('words')?.at(-1) ?? null;
}

export function isSourceFault(value: object): value is SourceFault {
  return 'fault' in value;
}

/** The count that `--rows` opens. */
export function rowsOption(values: OptionValues): DossierClass | null {
  const name = values.get('rows')?.at(-1);
  return DOSSIER_CLASSES.find((one) => one === name) ?? null;
}
