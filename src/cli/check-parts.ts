/** What only some calls of `soat check` need, in one piece: its code is most of the program, and the others start without it. */
import type { Language } from '../strings/language.js';
import type { CheckCommand } from './arguments.js';
import type { Console } from './console.js';
import type { FoundFile } from './expand-files.js';
import { editionFor, editionOfFile, wishFor, type LoadedEdition } from './load-edition.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { printableJson } from './printable.js';
import { runJob, type JobResult, type JobSetup } from './review-job.js';
import { loadSources, sourceFiles, type LoadedSources } from './sources/call-sources.js';
import type { NamedSources } from './sources/named-sources.js';
import { conflictReports } from './workbook-report.js';

export { lostJob } from './review-job.js';
export { writeReport } from './write-report.js';

/** Of the edition that a call asks for, what the workers and the printing need. */
export type CallEdition = Pick<LoadedEdition, 'id' | 'data' | 'office' | 'complaints' | 'conflicts'>;

/** @throws CallError for an edition that cannot be used. */
export function loadCallEdition({ edition, editionsDir, files, language }: CheckCommand): LoadedEdition {
  return editionFor(edition, language, { files, folder: editionsDir ?? null });
}

/** @throws CallError when the report may not be written there. */
export async function claimReport(command: CheckCommand, path: string, sources: readonly FoundFile[]): Promise<void> {
  const inputs = [...sources.map(({ file }) => file), command.edition, ...sourceFiles(command.sources)];
  const kind = /\.txt$/i.test(path) ? 'results-text' : 'results';
  await claimOutputs(new OutputClaims(inputs, command.force), [{ path, kind }], command.language);
}

/** @throws CallError when one of them cannot be read. */
export async function loadCallSources(
  named: NamedSources,
  command: CheckCommand,
  { progress }: Console,
): Promise<LoadedSources> {
  const edition = await editionOfFile(command.files[0] ?? '', loadCallEdition(command));
  return loadSources(named, { edition, language: command.language, progress });
}

/** The key `conflicts` of the JSON. */
export function conflictsJson({ conflicts }: CallEdition, language: Language): string {
  return `"conflicts":${printableJson(conflictReports(conflicts, language))},`;
}

/** File after file on the thread of the call. */
export async function reviewHere(
  sources: readonly FoundFile[],
  setup: JobSetup,
  each: (result: JobResult) => Promise<void>,
): Promise<void> {
  const wish = wishFor(setup.editionData, setup.office);
  for (const source of sources) await each(await runJob(source, wish, setup));
}
