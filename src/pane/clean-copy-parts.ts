/** Where the whole file comes from and where its clean copy goes: Excel, or the page with the grid. */
import { canCopyWorkbook } from '../hosts/office/whole-file.js';
import { HOST_FAILURES, HostError } from '../workbook/failure.js';
import type { WholeFile } from '../workbench/whole-file.js';
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

/** Beside the grid the page around us has the file. */
export function gridCleanCopy(): CleanCopyParts {
  return {
    wholeFile: async () => {
      try {
        // Bytes of another window are not ours by type until they are copied.
        return new Uint8Array(await wholeFile().bytes());
      } catch (error) {
        throw ownError(error);
      }
    },
    clean,
    handOver(bytes) {
      wholeFile().handOver(bytes);
      return Promise.resolve();
    },
  };
}

function wholeFile(): WholeFile {
  const { soatWorkbenchFile } = window.parent;
  if (!soatWorkbenchFile) throw new HostError('unknown', 'no file beside the pane');
  return soatWorkbenchFile;
}

/** An error of another window is of that window's class; its code means the same. */
function ownError(error: unknown): HostError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return new HostError(HOST_FAILURES.find((one) => one === code) ?? 'unknown', String(error));
}
