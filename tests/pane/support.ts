/** A live host over the real file host and the seed's workbook, with faults on demand: what the session and the pane meet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type FileHost } from '../../src/hosts/file/open.js';
import { engine } from '../../src/pane/load-engine.js';
import { sourceReader } from '../../src/pane/sources/file-source-reader.js';
import type { PreferenceStorage } from '../../src/ui/browser.js';
import { preferenceStore, type Preferences } from '../../src/pane/session/preferences.js';
import { createSession, type Session, type SessionParts } from '../../src/pane/session/session.js';
import type { Place } from '../../src/workbook/address.js';
import type { WorkbookHost, LiveWorkbookHost, WorkbookChange } from '../../src/workbook/workbook-host.js';
import type { CellEdit, Edit } from '../../src/workbook/edit.js';
import { HostError, type HostFailure } from '../../src/workbook/failure.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';

const SEED = join(__dirname, '../../samples/phu-luc-quang-phu-6t2023.xlsx');

export type HostAction = 'read' | 'apply' | 'undo' | 'select' | 'watch';

export interface TestWorkbookHost extends LiveWorkbookHost {
  readonly calls: HostAction[];
  readonly applied: Edit[][];
  readonly selected: Place[];
  /** The next call of the action rejects with this code, once. */
  readonly failNext: (action: HostAction, code: HostFailure) => void;
  /** Reads wait until the returned function is called. */
  readonly holdReads: () => () => void;
  /** The person chooses a cell. */
  readonly choose: (place: Place) => Promise<void>;
  /** The person types something: the workbook changes and the listener is told. */
  readonly type: (...edits: readonly CellEdit[]) => Promise<void>;
  /** The picture is changed before anybody sees it. */
  readonly distort: (change: (snapshot: Snapshot) => Snapshot) => void;
}

/** The seed's workbook at the file host, to be saved and opened again. */
export function seedFile(): Promise<FileHost> {
  return openWorkbook(new Uint8Array(readFileSync(SEED)), 'seed.xlsx');
}

export async function seedHost(): Promise<TestWorkbookHost> {
  return testWorkbookHost(await seedFile());
}

export function testWorkbookHost(inner: WorkbookHost): TestWorkbookHost {
  const failures = new Map<HostAction, HostFailure>();
  const calls: HostAction[] = [];
  const applied: Edit[][] = [];
  const selected: Place[] = [];
  let listener: ((change: WorkbookChange) => void) | null = null;
  let onSelect: ((place: Place) => void) | null = null;
  let attached: Promise<void> | null = null;
  let distortion: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot;
  const enter = (action: HostAction): void => {
    calls.push(action);
    const code = failures.get(action);
    if (code === undefined) return;
    failures.delete(action);
    throw new HostError(code, `asked for by the test: ${action}`);
  };
  return {
    calls,
    applied,
    selected,
    choose(place) {
      onSelect?.(place);
      return Promise.resolve();
    },
    failNext: (action, code) => void failures.set(action, code),
    holdReads() {
      let release: () => void = () => undefined;
      attached = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        attached = null;
        release();
      };
    },
    async type(...edits) {
      await inner.apply(edits);
      listener?.({ cellsOnly: true });
    },
    distort(change) {
      distortion = change;
    },
    async read() {
      enter('read');
      if (attached) await attached;
      return distortion(await inner.read());
    },
    async apply(edits) {
      enter('apply');
      applied.push([...edits]);
      return inner.apply(edits);
    },
    async undo(journal) {
      enter('undo');
      return inner.undo(journal);
    },
    async select(place) {
      enter('select');
      selected.push(place);
      return Promise.resolve();
    },
    async watch(told, chosen) {
      enter('watch');
      listener = told;
      onSelect = chosen ?? null;
      return Promise.resolve(() => {
        listener = null;
        return Promise.resolve();
      });
    },
  };
}

export function memoryStorage(): PreferenceStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** A session with the real engine; time does not pass by itself where it matters (`later` runs at once for 0 ms). */
export function testSession(
  host: LiveWorkbookHost,
  own: Partial<Preferences> = {},
  { cleanCopy = null, fileName = '' }: Partial<Pick<SessionParts, 'cleanCopy' | 'fileName'>> = {},
): Session & { readonly timers: (() => void)[] } {
  const storage = preferenceStore(memoryStorage());
  storage.write({ ...storage.read(), firstRunSeen: true, ...own });
  const timers: (() => void)[] = [];
  const session = createSession({
    host,
    loadEngine: () => Promise.resolve(engine),
    loadSourceReader: () => Promise.resolve(sourceReader),
    preferences: storage,
    today: () => new Date(2023, 6, 5),
    cleanCopy,
    fileName,
    later(milliseconds, callback) {
      if (milliseconds > 0) {
        timers.push(callback);
        return () => undefined;
      }
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  });
  return Object.assign(session, { timers });
}

/** Until nothing is under way any more. */
export async function settled(session: Session): Promise<void> {
  for (let turn = 0; turn < 5 || session.get().task !== null; turn += 1) {
    if (turn > 500) throw new Error('the session does not come to rest');
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
