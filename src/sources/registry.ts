/**
 * All sources of a workbook's figures beside its own forms, by the word that faces and JSON call them. A further source is
 * its folder, one line in each of the two tables below, and what the compiler then asks for (docs/add-a-source.md).
 */
import type { Edition } from '../forms/edition.js';
import type { Reading } from '../forms/reading.js';
import { dateOf } from './civil-day.js';
import type { DossierCounts } from './dossiers/count.js';
import { DOSSIERS } from './dossiers/source.js';
import type { NamedPeriod } from './period.js';
import type { EarlierPeriods, PeriodWorkbook } from './previous/earlier-periods.js';
import { PREVIOUS } from './previous/source.js';
import type { ReportFacts } from './report/fact.js';
import { REPORT, type UsedReport } from './report/source.js';
import type { ComparedWith, Source, SourceUse } from './source.js';
import { TASKS, type HeldTasks, type UsedTasks } from './tasks/source.js';

/** What is held of each source, and what it gives for one workbook. */
export interface SourceTypes {
  dossiers: { held: DossierCounts; used: SourceUse };
  previous: { held: readonly PeriodWorkbook[]; used: EarlierPeriods };
  report: { held: ReportFacts; used: UsedReport };
  tasks: { held: HeldTasks; used: UsedTasks };
}

export type SourceKind = keyof SourceTypes;

/** null: there is none. */
export type HeldSources = { readonly [Kind in SourceKind]: SourceTypes[Kind]['held'] | null };
export type UsedSources = { readonly [Kind in SourceKind]: SourceTypes[Kind]['used'] | null };

type Registry = { readonly [Kind in SourceKind]: Source<SourceTypes[Kind]['held'], SourceTypes[Kind]['used']> };

const SOURCES: Registry = { dossiers: DOSSIERS, previous: PREVIOUS, report: REPORT, tasks: TASKS };

/** In the order in which screens and reports speak of them. */
const SOURCE_KINDS: readonly SourceKind[] = ['dossiers', 'tasks', 'previous', 'report'];

export const NOTHING_HELD: HeldSources = { dossiers: null, previous: null, report: null, tasks: null };

/** What each source gives for one workbook. Days that a person counted a list for are the workbook's own. */
export function useSources(held: HeldSources, workbook: ComparedWith, edition: Edition): UsedSources {
  const known = { ...workbook, period: periodFrom(workbook.period, held) };
  const used = <Kind extends SourceKind>(kind: Kind): SourceTypes[Kind]['used'] | null => {
    const one: HeldSources[Kind] = held[kind];
    return one === null ? null : SOURCES[kind].use(one, known, edition);
  };
  return { dossiers: used('dossiers'), previous: used('previous'), report: used('report'), tasks: used('tasks') };
}

export function readingsOf(used: UsedSources): readonly Reading[] {
  return SOURCE_KINDS.flatMap((kind) => used[kind]?.readings ?? []);
}

/** A dossier list is counted for days that a person named or confirmed. */
function periodFrom(stated: NamedPeriod | null, { dossiers }: HeldSources): NamedPeriod | null {
  if (!dossiers) return stated;
  const { from, to } = dossiers.period;
  if (stated) return { ...stated, from, to };
  return { kind: null, number: 1, year: dateOf(to).year, from, to, stated: true };
}
