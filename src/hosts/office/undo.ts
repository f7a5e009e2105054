/** Taking a journal back: only where the cell still holds what we put there; what a person has changed since stays. */
import { sameContent } from '../../workbook/journal.js';
import type { Journal, JournalEntry, UndoReport } from '../../workbook/journal.js';
import { presentContent, readPresent, restorations, toPlace } from './restore.js';
import type { ExcelSession } from './excel-session.js';
import { targetKey } from './target-cells.js';
import { writeOrRevert } from './write-safely.js';

/** Two requests. Rejects with a `HostError`, nothing undone, when a cell to restore has been locked meanwhile. */
export async function undoJournal(session: ExcelSession, journal: Journal): Promise<UndoReport> {
  const entries = firstOfEach(journal.entries);
  if (entries.length === 0) return { restored: [], kept: [] };
  const targets = await readPresent(session, entries);
  const ours: JournalEntry[] = [];
  const kept: JournalEntry[] = [];
  for (const entry of entries) {
    const present = presentContent(targets, entry);
    (present && sameContent(present, entry.after) ? ours : kept).push(entry);
  }
  await writeOrRevert(session, restorations(targets, ours));
  return { restored: ours.map(toPlace), kept: kept.map(toPlace) };
}

/** A journal may name a cell several times: then its first `before` and its last `after` count. */
function firstOfEach(entries: readonly JournalEntry[]): JournalEntry[] {
  const merged = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const key = `${entry.sheetId} ${targetKey(entry)}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, after: entry.after } : entry);
  }
  return [...merged.values()];
}
