/** Reads other sources from files and from the open workbook. A chunk of its own, fetched when the first one is asked for. */
import { isLetter, sentBackText } from '../../app/sent-back.js';
import { sourceOfBlob, sourceOfBytes } from '../../hosts/file/list/open-tables.js';
import { snapshotInPage } from '../../hosts/file/page/open-in-page.js';
import { refuseOld } from '../../hosts/file/xls/old-reader.js';
import { countDossiers } from '../../sources/dossiers/count.js';
import { looksLikeDossierList } from '../../sources/dossiers/holds-list.js';
import { parsePeriod } from '../../sources/period.js';
import { sheetSource } from '../../workbook/sheet-source.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { SourceReader } from '../session/source-reader.js';
import { listTable } from './list-table.js';
import { readReport } from './read-report.js';
import { tableSourcesOf } from './table-sources.js';
import { tablesInWorker } from './tables-in-worker.js';

export const sourceReader: SourceReader = {
  async tablesOfFile(file) {
    const inWorker = file instanceof File ? await tablesInWorker(file) : null;
    if (inWorker) return inWorker;
    const source = file instanceof Blob ? sourceOfBlob(file) : sourceOfBytes(await bytesOf(file));
    return (await tableSourcesOf(source, file.name, refuseOld)).map((table) => listTable(table));
  },

  tablesOfWorkbook: ({ sheets, date1904 }) =>
    sheets.map((sheet) => listTable(sheetSource(sheet, date1904), sheet.truncated)),

  looksLikeList: looksLikeDossierList,

  count: countDossiers,
  periodOf: parsePeriod,

  async digest(file, reviewer) {
    return reviewer.digest(file.name, await snapshotInPage(await bytesOf(file), file.name));
  },

  async sentBack(file) {
    const bytes = await bytesOf(file);
    if (isLetter(file.name)) return sentBackText((await readReport(bytes, file.name)).document);
    return { kind: 'copy', snapshot: await snapshotInPage(bytes, file.name) };
  },

  async workbook(file) {
    return snapshotInPage(await bytesOf(file), file.name);
  },

  async report(file) {
    return readReport(await bytesOf(file), file.name);
  },
};

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
