/** How far a long call is, on the terminal of whoever watches. */
import type { Console } from './console.js';

const PROGRESS_EVERY_MS = 100;

/** A line that says how far the work is; taken away before anything else comes on the same screen. */
export interface Progress {
  readonly show: (done: number) => void;
  readonly hide: () => void;
}

export function progressOf({ progress }: Console, all: number, text: (done: number) => string): Progress {
  if (!progress || all < 2) return { show: () => undefined, hide: () => undefined };
  let shownAt = -Infinity;
  let isShown = false;
  return {
    show(done) {
      const now = performance.now();
      if (now - shownAt < PROGRESS_EVERY_MS) return;
      shownAt = now;
      isShown = true;
      progress(text(done));
    },
    hide() {
      if (isShown) progress('');
      isShown = false;
    },
  };
}
