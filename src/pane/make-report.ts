/** The results of a check made ready to print, to send and to sign. Part of the engine's chunk. */
import { resultsInput } from '../app/results.js';
import { conclusionLines, resultsSheet, resultsText } from '../sheets/results-sheet.js';
import type { Report, ReportRequest } from './session/engine.js';
import { PROGRAM_VERSION } from '../ui/version.js';

export function makeReport({ reviewed, ...call }: ReportRequest): Report {
  const input = resultsInput(reviewed, { ...call, programVersion: PROGRAM_VERSION, linked: true });
  return { sheet: resultsSheet(input), text: resultsText(input), lines: conclusionLines(input) };
}
