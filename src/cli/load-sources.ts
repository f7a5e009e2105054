/** Loads the other sources that a call of `check` or `fill` names. */
import { basename } from 'node:path';
import { earlierPeriod } from '../app/earlier-period.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { PeriodWorkbook } from '../sources/earlier-periods.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { REVIEW_FAULT_STRINGS } from '../strings/review-faults.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { loadDossiers } from './load-dossiers.js';
import { CallError } from './call-error.js';
import { loadReport } from './load-report.js';
import { hostError, openFile } from './review-file.js';
import type { ReviewSources } from './review-sources.js';
import type { SourceOptions } from './source-options.js';

/** @throws CallError when one of them cannot be read: a check against less than was asked for would mislead. */
export async function loadSources(
  { dossiers, previous, report }: SourceOptions,
  edition: CompiledEdition,
  language: Language,
  progress: Console['progress'],
): Promise<ReviewSources> {
  const workbooks: PeriodWorkbook[] = [];
  for (const file of previous) workbooks.push(await loadPeriod(file, edition, language));
  return {
    dossiers: dossiers && {
      file: dossiers.file,
      period: dossiers.period,
      list: await loadDossiers(dossiers, language, progress),
    },
    previous: workbooks,
    ...(report === undefined ? {} : { report: loadReport(report, language) }),
  };
}

async function loadPeriod(file: string, edition: CompiledEdition, language: Language): Promise<PeriodWorkbook> {
  const words = CLI_STRINGS[language];
  let earlier: PeriodWorkbook | null;
  try {
    earlier = earlierPeriod(basename(file), await (await openFile(file)).read(), edition);
  } catch (error) {
    throw new CallError(words.complaint(file, errorMessage(hostError(error), language)));
  }
  if (!earlier) throw new CallError(words.complaint(file, REVIEW_FAULT_STRINGS[language]['no-form']('')));
  return earlier;
}
