/** The report's standard sentences with a workbook's figures; level and period that the workbook keeps go before what it shows. */
import type { Level } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import { standardRows } from '../review/standard-rows.js';
import type { WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { reportSentences, type ReportSentence } from '../sheets/report-sentences.js';

export function writeSentences(
  recognition: Recognition,
  settings: WorkbookSettings,
  compiled: CompiledEdition,
  level: Level | null = null,
): readonly ReportSentence[] {
  return reportSentences({
    entries: standardRows(recognition.reading.entries, compiled),
    level: level ?? settings.level ?? recognition.level.level,
    period: settings.period || recognition.periodText,
  });
}
