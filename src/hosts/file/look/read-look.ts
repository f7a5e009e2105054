/** The look of an .xlsx or .xlsm from its bytes. An .xls has none here: it opens plain. */
import { archiveSource, openArchive } from '../read/package.js';
import { partOfType } from '../read/read-workbook.js';
import { readWorkbookPart } from '../read/workbook-part.js';
import { XmlReader } from '../xml/reader.js';
import { readTheme } from './colours.js';
import type { WorkbookLook } from './look.js';
import { readSheetLook } from './sheet-look.js';
import { PLAIN_LOOK, readStylesLook } from './styles-look.js';

/** @throws HostError as `readWorkbook` does; sheet ids are those of its snapshot. */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const source = archiveSource(openArchive(bytes));
  const workbook = readWorkbookPart(source);
  const theme = readTheme(source, partOfType(workbook, 'theme'));
  const styles = partOfType(workbook, 'styles');
  return {
    styles: styles === null ? [PLAIN_LOOK] : readStylesLook(source.text(styles).text, styles, theme),
    sheets: new Map(
      workbook.sheets.map(({ id, part, ours }) => [
        id,
        { ...readSheetLook(new XmlReader(source.text(part).text, part), theme), ours },
      ]),
    ),
  };
}
