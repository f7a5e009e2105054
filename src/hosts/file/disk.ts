/** Files on a disk, for the command line only: read with the size looked at first, written so that no half file is left. */
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../workbook/failure.js';
import { MAX_FILE_BYTES } from './file-limits.js';

/**
 * In one go: a worker has nothing else to do meanwhile, and with thousands of small files the way over Node's thread
 * pool costs more than the reading.
 * @throws HostError `file-unreadable`, `too-large`.
 */
export function readBytes(path: string): Uint8Array {
  try {
    // Opening a pipe would wait for its writer, and a device may have no end.
    refuseWhatIsNoFile(statSync(path));
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > MAX_FILE_BYTES) throw new HostError('too-large', `${size} bytes`);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw asHostError(cause, 'file-unreadable');
  }
}

export interface WriteOptions {
  /** Folders that are missing are made. */
  readonly makeFolders?: boolean;
  /** When it was last changed, milliseconds since 1970; absent: now. */
  readonly modified?: number;
}

/**
 * Writes beside the target first and then takes its place, so that a full disk never costs the file that was there. In
 * one go: a signal is handled before or after, never with half a file on the disk.
 * @throws HostError `file-unwritable`, its detail the system's code (`ENOSPC`).
 */
export function writeBytes(
  path: string,
  bytes: Uint8Array,
  { makeFolders = false, modified }: WriteOptions = {},
): void {
  let beside: string | null = null;
  try {
    if (makeFolders) makeFolder(dirname(path));
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new HostError('file-unwritable', 'EISDIR');
    // A link stays a link: what it leads to is written.
    const isLink = existing !== undefined && lstatSync(path).isSymbolicLink();
    const target = isLink ? realpathSync(path) : path;
    beside = openBeside(target, existing?.mode);
    writeFileSync(beside, bytes);
    if (modified !== undefined) utimesSync(beside, modified / 1000, modified / 1000);
    renameSync(beside, target);
  } catch (cause) {
    // Best effort: that the target could not be written is the thing to say.
    if (beside !== null) removeQuietly(beside);
    throw asHostError(cause, 'file-unwritable');
  }
}

/** With those around it. Made one by one: Node's own way to make them all says ENOENT whatever the system said. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (cause) {
    // Another process was quicker.
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
}

const MOST_TRIES = 100;
/** Letters and digits behind the two signs that hide it. */
const LONGEST_MARK = 8;

/** An empty file beside the target. Its name is never longer than the target's, which may have the length that the disk takes. */
function openBeside(path: string, mode: number | undefined): string {
  const length = Math.min(LONGEST_MARK, Math.max(2, basename(path).length - 2));
  for (let tried = 1; ; tried += 1) {
    const mark = (process.pid * MOST_TRIES + tried).toString(36).slice(-length);
    const beside = join(dirname(path), `.~${mark}`);
    try {
      // 'wx': never a file that is there already.
      closeSync(openSync(beside, 'wx', mode ?? 0o666));
      return beside;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST' || tried >= MOST_TRIES) throw cause;
    }
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The failure that led here is the one to tell.
  }
}

/** A folder is refused by its own code, everything else that is no file by `ENOTSUP`. */
function refuseWhatIsNoFile(info: { isFile: () => boolean; isDirectory: () => boolean }): void {
  if (!info.isFile()) throw new HostError('file-unreadable', info.isDirectory() ? 'EISDIR' : 'ENOTSUP');
}

/** A system's refusal as an error with a next step; the detail is the system's code. */
function asHostError(cause: unknown, code: 'file-unreadable' | 'file-unwritable'): HostError {
  if (cause instanceof HostError) return cause;
  return new HostError(code, diskCode(cause, process.platform));
}

/**
 * The system's code for what went wrong. Windows gives EPERM where another program holds the file open (rename onto a
 * workbook in Excel), and so does not tell it from a lack of rights: `EBUSY` speaks of both.
 */
export function diskCode(cause: unknown, platform: NodeJS.Platform): string {
  const code = codeOf(cause);
  if (code === null) return String(cause);
  const { syscall } = cause as { readonly syscall?: unknown }; // A system error: `codeOf` found its code.
  return platform === 'win32' && syscall === 'rename' && (code === 'EPERM' || code === 'EACCES') ? 'EBUSY' : code;
}

function codeOf(cause: unknown): string | null {
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return hasCode ? String(cause.code) : null;
}
