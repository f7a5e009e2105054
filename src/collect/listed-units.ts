/** The units of a list, and what tells two of one name apart: the district that each lies in. */
import { unitFileNames } from './file-names.js';
import { parentInName } from './roster-line.js';
import { sharedKeys, unitKey, type UnitName } from './unit-name.js';

export interface ListedUnit {
  readonly name: UnitName;
  readonly parent: UnitName | null;
}

export interface NamedUnit extends ListedUnit {
  /** Another unit of the list has the same name. */
  readonly isShared: boolean;
  /** As people tell it from the others: with its district where it shares its name. */
  readonly label: string;
  /** For a file's name, without ending; no two of a list are the same. */
  readonly fileName: string;
}

/** In the order of the list. */
export function namedUnits(units: readonly ListedUnit[]): readonly NamedUnit[] {
  const shared = sharedKeys(units.map(({ name }) => name));
  const fileNames = unitFileNames(
    units.map(({ name, parent }) => ({ name, within: shared.has(unitKey(name)) ? parent : null })),
    '',
  );
  return units.map(({ name, parent }, at) => {
    const isShared = shared.has(unitKey(name));
    const label = name.text + (isShared ? districtAfter(name, parent) : '');
    return { name, parent, isShared, label, fileName: fileNames[at] ?? String(at) };
  });
}

/** ", huyện Phú Vang", where the unit's own line does not say it already. */
export function districtAfter(name: UnitName, parent: UnitName | null): string {
  return parent === null || parentInName(name) !== null ? '' : `, ${parent.text}`;
}
