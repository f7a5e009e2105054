/** What the page does with files: opens them, hands them back, and says what happened. It knows no React. */
import { browserSession } from '../pane/browser-parts.js';
import type { CleanCopyParts } from '../pane/session/sending.js';
import type { Session } from '../pane/session/session.js';
import type { ChosenFile } from '../ui/chosen-file.js';
import { downloadFile } from '../ui/download.js';
import { createStore } from '../ui/store.js';
import type { Store } from '../ui/store.js';
import type { Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { askForHandedFile } from './handed-file.js';
import { GridHost } from './host/grid-host.js';
import type { PageParts } from './page-parts.js';
import type { WorkbenchStrings } from './words.js';

/** What has just happened, said in the language of the moment. */
export interface Message {
  readonly kind: 'status' | 'alert';
  readonly text: (words: WorkbenchStrings) => string;
}

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
}

export interface Desk extends Pick<Store<DeskState>, 'get' | 'subscribe'> {
  /** Takes what another page of ours has handed over, if any. */
  readonly start: () => Promise<void>;
  readonly openFile: (file: ChosenFile) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly say: (message: Message | null) => void;
  /** True: the person would lose something by leaving now. */
  readonly wouldLose: () => boolean;
}

export interface DeskParts {
  readonly page: PageParts;
  /** Asks the person whether the open file's changes may go. */
  readonly mayDiscard: () => boolean;
}

interface FileToOpen {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly isSample?: boolean;
  readonly place?: Place | null;
}

const NOTHING_DONE: Status = { unsaved: false, canUndo: false, canRedo: false };

export function createDesk({ page, mayDiscard }: DeskParts): Desk {
  const store = createStore<DeskState>({ open: null, opening: null, status: NOTHING_DONE, message: null });
  let openings = 0;
  let unfollow = (): void => undefined;

  const say = (message: Message | null): void => store.set({ message });
  const tellFailure = (error: unknown, name?: string): void =>
    say({ kind: 'alert', text: (words) => failureText(error, words, name) });
  const present = (): GridHost | null => store.get().open?.host ?? null;

  /** The workbook that was open stays until the new one is known to open. */
  async function open({ name, bytes, isSample = false, place = null }: FileToOpen): Promise<void> {
    store.set({ opening: name, message: null });
    try {
      const host = await GridHost.open(await bytes(), name);
      if (place) await host.select(place).catch(() => undefined);
      show(host, isSample);
    } catch (error) {
      tellFailure(error, name);
    } finally {
      store.set({ opening: null });
    }
  }

  function show(host: GridHost, isSample: boolean): void {
    openings += 1;
    let onPaneReady = (): void => undefined;
    const paneReady = new Promise<void>((resolve) => {
      onPaneReady = resolve;
    });
    const session = browserSession(host, '', cleanCopyOf(host));
    unfollow();
    unfollow = host.onChange(({ kind }) => {
      if (kind !== 'results' && kind !== 'shown') tellStatus(host);
    });
    store.set({
      open: { number: openings, host, session, isSample, paneReady, onPaneReady },
      status: NOTHING_DONE,
    });
  }

  function tellStatus(host: GridHost): void {
    store.set({ status: { unsaved: host.isUnsaved(), canUndo: host.canUndo, canRedo: host.canRedo } });
  }

  const wouldLose = (): boolean => present()?.isUnsaved() ?? false;

  return {
    get: store.get,
    subscribe: store.subscribe,
    say,
    wouldLose,
    async start() {
      const handed = await askForHandedFile();
      if (handed) await open({ ...handed, bytes: () => Promise.resolve(handed.bytes) });
    },
    async openFile(file) {
      if (wouldLose() && !mayDiscard()) return;
      await open({ name: file.name, bytes: () => bytesOf(file) });
    },
    async openSample() {
      if (wouldLose() && !mayDiscard()) return;
      const { name, bytes } = page.sample;
      await open({ name, bytes, isSample: true });
    },
    async save() {
      const host = present();
      if (!host) return;
      try {
        if (!host.isUnsaved()) {
          say({ kind: 'status', text: (words) => words.nothingToSave });
          return;
        }
        const { bytes, cells } = await host.save();
        downloadFile(bytes, host.name);
        say({ kind: 'status', text: (words) => words.saved(host.name, cells) });
      } catch (error) {
        tellFailure(error);
      }
    },
  };
}

/** @throws HostError `file-unreadable` */
async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostError('file-unreadable', error instanceof Error ? error.message : file.name);
  }
}

/** "Bản sạch để gửi": the file as it would be saved now, without anything of ours, as a download. */
function cleanCopyOf(host: GridHost): CleanCopyParts {
  return {
    wholeFile: () => host.copy(),
    clean: async (bytes) => (await import('../app/clean-copy.js')).withoutOurs(bytes),
    handOver(bytes) {
      downloadFile(
        bytes,
        host.name.replace(/(\.\w+)?$/, (ending) => `-ban-sach${ending}`),
      );
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
  const text = words.failures[error.code];
  return text === undefined ? words.otherFailure(error.code) : text + sheet;
}
