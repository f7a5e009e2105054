/** `soat import`: the appendix tables of a Word report become a new workbook in the standard form. */
import { importReport } from '../app/import-report.js';
import type { NotUnderstood } from '../sources/import/import-tables.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { notUnderstoodLine, REPORT_STRINGS } from '../strings/report.js';
import type { Console } from './console.js';
import { CallError } from './call-error.js';
import { editionFor } from './load-edition.js';
import { loadDocument } from './sources/load-report.js';
import { Page } from './terminal.js';
import { printableJson } from './printable.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { saveOr } from './save.js';
import { JSON_VERSION } from './workbook-report.js';

export interface ImportCommand {
  readonly kind: 'import';
  readonly file: string;
  readonly out: string;
  readonly edition: string | null;
  readonly json: boolean;
  /** Replace whatever stands at the output. */
  readonly force?: boolean;
  readonly language: Language;
}

export async function importCommand(command: ImportCommand, console: Console): Promise<number> {
  const { file, out, json, language } = command;
  const words = CLI_STRINGS[language];
  const own = REPORT_STRINGS[language];
  const { edition } = editionFor(command.edition, language);
  if (!/\.xlsx$/i.test(out)) throw new CallError(words.complaint(out, own.wrongEnding));
  await claimOutputs(new OutputClaims([file, command.edition], command.force), [{ path: out, kind: null }], language);
  const imported = importReport(loadDocument(file, language), edition);
  if (!imported) throw new CallError(words.complaint(file, own.nothingToImport));
  const { bytes, sheets, notUnderstood } = imported;
  await saveOr(console, out, bytes, language);
  if (json) {
    const report = {
      version: JSON_VERSION,
      edition: edition.edition.id,
      file,
      output: out,
      sheets,
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
