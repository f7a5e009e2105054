/** A dossier as the counts need it, and the list with everything that was made out, left out or doubted. */
import type { CivilDay } from '../civil-day.js';
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
