/**
 * One unit's figures, small: what collecting thousands of workbooks keeps of each. Arrays in the order of the edition's
 * indicators, so that a unit costs some two kilobytes and passes between threads as it is.
 */
import type { EntryState, Reading } from '../forms/reading.js';
import type { Edition, Indicator } from '../forms/edition.js';
import type { Place } from '../workbook/address.js';

/** How a figure stands: as its entry does, or `absent` where the workbook has no such row. */
export type FigureState = EntryState | 'absent';

/** What a number in `UnitFigures.states` stands for. */
export const STATES: readonly FigureState[] = [
  'absent',
  'blank',
  'none',
  'quantity',
  'doubtful',
  'word',
  'fault',
  'unreadable',
];

export interface UnitFigures {
  /** By place of the indicator; NaN unless the state is `quantity`. */
  readonly values: Float64Array;
  /** Decimals as written. */
  readonly decimals: Int8Array;
  /** 1 where rounding is out of the question. */
  readonly exact: Uint8Array;
  /** Index into the list of states. */
  readonly states: Uint8Array;
  /** Where it stands, for opening it: sheet (index into `sheets`, -1 for none), row, column, zero-based. */
  readonly sheetAt: Int16Array;
  readonly rows: Int32Array;
  readonly columns: Int16Array;
  readonly sheets: readonly string[];
  /** As written, where that is not simply the number. */
  readonly written: ReadonlyMap<number, string>;
  /** The sole sensible reading of a doubtful figure ("1,144" where things are counted: 1144). */
  readonly candidates: ReadonlyMap<number, number>;
  /** Ghi chú of the row, where there is one. */
  readonly notes: ReadonlyMap<number, string>;
  /** Of figures put together from several files: the path of each figure's file. */
  readonly origins?: ReadonlyMap<number, string>;
}

const orders = new WeakMap<Edition, ReadonlyMap<string, number>>();

/** The edition's indicators in the order of the arrays. */
export function indicatorsOf(edition: Edition): readonly Indicator[] {
  return edition.forms.flatMap((form) => form.indicators);
}

/** The place of each reference in the arrays. */
export function figurePlaces(edition: Edition): ReadonlyMap<string, number> {
  const known = orders.get(edition);
  if (known) return known;
  const order = new Map(indicatorsOf(edition).map(({ ref }, at) => [ref, at]));
  orders.set(edition, order);
  return order;
}

/** Every row absent. */
export function noFigures(edition: Edition) {
  const { size } = figurePlaces(edition);
  return {
    values: new Float64Array(size).fill(Number.NaN),
    decimals: new Int8Array(size),
    exact: new Uint8Array(size),
    states: new Uint8Array(size),
    sheetAt: new Int16Array(size).fill(-1),
    rows: new Int32Array(size),
    columns: new Int16Array(size),
    written: new Map<number, string>(),
    candidates: new Map<number, number>(),
    notes: new Map<number, string>(),
  };
}

export function unitFigures({ entries }: Reading, edition: Edition): UnitFigures {
  const order = figurePlaces(edition);
  const sheets: string[] = [];
  const figures = noFigures(edition);
  for (const [ref, { state, quantity, place, written, note }] of entries) {
    const at = order.get(ref);
    if (at === undefined) continue;
    figures.states[at] = STATES.indexOf(state);
    if (state === 'quantity' && quantity) {
      figures.values[at] = quantity.value;
      figures.decimals[at] = quantity.decimals;
      figures.exact[at] = quantity.exact ? 1 : 0;
    } else if (written !== '') figures.written.set(at, written);
    if (state === 'doubtful' && quantity) figures.candidates.set(at, quantity.value);
    if (note !== '') figures.notes.set(at, note);
    if (!place) continue;
    if (!sheets.includes(place.sheet)) sheets.push(place.sheet);
    figures.sheetAt[at] = sheets.indexOf(place.sheet);
    figures.rows[at] = place.row;
    figures.columns[at] = place.column;
  }
  return { ...figures, sheets };
}

export function stateAt(figures: UnitFigures, at: number): FigureState {
  return STATES[figures.states[at] ?? 0] ?? 'absent';
}

/** The cell, for opening the file there; null where the figure stands in none. */
export function placeAt({ sheetAt, rows, columns, sheets }: UnitFigures, at: number): Place | null {
  const sheet = sheets[sheetAt[at] ?? -1];
  return sheet === undefined ? null : { sheet, row: rows[at] ?? 0, column: columns[at] ?? 0 };
}

/** What tells two readings apart, whatever their files look like: every figure as it is written. */
export function figuresText({ values, states, written }: UnitFigures): string {
  return Array.from(states, (state, at) => `${state}${state === 3 ? values[at] : (written.get(at) ?? '')}`).join('|');
}

/** Whether a workbook has any figure at all: an empty form that was sent back empty has none. */
export function countFilled({ states }: UnitFigures): number {
  return states.reduce((count, state) => (state > 1 ? count + 1 : count), 0);
}
