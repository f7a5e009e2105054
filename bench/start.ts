/**
 * The page's cold start in a browser: from going to its address until the sample can be checked, and until the first finding
 * stands in the list; with the build of another time or place taking turns, by the same steps.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.js';
import { serveDist } from '../tests/support/static-server.js';
import { timingOf } from './measure.js';
import { heading, line, ms } from './print.js';

const PATIENCE_MS = 180_000;

/** In milliseconds from the beginning of the navigation. */
interface StartTimes {
  readonly checkable: number;
  readonly firstFinding: number;
}

interface Build {
  readonly name: string;
  /** Holds index.html and soat-phu-luc.html. */
  readonly folder: string;
}

type Way = 'served, first visit' | 'served, second visit' | 'one file';

const WAYS: readonly Way[] = ['served, first visit', 'served, second visit', 'one file'];

export interface StartOptions {
  /** dist/web of another build, to take turns with. */
  readonly other: string | null;
  readonly runs: number;
  /** How many times slower the processor is made. */
  readonly rate: number;
}

export async function benchStart(root: string, { other, runs, rate }: StartOptions): Promise<void> {
  const builds: Build[] = [{ name: 'this build', folder: join(root, 'dist', 'web') }];
  if (other !== null) builds.push({ name: 'the other', folder: other });
  for (const { folder } of builds) {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built pages: npm run build`);
  }
  heading(
    `From going to the page's address until its sample can be checked, and until the first finding (${runs} turns)`,
  );
  const browser = await launchBrowser();
  try {
    for (const way of WAYS) await measured(browser, builds, { way, rate, runs });
  } finally {
    await browser.close();
  }
}

interface Situation extends Pick<StartOptions, 'rate' | 'runs'> {
  readonly way: Way;
}

async function measured(browser: Browser, builds: readonly Build[], { way, rate, runs }: Situation): Promise<void> {
  const times = builds.map((): StartTimes[] => []);
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, build] of builds.entries()) times[index]?.push(await started(browser, build, way, rate));
  }
  line(`${way}${rate === 1 ? '' : `, a processor ${rate} times slower`}`);
  for (const step of ['checkable', 'firstFinding'] as const) {
    const medians = builds.map(({ name }, index) => {
      const { median, fastest, slowest } = timingOf(
        name,
        (times[index] ?? []).map((time) => time[step]),
      );
      line(`  ${step.padEnd(13)} ${name.padEnd(12)}${ms(median).padStart(12)}  (${ms(fastest)} … ${ms(slowest)})`);
      return median;
    });
    const [ours, others] = medians;
    if (ours !== undefined && others !== undefined)
      line(`  ${step.padEnd(13)} share of the other: ${(ours / others).toFixed(2)}`);
  }
}

async function started(browser: Browser, { folder }: Build, way: Way, rate: number): Promise<StartTimes> {
  const server = way === 'one file' ? null : await serveDist(folder);
  const address = server ? server.base : pathToFileURL(join(folder, 'soat-phu-luc.html')).href;
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    if (way === 'served, second visit') {
      const { page } = await visit(context, address, 1);
      await settled(page);
      await page.close();
    }
    return (await visit(context, address, rate)).times;
  } finally {
    await context.close();
    await server?.close();
  }
}

async function visit(
  context: BrowserContext,
  address: string,
  rate: number,
): Promise<{ readonly page: Page; readonly times: StartTimes }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(pressAndNote);
  await page.goto(address, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(
    () => {
      const { checkable, firstFinding } = document.documentElement.dataset;
      return checkable && firstFinding ? { checkable: Number(checkable), firstFinding: Number(firstFinding) } : null;
    },
    undefined,
    { timeout: PATIENCE_MS, polling: 100 },
  );
  const times = await noted.jsonValue();
  if (!times) throw new Error('nothing was noted');
  return { page, times };
}

/** It has fetched the rest of itself, and what serves it without a network; a build that says nothing of either has neither. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const late = document.querySelector<HTMLElement>('[data-late]')?.dataset['late'];
      if (late === undefined) return true;
      return late === '' && (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';
    },
    undefined,
    { timeout: PATIENCE_MS, polling: 500 },
  );
}

/** Runs in the page and in its frames: presses what a person would press, as soon as it is there, and notes when. */
function pressAndNote(): void {
  // A build that shows its pane in a frame is noted on the page around it, by the page's clock.
  const noting = window.top ?? window;
  const now = (): string => String(performance.timeOrigin + performance.now() - noting.performance.timeOrigin);
  const button = (text: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === text && !one.disabled && one.ariaDisabled !== 'true',
    );
  let sampleAsked = false;
  let checked = false;
  const look = (): void => {
    const noted = noting.document.documentElement.dataset;
    const sample = button('Thử với tệp mẫu');
    if (sample && !sampleAsked) {
      sampleAsked = true;
      sample.click();
    }
    const check = button('Kiểm tra số liệu');
    if (check && !checked) {
      checked = true;
      noted['checkable'] = now();
      check.click();
    }
    const found = [...document.querySelectorAll('li')].some((one) => one.textContent.includes('52,63'));
    if (checked && found) {
      noted['firstFinding'] ??= now();
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look); // the document has no element yet
}
