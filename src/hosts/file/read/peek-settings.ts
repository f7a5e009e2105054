/** Our settings part of a workbook without reading its sheets: tells our own outputs among thousands of files. */
import { archiveSource, openArchive } from './package.js';
import { findSettings } from './read-settings.js';
import { readWorkbookPart } from './workbook-part.js';

/** The JSON text; null where there is none. @throws HostError when the bytes are no workbook that can be read. */
export function peekSettings(bytes: Uint8Array): string | null {
  const source = archiveSource(openArchive(bytes));
  return findSettings(source, readWorkbookPart(source).relationships)[0]?.json ?? null;
}
