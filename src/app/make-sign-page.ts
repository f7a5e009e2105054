/** The page for whoever signs, as the bytes of one .html file: the same from the pane, the page and the command. */
import { figuresMark, sealOf } from '../review/seal.js';
import { conclusionLines } from '../sheets/results-sheet.js';
import { signPageHtml } from '../sheets/sign-page-html.js';
import type { Language } from '../strings/language.js';
import { resultsInput } from './results.js';
import type { ReviewedWorkbook } from './review-workbook.js';
import { signPage } from './sign-page.js';

export interface SignPageCall {
  /** As it is to be printed. */
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
  /** References of the rows to show; empty: chosen by us. */
  readonly rows: readonly string[];
}

export function makeSignPage(reviewed: ReviewedWorkbook, { rows, ...call }: SignPageCall): Uint8Array {
  const input = resultsInput(reviewed, { ...call, linked: false });
  const { edition } = reviewed.compiled;
  const html = signPageHtml({
    ...signPage(reviewed, rows),
    unit: input.unit,
    period: input.period,
    edition: edition.name[call.language],
    date: call.date,
    mark: figuresMark(sealOf(reviewed.recognition.reading, edition.id, call.date).figures),
    conclusion: conclusionLines(input).slice(0, 1),
    language: call.language,
  });
  return new TextEncoder().encode(html);
}
