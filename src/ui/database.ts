/** The browser's own database, as much of it as pages of ours use: records under a key, in named stores. */

const NAME = 'soat-phu-luc';
const VERSION = 1;
/** `files` holds opened files, `changes` what was done to them, `recent` where files lie, `collected` files of many units. */
const STORES = ['files', 'changes', 'recent', 'collected'] as const;
export type StoreName = (typeof STORES)[number];

export interface Database {
  readonly get: (store: StoreName, key: string) => Promise<unknown>;
  readonly keys: (store: StoreName) => Promise<readonly string[]>;
  /** All at once or nothing. A value of undefined takes the record away. */
  readonly write: (records: readonly StoredRecord[]) => Promise<void>;
  readonly clear: (store: StoreName) => Promise<void>;
}

export interface StoredRecord {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
}

/** null: the browser has none for this page, or refuses it (a private window, a page from a disk). */
export async function openDatabase(): Promise<Database | null> {
  const opened = await openNative().catch(() => null);
  return opened && databaseOf(opened);
}

function openNative(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Even naming it throws where it is switched off.
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
      }
    };
    request.onsuccess = () => {
      const database = request.result;
      // A newer page of ours wants another shape: it goes first.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
    request.onblocked = () => reject(new Error('the database is held by another page'));
  });
}

function databaseOf(database: IDBDatabase): Database {
  const read = <Result>(store: StoreName, ask: (from: IDBObjectStore) => IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const request = ask(database.transaction(store).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(store));
    });
  const change = (stores: readonly StoreName[], work: (of: (store: StoreName) => IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([...stores], 'readwrite');
      work((store) => transaction.objectStore(store));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  return {
    get: (store, key) => read<unknown>(store, (from) => from.get(key)),
    keys: async (store) => (await read(store, (from) => from.getAllKeys())).map(String),
    write: (records) =>
      change([...new Set(records.map(({ store }) => store))], (of) => {
        for (const { store, key, value } of records) {
          if (value === undefined) of(store).delete(key);
          else of(store).put(value, key);
        }
      }),
    clear: (store) => change([store], (of) => of(store).clear()),
  };
}
