/** From a dialogue, a folder or a drop to files with their paths; what is no submission at first sight is said, not dropped. */

export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

export type SkipReason = 'lock-file' | 'system-file' | 'no-file';

/** Not looked at, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly skipped: readonly SkippedFile[];
}

const LOCK = '~$';
const SYSTEM = /^(?:thumbs\.db|desktop\.ini|\..*|__macosx)$/i;
/** Deeper folders are archives of other years; the command line stops there too. */
const DEEPEST = 4;

/** Files of a dialogue, or of a folder's: the folder's own name is no part of their paths. */
export function filesOfList(list: Iterable<File>): ChosenFiles {
  return sorted([...list].map((file) => ({ path: withoutRoot(file.webkitRelativePath || file.name), file })));
}

/** What was dropped, folders with all that lies in them. To be called while the event is handled: later it is empty. */
export function filesOfDrop(data: DataTransfer): Promise<ChosenFiles> {
  const entries = [...data.items].map((item) => ('webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null));
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) return Promise.resolve(filesOfList(data.files));
  return filesOfEntries(known);
}

async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<ChosenFiles> {
  const found: ChosenFile[] = [];
  const lost: SkippedFile[] = [];
  const visit = async (entry: FileSystemEntry, path: string, depth: number): Promise<void> => {
    if (isFolder(entry)) {
      if (depth >= DEEPEST) return;
      // The dropped folder's own name is no part of the paths.
      for (const inner of await entriesOf(entry)) {
        await visit(inner, depth === 0 ? inner.name : `${path}/${inner.name}`, depth + 1);
      }
      return;
    }
    const file = await fileOf(entry);
    if (file) found.push({ path, file });
    else lost.push({ path, reason: 'no-file' });
  };
  for (const entry of entries) await visit(entry, entry.name, 0);
  const { files, skipped } = sorted(found);
  return { files, skipped: [...skipped, ...lost] };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives at most a hundred at a time, and then nothing. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
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

function sorted(all: readonly ChosenFile[]): ChosenFiles {
  const skipped: SkippedFile[] = [];
  const files = all.filter(({ path }) => {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    const reason: SkipReason | null = name.startsWith(LOCK)
      ? 'lock-file'
      : parts.some((part) => SYSTEM.test(part))
        ? 'system-file'
        : null;
    if (reason !== null) skipped.push({ path, reason });
    return reason === null;
  });
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), skipped };
}
