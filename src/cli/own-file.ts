/** Whether a file is an output of ours, by what is in it: only then may the next run replace it unasked. */
import { isUntouched } from '../collect/made-mark.js';
import { isMessages, isTotal } from '../collect/read-total.js';
import { readBytes } from '../hosts/file/disk.js';
import { openWorkbook } from '../hosts/file/open.js';
import { peekSettings } from '../hosts/file/read/peek-settings.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import { isUnitMessage } from '../sheets/collect-message.js';
import { isResultsText } from '../sheets/results-sheet.js';

/** `results-text`, `message`: texts; the others are workbooks. */
export type OwnKind = 'total' | 'messages' | 'message' | 'results' | 'results-text' | 'form' | 'marked-copy';

/** What cannot be read is nobody's output. */
export async function isOwnFile(path: string, kind: OwnKind): Promise<boolean> {
  try {
    const bytes = readBytes(path);
    if (kind === 'message') return isUnitMessage(new TextDecoder().decode(bytes));
    if (kind === 'results-text') return isResultsText(new TextDecoder().decode(bytes));
    const snapshot = await (await openWorkbook(bytes, path)).read();
    if (kind === 'total') return isTotal(snapshot) && !isMessages(snapshot);
    return kind === 'messages' ? isMessages(snapshot) : isUntouched(kind, snapshot);
  } catch {
    return false;
  }
}

/** Whether a file was made as a marked copy, changed since or not. */
export function isMarkedCopy(path: string): boolean {
  try {
    return readWorkbookSettings(peekSettings(readBytes(path))).settings.made?.kind === 'marked-copy';
  } catch {
    return false;
  }
}
