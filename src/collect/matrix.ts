/**
 * Units × indicators: one cell with its figure, its place in the file and the loudest finding about it; and what a total
 * is made of. Looked up when asked for, so that nothing is kept twice.
 */
import type { Severity } from '../forms/edition.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { Place } from '../workbook/address.js';
import type { UnitRecord } from './unit-record.js';
import type { UnitFinding } from './submission.js';
import { partAt, type Part } from './standing.js';
import type { Total } from './total.js';
import { placeAt, figurePlaces, stateAt, type FigureState } from './unit-figures.js';

export interface MatrixCell {
  readonly state: FigureState;
  /** null unless the state is `quantity`. */
  readonly value: number | null;
  readonly decimals: number;
  /** As written, where that is not simply the number. */
  readonly written: string;
  readonly note: string;
  /** For opening the file there. */
  readonly place: Place | null;
  /** The path of the file that it stands in. */
  readonly path: string | null;
  /** The loudest finding whose likeliest cell this is. */
  readonly severity: Severity | null;
}

const NOTHING: MatrixCell = {
  state: 'absent',
  value: null,
  decimals: 0,
  written: '',
  note: '',
  place: null,
  path: null,
  severity: null,
};

export function matrixCell(unit: UnitRecord, ref: string, { edition }: CompiledEdition): MatrixCell {
  const found = unit.counted?.found;
  const at = figurePlaces(edition).get(ref);
  if (!found || at === undefined) return NOTHING;
  const state = stateAt(found.figures, at);
  const about = findingsAbout(unit, ref);
  return {
    state,
    value: state === 'quantity' ? (found.figures.values[at] ?? null) : null,
    decimals: found.figures.decimals[at] ?? 0,
    written: found.figures.written.get(at) ?? '',
    note: found.figures.notes.get(at) ?? '',
    place: placeAt(found.figures, at),
    path: found.figures.origins?.get(at) ?? unit.counted.path,
    severity: about.some(({ severity }) => severity === 'error') ? 'error' : (about[0]?.severity ?? null),
  };
}

export function findingsAbout({ counted }: UnitRecord, ref: string): readonly UnitFinding[] {
  return counted?.found?.findings.filter(({ refs }) => refs[0] === ref) ?? [];
}

/** One unit's part in a row of the total. */
export interface Contribution {
  readonly unit: UnitRecord;
  readonly part: Part;
  readonly cell: MatrixCell;
}

/** What a row of the total is made of, unit by unit: the list that opens behind the figure. */
export function contributionsTo(total: Total, ref: string, edition: CompiledEdition): readonly Contribution[] {
  const row = total.byRef.get(ref);
  if (!row) return [];
  return total.units.map((unit, unitAt) => ({
    unit,
    part: partAt(row.standing, unitAt),
    cell: matrixCell(unit, ref, edition),
  }));
}
