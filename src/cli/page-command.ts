/** `soat page`: one A4 page for whoever signs, as an .html to print or to save as PDF; below it every row to be read aloud. */
import { earlierPeriod } from '../app/earlier-period.js';
import { makeSignPage } from '../app/make-sign-page.js';
import { reviewWorkbook } from '../app/review-workbook.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { SIGN_STRINGS } from '../strings/sign-page-words.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { editionFor } from './load-edition.js';
import { openFile } from './open-file.js';
import { hostError } from './review-error.js';
import { claimOutputs, OutputClaims, requireInputs } from './outputs.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { today } from './today.js';

export interface PageCommand {
  readonly kind: 'page';
  readonly file: string;
  readonly out: string;
  /** Workbooks of earlier periods, beside those that the file carries. */
  readonly previous: readonly string[];
  /** References of the rows to show; empty: chosen by us. */
  readonly rows: readonly string[];
  readonly force?: boolean;
  readonly edition: string | null;
  readonly language: Language;
}

export async function pageCommand(command: PageCommand, console: Console, version: string): Promise<number> {
  const { file, out, previous, rows, language } = command;
  const words = SIGN_STRINGS[language];
  if (!/\.html?$/i.test(out)) throw new CallError(CLI_STRINGS[language].complaint(out, words.wrongEnding));
  requireInputs([file, ...previous], language);
  const { wish } = editionFor(command.edition, language);
  const inputs = [file, ...previous, command.edition];
  await claimOutputs(new OutputClaims(inputs, command.force), [{ path: out, kind: null }], language);
  const snapshot = await read(file, language);
  const { compiled } = reviewWorkbook(snapshot, { edition: wish });
  const earlier = [];
  for (const name of previous) {
    const period = earlierPeriod(name, await read(name, language), compiled);
    if (period) earlier.push(period);
  }
  const reviewed = reviewWorkbook(snapshot, {
    edition: { given: compiled },
    fileName: file,
    ...(earlier.length > 0 ? { sources: { previous: earlier } } : {}),
  });
  const bytes = makeSignPage(reviewed, { date: today(), programVersion: version, language, rows });
  await saveOr(console, out, bytes, language, { makeFolders: true });
  const page = new Page(console.out.terminal).add(0, words.written(out), 'strong').add(2, words.howTo, 'faint');
  await console.out.write(page.toString());
  return 0;
}

async function read(file: string, language: Language): Promise<Snapshot> {
  try {
    return await (await openFile(file)).read();
  } catch (error) {
    throw new CallError(CLI_STRINGS[language].complaint(file, errorMessage(hostError(error), language)));
  }
}
