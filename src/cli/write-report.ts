/** `--report-out`: the pages of all files as one workbook, a sheet each, or as one text. */
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { madeMark } from '../collect/made-mark.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../review/workbook-settings.js';
import type { Language } from '../strings/language.js';
import type { Console } from './console.js';
import { saveOr } from './save.js';
import { sheetNames } from './sheet-names.js';
import type { ResultsPage } from './results-page.js';

/** In the order of the files. @throws CallError when the output cannot be written. */
export async function writeReport(
  console: Console,
  out: string,
  pages: readonly ResultsPage[],
  language: Language,
): Promise<void> {
  await saveOr(console, out, await bytesOf(pages), language);
}

async function bytesOf(pages: readonly ResultsPage[]): Promise<Uint8Array> {
  const sheets = pages.flatMap((page) => ('sheet' in page ? [page.sheet] : []));
  if (sheets.length > 0) {
    const names = sheets.length === 1 ? sheets.map(({ name }) => name) : sheetNames(pages.map(({ file }) => file));
    const bytes = createWorkbook(sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })));
    const host = await openToWrite(bytes, 'results.xlsx');
    const made = madeMark('results', await host.read());
    await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, made }) }]);
    return host.save();
  }
  const texts = pages.flatMap((page) =>
    'text' in page ? [pages.length > 1 ? `${page.file}\n${page.text}` : page.text] : [],
  );
  return new TextEncoder().encode(`${texts.join('\n\n')}\n`);
}
