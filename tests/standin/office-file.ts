/**
 * The part of the Common API that is about the whole file: `Office.context.document.getFileAsync` and what it gives, and
 * `Excel.createWorkbook`. Beside it stand what is known to fail: no bytes at all (office-js #5297), no workbook opened
 * for an add-in (#3568), and more than two files open at once (the reference of `Office.File`).
 */
import type { Faults } from './faults.js';

type Callback = (result: object) => void;

/** What the document gives and takes; `Executor` is one. */
export interface FileStandIn {
  wholeFile(): Uint8Array;
  readonly opened: Uint8Array[];
  readonly faults: Pick<Faults, 'givesNoFile' | 'opensNoWorkbooks'>;
}

/** The most bytes of a slice, and how many files may be open. */
const MAX_SLICE = 4_194_304;
const MAX_OPEN = 2;

export const FILE_ENUMS = {
  FileType: { Compressed: 'compressed', Pdf: 'pdf', Text: 'text' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
};

/** The callback comes later, as Office's own does; `options` may be left out. */
export function documentOf(standIn: FileStandIn): object {
  let open = 0;
  return {
    getFileAsync(type: string, second: unknown, third?: unknown) {
      const callback = [second, third].find((one): one is Callback => typeof one === 'function');
      const options = typeof second === 'object' && second !== null ? second : {};
      const sliceSize = 'sliceSize' in options ? Number(options.sliceSize) : MAX_SLICE;
      if (type !== FILE_ENUMS.FileType.Compressed) answer(callback, failed(5001, 'file type'));
      else if (standIn.faults.givesNoFile) answer(callback, failed(5001, 'internal error'));
      else if (!(sliceSize > 0) || sliceSize > MAX_SLICE) answer(callback, failed(5002, 'slice size'));
      else if (open >= MAX_OPEN) answer(callback, failed(11001, 'too many files are open'));
      else {
        open += 1;
        answer(
          callback,
          succeeded(
            fileOf(standIn.wholeFile(), sliceSize, () => {
              open -= 1;
            }),
          ),
        );
      }
    },
  };
}

function fileOf(bytes: Uint8Array, sliceSize: number, close: () => void): object {
  const sliceCount = Math.ceil(bytes.length / sliceSize);
  let closed = false;
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync(index: number, callback: Callback) {
      const given = !closed && index >= 0 && index < sliceCount;
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      answer(callback, given ? succeeded({ data, index, size: data.length }) : failed(5001, 'no such slice'));
    },
    closeAsync(callback?: Callback) {
      if (!closed) close();
      closed = true;
      answer(callback, succeeded(undefined));
    },
  };
}

/** Rejects as Excel does: what is no workbook, and everything where the machine is hardened. */
export function createWorkbook(standIn: FileStandIn, base64: string | undefined): Promise<void> {
  const bytes = base64 === undefined ? new Uint8Array() : Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const isArchive = base64 === undefined || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (standIn.faults.opensNoWorkbooks || !isArchive) {
    const code = isArchive ? 'InvalidOperation' : 'InvalidArgument';
    const error = Object.assign(new Error(code), { code, debugInfo: { errorLocation: 'Application.createWorkbook' } });
    return Promise.reject(error);
  }
  standIn.opened.push(bytes);
  return Promise.resolve();
}

function succeeded(value: unknown): object {
  return { status: FILE_ENUMS.AsyncResultStatus.Succeeded, value };
}

function failed(code: number, message: string): object {
  return { status: FILE_ENUMS.AsyncResultStatus.Failed, error: { code, message } };
}

function answer(callback: Callback | undefined, result: object): void {
  queueMicrotask(() => callback?.(result));
}
