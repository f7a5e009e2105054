/**
 * Everything of the page that it has not asked for yet, fetched while it is idle: what a screen needs is there when the server
 * is not. The build names the files on the page's root (`src/build/late-files.js`); a chunk that has come is found by webpack.
 */
import { whenIdle } from './when-idle.js';

/** A part that is not there when it is asked for says so itself; it is only not fetched ahead. */
const PAUSE_MS = 2_000;

/** Afterwards the root names no file any more. */
export function fetchLateFiles(root: HTMLElement): void {
  const [first, ...rest] = (root.dataset['late'] ?? '').split(' ').filter(Boolean);
  if (first === undefined) return;
  const next = (): void => {
    root.dataset['late'] = rest.join(' ');
    whenIdle(() => fetchLateFiles(root), PAUSE_MS);
  };
  if (hasCome(first)) {
    root.dataset['late'] = rest.join(' ');
    fetchLateFiles(root);
    return;
  }
  const script = document.createElement('script');
  script.src = first;
  script.onload = script.onerror = () => {
    script.remove();
    next();
  };
  document.head.append(script);
}

function hasCome(file: string): boolean {
  return performance.getEntriesByName(new URL(file, document.baseURI).href).length > 0;
}
