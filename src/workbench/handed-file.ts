/**
 * A file handed to the workbench page by another page of ours in this browser: that page opens this one with a number in its
 * address, and answers when it is asked for the number's file. A channel of the browser, so nothing leaves the machine.
 */
import type { Place } from '../workbook/address.js';

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where to go in it. */
  readonly place: Place | null;
}

const CHANNEL = 'soat-phu-luc.file';
const HASH = /^#tep=(\d+)$/;
/** The other page reads the file first; beyond this it is gone. */
const PATIENCE_MS = 30_000;

interface Asked {
  readonly ask: string;
}

interface Answered {
  readonly answer: string;
  readonly file: HandedFile;
}

/** Opens the workbench in a window of its own and gives it the file when it asks. */
export function answerWorkbench(file: () => Promise<HandedFile>): void {
  const number = `${Date.now()}${Math.floor(Math.random() * 1000)}`;
  const channel = new BroadcastChannel(CHANNEL);
  // Only pages of this origin hear it, and they are ours; the shape is checked all the same.
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data) || data['ask'] !== number) return;
    void file().then((handed) => {
      channel.postMessage({ answer: number, file: handed } satisfies Answered);
      channel.close();
    });
  };
  window.open(`./#tep=${number}`, '_blank');
}

/** null: this page was opened on its own, or the other page is gone. */
export function askForHandedFile(): Promise<HandedFile | null> {
  const number = HASH.exec(location.hash)?.[1];
  if (number === undefined || typeof BroadcastChannel === 'undefined') return Promise.resolve(null);
  // A page that is loaded again has nobody to ask.
  history.replaceState(null, '', location.pathname + location.search);
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((resolve) => {
    const end = (file: HandedFile | null): void => {
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data, number)) return;
      clearTimeout(timer);
      end(data.file);
    };
    channel.postMessage({ ask: number } satisfies Asked);
  });
}

function isAnswer(data: unknown, number: string): data is Answered {
  if (!isRecord(data) || data['answer'] !== number || !isRecord(data['file'])) return false;
  return typeof data['file']['name'] === 'string' && data['file']['bytes'] instanceof Uint8Array;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
