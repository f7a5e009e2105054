/** What the page does with files: opens them, keeps what is unsaved, hands them back, and says what happened. It knows no React. */
import { browserSession } from '../pane/browser-parts.js';
import type { CleanCopyParts } from '../pane/session/sending.js';
import type { Session } from '../pane/session/session.js';
import type { ChosenFile } from '../ui/chosen-file.js';
import { downloadFile } from '../ui/download.js';
import { createStore } from '../ui/store.js';
import type { Store } from '../ui/store.js';
import type { Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { openReport, takeDropped } from './dropped.js';
import { askForHandedFile } from './handed-file.js';
import { GridHost } from './host/grid-host.js';
import type { KeptFile } from './keeping/kept-files.js';
import type { Keeping } from './keeping/keeping.js';
import type { Message } from './message.js';
import type { PageParts } from './page-parts.js';
import type { FileAccess, FileWithHandle } from './saving/file-access.js';
import type { RecentFile } from './saving/recent-files.js';
import { createSaving } from './saving/saving.js';
import type { Saving } from './saving/saving.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

/** The open workbook; each has a grid and a pane of its own. */
export interface OpenFile {
  /** Tells one opening from the next. */
  readonly number: number;
  readonly host: GridHost;
  readonly session: Session;
  readonly isSample: boolean;
  /** Settles when the pane has read the workbook and can check it, or has failed and says so itself. */
  readonly paneReady: Promise<void>;
  readonly onPaneReady: () => void;
}

/** What of the open workbook the bar shows. */
export interface Status {
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface DeskState {
  /** null: the page shows its choice. */
  readonly open: OpenFile | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly status: Status;
  readonly message: Message | null;
  /** Unsaved work of earlier sittings. */
  readonly kept: readonly KeptFile[];
  readonly recent: readonly RecentFile[];
}

export interface Desk extends Pick<Store<DeskState>, 'get' | 'subscribe'> {
  /** Looks for what was kept, and takes what another page of ours has handed over, if any. */
  readonly start: () => Promise<void>;
  /** The browser's dialogue by which a file keeps its place; null where there is none. */
  readonly choose: (() => Promise<void>) | null;
  readonly openFile: (file: ChosenFile | FileWithHandle) => Promise<void>;
  /** Does with a dropped file what it is for. */
  readonly takeDropped: (file: ChosenFile | FileWithHandle) => Promise<void>;
  /** What is being opened is left; what was open stays. */
  readonly stopOpening: () => void;
  readonly openSample: () => Promise<void>;
  readonly openKept: (file: KeptFile) => Promise<void>;
  readonly openRecent: (file: RecentFile) => Promise<void>;
  /** "Xóa dữ liệu đã lưu" */
  readonly eraseKept: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly say: (message: Message | null) => void;
  /** True: the person would lose something by leaving now. */
  readonly wouldLose: () => boolean;
}

export interface DeskParts {
  readonly page: PageParts;
  /** Asks the person whether the open file's changes may go. */
  readonly mayDiscard: () => boolean;
  readonly keeping: Keeping;
  readonly access: FileAccess | null;
}

interface FileToOpen {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly isSample?: boolean;
  readonly handle?: FileSystemFileHandle | null;
  readonly place?: Place | null;
  /** As it lies there, whatever was kept of it. */
  readonly asItIs?: boolean;
}

const NOTHING_DONE: Status = { unsaved: false, canUndo: false, canRedo: false };

export function createDesk({ page, mayDiscard, keeping, access }: DeskParts): Desk {
  const store = createStore<DeskState>({
    open: null,
    opening: null,
    status: NOTHING_DONE,
    message: null,
    kept: [],
    recent: [],
  });
  let openings = 0;
  let attempts = 0;
  /** Of the file that is being opened. */
  let stopping = new AbortController();
  let leave = (): void => undefined;
  let saving: Saving | null = null;
  /** A report that was dropped before any workbook was open. */
  let heldReport: ChosenFile | null = null;

  const say = (message: Message | null): void => store.set({ message });
  const tellFailure = (error: unknown, name?: string): void =>
    say({ kind: 'alert', text: (words) => failureText(error, words, name) });

  /**
   * The workbook that was open stays, and can be worked on, until the new one is known to open; of several that are being
   * opened the last one counts. What was typed meanwhile has not been asked about.
   */
  async function open(file: FileToOpen): Promise<void> {
    const { name, isSample = false, place = null, handle = null, asItIs = false } = file;
    if (wouldLose() && !mayDiscard()) return;
    const isAsked = wouldLose();
    const before = store.get().open?.host;
    attempts += 1;
    const attempt = attempts;
    stopping.abort();
    stopping = new AbortController();
    const { signal: stop } = stopping;
    store.set({ opening: name, message: null });
    try {
      const bytes = await file.bytes();
      const earlier = asItIs ? null : await keeping.workOf({ name, bytes });
      const host = await GridHost.open(bytes, name, {
        stop,
        ...(earlier ? { changes: earlier.changes } : {}),
      });
      if (place) await host.select(place).catch(() => undefined);
      if (attempt !== attempts || (!isAsked && wouldLose() && !mayDiscard())) return;
      show(host, isSample, handle);
      if (earlier) tellTakenUp(earlier.at, { ...file, asItIs: true });
      else if (before?.isUnsaved()) tellPutAside(before);
      if (handle) await keeping.noteRecent(handle);
    } catch (error) {
      if (attempt === attempts) tellFailure(error, name);
    } finally {
      if (attempt === attempts) store.set({ opening: null });
    }
  }

  function tellTakenUp(at: number, original: FileToOpen): void {
    const actions = [{ label: (words: WorkbenchStrings) => words.openOriginal, act: () => void open(original) }];
    say({ kind: 'status', text: (words) => words.takenUp(at), actions });
  }

  /** The workbook that was open before had unsaved work: it is kept. */
  function tellPutAside({ name, bytes }: GridHost): void {
    const again = { name, bytes: () => Promise.resolve(bytes) };
    const actions = [{ label: (words: WorkbenchStrings) => words.openAgain, act: () => void open(again) }];
    say({ kind: 'status', text: (words) => words.putAside(name), actions });
  }

  function show(host: GridHost, isSample: boolean, handle: FileSystemFileHandle | null): void {
    openings += 1;
    let onPaneReady = (): void => undefined;
    const paneReady = new Promise<void>((resolve) => {
      onPaneReady = resolve;
    });
    const session = browserSession(host, '', cleanCopyOf(host), host.name);
    leave();
    const unfollow = host.onChange(({ kind }) => {
      if (kind !== 'results' && kind !== 'shown') tellStatus(host);
    });
    const stopKeeping = keeping.follow(host, isSample, say);
    leave = () => {
      unfollow();
      stopKeeping();
    };
    const place = handle && { handle, bytes: host.bytes };
    saving = createSaving({ host, access, place, say, tellFailure });
    store.set({ open: { number: openings, host, session, isSample, paneReady, onPaneReady } });
    tellStatus(host);
    if (heldReport) openReport(session, heldReport);
    heldReport = null;
  }

  function tellStatus(host: GridHost): void {
    const { status } = store.get();
    const now: Status = { unsaved: host.isUnsaved(), canUndo: host.canUndo, canRedo: host.canRedo };
    if (JSON.stringify(now) !== JSON.stringify(status)) store.set({ status: now });
  }

  async function chooseBy(dialogue: FileAccess): Promise<void> {
    const file = await dialogue.choose();
    if (file) await open({ ...placed(file), bytes: () => bytesOf(file) });
  }

  const wouldLose = (): boolean => store.get().open?.host.isUnsaved() === true && !keeping.isKept();

  return {
    get: store.get,
    subscribe: store.subscribe,
    say,
    wouldLose,
    async start() {
      const handed = await askForHandedFile();
      if (handed) await open({ ...handed, bytes: () => Promise.resolve(handed.bytes) });
      else store.set({ kept: await keeping.list(), recent: access ? await keeping.recent() : [] });
    },
    choose: access && (() => chooseBy(access)),
    openFile: (file) => open({ ...placed(file), bytes: () => bytesOf(file) }),
    async takeDropped(file) {
      const session = store.get().open?.session ?? null;
      const openFile = (chosen: ChosenFile | FileWithHandle): Promise<void> =>
        open({ ...placed(chosen), bytes: () => bytesOf(chosen) });
      const hold = (report: ChosenFile): void => {
        heldReport = report;
        say({ kind: 'status', text: (words) => words.reportHeld(report.name) });
      };
      await takeDropped(file, { session, open: openFile, hold, say }).catch((error: unknown) =>
        tellFailure(error, file.name),
      );
    },
    stopOpening() {
      attempts += 1;
      stopping.abort();
      store.set({ opening: null });
    },
    openSample: () => open({ ...page.sample, isSample: true }),
    async openKept({ key, name }) {
      const work = await keeping.take(key);
      if (work) await open({ name, isSample: work.isSample, bytes: () => Promise.resolve(work.bytes) });
      else say({ kind: 'alert', text: (words) => words.notKept(name) });
    },
    async openRecent({ key, name, handle }) {
      const file = await access?.reopen(handle);
      if (file) {
        await open({ name: file.name, handle, bytes: () => bytesOf(file) });
        return;
      }
      await keeping.forgetRecent(key);
      store.set({ recent: await keeping.recent() });
      say({ kind: 'alert', text: (words) => words.notOpened(name, words.failures['file-unreadable'] ?? '') });
    },
    async eraseKept() {
      await keeping.eraseAll();
      store.set({ kept: [], recent: [] });
      say({ kind: 'status', text: (words) => words.erased });
    },
    save: () => saving?.save() ?? Promise.resolve(),
  };
}

function placed(file: ChosenFile | FileWithHandle): Pick<FileToOpen, 'name' | 'handle'> {
  return { name: file.name, handle: 'handle' in file ? file.handle : null };
}

/** @throws HostError `file-unreadable` */
async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostError('file-unreadable', error instanceof Error ? error.message : file.name);
  }
}

/** Copies of the file as it would be saved now, by their purpose, as downloads. */
function cleanCopyOf(host: GridHost): CleanCopyParts {
  return {
    purposes: ['send', 'clean', 'archive', 'page'],
    wholeFile: () => host.copy(),
    copy: async (purpose, bytes, request) =>
      (await import('../app/copies.js')).copyFor(purpose, bytes, host.name, request),
    newPeriod: async (bytes, request) => (await import('../app/new-like.js')).newPeriodFile(bytes, host.name, request),
    handOver({ bytes, name }) {
      downloadFile(bytes, name);
      return Promise.resolve();
    },
  };
}

/** `name`: the file that could not be opened. */
function failureText(error: unknown, words: WorkbenchStrings, name?: string): string {
  const text = reasonText(error, words);
  return name === undefined ? text : words.notOpened(name, text);
}

function reasonText(error: unknown, words: WorkbenchStrings): string {
  if (!(error instanceof HostError)) return words.otherFailure(error instanceof Error ? error.message : String(error));
  const sheet = error.sheet === null ? '' : ` (${error.sheet})`;
  return (words.failures[error.code] ?? words.failure(error.code, error.detail)) + sheet;
}
