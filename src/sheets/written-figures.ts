/** What we wrote into a workbook and still stands there, for the results sheet: the pane's and the command line's. */
import type { CheckResult } from '../review/check-result.js';
import type { WorkbookSettings } from '../review/workbook-settings.js';
import { placeKey } from '../workbook/address.js';
import type { JournalEntry } from '../workbook/journal.js';
import { contentText } from '../strings/cell-content.js';
import type { Language } from '../strings/language.js';
import type { WrittenFigure } from './results-sheet.js';

/** What stands differently because of us: each figure once, from before our first writing to after our last. */
export function writtenFigures(
  result: CheckResult,
  settings: WorkbookSettings,
  language: Language,
): readonly WrittenFigure[] {
  const refs = new Map(
    [...result.entries].flatMap(([ref, { place }]) => (place ? [[placeKey(place), ref] as const] : [])),
  );
  return standingChanges(settings).flatMap(({ first, last }): readonly WrittenFigure[] => {
    const ref = refs.get(placeKey(first));
    if (ref === undefined) return [];
    const { sheet, row, column } = first;
    return [
      {
        ref,
        place: { sheet, row, column },
        before: contentText(first.before, last.after, language),
        after: contentText(last.after, first.before, language),
      },
    ];
  });
}

function standingChanges({ changes }: WorkbookSettings): readonly { first: JournalEntry; last: JournalEntry }[] {
  const cells = new Map<string, { first: JournalEntry; last: JournalEntry }>();
  for (const entry of changes.filter(({ undone }) => !undone).flatMap(({ journal }) => journal.entries)) {
    const first = cells.get(placeKey(entry))?.first ?? entry;
    cells.set(placeKey(entry), { first, last: entry });
  }
  return [...cells.values()];
}
