/** Reads other sources from files and from the open workbook. A chunk of its own, fetched when the first one is asked for. */
import { periodOfPath } from '../../collect/file-hints.js';
import { openWorkbook } from '../../hosts/file/open.js';
import { openTables, sourceOfBlob, sourceOfBytes } from '../../hosts/file/list/open-tables.js';
import { isDateFormat } from '../../quantity/number-format.js';
import { digestOf } from '../../review/digest-period.js';
import { countDossiers } from '../../sources/dossiers/count.js';
import { csvSource } from '../../sources/dossiers/csv.js';
import { DEFAULT_WORDS } from '../../sources/dossiers/list-words.js';
import { withOwnWords } from '../../sources/dossiers/own-words.js';
import { readList } from '../../sources/dossiers/read-list.js';
import { readDossierListStream } from '../../sources/dossiers/read-stream.js';
import type { DossierList } from '../../sources/dossiers/dossier.js';
import { tableOfSheet } from '../../sources/dossiers/table.js';
import { dayOfSerial, printDay } from '../../sources/civil-day.js';
import { parsePeriod } from '../../sources/period.js';
import { periodName } from '../../strings/period-name.js';
import { findSheet } from '../../workbook/snapshot.js';
import { sheetSource } from '../../workbook/sheet-source.js';
import type { SourceBatch, SourceCell, SourceRow, TableSource } from '../../workbook/table-source.js';
import type { ChosenFile, ListColumn, ListTable, Pace, SourceReader } from '../session/source-reader.js';

/** More than the reader itself needs to tell columns. */
const ROWS_LOOKED_AT = 250;
const LONGEST_SAMPLE = 24;

export const sourceReader: SourceReader = {
  async tablesOfFile(file) {
    const source = file instanceof Blob ? sourceOfBlob(file) : sourceOfBytes(await bytesOf(file));
    const opened = await openTables(source, file.name);
    return (opened.kind === 'sheets' ? opened.tables : [csvSource(opened.text)]).map(whole);
  },

  tablesOfWorkbook: ({ sheets, date1904 }) =>
    sheets.map((sheet) => ({ ...sheetSource(sheet, date1904), truncated: sheet.truncated })),

  looksLikeList(snapshot, name) {
    const sheet = findSheet(snapshot, name);
    if (!sheet) return false;
    const top = { ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) };
    return readList(tableOfSheet(top, snapshot.date1904)) !== null;
  },

  readList: (table, { own, ...options }, pace) =>
    readDossierListStream([paced(table, pace)], { ...options, words: withOwnWords(DEFAULT_WORDS, own) }),

  columns: columnsOf,
  count: countDossiers,
  periodOf: parsePeriod,

  async digest(file, reviewer) {
    const snapshot = await (await openWorkbook(await bytesOf(file), file.name)).read();
    const recognition = reviewer.recognise(snapshot);
    if (recognition.forms.length === 0) return 'no-form';
    // Appendices often state no period, and their files' names do; it is shown and can be corrected.
    const hinted = periodOfPath(file.name);
    const period = recognition.periodText ?? (hinted && periodName(hinted));
    return digestOf({ name: file.name, recognition }, period) ?? 'too-much';
  },

  async report(file) {
    const [{ openDocument }, { findFacts }] = await Promise.all([
      import('../../hosts/file/docx/open-document.js'),
      import('../../sources/report/find-facts.js'),
    ]);
    const document = openDocument(await bytesOf(file), file.name);
    return { document, facts: findFacts(document) };
  },
};

function whole(table: TableSource): ListTable {
  const { name, date1904, weight } = table;
  return { name, date1904, weight, read: () => table.read(), truncated: false };
}

/** The same table, with a pause between its batches. */
function paced(table: TableSource, pace: Pace): TableSource {
  async function* read(): AsyncGenerator<SourceBatch> {
    let rows = 0;
    for await (const batch of table.read()) {
      rows += batch.rows.length;
      await pace(rows);
      yield batch;
    }
  }
  const { name, date1904, weight } = table;
  return { name, date1904, weight, read };
}

/** Dates are shown as they stand, not as Excel counts them. */
async function columnsOf(table: ListTable, { headerRows }: DossierList): Promise<readonly ListColumn[]> {
  const { heads, body } = await topOf(table, headerRows);
  const width = Math.max(0, ...[...heads, body].map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: [...new Set(heads.map(({ cells }) => sampleOf(cells[column], table)))].filter(Boolean).join(' '),
    sample: sampleOf(body.cells[column], table).slice(0, LONGEST_SAMPLE),
  })).filter(({ heading, sample }) => heading !== '' || sample !== '');
}

/** The heading rows and the first row below them that could be a dossier; no more of the table is read. */
async function topOf(
  table: ListTable,
  headerRows: readonly number[],
): Promise<{ readonly heads: readonly SourceRow[]; readonly body: SourceRow }> {
  const heads: SourceRow[] = [];
  const lastHead = headerRows.at(-1) ?? 0;
  for await (const { rows } of table.read()) {
    for (const row of rows) {
      if (headerRows.includes(row.row)) heads.push(row);
      else if (row.row > lastHead && row.cells.filter((cell) => cell !== null).length > 2) return { heads, body: row };
    }
  }
  return { heads, body: { row: 0, cells: [] } };
}

function sampleOf(cell: SourceCell | undefined, { date1904 }: ListTable): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).replace(/\s+/g, ' ').trim();
  const day = isDateFormat(cell.format) ? dayOfSerial(cell.number, date1904) : undefined;
  return day === undefined ? String(cell.number) : printDay(day);
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
