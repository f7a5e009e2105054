/** Bytes of an .xlsx or .xlsm to a snapshot, in one synchronous go: the path that ten thousand workbooks take. */
import { HostError } from '../../../workbook/failure.js';
import type { Sheet, Snapshot } from '../../../workbook/snapshot.js';
import { XmlReader } from '../xml/xml-reader.js';
import { looksLikeZip } from '../zip/archive.js';
import { type PartSource, archiveSource, openArchive } from './package.js';
import { findSettings } from './read-settings.js';
import { MAX_WORKBOOK_CELLS, type SheetContext, readSheetPart } from './sheet-part.js';
import { readSharedStrings } from './shared-strings.js';
import { NO_STYLES, readStyles } from './styles.js';
import { type SheetEntry, type WorkbookPart, readWorkbookPart } from './workbook-part.js';

/**
 * Reads a whole workbook.
 * @throws HostError `not-a-workbook` (an .xls among them: that needs `openWorkbook`), `broken-file`, `too-large`,
 *   `zip-bomb`, `hostile-xml`, `password`.
 */
export function readWorkbook(bytes: Uint8Array): Snapshot {
  if (!looksLikeZip(bytes)) throw new HostError('not-a-workbook', 'not a zip');
  const source = archiveSource(openArchive(bytes));
  return readSheets(source, readWorkbookPart(source));
}

export function readSheets(source: PartSource, workbook: WorkbookPart): Snapshot {
  const context = sheetContext(source, workbook);
  return {
    sheets: workbook.sheets.map((entry) => readSheet(source, entry, context)),
    settings: findSettings(source, workbook.relationships)[0]?.json ?? null,
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
    readOnly: false,
    ...(workbook.sheetsWithoutContent.length > 0 ? { sheetsWithoutContent: workbook.sheetsWithoutContent } : {}),
  };
}

/** What the sheets share: styles, and the table of strings, read when the first cell asks for it. */
export function sheetContext(source: PartSource, workbook: WorkbookPart): SheetContext {
  let strings: readonly string[] | null = null;
  const styles = partOfType(workbook, 'styles');
  return {
    room: { cells: MAX_WORKBOOK_CELLS },
    date1904: workbook.date1904,
    styles: styles === null ? NO_STYLES : readStyles(source.text(styles).text, styles),
    sharedString: (index) => {
      if (strings === null) {
        const part = partOfType(workbook, 'sharedStrings');
        strings = part === null ? [] : readSharedStrings(source.text(part).text, part);
      }
      return strings[index];
    },
  };
}

function readSheet(source: PartSource, entry: SheetEntry, context: SheetContext): Sheet {
  const { id, name, visibility, part } = entry;
  return { id, name, visibility, ...readSheetPart(new XmlReader(source.text(part).text, part), context) };
}

/** The part that a relationship of the workbook of this type leads to; null when there is none. */
export function partOfType(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((relationship) => relationship.type === type)?.target ?? null;
}
