/** Other sources that a session holds beside the workbook, as plain data. Earlier periods are `settings.previous`: they travel with the file. */
import type { DossierCounts } from '../../sources/dossiers/count.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { TaskList } from '../../sources/tasks/task-list.js';
import type { Period } from '../../sources/period.js';
import type { ListColumn } from './source-reader.js';
import type { ListTable } from './source-reader.js';
import type { SourceKind } from '../../sources/registry.js';
import type { WordDocument } from '../../document/document.js';
import type { ReportFacts } from '../../sources/report/fact.js';
import type { HostFailure } from '../../workbook/failure.js';

/** A report that is open beside the workbook. */
export interface AttachedReport {
  /** The file's name. */
  readonly name: string;
  readonly document: WordDocument;
  readonly facts: ReportFacts;
  /** The file as it was chosen, for the files of the period; absent where it was not kept. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** Why a file could not serve: the host's own reason, or what it turned out to be. */
export type SourceFault = HostFailure | 'no-list' | 'no-tasks' | 'list-too-large' | 'no-form' | 'too-much' | 'too-many';

export interface SourceProblem {
  readonly kind: SourceKind;
  /** The file's or sheet's name. */
  readonly name: string;
  readonly fault: SourceFault;
}

/** What a session holds beside the workbook. Earlier periods are `settings.previous`: they travel with the file. */
export interface AttachedSources {
  readonly dossiers: AttachedDossiers | null;
  /** What was chosen for a dossier list last and shows none. */
  readonly unmapped: UnmappedList | null;
  readonly tasks: AttachedTasks | null;
  readonly report: AttachedReport | null;
  /** What was tried last and could not be used. */
  readonly problems: readonly SourceProblem[];
  /** Rows of a long list that are read, while it is read. */
  readonly rowsDone: number | null;
}

export const NOTHING_ATTACHED: AttachedSources = {
  dossiers: null,
  unmapped: null,
  tasks: null,
  report: null,
  problems: [],
  rowsDone: null,
};

export interface AttachedDossiers {
  /** The file's name; null for a sheet of the open workbook. */
  readonly file: string | null;
  /** Its tables that are lists, the chosen one among them. */
  readonly tables: readonly ListTable[];
  readonly table: ListTable;
  readonly list: DossierList;
  /** All columns of the table, to correct what was taken for what. */
  readonly columns: readonly ListColumn[];
  /** null: neither stated by the workbook nor chosen yet, so nothing is counted. */
  readonly period: Period | null;
  /** `workbook`: as it states; `custom`: the usual days of the period it names; `chosen`: by the person. */
  readonly periodFrom: 'workbook' | 'custom' | 'chosen' | 'none';
  /** null exactly when `period` is. */
  readonly counts: DossierCounts | null;
}

/** A file in which no dossier list was seen: the person may say which column is which. */
export interface UnmappedList {
  readonly file: string;
  readonly tables: readonly ListTable[];
  readonly table: ListTable;
  readonly columns: readonly ListColumn[];
}

export interface AttachedTasks {
  readonly file: string;
  readonly tables: readonly ListTable[];
  readonly table: ListTable;
  /** null: no task list was seen in the table; the person may say which column is which. */
  readonly list: TaskList | null;
  /** The table is longer than is read: it is not used. */
  readonly isCut: boolean;
  /** All columns of the table, to correct what was taken for what. */
  readonly columns: readonly ListColumn[];
}
