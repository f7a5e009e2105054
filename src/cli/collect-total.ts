/** Last period's total from the disk. The total itself is made as on the page (app/make-total.ts). */
import { readBytes } from '../hosts/file/disk.js';
import { readSnapshot } from '../hosts/file/open.js';
import { readPrevious, type PreviousTotal } from '../app/make-total.js';
import type { CompiledEdition } from '../rules/compile.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
import { hostError } from './review-error.js';

/** @throws CallError, ready to be printed. */
export async function loadPrevious(file: string, edition: CompiledEdition, language: Language): Promise<PreviousTotal> {
  noteReading(file);
  try {
    return readPrevious(await readSnapshot(readBytes(file), file), file, edition);
  } catch (error) {
    throw new CallError(CLI_STRINGS[language].complaint(file, errorMessage(hostError(error), language)));
  }
}
