/**
 * An office of an upper level that sends its own workbook beside its units': a district with its communes. Some district
 * workbooks already hold their communes' figures, some their own alone; a figure must not be counted twice either way.
 */
import { LEVELS, type Level } from '../forms/edition.js';
import type { UnitRecord } from './unit-record.js';
import type { Treatment } from './treatment.js';
import { stateAt } from './unit-figures.js';

export interface UpperUnit {
  readonly unit: UnitRecord;
  /** The units that lie in it, as far as list and titles tell. */
  readonly covers: ReadonlySet<UnitRecord>;
  /** Its lines include theirs. */
  readonly includes: boolean;
  /** Places of rows about its units that its units fill themselves: theirs can be opened, so theirs count. */
  readonly told: ReadonlySet<number>;
  /** What decided: the office, the figures, or (nothing clear) the rule that nothing is counted twice. */
  readonly because: 'chosen' | 'figures' | 'caution';
  /** Rows compared, and in how many its line is no less than its units' together. */
  readonly compared: number;
  readonly notLess: number;
}

const MOSTLY = 0.9;
const SELDOM = 0.5;
/** Fewer rows than this prove nothing. */
const ENOUGH_ROWS = 5;

/** `chosen` by unit id, see `TotalOptions.includes`. */
export function upperUnits(
  units: readonly UnitRecord[],
  level: Level,
  treatments: readonly Treatment[],
  chosen: Readonly<Record<string, boolean>>,
): readonly UpperUnit[] {
  const upper = units.filter((unit) => LEVELS.indexOf(unit.level) > LEVELS.indexOf(level));
  if (upper.length === 0) return [];
  const lower = units.filter((unit) => !upper.includes(unit));
  return upper.map((unit) => {
    const covers = new Set(lower.filter((one) => liesIn(one, unit, upper.length === 1)));
    const { compared, notLess, told } = compare(unit, covers, treatments);
    const share = compared < ENOUGH_ROWS ? null : notLess / compared;
    const byFigures = share === null ? null : share >= MOSTLY ? true : share <= SELDOM ? false : null;
    const wish = chosen[unit.id];
    const because = wish !== undefined ? 'chosen' : byFigures !== null ? 'figures' : 'caution';
    return { unit, covers, includes: wish ?? byFigures ?? true, because, compared, notLess, told };
  });
}

function liesIn(unit: UnitRecord, upper: UnitRecord, isOnly: boolean): boolean {
  if (unit.parent === null) return isOnly;
  return unit.parent.bare === upper.name.bare;
}

/** Over the rows that its units fill too: those about them by name, and the others one by one against their sum. */
function compare(
  upper: UnitRecord,
  covers: ReadonlySet<UnitRecord>,
  treatments: readonly Treatment[],
): Pick<UpperUnit, 'compared' | 'notLess' | 'told'> {
  const own = upper.counted?.found?.figures;
  const told = new Set<number>();
  let compared = 0;
  let notLess = 0;
  treatments.forEach(({ kind, ofUnits, aboutUnits }, at) => {
    if (!own || !ofUnits || stateAt(own, at) !== 'quantity') return;
    let sum = 0;
    for (const { counted } of covers) {
      const value = counted?.found?.figures.values[at] ?? Number.NaN;
      if (Number.isFinite(value)) sum += value;
    }
    if (sum <= 0) return;
    if (aboutUnits) told.add(at);
    else if (kind === 'sum') {
      compared += 1;
      if ((own.values[at] ?? 0) >= sum) notLess += 1;
    }
  });
  return { compared, notLess, told };
}
