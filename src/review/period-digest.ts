/**
 * What is kept of an earlier period's workbook: its figures by reference, its unit, period and file name. A file cannot
 * be opened again by its name in a web view, so the reading itself travels in the settings part (docs/decisions.md PSRC-1).
 * Compact and bounded: a settings part is carried by every copy of the file. Here is only its shape; `digest-period.ts`
 * makes it and reads it back.
 */
import type { Quantity } from '../quantity/quantity.js';
import { asBoolean, asNumber, asRecord, asString, listOf, onlyKeys, ShapeError } from './strict-json.js';

export interface KeptFigure {
  readonly ref: string;
  /** As it was written there. */
  readonly written: string;
  readonly quantity: Quantity;
}

export interface PeriodDigest {
  /** The file's name. */
  readonly name: string;
  /** null: it states none. */
  readonly unit: string | null;
  /** The text that states its period; null: none does. */
  readonly period: string | null;
  /** Figures that are numbers; what is blank or no number is not kept. */
  readonly figures: readonly KeptFigure[];
  /** Id of the edition that the references are of; absent: kept before this was. */
  readonly edition?: string;
}

/** More periods than six earlier years and the year's own need no room in a file. */
export const MOST_PERIODS = 12;

/** As JSON: a figure is `[ref, written, value, decimals, exact]`. */
export function jsonOfDigest({ name, unit, period, figures, edition }: PeriodDigest): unknown {
  return {
    name,
    ...(edition === undefined ? {} : { edition }),
    ...(unit === null ? {} : { unit }),
    ...(period === null ? {} : { period }),
    figures: figures.map(({ ref, written, quantity: { value, decimals, exact } }) => [
      ref,
      written,
      value,
      decimals,
      exact,
    ]),
  };
}

/** @throws ShapeError for anything that `jsonOfDigest` does not write. */
export function digestOfJson(value: unknown): PeriodDigest {
  const record = asRecord(value);
  onlyKeys(record, ['name', 'unit', 'period', 'figures', 'edition']);
  return {
    name: asString(record['name']),
    unit: 'unit' in record ? asString(record['unit']) : null,
    period: 'period' in record ? asString(record['period']) : null,
    figures: listOf(figureOf)(record['figures']),
    ...('edition' in record ? { edition: asString(record['edition']) } : {}),
  };
}

function figureOf(value: unknown): KeptFigure {
  const [ref, written, number, decimals, exact, ...more] = listOf((item) => item)(value);
  if (more.length > 0) throw new ShapeError('figure');
  return {
    ref: asString(ref),
    written: asString(written),
    quantity: { value: asNumber(number), decimals: asNumber(decimals), exact: asBoolean(exact) },
  };
}
