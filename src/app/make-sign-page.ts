/** The page for whoever signs: as one .html file, and what a printed page, a picture and a worksheet are made of. */
import { figuresMark, sealOf } from '../review/seal.js';
import { conclusionLines } from '../sheets/results-sheet.js';
import { signPageHtml, type SignPageInput } from '../sheets/sign-page-html.js';
import type { Language } from '../strings/language.js';
import { resultsInput, type ReviewToPrint } from './results.js';
import { signPage, type ReviewToSign } from './sign-page.js';

export interface SignPageCall {
  /** As it is to be printed. */
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
  /** References of the rows to show; empty: chosen by us. */
  readonly rows: readonly string[];
}

/** The same from the pane, the page and the command. */
export function signPageInput(reviewed: ReviewToPrint & ReviewToSign, { rows, ...call }: SignPageCall): SignPageInput {
  const input = resultsInput(reviewed, { ...call, linked: false });
  const { edition } = reviewed.result.edition;
  return {
    ...signPage(reviewed, rows),
    unit: input.unit,
    period: input.period,
    edition: edition.name[call.language],
    date: call.date,
    mark: figuresMark(sealOf(reviewed.result.recognition.reading, edition.id, call.date).figures),
    conclusion: conclusionLines(input).slice(0, 1),
    language: call.language,
  };
}

export function makeSignPage(reviewed: ReviewToPrint & ReviewToSign, call: SignPageCall): Uint8Array {
  return new TextEncoder().encode(signPageHtml(signPageInput(reviewed, call)));
}
