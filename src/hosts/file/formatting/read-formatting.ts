/** The look of an .xlsx or .xlsm from its bytes. An .xls has none here: it opens plain. */
import { archiveSource, openArchive, readContentTypes } from '../read/package.js';
import { partOfType } from '../read/read-workbook.js';
import { readStyles } from '../read/styles.js';
import { readWorkbookPart } from '../read/workbook-part.js';
import { XmlReader } from '../xml/xml-reader.js';
import { readTheme } from './colours.js';
import type { WorkbookFormatting } from './formatting.js';
import { readSheetFormatting } from './sheet-formatting.js';
import { PLAIN_STYLE, readStyleTable } from './style-table.js';
import { UNSUPPORTED_CONTENT, unsupportedParts } from './unsupported-content.js';

/** @throws HostError as `readWorkbook` does; sheet ids are those of its snapshot. */
export function readFormatting(bytes: Uint8Array): WorkbookFormatting {
  const archive = openArchive(bytes);
  const source = archiveSource(archive);
  const workbook = readWorkbookPart(source);
  const theme = readTheme(source, partOfType(workbook, 'theme'));
  const styles = partOfType(workbook, 'styles');
  const sheets = new Map(
    workbook.sheets.map(({ id, part, ours }) => [
      id,
      { ...readSheetFormatting(new XmlReader(source.text(part).text, part), theme), ours },
    ]),
  );
  const names = archive.entries.map(({ name }) => name);
  const found = unsupportedParts(names, readContentTypes(source), source);
  const inSheets = [...sheets.values()];
  return {
    cellStyles: styles === null ? [] : readStyles(source.text(styles).text, styles).styles,
    styles: styles === null ? [PLAIN_STYLE] : readStyleTable(source.text(styles).text, styles, theme),
    sheets,
    unsupported: UNSUPPORTED_CONTENT.filter(
      (kind) => found.has(kind) || inSheets.some(({ unsupported }) => unsupported.has(kind)),
    ),
  };
}
