/** The look of an .xlsx or .xlsm from its bytes. An .xls has none here: it opens plain. */
import { archiveSource, openArchive, readContentTypes } from '../read/package.js';
import { partOfType } from '../read/read-workbook.js';
import { readWorkbookPart } from '../read/workbook-part.js';
import { XmlReader } from '../xml/reader.js';
import { readTheme } from './colours.js';
import type { WorkbookLook } from './look.js';
import { readSheetLook } from './sheet-look.js';
import { PLAIN_LOOK, readStylesLook } from './styles-look.js';
import { UNSHOWN, unshownParts } from './unshown.js';

/** @throws HostError as `readWorkbook` does; sheet ids are those of its snapshot. */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const archive = openArchive(bytes);
  const source = archiveSource(archive);
  const workbook = readWorkbookPart(source);
  const theme = readTheme(source, partOfType(workbook, 'theme'));
  const styles = partOfType(workbook, 'styles');
  const sheets = new Map(
    workbook.sheets.map(({ id, part, ours }) => [
      id,
      { ...readSheetLook(new XmlReader(source.text(part).text, part), theme), ours },
    ]),
  );
  const names = archive.entries.map(({ name }) => name);
  const found = unshownParts(names, readContentTypes(source), source);
  const inSheets = [...sheets.values()];
  return {
    styles: styles === null ? [PLAIN_LOOK] : readStylesLook(source.text(styles).text, styles, theme),
    sheets,
    unshown: UNSHOWN.filter((kind) => found.has(kind) || inSheets.some(({ unshown }) => unshown.has(kind))),
  };
}
