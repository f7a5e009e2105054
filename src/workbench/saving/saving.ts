/** Saving the open workbook: where it lies if the browser can and nobody else has changed it, else as a download. */
import { downloadFile } from '../../ui/download.js';
import type { Message, MessageAction } from '../message.js';
import type { GridHost, PreparedFile } from '../host/grid-host.js';
import type { FileAccess } from './file-access.js';
import { saveInPlace } from './save-in-place.js';

/** Where the open file lies, and what we know to lie there. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  readonly bytes: Uint8Array;
}

export interface Saving {
  /** @param marks With the marks of ours. */
  readonly save: (marks?: boolean) => Promise<void>;
}

export interface SavingContext {
  readonly host: GridHost;
  readonly access: FileAccess | null;
  /** null: the file was not chosen by its place. */
  readonly place: FilePlace | null;
  readonly say: (message: Message) => void;
  /** What went wrong, in words. */
  readonly tellFailure: (error: unknown) => void;
}

export function createSaving({ host, access, place: first, say, tellFailure }: SavingContext): Saving {
  let place = first;
  let running: Promise<void> | null = null;

  /** `before`: what lay in the place until now. */
  function tellSaved(file: PreparedFile, name: string, before: Uint8Array | null): void {
    const { cells, marks } = file;
    const actions: MessageAction[] = [];
    if (marks > 0) {
      actions.push({ label: (words) => words.saveWithoutMarks, act: () => void run(() => write(false)) });
    }
    if (before) {
      actions.push({
        label: (words) => words.takeOriginal,
        act: () => downloadFile(before, endedWith(name, '-truoc-khi-luu')),
      });
    }
    say({ kind: 'status', text: (words) => words.saved(name, cells, marks, before !== null), actions });
  }

  async function write(marks: boolean): Promise<void> {
    const file = await host.prepare(marks);
    if (!place) {
      downloadFile(file.bytes, host.name);
      file.done();
      tellSaved(file, host.name, null);
      return;
    }
    const { handle, bytes: known } = place;
    const outcome = await saveInPlace(handle, known, file.bytes);
    if (outcome.kind === 'saved') {
      place = { handle, bytes: file.bytes };
      file.done();
      tellSaved(file, handle.name, known);
      return;
    }
    say({
      kind: 'alert',
      text: (words) =>
        outcome.kind === 'changed' ? words.changedElsewhere(outcome.at) : words.notWritten[outcome.kind],
      actions: [{ label: (words) => words.saveElsewhere, act: () => void run(() => writeElsewhere(file, handle)) }],
    });
  }

  /** To a place of the person's choice that is not the one the file came from. */
  async function writeElsewhere(file: PreparedFile, from: FileSystemFileHandle): Promise<void> {
    const name = endedWith(host.name, '-da-soat');
    const target = access ? await access.chooseTarget(name) : null;
    if (access && !target) return;
    if (!target) {
      downloadFile(file.bytes, name);
      file.done();
      tellSaved(file, name, null);
      return;
    }
    if (await target.isSameEntry(from)) {
      say({ kind: 'alert', text: (words) => words.sameFile });
      return;
    }
    const writable = await target.createWritable();
    await writable.write(new Uint8Array(file.bytes));
    await writable.close();
    place = { handle: target, bytes: file.bytes };
    file.done();
    tellSaved(file, target.name, null);
  }

  /** One saving at a time: a second press while the browser asks is the same press. */
  function run(work: () => Promise<void>): Promise<void> {
    running ??= work()
      .catch(tellFailure)
      .finally(() => {
        running = null;
      });
    return running;
  }

  return {
    save: (marks = true) =>
      run(async () => {
        if (host.differs()) await write(marks);
        else say({ kind: 'status', text: (words) => words.nothingToSave });
      }),
  };
}

function endedWith(name: string, end: string): string {
  return name.replace(/(\.\w+)?$/, (ending) => `${end}${ending}`);
}
