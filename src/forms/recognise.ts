/**
 * Recognises the forms of an edition in a workbook, however they are laid out, and accounts for everything that was
 * not recognised. Nothing is guessed in silence and nothing is dropped.
 */
import type { Sheet, Snapshot } from '../workbook/snapshot.js';
import { chooseTables } from './choose-tables.js';
import type { Edition } from './edition.js';
import { indexOf, type EditionIndex, type Meaning } from './edition-index.js';
import { findTables } from './find-tables.js';
import { inferLevel } from './infer-level.js';
import { isGeneratedSheet } from './generated-sheets.js';
import type { Entry } from './reading.js';
import { readTable, type ReadTable } from './read-table.js';
import { readTableForms, type ReadTableForm } from './recognise-tables.js';
import type { DuplicateRow, RecognisedForm, Recognition, UnreadSheet } from './recognition.js';
import { scanSheet, type ScannedRow } from './scan-sheet.js';
import { periodTitle, unitTitle, type UnitTitle } from './titles.js';
import { append } from '../workbook/lists.js';

/** Lines above and below the tables of one sheet that may name the unit and the period. */
const MOST_TITLE_ROWS = 40;

export function recognise(snapshot: Snapshot, edition: Edition): Recognition {
  const index = indexOf(edition);
  const tables: ReadTable[] = [];
  const unread: UnreadSheet[] = [];
  const around: Meaning[] = [];
  const wide: ReadTableForm[] = [];
  for (const sheet of snapshot.sheets) {
    if (isGeneratedSheet(sheet)) {
      unread.push({ sheet: sheet.name, reason: 'own-sheet' });
      continue;
    }
    const rows = scanSheet(sheet, index);
    const found = readSheet(sheet, rows, index, snapshot.date1904);
    append(tables, found);
    append(around, textsAround(rows, found));
    around.push(index.meaningOf(sheet.name));
    // A form stands once in a workbook: of a second one nothing could tell the figures apart.
    const columned = readTableForms(sheet, edition);
    const own = columned.read.filter(({ found: { form } }) => !wide.some((one) => one.found.form === form));
    append(wide, own);
    append(unread, columned.unread);
    const reason = reasonUnread(sheet, rows, found.length + own.length + columned.unread.length);
    if (reason) unread.push({ sheet: sheet.name, reason });
  }
  append(unread, withoutContent(snapshot));
  const { entries, doubled } = combine(tables, index);
  const titles = around
    .filter(mayNameUnit)
    .map(({ whole }) => unitTitle(whole))
    .filter((title) => title !== null);
  const level = inferLevel(titles, entries, edition);
  for (const table of wide) for (const [ref, entry] of table.entries) entries.set(ref, entry);
  return {
    reading: { source: '', entries },
    forms: inTemplateOrder(tables),
    tables: wide.map(({ found }) => found),
    unread,
    doubled,
    level,
    unitName: nameOf(titles, level.level),
    periodText:
      around
        .filter(mayNamePeriod)
        .map(({ whole }) => periodTitle(whole))
        .find((period) => period !== null) ?? null,
  };
}

function readSheet(sheet: Sheet, rows: readonly ScannedRow[], index: EditionIndex, date1904: boolean): ReadTable[] {
  if (rows.length === 0) return [];
  return findTables(rows, index)
    .map((table) => readTable(sheet, table, index, date1904))
    .filter((table) => table !== null);
}

/** Entries of the workbook's list that lead to no sheet. */
export function withoutContent({ sheetsWithoutContent = [] }: Snapshot): readonly UnreadSheet[] {
  return sheetsWithoutContent.map((sheet) => ({ sheet, reason: 'no-content' }));
}

function reasonUnread(sheet: Sheet, rows: readonly ScannedRow[], tables: number): UnreadSheet['reason'] | null {
  if (sheet.unreadable) return 'unreadable';
  if (sheet.truncated) return 'truncated';
  if (tables > 0) return null;
  return rows.length === 0 ? 'empty' : 'no-form';
}

/** All references, in the order of the template; of a form that stands twice, what was chosen. */
function combine(
  tables: readonly ReadTable[],
  index: EditionIndex,
): { entries: Map<string, Entry>; doubled: DuplicateRow[] } {
  const entries = new Map<string, Entry>();
  const doubled: DuplicateRow[] = [];
  index.forms.forEach((form, formAt) => {
    const own = tables.filter((table) => table.formAt === formAt);
    if (own.length === 0) return;
    const chosen = chooseTables(own);
    for (const { indicator } of form.rows) {
      const entry = chosen.entries.get(indicator.ref);
      if (entry) entries.set(indicator.ref, entry);
    }
    append(doubled, chosen.doubled);
  });
  return { entries, doubled };
}

function inTemplateOrder(tables: readonly ReadTable[]): RecognisedForm[] {
  return [...tables].sort((one, other) => one.formAt - other.formAt).map((table) => table.recognised);
}

/** Texts outside the tables: labels inside them name units too. */
function textsAround(rows: readonly ScannedRow[], tables: readonly ReadTable[]): Meaning[] {
  const texts: Meaning[] = [];
  let outside = 0;
  for (const row of rows) {
    const inTable = tables.some(({ recognised }) => row.index >= recognised.top && row.index <= recognised.bottom);
    if (inTable) continue;
    outside += 1;
    if (outside > MOST_TITLE_ROWS) break;
    for (const { meaning } of row.cells) {
      if (meaning?.hits.length === 0 && meaning.key.length >= 5) texts.push(meaning);
    }
  }
  return texts;
}

/** Cheap questions before the costly ones. */
function mayNameUnit({ key }: Meaning): boolean {
  return key.includes('ubnd') || key.includes('don vi');
}

function mayNamePeriod({ key }: Meaning): boolean {
  return key.includes(' 20') || key.includes(' den ');
}

function nameOf(titles: readonly UnitTitle[], level: Recognition['level']['level']): string | null {
  return titles.find((title) => title.level === level && title.name !== null)?.name ?? null;
}
