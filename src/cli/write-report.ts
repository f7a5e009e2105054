/** `--report-out`: the pages of all files as one workbook, a sheet each, or as one text. */
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { writeBytes } from '../hosts/file/disk.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { errorMessage } from './error-message.js';
import { CallError } from './load-edition.js';
import { isSameFile } from './same-file.js';
import { sheetNames } from './sheet-names.js';
import type { ResultsPage } from './results-page.js';

/** @throws CallError when the output is one of the inputs: looked at before anything is read. */
export async function refuseInputAsReport(
  out: string,
  inputs: readonly (string | null | undefined)[],
  language: Language,
): Promise<void> {
  const words = CLI_STRINGS[language];
  for (const input of inputs) {
    if (typeof input === 'string' && (await isSameFile(input, out)))
      throw new CallError(words.complaint(out, words.output['report-same-file']('')));
  }
}

/** In the order of the files. @throws CallError when the output cannot be written. */
export async function writeReport(out: string, pages: readonly ResultsPage[], language: Language): Promise<void> {
  try {
    await writeBytes(out, bytesOf(pages));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = errorMessage({ from: 'host', code: error.code, subject: error.detail }, language);
    throw new CallError(CLI_STRINGS[language].complaint(out, message));
  }
}

function bytesOf(pages: readonly ResultsPage[]): Uint8Array {
  const sheets = pages.flatMap((page) => ('sheet' in page ? [page.sheet] : []));
  if (sheets.length > 0) {
    const names = sheets.length === 1 ? sheets.map(({ name }) => name) : sheetNames(pages.map(({ file }) => file));
    return createWorkbook(sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })));
  }
  const texts = pages.flatMap((page) =>
    'text' in page ? [pages.length > 1 ? `${page.file}\n${page.text}` : page.text] : [],
  );
  return new TextEncoder().encode(`${texts.join('\n\n')}\n`);
}
