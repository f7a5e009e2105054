/** `soat copy`: a finished workbook as a copy to send, a clean copy, or the files of the period; the workbook stays as it is. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyFor } from '../app/copies.js';
import type { CopyPurpose } from '../review/copy-purpose.js';
import { readBytes } from '../hosts/file/disk.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COPY_STRINGS } from '../strings/copy-words.js';
import type { Language } from '../strings/language.js';
import { settingsProblemText } from '../strings/review-faults.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { editionFor } from './load-edition.js';
import { hostError } from './review-error.js';
import { claimOutputs, OutputClaims, requireInputs } from './outputs.js';
import { printableJson } from './printable.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { today } from './today.js';
import { JSON_VERSION } from './workbook-report.js';
import { figuresMark, sealOf } from '../review/seal.js';

export interface CopyCommand {
  readonly kind: 'copy';
  readonly file: string;
  readonly purpose: CopyPurpose;
  /** A file, or a folder for the proposed name; null: beside the workbook under the proposed name. */
  readonly out: string | null;
  /** For the files of the period; null: none goes in. */
  readonly report: string | null;
  /** Replace whatever stands at the output. */
  readonly force?: boolean;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

export async function copyCommand(command: CopyCommand, console: Console, version: string): Promise<number> {
  const { file, purpose, report, language, json } = command;
  requireInputs([file, ...(report === null ? [] : [report])], language);
  const { wish } = editionFor(command.edition, language);
  let copy;
  try {
    copy = await copyFor(purpose, readBytes(file), basename(file), {
      language,
      date: today(),
      programVersion: version,
      edition: wish,
      report: report === null ? null : { name: basename(report), bytes: readBytes(report) },
    });
  } catch (error) {
    throw new CallError(CLI_STRINGS[language].complaint(file, errorMessage(hostError(error), language)));
  }
  const out = placeOf(command.out, file, copy.name);
  await claimOutputs(
    new OutputClaims([file, report, command.edition], command.force),
    [{ path: out, kind: null }],
    language,
  );
  await saveOr(console, out, copy.bytes, language, { makeFolders: true });
  const { settings, recognition, compiled, about } = copy.reviewed;
  const { unit, period } = about;
  const mark = figuresMark(sealOf(recognition.reading, compiled.edition.id, today()).figures);
  const words = COPY_STRINGS[language];
  if (json) {
    const { id } = compiled.edition;
    const shown = { version: JSON_VERSION, file, for: purpose, output: out, unit, period, edition: id, mark };
    await console.out.write(`${printableJson(shown)}\n`);
    return 0;
  }
  const page = new Page(console.out.terminal).add(0, `${words.written[purpose]}: ${out}`, 'strong');
  page.add(2, words.purposes[purpose].hint, 'faint');
  if (purpose !== 'clean') {
    page.add(2, words.mark(mark));
    if (unit === '') page.add(2, words.noUnit, 'warning');
    if (period === '') page.add(2, words.noPeriod, 'warning');
    if (settings.problem) page.add(2, settingsProblemText(settings.problem, language), 'warning');
  }
  await console.out.write(page.toString());
  return 0;
}

function placeOf(out: string | null, file: string, name: string): string {
  if (out === null) return join(dirname(file), name);
  const isFolder = /[\\/]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(out, name) : out;
}
