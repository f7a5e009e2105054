/**
 * Editions of the office's own folder, `bo-bieu-mau/` beside the files of the call: every unit that is sent the folder is
 * checked by the forms that its office issues. A file that is no edition is said, and the others are used.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EditionError } from '../forms/edition-error.js';
import { diskCode, readBytes } from '../hosts/file/disk.js';
import { editionAtHand, type EditionAtHand } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText } from '../strings/edition-faults.js';
import { diskFailureText } from '../strings/failures-of-disk.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { append } from '../workbook/lists.js';
import { CallError } from './call-error.js';
import { officeFolders } from './office-folders.js';

const MOST_EDITIONS = 200;
const MOST_BYTES = 5_000_000;

export interface OfficeEdition {
  readonly file: string;
  readonly data: unknown;
  readonly ready: EditionAtHand;
}

export interface OfficeEditions {
  readonly editions: readonly OfficeEdition[];
  /** One line for each file that could not be used. */
  readonly complaints: readonly string[];
}

export const NO_OFFICE: OfficeEditions = { editions: [], complaints: [] };

/** `folder`: of the call; null: the folders beside the files. @throws CallError for a folder of the call that is not there. */
export function officeEditions(files: readonly string[], folder: string | null, language: Language): OfficeEditions {
  const editions: OfficeEdition[] = [];
  const complaints: string[] = [];
  const paths: string[] = [];
  for (const place of folder === null ? officeFolders(files) : [folder]) {
    try {
      append(paths, editionFiles(place));
    } catch (cause) {
      const { what } = diskFailureText('file-unreadable', language, diskCode(cause, process.platform));
      const complaint = CLI_STRINGS[language].editionComplaint(place, what);
      if (folder !== null) throw new CallError(complaint);
      complaints.push(complaint);
    }
  }
  for (const path of paths.slice(0, MOST_EDITIONS)) {
    const read = readOne(path, language);
    if (typeof read === 'string') complaints.push(CLI_STRINGS[language].editionComplaint(path, read));
    else editions.push(read);
  }
  return { editions, complaints };
}

function editionFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.json$/i.test(name) && name.toLowerCase() !== 'index.json')
    .sort()
    .map((name) => join(folder, name));
}

/** What is wrong with the file, as a sentence. */
function readOne(path: string, language: Language): OfficeEdition | string {
  try {
    const bytes = readBytes(path);
    if (bytes.length > MOST_BYTES) return diskFailureText('too-large', language, '').what;
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const ready = editionAtHand(data);
    // A rule with a fault is told now, not in the middle of a check.
    ready.compile();
    return { file: path, data, ready };
  } catch (error) {
    if (error instanceof HostError) return diskFailureText(error.code, language, error.detail).what;
    if (error instanceof SyntaxError) return `${FAULT_STRINGS[language].notJson} (${error.message})`;
    const fault =
      error instanceof EditionError
        ? editionFaultText(error, language)
        : error instanceof RuleError
          ? ruleFaultText(error, language)
          : null;
    if (fault === null) throw error;
    return `${fault.place}: ${fault.reason}`;
  }
}
