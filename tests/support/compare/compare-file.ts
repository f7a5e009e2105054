/** One file through all readers and round trips. */
import { HostError } from '../../../src/workbook/failure.js';
import { looksLikeZip } from '../../../src/hosts/file/zip/archive.js';
import type { WorkbookReader } from './cells.js';
import { type Comparison, compareReadings, type Reading } from './compare-readings.js';
import { type RoundTrips, tryRoundTrips } from './round-trips.js';

export interface Refusal {
  readonly reader: string;
  /** Our code (`password`), or the first line of another reader's message. */
  readonly code: string;
}

export interface FileResult {
  readonly refusals: readonly Refusal[];
  /** null: fewer than two readers could read it. */
  readonly comparison: Comparison | null;
  /** null: we do not read it, or it is no .xlsx. */
  readonly roundTrips: RoundTrips | null;
}

/** An .xls is read by SheetJS in our program too, so there is nothing to compare: only our refusal is told. */
export async function compareFile(
  bytes: Uint8Array,
  name: string,
  readers: readonly WorkbookReader[],
): Promise<FileResult> {
  const readings: Reading[] = [];
  const refusals: Refusal[] = [];
  for (const reader of looksLikeZip(bytes) ? readers : readers.slice(0, 1)) {
    try {
      readings.push({ reader: reader.name, workbook: await reader.read(bytes) });
    } catch (error) {
      refusals.push({ reader: reader.name, code: codeOf(error) });
    }
  }
  const isOurs = readings.some(({ reader }) => reader === readers[0]?.name);
  return {
    refusals,
    comparison: readings.length > 1 ? compareReadings(readings) : null,
    roundTrips: isOurs ? await roundTripsOf(bytes, name) : null,
  };
}

/** A failure on the way is a fault of ours, told like the others. */
async function roundTripsOf(bytes: Uint8Array, name: string): Promise<RoundTrips> {
  try {
    return await tryRoundTrips(bytes, name);
  } catch (error) {
    return { made: 1, faults: [`refused on the way: ${codeOf(error)}`] };
  }
}

function codeOf(error: unknown): string {
  if (error instanceof HostError) return error.code;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 80);
}
