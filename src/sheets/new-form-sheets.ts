/** Empty forms for a unit and a period, with what was carried over from the last one marked until it is confirmed. */
import type { CarriedFigure } from '../collect/new-period.js';
import { printedForm, type Edition, type Level } from '../forms/edition.js';
import { entryWithoutCell } from '../forms/reading.js';
import { printNumber } from '../quantity/print.js';
import { standardSheet } from '../sources/import/standard-sheet.js';
import type { NewRow, NewSheet } from '../workbook/new-sheet.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import type { Language } from '../strings/language.js';

export interface NewFormSheets {
  readonly unit: string;
  readonly level: Level;
  readonly period: string;
  /** The period that figures came from; empty where it is not known. */
  readonly from: string;
  readonly carried: readonly CarriedFigure[];
  /** Optional rows too. Absent: only those that a figure was carried over to. */
  readonly optionalRows?: boolean;
  readonly language: Language;
}

const REMARK_MERGE = 'A3:E3';
const FIRST_ROW = 5;
const FIGURE_COLUMN = 3;
const NOTE_COLUMN = 4;
/** A figure to be confirmed; clearing its note confirms it. */
const CARRIED_FILL = '#FFF2CC';

/** All forms of the edition: rows of other levels stand there and stay blank, as the printed form has them. */
export function newFormSheets(edition: Edition, forms: NewFormSheets): readonly NewSheet[] {
  const { unit, period, from, carried, language } = forms;
  const note = COLLECT_STRINGS[language].carried(from);
  const entries = new Map(
    carried.map(({ indicator: { ref }, value, decimals }) => {
      const quantity = { value, decimals, exact: decimals === 0 };
      return [ref, entryWithoutCell(ref, printNumber(value, decimals), quantity, note)] as const;
    }),
  );
  return edition.forms.map((whole) => {
    const form = printedForm(whole, (ref) => forms.optionalRows === true || entries.has(ref));
    const remark = [unit, period].filter((part) => part !== '').join('; ');
    const sheet = standardSheet(form, {
      name: `Phụ lục ${form.number}`,
      title: form.title,
      remark,
      entries,
      extra: [],
    });
    const rows = sheet.rows.map((row, index): NewRow => {
      const ref = form.indicators[index - FIRST_ROW]?.ref ?? '';
      if (!entries.has(ref)) return row;
      return row.map((cell, column) =>
        cell && (column === FIGURE_COLUMN || column === NOTE_COLUMN) ? { ...cell, fill: CARRIED_FILL } : cell,
      );
    });
    // Centred over the whole table: in the first column alone the line would be cut off.
    return { ...sheet, rows, merges: [...sheet.merges, REMARK_MERGE] };
  });
}
