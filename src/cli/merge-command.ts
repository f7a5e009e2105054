/** `soat merge`: the parts of one unit's report, made by several hands, become one workbook. */
import { basename } from 'node:path';
import { mergeWorkbooks, type MergedWorkbook, type PartWorkbook } from '../app/merge-workbooks.js';
import { foldedName } from '../collect/file-names.js';
import { parseUnitName, unitKey } from '../collect/unit-name.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { unitName } from '../strings/collect.js';
import { FORM_STRINGS, refName } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import { MERGE_STRINGS } from '../strings/merge.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { expandFiles, sayPassedOver } from './expand-files.js';
import { editionFor } from './load-edition.js';
import { claimOutputs, OutputClaims, requireInputs } from './outputs.js';
import { printableJson } from './printable.js';
import { openFile } from './open-file.js';
import { hostError, sourceFault } from './review-error.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { cellReport, JSON_VERSION } from './workbook-report.js';

export interface MergeCommand {
  readonly kind: 'merge';
  readonly files: readonly string[];
  readonly out: string;
  /** As typed: `4:3.2.1=phan-2.xlsx`. */
  readonly take: readonly string[];
  /** Replace whatever stands at the output. */
  readonly force?: boolean;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** 0; 1 where rows are filled in twice and differently, and nobody said which is right. */
export async function mergeCommand(command: MergeCommand, console: Console): Promise<number> {
  const { out, language, json } = command;
  const words = MERGE_STRINGS[language];
  const complain = (file: string, what: string): CallError =>
    new CallError(CLI_STRINGS[language].complaint(file, what));
  if (!/\.xlsx$/i.test(out)) throw complain(out, words.wrongEnding);
  requireInputs(command.files, language);
  const found = await expandFiles(command.files);
  const sources = found.files.filter(({ isEmptyFolder }) => !isEmptyFolder);
  await sayPassedOver(found.passedOver, console.err, language);
  for (const source of sources) {
    const fault = sourceFault(source);
    if (fault) throw complain(source.file, errorMessage(fault, language));
  }
  const files = sources.map(({ file }) => file);
  if (files.length < 2) throw complain(command.files.join(', '), words.fewFiles);
  const taken = takenOf(command.take, files, (given) => complain('--take', words.wrongTake(given)));
  const { wish } = editionFor(command.edition, language);
  await claimOutputs(
    new OutputClaims([...files, command.edition], command.force),
    [{ path: out, kind: null }],
    language,
  );
  const parts: PartWorkbook[] = [];
  for (const file of files) {
    try {
      parts.push({ name: file, snapshot: await (await openFile(file)).read() });
    } catch (error) {
      throw complain(file, errorMessage(hostError(error), language));
    }
  }
  const [first, ...others] = parts;
  const merged = first ? await mergeWorkbooks([first, ...others], { edition: wish, language, taken }) : null;
  if (!merged) throw complain(command.files.join(', '), words.noForm);
  await saveOr(console, out, merged.bytes, language, { makeFolders: true });
  if (json) await console.out.write(`${printableJson(report(merged, out))}\n`);
  else await console.out.write(printed(merged, command, console));
  return merged.unsettled.length > 0 ? 1 : 0;
}

/** A file by its path or its name. */
function takenOf(
  given: readonly string[],
  files: readonly string[],
  wrong: (given: string) => CallError,
): ReadonlyMap<string, string> {
  return new Map(
    given.map((text) => {
      const [, ref = '', name = ''] = /^\s*(\w+:[\w.]+)\s*=\s*(.+)$/u.exec(text) ?? [];
      const file = files.find((one) => [one, basename(one)].some((own) => foldedName(own) === foldedName(name.trim())));
      if (file === undefined) throw wrong(text);
      return [ref, file];
    }),
  );
}

function report({ compiled, unit, period, parts, rows, unsettled }: MergedWorkbook, out: string): object {
  const rowReport = ({ ref, file, place, written }: MergedWorkbook['rows'][number]): object => ({
    ref,
    file,
    ...(place ? cellReport(place) : { sheet: null, cell: null }),
    written,
  });
  return {
    version: JSON_VERSION,
    edition: compiled.edition.id,
    unit,
    period,
    output: out,
    parts: parts.map(({ name, ...part }) => ({ file: name, ...part })),
    rows: rows.map(rowReport),
    unsettled: unsettled.map(({ ref, by }) => ({ ref, by: by.map(rowReport) })),
  };
}

function printed(
  { unit, parts, unsettled }: MergedWorkbook,
  { out, language }: MergeCommand,
  console: Console,
): string {
  const words = MERGE_STRINGS[language];
  const page = new Page(console.out.terminal).add(0, words.title(parts.length, unitName(unit)), 'strong');
  for (const { name, forms, rows } of parts) {
    page.add(2, words.part(name, forms.map((form) => FORM_STRINGS[language].form(form)).join(', '), rows));
  }
  const units = distinct(
    parts.map((part) => part.unit),
    (name) => unitKey(parseUnitName(name)),
  );
  if (units.length > 1) page.add(0, words.otherUnits(units.join(', ')), 'warning');
  const periods = distinct(
    parts.map((part) => part.period),
    (text) => text.toLowerCase(),
  );
  if (periods.length > 1) page.add(0, words.otherPeriods(periods.join(', ')), 'warning');
  for (const { name, leftOut } of parts) {
    if (leftOut.length > 0) page.add(0, words.leftOut(name, leftOut.join(', ')), 'warning');
  }
  if (unsettled.length > 0) page.add(0, words.unsettled(unsettled.length), 'error');
  for (const { ref, by } of unsettled) {
    const figures = by.map(({ written, file }) => words.figure(written, file)).join('; ');
    page.add(2, words.asked(refName(ref, language), figures));
    page.add(4, words.howToChoose(ref, basename(by[0]?.file ?? '')), 'faint');
  }
  return page.add(0, words.written(out)).toString();
}

function distinct(texts: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const given = texts.filter((text) => text !== '');
  return [...new Map(given.map((text) => [keyOf(text), text])).values()];
}
