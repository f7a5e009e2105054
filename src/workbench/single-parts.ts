/**
 * The parts of the page when it is one file, opened from a disk: no server, nothing beside it, nothing fetched.
 * `src/build/single-file.js` wrote them into the page as blocks that no browser runs:
 *
 *   script[data-file=NAME]    a file in base64: the sample, Microsoft's client, the handbook, the frame's page
 *   script[data-pane]         a script of the pane, in order; those that the page itself needs too have run here as well
 *
 * The pane has a frame and a window of its own here too, filled from these blocks: its styles, keys, focus and widths are then
 * the same as everywhere else, and the frame inherits the page's content security policy, hashes and all.
 */
import { pageIcon } from './page-parts.js';
import type { PageParts } from './page-parts.js';

/** null: this page is not one file. */
export function singleParts(): PageParts | null {
  const page = block('pane-page');
  if (!page) return null;
  const sample = block('sample');
  const handbook = block('handbook');
  const client = block('client');
  if (!sample || !handbook || !client) throw new Error('the page is not whole');
  return {
    icon: pageIcon(),
    sample: () => Promise.resolve({ name: sample.dataset['name'] ?? '', bytes: bytesOf(sample) }),
    frame: { srcDoc: textOf(page) },
    loadClient: (pane, loaded) => {
      run(pane, textOf(client));
      loaded();
    },
    startPane,
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

function textOf(file: HTMLScriptElement): string {
  return new TextDecoder().decode(bytesOf(file));
}

/** Once for each frame, however often its document says that it has loaded. */
function startPane(pane: Window): void {
  const { dataset } = pane.document.documentElement;
  if (dataset['started'] !== undefined) return;
  dataset['started'] = '';
  window.soatWorkbench?.prepare(
    pane,
    () => {
      pane.document.getElementById('boot-loading')?.remove();
      for (const script of document.querySelectorAll('script[data-pane]')) run(pane, script.textContent);
    },
    (reason) => {
      throw reason;
    },
  );
}

/** Runs at once. The page's policy lets scripts of these texts run and no others. */
function run(pane: Window, code: string): void {
  const script = pane.document.createElement('script');
  script.textContent = code;
  pane.document.head.append(script);
}
