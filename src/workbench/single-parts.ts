/**
 * The parts of the page when it is one file, opened from a disk: no server, nothing beside it, nothing fetched.
 * `src/build/single-file.js` wrote them into the page as blocks that no browser runs:
 *
 *   script[data-file=NAME]    a file in base64: the sample, the handbook
 *   script[data-grid]         a script of the grid, in order: it runs when the grid is wanted, so that the page opens without
 *                             it; behind all others, so that the page is there before these megabytes are read
 */
import { pageIcon } from './page-parts.js';
import type { PageParts } from './page-parts.js';

/** null: this page is not one file. */
export function singleParts(): PageParts | null {
  const sample = block('sample');
  const handbook = block('handbook');
  if (!sample || !handbook) return null;
  return {
    icon: pageIcon(),
    sample: { name: sample.dataset['name'] ?? '', bytes: () => Promise.resolve(bytesOf(sample)) },
    prepareGrid,
    handbookUrl: URL.createObjectURL(new Blob([bytesOf(handbook)], { type: 'text/html' })),
    singleFile: null,
  };
}

function block(name: string): HTMLScriptElement | null {
  return document.querySelector<HTMLScriptElement>(`script[data-file="${name}"]`);
}

function bytesOf(file: HTMLScriptElement): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(file.textContent), (character) => character.charCodeAt(0));
}

/** The browser has read the page to its end. */
function isRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Each runs at once and once. The page's policy lets scripts of these texts run and no others. */
async function prepareGrid(): Promise<void> {
  await isRead();
  for (const block of document.querySelectorAll('script[data-grid]')) {
    const script = document.createElement('script');
    script.textContent = block.textContent;
    block.replaceWith(script);
  }
}
