/** What makes a workbook a marked copy: our marks with their sentences, and the results sheet. One shape for page and command. */
import type { CheckResult } from '../review/check-result.js';
import { markEdits } from '../review/marks.js';
import { sumUp } from '../review/summary.js';
import type { WorkbookSettings } from '../review/workbook-settings.js';
import type { Edit } from '../workbook/edit.js';
import { sentenceOf } from './findings.js';
import type { Language } from './language.js';
import { resultsSheet } from './results-sheet.js';

export interface MarkedEditsCall {
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
}

/** Edits for a copy of the workbook that `result` and `settings` come from; marks that stand there already give way. */
export function markedEdits(
  result: CheckResult,
  settings: WorkbookSettings,
  { date, programVersion, language }: MarkedEditsCall,
): readonly Edit[] {
  const { recognition } = result;
  const sheet = resultsSheet({
    result,
    summary: sumUp(result, settings.waivers),
    comparison: null,
    unit: settings.unit || (recognition.unitName ?? ''),
    period: settings.period || (recognition.periodText ?? ''),
    date,
    programVersion,
    written: [],
    language,
    linked: true,
  });
  const marks = markEdits(result, (finding) => sentenceOf(finding, result.edition, language));
  return [{ kind: 'unmark' }, ...marks, { kind: 'write-sheet', sheet }];
}
