/**
 * Files of one unit that are parts of one report: made by several hands, each with its own rows. A file whose rows a newer
 * one has all is an earlier version of it, no part. Works on any kind of file: a row is a reference and what it says.
 */

/** By reference: what the row says, spelled so that the same figure is the same text. Blank rows are left out. */
export type FilledRows = ReadonlyMap<string, string>;

/** Beyond this share of the smaller file's rows in common, two files with the same forms are versions. */
const MOST_IN_COMMON = 0.5;

/** The files, newest first, that make up the report: the newest, and each older one that has rows of its own. */
export function partsOf<T>(files: readonly T[], rowsOf: (file: T) => FilledRows): readonly T[] {
  const parts: T[] = [];
  const joined = new Map<string, string>();
  for (const file of files) {
    const rows = rowsOf(file);
    if (parts.length > 0 && !isPart(rows, joined)) continue;
    parts.push(file);
    for (const [ref, written] of rows) if (!joined.has(ref)) joined.set(ref, written);
  }
  return parts;
}

function isPart(rows: FilledRows, joined: FilledRows): boolean {
  const own = [...rows.keys()].filter((ref) => !joined.has(ref));
  if (own.length === 0) return false;
  const forms = new Set([...joined.keys()].map(formNumber));
  if (own.some((ref) => !forms.has(formNumber(ref)))) return true;
  return rows.size - own.length < MOST_IN_COMMON * Math.min(rows.size, joined.size);
}

function formNumber(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}

/** A row that two parts fill in, and differently. */
export interface TwiceFilled<T> {
  readonly ref: string;
  readonly by: readonly { readonly file: T; readonly written: string }[];
}

export interface JoinedRows<T> {
  /** By reference: whose row it is. */
  readonly origin: ReadonlyMap<string, T>;
  /** Nobody has said which figure is right. */
  readonly twice: readonly TwiceFilled<T>[];
}

/** `taken`: the file that a person said to take for a row. Of parts that say the same the first is the origin. */
export function joinParts<T>(
  parts: readonly T[],
  rowsOf: (part: T) => FilledRows,
  taken: (ref: string) => T | undefined = () => undefined,
): JoinedRows<T> {
  const byRef = new Map<string, { readonly file: T; readonly written: string }[]>();
  for (const file of parts) {
    for (const [ref, written] of rowsOf(file)) {
      const known = byRef.get(ref);
      if (known) known.push({ file, written });
      else byRef.set(ref, [{ file, written }]);
    }
  }
  const origin = new Map<string, T>();
  const twice: TwiceFilled<T>[] = [];
  for (const [ref, by] of byRef) {
    const [first] = by;
    const wanted = taken(ref);
    const chosen = by.find(({ file }) => file === wanted);
    if (chosen) origin.set(ref, chosen.file);
    else if (first && by.every(({ written }) => written === first.written)) origin.set(ref, first.file);
    else twice.push({ ref, by });
  }
  return { origin, twice };
}
