/** Writes a file whole or not at all: beside its place first, then renamed into it. */
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError } from '../workbook/failure.js';
import { systemCode } from './review-file.js';

/** Throws a `HostError` `file-unwritable`; then nothing of ours is left behind. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new HostError('file-unwritable', systemCode(error));
  }
}

/** Whether two names lead to one file, also by a link or another spelling. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first = null, second = null] = await Promise.all([one, other].map((file) => stat(file).catch(() => null)));
  return first !== null && first.ino === second?.ino && first.dev === second.dev;
}
