/** Looking at cells that were written before, and the writes that bring back what stood there. */
import type { Place } from '../../workbook/address.js';
import type { CellContent, JournalEntry } from '../../workbook/journal.js';
import { groupBy } from './group-by.js';
import { revert } from './plan-edits.js';
import type { PlannedCell } from './plan-edits.js';
import { targetKey, checkTargets, readTargets } from './target-cells.js';
import type { CellWrite, Targets } from './target-cells.js';
import type { ExcelSession } from './excel-session.js';

/**
 * What stands now where the journal wrote, under the sheets' present names. A sheet is found by its id, which survives
 * renaming, or else by its name, as a workbook opened again may give its sheets other ids.
 */
export async function readPresent(session: ExcelSession, entries: readonly JournalEntry[]): Promise<Targets> {
  const byId = groupBy(entries, (entry) => entry.sheetId);
  const byName = groupBy(entries, (entry) => entry.sheet);
  return readTargets(session, new Map([...byId, ...byName]));
}

export function presentContent(targets: Targets, entry: JournalEntry): CellContent | undefined {
  const sheet = presentSheet(targets, entry);
  return sheet && targets.cells.get(sheet.key)?.get(targetKey(entry))?.content;
}

/** The writes that bring entries back, after the same checks as any other writing. */
export function restorations(targets: Targets, entries: readonly JournalEntry[]): CellWrite[] {
  const cells = new Map(targets.cells);
  const merges = new Map(targets.merges);
  const planned = entries.flatMap((entry): PlannedCell[] => {
    const sheet = presentSheet(targets, entry);
    if (!sheet) return [];
    cells.set(sheet.name, targets.cells.get(sheet.key) ?? new Map());
    merges.set(sheet.name, targets.merges.get(sheet.key) ?? []);
    const place = { ...toPlace(entry), sheet: sheet.name };
    return [{ place, put: revert(entry.before), format: entry.before.format, earlier: [] }];
  });
  return checkTargets({ ...targets, cells, merges }, planned);
}

/** `key`: under what the targets were asked for; `name`: what the sheet is called now. */
function presentSheet({ facts }: Targets, entry: JournalEntry): { key: string; name: string } | undefined {
  const byId = facts.sheets.find((sheet) => sheet.id === entry.sheetId);
  if (byId) return { key: entry.sheetId, name: byId.name };
  const byName = facts.sheets.find((sheet) => sheet.name === entry.sheet);
  return byName && { key: entry.sheet, name: byName.name };
}

export function toPlace({ sheet, row, column }: JournalEntry): Place {
  return { sheet, row, column };
}
