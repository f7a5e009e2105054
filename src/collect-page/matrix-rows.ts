/** Which units the matrix shows, in which order, and which rows of a form are columns in it. */
import type { UnitRecord } from '../collect/unit-record.js';
import { matrixCell } from '../collect/matrix.js';
import { bareKey } from '../forms/label.js';
import type { Indicator } from '../forms/edition.js';
import type { CompiledEdition } from '../rules/compile.js';

/** `unit`, `errors`, `warnings`, or a reference. */
export type SortKey = string;

export interface Sorting {
  readonly key: SortKey;
  readonly down: boolean;
}

export const UNIT_FILTERS = ['all', 'errors', 'warnings', 'without'] as const;
export type UnitFilter = (typeof UNIT_FILTERS)[number];

export interface MatrixChoice {
  /** Part of a unit's name. */
  readonly search: string;
  /** A form's number; empty: all forms. */
  readonly form: string;
  readonly state: UnitFilter;
  readonly sort: Sorting;
}

/** Of one form, or of all where `form` is empty. */
export function countOf({ counted }: UnitRecord, severity: 'error' | 'warning', form: string): number {
  const found = counted?.found;
  if (!found) return 0;
  if (form === '') return found.counts[severity];
  return found.findings.filter((one) => one.severity === severity && one.refs[0]?.startsWith(`${form}:`)).length;
}

/** What is compared is worked out once for each unit; units that compare alike keep their order. */
export function matrixUnits(
  all: readonly UnitRecord[],
  { search, form, state, sort }: MatrixChoice,
  compiled: CompiledEdition,
): readonly UnitRecord[] {
  const key = bareKey(search);
  const units = all.filter((unit) => (key === '' || bareKey(unit.id).includes(key)) && isIn(state, unit, form));
  const sign = sort.down ? -1 : 1;
  if (sort.key === 'unit') {
    return units.sort((one, other) => sign * one.id.localeCompare(other.id, 'vi', { numeric: true }));
  }
  return units
    .map((unit) => ({ unit, value: sortValue(unit, sort.key, form, compiled) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return sign * (one.value - other.value);
    })
    .map(({ unit }) => unit);
}

/** null: nothing to compare by; such units come last, whichever way it is sorted. */
function sortValue(unit: UnitRecord, key: SortKey, form: string, compiled: CompiledEdition): number | null {
  if (key !== 'errors' && key !== 'warnings') return matrixCell(unit, key, compiled).value;
  return unit.counted ? countOf(unit, key === 'errors' ? 'error' : 'warning', form) : null;
}

function isIn(state: UnitFilter, unit: UnitRecord, form: string): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'errors':
      return countOf(unit, 'error', form) > 0;
    case 'warnings':
      return countOf(unit, 'warning', form) > 0;
    case 'without':
      return unit.counted === null;
  }
}

/** Rows of a form that hold figures; those of another level only where some unit filled them in. */
export function matrixColumns(
  indicators: readonly Indicator[],
  units: readonly UnitRecord[],
  compiled: CompiledEdition,
): { readonly shown: readonly Indicator[]; readonly hidden: number } {
  const figures = indicators.filter(({ kind }) => kind !== 'heading');
  const shown = figures.filter(({ ref, levels }) =>
    units.some((unit) => {
      if (levels.includes(unit.level)) return true;
      const { value, written } = matrixCell(unit, ref, compiled);
      return value !== null || written !== '';
    }),
  );
  return { shown, hidden: figures.length - shown.length };
}
