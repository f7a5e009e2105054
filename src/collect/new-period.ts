/**
 * Empty forms for a new period: what stays the same through the year comes from the last one, marked as carried over
 * until the official confirms it. Nothing else is carried.
 */
import type { Edition, Indicator, Level } from '../forms/edition.js';
import { matchKey } from '../forms/label.js';
import type { NamedPeriod } from '../sources/period.js';

/** A figure of the last period. */
export interface LastFigure {
  readonly value: number;
  readonly decimals: number;
}

export interface CarriedFigure extends LastFigure {
  readonly indicator: Indicator;
}

export interface CarryResult {
  readonly carried: readonly CarriedFigure[];
  /** Plans and allotments of another year: last year's say nothing of this year's. */
  readonly ofAnotherYear: readonly Indicator[];
}

/** Procedures under an office's authority: they stand from period to period until a decision changes them. */
const STANDING = /^(?:tong )?so tthc (?:thuoc tham quyen|cap (?:xa|huyen|tinh))/;

/** Fixed for the year (a plan, an allotment), or standing (the list of procedures). */
function isCarried({ yearly, kind, label }: Indicator): boolean {
  return yearly || (kind === 'count' && STANDING.test(matchKey(label)));
}

/**
 * What goes into a unit's new forms. `from` and `to`: the two periods; where one is not known, plans are carried all the
 * same, since they are marked to be confirmed.
 */
export function carryOver(
  edition: Edition,
  level: Level,
  last: (ref: string) => LastFigure | null,
  from: NamedPeriod | null,
  to: NamedPeriod | null,
): CarryResult {
  const carried: CarriedFigure[] = [];
  const ofAnotherYear: Indicator[] = [];
  for (const form of edition.forms) {
    for (const indicator of form.indicators) {
      const figure = isCarried(indicator) && indicator.levels.includes(level) ? last(indicator.ref) : null;
      if (!figure) continue;
      if (indicator.yearly && from && to && from.year !== to.year) ofAnotherYear.push(indicator);
      else carried.push({ ...figure, indicator });
    }
  }
  return { carried, ofAnotherYear };
}
