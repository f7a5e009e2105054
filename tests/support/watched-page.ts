/**
 * A page whose every misstep is kept: requests that leave our server, files that were not there, violations of the content
 * security policy, errors of scripts. A browser test ends with `expect(watched.missteps()).toEqual([])`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { CACHE } from './paths.js';

export interface WatchedPage {
  readonly page: Page;
  /** All that went wrong so far, in words. */
  readonly missteps: () => string[];
  readonly close: () => Promise<void>;
}

/** Without the service worker unless `options` says so: it would fetch all of the pages for each test. */
export async function openWatched(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000); // on a loaded build machine a step takes long, and is still no failure
  await slowDown(page);
  const missteps: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) missteps.push(`external request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missteps.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => missteps.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') missteps.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, missteps: () => [...missteps], close: () => context.close() };
}

/** `SOAT_SLOW=6 npx jest tests/browser` runs the pages on a processor six times slower, as officials' machines are. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['SOAT_SLOW'] ?? 1);
  if (!(rate > 1)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Findings of axe-core on the page or one part of it, as lines; run in the page without breaking its CSP.
 * @param exclude Selectors of parts that are others' or have a test of their own.
 */
export async function accessibilityFindings(
  target: Page | Locator,
  exclude: readonly string[] = [],
): Promise<string[]> {
  const page = 'page' in target ? target.page() : target;
  const part = 'page' in target ? '[data-looked-at]' : 'html';
  if ('page' in target) {
    await target.evaluate((element) => {
      for (const other of document.querySelectorAll('[data-looked-at]')) other.removeAttribute('data-looked-at');
      element.setAttribute('data-looked-at', '');
    });
  }
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Colours pass to what they will be at once: axe would judge one that is half-way. Waiting for the end of a transition
  // would be for ever where the page is not drawn.
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
  await page.evaluate(axe); // through the debugger, which no policy of the page forbids
  const violations = await page.evaluate(
    async ({ left, looked }) => {
      // axe-core defines this global when its file has run, one line above
      const { axe } = window as unknown as { axe: typeof axeCore };
      const result = await axe.run(
        { include: [[looked]], exclude: left.map((selector) => [selector]) },
        { resultTypes: ['violations'] },
      );
      return result.violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html) }));
    },
    { left: exclude, looked: part },
  );
  return violations.map(({ id, impact, where }) => `${impact ?? ''} ${id}: ${where.join(' | ')}`);
}

/**
 * A picture for a person to look at: node_modules/.cache/soat/screenshots/NAME.png, with `SOAT_PICTURES=1 npx jest …`. Drawing
 * them takes longer than many a test.
 */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env['SOAT_PICTURES']) return;
  const folder = join(CACHE, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
