/**
 * The whole workbook as the bytes of a file, and bytes as a new workbook beside it: for "Bản sạch để gửi". Excel gives a
 * file in slices and lets nobody save one silently; so the copy is opened as a new workbook that the person saves.
 * The stand-in knows neither (assumptions `file-in-slices` and `workbook-from-file`): beside the grid its page gives the file.
 */
import { HostError } from '../../workbook/failure.js';
import { SYNC_TIMEOUT_MS } from './limits.js';
import { toHostError } from './host-failure.js';

/** 4 MB, the most that Office gives at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** True where both ways are there. Asked with care: an old Excel lacks either, and outside of Office there is none. */
export function canCopyWorkbook(): boolean {
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') return false;
  // The typings promise the context always; before office.js is ready, and outside of Office, it is not there.
  const { context } = Office as Partial<Pick<typeof Office, 'context'>>;
  const { document } = (context ?? {}) as Partial<Pick<Office.Context, 'document'>>;
  return document !== undefined && 'getFileAsync' in document && 'createWorkbook' in Excel;
}

/** The file as it stands now, changes not saved yet included. Rejects with a `HostError`. */
export async function readWholeFile(): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>(`get slice ${index}`, (callback) =>
        file.getSliceAsync(index, callback),
      );
      // Of a compressed file a slice is an array of byte values (the typings say `any`).
      const data: unknown = slice.data;
      if (!Array.isArray(data) && !(data instanceof Uint8Array)) throw new HostError('unknown', 'slice without bytes');
      bytes.set(data, at);
      at += data.length;
    }
    return bytes.subarray(0, at);
  } finally {
    // At most two files may be open at once; one left open would block the next copy.
    file.closeAsync();
  }
}

/** Opens the bytes as a new, unsaved workbook in a window of its own. Rejects with a `HostError`. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw toHostError(error, 'create workbook');
  }
}

async function openFile(): Promise<Office.File> {
  if (Office.context.requirements.isSetSupported('CompressedFile', '1.1')) {
    return answered<Office.File>('get file', (callback) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, callback),
    );
  }
  throw new HostError('too-old', 'CompressedFile 1.1');
}

function answered<Value>(
  name: string,
  ask: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('not-answering', name)), SYNC_TIMEOUT_MS);
    ask(({ status, value, error }) => {
      clearTimeout(timer);
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError('unknown', `${name}: ${error.code} ${error.message}`));
    });
  });
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
