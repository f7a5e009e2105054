/** Where the whole file comes from and where its clean copy goes in Excel. */
import { canCopyWorkbook } from '../hosts/office/whole-file.js';
import type { CleanCopyParts } from './session/sending.js';

async function clean(bytes: Uint8Array): Promise<Uint8Array> {
  return (await import('../app/clean-copy.js')).withoutOurs(bytes);
}

/** null where this Excel gives no file. */
export function officeCleanCopy(): CleanCopyParts | null {
  if (!canCopyWorkbook()) return null;
  return {
    requireKind: async () => (await import('../hosts/office/whole-file.js')).requireCopyableKind(),
    wholeFile: async () => (await import('../hosts/office/whole-file.js')).readWholeFile(),
    clean,
    handOver: async (bytes) => (await import('../hosts/office/whole-file.js')).openAsNewWorkbook(bytes),
  };
}
