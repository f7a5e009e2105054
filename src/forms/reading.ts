/**
 * A Reading maps references to entries: what was written, the quantity it means, and where it stands.
 * The appendices are one; last period's workbook, a dossier list and the report's text are others.
 */
import type { Place } from '../workbook/address.js';
import type { Quantity } from '../quantity/quantity.js';

/**
 * How an entry stands:
 * `blank` nothing written; `none` a dash, an x, "không phát sinh": said to be nothing, never zero;
 * `quantity` a number; `doubtful` a number that cannot be what it looks like (see `trouble`);
 * `word` text that is no number; `fault` an Excel error value, or a date;
 * `unreadable` the file holds something there that cannot be understood: neither read nor written.
 */
export type EntryState = 'blank' | 'none' | 'quantity' | 'doubtful' | 'word' | 'fault' | 'unreadable';

/** Why an entry is doubtful or unusable, with the readings that would make sense, likeliest first. */
export interface EntryIssue {
  readonly kind:
    | 'fraction-in-count' // 1,144 where things are counted: the English-locale trap
    | 'english-order' // "1,157" as text: a comma before three digits where things are counted
    | 'bound' // "hơn 9.800"
    | 'pair' // "45/49"
    | 'date' // a date where a number belongs
    | 'cell-error' // #DIV/0!
    | 'unreadable' // what the file says of the cell cannot be understood
    | 'word'; // text where a number belongs
  readonly candidates: readonly number[];
}

/** The sentence that a figure stands in, for figures quoted from a text. */
export interface Quote {
  readonly sentence: string;
  /** Where the figure stands in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The paragraph's number in the document, from 1. */
  readonly paragraph: number;
  /** Unit and period are the appendices' own as far as the text says; false where it leaves a doubt. */
  readonly isCertain: boolean;
}

export interface Entry {
  readonly ref: string;
  /** null when the entry does not stand in a cell (a computed source). */
  readonly place: Place | null;
  /** What a person sees in the cell, spelled as written; empty when blank. */
  readonly written: string;
  readonly state: EntryState;
  /** In the indicator's own unit (99,7 for 99,7 %); null unless `quantity`, or `doubtful` with a sole candidate. */
  readonly quantity: Quantity | null;
  readonly issue: EntryIssue | null;
  /** Shown value by the cell's own number: 100 in a percentage format, a thousandth for each scaling comma, else 1. */
  readonly scale: number;
  /** The cell holds text although it reads as a number. */
  readonly isText: boolean;
  /** The formula in the cell, en-US without `=`. */
  readonly formula: string | null;
  /** The cell's number format code. */
  readonly format: string;
  /** The row's own Ghi chú, trimmed; empty when there is none. */
  readonly note: string;
  /** For a figure of a report's text. */
  readonly quote?: Quote;
}

/** An entry of what we write or have kept: a figure, or blank where `quantity` is null, that stands in no cell. */
export function entryWithoutCell(ref: string, written: string, quantity: Quantity | null, note = ''): Entry {
  return {
    ref,
    place: null,
    written,
    state: quantity === null ? 'blank' : 'quantity',
    quantity,
    issue: null,
    scale: 1,
    isText: false,
    formula: null,
    format: 'General',
    note,
  };
}

/** A figure that a text gives several times and not the same: none of `entries` is in the reading. */
export interface Dispute {
  readonly name: string;
  /** One for each way it is given, in the order of the text. */
  readonly entries: readonly Entry[];
}

/** A period that a text says its figures are of, as a name ("6 tháng đầu năm 2023") or as two dates. */
export interface StatedPeriod {
  readonly written: string;
  readonly quote?: Quote;
}

export interface Reading {
  /** `''` for the appendices themselves; `previous`, `dossiers`, `report` for the others. */
  readonly source: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** For a text: what it contradicts itself in, within one unit and one period. */
  readonly disputes?: readonly Dispute[];
  /** For a text: every time that it names a period, in its order. */
  readonly periods?: readonly StatedPeriod[];
}
