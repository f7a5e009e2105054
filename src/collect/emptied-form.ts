/**
 * A unit's own workbook as the form of its next period: which cells are emptied, which lines name another period. Everything
 * else stays as it is: formulas, looks, notes, sheets that hold no form.
 */
import { periodTitle } from '../forms/titles.js';
import type { Recognition } from '../forms/recognition.js';
import { computer, FormulaCells } from '../rules/formulas/compute-cells.js';
import { dateOf } from '../sources/civil-day.js';
import { isSamePeriod, parsePeriod, usualPeriod, type NamedPeriod } from '../sources/period.js';
import { placeKey, type Place } from '../workbook/address.js';
import type { CellEdit } from '../workbook/edit.js';
import { findCell, findSheet, type Cell, type Sheet, type Snapshot } from '../workbook/snapshot.js';

export interface EmptiedForm {
  readonly edits: readonly CellEdit[];
  /** Figures taken out. */
  readonly emptied: readonly Place[];
  /** Figure cells whose formulas stay. */
  readonly formulas: readonly Place[];
  /** Lines whose period was changed, as they read now. */
  readonly titles: readonly (Place & { readonly text: string })[];
  /** Lines that name the old period by dates of the office's own: only the office knows the new ones. */
  readonly unchanged: readonly (Place & { readonly text: string })[];
}

/**
 * `from`: the period of the workbook as it stands, where it is known. `to`: the new one; null: titles stay. `periodText`:
 * how it is written.
 */
export function emptiedForm(
  snapshot: Snapshot,
  recognition: Recognition,
  from: NamedPeriod | null,
  to: NamedPeriod | null,
  periodText: string,
): EmptiedForm {
  const figures = figureCells(snapshot, recognition);
  const isFormula = ({ cell }: FigureCell): boolean => cell.formula !== null;
  const formulas = figures.filter(isFormula);
  const constants = figures.filter((one) => !isFormula(one));
  const lines = to ? titleLines(snapshot, recognition) : [];
  const titles = lines.flatMap((line) => (to && renamed(line, from, to, periodText)) ?? []);
  const emptied = new Set(constants.map(({ place }) => placeKey(place)));
  const cells = new FormulaCells(snapshot, emptied);
  const compute = computer(cells);
  return {
    edits: [
      ...constants.map(({ place }): CellEdit => ({ kind: 'clear', ...place })),
      ...formulas.map(({ place, cell }): CellEdit => {
        // What a formula shows of nothing: 0, an empty text, or an error that Excel will find by itself.
        const result = compute(place);
        const shown = typeof result === 'number' || typeof result === 'string' ? result : '';
        return { kind: 'formula', ...place, formula: cell.formula ?? '', result: shown };
      }),
      ...titles.flatMap(({ isChanged, place, text }): CellEdit[] =>
        isChanged ? [{ kind: 'text', ...place, value: text }] : [],
      ),
    ],
    emptied: constants.map(({ place }) => place),
    formulas: formulas.map(({ place }) => place),
    titles: titles.flatMap(({ isChanged, place, text }) => (isChanged ? [{ ...place, text }] : [])),
    unchanged: titles.flatMap(({ isLeft, place, text }) => (isLeft ? [{ ...place, text }] : [])),
  };
}

interface FigureCell {
  readonly place: Place;
  readonly cell: Cell;
}

/** Every cell of a form that holds a figure: of its rows, of rows that stand there twice, of rows that it does not know. */
function figureCells(snapshot: Snapshot, { reading, forms, doubled }: Recognition): readonly FigureCell[] {
  const places = [
    ...[...reading.entries.values()].flatMap(({ place }) => (place ? [place] : [])),
    ...doubled.flatMap((row) =>
      row.places.flatMap((place) => {
        const form = forms.find(
          ({ sheet, top, bottom }) => sheet === place.sheet && place.row >= top && place.row <= bottom,
        );
        return form && form.columns.value >= 0 ? [{ ...place, column: form.columns.value }] : [];
      }),
    ),
    ...forms.flatMap(({ columns, sheet, unrecognised }) =>
      unrecognised.flatMap(({ row, figure }) =>
        columns.value >= 0 && figure !== '' ? [{ sheet, row, column: columns.value }] : [],
      ),
    ),
  ];
  const found = new Map<string, FigureCell>();
  for (const place of places) {
    const sheet = findSheet(snapshot, place.sheet);
    const cell = sheet && findCell(sheet, place.row, place.column);
    if (cell && (cell.value !== null || cell.formula !== null)) found.set(placeKey(place), { place, cell });
  }
  return [...found.values()];
}

interface Line {
  readonly place: Place;
  readonly text: string;
}

/** Texts on the sheets of forms that stand in no table's body. */
function titleLines(snapshot: Snapshot, { forms, tables }: Recognition): readonly Line[] {
  const bodies = new Map<string, (readonly [top: number, bottom: number])[]>();
  const add = (sheet: string, top: number, bottom: number): void => {
    bodies.set(sheet, [...(bodies.get(sheet) ?? []), [top, bottom]]);
  };
  for (const { sheet, top, bottom } of forms) add(sheet, top, bottom);
  for (const { sheet, rows } of tables) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last) add(sheet, first.row, last.row);
  }
  return [...bodies].flatMap(([name, areas]) => {
    const sheet = findSheet(snapshot, name);
    return sheet ? linesOutside(sheet, areas) : [];
  });
}

function linesOutside(sheet: Sheet, areas: readonly (readonly [top: number, bottom: number])[]): readonly Line[] {
  return sheet.rows.flatMap(({ index, cells }) => {
    if (areas.some(([top, bottom]) => index >= top && index <= bottom)) return [];
    return cells.flatMap(({ column, value, formula }): Line[] =>
      typeof value === 'string' && formula === null
        ? [{ place: { sheet: sheet.name, row: index, column }, text: value }]
        : [],
    );
  });
}

const DATES = /từ(?:\s+ngày)?\s+\d{1,2}\/\d{1,2}\/\d{4}\s+đến(?:\s+hết)?(?:\s+ngày)?\s+\d{1,2}\/\d{1,2}\/\d{4}/iu;

interface RenamedLine extends Line {
  readonly isChanged: boolean;
  /** It names days of the office's own, which stay. */
  readonly isLeft: boolean;
}

/** undefined: the line names no period, or another one than the workbook's ("so với năm 2015", a day of signing). */
function renamed(
  { place, text }: Line,
  from: NamedPeriod | null,
  to: NamedPeriod,
  periodText: string,
): RenamedLine | undefined {
  const line = text.normalize('NFC');
  const dates = DATES.exec(line)?.[0];
  const named = periodTitle(line.replace(DATES, ' '));
  const isName = named !== null && isOf(named, from) && !isDay(line, named);
  const isRange = dates !== undefined && (isOf(dates, from) || isName);
  if (!isName && !isRange) return undefined;
  const withName = isName ? line.replace(named, () => likeIn(named, periodText)) : line;
  const range = isRange ? rangeAfter(dates, from, to) : null;
  const after = isRange && range !== null ? withName.replace(dates, () => range) : withName;
  return { place, text: after, isChanged: isName || range !== null, isLeft: isRange && range === null };
}

function isOf(text: string, from: NamedPeriod | null): boolean {
  const period = parsePeriod(text);
  if (!period) return false;
  return (
    from === null ||
    isSamePeriod(period, from) ||
    isSamePeriod({ ...period, stated: false }, { ...from, stated: false })
  );
}

/** "ngày 14 tháng 6 năm 2026" is a day of signing. */
function isDay(line: string, named: string): boolean {
  return /ngày\s+(?:\d{1,2}|…+|\.+)?\s*$/iu.test(line.slice(0, line.indexOf(named)));
}

function likeIn(old: string, text: string): string {
  if (old === old.toLocaleUpperCase('vi')) return text.toLocaleUpperCase('vi');
  const isCapital = /^\p{Lu}/u.test(old);
  const first = text.charAt(0);
  return (isCapital ? first.toLocaleUpperCase('vi') : first.toLocaleLowerCase('vi')) + text.slice(1);
}

/** null: the office closes its books on days of its own, and the new period's are not stated. */
function rangeAfter(dates: string, from: NamedPeriod | null, to: NamedPeriod): string | null {
  const old = parsePeriod(dates);
  const usual = from?.kind ? usualPeriod(from.kind, from.number, from.year) : null;
  const isUsual = old !== null && usual !== null && old.from === usual.from && old.to === usual.to;
  if (!to.stated && !isUsual) return null;
  const days = [to.from, to.to].map(dayText);
  let at = 0;
  return dates.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, () => days[at++] ?? '');
}

function dayText(day: NamedPeriod['from']): string {
  const { year, month, day: date } = dateOf(day);
  return `${String(date).padStart(2, '0')}/${month}/${year}`;
}
