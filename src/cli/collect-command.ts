/** `soat collect`: many units' workbooks added up; what is missing, wrong or doubtful named; what goes back to each. */
import { availableParallelism } from 'node:os';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ledgerOf } from '../collect/ledger.js';
import type { Submission } from '../collect/submission.js';
import { totalOf } from '../collect/total.js';
import { fileNameOf } from '../collect/unit-name.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { writeBytes } from '../hosts/file/disk.js';
import { commonPeriodText, makeTotal, officeOf } from '../pane/collect/total-workbook.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import { messagesSheet, unitMessage } from '../strings/collect-message.js';
import type { TotalContext } from '../strings/collect-total.js';
import { failureText } from '../strings/failures.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { collectFiles, type CollectSource } from './collect-files.js';
import { collectFile, lostFile, type CollectResult, type CollectSetup } from './collect-job.js';
import type { CollectCommand } from './collect-options.js';
import { exitCodeOfCollection, writeCollectJson, type Collection } from './collect-report.js';
import { loadPrevious } from './collect-total.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { CallError, editionFor, type LoadedEdition } from './load-edition.js';
import { loadCorrections } from './load-corrections.js';
import { loadRoster } from './load-roster.js';
import { printCollection } from './print-collection.js';
import { progressOf } from './progress.js';
import { isSameFile } from './same-file.js';
import { today } from './today.js';
import { reviewInPool } from './worker-pool.js';

/** From here on starting workers pays. */
const MANY_FILES = 32;

export async function collectCommand(command: CollectCommand, console: Console, version: string): Promise<number> {
  const { language, out, messages, marked } = command;
  await refuse(command);
  const loaded = editionFor(command.edition, language);
  const { edition: compiled } = loaded;
  const roster = command.units === null ? null : await loadRoster(command.units, language);
  const previous = command.previous === null ? null : await loadPrevious(command.previous, compiled, language);
  const notSources = [out, command.units, command.previous, command.corrections, messages, marked].filter(
    (one) => one !== null,
  );
  const { sources, skipped } = collectFiles(command.files, notSources);
  if (sources.length === 0) throw new CallError(complaint(command.files.join(', '), 'noFiles', language));
  const corrections =
    command.corrections === null
      ? {}
      : await loadCorrections(
          command.corrections,
          sources.map(({ path }) => path),
          language,
        );
  const setup: CollectSetup = {
    editionData: loaded.data,
    level: null,
    language,
    marked: marked === null ? null : { folder: marked, date: today(), programVersion: version },
  };
  const submissions: Submission[] = [];
  const copies: Omit<CollectResult, 'submission'>[] = [];
  const progress = progressOf(console, sources.length, (done) => CLI_STRINGS[language].progress(done, sources.length));
  await collectAll(sources, loaded, setup, ({ submission, ...copy }) => {
    submissions.push(submission);
    if (copy.markedCopy !== null || copy.markedFailure !== null) copies.push(copy);
    progress.show(submissions.length);
  });
  progress.hide();

  const ledger = ledgerOf(submissions, {
    roster,
    period: command.period,
    corrections,
    last: previous?.earlier.files ?? new Map(),
  });
  const total = totalOf(ledger, compiled, command.level === null ? {} : { level: command.level });
  // As the call has it, else as most files of the period write it.
  const period = command.periodText || commonPeriodText(ledger);
  const totals: TotalContext = { ledger, total, compiled, unit: officeOf(ledger), period, language };
  const made = await makeTotal({
    ledger,
    total,
    totals,
    compiled,
    previous,
    formulas: command.formulas,
    date: today(),
    programVersion: version,
  });
  await writeOr(out, made.bytes, language);
  const written = messages === null ? [] : await writeMessages(messages, totals, language);
  const collection: Collection = {
    command,
    compiled,
    totals,
    skipped,
    submissions,
    previous,
    made,
    messages: written,
    copies,
    duplicatesInList: roster?.doubled ?? [],
  };
  if (command.json) await writeCollectJson(collection, console.out);
  else await console.out.write(printCollection(collection, console.out.terminal));
  return exitCodeOfCollection(collection);
}

/** What could cost somebody a file is refused before anything is read. */
async function refuse({
  out,
  marked,
  messages,
  files,
  previous,
  units,
  corrections,
  language,
}: CollectCommand): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new CallError(complaint(out, 'wrongEnding', language));
  for (const file of files) {
    if (await stat(file).catch(() => null)) continue;
    const { what, next } = failureText('file-unreadable', language);
    throw new CallError(CLI_STRINGS[language].complaint(file, `${what} ${next}`));
  }
  for (const input of [...files, previous, units, corrections]) {
    for (const output of [out, messages]) {
      if (input !== null && output !== null && (await isSameFile(input, output))) {
        throw new CallError(CLI_STRINGS[language].complaint(output, CLI_STRINGS[language].output['same-file']('')));
      }
    }
    if (marked !== null && input !== null && resolve(marked) === resolve(input)) {
      throw new CallError(complaint(marked, 'markedIsInput', language));
    }
  }
  if (messages !== null && /\.\w+$/.test(messages) && !/\.xlsx$/i.test(messages)) {
    const isFolder = (await stat(messages).catch(() => null))?.isDirectory() === true;
    if (!isFolder) throw new CallError(complaint(messages, 'messagesEnding', language));
  }
}

function complaint(
  file: string,
  what: 'noFiles' | 'wrongEnding' | 'markedIsInput' | 'messagesEnding',
  language: Language,
): string {
  return CLI_STRINGS[language].complaint(file, COLLECT_CLI_STRINGS[language][what]);
}

async function collectAll(
  sources: readonly CollectSource[],
  { edition }: LoadedEdition,
  setup: CollectSetup,
  each: (result: CollectResult) => void,
): Promise<void> {
  const workers = availableParallelism();
  if (sources.length >= MANY_FILES && workers > 1) {
    const lost = ({ path, modified }: CollectSource, cause: unknown): CollectResult =>
      lostFile({ path, modified, bytes: '' }, cause);
    const script = join(__dirname, 'collect-worker.js');
    await reviewInPool(sources, { workers, script, setup, lost }, (result) => {
      each(result);
      return Promise.resolve();
    });
    return;
  }
  for (const source of sources) each(await collectFile(source, edition, setup));
}

async function writeOr(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeBytes(file, bytes);
  } catch (error) {
    // A folder that cannot be made is a file that cannot be written.
    const [code, subject] = error instanceof HostError ? [error.code, error.detail] : ['file-unwritable' as const, ''];
    throw new CallError(CLI_STRINGS[language].complaint(file, errorMessage({ from: 'host', code, subject }, language)));
  }
}

/** One .xlsx with all of them, or a folder with a text for each unit. Names that would fall together are numbered. */
async function writeMessages(place: string, totals: TotalContext, language: Language): Promise<readonly string[]> {
  const { ledger, compiled, period } = totals;
  if (/\.xlsx$/i.test(place)) {
    await writeOr(place, createWorkbook([messagesSheet(ledger, compiled, period, language)]), language);
    return [place];
  }
  const taken = new Set<string>();
  const files: string[] = [];
  for (const unit of ledger.units) {
    const name = fileNameOf(unit.name);
    let free = name;
    for (let again = 2; taken.has(free); again += 1) free = `${name}-${again}`;
    taken.add(free);
    const file = join(place, `${free}.txt`);
    // Notepad takes a text without this mark for the local code page.
    await writeOr(file, new TextEncoder().encode(`\uFEFF${unitMessage(unit, compiled, period, language)}`), language);
    files.push(file);
  }
  return files;
}
