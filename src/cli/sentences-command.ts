/** `soat sentences`: the report's standard sentences with the numbers of a workbook's appendices. */
import { basename } from 'node:path';
import { writeSentences } from '../app/write-sentences.js';
import type { WrittenSentences } from '../sheets/report-sentences.js';
import type { Level } from '../forms/edition.js';
import { reviewWorkbook } from '../app/review-workbook.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { contestedLine, leftOutLine, REPORT_STRINGS } from '../strings/report.js';
import { REVIEW_FAULT_STRINGS } from '../strings/review-faults.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { editionFor } from './load-edition.js';
import { printable, printableJson } from './printable.js';
import { openFile } from './open-file.js';
import { hostError } from './review-error.js';
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
  const { recognition, settings, about, compiled, summary } = reviewWorkbook(snapshot, {
    edition: wish,
    level: command.level,
    fileName: basename(file),
  });
  if (recognition.forms.length === 0)
    throw new CallError(words.complaint(file, REVIEW_FAULT_STRINGS[language]['no-form']('')));
  const findings = [...summary.errors, ...summary.warnings, ...summary.infos];
  const { sentences, leftOut } = writeSentences(recognition, about, compiled, {
    findings,
    level: command.level ?? settings.settings.level,
  });
  if (json) await console.out.write(`${printableJson({ version: JSON_VERSION, file, sentences, leftOut })}\n`);
  else await console.out.write(sentencesText({ sentences, leftOut }, language));
  return 0;
}

function sentencesText({ sentences, leftOut }: WrittenSentences, language: Language): string {
  const words = REPORT_STRINGS[language];
  const sections = [...new Set(sentences.map(({ section }) => section))].map((section) => {
    const own = sentences.filter((one) => one.section === section);
    const lines = own.flatMap(({ text, contested }) => [
      printable(text),
      ...(contested.length > 0 ? [`  ${contestedLine(contested, language)}`] : []),
    ]);
    return `${words.section(section)}\n${lines.join('\n')}\n`;
  });
  const missing = leftOut.map((one) => `  ${printable(leftOutLine(one, language))}`);
  return [
    ...(sentences.length === 0 ? [`${words.nothingToWrite}\n`] : sections),
    ...(missing.length === 0 ? [] : [`${words.leftOut}\n${missing.join('\n')}\n`]),
  ].join('\n');
}
