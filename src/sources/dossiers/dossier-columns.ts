/**
 * Dossiers column by column in typed arrays: some 70 bytes each, code included, where objects take five times as much. Plain
 * data, so that a list goes from a worker to the pane as it is.
 */
import type { CivilDay } from '../civil-day.js';
import { codeAt, CodeTable, type Codes } from './code-table.js';
import type { Dossier } from './dossier.js';
import type { Channel, ServiceLevel, StatusGroup } from './list-words.js';

export interface DossierColumns {
  readonly length: number;
  readonly codes: Codes;
  readonly rows: Int32Array;
  readonly procedures: Int32Array;
  readonly fields: Int32Array;
  /** Status group, returned, channel and level, packed (see below). */
  readonly kinds: Uint8Array;
  readonly received: Int32Array;
  readonly due: Int32Array;
  readonly finished: Int32Array;
}

export type DayField = 'received' | 'due' | 'finished';

/** Stands for no day in a column of days. */
const NO_DAY = -0x80000000;

/** The first of each list stands for what is not known. The bits of `kinds`: group 0–2, returned 3, channel 4–5, level 6–7. */
const GROUPS: readonly (StatusGroup | null)[] = [null, 'not-received', 'refused', 'in-process', 'stopped', 'finished'];
const CHANNELS: readonly (Channel | null)[] = [null, 'direct', 'online', 'post'];
const LEVELS: readonly (ServiceLevel | null)[] = [null, 'information', 'partial', 'full'];

/** What counts need of a dossier: codes take the most time to make. */
export type DossierFacts = Omit<Dossier, 'code'>;

function dossierAt(columns: DossierColumns, index: number): Dossier {
  return { ...factsAt(columns, index), code: codeAt(columns.codes, index) };
}

export function factsAt(columns: DossierColumns, index: number): DossierFacts {
  const kind = columns.kinds[index] ?? 0;
  return {
    row: columns.rows[index] ?? 0,
    procedure: columns.procedures[index] ?? -1,
    field: columns.fields[index] ?? -1,
    group: GROUPS[kind & 7] ?? null,
    returned: (kind & 8) !== 0,
    channel: CHANNELS[(kind >> 4) & 3] ?? null,
    level: LEVELS[kind >> 6] ?? null,
    received: dayAt(columns.received, index),
    due: dayAt(columns.due, index),
    finished: dayAt(columns.finished, index),
  };
}

/** All dossiers, without their codes, in the order of the list. */
export function* eachFacts(columns: DossierColumns): Generator<DossierFacts> {
  for (let index = 0; index < columns.length; index += 1) yield factsAt(columns, index);
}

/** All dossiers, in the order of the list. */
export function* eachDossier(columns: DossierColumns): Generator<Dossier> {
  for (let index = 0; index < columns.length; index += 1) yield dossierAt(columns, index);
}

function dayAt(days: Int32Array, index: number): CivilDay | null {
  const day = days[index] ?? NO_DAY;
  return day === NO_DAY ? null : day;
}

/** Takes dossiers in and lets their days be changed until `finish`. */
export class DossierColumnsBuilder {
  readonly codes = new CodeTable();
  private readonly rows = new Growing();
  private readonly procedures = new Growing();
  private readonly fields = new Growing();
  private readonly kinds = new Growing();
  private readonly days: Readonly<Record<DayField, Growing>> = {
    received: new Growing(),
    due: new Growing(),
    finished: new Growing(),
  };

  get length(): number {
    return this.rows.length;
  }

  add(dossier: Dossier): void {
    this.codes.add(dossier.code);
    this.rows.push(dossier.row);
    this.procedures.push(dossier.procedure);
    this.fields.push(dossier.field);
    this.kinds.push(
      GROUPS.indexOf(dossier.group) |
        (dossier.returned ? 8 : 0) |
        (CHANNELS.indexOf(dossier.channel) << 4) |
        (LEVELS.indexOf(dossier.level) << 6),
    );
    this.days.received.push(dossier.received ?? NO_DAY);
    this.days.due.push(dossier.due ?? NO_DAY);
    this.days.finished.push(dossier.finished ?? NO_DAY);
  }

  rowAt(index: number): number {
    return this.rows.at(index);
  }

  day(field: DayField, index: number): CivilDay | null {
    const day = this.days[field].at(index);
    return day === NO_DAY ? null : day;
  }

  setDay(field: DayField, index: number, day: CivilDay): void {
    this.days[field].set(index, day);
  }

  finish(): DossierColumns {
    return {
      length: this.rows.length,
      codes: this.codes.codes(),
      rows: this.rows.values(),
      procedures: this.procedures.values(),
      fields: this.fields.values(),
      kinds: Uint8Array.from(this.kinds.values()),
      received: this.days.received.values(),
      due: this.days.due.values(),
      finished: this.days.finished.values(),
    };
  }
}

/** Whole numbers, one after the other. */
export class Growing {
  length = 0;
  private numbers = new Int32Array(1 << 10);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const numbers = new Int32Array(this.length * 2);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  set(index: number, number: number): void {
    this.numbers[index] = number;
  }

  values(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}
