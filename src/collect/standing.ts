/** How every unit stands towards a row of the total: in it, or why not. Worked out once, since lists and notes ask again. */
import type { UnitRecord } from './unit-record.js';
import type { Treatment } from './treatment.js';
import { stateAt } from './unit-figures.js';
import type { UpperUnit } from './upper-units.js';

export const PARTS = [
  'counted',
  'blank', // the row is its to fill, and nothing stands there
  'none', // a dash: said to be nothing
  'unreadable', // words, an error value, a figure with two readings
  'absent', // its workbook has no such row
  'included', // an upper office's line has it already
  'other-level', // not its row
] as const;

export type Part = (typeof PARTS)[number];

/** By place of the unit in `Total.units`: the index into `PARTS`. A byte each, for thousands of units and hundreds of rows. */
export type RowParts = Uint8Array;

export function partAt(standing: RowParts, unitAt: number): Part {
  return PARTS[standing[unitAt] ?? -1] ?? 'absent';
}

/** `at`: the row's place in the arrays of figures. */
export function rowPartsOf(
  treatment: Treatment,
  at: number,
  units: readonly UnitRecord[],
  upper: readonly UpperUnit[],
): RowParts {
  const byUnit = new Map(upper.map((one) => [one.unit, one]));
  // A line that includes its units' stands for them.
  const ruling = treatment.aboutUnits
    ? []
    : upper.filter(({ unit, includes }) => {
        const figures = unit.counted?.found?.figures;
        return includes && figures !== undefined && stateAt(figures, at) === 'quantity';
      });
  return Uint8Array.from(units, (unit) => PARTS.indexOf(partOf(unit, at, treatment, byUnit.get(unit), ruling)));
}

function partOf(
  unit: UnitRecord,
  at: number,
  { indicator }: Treatment,
  own: UpperUnit | undefined,
  ruling: readonly UpperUnit[],
): Part {
  const figures = unit.counted?.found?.figures;
  if (!figures) return 'absent';
  if (own?.told.has(at) === true) return 'included';
  if (!own && ruling.some(({ covers }) => covers.has(unit))) return 'included';
  const state = stateAt(figures, at);
  switch (state) {
    case 'quantity':
      return 'counted';
    case 'doubtful':
    case 'word':
    case 'fault':
    case 'unreadable':
      return 'unreadable';
    case 'blank':
    case 'none':
    case 'absent':
      return indicator.levels.includes(unit.level) ? state : 'other-level';
  }
}
