/** A list of dossiers as it was read: its columns, its rows, and what is wrong in it. */
import type { CivilDay } from '../civil-day.js';
import type { DateRole } from './column-role.js';
import { type Dossier } from './dossier.js';
import type { DateFinding } from '../table/date-column.js';
import type { DossierColumns } from './dossier-columns.js';
import type { FoundColumn } from './find-dossier-columns.js';
import type { HeaderShift } from './find-dossier-columns.js';

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
  readonly dates: readonly DateFinding<DateRole>[];
  /** Rows that hold something and are no dossier: totals, group lines, signatures. */
  readonly skippedRows: readonly number[];
  /** Not all of the table was there to read. */
  readonly truncated: boolean;
  /** The status was made out from the day of finishing, because the list has no status. */
  readonly statusFromDates: boolean;
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

export function faultOf(
  kind: FaultKind,
  { row, code }: Pick<Dossier, 'row' | 'code'>,
  details: Partial<Pick<DossierFault, 'written' | 'days' | 'role' | 'firstRow'>> = {},
): DossierFault {
  return { row, kind, severity: SEVERITY[kind], code, written: '', days: null, role: null, firstRow: null, ...details };
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
