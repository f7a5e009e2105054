/**
 * Figures of several periods beside each other: for each indicator what it was and what it is. Structure for a table or a
 * chart; whether a figure leaps is said by the rules (`judge-jumps.ts`).
 */
import type { Form, Indicator } from '../forms/edition.js';
import type { Reading } from '../forms/reading.js';
import type { PeriodUse, PeriodWorkbook } from '../sources/previous/earlier-periods.js';
import { periodRelation, type NamedPeriod } from '../sources/period.js';

/** A figure as it was written; null: blank, or no number. */
export interface PeriodFigure {
  readonly written: string;
  readonly value: number;
}

export interface ComparedRow {
  readonly indicator: Indicator;
  /** In the order of the periods; the present one last. */
  readonly figures: readonly (PeriodFigure | null)[];
  /** The present figure is not what the latest earlier one with a figure was. */
  readonly changed: boolean;
}

export interface ComparedForm {
  readonly form: Form;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedPeriod {
  /** The file's name; empty for the present workbook. */
  readonly name: string;
  readonly period: NamedPeriod | null;
}

export interface PeriodComparison {
  /** Oldest first, the present one last. */
  readonly periods: readonly ComparedPeriod[];
  /** Forms of which some row has a figure in an earlier period and another one anywhere. */
  readonly forms: readonly ComparedForm[];
}

/** Every earlier period, whether the rules look at it or not; what is no earlier period is left out. */
export function comparePeriods(
  present: { readonly reading: Reading; readonly period: NamedPeriod | null },
  workbooks: readonly PeriodWorkbook[],
  uses: readonly PeriodUse[],
  forms: readonly Form[],
): PeriodComparison {
  const used = workbooks
    .filter(
      ({ name, period }) =>
        isEarlier(period, present.period) ?? uses.some((use) => use.name === name && use.as !== 'none'),
    )
    // What states no period is supposed to lie right before the present one.
    .sort((one, other) => (one.period?.to ?? Infinity) - (other.period?.to ?? Infinity) || 0);
  const readings = [...used.map(({ recognition }) => recognition.reading), present.reading];
  return {
    periods: [...used.map(({ name, period }) => ({ name, period })), { name: '', period: present.period }],
    forms: forms
      .map((form) => ({ form, rows: form.indicators.flatMap((indicator) => rowOf(indicator, readings) ?? []) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** null: one of them states no period. */
function isEarlier(one: NamedPeriod | null, present: NamedPeriod | null): boolean | null {
  return one && present ? periodRelation(one, present).kind !== 'not-before' : null;
}

function rowOf(indicator: Indicator, readings: readonly Reading[]): ComparedRow | null {
  if (indicator.kind === 'heading') return null;
  const figures = readings.map(({ entries }): PeriodFigure | null => {
    const entry = entries.get(indicator.ref);
    return entry?.quantity ? { written: entry.written, value: entry.quantity.value } : null;
  });
  const present = figures.at(-1) ?? null;
  const earlier = figures.slice(0, -1).filter((figure) => figure !== null);
  const latest = earlier.at(-1);
  if (!latest || (present === null && earlier.length < 2)) return null;
  return { indicator, figures, changed: present !== null && present.value !== latest.value };
}
