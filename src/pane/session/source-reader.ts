/**
 * What a session needs to read other sources: the hosts to files, the reader of dossier lists, of Word. Its code is
 * loaded when the first source is asked for; tests put in their own.
 */
import type { SentBack } from '../../app/sent-back.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { WordDocument } from '../../document/document.js';
import type { PeriodDigest } from '../../review/period-digest.js';
import type { DossierCounts } from '../../sources/dossiers/count.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { OwnWord } from '../../sources/dossiers/own-words.js';
import type { ReadListOptions } from '../../sources/dossiers/read-dossier-list.js';
import type { NamedPeriod, Period } from '../../sources/period.js';
import type { ReadTaskOptions } from '../../sources/tasks/read-tasks.js';
import type { TaskList } from '../../sources/tasks/task-list.js';
import type { ReportFacts } from '../../sources/report/fact.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { Reviewer } from './engine.js';

/** Called between slices of a long piece of work: lets the page breathe. Rejects when the person has cancelled. */
export type Pace = (rowsDone: number) => Promise<void>;

/** A column of a list as a person knows it. */
export interface ListColumn {
  /** From zero. */
  readonly column: number;
  /** Empty: it has none. */
  readonly heading: string;
  /** What stands in its first dossier; empty where nothing does. */
  readonly sample: string;
}

/** A table that may hold a list; it is read wherever its file was opened, here or in a worker. */
export interface ListTable {
  /** The sheet's name; empty for a file that has none. */
  readonly name: string;
  /** The open workbook's host did not read it to its end. */
  readonly truncated: boolean;
  /** null: the table is no dossier list. */
  readonly readList: (options: ListReading, pace: Pace) => Promise<DossierList | null>;
  /** null: the table is no list of assigned tasks. */
  readonly readTasks: (options: ReadTaskOptions, pace: Pace) => Promise<ReadTaskTable | null>;
  /** The table's columns, to choose among. `headerRows` as the list says; empty where there is no list. */
  readonly columns: (headerRows: readonly number[]) => Promise<readonly ListColumn[]>;
}

export interface ReadTaskTable {
  readonly list: TaskList;
  /** The table is longer than is read. */
  readonly isCut: boolean;
}

/** How a list is to be read: as for the core, with the office's own words beside the table that everyone has. */
export interface ListReading extends Omit<ReadListOptions, 'words'> {
  readonly own: readonly OwnWord[];
}

/** Rejects with a `HostError` for whatever keeps a file from being read. */
export interface SourceReader {
  /** The tables of a CSV, an .xlsx or an .xls, however long: they are read as streams. */
  readonly tablesOfFile: (file: ChosenFile) => Promise<readonly ListTable[]>;
  readonly tablesOfWorkbook: (snapshot: Snapshot) => readonly ListTable[];
  /** By its first rows, so that looking through a workbook is quick. */
  readonly looksLikeList: (snapshot: Snapshot, sheet: string) => boolean;
  readonly count: (list: DossierList, period: Period) => DossierCounts;
  /** The period that a text states; null for anything else. */
  readonly periodOf: (text: string) => NamedPeriod | null;
  /** An earlier period's workbook; a word where it is none. */
  readonly digest: (file: ChosenFile, reviewer: Reviewer) => Promise<PeriodDigest | 'no-form' | 'too-much'>;
  /** What the office above sent back: a letter, or the marked copy. */
  readonly sentBack: (file: ChosenFile) => Promise<SentBack>;
  readonly workbook: (file: ChosenFile) => Promise<Snapshot>;
  /** A Word report, or its plain text. */
  readonly report: (file: ChosenFile) => Promise<{ readonly document: WordDocument; readonly facts: ReportFacts }>;
}
