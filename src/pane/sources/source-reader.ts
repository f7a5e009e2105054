/** Reads other sources from files and from the open workbook. A chunk of its own, fetched when the first one is asked for. */
import { openWorkbook } from '../../hosts/file/open.js';
import { decodeText } from '../../hosts/file/text/decode-text.js';
import { digestOf } from '../../review/digest-period.js';
import { countDossiers } from '../../sources/dossiers/count.js';
import { tableOfCsv } from '../../sources/dossiers/csv.js';
import { readList, readListInSteps } from '../../sources/dossiers/read-list.js';
import { tableOfSheet, tablesOf } from '../../sources/dossiers/table.js';
import { parsePeriod } from '../../sources/period.js';
import { findSheet } from '../../workbook/snapshot.js';
import type { ChosenFile, SourceReader } from '../session/source-reader.js';

/** More than the reader itself needs to tell columns. */
const ROWS_LOOKED_AT = 250;
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

  async readList(table, options, pace) {
    const steps = readListInSteps(table, options);
    let step = steps.next();
    while (!step.done) {
      await pace(step.value);
      step = steps.next();
    }
    return step.value;
  },

  count: countDossiers,
  periodOf: parsePeriod,

  async digest(file, reviewer) {
    const snapshot = await (await openWorkbook(await bytesOf(file), file.name)).read();
    const recognition = reviewer.recognise(snapshot);
    if (recognition.forms.length === 0) return 'no-form';
    return digestOf({ name: file.name, recognition }, recognition.periodText) ?? 'too-much';
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

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
