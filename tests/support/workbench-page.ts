/** What browser tests do on the workbench page, served or as one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { formatAddress } from '../../src/workbook/address.js';
import { isCellError } from '../../src/workbook/snapshot.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { ROOT } from './paths.js';

/** The workbook to try the page with. */
export const SAMPLE = 'phu-luc-quang-phu-6t2023.xlsx';
const original = readWorkbook(new Uint8Array(readFileSync(join(ROOT, 'samples', SAMPLE))));

/** From the page's choice to the open sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thử với tệp mẫu' }).click();
  await page.locator('.file').getByText(SAMPLE).waitFor();
}

export async function gridIsThere(page: Page): Promise<void> {
  await page.locator('#view-grid[aria-busy=false]').waitFor();
  await page.locator('.grid-place:not([hidden]) canvas').first().waitFor();
}

/** Saves and returns what came as a download. */
export async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [came] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  return { name: came.suggestedFilename(), bytes: await bytesOf(came) };
}

export async function bytesOf(came: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await came.path()));
}

/** `Phụ lục 2!D8: 19 → 20` for every cell that differs from the sample. */
export function differences(saved: Snapshot): string[] {
  const found: string[] = [];
  for (const [index, sheet] of saved.sheets.entries()) {
    const before = new Map(
      original.sheets[index]?.rows.flatMap((row) =>
        row.cells.map((cell) => [formatAddress({ row: row.index, column: cell.column }), cell]),
      ),
    );
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const address = formatAddress({ row: row.index, column: cell.column });
        const was = before.get(address)?.value ?? null;
        const now = isCellError(cell.value) ? cell.value.error : cell.value;
        if (was !== now || (before.get(address)?.formula ?? null) !== cell.formula) {
          found.push(`${sheet.name}!${address}: ${JSON.stringify(was)} → ${JSON.stringify(now)}`);
        }
      }
    }
  }
  return found;
}

export const nameBox = (page: Page): Locator => page.locator('.grid-place:not([hidden]) input').first();

/** Goes to a cell by the grid's name box, as a person may, and looks that the cell is reached before going on. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const box = nameBox(page);
  await box.fill(address);
  await box.press('Enter');
  await page.waitForFunction((wanted) => {
    const focused = document.activeElement;
    const shown = document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value;
    return shown === wanted && focused instanceof HTMLElement && focused.isContentEditable;
  }, address);
}

/** Types over a cell; a person sees the letters in the formula bar before pressing Enter. */
export async function typeInGrid(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** A file dropped on a part of the page. */
export async function dropOn(page: Page, selector: string, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ({ place, file, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], file));
      const target = document.querySelector(place);
      for (const kind of ['dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    { place: selector, file: name, text: bytes.toString('base64') },
  );
}
