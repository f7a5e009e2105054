/** A dossier list out of a file: a CSV, or the sheet of a workbook that holds the most dossiers. */
import { readBytes } from '../hosts/file/disk.js';
import { openWorkbook } from '../hosts/file/open.js';
import { decodeText } from '../hosts/file/text/decode-text.js';
import { tableOfCsv } from '../sources/dossiers/csv.js';
import type { DossierList } from '../sources/dossiers/dossier.js';
import { readList } from '../sources/dossiers/read-list.js';
import { tablesOf, type DossierTable } from '../sources/dossiers/table.js';
import type { Period } from '../sources/period.js';
import { CLI_WORDS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import { CallError } from './load-edition.js';
import { doorError } from './review-file.js';

const TEXT_FILE = /\.(csv|txt|tsv)$/i;

/** @throws CallError, ready to be printed, when the file cannot be read or holds no list. */
export async function loadDossiers(file: string, period: Period, language: Language): Promise<DossierList> {
  let tables: readonly DossierTable[];
  try {
    tables = await tablesIn(file);
  } catch (error) {
    throw new CallError(CLI_WORDS[language].complaint(file, errorMessage(doorError(error), language)));
  }
  const lists = tables.flatMap((table) => readList(table, { period }) ?? []);
  const [first, ...others] = lists;
  if (!first) throw new CallError(CLI_WORDS[language].complaint(file, CLI_WORDS[language].noDossiers));
  const list = others.reduce((most, one) => (one.rowCount > most.rowCount ? one : most), first);
  // Counts of half a list would look like counts.
  if (list.truncated) throw new CallError(CLI_WORDS[language].complaint(file, CLI_WORDS[language].listTooLarge));
  return list;
}

async function tablesIn(file: string): Promise<readonly DossierTable[]> {
  const bytes = await readBytes(file);
  if (TEXT_FILE.test(file)) return [tableOfCsv(decodeText(bytes, file).text)];
  return tablesOf(await (await openWorkbook(bytes, file)).read());
}
