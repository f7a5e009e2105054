/** `soat collect`: many units' workbooks added up; what is missing, wrong or doubtful named; what goes back to each. */
import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namedUnits } from '../collect/listed-units.js';
import type { Corrections } from '../collect/corrections.js';
import { includesByUnit, ledgerOf } from '../collect/ledger.js';
import { editionOfMost, ofEdition } from '../collect/one-edition.js';
import type { Submission } from '../collect/submission.js';
import { totalOf } from '../collect/total.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { partsReviewer } from '../app/review-parts.js';
import { commonPeriodText, makeTotal, officeOf } from '../app/make-total.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import { messagesSheet, unitMessage } from '../sheets/collect-message.js';
import type { TotalContext } from '../sheets/total-sheets.js';
import { diskFailureText } from '../strings/failures-of-disk.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import { detailsBeside, makeIntoForm } from './collect-into.js';
import { collectFiles, type CollectSource } from './collect-files.js';
import { collectFile, lostFile, type CollectResult, type CollectSetup } from './collect-job.js';
import type { CollectCommand } from './collect-options.js';
import { exitCodeOfCollection, writeCollectJson, type Collection, type MarkedCopy } from './collect-report.js';
import { loadPrevious } from './collect-total.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { identityOf, identityKey } from './file-identity.js';
import type { EditionWish } from '../app/decide-edition.js';
import type { CompiledEdition } from '../rules/compile.js';
import { editionFor, ownEdition, type LoadedEdition } from './load-edition.js';
import { loadCorrections } from './load-corrections.js';
import { loadRoster } from './load-roster.js';
import { noteReadingDone } from './note-reading.js';
import {
  claimFolder,
  claimOutputs,
  MOST_LINES,
  OutputClaims,
  refusalText,
  requireInputs,
  type Output,
} from './outputs.js';
import type { OwnKind } from './own-file.js';
import { printCollection } from './print-collection.js';
import { printable } from './printable.js';
import { progressOf } from './progress.js';
import { sayLines } from './say-conflicts.js';
import { saveOr } from './save.js';
import { today } from './today.js';
import { reviewInPool } from './worker-pool.js';

/** From here on more than one worker pays. */
const MANY_FILES = 32;

export async function collectCommand(command: CollectCommand, console: Console, version: string): Promise<number> {
  const { language, out, messages, marked } = command;
  await refuse(command);
  const loaded = editionFor(command.edition, language, { files: command.files, folder: command.editionsDir ?? null });
  await sayLines(loaded.complaints, console.err);
  const { into } = command;
  const inputs = [command.units, command.previous, command.corrections, command.edition, into ?? null].filter(
    (one) => one !== null,
  );
  const messagesBook = messages !== null && (await isWorkbookName(messages)) ? messages : null;
  const ownFiles: { path: string; kind: OwnKind }[] = [
    ...(into === undefined ? [] : [{ path: out, kind: 'form' as const }]),
    { path: into === undefined ? out : detailsBeside(out), kind: 'total' },
    ...(messagesBook === null ? [] : [{ path: messagesBook, kind: 'messages' as const }]),
  ];
  const { sources, skipped } = await collectFiles(command.files, { inputs, outputs: ownFiles, marked });
  if (sources.length === 0) throw new CallError(complaint(command.files.join(', '), 'noFiles', language));
  if (messages !== null && messagesBook === null) claimFolder(messages, language);
  const claims = new OutputClaims([...inputs, ...sources.map(({ file }) => file)], command.force);
  await claimOutputs(claims, [...ownFiles, ...copiesOf(sources, marked)], language);

  const roster = command.units === null ? null : await loadRoster(command.units, language);
  const table: Corrections =
    command.corrections === null
      ? {}
      : await loadCorrections(
          command.corrections,
          sources.map(({ path }) => path),
          language,
        );
  const corrections = command.countUnnamed === null ? table : { ...table, countUnnamed: command.countUnnamed };
  const setup: CollectSetup = {
    editionData: loaded.data,
    office: loaded.office,
    level: null,
    language,
    marked: marked === null ? null : { date: today(), programVersion: version },
  };
  const read: Submission[] = [];
  const copies: MarkedCopy[] = [];
  const progress = progressOf(console, sources.length, (done) => CLI_STRINGS[language].progress(done, sources.length));
  await collectAll(sources, loaded, setup, console.scripts, async (result, source) => {
    read.push(result.submission);
    if (marked !== null) {
      const copy = await saveCopy(result, source, { marked, claims, console, language });
      if (copy) copies.push(copy);
    }
    progress.show(read.length);
  });
  progress.hide();

  const compiled = loaded.id === null ? editionOfTotal(read, loaded.wish) : loaded.edition;
  const submissions = ofEdition(read, compiled.edition.id);
  const previous = command.previous === null ? null : await loadPrevious(command.previous, compiled, language);
  const ledger = ledgerOf(submissions, {
    roster,
    period: command.period,
    corrections,
    last: previous?.earlier.files ?? new Map(),
    merge: { edition: compiled.edition, review: partsReviewer(compiled, language) },
  });
  const includes = includesByUnit(ledger, corrections, previous?.earlier.includes);
  const total = totalOf(ledger, compiled, { includes, ...(command.level === null ? {} : { level: command.level }) });
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
  const inForm = into === undefined ? null : await makeIntoForm(into, out, totals);
  await saveOr(console, inForm?.details ?? out, made.bytes, language, { makeFolders: true });
  if (inForm) await saveOr(console, out, inForm.bytes, language, { makeFolders: true });
  const written =
    messages === null
      ? NO_MESSAGES
      : await writeMessages(messages, messagesBook, totals, { claims, console, language });
  for (const [file, what] of written.refused.slice(0, MOST_LINES)) {
    await console.err.write(`${printable(CLI_STRINGS[language].complaint(file, what))}\n`);
  }
  const moreRefused = written.refused.length - MOST_LINES;
  if (moreRefused > 0) await console.err.write(`${CLI_STRINGS[language].moreRefused(moreRefused)}\n`);
  const collection: Collection = {
    command,
    compiled,
    totals,
    skipped,
    submissions,
    previous,
    made,
    inForm,
    messages: written.files,
    refused: written.refused.length,
    copies,
    duplicatesInList: roster?.doubled ?? [],
    passedOverInList: roster?.passedOver ?? [],
  };
  if (command.json) await writeCollectJson(collection, console.out);
  else await console.out.write(printCollection(collection, console.out.terminal));
  return exitCodeOfCollection(collection);
}

/** What is wrong with the call, before anything is read. */
async function refuse({ out, into, marked, messages, files, language }: CollectCommand): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new CallError(complaint(out, 'wrongEnding', language));
  // A workbook with macros must keep its ending, and an old one is never written.
  if (into !== undefined && !/\.xlsx$/i.test(into)) throw new CallError(complaint(into, 'intoEnding', language));
  requireInputs(into === undefined ? files : [...files, into], language);
  for (const file of files) {
    if (marked !== null && identityKey(identityOf(marked)) === identityKey(identityOf(file))) {
      throw new CallError(complaint(marked, 'markedIsInput', language));
    }
  }
  if (messages === null || !/\.\w+$/.test(messages) || /\.xlsx$/i.test(messages)) return;
  if (!(await isFolder(messages))) throw new CallError(complaint(messages, 'messagesEnding', language));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** Of most files; where none gave figures, the default edition's empty total says so. */
function editionOfTotal(submissions: readonly Submission[], wish: EditionWish): CompiledEdition {
  const id = editionOfMost(submissions);
  const atHand = 'among' in wish ? wish.among : [];
  return atHand.find(({ edition }) => edition.id === id)?.compile() ?? ownEdition();
}

async function isWorkbookName(path: string): Promise<boolean> {
  return /\.xlsx$/i.test(path) && !(await isFolder(path));
}

function complaint(
  file: string,
  what: 'noFiles' | 'wrongEnding' | 'intoEnding' | 'markedIsInput' | 'messagesEnding',
  language: Language,
): string {
  return CLI_STRINGS[language].complaint(file, COLLECT_CLI_STRINGS[language][what]);
}

async function collectAll(
  sources: readonly CollectSource[],
  { wish }: LoadedEdition,
  setup: CollectSetup,
  scripts: string | null,
  each: (result: CollectResult, source: CollectSource) => Promise<void>,
): Promise<void> {
  if (scripts === null) {
    for (const source of sources) await each(await collectFile(source, wish, setup), source);
    return;
  }
  const lost = ({ path, modified }: CollectSource, cause: unknown): CollectResult =>
    lostFile({ path, modified, bytes: '' }, cause);
  const workers = sources.length >= MANY_FILES ? availableParallelism() : 1;
  noteReadingDone();
  await reviewInPool(sources, { workers, script: join(scripts, 'collect-worker.js'), setup, lost }, each);
}

function copiesOf(sources: readonly CollectSource[], marked: string | null): readonly Output[] {
  if (marked === null) return [];
  return sources.map(({ path }) => ({ path: join(marked, path), kind: 'marked-copy', isLookedAtLater: true }));
}

interface Writing {
  readonly claims: OutputClaims;
  readonly console: Console;
  readonly language: Language;
}

/** null: nothing in the file to be marked. Why a copy could not be written is said; the others are still made. */
async function saveCopy(
  { marked: bytes, markedFailure }: CollectResult,
  { path, modified }: CollectSource,
  { marked, claims, console, language }: Writing & { readonly marked: string },
): Promise<MarkedCopy | null> {
  const notMade = (why: string, isRefused = true): MarkedCopy => ({ file: path, copy: null, why, isRefused });
  if (markedFailure !== null) {
    const { what, next } = diskFailureText(markedFailure, language);
    return notMade(`${what} ${next}`, false);
  }
  if (!bytes) return null;
  const target = join(marked, path);
  const refusal = await claims.refusalOfExisting({ path: target, kind: 'marked-copy' });
  if (refusal) return notMade(refusalText(refusal, language));
  // As old as the original: a copy that lies among the files next time must not be the unit's newest.
  const failure = await saveFailure(console, target, bytes, language, modified);
  return failure === null ? { file: path, copy: target, why: null, isRefused: false } : notMade(failure);
}

/** Writes one of many files; null, or why it could not be written. The others are still made. */
async function saveFailure(
  console: Console,
  path: string,
  bytes: Uint8Array,
  language: Language,
  modified: number | null = null,
): Promise<string | null> {
  try {
    await console.save(path, bytes, { makeFolders: true, ...(modified === null ? {} : { modified }) });
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return errorMessage({ from: 'host', code: error.code, subject: error.detail }, language);
  }
}

interface WrittenMessages {
  readonly files: readonly string[];
  /** Files that were not written, each with the reason. */
  readonly refused: readonly (readonly [string, string])[];
}

const NO_MESSAGES: WrittenMessages = { files: [], refused: [] };

/** One .xlsx with all of them, or a folder with a text for each unit. */
async function writeMessages(
  place: string,
  book: string | null,
  { ledger, compiled, period }: TotalContext,
  { claims, console, language }: Writing,
): Promise<WrittenMessages> {
  if (book !== null) {
    const bytes = createWorkbook([messagesSheet(ledger, compiled, period, language)]);
    await saveOr(console, book, bytes, language, { makeFolders: true });
    return { files: [book], refused: [] };
  }
  const names = namedUnits(ledger.units);
  const files: string[] = [];
  const refused: (readonly [string, string])[] = [];
  for (const [at, unit] of ledger.units.entries()) {
    const file = join(place, `${names[at]?.fileName ?? at}.txt`);
    const refusal = await claims.claim({ path: file, kind: 'message' });
    if (refusal) {
      refused.push([file, refusalText(refusal, language)]);
      continue;
    }
    // Notepad takes a text without this mark for the local code page.
    const bytes = new TextEncoder().encode(`\uFEFF${unitMessage(unit, compiled, period, language)}`);
    const failure = await saveFailure(console, file, bytes, language);
    if (failure === null) files.push(file);
    else refused.push([file, failure]);
  }
  return { files, refused };
}
