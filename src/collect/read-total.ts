/**
 * An earlier total read again: its forms as the last period, its list of files (to tell what was sent a second time), and
 * its sheet of units × indicators (to carry figures over into a new period).
 */
import type { Edition } from '../forms/edition.js';
import { recognise } from '../forms/recognise.js';
import type { Recognition } from '../forms/recognition.js';
import { findSheet, type CellValue, type Row, type Snapshot } from '../workbook/snapshot.js';
import { COLLECT_SHEETS } from '../forms/generated-sheets.js';
import { parentInName } from './roster-line.js';
import { parseUnitName, sharedKeys, unitKey, type UnitName } from './unit-name.js';

/** Where the columns and rows of our sheets stand, for whoever writes them and whoever reads them. */
export const LEDGER_LAYOUT = { firstRow: 4, unit: 1, file: 3, bytes: 8, content: 9, includes: 10 } as const;
/** What the hidden column of an upper office says, where the office that collects chose. */
export const INCLUDES_MARKS = { included: 'gom', added: 'them' } as const;
export const UNITS_LAYOUT = { formRow: 2, sttRow: 3, firstRow: 5, unit: 1, firstColumn: 2 } as const;

export interface LastFile {
  readonly bytes: string;
  readonly content: string;
}

export interface EarlierTotal {
  readonly recognition: Recognition;
  /** For `lastOf`. */
  readonly files: ReadonlyMap<string, LastFile>;
  /** For `lastOf`; figures by reference, only what is a number. */
  readonly units: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For `lastOf`: how an upper office's figures were added, where somebody chose. */
  readonly includes: ReadonlyMap<string, boolean>;
}

/** The one sheet of the workbook with all messages. */
export const MESSAGES_SHEET = 'Nội dung gửi lại';

/** A workbook that `soat collect` made: a total, or the messages. */
export function isTotal(snapshot: Snapshot): boolean {
  return findSheet(snapshot, COLLECT_SHEETS.ledger) !== undefined || isMessages(snapshot);
}

/** The workbook with all messages. */
export function isMessages({ sheets }: Snapshot): boolean {
  return sheets.length === 1 && sheets[0]?.name === MESSAGES_SHEET;
}

/** Works for any workbook in the standard form; what is not a total of ours has no files and no units. */
export function readTotal(snapshot: Snapshot, edition: Edition): EarlierTotal {
  return {
    recognition: recognise(snapshot, edition),
    files: readFiles(snapshot),
    units: readUnits(snapshot),
    includes: readIncludes(snapshot),
  };
}

function readFiles(snapshot: Snapshot): ReadonlyMap<string, LastFile> {
  const files: [UnitName, LastFile][] = [];
  const { firstRow, unit, bytes, content } = LEDGER_LAYOUT;
  for (const row of findSheet(snapshot, COLLECT_SHEETS.ledger)?.rows ?? []) {
    const name = textAt(row, unit);
    const marks = { bytes: textAt(row, bytes), content: textAt(row, content) };
    if (row.index >= firstRow && name !== '' && marks.bytes !== '') files.push([parseUnitName(name), marks]);
  }
  return byUnit(files);
}

function readIncludes(snapshot: Snapshot): ReadonlyMap<string, boolean> {
  const chosen: [UnitName, boolean][] = [];
  const { firstRow, unit, includes } = LEDGER_LAYOUT;
  for (const row of findSheet(snapshot, COLLECT_SHEETS.ledger)?.rows ?? []) {
    const mark = textAt(row, includes);
    const name = textAt(row, unit);
    if (row.index < firstRow || name === '') continue;
    if (mark === INCLUDES_MARKS.included || mark === INCLUDES_MARKS.added)
      chosen.push([parseUnitName(name), mark === INCLUDES_MARKS.included]);
  }
  return byUnit(chosen);
}

function readUnits(snapshot: Snapshot): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const units: [UnitName, ReadonlyMap<string, number>][] = [];
  const { formRow, sttRow, firstRow, unit } = UNITS_LAYOUT;
  const rows = findSheet(snapshot, COLLECT_SHEETS.units)?.rows ?? [];
  const forms = rows.find(({ index }) => index === formRow);
  const stts = rows.find(({ index }) => index === sttRow);
  if (!forms || !stts) return new Map();
  const refs = new Map<number, string>();
  for (const { column } of stts.cells) {
    const form = /\d+$/.exec(textAt(forms, column))?.[0];
    if (form !== undefined) refs.set(column, `${form}:${textAt(stts, column)}`);
  }
  for (const row of rows) {
    const name = textAt(row, unit);
    if (row.index < firstRow || name === '') continue;
    const figures = new Map<string, number>();
    for (const { column, value } of row.cells) {
      const ref = refs.get(column);
      if (ref !== undefined && typeof value === 'number') figures.set(ref, value);
    }
    units.push([parseUnitName(name), figures]);
  }
  return byUnit(units);
}

/** By name, and by name and district where the list told two units of one name apart; a name that two share is no key. */
function byUnit<T>(named: readonly (readonly [UnitName, T])[]): ReadonlyMap<string, T> {
  const shared = sharedKeys(named.map(([name]) => name));
  const found = new Map<string, T>();
  for (const [name, value] of named) {
    const key = unitKey(name);
    const parent = parentInName(name);
    if (parent) found.set(keyWithin(name, parent), value);
    if (!shared.has(key)) found.set(key, value);
  }
  return found;
}

function keyWithin(name: UnitName, parent: UnitName): string {
  return `${unitKey(name)}|${parent.bare}`;
}

/**
 * What an earlier total has of a unit. Where its names say districts, another district's unit of the name is not meant.
 * `isShared`: two units have this name now, so one without a district there may be either.
 */
export function lastOf<T>(
  earlier: ReadonlyMap<string, T> | undefined,
  name: UnitName,
  parent: UnitName | null,
  { isShared = false } = {},
): T | undefined {
  if (!earlier) return undefined;
  const own = parent ? earlier.get(keyWithin(name, parent)) : undefined;
  if (own !== undefined) return own;
  const key = unitKey(name);
  if (isShared || (parent && [...earlier.keys()].some((other) => other.startsWith(`${key}|`)))) return undefined;
  return earlier.get(key);
}

function textAt(row: Row, column: number): string {
  const value: CellValue | null = row.cells.find((cell) => cell.column === column)?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
