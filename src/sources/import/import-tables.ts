/**
 * The appendices out of a Word report: each table that is a form becomes a sheet in the standard layout. Nothing is
 * guessed: what is no number stays as written, what fits nowhere is listed.
 */
import { printedForm, type Edition } from '../../forms/edition.js';
import { bareKey, matchKey } from '../../forms/label.js';
import { recognise } from '../../forms/recognise.js';
import type { Entry } from '../../forms/reading.js';
import type { RecognisedForm, Recognition } from '../../forms/recognition.js';
import { formNumber } from '../../forms/titles.js';
import type { WordDocument } from '../../document/document.js';
import { standardSheet, type StandardSheet } from './standard-sheet.js';
import { snapshotOf, tableSheets, type TableSheet } from './table-sheets.js';

/** Something in the tables that did not become a figure of a form. */
export interface NotUnderstood {
  readonly kind:
    | 'table' // a table that is no form of the edition
    | 'row' // a row or column of a form that fits no indicator
    | 'word' // text where a number belongs: kept as written
    | 'double'; // a figure that stands in two tables
  /** `4` for Phụ lục 4; null for a table of none. */
  readonly form: string | null;
  /** The indicator, for `word` and `double`. */
  readonly ref: string | null;
  readonly text: string;
  readonly figure: string;
}

export interface ImportedAppendices {
  readonly sheets: readonly StandardSheet[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** How the document's tables were read. */
  readonly recognition: Recognition;
}

/** Smaller tables lay out letterheads and signatures. */
const SMALLEST = { rows: 4, columns: 3 };

export function importAppendices(document: WordDocument, edition: Edition): ImportedAppendices {
  const tables = tableSheets(document);
  const recognition = recognise(snapshotOf(tables), edition);
  const names = new Set<string>();
  const sheets = edition.forms.flatMap((whole) => {
    const form = printedForm(whole, (ref) => recognition.reading.entries.has(ref));
    const own = recognition.forms.filter((one) => one.form === form.number);
    if (own.length === 0) return [];
    const table = tables.find(({ sheet }) => sheet.name === own[0]?.sheet);
    const { title, remark } = headOf(table?.captions ?? [], form.number, form.title);
    const entries = new Map(
      form.indicators.flatMap(({ ref }) => {
        const entry = recognition.reading.entries.get(ref);
        return entry ? [[ref, entry] as const] : [];
      }),
    );
    const name = `Phụ lục ${form.number}`;
    names.add(name);
    const extra = own.flatMap(({ unrecognised }) => unrecognised);
    return [standardSheet(form, { name, title, remark, entries, extra })];
  });
  return { sheets, notUnderstood: listOf(tables, recognition), recognition };
}

/** The lines above a table: the title in one line, and the rest. */
function headOf(captions: readonly string[], form: string, template: string): { title: string; remark: string } {
  const at = captions.findIndex((line) => formNumber(matchKey(line)) === form);
  const lines = captions.slice(at + 1);
  const isTitle = (line: string): boolean => line === line.toLocaleUpperCase('vi') && /\p{Lu}{3}/u.test(line);
  const title = lines.filter(isTitle).join(' ');
  const isOwn = at >= 0 && bareKey(title).split(' ').length >= 6;
  const remark = lines.filter((line) => !(isOwn && isTitle(line)) && bareKey(line) !== bareKey(template)).join('; ');
  return { title: isOwn ? title : template, remark: isOwn || at >= 0 ? remark : '' };
}

function listOf(tables: readonly TableSheet[], recognition: Recognition): readonly NotUnderstood[] {
  const { forms, doubled, reading } = recognition;
  const read = new Set(forms.map(({ sheet }) => sheet));
  const strange = tables
    .filter(({ sheet, rows, columns }) => !read.has(sheet.name) && rows >= SMALLEST.rows && columns >= SMALLEST.columns)
    .map(({ captions, sheet }): NotUnderstood => ({
      kind: 'table',
      form: null,
      ref: null,
      text: captions.at(-1) ?? firstText(sheet.rows),
      figure: '',
    }));
  return [
    ...forms.flatMap(rowsOf),
    ...[...reading.entries.values()].filter(isWord).map(({ ref, written }): NotUnderstood => ({
      kind: 'word',
      form: ref.split(':')[0] ?? null,
      ref,
      text: '',
      figure: written,
    })),
    ...doubled.map(({ ref }): NotUnderstood => ({
      kind: 'double',
      form: ref.split(':')[0] ?? null,
      ref,
      text: '',
      figure: reading.entries.get(ref)?.written ?? '',
    })),
    ...strange,
  ];
}

function rowsOf({ form, unrecognised }: RecognisedForm): readonly NotUnderstood[] {
  return unrecognised.map(({ text, figure }) => ({ kind: 'row', form, ref: null, text, figure }));
}

function isWord({ state }: Entry): boolean {
  return state === 'word' || state === 'doubtful' || state === 'fault' || state === 'unreadable';
}

function firstText(rows: TableSheet['sheet']['rows']): string {
  const value = rows[0]?.cells[0]?.value;
  return typeof value === 'string' ? value : '';
}
