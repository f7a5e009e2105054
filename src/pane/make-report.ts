/** The results of a check made ready to print, to send and to sign. Part of the engine's chunk. */
import type { WorkbookSettings } from '../review/workbook-settings.js';
import { contentText } from '../strings/cell-content.js';
import { conclusionLines, resultsSheet, resultsText, type WrittenFigure } from '../strings/results-sheet.js';
import { placeKey } from '../workbook/address.js';
import type { JournalEntry } from '../workbook/journal.js';
import type { Report, ReportRequest } from './session/engine.js';
import { PROGRAM_VERSION } from './version.js';

export function makeReport(request: ReportRequest): Report {
  const { result, summary, comparison, settings, date, language } = request;
  const input = {
    result,
    summary,
    comparison,
    unit: settings.unit || (result.recognition.unitName ?? ''),
    period: settings.period || (result.recognition.periodText ?? ''),
    date,
    programVersion: PROGRAM_VERSION,
    written: writtenFigures(request),
    language,
    linked: true,
  };
  return { sheet: resultsSheet(input), text: resultsText(input), lines: conclusionLines(input) };
}

/** What stands differently because of us: each figure once, from before our first writing to after our last. */
function writtenFigures({ result, settings, language }: ReportRequest): readonly WrittenFigure[] {
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
