/** A hundred and fifty units' files on the page "Tổng hợp các xã": their folder dropped, the totals, and a stop in the midst. */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtInEdition } from '../../src/rules/editions.js';
import { launchBrowser } from '../support/browser.js';
import { mailboxOf, mixedPlights, type MailedUnit } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { CACHE } from '../support/paths.js';
import { serveDist, type StaticServer } from '../support/static-server.js';
import { openWatched, type WatchedPage } from '../support/watched-page.js';

jest.setTimeout(240_000);

const { edition } = builtInEdition()!;
const box = mailboxOf(edition, { count: 150, seed: 1, plightOf: mixedPlights });
const folder = join(CACHE, 'collect-page', 'many');
const withPlight = (plight: MailedUnit['plight']): readonly string[] =>
  box.units.filter((unit) => unit.plight === plight).map(({ name }) => name);
const counting = box.units.flatMap(({ figures }) => figures ?? []);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes, modified } of box.files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, modified / 1000, modified / 1000);
  }
  [browser, server] = await Promise.all([launchBrowser(), serveDist(process.env['SOAT_WEB'])]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The page with the office's list in use. */
async function openPage(): Promise<WatchedPage> {
  const watched = await openWatched(browser, server.base, { viewport: { width: 1280, height: 900 } });
  const { page } = watched;
  await page.goto(`${server.base}collect.html`);
  await page.getByText(/^Danh sách đơn vị \(/).click();
  await page.getByLabel(/^Hoặc dán danh sách/).fill(box.list);
  await page.getByRole('button', { name: 'Dùng danh sách này' }).click();
  await page.getByText('Đang dùng danh sách 150 đơn vị.').waitFor();
  await page.getByText(/^Danh sách đơn vị \(/).click();
  return watched;
}

/** The files of the folder in the page, as if they lay ready to be dragged. */
async function takeInHand(page: Page): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      webkitdirectory: true,
      id: 'in-hand',
    });
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#in-hand').setInputFiles(folder);
}

/**
 * Their folder dropped. No script can make the browser's own entries for a folder, so that these are ours over its own
 * files: a reader that gives a hundred at a time, each time later, and then nothing.
 */
async function dropFolder(page: Page): Promise<void> {
  await takeInHand(page);
  await page.locator('#in-hand').evaluate((input: HTMLInputElement) => {
    type Folder = Map<string, Folder | File>;
    const root: Folder = new Map();
    for (const file of input.files ?? []) {
      const parts = file.webkitRelativePath.split('/').slice(1, -1);
      let at = root;
      for (const part of parts) {
        const inner = at.get(part);
        const next: Folder = inner === undefined || inner instanceof File ? new Map<string, Folder | File>() : inner;
        at.set(part, next);
        at = next;
      }
      at.set(file.name, file);
    }
    const entryOf = (name: string, content: Folder | File): object => {
      if (content instanceof File)
        return { name, isDirectory: false, file: (then: (one: File) => void) => then(content) };
      const createReader = (): object => {
        const left = [...content];
        const readEntries = (then: (some: readonly object[]) => void): void =>
          void setTimeout(() => then(left.splice(0, 100).map(([inner, own]) => entryOf(inner, own))));
        return { readEntries };
      };
      return { name, isDirectory: true, createReader };
    };
    const item = { kind: 'file', webkitGetAsEntry: () => entryOf('inbox', root), getAsFile: () => null };
    const dataTransfer = { types: ['Files'], items: [item], files: [] };
    const place = document.querySelector('[role=tabpanel]');
    for (const type of ['dragover', 'drop']) {
      place?.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer }));
    }
  });
}

/** Loose files dropped, in a DataTransfer of the browser's own. */
async function dropLooseFiles(page: Page): Promise<number> {
  await takeInHand(page);
  return page.locator('#in-hand').evaluate((input: HTMLInputElement) => {
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) {
      if (file.webkitRelativePath.split('/').length === 2) dataTransfer.items.add(file);
    }
    const place = document.querySelector('[role=tabpanel]');
    for (const type of ['dragover', 'drop']) {
      place?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
    return dataTransfer.files.length;
  });
}

/** Every figure of the standing that the page showed while it read. */
async function watchStanding(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seenStandings: seen });
    new MutationObserver(() => {
      const counted = /Tổng hợp (\d+)\/150 đơn vị/.exec(document.body.textContent)?.[1];
      if (counted !== undefined && seen.at(-1) !== Number(counted)) seen.push(Number(counted));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  // The observer above has put them there.
  return () => page.evaluate(() => (window as unknown as { seenStandings: number[] }).seenStandings);
}

test('their folder dropped: every total is the oracle’s, every unit has its state, nothing waits for the last file', async () => {
  const watched = await openPage();
  const { page } = watched;
  const seen = await watchStanding(page);
  const start = performance.now();
  await dropFolder(page);
  await page.getByText(`Đã đọc ${box.files.length} tệp.`, { exact: true }).waitFor();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${box.files.length} files in the browser: ${seconds.toFixed(1)} s\n`);
  await page.getByText(`Tổng hợp ${counting.length}/150 đơn vị`, { exact: true }).waitFor();
  const partial = (await seen()).filter((count) => count > 0 && count < counting.length);
  expect(partial.length).toBeGreaterThan(0);
  for (const [label, plight] of [
    ['Chưa gửi', 'missing'],
    ['Đã gửi, chưa đọc được', 'broken'],
    ['Gửi số liệu kỳ khác', 'other-period'],
  ] as const) {
    const names = withPlight(plight);
    expect(names.length).toBeGreaterThan(0);
    await page.getByText(`${label} (${names.length}): ${names.join(', ')}`, { exact: true }).waitFor();
  }

  await page.getByRole('tab', { name: 'Tổng số' }).click();
  let compared = 0;
  for (const form of edition.forms) {
    await page.getByLabel('Phụ lục', { exact: true }).selectOption(form.number);
    const shown = await page
      .getByRole('table', { name: `Phụ lục ${form.number}` })
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          row.querySelector('[aria-expanded]')?.textContent,
        ]),
      );
    for (const { ref, kind, label } of form.indicators) {
      const expected = kind === 'count' ? addUp(counting, ref, true) : null;
      if (!expected) continue;
      const caption = `${ref.slice(ref.indexOf(':') + 1)}. ${label}`;
      const [, figure] = shown.find(([text]) => text === caption) ?? [];
      expect([caption, figure]).toEqual([caption, expected.sum.replace(/\B(?=(\d{3})+$)/g, '.')]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(30);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('a stop in the midst keeps what was read; the rest is read on', async () => {
  const watched = await openPage();
  const { page } = watched;
  await dropFolder(page);
  await page.getByText(/^Đã đọc (?!0\/)\d+\/\d+ tệp$/).waitFor();
  await page.getByRole('button', { name: 'Dừng', exact: true }).click();
  const stopped = page.getByText(/^Đã dừng, còn \d+ tệp chưa đọc\.$/);
  await stopped.waitFor();
  const unread = Number(/\d+/.exec((await stopped.textContent()) ?? '')?.[0]);
  await page.getByText(`Đã đọc ${box.files.length - unread} tệp.`, { exact: true }).waitFor();
  const rows = await page.getByRole('table', { name: 'Tệp đã nhận' }).getByRole('row').count();
  expect(rows).toBe(box.files.length - unread + 1);
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  await page.getByText(`Tổng hợp ${counting.length}/150 đơn vị`, { exact: true }).waitFor();
  expect(await stopped.count()).toBe(0);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('many files dropped at once are all taken', async () => {
  const watched = await openPage();
  const { page } = watched;
  const loose = await dropLooseFiles(page);
  expect(loose).toBeGreaterThan(100);
  await page.getByText(`Đã đọc ${loose} tệp.`, { exact: true }).waitFor();
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});
