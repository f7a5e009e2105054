/** The sources of one call of `check` or `fill`, that its options name: as they were read, and what is printed of them. */
import type { HeldSources, SourceKind, SourceTypes, UsedSources } from '../../sources/registry.js';
import { periodNotice } from '../../strings/dossier-words.js';
import type { Language } from '../../strings/language.js';
import type { Page } from '../terminal.js';
import { CALL_DOSSIERS, type DossiersJson, type LoadedDossiers } from './call-dossiers.js';
import { CALL_PREVIOUS, type PreviousJson } from './call-previous.js';
import { CALL_REPORT, type ReportJson } from './call-report.js';
import type { CallSource, LoadContext } from './call-source.js';
import { CALL_TASKS, type LoadedTasks, type TasksJson } from './call-tasks.js';
import type { LoadedReport } from './load-report.js';
import type { NamedSources } from './named-sources.js';

interface CallTypes {
  dossiers: { loaded: LoadedDossiers; json: DossiersJson };
  previous: { loaded: SourceTypes['previous']['held']; json: PreviousJson };
  report: { loaded: LoadedReport; json: ReportJson | undefined };
  tasks: { loaded: LoadedTasks; json: TasksJson | undefined };
}

type Registry = {
  readonly [Kind in SourceKind]: CallSource<
    NonNullable<NamedSources[Kind]>,
    CallTypes[Kind]['loaded'],
    SourceTypes[Kind]['held'],
    SourceTypes[Kind]['used'],
    CallTypes[Kind]['json']
  >;
};

const CALLS: Registry = { dossiers: CALL_DOSSIERS, previous: CALL_PREVIOUS, report: CALL_REPORT, tasks: CALL_TASKS };

export type LoadedSources = { readonly [Kind in SourceKind]: CallTypes[Kind]['loaded'] | null };

/** The key `sources` of a workbook's JSON. */
export type SourcesJson = { readonly [Kind in SourceKind]: CallTypes[Kind]['json'] } & {
  readonly notices: readonly string[];
};

/** What sources gave for one recognised workbook, and what they are. */
export interface CallUse {
  readonly loaded: LoadedSources;
  readonly used: UsedSources;
}

export const NOTHING_LOADED: LoadedSources = { dossiers: null, previous: null, report: null, tasks: null };

/** Every file that they name, to be read. */
export function sourceFiles(named: NamedSources | undefined): readonly (string | null)[] {
  if (!named) return [];
  const { dossiers, previous, report, tasks } = CALLS;
  return [
    ...(named.dossiers ? dossiers.files(named.dossiers) : []),
    ...(named.previous ? previous.files(named.previous) : []),
    ...(named.report === null ? [] : report.files(named.report)),
    ...(named.tasks ? tasks.files(named.tasks) : []),
  ];
}

/** @throws CallError when one of them cannot be read. */
export async function loadSources(named: NamedSources, context: LoadContext): Promise<LoadedSources> {
  const load = async <Kind extends SourceKind>(kind: Kind): Promise<CallTypes[Kind]['loaded'] | null> => {
    const call: NamedSources[Kind] = named[kind];
    return call === null ? null : CALLS[kind].load(call, context);
  };
  return {
    dossiers: await load('dossiers'),
    previous: await load('previous'),
    report: await load('report'),
    tasks: await load('tasks'),
  };
}

/** As a check takes them. */
export function heldSources(loaded: LoadedSources): HeldSources {
  const held = <Kind extends SourceKind>(kind: Kind): SourceTypes[Kind]['held'] | null => {
    const one: LoadedSources[Kind] = loaded[kind];
    return one === null ? null : CALLS[kind].held(one);
  };
  return { dossiers: held('dossiers'), previous: held('previous'), report: held('report'), tasks: held('tasks') };
}

export function sourcesJson({ loaded, used }: CallUse, language: Language): SourcesJson {
  const json = <Kind extends SourceKind>(kind: Kind): CallTypes[Kind]['json'] =>
    CALLS[kind].json(loaded[kind], used[kind], language);
  return {
    dossiers: json('dossiers'),
    previous: json('previous'),
    report: json('report'),
    tasks: json('tasks'),
    notices: (used.previous?.notices ?? []).map((notice) => periodNotice(notice, language)),
  };
}

/** What the sources were, before the findings that rest on them. */
export function printSources(page: Page, { loaded, used }: CallUse, language: Language): void {
  CALLS.dossiers.print(page, loaded.dossiers, used.dossiers, language);
  CALLS.tasks.print(page, loaded.tasks, used.tasks, language);
  CALLS.report.print(page, loaded.report, used.report, language);
  CALLS.previous.print(page, loaded.previous, used.previous, language);
}
