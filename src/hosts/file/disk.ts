/** Files on a disk, for the command line only: read with the size looked at first, written so that no half file is left. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../workbook/failure.js';
import { MAX_FILE_BYTES } from './limits.js';

/**
 * In one go: a worker has nothing else to do meanwhile, and with thousands of small files the way over Node's thread
 * pool costs more than the reading.
 * @throws HostError `file-unreadable`, `too-large`.
 */
export function readBytes(path: string): Uint8Array {
  try {
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

/**
 * Writes beside the target first and then takes its place, so that a full disk never costs the file that was there.
 * @throws HostError `file-unwritable`.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const existing = await stat(path).catch(() => null);
    await writeFile(beside, bytes, existing ? { mode: existing.mode } : {});
    await rename(beside, path);
  } catch (cause) {
    // Best effort: that the target could not be written is the thing to say.
    await rm(beside, { force: true }).catch(() => undefined);
    throw asHostError(cause, 'file-unwritable');
  }
}

function asHostError(cause: unknown, code: 'file-unreadable' | 'file-unwritable'): HostError {
  if (cause instanceof HostError) return cause;
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  const detail = hasCode ? String(cause.code) : String(cause);
  return new HostError(code, detail);
}
