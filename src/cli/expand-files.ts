/** Files and folders as given to the files to check, in the order given; a folder's own by name. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unmeantFile } from '../collect/file-names.js';
import { OFFICE_FOLDER } from '../forms/office-folder.js';
import { diskCode } from '../hosts/file/disk.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import type { CommandConsole } from './console.js';
import { sayLines } from './say-conflicts.js';

/** A file to check, or a folder in which there is none or that cannot be opened (that is said, not passed over). */
export interface FoundFile {
  readonly file: string;
  readonly isEmptyFolder: boolean;
  /** The system's code for why the folder cannot be opened. */
  readonly unopened?: string;
}

/** What lies in a folder that was given and is not read, by name: other files, and folders. */
export interface PassedOver {
  readonly folder: string;
  readonly names: readonly string[];
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly passedOver: readonly PassedOver[];
}

/** Also what is no workbook that we read: its reading says what it is and how to save it. */
const WORKBOOK = /\.(?:xls[xmb]?|f?ods|et|xltx|xltm|xlt)$/i;

export async function expandFiles(given: readonly string[]): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of given) {
    if (!(await isFolder(file))) {
      files.push({ file, isEmptyFolder: false });
      continue;
    }
    let entries;
    try {
      entries = await readdir(file, { withFileTypes: true });
    } catch (cause) {
      files.push({ file, isEmptyFolder: false, unopened: diskCode(cause, process.platform) });
      continue;
    }
    const meant = entries
      .filter(({ name }) => unmeantFile(name) === null && name !== OFFICE_FOLDER)
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const isWorkbook = (entry: Dirent): boolean => !entry.isDirectory() && WORKBOOK.test(entry.name);
    const names = meant.filter(isWorkbook).map(({ name }) => name);
    for (const name of names) files.push({ file: join(file, name), isEmptyFolder: false });
    if (names.length === 0) files.push({ file, isEmptyFolder: true });
    const others = meant.filter((entry) => !isWorkbook(entry)).map((e) => (e.isDirectory() ? `${e.name}/` : e.name));
    if (others.length > 0) passedOver.push({ folder: file, names: others });
  }
  return { files, passedOver };
}

/** A line for each folder on standard error; the exit code stays, since such files lie beside every office's workbooks. */
export async function sayPassedOver(
  passedOver: readonly PassedOver[],
  err: CommandConsole,
  language: Language,
): Promise<void> {
  const words = CLI_STRINGS[language];
  const line = ({ folder, names }: PassedOver): string =>
    words.complaint(folder, words.passedOver(names.slice(0, MOST_NAMES).join(', '), names.length, MOST_NAMES));
  await sayLines(passedOver.map(line), err);
}

const MOST_NAMES = 8;

/** A path that cannot be looked at is left to the reading, which says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
