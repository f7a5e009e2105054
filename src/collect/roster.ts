/**
 * The list of units that an office expects: pasted text, a CSV or a sheet, all as rows of cells. The column of names is
 * found by what stands in it, so that the list the office already keeps will do.
 */
import { bareKey } from '../forms/label.js';
import { districtAfter } from './listed-units.js';
import { headsGroup, isUnitName, mayBeMeant, nameText, parentInName } from './roster-line.js';
import { LEVEL_OF_KIND, mayBeSameUnit, parseUnitName, unitKey, type UnitName } from './unit-name.js';
import { maxOf } from '../workbook/lists.js';

export interface RosterUnit {
  readonly name: UnitName;
  /** The district or province that it lies in, where the list says so. */
  readonly parent: UnitName | null;
  /** Former and short names. */
  readonly aliases: readonly UnitName[];
}

export interface Roster {
  readonly units: readonly RosterUnit[];
  /** Units that the list names twice; each counts once. */
  readonly doubled: readonly string[];
  /** What stands between the units and is taken for no name, as it was written: a person may have meant a unit. */
  readonly passedOver: readonly string[];
}

type Column = 'name' | 'parent' | 'alias';

const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/\b(?:ten (?:cu|khac|goi cu|viet tat)|truoc sap xep|ma don vi|ten tep|file)\b/, 'alias'],
  [/\b(?:(?:thuoc|truc thuoc|cap tren)|huyen|quan|tinh)\b/, 'parent'],
  [/\b(?:don vi|xa|phuong|ten|dia phuong)\b/, 'name'],
];
const KIND_FIRST =
  /^(?:ubnd |uy ban nhan dan )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|so|p|x|tt|tp|tx) \S/;
/** "xã Quảng An, xã Quảng Phú, thị trấn Sịa" in one line. */
const SEVERAL_IN_LINE = /,(?=\s*(?:ubnd\s+)?(?:xã|phường|thị trấn|đặc khu|tt\.?)\s)/iu;
/** Up to five words, each with a capital: "Phú Vang", "TP Huế", "Hà Tĩnh". */
const BARE_NAME = /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4}$/u;
/** A heading stands in the first rows or nowhere. */
const HEADING_ROWS = 10;

/** Rows of cells to the list. Never throws; a table without names gives an empty list. */
export function rosterOf(given: readonly (readonly string[])[]): Roster {
  const [first = [], ...others] = given.filter((row) => row.some((cell) => cell.trim() !== ''));
  const rows = others.length === 0 ? inLines(first) : given;
  const headed = headingOf(rows);
  const columns = headed?.columns ?? columnsWithoutHeading(rows);
  const at = columns.get('name') ?? 0;
  const units = new Map<string, RosterUnit>();
  const doubled: string[] = [];
  const passedOver: string[] = [];
  const cell = (row: readonly string[], column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? '';
  const body = rows.slice(headed ? headed.row + 1 : 0);
  const hasCommunes = body.some((row) => isCommune(nameText(row[at] ?? '')));
  let group: UnitName | null = null;
  // A district written once for all its communes, in merged cells or only in the first row.
  let lastParent = '';
  for (const row of body) {
    lastParent = cell(row, 'parent') || lastParent;
    const text = nameText(row[at] ?? '');
    if (!isUnitName(text)) {
      if (mayBeMeant(row, at)) passedOver.push((row[at] ?? '').trim());
      continue;
    }
    const name = parseUnitName(text);
    if (hasCommunes && headsGroup(row, at)) {
      group = name;
      continue;
    }
    const unit: RosterUnit = {
      name,
      parent: lastParent === '' ? (parentInName(name) ?? group) : parseUnitName(lastParent),
      aliases: cell(row, 'alias')
        .split(/[;,/]/)
        .map((alias) => alias.trim())
        .filter(isUnitName)
        .map(parseUnitName),
    };
    // The same name in two districts is two units.
    const key = `${unitKey(name)}|${unit.parent === null ? '' : unitKey(unit.parent)}`;
    // With its district: without it a person would look for another line.
    if (units.has(key)) doubled.push(text + districtAfter(name, unit.parent));
    else units.set(key, unit);
  }
  return { units: [...units.values()], doubled, passedOver };
}

const MOST_SHOWN = 20;
const LONGEST_SHOWN = 60;

/** `passedOver` as one line of text; no list is so odd that a page must be filled with it. */
export function passedOverText(lines: Roster['passedOver']): string {
  const shown = lines
    .slice(0, MOST_SHOWN)
    .map((line) => (line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line));
  return [...shown, ...(lines.length > MOST_SHOWN ? ['…'] : [])].join('; ');
}

/** All units in one line; a line that names one stays a row with its cells. */
function inLines(cells: readonly string[]): readonly (readonly string[])[] {
  const parts = cells.flatMap((cell) => cell.split(SEVERAL_IN_LINE));
  return parts.filter(isCommune).length > 2 ? parts.map((part) => [part]) : [cells];
}

function isCommune(text: string): boolean {
  const { kind } = parseUnitName(text);
  return kind !== null && LEVEL_OF_KIND[kind] === 'xa';
}

/** Lines of a pasted text, cells parted by tabs or semicolons. */
export function rosterOfText(text: string): Roster {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  return rosterOf(rows);
}

function headingOf(rows: readonly (readonly string[])[]): { row: number; columns: Map<Column, number> } | null {
  for (const [row, cells] of rows.slice(0, HEADING_ROWS).entries()) {
    // A heading names several columns; a lone cell must be nothing but a caption.
    const columns = new Map<Column, number>();
    cells.forEach((text, column) => {
      const key = bareKey(text);
      if (key.length > 40 || KIND_FIRST.test(key) || /\d/.test(key)) return;
      const role = HEADINGS.find(([pattern]) => pattern.test(key))?.[1];
      if (role && !columns.has(role)) columns.set(role, column);
    });
    const others = rows.slice(row + 1).filter((one) => isUnitName(nameText(one[columns.get('name') ?? -1] ?? '')));
    const isCaption = [...columns.values()].some((column) =>
      /^(?:ten (?:don vi|xa)?|don vi(?: bao cao)?|xa phuong.*|ten|xa|phuong|dia phuong)(?: |$)/.test(
        bareKey(cells[column] ?? ''),
      ),
    );
    if (columns.has('name') && others.length > 0 && isCaption) return { row, columns };
  }
  return null;
}

/** By what stands in the columns: the one of names, and the one of districts where there is one. */
function columnsWithoutHeading(rows: readonly (readonly string[])[]): Map<Column, number> {
  const name = columnOfNames(rows);
  const parent = columnOfDistricts(rows, name);
  return new Map<Column, number>([['name', name], ...(parent === null ? [] : [['parent', parent] as const])]);
}

/** The column with the most cells that begin with a kind of unit, communes first; else the one with the most texts that are no numbers. */
function columnOfNames(rows: readonly (readonly string[])[]): number {
  const width = widthOf(rows);
  let best = 0;
  let most = -1;
  for (let column = 0; column < width; column += 1) {
    const texts = rows.map((row) => nameText(row[column] ?? '')).filter(isUnitName);
    const kinds = texts.filter((text) => KIND_FIRST.test(bareKey(text))).length;
    const score = texts.length + kinds * 2 + texts.filter(isCommune).length;
    if (score > most) [best, most] = [column, score];
  }
  return best;
}

/**
 * The column after the names, or another one whose cells say "huyện", "quận"…. A district written once for all its communes
 * is only believed where it says so; a bare name must stand in every row, or it is a remark.
 */
function columnOfDistricts(rows: readonly (readonly string[])[], name: number): number | null {
  const units = rows.filter((row) => isUnitName(nameText(row[name] ?? '')));
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column).filter((column) => column !== name);
  for (const column of [...columns.filter((one) => one > name), ...columns.filter((one) => one < name)]) {
    const cells = units.map((row) => row[column]?.trim() ?? '');
    const texts = cells.filter((text) => text !== '');
    if (texts.length === 0) continue;
    if (texts.every(isDistrict)) return column;
    if (column === name + 1 && texts.length === units.length && texts.every(isBareName)) return column;
  }
  return null;
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return maxOf(
    rows.map((row) => row.length),
    1,
  );
}

function isDistrict(text: string): boolean {
  const { kind } = parseUnitName(text);
  return isUnitName(text) && kind !== null && LEVEL_OF_KIND[kind] !== 'xa';
}

/** "Phú Vang", and no telephone number, address or remark. */
function isBareName(text: string): boolean {
  return isUnitName(text) && !isCommune(text) && BARE_NAME.test(text);
}

interface RosterIndex {
  /** Places by bare name. */
  readonly byBare: ReadonlyMap<string, readonly number[]>;
  /** The same by the bare name without spaces, and with the kind before it. */
  readonly byJoined: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Roster, RosterIndex>();

/** All names and aliases by their spelling; built once, since thousands of files are held against thousands of units. */
export function rosterIndex(roster: Roster): RosterIndex {
  const known = indexes.get(roster);
  if (known) return known;
  const byBare = new Map<string, number[]>();
  const byJoined = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    const places = map.get(key);
    if (!places) map.set(key, [at]);
    else if (!places.includes(at)) places.push(at);
  };
  roster.units.forEach(({ name, aliases }, at) => {
    for (const { bare, kind } of [name, ...aliases]) {
      add(byBare, bare, at);
      add(byJoined, bare.replaceAll(' ', ''), at);
      // "phuong12": a number alone would stand in every file's name.
      if (kind !== null) add(byJoined, `${kind}${bare}`.replace(/[ -]/g, ''), at);
    }
  });
  const index = { byBare, byJoined };
  indexes.set(roster, index);
  return index;
}

/** The places in the list of the units that a name may mean; one is an answer, more are a question. */
export function findUnits(roster: Roster, name: UnitName, parent: UnitName | null = null): readonly number[] {
  const unitAt = (at: number): RosterUnit | undefined => roster.units[at];
  const namesAt = (at: number): readonly UnitName[] => {
    const unit = unitAt(at);
    return unit ? [unit.name, ...unit.aliases] : [];
  };
  const all = (rosterIndex(roster).byBare.get(name.bare) ?? []).filter((at) =>
    namesAt(at).some((own) => mayBeSameUnit(own, name)),
  );
  const narrowed = (wanted: (at: number) => boolean, from: readonly number[]): readonly number[] => {
    const some = from.filter(wanted);
    return some.length > 0 ? some : from;
  };
  if (all.length <= 1) return all;
  const byKind = narrowed((at) => name.kind !== null && unitAt(at)?.name.kind === name.kind, all);
  const bySpelling = narrowed((at) => namesAt(at).some((own) => own.spelled === name.spelled), byKind);
  return narrowed((at) => parent !== null && unitAt(at)?.parent?.bare === parent.bare, bySpelling);
}
