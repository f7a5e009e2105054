/**
 * Writing cells so that a failure leaves none written: passing troubles are tried again, and what was written before
 * a lasting one is put back. Where even that fails the error says so.
 */
import { HostError } from '../../workbook/failure.js';
import { sameContent } from '../../workbook/journal.js';
import type { CellContent, JournalEntry } from '../../workbook/journal.js';
import { ExcelFailure } from './host-failure.js';
import { presentContent, readPresent, restorations } from './restore.js';
import { pause } from './excel-session.js';
import type { ExcelSession } from './excel-session.js';
import { targetKey } from './target-cells.js';
import type { CellWrite } from './target-cells.js';
import { isAsMeant, TakenOtherwise, toEntries, writeOfficeCells } from './write-cells.js';

/** Passing troubles are tried again with the same contents; the first reading of what stood there counts. */
export async function writeOrRevert(session: ExcelSession, writes: readonly CellWrite[]): Promise<JournalEntry[]> {
  for (let tries = 0; ; tries++) {
    try {
      const entries = await writeOfficeCells(session, writes);
      return tries === 0 ? entries : fromFirstReading(writes, entries);
    } catch (error) {
      if (!(await mayRetry(session, error, tries))) throw await withCellsReverted(session, writes, error);
    }
  }
}

/** Whether to try again after a failure; waits as long as that needs. */
export async function mayRetry(session: ExcelSession, error: unknown, tries: number): Promise<boolean> {
  const delay = session.options.retryDelaysMs[tries];
  if (!(error instanceof ExcelFailure) || tries >= error.retries || delay === undefined) return false;
  await pause(delay);
  return true;
}

/**
 * After a failure: puts back the cells that already hold what we meant to write. The error to throw: the first one,
 * with a note when cells may still hold what we wrote.
 */
export async function withCellsReverted(
  session: ExcelSession,
  writes: readonly CellWrite[],
  error: unknown,
): Promise<unknown> {
  if (writes.length === 0 || !(error instanceof HostError)) return error;
  try {
    const entries = writes.map(toEntry);
    const targets = await readPresent(session, entries);
    const touched = writes.flatMap((write, index) => {
      const entry = entries[index];
      const present = entry && presentContent(targets, entry);
      const ours = present && (error instanceof TakenOtherwise || isOurs(write, present));
      return entry && ours && !sameContent(present, entry.before) ? [entry] : [];
    });
    await writeOfficeCells(session, restorations(targets, touched));
    return error;
  } catch (second) {
    const reason = second instanceof HostError ? second.message : String(second);
    return new HostError(error.code, `${error.detail}; cells may have been written (${reason})`, error.sheet);
  }
}

/** The cell holds what we meant to write, or still the old content in a format of ours. */
function isOurs(write: CellWrite, present: CellContent): boolean {
  return isAsMeant(write.put, present) || sameContent({ ...present, format: write.before.format }, write.before);
}

function toEntry({ place, sheetId, before }: CellWrite): JournalEntry {
  return { ...place, sheetId, before, after: before };
}

/** After a further try, what stood there is known from the reading before the first, not from the request itself. */
function fromFirstReading(writes: readonly CellWrite[], entries: readonly JournalEntry[]): JournalEntry[] {
  const last = new Map(entries.map((entry) => [`${entry.sheetId} ${targetKey(entry)}`, entry]));
  return writes.flatMap((write) => {
    const entry = last.get(`${write.sheetId} ${targetKey(write.place)}`);
    return entry ? toEntries(write, write.before, entry.after) : [];
  });
}
