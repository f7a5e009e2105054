/**
 * A sheet, or any other table, that is read row by row because it may be longer than memory likes: a million rows are the
 * most a sheet holds. Every host gives the same shape, so what reads a long list does not know where it comes from.
 */
import type { CellRange } from './address.js';

/** A number in a cell whose format (en-US code) is not the plain one: it may mean a date. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

/** null: nothing there. Truth values and errors come as Excel writes them in English. */
export type SourceCell = string | number | FormattedNumber | null;

export interface SourceRow {
  /** As people count: the first row of the sheet is 1. */
  readonly row: number;
  /** By column from zero; what is missing at the end is nothing. */
  readonly cells: readonly SourceCell[];
}

export interface SourceBatch {
  /** From top to bottom; rows with nothing in them may be left out. */
  readonly rows: readonly SourceRow[];
  /** How much of the table has been read, 0…1. */
  readonly done: number;
  /** Merged areas that became known with this batch: .xlsx names them after all rows. */
  readonly merges?: readonly CellRange[];
}

/** A table to be read in batches, as often as one likes, each time from its beginning. */
export interface TableSource {
  /** The sheet's name; empty for a file that has none. */
  readonly name: string;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** How long the reading takes beside the other tables of the same file, in any unit. */
  readonly weight: number;
  /**
   * Each batch is small enough that whoever reads can look up for a cancellation in between.
   * @throws HostError as the host's `read` does, at the place where the fault stands.
   */
  read(): AsyncIterable<SourceBatch>;
}

/** A text too long for one string, in pieces that end where a line does. */
export interface TextSource {
  read(): AsyncIterable<TextPiece>;
}

export interface TextPiece {
  readonly text: string;
  /** How much of the text has been read, this piece included, 0…1. */
  readonly done: number;
}
