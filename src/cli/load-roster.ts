/** The list of units out of a file, read as the page reads it (app/read-roster.ts). */
import { rosterOf, type Roster } from '../collect/roster.js';
import { readBytes } from '../hosts/file/disk.js';
import { readSnapshot } from '../hosts/file/open.js';
import { rosterRows, type RosterRows } from '../app/read-roster.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
import { hostError } from './review-error.js';

/** @throws CallError, ready to be printed, when the file cannot be read or names no unit. */
export async function loadRoster(file: string, language: Language): Promise<Roster> {
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(file, what));
  noteReading(file);
  let rows: RosterRows | null;
  try {
    rows = await rosterRows(readBytes(file), file, readSnapshot);
  } catch (error) {
    throw complain(errorMessage(hostError(error), language));
  }
  if (rows === null) throw complain(COLLECT_CLI_STRINGS[language].noUnits);
  return rosterOf(rows);
}
