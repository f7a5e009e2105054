/** Which rows of a workbook are filled in: by place of the indicator (`placesOf`). */
import { stateAt, type UnitFigures } from './unit-figures.js';

/** A dash counts: it says that there is nothing. */
export function filledPlaces(figures: UnitFigures): ReadonlySet<number> {
  const places = new Set<number>();
  figures.states.forEach((_, at) => {
    const state = stateAt(figures, at);
    if (state !== 'absent' && state !== 'blank') places.add(at);
  });
  return places;
}

export function shareRows(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const at of other) if (one.has(at)) return true;
  return false;
}
