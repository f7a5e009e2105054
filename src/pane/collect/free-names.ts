/** Names for one file a unit; those that would fall together are numbered. */
import { fileNameOf, type UnitName } from '../../collect/unit-name.js';

/** In the order of the units, with the ending (`.txt`). */
export function fileNames(units: readonly UnitName[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const base = fileNameOf(unit);
    let free = base;
    for (let again = 2; taken.has(free); again += 1) free = `${base}-${again}`;
    taken.add(free);
    return free + ending;
  });
}
