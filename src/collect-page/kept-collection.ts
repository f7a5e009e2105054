/**
 * Files of many units while their page is left and come back to: kept in this browser for this tab, gone with "Bỏ hết" and after
 * seven days. A workbook that holds a list of dossiers is not kept, nor anything on a page from a disk.
 */
import type { Database } from '../ui/database.js';
import type { ChosenSubmission } from './chosen-files.js';
import type { Collecting } from './collecting.js';

export interface KeptCollectionParts {
  readonly database: Database;
  /** Tells this tab from others. */
  readonly key: string;
  readonly now: () => number;
}

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

export interface KeptCollection {
  /** Settles when nothing is kept for this tab any more; a page that is left at once does not bring it back. */
  readonly forget: () => Promise<void>;
}

/** Takes up what was kept for this tab, and keeps from now on. */
export async function keepCollection(
  collecting: Collecting,
  { database, key, now }: KeptCollectionParts,
): Promise<KeptCollection> {
  for (const other of await database.keys('collected')) {
    const at = fieldsOf(await database.get('collected', other))['at'];
    if (typeof at !== 'number' || at < now() - SEVEN_DAYS_MS) await erase(database, other);
  }
  const files = filesOf(fieldsOf(await database.get('collected', key))['files']);
  const editions = filesOf(fieldsOf(await database.get('collected', key))['editions']);
  if (files.length > 0) collecting.add({ files, editions, skipped: [] });
  let keptPaths = '';
  let isWritten = files.length > 0;
  collecting.subscribe(() => {
    const { reading, submissions } = collecting.get();
    if (reading !== null) return;
    const kept = submissions.flatMap(({ path, found, tables, holdsDossiers }): ChosenSubmission[] => {
      const file = (found ?? tables) && holdsDossiers !== true ? collecting.fileOf(path) : null;
      return file ? [{ path, file }] : [];
    });
    const own = collecting.editionFiles();
    const paths = JSON.stringify([...kept, ...own].map(({ path, file }) => [path, file.size, file.lastModified]));
    if (paths === keptPaths) return;
    keptPaths = paths;
    if (kept.length === 0 && !isWritten) return;
    isWritten = kept.length > 0;
    const value = kept.length === 0 ? undefined : { at: now(), files: kept, editions: own };
    // No room, or a file that has changed on the disk since: the page goes on, and only coming back costs the files.
    void database.write([{ store: 'collected', key, value }]).catch(() => undefined);
  });
  // A database that takes nothing away has been closed: the files go from the page all the same.
  return { forget: () => erase(database, key).catch(() => undefined) };
}

function erase(database: Database, key: string): Promise<void> {
  return database.write([{ store: 'collected', key, value: undefined }]);
}

function filesOf(value: unknown): readonly ChosenSubmission[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): ChosenSubmission[] => {
    const { path, file } = fieldsOf(one);
    return typeof path === 'string' && file instanceof File ? [{ path, file }] : [];
  });
}

function fieldsOf(record: unknown): Readonly<Record<string, unknown>> {
  return typeof record === 'object' && record !== null ? { ...record } : {};
}
