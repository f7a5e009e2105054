/** Folders as offices keep them to the files that came in: subfolders too, since attachments are saved one folder a unit. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { foldedName, unmeantFile } from '../collect/file-names.js';
import { OFFICE_FOLDER } from '../forms/office-folder.js';
import { isUnitMessage } from '../sheets/collect-message.js';
import { identityOf, identityKey, realPath } from './file-identity.js';
import { isMarkedCopy, isOwnFile, type OwnKind } from './own-file.js';
import { maxOf } from '../workbook/lists.js';

export interface CollectSource {
  /** Where it lies. */
  readonly file: string;
  /**
   * Its path within the folder given, with `/`: what people and corrections call it. No two files have the same: where two
   * folders hold files of one name, the folders' names stand before it.
   */
  readonly path: string;
  /** Milliseconds since 1970; null where the disk does not say. */
  readonly modified: number | null;
}

/**
 * Not looked at, and why: Excel's own lock files, the system's files, what this command wrote, what another option names,
 * archives, a folder that cannot be opened, a file that was given before.
 */
export interface SkippedFile {
  readonly path: string;
  readonly reason:
    | 'lock-file'
    | 'system-file'
    | 'own-output'
    | 'other-input'
    | 'too-deep'
    | 'unreadable-folder'
    | 'given-before'
    | 'office-folder';
}

export interface CollectFiles {
  readonly sources: readonly CollectSource[];
  readonly skipped: readonly SkippedFile[];
}

/** What the call names beside the files: none of it is a submission, wherever it lies. */
export interface NamedFiles {
  /** Files that are read for another purpose. */
  readonly inputs: readonly string[];
  /** Files that are written. One that is not ours is a submission, and no output then. */
  readonly outputs: readonly { readonly path: string; readonly kind: OwnKind }[];
  /** The folder of marked copies. */
  readonly marked: string | null;
}

/** Deeper folders are archives of other years. */
const DEEPEST = 4;
/** As much of a text as tells whether it is a message of ours. */
const HEAD_BYTES = 400;

interface Found {
  readonly file: string;
  readonly root: string;
  readonly path: string;
  readonly modified: number | null;
}

export async function collectFiles(given: readonly string[], named: NamedFiles): Promise<CollectFiles> {
  const identify = (path: string): string => identityKey(identityOf(path));
  const inputs = new Set(named.inputs.map(identify));
  const outputs = new Map(named.outputs.map(({ path, kind }) => [identify(path), kind]));
  const marked = named.marked === null ? null : realPath(named.marked);
  const found: Found[] = [];
  const seen = new Set<string>();
  const skipped: SkippedFile[] = [];
  const visit = async (file: string, root: string, depth: number): Promise<void> => {
    const info = look(file);
    const name = basename(file);
    const path = relative(root, file).replaceAll('\\', '/') || name;
    const skip = (reason: SkippedFile['reason']): void => void skipped.push({ path, reason });
    const unmeant = depth > 0 ? unmeantFile(name) : null;
    if (unmeant) {
      skip(unmeant);
      return;
    }
    const real = realPath(file);
    const key = identify(file);
    if (inputs.has(key)) {
      skip('other-input');
      return;
    }
    if (depth > 0 && info?.isDirectory === true && name === OFFICE_FOLDER) {
      skip('office-folder');
      return;
    }
    if (info?.isDirectory === true) {
      if (depth > DEEPEST) {
        skip('too-deep');
        return;
      }
      const names = namesIn(file);
      if (names === null) {
        skip('unreadable-folder');
        return;
      }
      for (const inner of names) await visit(join(file, inner), root, depth + 1);
      return;
    }
    const kind = outputs.get(key);
    if (kind !== undefined && (await isOwnFile(file, kind))) {
      skip('own-output');
      return;
    }
    if (depth > 0 && isOwnMessage(file)) {
      skip('own-output');
      return;
    }
    if (marked !== null && real.startsWith(marked + sep) && isMarkedCopy(file)) {
      skip('own-output');
      return;
    }
    if (seen.has(real)) {
      skip('given-before');
      return;
    }
    seen.add(real);
    found.push({ file, root, path, modified: info?.modified ?? null });
  };
  for (const file of given) {
    await visit(file, look(file)?.isDirectory === true ? file : join(file, '..'), 0);
  }
  return { sources: withOwnPaths(found), skipped };
}

/** Two files of one path: as much of their folders' names stands before it as tells them apart. */
function withOwnPaths(found: readonly Found[]): readonly CollectSource[] {
  const byPath = new Map<string, Found[]>();
  for (const one of found) {
    const key = foldedName(one.path);
    byPath.set(key, [...(byPath.get(key) ?? []), one]);
  }
  const taken = new Set([...byPath].flatMap(([key, { length }]) => (length === 1 ? [key] : [])));
  const paths = new Map<Found, string>();
  for (const group of byPath.values()) {
    if (group.length === 1) continue;
    for (const [at, path] of pathsApart(group, taken).entries()) {
      taken.add(foldedName(path));
      const one = group[at];
      if (one) paths.set(one, path);
    }
  }
  return found.map((one) => ({ file: one.file, path: paths.get(one) ?? one.path, modified: one.modified }));
}

function pathsApart(group: readonly Found[], taken: ReadonlySet<string>): readonly string[] {
  const steps = group.map(({ root }) =>
    resolve(root)
      .split(/[\\/]/)
      .filter((step) => step !== '' && !step.endsWith(':')),
  );
  const deepest = maxOf(steps.map(({ length }) => length));
  for (let depth = 1; depth <= deepest; depth += 1) {
    const paths = group.map(({ path }, at) => [...(steps[at] ?? []).slice(-depth), path].join('/'));
    const folded = new Set(paths.map(foldedName));
    if (folded.size === group.length && ![...folded].some((path) => taken.has(path))) return paths;
  }
  // Names that differ in case alone, in one folder.
  const used = new Set(taken);
  return group.map(({ path }) => {
    const ending = extname(path);
    let free = path;
    for (let again = 2; used.has(foldedName(free)); again += 1) {
      free = `${path.slice(0, path.length - ending.length)} (${again})${ending}`;
    }
    used.add(foldedName(free));
    return free;
  });
}

/** null: the folder cannot be opened. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).sort((one, other) => (one < other ? -1 : 1));
  } catch {
    return null;
  }
}

/** A message that an earlier call wrote among the files: a unit that has sent nothing must not seem to have. */
function isOwnMessage(file: string): boolean {
  if (!file.toLowerCase().endsWith('.txt') || look(file)?.isFile !== true) return false;
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
function look(
  file: string,
): { readonly isDirectory: boolean; readonly isFile: boolean; readonly modified: number } | null {
  try {
    const info = statSync(file);
    return { isDirectory: info.isDirectory(), isFile: info.isFile(), modified: Math.round(info.mtimeMs) };
  } catch {
    return null;
  }
}
