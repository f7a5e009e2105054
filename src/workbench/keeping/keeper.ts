/** Keeps the open workbook's unsaved work as it goes: after each change, one writing at a time, the last state last. */
import type { GridHost } from '../host/grid-host.js';
import { keptKey } from './kept-files.js';
import type { KeptFiles } from './kept-files.js';

export interface Keeper {
  /** True: what the person has done is kept, or there is nothing to keep. */
  readonly isKept: () => boolean;
  /** Follows the workbook no longer; what is kept stays. */
  readonly stop: () => void;
}

export function keepWork(host: GridHost, isSample: boolean, files: KeptFiles): Keeper {
  let wanted = 0;
  let written = 0;
  let kept = true;
  let running: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (written < wanted) {
      const upTo = wanted;
      if (host.isUnsaved()) kept = await files.keep({ name: host.name, bytes: host.bytes, isSample }, host.changes());
      else {
        await files.erase(keptKey(host)).catch(() => undefined);
        kept = true;
      }
      written = upTo;
    }
    running = null;
  }

  const note = (): void => {
    wanted += 1;
    // After the change has been told to everybody: what is done in one go is written in one go.
    running ??= Promise.resolve().then(write);
  };
  const stop = host.onChange(({ kind }) => {
    if (kind !== 'shown') note();
  });
  note();

  return {
    isKept: () => kept && running === null,
    stop,
  };
}
