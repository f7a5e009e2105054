/** What the results sheet of a workbook says, and the short text to send: the same in the pane, in a marked copy and from the command. */
import { isOfEdition } from '../review/of-edition.js';
import { answersNow } from '../review/answers.js';
import type { CheckComparison } from '../review/compare-checks.js';
import type { Language } from '../strings/language.js';
import type { ResultsInput } from '../sheets/results-sheet.js';
import {
  brokenRulesText,
  REVIEW_FAULT_STRINGS,
  settingsProblemText,
  unreadableSheetsText,
} from '../strings/review-faults.js';
import { writtenFigures } from '../sheets/written-figures.js';
import type { ReviewedWorkbook } from './review-workbook.js';

export type ReviewToPrint = Pick<ReviewedWorkbook, 'result' | 'summary' | 'settings' | 'ruleFaults' | 'about'>;

export interface ResultsCall {
  /** As it is to be printed. */
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
  /** False where the cells are in another file. */
  readonly linked: boolean;
  /** Against the check before; absent: there was none. */
  readonly comparison?: CheckComparison | null;
  /** Stands for the unit where neither the person nor a title names one. */
  readonly file?: string;
}

/** For `resultsSheet`, `resultsText` and `conclusionLines`. */
export function resultsInput(reviewed: ReviewToPrint, call: ResultsCall): ResultsInput {
  const { result, summary, about } = reviewed;
  const { settings } = reviewed.settings;
  const { date, programVersion, language, linked, comparison = null, file = '' } = call;
  return {
    result,
    summary,
    comparison,
    unit: about.unit || file,
    period: about.period,
    date,
    programVersion,
    written: writtenFigures(result, settings, language),
    language,
    linked,
    zeroConvention: settings.zeroConvention,
    answers:
      settings.answers && isOfEdition(settings.answers, result.edition.edition.id)
        ? answersNow(settings.answers, result.recognition.reading, summary)
        : [],
    notChecked: notChecked(reviewed, language),
  };
}

/** What kept part of the workbook from being checked, in sentences: nothing unread may be called ready to sign. */
export function notChecked(
  { result, settings: { problem }, ruleFaults }: Omit<ReviewToPrint, 'summary' | 'about'>,
  language: Language,
): readonly string[] {
  const closed = result.recognition.unread.filter(({ reason }) => reason === 'unreadable').map(({ sheet }) => sheet);
  const cut = result.recognition.unread.filter(({ reason }) => reason === 'truncated').map(({ sheet }) => sheet);
  return [
    ...(closed.length > 0 ? [unreadableSheetsText(closed, language)] : []),
    ...(cut.length > 0 ? [REVIEW_FAULT_STRINGS[language].truncated(cut.join(', '))] : []),
    ...(ruleFaults.length > 0 ? [brokenRulesText(ruleFaults, language)] : []),
    ...(problem ? [settingsProblemText(problem, language)] : []),
  ];
}
