/** A hundred and fifty units' files on the page "Tổng hợp các đơn vị": their folder dropped, the totals, and a stop in the midst. */
import type { Page } from 'playwright-core';
import { builtInEdition } from '../../src/rules/editions.js';
import { openCollectPage, putMailbox, useList } from '../support/collect/collect-page.js';
import { mailboxOf, mixedPlights, type MailedUnit } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot, type WatchedPage } from '../support/watched-page.js';

jest.setTimeout(240_000);

const { edition } = builtInEdition()!;
const box = mailboxOf(edition, { count: 150, seed: 1, plightOf: mixedPlights });
const folder = putMailbox('many', box);
const withPlight = (plight: MailedUnit['plight']): readonly string[] =>
  box.units.filter((unit) => unit.plight === plight).map(({ name }) => name);
const counting = box.units.flatMap(({ figures }) => figures ?? []);

const pages = servedPages(process.env['SOAT_WEB']);

/** The page with the office's list in use. */
async function openPage(): Promise<WatchedPage> {
  const watched = await openCollectPage(pages.browser, pages.base);
  await useList(watched.page, box.list);
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

  // On an office's screen every tab's content is in sight, whatever is open above it.
  await page.setViewportSize({ width: 1366, height: 768 });
  const isInSight = async (): Promise<boolean> => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const panel = await page.getByRole('tabpanel').boundingBox();
    return panel !== null && panel.y < 768 - 160;
  };
  for (const isOfficeOpen of [false, true]) {
    if (isOfficeOpen) {
      await page.getByText(/^Danh sách đơn vị \(/).click();
      await page.getByText('Xem danh sách', { exact: true }).click();
      for (const more of await page.getByRole('button', { name: /^và \d+ đơn vị khác/ }).all()) await more.click();
    }
    for (const name of await page.getByRole('tab').allTextContents()) {
      await page.getByRole('tab', { name, exact: true }).click();
      expect([name, isOfficeOpen, await isInSight()]).toEqual([name, isOfficeOpen, true]);
    }
  }
  await takeScreenshot(page, 'collect-150-open-1366');
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

test('the matrix of a hundred and fifty: heads and names stay in sight, no name is broken, nothing is covered', async () => {
  const watched = await openCollectPage(pages.browser, pages.base, { viewport: { width: 768, height: 900 } });
  const { page } = watched;
  await useList(page, box.list);
  await dropFolder(page);
  await page.getByText(`Đã đọc ${box.files.length} tệp.`, { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Đơn vị và chỉ tiêu' }).click();
  await page.getByLabel('Phụ lục', { exact: true }).selectOption('8');
  const region = page.getByRole('region', { name: 'Đơn vị và chỉ tiêu' });
  const seen = await region.evaluate((area) => {
    area.scrollTo(400, 600);
    const edge = area.getBoundingClientRect();
    const head = area.querySelector('thead th')!.getBoundingClientRect();
    const names = [...area.querySelectorAll('tbody th button')].map((name) => name.getBoundingClientRect());
    return {
      scrolled: [area.scrollLeft > 0, area.scrollTop > 0],
      head: [Math.round(head.top - edge.top), Math.round(head.left - edge.left)],
      left: Math.max(...names.map(({ left }) => Math.round(left - edge.left))),
      lines: Math.max(...names.map(({ height }) => Math.round(height / 20))),
    };
  });
  expect(seen.scrolled).toEqual([true, true]);
  expect(seen.head).toEqual([0, 0]);
  expect(seen.left).toBeLessThan(4);
  expect(seen.lines).toBe(1);
  // By keyboard: what has the focus is not below the heads.
  const name = region.getByRole('rowheader').nth(3).getByRole('button');
  await name.focus();
  const below = await name.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + 5)?.textContent === one.textContent;
  });
  expect(below).toBe(true);
  // Sorted by a column: told to a screen reader too, and the first is the one with the most errors no longer.
  const column = region.getByRole('columnheader').nth(4);
  await column.getByRole('button').click();
  expect(await column.getAttribute('aria-sort')).toBe('descending');
  expect(await region.locator('[aria-sort]').count()).toBe(1);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});
