/** Whether two names lead to one file: the input of `soat fill` must never be its output. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Also by a link, or by another spelling of the path. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first = null, second = null] = await Promise.all([one, other].map((file) => stat(file).catch(() => null)));
  return first !== null && first.ino === second?.ino && first.dev === second.dev;
}
