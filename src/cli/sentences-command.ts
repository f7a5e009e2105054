/** `soat sentences`: the report's standard sentences with the numbers of a workbook's appendices. */
import { writeSentences } from '../app/write-sentences.js';
import type { Level } from '../forms/edition.js';
import { editionOfWorkbook } from '../app/choose-edition.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { REPORT_STRINGS } from '../strings/report.js';
import { REVIEW_FAULT_STRINGS } from '../strings/review-faults.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { editionFor } from './load-edition.js';
import { printable, printableJson } from './printable.js';
import { hostError, openFile } from './open-file.js';
import { JSON_VERSION } from './workbook-report.js';

export interface SentencesCommand {
  readonly kind: 'sentences';
  readonly file: string;
  readonly level: Level | null;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

export async function sentencesCommand(command: SentencesCommand, console: Console): Promise<number> {
  const { file, language, json } = command;
  const words = CLI_STRINGS[language];
  const { wish } = editionFor(command.edition, language);
  let snapshot: Snapshot;
  try {
    snapshot = await (await openFile(file)).read();
  } catch (error) {
    throw new CallError(words.complaint(file, errorMessage(hostError(error), language)));
  }
  const { settings } = readWorkbookSettings(snapshot.settings);
  const { compiled, choice } = editionOfWorkbook(snapshot, wish, settings);
  const { recognition } = choice;
  if (recognition.forms.length === 0)
    throw new CallError(words.complaint(file, REVIEW_FAULT_STRINGS[language]['no-form']('')));
  const sentences = writeSentences(recognition, settings, compiled, command.level);
  if (json) await console.out.write(`${printableJson({ version: JSON_VERSION, file, sentences })}\n`);
  else if (sentences.length === 0) await console.out.write(`${REPORT_STRINGS[language].nothingToWrite}\n`);
  else {
    const sections = [...new Set(sentences.map(({ section }) => section))];
    const text = sections.map((section) => {
      const own = sentences.filter((one) => one.section === section).map((one) => printable(one.text));
      return `${REPORT_STRINGS[language].section(section)}\n${own.join('\n')}\n`;
    });
    await console.out.write(text.join('\n'));
  }
  return 0;
}
