/** Whether two names lead to one file: by a link, another spelling of the path, another case where the disk knows none. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { foldedName } from '../collect/file-names.js';

export interface FileIdentity {
  readonly exists: boolean;
  /** Device and number of the file; null where it is not there, or the disk numbers none. */
  readonly inode: string | null;
  /** Links followed as far as the path exists, case and composition of letters folded. */
  readonly path: string;
}

export function identityOf(path: string, platform: NodeJS.Platform = process.platform): FileIdentity {
  const inode = inodeOf(path);
  return { exists: inode !== null, inode: inode === '' ? null : inode, path: foldedPath(realPath(path), platform) };
}

/**
 * The same for two names of one file. A file that is there and one that is not are two, however alike their names: the
 * disk has told them apart.
 */
export function identityKey({ exists, inode, path }: FileIdentity): string {
  return inode ?? `${exists ? 'there' : 'new'}:${path}`;
}

/** As a disk that knows no case takes it. Windows drops dots and spaces at the end of a name, and takes both slashes. */
export function foldedPath(path: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return foldedName(path);
  return foldedName(path)
    .replaceAll('/', '\\')
    .split('\\')
    .map((step) => (/^\.+$/.test(step) ? step : step.replace(/[. ]+$/, '')))
    .join('\\');
}

/** null: not there; '': there and not numbered. */
function inodeOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? '' : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** With links followed as far as the path exists. */
export function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(realPath(parent), basename(full));
  }
}
