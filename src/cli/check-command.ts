/** `soat check`: every file reviewed and printed as it is done, in the order given; JSON is written as a stream. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CLI_STRINGS } from '../strings/cli.js';
import { UsageError, type CheckCommand } from './arguments.js';
import type { Console } from './console.js';
import { expandFiles, type FoundFile } from './expand-files.js';
import { editionFor, editionOfFile, type LoadedEdition } from './load-edition.js';
import { printable, printableJson } from './printable.js';
import { countsText } from './print-review.js';
import type { ReportHead, ResultsPage } from './results-page.js';
import { noteReadingDone } from './note-reading.js';
import { lostJob, runJob, type JobResult, type JobSetup } from './review-job.js';
import { loadSources, sourceFiles } from './sources/call-sources.js';
import { sayConflicts, sayLines } from './say-conflicts.js';
import { progressOf } from './progress.js';
import { today } from './today.js';
import { reviewInPool } from './worker-pool.js';
import {
  addSummaries,
  conflictReports,
  exitCodeOf,
  JSON_VERSION,
  NOTHING_YET,
  type Summary,
} from './workbook-report.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { writeReport } from './write-report.js';

/** From here on more than one worker pays: each needs some 100 ms to stand. */
const MANY_FILES = 32;

export async function checkCommand(command: CheckCommand, console: Console, version: string): Promise<number> {
  const { language, json, reportOut } = command;
  const words = CLI_STRINGS[language];
  const loaded = editionFor(command.edition, language, { files: command.files, folder: command.editionsDir ?? null });
  const sources = await expandFiles(command.files);
  const named = command.sources;
  if (named && sources.length > 1) throw new UsageError('one-file-only', '', '', language, 'check');
  const { out, err } = console;
  if (reportOut !== undefined) {
    const inputs = [...sources.map(({ file }) => file), command.edition, ...sourceFiles(named)];
    const kind = /\.txt$/i.test(reportOut) ? 'results-text' : 'results';
    await claimOutputs(new OutputClaims(inputs, command.force), [{ path: reportOut, kind }], language);
  }
  const others = named
    ? {
        sources: await loadSources(named, {
          edition: await editionOfFile(command.files[0] ?? '', loaded),
          language,
          progress: console.progress,
        }),
      }
    : {};
  await sayLines(loaded.complaints, err);
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

  if (json)
    await out.write(
      `{"version":${JSON_VERSION},"edition":${printableJson(loaded.id)},` +
        (loaded.conflicts.length > 0
          ? `"conflicts":${printableJson(conflictReports(loaded.conflicts, language))},`
          : '') +
        '"workbooks":[',
    );
  let summary: Summary = NOTHING_YET;
  await reviewAll(sources, loaded, setup, console.scripts, async (result) => {
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
    await writeReport(console, reportOut, pages, language);
    if (!json) await out.write(`${printable(words.reportWritten(reportOut))}\n`);
  }
  return loaded.complaints.length > 0 ? 2 : exitCodeOf(summary);
}

function headOf(reportOut: string, programVersion: string): ReportHead {
  return { as: /\.txt$/i.test(reportOut) ? 'txt' : 'xlsx', date: today(), programVersion };
}

async function reviewAll(
  sources: readonly FoundFile[],
  loaded: LoadedEdition,
  setup: JobSetup,
  scripts: string | null,
  each: (result: JobResult) => Promise<void>,
): Promise<void> {
  // Other sources of numbers are read already, for the one file of the call.
  if (scripts === null || setup.sources) {
    for (const source of sources) await each(await runJob(source, loaded.wish, setup));
    return;
  }
  const lost = (source: FoundFile, cause: unknown): JobResult => lostJob(source, cause, setup);
  const workers = sources.length >= MANY_FILES ? availableParallelism() : 1;
  noteReadingDone();
  await reviewInPool(sources, { workers, script: join(scripts, 'worker.js'), setup, lost }, each);
}
