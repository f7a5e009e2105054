/**
 * The whole workbook as the bytes of a file, and bytes as a new workbook beside it: for "Bản sạch để gửi". Excel gives a
 * file in slices and lets nobody save one silently; so the copy is opened as a new workbook that the person saves.
 * Beside the grid the page gives the file itself (assumptions `file-in-slices` and `workbook-from-file`).
 *
 * Many an Excel gives an .xlsx whatever the workbook is: the macros of an .xlsm are lost without a word (office-js #451,
 * #1955). Newer ones give the .xlsm (the reference of `Office.FileType`), and then createWorkbook asks the person about
 * macros. So the name is looked at first, and neither is tried. Two things are known to stand in the way and are named: a storage that is not
 * Microsoft's (#5297), and the registry's `extensionhardening` = 2, with which createWorkbook is InvalidOperation (#3568).
 */
import { HostError } from '../../workbook/failure.js';
import { SYNC_TIMEOUT_MS } from './request-limits.js';
import { ExcelFailure, toHostError } from './host-failure.js';
import { ExcelSession } from './excel-session.js';

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

/** Rejects with the `HostError` that says why a copy of this kind of workbook would not be the same workbook. */
export async function requireCopyableKind(session = new ExcelSession()): Promise<void> {
  const name = await session.runExcel('file name', ({ workbook }) => {
    workbook.load('name');
    return () => workbook.name;
  });
  if (/\.(xlsm|xltm|xlam)$/i.test(name)) throw new HostError('copy-loses-macros', name);
  if (/\.(xlsb|xls|xlt)$/i.test(name)) throw new HostError('copy-loses-kind', name);
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
    const failure = toHostError(error, 'create workbook');
    // Its message is in the user's language; the code is all there is to go by.
    const refused = failure instanceof ExcelFailure && !failure.isAboutExcel && !failure.isAboutSize;
    throw refused ? new HostError('copy-not-opened', failure.detail) : failure;
  }
}

async function openFile(): Promise<Office.File> {
  if (Office.context.requirements.isSetSupported('CompressedFile', '1.1')) {
    return answered<Office.File>('get file', (callback) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, callback),
    );
  }
  // Excel on the web gives a PDF alone (the reference of `Document.getFileAsync`).
  throw new HostError('copy-not-here', 'CompressedFile 1.1');
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
      else reject(new HostError('copy-not-given', `${name}: ${error.code} ${error.message}`));
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
