/** The list of units out of a file: text, CSV, or the sheet of a workbook that names the most. */
import { rosterOf, type Roster } from '../collect/roster.js';
import { readBytes } from '../hosts/file/disk.js';
import { openWorkbook } from '../hosts/file/open.js';
import { decodeText } from '../hosts/file/text/decode-text.js';
import { tableOfCsv } from '../sources/dossiers/csv.js';
import { tablesOf, textOf, type DossierTable } from '../sources/dossiers/table.js';
import { CLI_WORDS } from '../strings/cli.js';
import { COLLECT_CLI_WORDS } from '../strings/collect-cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import { CallError } from './load-edition.js';
import { doorError } from './review-file.js';

/** @throws CallError, ready to be printed, when the file cannot be read or names no unit. */
export async function loadRoster(file: string, language: Language): Promise<Roster> {
  const complain = (what: string): CallError => new CallError(CLI_WORDS[language].complaint(file, what));
  let tables: readonly DossierTable[];
  try {
    const bytes = readBytes(file);
    tables = /\.(?:csv|txt|tsv)$/i.test(file)
      ? [tableOfCsv(decodeText(bytes, file).text)]
      : tablesOf(await (await openWorkbook(bytes, file)).read());
  } catch (error) {
    throw complain(errorMessage(doorError(error), language));
  }
  const rosters = tables.map((table) => rosterOf([...table.rows].map(({ cells }) => cells.map(textOf))));
  const [first, ...others] = rosters;
  const roster = others.reduce(
    (most, one) => (one.units.length > most.units.length ? one : most),
    first ?? rosterOf([]),
  );
  if (roster.units.length === 0) throw complain(COLLECT_CLI_WORDS[language].noUnits);
  return roster;
}
