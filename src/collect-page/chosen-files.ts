/** From a dialogue, a folder or a drop to files with their paths; what is no submission at first sight is said, not dropped. */
import { unmeantFile } from '../collect/file-names.js';
import { OFFICE_FOLDER } from '../forms/office-folder.js';
import { append } from '../workbook/lists.js';

export interface ChosenSubmission {
  readonly path: string;
  readonly file: File;
}

export type SkipReason = 'lock-file' | 'system-file' | 'no-file' | 'too-deep' | 'office-folder';

/** Not looked at, and why. */
export interface SkippedChoice {
  readonly path: string;
  readonly reason: SkipReason;
}

export interface ChosenFiles {
  readonly files: readonly ChosenSubmission[];
  /** What may be editions of the office's own: .json files, wherever they lie. */
  readonly editions: readonly ChosenSubmission[];
  readonly skipped: readonly SkippedChoice[];
}

/** Deeper folders are archives of other years. */
const DEEPEST = 4;

/** Files of a dialogue, or of a folder's: the folder's own name is no part of their paths. */
export function filesOfList(list: Iterable<File>): ChosenFiles {
  return sorted([...list].map((file) => ({ path: withoutRoot(file.webkitRelativePath || file.name), file })));
}

/** What was dropped, folders with all that lies in them. To be called while the event is handled: later it is empty. */
export function filesOfDrop(data: DataTransfer): Promise<ChosenFiles> {
  const dropped = [...data.items].flatMap((item): (FileSystemEntry | File)[] => {
    if (item.kind !== 'file') return [];
    // A file that lies in no folder of this machine (an attachment of the mail program) has no entry.
    const one = ('webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null) ?? item.getAsFile();
    return one ? [one] : [];
  });
  return dropped.length === 0 ? Promise.resolve(filesOfList(data.files)) : filesOfEntries(dropped);
}

async function filesOfEntries(dropped: readonly (FileSystemEntry | File)[]): Promise<ChosenFiles> {
  const found: ChosenSubmission[] = [];
  const lost: SkippedChoice[] = [];
  const visit = async (entry: FileSystemEntry, path: string, depth: number): Promise<void> => {
    if (isFolder(entry)) {
      if (depth >= DEEPEST) return void lost.push({ path, reason: 'too-deep' });
      const inside = await entriesOf(entry);
      if (!inside) return void lost.push({ path: path || entry.name, reason: 'no-file' });
      for (const inner of inside) await visit(inner, path === '' ? inner.name : `${path}/${inner.name}`, depth + 1);
      return;
    }
    const file = await fileOf(entry);
    if (file) found.push({ path, file });
    else lost.push({ path, reason: 'no-file' });
  };
  // The name of a folder dropped alone tells nothing of its files; of several each may be a unit's.
  const isAlone = dropped.length === 1;
  for (const one of dropped) {
    if (one instanceof File) found.push({ path: one.name, file: one });
    else await visit(one, isAlone && isFolder(one) ? '' : one.name, 0);
  }
  const chosen = sorted(found);
  return { ...chosen, skipped: [...chosen.skipped, ...lost] };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives at most a hundred at a time, and then nothing. null: the folder cannot be read to its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!some) return null;
    if (some.length === 0) return all;
    append(all, some);
  }
}

function fileOf(entry: FileSystemEntry): Promise<File | null> {
  // What is no folder is a file: the interface has no third kind.
  const one = entry as FileSystemFileEntry;
  return new Promise((resolve) => one.file(resolve, () => resolve(null)));
}

function withoutRoot(path: string): string {
  const at = path.indexOf('/');
  return at < 0 ? path : path.slice(at + 1);
}

function sorted(all: readonly ChosenSubmission[]): ChosenFiles {
  const skipped: SkippedChoice[] = [];
  const files: ChosenSubmission[] = [];
  const editions: ChosenSubmission[] = [];
  for (const one of all) {
    const parts = one.path.split('/');
    const name = parts.at(-1) ?? '';
    const isOffice = parts.slice(0, -1).includes(OFFICE_FOLDER);
    const unmeant = unmeantFile(name) ?? (parts.some((part) => unmeantFile(part)) ? 'system-file' : null);
    if (unmeant) skipped.push({ path: one.path, reason: unmeant });
    // The list of the folder's files is for pages that a server gives.
    else if (isOffice && name === 'index.json') continue;
    else if (/\.json$/i.test(name)) editions.push(one);
    else if (isOffice) skipped.push({ path: one.path, reason: 'office-folder' });
    else files.push(one);
  }
  const byPath = (one: ChosenSubmission, other: ChosenSubmission): number => (one.path < other.path ? -1 : 1);
  return { files: files.sort(byPath), editions: editions.sort(byPath), skipped };
}
