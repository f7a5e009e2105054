/** Reads other sources from files and from the open workbook. A chunk of its own, fetched when the first one is asked for. */
import { periodOfPath } from '../../collect/file-hints.js';
import { openWorkbook } from '../../hosts/file/open.js';
import { decodeText } from '../../hosts/file/text/decode-text.js';
import { digestOf } from '../../review/digest-period.js';
import { countDossiers } from '../../sources/dossiers/count.js';
import { tableOfCsv } from '../../sources/dossiers/csv.js';
import { DEFAULT_WORDS } from '../../sources/dossiers/list-words.js';
import { withOwnWords } from '../../sources/dossiers/own-words.js';
import { readList, readListInSteps } from '../../sources/dossiers/read-list.js';
import type { DossierList } from '../../sources/dossiers/dossier.js';
import {
  tableOfSheet,
  tablesOf,
  textOf,
  type DossierTable,
  type TableCell,
  type TableRow,
} from '../../sources/dossiers/table.js';
import { dayOfSerial, printDay } from '../../sources/civil-day.js';
import { parsePeriod } from '../../sources/period.js';
import { periodName } from '../../strings/period-name.js';
import { findSheet } from '../../workbook/snapshot.js';
import type { ChosenFile, ListColumn, SourceReader } from '../session/source-reader.js';

/** More than the reader itself needs to tell columns. */
const ROWS_LOOKED_AT = 250;
const LONGEST_SAMPLE = 24;
const TEXT_FILE = /\.(csv|txt|tsv)$/i;

export const sourceReader: SourceReader = {
  async tablesOfFile(file, pace) {
    const bytes = await bytesOf(file);
    await pace(0);
    if (TEXT_FILE.test(file.name)) return [tableOfCsv(decodeText(bytes, file.name).text)];
    return tablesOf(await (await openWorkbook(bytes, file.name)).read());
  },

  tablesOfWorkbook: tablesOf,

  looksLikeList(snapshot, name) {
    const sheet = findSheet(snapshot, name);
    if (!sheet) return false;
    const top = { ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) };
    return readList(tableOfSheet(top, snapshot.date1904)) !== null;
  },

  async readList(table, { own, ...options }, pace) {
    const steps = readListInSteps(table, { ...options, words: withOwnWords(DEFAULT_WORDS, own) });
    let step = steps.next();
    while (!step.done) {
      await pace(step.value);
      step = steps.next();
    }
    return step.value;
  },

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

/** Dates are shown as the list was read, not as Excel counts them. */
function columnsOf(table: DossierTable, { headerRows }: DossierList): readonly ListColumn[] {
  const heads: TableRow[] = [];
  let body: TableRow | null = null;
  const lastHead = headerRows.at(-1) ?? 0;
  for (const row of table.rows) {
    if (headerRows.includes(row.row)) heads.push(row);
    else if (row.row > lastHead && row.cells.filter((cell) => cell !== null).length > 2) body ??= row;
    if (body) break;
  }
  const width = Math.max(0, ...[...heads, ...(body ? [body] : [])].map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: [...new Set(heads.map(({ cells }) => textOf(cells[column])))].filter((text) => text !== '').join(' '),
    sample: sampleOf(body?.cells[column], table.date1904),
  })).filter(({ heading, sample }) => heading !== '' || sample !== '');
}

function sampleOf(cell: TableCell | undefined, date1904: boolean): string {
  const day = typeof cell === 'object' && cell ? dayOfSerial(cell.serial, date1904) : undefined;
  return day === undefined ? textOf(cell).slice(0, LONGEST_SAMPLE) : printDay(day);
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
