/** `soat import`: the appendix tables of a Word report become a new workbook in the standard form. */
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { writeBytes } from '../hosts/file/disk.js';
import { importAppendices, type NotUnderstood } from '../sources/import/import-tables.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { notUnderstoodLine, REPORT_STRINGS } from '../strings/report.js';
import { HostError } from '../workbook/failure.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { CallError, editionFor } from './load-edition.js';
import { loadDocument } from './load-report.js';
import { Page } from './terminal.js';
import { printableJson } from './printable.js';
import { isSameFile } from './same-file.js';
import { JSON_VERSION } from './workbook-report.js';

export interface ImportCommand {
  readonly kind: 'import';
  readonly file: string;
  readonly out: string;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

export async function importCommand(command: ImportCommand, console: Console): Promise<number> {
  const { file, out, json, language } = command;
  const words = CLI_STRINGS[language];
  const own = REPORT_STRINGS[language];
  const { edition } = editionFor(command.edition, language);
  if (!/\.xlsx$/i.test(out)) throw new CallError(words.complaint(out, own.wrongEnding));
  if (await isSameFile(file, out)) throw new CallError(words.complaint(out, words.output['same-file']('')));
  const { sheets, notUnderstood } = importAppendices(loadDocument(file, language), edition.edition);
  if (sheets.length === 0) throw new CallError(words.complaint(file, own.nothingToImport));
  try {
    await writeBytes(out, createWorkbook(sheets));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CallError(
      words.complaint(out, errorMessage({ from: 'host', code: error.code, subject: error.detail }, language)),
    );
  }
  if (json) {
    const report = {
      version: JSON_VERSION,
      edition: edition.edition.id,
      file,
      output: out,
      sheets: sheets.map(({ name }) => name),
      notUnderstood: notUnderstood.map((one) => ({ ...one, message: notUnderstoodLine(one, language) })),
    };
    await console.out.write(`${printableJson(report)}\n`);
  } else await console.out.write(printed(sheets.length, notUnderstood, command, console));
  return 0;
}

function printed(
  sheets: number,
  notUnderstood: readonly NotUnderstood[],
  { out, language }: ImportCommand,
  console: Console,
): string {
  const words = REPORT_STRINGS[language];
  const page = new Page(console.out.terminal).add(0, words.imported(sheets, out), 'strong');
  if (notUnderstood.length > 0) {
    page.add(0, words.notUnderstood(notUnderstood.length), 'warning');
    for (const one of notUnderstood) page.add(2, notUnderstoodLine(one, language));
  }
  return page.toString();
}
