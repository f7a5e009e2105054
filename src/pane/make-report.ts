/** The results of a check made ready to print, to send and to sign. Part of the engine's chunk. */
import { resultsInput } from '../app/results.js';
import { sealOf } from '../review/seal.js';
import { conclusionLines, resultsSheet, resultsText } from '../sheets/results-sheet.js';
import { sheetHtml } from '../sheets/sheet-html.js';
import type { Report, ReportRequest } from './session/engine.js';
import { PROGRAM_VERSION } from '../ui/version.js';

export function makeReport({ reviewed, ...call }: ReportRequest): Report {
  const input = resultsInput(reviewed, { ...call, programVersion: PROGRAM_VERSION, linked: true });
  const { result } = reviewed;
  const seal = sealOf(result.recognition.reading, result.edition.edition.id, call.date);
  return {
    sheet: resultsSheet(input),
    html: () => sheetHtml(resultsSheet({ ...input, linked: false }), call.language),
    text: resultsText(input),
    lines: conclusionLines(input),
    seal,
  };
}
