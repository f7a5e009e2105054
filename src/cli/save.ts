/** Writes an output; a failure names the output and says what kept it from being written. */
import type { WriteOptions } from '../hosts/file/disk.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';

/** @throws CallError, ready to be printed. */
export async function saveOr(
  console: Console,
  path: string,
  bytes: Uint8Array,
  language: Language,
  options?: WriteOptions,
): Promise<void> {
  try {
    await console.save(path, bytes, options);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = errorMessage({ from: 'host', code: error.code, subject: error.detail }, language);
    throw new CallError(CLI_STRINGS[language].complaint(path, message));
  }
}
