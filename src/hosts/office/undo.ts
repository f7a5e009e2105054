/** Taking a journal back: only where the cell still holds what we put there; what a person has changed since stays. */
import type { Place } from '../../workbook/address.js';
import { sameContent } from '../../workbook/journal.js';
import type { CellContent, Journal, JournalEntry, UndoReport } from '../../workbook/journal.js';
import { putBack } from './plan-edits.js';
import { cellKey, checkTargets, readTargets } from './target-cells.js';
import type { CellWrite, Targets } from './target-cells.js';
import { writeCells } from './write-cells.js';
import type { Session } from './session.js';

/** Two requests. Rejects with a `HostError`, nothing undone, when a cell to restore has been locked meanwhile. */
export async function undoJournal(session: Session, journal: Journal): Promise<UndoReport> {
  const entries = firstOfEach(journal.entries);
  if (entries.length === 0) return { restored: [], kept: [] };
  const targets = await readTargets(session, bySheet(entries));
  const [ours, changed] = partition(entries, (entry) => {
    const present = presentContent(targets, entry);
    return present !== undefined && sameContent(present, entry.after);
  });
  await writeCells(session, restorations(targets, ours));
  return { restored: ours.map(toPlace), kept: changed.map(toPlace) };
}

/** The writes that bring entries back, after the same checks as any other writing. */
export function restorations(targets: Targets, entries: readonly JournalEntry[]): CellWrite[] {
  const nameOf = new Map(targets.facts.sheets.map((sheet) => [sheet.id, sheet.name]));
  const byName: Targets = {
    ...targets,
    cells: new Map([...targets.cells].map(([id, cells]) => [nameOf.get(id) ?? id, cells])),
    merges: new Map([...targets.merges].map(([id, merges]) => [nameOf.get(id) ?? id, merges])),
  };
  const planned = entries.map((entry) => ({
    place: { ...toPlace(entry), sheet: nameOf.get(entry.sheetId) ?? entry.sheet },
    put: putBack(entry.before),
    format: entry.before.format,
  }));
  return checkTargets(byName, planned);
}

export function bySheet(entries: readonly JournalEntry[]): Map<string, JournalEntry[]> {
  const sheets = new Map<string, JournalEntry[]>();
  for (const entry of entries) sheets.set(entry.sheetId, [...(sheets.get(entry.sheetId) ?? []), entry]);
  return sheets;
}

export function presentContent(targets: Targets, entry: JournalEntry): CellContent | undefined {
  return targets.cells.get(entry.sheetId)?.get(cellKey(entry))?.content;
}

/** Journals that were joined may name a cell twice: then its first `before` and its last `after` count. */
function firstOfEach(entries: readonly JournalEntry[]): JournalEntry[] {
  const merged = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const key = `${entry.sheetId} ${cellKey(entry)}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, after: entry.after } : entry);
  }
  return [...merged.values()];
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function toPlace({ sheet, row, column }: JournalEntry): Place {
  return { sheet, row, column };
}
