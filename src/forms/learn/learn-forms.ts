/**
 * Every form of a workbook read from its own words: which tables there are, what their rows and columns are. No figure is
 * kept. What was found and could not be taken is said.
 */
import type { Snapshot } from '../../workbook/snapshot.js';
import { append } from '../../workbook/lists.js';
import { isGeneratedSheet } from '../generated-sheets.js';
import { bareKey } from '../label.js';
import { columnMark, headingMarks } from '../printed-formulas.js';
import { findHeadedTables, type HeadedColumn, type HeadedTable } from './headed-table.js';
import type { LearnedForms, LearnedPart, LearnedTable, PassedOverTable } from './learned.js';
import { labelsOfList, readListForm, unitAbove } from './read-list-form.js';
import { readColumns } from './read-columns.js';
import { levelsOf } from './row-levels.js';

/** What a person said otherwise. */
export interface LearnChoices {
  /** The figure columns of a table, by sheet and the zero-based row of its headings; others are as found. */
  readonly columns?: readonly { readonly sheet: string; readonly top: number; readonly columns: readonly number[] }[];
  /** Tables that are no form, by sheet and row of headings. */
  readonly without?: readonly { readonly sheet: string; readonly top: number }[];
  /** Tables with open rows of which no row adds up the others, whatever it is called. */
  readonly withoutTotal?: readonly { readonly sheet: string; readonly top: number }[];
}

interface LearnOptions extends LearnChoices {
  /** Numbers that forms of other workbooks have. */
  readonly taken?: readonly string[];
}

/** A workbook holds at most so many forms. */
const MOST_FORMS = 80;
/** A list of dossiers or staff is no form. */
const MOST_ROWS = 500;

export interface CandidateTable {
  readonly table: HeadedTable;
  /** Figure columns; one makes a list of indicators, several a form with open rows. */
  readonly figures: readonly HeadedColumn[];
}

function tablesToLearn(snapshot: Snapshot, choices: LearnChoices = {}): readonly CandidateTable[] {
  return snapshot.sheets
    .filter((sheet) => !isGeneratedSheet(sheet) && sheet.unreadable !== true && sheet.visibility === 'visible')
    .flatMap((sheet) => findHeadedTables(sheet))
    .filter((table) => choices.without?.some((one) => isAt(table, one)) !== true)
    .slice(0, MOST_FORMS)
    .map((table): CandidateTable => {
      const chosen = choices.columns?.find((one) => isAt(table, one));
      return { table, figures: chosen ? columnsAt(table, chosen.columns) : figureColumns(table) };
    });
}

function isAt(table: HeadedTable, one: { readonly sheet: string; readonly top: number }): boolean {
  return table.sheet.name === one.sheet && table.top === one.top;
}

function columnsAt(table: HeadedTable, columns: readonly number[]): readonly HeadedColumn[] {
  return columns.map((column): HeadedColumn => ({
    column,
    role: 'figure',
    path: table.columns.find((one) => one.column === column)?.path ?? [''],
  }));
}

/** Another period's figure beside this one's is not asked for, unless the form prints how it computes with it. */
function figureColumns(table: HeadedTable): readonly HeadedColumn[] {
  const { columns } = table;
  const figures = columns.filter(({ role }) => role === 'figure');
  const compared = columns.filter(({ role }) => role === 'compared');
  if (compared.length > 0 && printsFormulas(table)) {
    return columns.filter(({ role }) => role === 'figure' || role === 'compared');
  }
  if (figures.length === 1 && compared.every(({ path }) => path.length > 0)) return figures;
  const all = columns.filter(({ role }) => role === 'figure' || role === 'compared');
  return figures.length === 0 ? compared.slice(0, 1) : all;
}

function printsFormulas({ numberLine, columns }: HeadedTable): boolean {
  const all = columns.filter(({ role }) => role === 'figure' || role === 'compared');
  const behind = headingMarks(all.map(({ path }) => path.at(-1) ?? ''));
  return all.some(({ column }, at) => {
    const inLine = columnMark(numberLine?.cells.find((cell) => cell.column === column)?.value ?? null);
    return ((inLine ?? behind[at])?.formula ?? '') !== '';
  });
}

export function learnForms(snapshot: Snapshot, choices: LearnOptions = {}): LearnedForms {
  const { date1904 } = snapshot;
  const found = tablesToLearn(snapshot, choices);
  const labels: string[] = [];
  for (const { table, figures } of found) {
    if (figures.length === 1 && figures[0]) append(labels, labelsOfList(table, figures[0], date1904));
  }
  const levels = levelsOf(labels);
  const taken = new Set<string>(choices.taken);
  const units = new Map<string, string>();
  const parts: LearnedPart[] = [];
  const passedOver: PassedOverTable[] = [];
  for (const { table, figures } of found) {
    const refuse = (reason: PassedOverTable['reason']): void => {
      passedOver.push({ sheet: table.sheet.name, row: table.top, reason });
    };
    if (table.body.length > MOST_ROWS) {
      refuse('too-long');
      continue;
    }
    const [first] = figures;
    // "Đơn vị tính: triệu đồng" at the top of a sheet is said for all its tables.
    const unit = unitAbove(table.titles) || (units.get(table.sheet.name) ?? '');
    units.set(table.sheet.name, unit);
    const read =
      figures.length > 1 || first === undefined
        ? readColumns(table, figures, { date1904, unit, taken })
        : readListForm(table, first, { date1904, unit, levels, taken });
    const hasNoTotal = choices.withoutTotal?.some((one) => isAt(table, one)) === true;
    const part = read?.kind === 'table' && hasNoTotal ? withoutTotal(read) : read;
    if (!part || figures.length === 0) refuse('no-rows');
    else if (parts.some((one) => isSamePart(one, part))) refuse('doubled');
    else {
      taken.add(part.number);
      parts.push(part);
    }
  }
  return { parts, passedOver, levels };
}

function withoutTotal(table: LearnedTable): LearnedTable {
  const rows = table.rows.map((row) => ({ ...row, isTotal: false }));
  return { ...table, total: null, totalAt: 'last', openRows: rows.length, rows };
}

/** The same form once more: two sheets of one workbook, or two workbooks of one form. */
export function isSamePart(one: LearnedPart, other: LearnedPart): boolean {
  if (one.kind === 'list' && other.kind === 'list') {
    const labels = new Set(one.rows.map(keyOf));
    const shared = other.rows.filter((row) => labels.has(keyOf(row))).length;
    return shared >= 0.8 * Math.max(one.rows.length, other.rows.length);
  }
  if (one.kind === 'table' && other.kind === 'table') {
    // "Nội dung thu" and "Nội dung chi" over the same columns, or two titles on one sheet, are two forms.
    const areTwo =
      bareKey(one.rowsHeading) !== bareKey(other.rowsHeading) ||
      (one.sheet === other.sheet && one.title !== other.title);
    return haveSameColumns(one, other) && !areTwo;
  }
  return false;
}

export function haveSameColumns(one: LearnedTable, other: LearnedTable): boolean {
  const key = ({ columns }: LearnedTable): string =>
    columns.map(({ path }) => path.map(bareKey).join(' > ')).join(' | ');
  return key(one) === key(other);
}

function keyOf({ stt, label }: { readonly stt: string; readonly label: string }): string {
  return `${stt} ${bareKey(label)}`;
}
