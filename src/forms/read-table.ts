/**
 * Reads one found table: its rows matched to the form's indicators, an entry for each, and an account of what was
 * not recognised and what departs from the template. Null when too little speaks for a form.
 */
import type { Place } from '../workbook/address.js';
import { anchorOf, findCell, type Cell, type Sheet } from '../workbook/snapshot.js';
import type { EditionIndex } from './edition-index.js';
import type { IndexedIndicator } from './indexed-indicator.js';
import { matchKey } from './label.js';
import { cellsInside, findFormColumns, isFigure, type Columns } from './find-form-columns.js';
import type { FoundTable } from './find-tables.js';
import { matchRows, type RowMatch } from './match-rows.js';
import { readEntry } from './read-entry.js';
import type { Entry } from './reading.js';
import type { Deviation, RecognisedForm, Unrecognised } from './recognition.js';
import { showCell } from './show-cell.js';
import type { ScannedRow } from './scan-sheet.js';
import { cellAt, findSttColumn, tableRows, type ScannedTableRow } from './table-rows.js';
import { maxOf, minOf } from '../workbook/lists.js';

export interface ReadTable {
  readonly formAt: number;
  readonly recognised: RecognisedForm;
  /** One for each row found, blank ones too. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Further entries of references that have a row already. */
  readonly doubles: readonly Entry[];
  /** References whose row is hidden. */
  readonly hiddenRefs: ReadonlySet<string>;
}

/** Evidence that a table is the form: a label and its ordinal 2, a label alone 1, an alike one less. */
const ENOUGH = 3.5;
const TITLE = 1.5;
const HEADER = 1;

export function readTable(sheet: Sheet, table: FoundTable, index: EditionIndex, date1904: boolean): ReadTable | null {
  const form = index.forms[table.formAt];
  if (!form) return null;
  const sttColumn = findSttColumn(table, date1904);
  const rows = tableRows(table, sttColumn, index, date1904);
  const { matches, doubles } = matchRows(rows, table.formAt, index);
  if (matches.length === 0 || evidenceOf(matches, table) < ENOUGH) return null;

  const columns = findFormColumns(
    sheet,
    table,
    sttColumn,
    matches.map((match) => match.row),
  );
  const reader = new RowReader(sheet, columns);
  const entries = new Map<string, Entry>();
  const byOrder = [...matches].sort((one, other) => one.rowAt - other.rowAt);
  reader.claimMerges(matches, form.rows);
  for (const match of byOrder) {
    const row = form.rows[match.rowAt];
    if (row) entries.set(row.indicator.ref, reader.entryOf(row, match.row));
  }
  const seen = new Set([...matches, ...doubles].map((match) => match.row));
  const refOf = (match: RowMatch): string => form.rows[match.rowAt]?.indicator.ref ?? '';
  const inOrder = matches.map(refOf);
  const lastSeen = rows.reduce((last, row, at) => (seen.has(row) ? at : last), -1);
  const firstSeen = rows.findIndex((row) => seen.has(row));
  const unrecognised = rows
    .filter((row, at) => !seen.has(row) && (at < lastSeen || hasStandingOfItsOwn(row, columns)))
    // Words above the first row, without ordinal and figure, are headings that nobody knew.
    .filter((row, at) => at > firstSeen || hasStandingOfItsOwn(row, columns) || holdsFigure(row))
    .map((row) => reader.unrecognisedRow(row, table))
    .filter((one) => one !== null);
  const bodyRows = matches.flatMap((match) => match.row.rows);
  const indexes = bodyRows.map((row) => row.index);
  return {
    formAt: table.formAt,
    recognised: {
      form: form.number,
      sheet: sheet.name,
      top: minOf(indexes),
      bottom: maxOf(indexes),
      columns: {
        stt: sttColumn,
        label: table.labelColumn,
        unit: columns.unit,
        value: columns.value,
        note: columns.note,
      },
      found: inOrder,
      missing: form.rows
        .filter(({ indicator }) => !entries.has(indicator.ref) && indicator.optional !== true)
        .map(({ indicator }) => indicator.ref),
      unrecognised: [...unrecognised, ...reader.strayFigures(matches, table), ...reader.unreadColumns(matches)],
      hiddenRows: [...seen]
        .flatMap((row) => row.rows.filter((one) => one.hidden).map((one) => one.index))
        .sort((a, b) => a - b),
      sheetHidden: sheet.visibility !== 'visible',
      deviations: deviationsOf(sheet, matches, form.rows, columns),
    },
    entries,
    doubles: doubles.flatMap((match) => {
      const row = form.rows[match.rowAt];
      return row ? [reader.entryOf(row, match.row)] : [];
    }),
    hiddenRefs: new Set(matches.filter((match) => match.row.rows.some((row) => row.hidden)).map(refOf)),
  };
}

function evidenceOf(matches: readonly RowMatch[], table: FoundTable): number {
  let evidence = table.isTitled ? TITLE : 0;
  const roles = new Set(table.head.flatMap((row) => row.cells.map((cell) => cell.meaning?.role ?? null)));
  if (roles.has('label') && (roles.has('value') || roles.has('unit') || roles.has('current'))) evidence += HEADER;
  for (const match of matches) {
    const isLong = (match.row.label?.key.length ?? 0) >= 20;
    evidence += match.likeness * (match.stt === 'same' ? 2 : isLong ? 1.25 : 1);
  }
  return evidence;
}

/** Below the last matched row stand signatures and footnotes; a row with an ordinal or a figure is more than that. */
function hasStandingOfItsOwn(row: ScannedTableRow, columns: Columns): boolean {
  if (row.stts.length > 0 && row.label !== null) return true;
  return row.label !== null && row.rows.some((one) => figureCell(one, columns) !== undefined);
}

function holdsFigure({ rows, labelColumn }: ScannedTableRow): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.column > labelColumn && isFigure(cell)));
}

function figureCell(row: ScannedRow, columns: Columns): Cell | undefined {
  const cell = columns.value < 0 ? undefined : cellAt(row, columns.value);
  return cell && isFigure(cell) ? cell.cell : undefined;
}

class RowReader {
  /** Merged areas over several rows of the value column: which row they belong to, by their top row. */
  private readonly claims = new Map<number, ScannedTableRow>();

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
  ) {}

  /** A merged figure over several rows belongs to the first of them that asks for a figure. */
  claimMerges(matches: readonly RowMatch[], rows: readonly IndexedIndicator[]): void {
    for (const match of matches) {
      const anchor = this.anchor(match.row.rows[0]);
      const isHeading = rows[match.rowAt]?.indicator.kind === 'heading';
      if (anchor && !isHeading && !this.claims.has(anchor.row)) this.claims.set(anchor.row, match.row);
    }
  }

  private anchor(row: ScannedRow | undefined): { row: number; column: number } | null {
    if (!row || this.columns.value < 0) return null;
    return anchorOf(this.sheet, row.index, this.columns.value);
  }

  entryOf(indexed: IndexedIndicator, row: ScannedTableRow): Entry {
    const { indicator } = indexed;
    const note = this.columns.note < 0 ? '' : this.noteOf(row);
    const filled = row.rows.find((one) => cellAt(one, this.columns.value)) ?? row.rows[0];
    const anchor = this.anchor(filled);
    const place: Place = { sheet: this.sheet.name, row: filled?.index ?? 0, column: Math.max(0, this.columns.value) };
    const claimed = anchor === null ? undefined : this.claims.get(anchor.row);
    const isOthers = anchor !== null && anchor.row !== filled?.index && claimed !== undefined && claimed !== row;
    if (anchor === null || isOthers) {
      // No cell of its own: nothing can be read or written there.
      return { ...readEntry({ indicator, cell: undefined, place, note }), place: null };
    }
    return readEntry({ indicator, cell: this.cell(anchor.row, anchor.column), place: { ...place, ...anchor }, note });
  }

  /** A note merged over several rows explains each of them. */
  private noteOf(row: ScannedTableRow): string {
    const own = row.rows.map((one) => showCell(cellAt(one, this.columns.note)?.cell)).filter((text) => text !== '');
    if (own.length > 0) return own.join(' ');
    const first = row.rows[0]?.index ?? 0;
    const anchor = anchorOf(this.sheet, first, this.columns.note);
    return anchor.row === first ? '' : showCell(this.cell(anchor.row, anchor.column));
  }

  private cell(row: number, column: number): Cell | undefined {
    return column < 0 ? undefined : findCell(this.sheet, row, column);
  }

  unrecognisedRow(row: ScannedTableRow, table: FoundTable): Unrecognised | null {
    const [first] = row.rows;
    if (!first) return null;
    const inside = cellsInside(first, table);
    const valueCell = this.columns.value < 0 ? undefined : cellAt(first, this.columns.value);
    const figure = valueCell?.cell ?? inside.find((cell) => cell.column > row.labelColumn && isFigure(cell))?.cell;
    const text =
      row.label?.text ?? inside.map((cell) => cell.meaning?.text ?? '').find((one) => one.trim() !== '') ?? '';
    if (text.trim() === '' && figure === undefined) return null;
    const column = row.label ? row.labelColumn : (figure?.column ?? inside[0]?.column ?? row.labelColumn);
    return { ...this.place(first.index, column), text: tidy(text), figure: showCell(figure) };
  }

  /** A row is recognised and its figure cell is blank, but a bare figure stands elsewhere in it: typed one column off. */
  strayFigures(matches: readonly RowMatch[], table: FoundTable): Unrecognised[] {
    const { value, unit, note, unread } = this.columns;
    const known = new Set([...unread.map((one) => one.column), value]);
    return matches.flatMap((match) =>
      match.row.rows.flatMap((row) => {
        if (value < 0 || cellAt(row, value)) return [];
        return cellsInside(row, table)
          .filter((cell) => cell.column > match.row.labelColumn && !known.has(cell.column) && isFigure(cell))
          .filter(
            (cell) =>
              (cell.column !== unit || cell.meaning?.isUnit !== true) && (cell.column !== note || isBare(cell.cell)),
          )
          .map((cell) => ({
            ...this.place(row.index, cell.column),
            text: tidy(match.row.label?.text ?? ''),
            figure: showCell(cell.cell),
          }));
      }),
    );
  }

  /** Columns of figures that were not read: each said once, with its first figures. */
  unreadColumns(matches: readonly RowMatch[]): Unrecognised[] {
    return this.columns.unread.map(({ column, row, caption }) => {
      const figures = matches.flatMap((match) => match.row.rows.map((one) => showCell(cellAt(one, column)?.cell)));
      const some = figures.filter((figure) => figure !== '').slice(0, 5);
      return { ...this.place(row, column), text: caption, figure: some.join('; ') };
    });
  }

  private place(row: number, column: number): Place {
    return { sheet: this.sheet.name, row, column };
  }
}

/** Nothing but a number: "5", not "05 hồ sơ quá hạn", not a dash. */
function isBare(cell: Cell): boolean {
  return (
    typeof cell.value === 'number' || (typeof cell.value === 'string' && /^\s*\d[\d.,]*\s*%?\s*$/.test(cell.value))
  );
}

function deviationsOf(
  sheet: Sheet,
  matches: readonly RowMatch[],
  rows: readonly IndexedIndicator[],
  columns: Columns,
): Deviation[] {
  const result: Deviation[] = [];
  let isLegacySaid = false;
  for (const match of matches) {
    const indexed = rows[match.rowAt];
    const [row] = match.row.rows;
    const { label } = match.row;
    if (!indexed || !row || !label) continue;
    const { indicator } = indexed;
    const add = (kind: Deviation['kind'], column: number, written: string, template: string): void => {
      result.push({
        sheet: sheet.name,
        row: row.index,
        column,
        ref: indicator.ref,
        kind,
        written: tidy(written),
        template,
      });
    };
    if (match.row.stts.length > 0 && !match.row.stts.includes(indicator.stt)) {
      add('stt', match.row.sttColumn, match.row.sttWritten, indicator.stt);
    }
    if (!indexed.isSpelledAs(label.text)) add('label', match.row.labelColumn, label.text, indicator.label);
    if (label.legacy !== null && !isLegacySaid) {
      // One letter in an old encoding means that the whole table is: it is said once.
      isLegacySaid = true;
      const cell = cellAt(row, match.row.labelColumn)?.cell;
      add('legacy-encoding', match.row.labelColumn, showCell(cell), indicator.label);
    }
    const unit = columns.unit < 0 ? [] : match.row.rows.map((one) => cellAt(one, columns.unit)?.meaning?.whole ?? '');
    const written = unit.join(' ').trim();
    if (
      indicator.unit !== '' &&
      written !== '' &&
      written !== indicator.unit &&
      matchKey(written) !== indexed.unitKey
    ) {
      add('unit', columns.unit, written, indicator.unit);
    }
    if (match.isMoved) add('order', match.row.labelColumn, match.row.sttWritten, indicator.stt);
  }
  return result;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
