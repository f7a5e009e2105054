/** `soat collect --into FORM`: the office's own form with the total, and what is said of it. */
import { extname } from 'node:path';
import { totalIntoForm, type TotalInForm } from '../app/total-into-form.js';
import { readBytes } from '../hosts/file/disk.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { INTO_FORM_STRINGS } from '../strings/into-form.js';
import type { TotalContext } from '../sheets/total-sheets.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import { errorMessage } from './error-message.js';
import { noteReading, noteReadingDone } from './note-reading.js';
import { hostError } from './review-error.js';

export interface MadeIntoForm extends TotalInForm {
  readonly form: string;
  /** Our own total, with the sheets behind it. */
  readonly details: string;
}

/** "tong-hop-chi-tiet.xlsx": who has sent and every unit's figures stay beside the form, for the next period too. */
export function detailsBeside(out: string): string {
  const ending = extname(out);
  return `${out.slice(0, out.length - ending.length)}-${INTO_FORM_STRINGS.detailsName}.xlsx`;
}

/** @throws CallError where the form cannot be read or written, or is another one than the total's. */
export async function makeIntoForm(form: string, out: string, totals: TotalContext): Promise<MadeIntoForm> {
  const { language, compiled } = totals;
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(form, what));
  try {
    noteReading(form);
    const made = await totalIntoForm(readBytes(form), form, totals);
    noteReadingDone();
    if (!made) throw complain(INTO_FORM_STRINGS[language].otherForm(compiled.edition.name[language]));
    return { ...made, form, details: detailsBeside(out) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw complain(errorMessage(hostError(error), language));
  }
}

export function intoReport(made: MadeIntoForm): object {
  const cell = ({ sheet, row, column }: Place): object => ({ sheet, cell: formatAddress({ row, column }) });
  return {
    form: made.form,
    details: made.details,
    written: made.written.map(cell),
    formulas: made.formulas.map(cell),
    emptied: made.emptied.map(cell),
    missing: made.missing,
    differing: made.differing.map(({ ref, place, inForm, inTotal }) => ({ ref, ...cell(place), inForm, inTotal })),
    titles: made.titles.map((line) => ({ ...cell(line), text: line.text })),
    unchangedTitles: made.unchanged.map((line) => ({ ...cell(line), text: line.text })),
  };
}
