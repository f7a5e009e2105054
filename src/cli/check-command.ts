/** `soat check`: every file reviewed and printed as it is done, in the order given; JSON is written as a stream. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CLI_STRINGS } from '../strings/cli.js';
import { UsageError, type CheckCommand } from './arguments.js';
import type { CallEdition } from './check-parts.js';
import type { Console } from './console.js';
import { expandFiles, sayPassedOver, type FoundFile } from './expand-files.js';
import { JSON_VERSION } from './json-version.js';
import { printable, printableJson } from './printable.js';
import type { ReportHead, ResultsPage } from './results-page.js';
import { noteReadingDone } from './note-reading.js';
import { officeFolders } from './office-folders.js';
import type { JobResult, JobSetup } from './review-job.js';
import { sayConflicts, sayLines } from './say-conflicts.js';
import { progressOf } from './progress.js';
import { today } from './today.js';
import { reviewInPool } from './worker-pool.js';
import { addSummaries, countsText, exitCodeOf, NOTHING_YET, type Summary } from './call-summary.js';

/** From here on more than one worker pays: each needs some 100 ms to stand. */
const MANY_FILES = 32;

export async function checkCommand(command: CheckCommand, console: Console, version: string): Promise<number> {
  const { language, json, reportOut } = command;
  const words = CLI_STRINGS[language];
  const loaded = await editionOfCall(command);
  const { files: sources, passedOver } = await expandFiles(command.files);
  const named = command.sources;
  if (named && sources.length > 1) throw new UsageError('one-file-only', '', '', language, 'check');
  const { out, err } = console;
  if (reportOut !== undefined) await (await parts()).claimReport(command, reportOut, sources);
  const others = named ? { sources: await (await parts()).loadCallSources(named, command, console) } : {};
  await sayLines(loaded.complaints, err);
  await sayPassedOver(passedOver, err, language);
  await sayConflicts(loaded.conflicts, command.edition, err, language);
  const progress = progressOf(console, sources.length, (done) => words.progress(done, sources.length));
  const setup: JobSetup = {
    editionData: loaded.data,
    office: loaded.office,
    level: command.level,
    json,
    language,
    terminal: out.terminal,
    ...others,
    ...(reportOut === undefined ? {} : { report: headOf(reportOut, version) }),
  };
  const pages: ResultsPage[] = [];

  if (json) {
    const conflicts = loaded.conflicts.length > 0 ? (await parts()).conflictsJson(loaded, language) : '';
    await out.write(`{"version":${JSON_VERSION},"edition":${printableJson(loaded.id)},${conflicts}"workbooks":[`);
  }
  let summary: Summary = NOTHING_YET;
  await reviewAll(sources, setup, console.scripts, async (result) => {
    if (out.isScreen || result.complaint !== null) progress.hide();
    if (result.complaint !== null) await err.write(result.complaint);
    await out.write(json ? (summary.workbooks > 0 ? ',\n' : '\n') + result.output : result.output);
    summary = addSummaries(summary, result.summary);
    if (result.results) pages.push(result.results);
    progress.show(summary.workbooks);
  });
  progress.hide();
  if (json) await out.write(`\n],"summary":${printableJson(summary)}}\n`);
  else if (sources.length > 1) {
    await out.write(`${words.total(summary.workbooks, summary.failed, countsText(summary, language))}\n`);
  }
  if (reportOut !== undefined) {
    await (await parts()).writeReport(console, reportOut, pages, language);
    if (!json) await out.write(`${printable(words.reportWritten(reportOut))}\n`);
  }
  return loaded.complaints.length > 0 ? 2 : exitCodeOf(summary);
}

/** What an ordinary call does without: an edition of its own, other sources, a report, reading on this thread. */
const parts = () => import('./check-parts.js');

const NO_EDITION: CallEdition = { id: null, data: null, office: [], complaints: [], conflicts: [] };

async function editionOfCall(command: CheckCommand): Promise<CallEdition> {
  const { edition, editionsDir, files } = command;
  const isNone = edition === null && editionsDir === undefined && officeFolders(files).length === 0;
  return isNone ? NO_EDITION : (await parts()).loadCallEdition(command);
}

function headOf(reportOut: string, programVersion: string): ReportHead {
  return { as: /\.txt$/i.test(reportOut) ? 'txt' : 'xlsx', date: today(), programVersion };
}

async function reviewAll(
  sources: readonly FoundFile[],
  setup: JobSetup,
  scripts: string | null,
  each: (result: JobResult) => Promise<void>,
): Promise<void> {
  // Other sources of numbers are read already, for the one file of the call.
  if (scripts === null || setup.sources) {
    await (await parts()).reviewHere(sources, setup, each);
    return;
  }
  const lost = async (source: FoundFile, cause: unknown): Promise<JobResult> =>
    (await parts()).lostJob(source, cause, setup);
  const workers = sources.length >= MANY_FILES ? availableParallelism() : 1;
  noteReadingDone();
  await reviewInPool(sources, { workers, script: join(scripts, 'worker.js'), setup, lost }, each);
}
