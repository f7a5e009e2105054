/** What the office sets right by hand (`--corrections`), out of a table; nothing in it is overlooked in silence. */
import { correctionsOf } from '../collect/corrections-table.js';
import type { Corrections } from '../collect/corrections.js';
import { readBytes } from '../hosts/file/disk.js';
import { readSnapshot } from '../hosts/file/open.js';
import { rowsOfTables } from '../app/read-roster.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
import { hostError } from './review-error.js';

/**
 * `paths`: of the files that are collected.
 * @throws CallError, ready to be printed: no such table, a file that is not there, a period that is none.
 */
export async function loadCorrections(
  file: string,
  paths: readonly string[],
  language: Language,
): Promise<Corrections> {
  const words = COLLECT_CLI_STRINGS[language];
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(file, what));
  noteReading(file);
  let tables;
  try {
    tables = await rowsOfTables(readBytes(file), file, readSnapshot);
  } catch (error) {
    throw complain(errorMessage(hostError(error), language));
  }
  const table = tables.map(correctionsOf).find((one) => one !== null);
  if (!table) throw complain(words.noCorrections);
  const [unclear] = table.unclear;
  if (unclear) {
    const complaint = unclear.column === 'period' ? words.unclearPeriod : words.unclearSum;
    throw complain(complaint(unclear.row, unclear.written));
  }
  const there = new Set(paths);
  const unknown = table.files.filter((path) => !there.has(path));
  if (unknown.length > 0) throw complain(words.noSuchFile(unknown.join(', ')));
  return table.corrections;
}
