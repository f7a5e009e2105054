/** A total in the standard form: the edition's own sheets with the totals in them, as values or as live formulas over the sheet of units. */
import type { Ledger } from '../collect/ledger.js';
import { RATE_DECIMALS, type Total, type TotalRow } from '../collect/total.js';
import { printedForm, type Form } from '../forms/edition.js';
import { entryWithoutCell, type Entry } from '../forms/reading.js';
import { printNumber } from '../quantity/print.js';
import type { CompiledEdition } from '../rules/compile.js';
import { toFormula } from '../rules/to-formula.js';
import { standardSheet } from '../sources/import/standard-sheet.js';
import { formatAddress, formatPlace, type Place } from '../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { COLLECT_STRINGS, namesOf, unitName } from '../strings/collect.js';
import { rowNote } from '../strings/collect-remarks.js';
import type { Language } from '../strings/language.js';

export interface TotalContext {
  readonly ledger: Ledger;
  readonly total: Total;
  readonly compiled: CompiledEdition;
  /** The office, as it is to stand on the forms; empty where nobody knows. */
  readonly unit: string;
  readonly period: string;
  readonly language: Language;
}

/** Where the sum of a row over the sheet of units is written, as a formula; undefined where the row has no column there. */
export type SumFormula = (row: TotalRow) => string | undefined;

/** The standard form: five rows above the first indicator, its figure in column D. */
const REMARK_ROW = 2;
const FIRST_ROW = 5;
const FIGURE_COLUMN = 3;
/** More names than fit on a form's line are on the sheet that lists who has sent. */
const FEW_NAMES = 8;

/** One sheet a form. Without `sumFormula` values, with it live formulas that give the same. */
export function totalFormSheets(totals: TotalContext, sumFormula?: SumFormula): readonly NewSheet[] {
  const { compiled, total, language } = totals;
  const forms = compiled.edition.forms.map((form) =>
    printedForm(form, (ref) => (total.byRef.get(ref)?.quantity ?? null) !== null),
  );
  const places = new Map(
    forms.flatMap((form) =>
      form.indicators.map(({ ref }, at): [string, Place] => [
        ref,
        { sheet: sheetName(form), row: FIRST_ROW + at, column: FIGURE_COLUMN },
      ]),
    ),
  );
  return forms.map((form) => {
    const entries = new Map(
      form.indicators.map(({ ref }) => {
        const row = total.byRef.get(ref);
        const note = row ? rowNote(total, row, language) : '';
        return [ref, entryOf(ref, row, note)] as const;
      }),
    );
    const sheet = standardSheet(form, {
      name: sheetName(form),
      title: form.title,
      remark: remarkOf(totals),
      entries,
      extra: [],
    });
    const rows = sheet.rows.map((row, index): NewRow => {
      const indicator = form.indicators[index - FIRST_ROW];
      // Centred in a narrow column the line would be cut off on its left.
      if (index === REMARK_ROW) return row.map((cell) => cell && { ...cell, align: 'left' });
      const sum = indicator && total.byRef.get(indicator.ref);
      if (!sum) return row;
      return row.map((cell, column) =>
        column === FIGURE_COLUMN && cell ? figureCell(cell, sum, places, sumFormula) : cell,
      );
    });
    return { ...sheet, rows };
  });
}

function sheetName({ number }: Form): string {
  return `Phụ lục ${number}`;
}

/** Whose total, for when, over how many units, and who is not in it. */
function remarkOf({ ledger, unit, period, language }: TotalContext): string {
  const words = COLLECT_STRINGS[language];
  const counted = ledger.units.filter((one) => one.state === 'counted').length;
  const out = ledger.units.filter((one) => one.state !== 'counted').map(({ id }) => unitName(id));
  const over =
    ledger.hasRoster || out.length > 0 ? words.counted(counted, ledger.units.length) : words.countedOnly(counted);
  const missing = out.length > 0 ? ` (${words.notIn(namesOf(out, FEW_NAMES, language))})` : '';
  return [unit, period, over + missing].filter((part) => part !== '').join('; ');
}

function entryOf(ref: string, row: TotalRow | undefined, note: string): Entry {
  const quantity = row?.quantity ?? null;
  return entryWithoutCell(ref, quantity ? printNumber(quantity.value, quantity.decimals) : '', quantity, note);
}

function figureCell(
  cell: NewCell,
  row: TotalRow,
  places: ReadonlyMap<string, Place>,
  sumFormula: SumFormula | undefined,
): NewCell {
  const { quantity, treatment } = row;
  if (!quantity) return cell;
  // Not what the printed text reads as: the number itself, to its last digit.
  const valued = { ...cell, value: quantity.value, format: formatOf(quantity.value, quantity.decimals) };
  if (!sumFormula) return valued;
  const formula = treatment.ratio ? rateFormula(row, places) : treatment.kind === 'sum' ? sumFormula(row) : undefined;
  return formula === undefined ? valued : { ...valued, formula };
}

function formatOf(value: number, decimals: number): string {
  const whole = Math.abs(value) >= 1000 ? '#,##0' : '0';
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}

function rateFormula({ ref, treatment, quantity }: TotalRow, places: ReadonlyMap<string, Place>): string | undefined {
  const { ratio } = treatment;
  const own = places.get(ref)?.sheet;
  if (!ratio) return undefined;
  const { numerator, denominator } = ratio;
  return toFormula(
    {
      kind: '*',
      left: { kind: '/', left: numerator, right: denominator },
      right: { kind: 'number', value: 100 },
    },
    {
      decimals: Math.max(RATE_DECIMALS, quantity?.decimals ?? 0),
      scale: 1,
      scaleOf: () => 1,
      addressOf: ({ name }) => {
        const place = places.get(name);
        if (!place) return undefined;
        return place.sheet === own ? formatAddress(place) : formatPlace(place);
      },
    },
  );
}
