/** Where an office's own editions are looked for. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OFFICE_FOLDER } from '../forms/office-folder.js';

/** The folder may stand beside a file, or in a folder that was given. */
export function officeFolders(files: readonly string[]): readonly string[] {
  const places = new Set(files.flatMap((file) => [join(dirname(file), OFFICE_FOLDER), join(file, OFFICE_FOLDER)]));
  return [...places].filter(isFolder);
}

/** What cannot be looked at is no folder of the office's. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
