/** `soat answer`: what the office above sent back, held against the unit's file as it is now; the list of corrections for the covering letter. */
import { isOfEdition } from '../review/of-edition.js';
import { answersNow, correctionsSince, countAnswers, type Answer, type Correction } from '../review/answers.js';
import { isLetter, sentBackText, type SentBack } from '../app/sent-back.js';
import { keepRemarks, remarksIn, withAnswers } from '../app/take-remarks.js';
import { reviewWorkbook } from '../app/review-workbook.js';
import { readBytes } from '../hosts/file/disk.js';
import { openDocument } from '../hosts/file/docx/open-document.js';
import { ANSWER_STRINGS, answersText, correctionText } from '../strings/answer-words.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { editionFor } from './load-edition.js';
import { openFile } from './open-file.js';
import { hostError } from './review-error.js';
import { claimOutputs, OutputClaims, requireInputs } from './outputs.js';
import { printableJson } from './printable.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { today } from './today.js';
import { JSON_VERSION } from './workbook-report.js';

export interface AnswerCommand {
  readonly kind: 'answer';
  readonly file: string;
  /** The message as text, or the marked copy; null: what the file keeps. */
  readonly remarks: string | null;
  /** Where the file with the remarks kept in it goes; null: nowhere. */
  readonly out: string | null;
  readonly force?: boolean;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** 0 every remark is answered; 1 some are open. */
export async function answerCommand(command: AnswerCommand, console: Console): Promise<number> {
  const { file, remarks, out, language, json } = command;
  const words = ANSWER_STRINGS[language];
  const complain = (about: string, what: string): CallError =>
    new CallError(CLI_STRINGS[language].complaint(about, what));
  requireInputs([file, ...(remarks === null ? [] : [remarks])], language);
  const { wish } = editionFor(command.edition, language);
  if (out !== null) {
    const inputs = [file, remarks, command.edition];
    await claimOutputs(new OutputClaims(inputs, command.force), [{ path: out, kind: null }], language);
  }
  const guarded = async <T>(about: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw complain(about, errorMessage(hostError(error), language));
    }
  };
  const host = await guarded(file, () => openFile(file));
  const snapshot = await guarded(file, () => host.read());
  const reviewed = reviewWorkbook(snapshot, { edition: wish });
  const { edition } = reviewed.compiled;
  const { answers: all } = reviewed.settings.settings;
  const kept = all && isOfEdition(all, edition.id) ? all : undefined;
  let answers = kept;
  if (remarks !== null) {
    const sentBack = await guarded(remarks, () => readSentBack(remarks));
    const found = remarksIn(sentBack, reviewed, language);
    if (found.length === 0) throw complain(remarks, words.noRemarks);
    answers = keepRemarks(kept, found, today(), edition.id);
  }
  if (!answers) throw complain(file, words.nothingKept);
  const { reading } = reviewed.recognition;
  const now = answersNow(answers, reading, reviewed.summary);
  const corrections = correctionsSince(answers, reviewed.seal, reading);
  if (out !== null) {
    const toKeep = answers;
    await saveOr(console, out, await guarded(out, () => withAnswers(host, reviewed, toKeep)), language);
  }
  if (json)
    await console.out.write(
      `${printableJson({ version: JSON_VERSION, file, output: out, ...answersReport(now, corrections) })}\n`,
    );
  else await console.out.write(printed(now, corrections, command, console));
  return countAnswers(now).open > 0 ? 1 : 0;
}

async function readSentBack(file: string): Promise<SentBack> {
  if (isLetter(file)) return sentBackText(openDocument(readBytes(file), file));
  return { kind: 'copy', snapshot: await (await openFile(file)).read() };
}

function answersReport(now: readonly Answer[], corrections: readonly Correction[]): object {
  return {
    answers: now.map(({ remark, state, reason }) => ({ state, text: remark.text, refs: remark.refs, reason })),
    corrections,
    summary: countAnswers(now),
  };
}

function printed(
  now: readonly Answer[],
  corrections: readonly Correction[],
  { file, out, language }: AnswerCommand,
  console: Console,
): string {
  const words = ANSWER_STRINGS[language];
  const page = new Page(console.out.terminal).add(0, file, 'strong').add(0, answersText(countAnswers(now), language));
  for (const { remark, state, reason } of now) {
    page.add(2, words.line(words.states[state], remark.text), state === 'open' ? 'warning' : 'plain');
    if (reason !== '') page.add(4, reason, 'good');
  }
  page.gap().add(0, words.corrections, 'strong');
  if (corrections.length === 0) page.add(2, words.noCorrections, 'faint');
  for (const one of corrections) page.add(2, correctionText(one, language));
  if (out !== null) page.gap().add(0, words.written(out));
  return page.toString();
}
