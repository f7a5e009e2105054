/**
 * What this page keeps in the browser, and when: unsaved work as it goes; never a workbook that holds a dossier list; on a
 * page from a disk, whose storage every other local page can read, only after the person has said so.
 */
import type { PreferenceStorage } from '../../ui/browser.js';
import type { Database } from '../../ui/database.js';
import type { GridHost } from '../host/grid-host.js';
import type { Message } from '../message.js';
import { recentFiles } from '../saving/recent-files.js';
import type { RecentFile } from '../saving/recent-files.js';
import type { WorkbookChanges } from '../host/kept-changes.js';
import { keepWork } from './keeper.js';
import type { Keeper } from './keeper.js';
import { keptFiles, keptKey } from './kept-files.js';
import type { KeptFile, KeptWork, KeptOriginal } from './kept-files.js';
import { storageKey } from '../../ui/remembered-keys.js';

export interface Keeping {
  readonly list: () => Promise<readonly KeptFile[]>;
  readonly take: (key: string) => Promise<KeptWork | null>;
  /** What was kept of this very file. */
  readonly workOf: (
    file: Pick<KeptOriginal, 'name' | 'bytes'>,
  ) => Promise<{ readonly changes: WorkbookChanges; readonly at: number } | null>;
  /** Keeps what is done to the workbook from now on; returns what stops it. */
  readonly follow: (host: GridHost, isSample: boolean, say: (message: Message) => void) => () => void;
  /** True: nothing would be lost by leaving now. */
  readonly isKept: () => boolean;
  readonly recent: () => Promise<readonly RecentFile[]>;
  readonly noteRecent: (handle: FileSystemFileHandle) => Promise<void>;
  readonly forgetRecent: (key: string) => Promise<void>;
  readonly eraseAll: () => Promise<void>;
}

export interface KeepingParts {
  /** null: the browser keeps nothing. */
  readonly database: Promise<Database | null>;
  /** True: the page is a file on a disk. */
  readonly isOnDisk: boolean;
  readonly storage: PreferenceStorage | null;
  readonly now: () => number;
  /** True for a workbook in which a sheet is a list of dossiers. */
  readonly holdsDossiers: (host: GridHost) => Promise<boolean>;
}

/** The answer of the person on a page from a disk. */
const ON_DISK = storageKey('keep-on-disk');

export function createKeeping({ database, isOnDisk, storage, now, holdsDossiers }: KeepingParts): Keeping {
  const files = database.then((found) => found && keptFiles(found, now));
  const recents = database.then((found) => found && recentFiles(found, now));
  let keeper: Keeper | null = null;

  /** Begins at the first change, so that opening a file to look at it costs nothing. */
  async function begin(
    host: GridHost,
    isSample: boolean,
    say: (message: Message) => void,
    isLeft: () => boolean,
  ): Promise<void> {
    const found = await files;
    if (!found) return;
    // Where that cannot be found out (its part of the page does not load) nothing is kept either.
    const held = await holdsDossiers(host).catch(() => null);
    if (held === true && !isLeft()) say({ kind: 'status', text: (words) => words.holdsDossiers });
    if (held !== false) return;
    const keep = (): void => {
      if (!isLeft()) keeper = keepWork(host, isSample, found);
    };
    if (!isOnDisk || answerIn(storage) === 'yes') keep();
    else if (answerIn(storage) === null && !isLeft()) {
      const answer = (text: 'yes' | 'no') => (): void => {
        rememberAnswer(storage, text);
        if (text === 'yes') keep();
      };
      say({
        kind: 'status',
        text: (words) => words.keepOnDisk,
        actions: [
          { label: (words) => words.keepYes, act: answer('yes') },
          { label: (words) => words.keepNo, act: answer('no') },
        ],
      });
    }
  }

  return {
    list: async () => (await files)?.list().catch(() => []) ?? [],
    take: async (key) => (await files)?.take(key).catch(() => null) ?? null,
    async workOf(file) {
      const found = await files;
      if (!found) return null;
      const key = keptKey(file);
      const kept = (await found.list().catch(() => [])).find((one) => one.key === key);
      const work = kept && (await found.take(key).catch(() => null));
      return work ? { changes: work.changes, at: kept.at } : null;
    },
    follow(host, isSample, say) {
      let left = false;
      let begun = false;
      const start = (): void => {
        if (begun || !host.isUnsaved()) return;
        begun = true;
        void begin(host, isSample, say, () => left);
      };
      const stop = host.onChange(start);
      keeper = null;
      start(); // taken up from an earlier sitting
      return () => {
        left = true;
        stop();
        keeper?.stop();
        keeper = null;
      };
    },
    isKept: () => keeper?.isKept() ?? false,
    recent: async () => (await recents)?.list().catch(() => []) ?? [],
    noteRecent: async (handle) => (await recents)?.add(handle).catch(() => undefined),
    forgetRecent: async (key) => (await recents)?.forget(key),
    async eraseAll() {
      await (await files)?.eraseAll();
      await (await recents)?.forgetAll();
      await (await database)?.clear('collected');
    },
  };
}

function answerIn(storage: PreferenceStorage | null): 'yes' | 'no' | null {
  try {
    const text = storage?.getItem(ON_DISK) ?? null;
    return text === 'yes' || text === 'no' ? text : null;
  } catch {
    return null;
  }
}

function rememberAnswer(storage: PreferenceStorage | null, answer: 'yes' | 'no'): void {
  try {
    storage?.setItem(ON_DISK, answer);
  } catch {
    // storage switched off: asked again next time
  }
}
