/** Folders as offices keep them to the files that came in: subfolders too, since attachments are saved one folder a unit. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isUnitMessage } from '../strings/collect-message.js';

export interface CollectSource {
  /** Where it lies. */
  readonly file: string;
  /** Its path within the folder given, with `/`: what people and corrections call it. */
  readonly path: string;
  /** Milliseconds since 1970; null where the disk does not say. */
  readonly modified: number | null;
}

/** Not looked at, and why: Excel's own lock files, the system's files, the file that is about to be written, archives. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: 'lock-file' | 'system-file' | 'own-output' | 'too-deep';
}

export interface CollectFiles {
  readonly sources: readonly CollectSource[];
  readonly skipped: readonly SkippedFile[];
}

/** Deeper folders are archives of other years. */
const DEEPEST = 4;
const LOCK = '~$';
/** As much of a text as tells whether it is a message of ours. */
const HEAD_BYTES = 400;
const SYSTEM = /^(?:thumbs\.db|desktop\.ini|\..*|__macosx)$/i;

/** `outputs`: files and folders that the call writes; they are no submissions, wherever they lie. */
export function collectFiles(given: readonly string[], outputs: readonly string[]): CollectFiles {
  const own = new Set(outputs.map((output) => resolve(output)));
  const sources: CollectSource[] = [];
  const skipped: SkippedFile[] = [];
  const visit = (file: string, root: string, depth: number): void => {
    const info = look(file);
    const name = basename(file);
    const path = relative(root, file).replaceAll('\\', '/') || name;
    if (own.has(resolve(file))) return void skipped.push({ path, reason: 'own-output' });
    if (depth > 0 && name.startsWith(LOCK)) return void skipped.push({ path, reason: 'lock-file' });
    if (depth > 0 && SYSTEM.test(name)) return void skipped.push({ path, reason: 'system-file' });
    if (info?.isDirectory === true) {
      if (depth > DEEPEST) return void skipped.push({ path, reason: 'too-deep' });
      const names = readdirSync(file).sort((one, other) => (one < other ? -1 : 1));
      for (const inner of names) visit(join(file, inner), root, depth + 1);
      return;
    }
    if (depth > 0 && isOwnMessage(file)) return void skipped.push({ path, reason: 'own-output' });
    sources.push({ file, path, modified: info?.modified ?? null });
  };
  for (const file of given) {
    visit(file, look(file)?.isDirectory === true ? file : join(file, '..'), 0);
  }
  return { sources, skipped };
}

/** A message that an earlier call wrote among the files: a unit that has sent nothing must not seem to have. */
function isOwnMessage(file: string): boolean {
  if (!file.toLowerCase().endsWith('.txt')) return false;
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const handle = openSync(file, 'r');
    try {
      return isUnitMessage(head.toString('utf8', 0, readSync(handle, head)));
    } finally {
      closeSync(handle);
    }
  } catch {
    // Reading it as a submission will say what is the matter.
    return false;
  }
}

/** null for what cannot be looked at: reading it will say why. */
function look(file: string): { readonly isDirectory: boolean; readonly modified: number } | null {
  try {
    const info = statSync(file);
    return { isDirectory: info.isDirectory(), modified: Math.round(info.mtimeMs) };
  } catch {
    return null;
  }
}
