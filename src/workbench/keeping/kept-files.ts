/**
 * Unsaved work as this browser keeps it: the file as it was opened and what was done since, one copy a file, gone once it is
 * saved and after seven days. Nothing else of what the person opens is kept.
 */
import { contentFingerprint } from '../../workbook/content-fingerprint.js';
import type { Database } from '../../ui/database.js';
import { areChanges } from '../host/kept-changes.js';
import type { WorkbookChanges } from '../host/kept-changes.js';

export interface KeptOriginal {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isSample: boolean;
}

/** What is told of kept work before it is opened. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  /** When the last change was kept: milliseconds since 1970. */
  readonly at: number;
}

export interface KeptWork extends KeptOriginal {
  readonly changes: WorkbookChanges;
}

export interface KeptFiles {
  /** The last one first. What is too old goes. */
  readonly list: () => Promise<readonly KeptFile[]>;
  /** null: nothing, or nothing that this version understands. */
  readonly take: (key: string) => Promise<KeptWork | null>;
  /** False: the browser had no room for it. */
  readonly keep: (file: KeptOriginal, changes: WorkbookChanges) => Promise<boolean>;
  readonly erase: (key: string) => Promise<void>;
  readonly eraseAll: () => Promise<void>;
}

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** The same file, opened again, has the same key. */
export function keptKey({ name, bytes }: Pick<KeptOriginal, 'name' | 'bytes'>): string {
  return `${contentFingerprint(bytes)} ${name}`;
}

export function keptFiles(database: Database, now: () => number): KeptFiles {
  /** Files whose bytes lie there already. */
  const present = new Set<string>();

  const erase = async (key: string): Promise<void> => {
    present.delete(key);
    await database.write([
      { store: 'files', key, value: undefined },
      { store: 'changes', key, value: undefined },
    ]);
  };

  return {
    async list() {
      const found: KeptFile[] = [];
      const whole = new Set(await database.keys('files'));
      for (const key of await database.keys('changes')) {
        const { at, name } = fieldsOf(await database.get('changes', key));
        const isFresh = typeof at === 'number' && at > now() - SEVEN_DAYS_MS && whole.has(key);
        if (isFresh && typeof name === 'string') found.push({ key, name, at });
        else await erase(key);
      }
      return found.sort((one, other) => other.at - one.at);
    },
    async take(key) {
      const { name, bytes, isSample } = fieldsOf(await database.get('files', key));
      const { changes } = fieldsOf(await database.get('changes', key));
      if (typeof name !== 'string' || !(bytes instanceof Uint8Array) || !areChanges(changes)) return null;
      return { name, bytes, isSample: isSample === true, changes };
    },
    async keep(file, changes) {
      const key = keptKey(file);
      const { name, bytes, isSample } = file;
      const whole = present.has(key) ? [] : [{ store: 'files', key, value: { name, bytes, isSample } } as const];
      try {
        await database.write([...whole, { store: 'changes', key, value: { name, at: now(), changes } }]);
        present.add(key);
        return true;
      } catch {
        return false; // no room, or the database was closed: the page says that nothing is kept
      }
    },
    erase,
    async eraseAll() {
      present.clear();
      await Promise.all([database.clear('files'), database.clear('changes')]);
    },
  };
}

function fieldsOf(record: unknown): Readonly<Record<string, unknown>> {
  return typeof record === 'object' && record !== null ? { ...record } : {};
}
