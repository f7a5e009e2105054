/** Files and folders as given to the files to check, in the order given; a folder's own by name. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskCode } from '../hosts/file/disk.js';

/** A file to check, or a folder in which there is none or that cannot be opened (that is said, not passed over). */
export interface FoundFile {
  readonly file: string;
  readonly isEmptyFolder: boolean;
  /** The system's code for why the folder cannot be opened. */
  readonly unopened?: string;
}

/** Also what is no workbook that we read: its reading says what it is and how to save it. */
const WORKBOOK = /\.(?:xls[xmb]?|f?ods|et|xltx|xltm|xlt)$/i;
/** Excel's lock files lie beside every open workbook: `~$name.xlsx`. */
const LOCK = '~$';

export async function expandFiles(given: readonly string[]): Promise<readonly FoundFile[]> {
  const sources: FoundFile[] = [];
  for (const file of given) {
    if (!(await isFolder(file))) {
      sources.push({ file, isEmptyFolder: false });
      continue;
    }
    let entries;
    try {
      entries = await readdir(file, { withFileTypes: true });
    } catch (cause) {
      sources.push({ file, isEmptyFolder: false, unopened: diskCode(cause, process.platform) });
      continue;
    }
    const names = entries
      .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name) && !entry.name.startsWith(LOCK))
      .map(({ name }) => name)
      .sort((one, other) => (one < other ? -1 : 1));
    for (const name of names) sources.push({ file: join(file, name), isEmptyFolder: false });
    if (names.length === 0) sources.push({ file, isEmptyFolder: true });
  }
  return sources;
}

/** A path that cannot be looked at is left to the reading, which says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
