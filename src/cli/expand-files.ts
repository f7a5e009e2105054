/** Files and folders as given to the files to check, in the order given; a folder's own by name. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to check, or a folder in which there is none (that is said, not passed over). */
export interface Source {
  readonly file: string;
  readonly isEmptyFolder: boolean;
}

const WORKBOOK = /\.xls[xm]?$/i;
/** Excel's lock files lie beside every open workbook: `~$name.xlsx`. */
const LOCK = '~$';

export async function expandFiles(given: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const file of given) {
    if (!(await isFolder(file))) {
      sources.push({ file, isEmptyFolder: false });
      continue;
    }
    const names = (await readdir(file, { withFileTypes: true }))
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
