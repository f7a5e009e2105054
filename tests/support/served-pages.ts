/** The built pages on a server of their own with a browser before them, for all tests of one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Browser, BrowserContextOptions, Dialog } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { openBesideGrid, openInstead, type OpenedPane } from './pane-view.js';
import { ROOT, WEB } from './paths.js';
import { serveDist, type StaticServer } from './static-server.js';
import { openWatched, type WatchedPage } from './watched-page.js';
import { gridIsThere, SAMPLE } from './workbench-page.js';

export interface ServedPages {
  /** `http://127.0.0.1:port/soat/` */
  readonly base: string;
  readonly browser: Browser;
  /** What was asked for so far: status and path below the base. */
  readonly requests: StaticServer['requests'];
  /** An empty page of its own: nothing is kept from another, and nothing of it is kept. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  /**
   * The sample beside the pane, in a page that a test before may have had: getting the grid into a page takes seconds.
   * Nothing but the open file is new, so this is for tests that neither leave the page nor change what it remembers.
   * Closed, it is handed on; a test that fails hands nothing on.
   */
  readonly sample: () => Promise<OpenedPane>;
}

/** Called once in a test file, outside of its tests. */
export function servedPages(folder = WEB): ServedPages {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDist(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    get base() {
      return server.base;
    },
    get browser() {
      return browser;
    },
    get requests() {
      return server.requests;
    },
    open: (options) => openWatched(browser, server.base, options),
    sample: handedOn(() => openBesideGrid(browser, server.base)),
  };
}

/** One page with the sample, handed from test to test; see `ServedPages.sample`. */
export function handedOn(open: () => Promise<OpenedPane>): () => Promise<OpenedPane> {
  let free: OpenedPane | null = null;
  let openings = 0;
  return async () => {
    openings += 1;
    const opened = free ? await openedAnew(free, openings) : await open();
    free = null;
    await gridIsThere(opened.page);
    const earlier = opened.missteps().length;
    return {
      ...opened,
      missteps: () => opened.missteps().slice(earlier),
      close: () => {
        free = opened;
        return Promise.resolve();
      },
    };
  };
}

/** The sample in place of what is open, as a file that was never open before: nothing kept of another belongs to it. */
async function openedAnew(opened: OpenedPane, number: number): Promise<OpenedPane> {
  const { page } = opened;
  const discard = (dialog: Dialog): void => void dialog.accept();
  page.on('dialog', discard);
  const pane = await openInstead(page, { name: SAMPLE, mimeType: '', buffer: sampleNumbered(number) });
  page.off('dialog', discard);
  return { ...opened, pane };
}

/** The number is the archive's comment, the last thing in it. */
function sampleNumbered(number: number): Buffer {
  const archive = readFileSync(join(ROOT, 'samples', SAMPLE));
  const comment = strToU8(String(number));
  return Buffer.concat([archive.subarray(0, -2), Buffer.from([comment.length, 0]), comment]);
}
