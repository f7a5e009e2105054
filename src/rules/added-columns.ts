/** Columns whose rows may be added up: not rates, averages and what is so much of something for each of something else. */
import { matchKey } from '../forms/label.js';
import type { UnitKind } from '../forms/edition.js';

const NOT_ADDED = /\b(?:ti le|ti trong|ti suat|phan tram|binh quan|nang suat|don gia|gia ban|mat do|chi so|diem)\b/;

export function isAddedUp(column: {
  readonly heading: string;
  readonly unit: string;
  readonly kind: UnitKind;
  /** Its own formula divides. */
  readonly isDivided: boolean;
}): boolean {
  return (
    column.kind !== 'percent' &&
    column.kind !== 'code' &&
    !column.isDivided &&
    !NOT_ADDED.test(matchKey(column.heading)) &&
    !/[/‰]/.test(column.unit)
  );
}
