/** Where the whole file comes from and where its copies go in Excel. */
import type { NamedFile } from '../app/copies.js';
import type { CopyPurpose } from '../review/copy-purpose.js';
import { canCopyWorkbook } from '../hosts/office/whole-file.js';
import type { CleanCopyParts, CopyRequest } from './session/sending.js';

async function copy(purpose: CopyPurpose, bytes: Uint8Array, request: CopyRequest): Promise<NamedFile> {
  return (await import('../app/copies.js')).copyFor(purpose, bytes, 'workbook.xlsx', request);
}

/** null where this Excel gives no file. Excel opens a copy as a new workbook and saves no .zip. */
export function officeCleanCopy(): CleanCopyParts | null {
  if (!canCopyWorkbook()) return null;
  return {
    purposes: ['send', 'clean'],
    requireKind: async () => (await import('../hosts/office/whole-file.js')).requireCopyableKind(),
    wholeFile: async () => (await import('../hosts/office/whole-file.js')).readWholeFile(),
    copy,
    newPeriod: async (bytes, request) =>
      (await import('../app/new-like.js')).newPeriodFile(bytes, 'workbook.xlsx', request),
    handOver: async ({ bytes }) => (await import('../hosts/office/whole-file.js')).openAsNewWorkbook(bytes),
  };
}
