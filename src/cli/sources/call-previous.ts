/** The workbooks that `--previous` names; those that the workbook itself carries are used with them. */
import { basename } from 'node:path';
import { earlierPeriod } from '../../app/earlier-period.js';
import { isoDay } from '../../sources/civil-day.js';
import type { EarlierPeriods, PeriodWorkbook } from '../../sources/previous/earlier-periods.js';
import { CLI_STRINGS } from '../../strings/cli.js';
import { periodNotice, useLine } from '../../strings/dossier-words.js';
import { REVIEW_FAULT_STRINGS } from '../../strings/review-faults.js';
import { CallError } from '../call-error.js';
import { errorMessage } from '../error-message.js';
import { openFile } from '../open-file.js';
import { hostError } from '../review-error.js';
import type { CallSource, LoadContext } from './call-source.js';

export type PreviousJson = readonly {
  readonly file: string;
  readonly as: string;
  readonly years: number;
  readonly from: string | null;
  readonly to: string | null;
}[];

type Workbooks = readonly PeriodWorkbook[];

export const CALL_PREVIOUS: CallSource<readonly string[], Workbooks, Workbooks, EarlierPeriods, PreviousJson> = {
  files: (files) => files,
  async load(files, context) {
    const workbooks: PeriodWorkbook[] = [];
    for (const file of files) workbooks.push(await loadPeriod(file, context));
    return workbooks;
  },
  held: (workbooks) => workbooks,
  json: (_loaded, used) =>
    (used?.uses ?? []).map(({ name, as, years, period }) => ({
      file: name,
      as,
      years,
      from: period && isoDay(period.from),
      to: period && isoDay(period.to),
    })),
  print(page, _loaded, used, language) {
    for (const use of used?.uses ?? []) page.add(2, useLine(use, language));
    for (const notice of used?.notices ?? []) page.add(4, periodNotice(notice, language), 'warning');
  },
};

async function loadPeriod(file: string, { edition, language }: LoadContext): Promise<PeriodWorkbook> {
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
