/** Where the files of last time lie, so that they open with one press. The files themselves are not kept. */
import type { Database } from '../../ui/database.js';

export interface RecentFile {
  readonly key: string;
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** When it was opened: milliseconds since 1970. */
  readonly at: number;
}

export interface RecentFiles {
  /** The last one first. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly add: (handle: FileSystemFileHandle) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

const MOST = 5;

export function recentFiles(database: Database, now: () => number): RecentFiles {
  const list = async (): Promise<readonly RecentFile[]> => {
    const keys = await database.keys('recent');
    const found = await Promise.all(keys.map(async (key) => recentOf(key, await database.get('recent', key))));
    return found.flatMap((one) => one ?? []).sort((one, other) => other.at - one.at);
  };
  return {
    list,
    async add(handle) {
      const before = await list();
      const at = now();
      const same = await Promise.all(before.map((one) => handle.isSameEntry(one.handle)));
      const left = before.filter((_, index) => same[index] !== true);
      const gone = [...before.filter((_, index) => same[index] === true), ...left.slice(MOST - 1)];
      await database.write([
        ...gone.map(({ key }) => ({ store: 'recent', key, value: undefined }) as const),
        { store: 'recent', key: `${at} ${handle.name}`, value: { handle, at } },
      ]);
    },
    forget: (key) => database.write([{ store: 'recent', key, value: undefined }]),
    forgetAll: () => database.clear('recent'),
  };
}

function recentOf(key: string, record: unknown): RecentFile | null {
  if (typeof record !== 'object' || record === null || !('handle' in record) || !('at' in record)) return null;
  const { handle, at } = record;
  return handle instanceof FileSystemFileHandle && typeof at === 'number'
    ? { key, name: handle.name, handle, at }
    : null;
}
