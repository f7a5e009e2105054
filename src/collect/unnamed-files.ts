/**
 * Files that name no unit. Without a list each counts under its own name, so that twelve files of twelve communes are a
 * total of twelve; the ledger says so (`UnitSource` "file").
 */
import { filledPlaces, shareRows } from './filled-rows.js';
import type { Submission } from './submission.js';
import { nameWithoutEnding, unitOfPath } from './unit-in-path.js';

/** Two files that differ in their number alone may be two versions; three are units in a row. */
const FEWEST_IN_A_ROW = 3;
const NUMBER_AT_END = /[^\p{L}\p{N}]*\d+$/u;

/** By path: the file's name without its ending, with its folders where two folders hold files of one name. */
export function fileNamesOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Map<string, Set<string>>();
  const split = (path: string): { readonly folder: string; readonly base: string } => {
    const at = path.lastIndexOf('/');
    return { folder: path.slice(0, Math.max(0, at)), base: nameWithoutEnding(path.slice(at + 1)) };
  };
  for (const path of paths) {
    const { folder, base } = split(path);
    folders.set(base, (folders.get(base) ?? new Set()).add(folder));
  }
  return new Map(
    paths.map((path) => {
      const { folder, base } = split(path);
      const isShared = (folders.get(base)?.size ?? 0) > 1 && folder !== '';
      return [path, isShared ? `${folder.normalize('NFC')}/${base}` : base];
    }),
  );
}

/**
 * Files of one folder named alike but for a number ("commune-1" … "commune-12"): what stands before the number is no
 * unit's name then, unless they are parts of one unit's figures.
 */
export function serialPaths(submissions: readonly Submission[]): ReadonlySet<string> {
  const groups = new Map<string, Submission[]>();
  for (const one of submissions) {
    const { claims, found, path } = one;
    if (claims.settings !== null || claims.title !== null || found === null) continue;
    const name = nameWithoutEnding(path);
    if (!NUMBER_AT_END.test(name) || unitOfPath(path)?.kind !== null) continue;
    const key = name.replace(NUMBER_AT_END, '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups.values()].filter(
    (group) =>
      new Set(group.map(({ path }) => nameWithoutEnding(path))).size >= FEWEST_IN_A_ROW && haveRowsInCommon(group),
  );
  return new Set(rows.flat().map(({ path }) => path));
}

function haveRowsInCommon(group: readonly Submission[]): boolean {
  const seen = new Set<number>();
  return group.some(({ found }) => {
    if (!found) return false;
    const places = filledPlaces(found.figures);
    if (shareRows(seen, places)) return true;
    for (const at of places) seen.add(at);
    return false;
  });
}
