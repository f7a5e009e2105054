/** The sources that the options of a call name. Apart from `call-sources.ts`, so that a call without any loads none of their code. */
import type { Period } from '../../sources/period.js';
import type { SourceKind } from '../../sources/registry.js';
import { isSourceFault, sharedPeriod, wordsOption, type OptionFault, type OptionValues } from './source-options.js';

/** `--dossiers FILE --from DATE --to DATE [--words FILE]`. */
export interface NamedList {
  readonly file: string;
  readonly period: Period;
  /** A file of the office's own words; null: none. */
  readonly words: string | null;
}

/** `--tasks FILE`, with `--from DATE --to DATE` where the days are other than the workbook's own period. */
export interface NamedTasks {
  readonly file: string;
  /** null: the workbook's own. */
  readonly period: Period | null;
}

/** `previous`: `--previous FILE`, as often as there are earlier periods. `report`: `--report FILE`, the Word report or its text. */
interface Named extends Readonly<Record<SourceKind, unknown>> {
  readonly dossiers: NamedList;
  readonly previous: readonly string[];
  readonly report: string;
  readonly tasks: NamedTasks;
}

/** null: the call does not name it. */
export type NamedSources = { readonly [Kind in SourceKind]: Named[Kind] | null };

/** null: the call names no source. */
export function namedSources(values: OptionValues): NamedSources | OptionFault | null {
  const period = sharedPeriod(values);
  if (period && isSourceFault(period)) return period;
  const file = (option: string): string | null => values.get(option)?.at(-1) ?? null;
  const dossiers = file('dossiers');
  const tasks = file('tasks');
  const named: NamedSources = {
    dossiers: dossiers !== null && period !== null ? { file: dossiers, period, words: wordsOption(values) } : null,
    previous: values.get('previous') ?? null,
    report: file('report'),
    tasks: tasks === null ? null : { file: tasks, period },
  };
  return Object.values(named).every((one) => one === null) ? null : named;
}
