/**
 * Files of the person's disk by the File System Access API, where the served page has it: chosen by the person, written only
 * on their press. What is no part of the standard's own types is described here.
 */
import type { ChosenFile } from '../../ui/chosen-file.js';

/** A file with the place that it came from. */
export interface FileWithHandle extends ChosenFile {
  readonly handle: FileSystemFileHandle;
}

export interface FileAccess {
  /** null: the person chose none. */
  readonly choose: () => Promise<FileWithHandle | null>;
  /** A place to write a new file to; null: the person chose none. */
  readonly chooseTarget: (name: string) => Promise<FileSystemFileHandle | null>;
  /** The file at a place that was chosen earlier; null: gone, or the person does not allow it any more. */
  readonly reopen: (handle: FileSystemFileHandle) => Promise<FileWithHandle | null>;
}

interface Pickers {
  readonly showOpenFilePicker: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker: (options: object) => Promise<FileSystemFileHandle>;
}

interface Asking {
  readonly requestPermission: (options: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
}

const WORKBOOKS = {
  description: 'Excel',
  accept: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
    'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
    'application/vnd.ms-excel': ['.xls'],
  },
};

/** null: this browser, or this page, can only download. A page from a disk is no place to hold such rights. */
export function fileAccess(): FileAccess | null {
  if (!/^https?:$/.test(location.protocol) || !window.isSecureContext || !hasPickers(window)) return null;
  const pickers: Pickers = window;
  return {
    async choose() {
      const [handle] = await unlessLeft(pickers.showOpenFilePicker({ types: [WORKBOOKS], id: 'soat' }), []);
      return handle ? placed(handle) : null;
    },
    chooseTarget: (suggestedName) =>
      unlessLeft<FileSystemFileHandle | null>(
        pickers.showSaveFilePicker({ suggestedName, types: [WORKBOOKS], id: 'soat' }),
        null,
      ),
    async reopen(handle) {
      try {
        if (mayAsk(handle) && (await handle.requestPermission({ mode: 'read' })) !== 'granted') return null;
        return await placed(handle);
      } catch {
        return null; // moved, renamed, or on a disk that is not there
      }
    },
  };
}

/** The handle of a dropped file, where the browser gives one. To be asked in the drop itself. */
export async function handleOf(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  if (!item || !fileAccess() || !('getAsFileSystemHandle' in item)) return null;
  const asked: unknown = Reflect.apply(item.getAsFileSystemHandle as () => unknown, item, []); // there: looked above
  const handle: unknown = await Promise.resolve(asked).catch(() => null);
  return handle instanceof FileSystemFileHandle ? handle : null;
}

async function placed(handle: FileSystemFileHandle): Promise<FileWithHandle> {
  const file = await handle.getFile();
  return { name: file.name, arrayBuffer: () => file.arrayBuffer(), handle };
}

/** The person may leave the browser's dialogue: that is no failure. */
async function unlessLeft<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return otherwise;
    throw error;
  }
}

function hasPickers(page: object): page is Pickers {
  return 'showOpenFilePicker' in page && 'showSaveFilePicker' in page;
}

function mayAsk(handle: object): handle is Asking {
  return 'requestPermission' in handle;
}
