/** The results of a check made ready to print, to send and to sign. Part of the engine's chunk. */
import { conclusionLines, resultsSheet, resultsText } from '../strings/results-sheet.js';
import { writtenFigures } from '../strings/written-figures.js';
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
    written: writtenFigures(result, settings, language),
    language,
    linked: true,
  };
  return { sheet: resultsSheet(input), text: resultsText(input), lines: conclusionLines(input) };
}
