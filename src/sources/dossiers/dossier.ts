/** A dossier as the counts need it, and the list with everything that was made out, left out or doubted. */
import type { CivilDay } from '../civil-day.js';
import type { DateFinding } from './date-column.js';
import type { DateRole } from './column-role.js';
import type { DossierColumns } from './dossier-columns.js';
import type { FoundColumn, HeaderShift } from './find-columns.js';
import type { Channel, ServiceLevel, StatusGroup } from './list-words.js';

export interface Dossier {
  /** As people count rows: the first of the sheet or file is 1. */
  readonly row: number;
  /** Empty: the row has none. */
  readonly code: string;
  /** Index in `DossierList.procedures` and `fields`; -1 without. */
  readonly procedure: number;
  readonly field: number;
  /** null: no status, or one that the table of words does not know. */
  readonly group: StatusGroup | null;
  /** Handed back or withdrawn. */
  readonly returned: boolean;
  readonly channel: Channel | null;
  readonly level: ServiceLevel | null;
  readonly received: CivilDay | null;
  readonly due: CivilDay | null;
  /** The end of processing; the day of return in lists that have only that. */
  readonly finished: CivilDay | null;
}

export type FaultKind =
  | 'duplicate-code'
  | 'received-after-due'
  | 'finished-before-received'
  | 'returned-without-date' // finished or handed out, and no day of it: counted as solved nowhere
  | 'finished-in-process' // a day of finishing beside a status that says otherwise
  | 'unreadable-date'
  | 'unknown-status'
  | 'unknown-channel'
  | 'unknown-level'
  | 'missing-code'
  | 'missing-received'
  | 'missing-status';

/** Something wrong in one row of the list. */
export interface DossierFault {
  readonly row: number;
  readonly kind: FaultKind;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The text that is not known or cannot be read; empty where nothing stands there. */
  readonly written: string;
  /** The two days that contradict each other, in the order of the fault's name; null for other faults. */
  readonly days: readonly [CivilDay, CivilDay] | null;
  /** The column concerned, for a date that cannot be read or is not there. */
  readonly role: DateRole | null;
  /** For a doubled code: the row where it stands first. */
  readonly firstRow: number | null;
}

const SEVERITY: Readonly<Record<FaultKind, DossierFault['severity']>> = {
  'duplicate-code': 'error',
  'received-after-due': 'error',
  'finished-before-received': 'error',
  'returned-without-date': 'error',
  'finished-in-process': 'warning',
  'unreadable-date': 'error',
  'unknown-status': 'error',
  'unknown-channel': 'warning',
  'unknown-level': 'warning',
  'missing-code': 'warning',
  'missing-received': 'error',
  'missing-status': 'error',
};

export function faultOf(
  kind: FaultKind,
  { row, code }: Pick<Dossier, 'row' | 'code'>,
  details: Partial<Pick<DossierFault, 'written' | 'days' | 'role' | 'firstRow'>> = {},
): DossierFault {
  return { row, kind, severity: SEVERITY[kind], code, written: '', days: null, role: null, firstRow: null, ...details };
}

export interface DossierList {
  /** The sheet; empty for a CSV. */
  readonly name: string;
  readonly columns: readonly FoundColumn[];
  readonly headerRows: readonly number[];
  readonly shift: HeaderShift | null;
  /** Rows that are dossiers, doubled ones included. */
  readonly rowCount: number;
  /** Each code once: what counts are made of. `eachDossier` walks through them. */
  readonly dossiers: DossierColumns;
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
  readonly faults: readonly DossierFault[];
  readonly dates: readonly DateFinding[];
  /** Rows that hold something and are no dossier: totals, group lines, signatures. */
  readonly skippedRows: readonly number[];
  /** Not all of the table was there to read. */
  readonly truncated: boolean;
  /** The status was made out from the day of finishing, because the list has no status. */
  readonly statusFromDates: boolean;
}
