/** The sheets of an .xlsx as tables to be read row by row. */
import { HostError } from '../../../workbook/failure.js';
import type { SourceBatch, TableSource } from '../../../workbook/table-source.js';
import { CONTENT_TYPES_PART, readRelationships, relationshipsName } from '../read/package.js';
import { partOfType } from '../read/read-workbook.js';
import { readRichText } from '../read/shared-strings.js';
import type { SheetContext } from '../read/sheet-part.js';
import { NO_STYLES, readStyles } from '../read/styles.js';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { ByteSource } from './byte-source.js';
import { windowsOf } from './markup-windows.js';
import { RowReader } from './row-reader.js';
import { SharedTexts } from './shared-texts.js';
import { ZipFile } from './zip-file.js';

/**
 * One table a worksheet, in tab order; nothing of a sheet is read yet.
 * @throws HostError `not-a-workbook`, `broken-file`, `too-large`, `zip-bomb`, `hostile-xml`, `password`.
 */
export async function xlsxTables(source: ByteSource): Promise<readonly TableSource[]> {
  const zip = await ZipFile.open(source);
  await zip.load([CONTENT_TYPES_PART, relationshipsName('')]);
  if (!zip.has(CONTENT_TYPES_PART)) throw new HostError('not-a-workbook', 'no content types');
  const main = readRelationships(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  await zip.load([main, relationshipsName(main)]);
  const workbook = readWorkbookPart(zip);
  const styles = partOfType(workbook, 'styles');
  if (styles !== null) await zip.load([styles]);
  const strings = new LazyTexts(zip, workbook);
  const context: SheetContext = {
    date1904: workbook.date1904,
    styles: styles === null ? NO_STYLES : readStyles(zip.text(styles).text, styles),
    // A text that is missing means that the table of texts is cut short: a list is never half counted.
    sharedString: (index) => {
      const text = strings.at(index);
      if (text === undefined) throw new HostError('broken-file', `no shared string ${index}`);
      return text;
    },
  };
  return workbook.sheets.map((entry) => ({
    name: entry.name,
    date1904: workbook.date1904,
    weight: zip.part(entry.part).packedSize,
    read: () => readSheet(zip, entry, context, strings),
  }));
}

async function* readSheet(
  zip: ZipFile,
  { part }: SheetEntry,
  context: SheetContext,
  strings: LazyTexts,
): AsyncGenerator<SourceBatch> {
  // Half of the way where there are texts to be read first.
  let before = 0;
  for await (const done of strings.load()) {
    before = 0.5;
    yield { rows: [], done: done * before };
  }
  const rows = new RowReader(context, part);
  for await (const { text, done } of windowsOf(zip.part(part), part, { container: 'sheetData', item: 'row' })) {
    yield { ...rows.read(text), done: before + done * (1 - before) };
  }
}

/** The shared texts, read once, when the first sheet is. */
class LazyTexts {
  private texts: SharedTexts | null = null;
  private readonly part: string | null;

  constructor(
    private readonly zip: ZipFile,
    workbook: WorkbookPart,
  ) {
    this.part = partOfType(workbook, 'sharedStrings');
  }

  at(index: number): string | undefined {
    return this.texts?.at(index);
  }

  /** Says how far it is; nothing when they are read already, or there are none. */
  async *load(): AsyncGenerator<number> {
    const { part, zip } = this;
    if (this.texts !== null || part === null) return;
    const texts = new SharedTexts();
    for await (const { text, done } of windowsOf(zip.part(part), part, { container: null, item: 'si' })) {
      const reader = new XmlReader(text, part);
      reader.readRoot();
      while (reader.nextChild(1)) {
        if (reader.is('si')) texts.add(readRichText(reader));
        else reader.skip();
      }
      yield done;
    }
    this.texts = texts;
  }
}
