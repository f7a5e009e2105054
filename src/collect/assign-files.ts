/**
 * Whose file it is: by what an official said, what the workbook says of itself, its title, its path. A file that may be
 * several units' is nobody's until somebody says whose.
 */
import type { Corrections } from './corrections.js';
import { unitsInPath } from './file-hints.js';
import { findUnits, type Roster } from './roster.js';
import { parentInName } from './roster-line.js';
import type { Submission } from './submission.js';
import { unitOfPath } from './unit-in-path.js';
import { inSpellingOf, isPlainName, mayBeSameUnit, parseUnitName, type UnitName } from './unit-name.js';
import { fileNamesOf, serialPaths } from './unnamed-files.js';

/** What told whose file it is. `file`: nothing did, and it counts under its own name. */
export type UnitSource = 'chosen' | 'settings' | 'title' | 'path' | 'file';

/** Why a file is not counted. */
export type NotCounted =
  | 'unreadable' // see the submission's failure
  | 'attached' // it was read and holds no appendix: Biểu II.06a
  | 'copy' // the very same file, or the same figures, as the one that counts
  | 'superseded' // another file of the same unit counts
  | 'other-period'
  | 'not-listed' // its unit is not on the list
  | 'unknown-unit' // nothing says whose it is, or it may be several units'
  | 'excluded'; // the official left it out

export interface AssignedFile {
  readonly submission: Submission;
  readonly from: UnitSource | null;
  readonly claimed: UnitName | null;
  readonly unit: number | null;
  readonly candidates: readonly number[];
  readonly leftOut: NotCounted | null;
  readonly conflict: string | null;
  /** The unit of the list that the path alone speaks for, where it is another. */
  readonly otherByPath: number | null;
}

/** A unit as the list has it, or else as the files name it. */
interface NamedUnit {
  readonly name: UnitName;
  readonly parent: UnitName | null;
}

export interface AssignedFiles {
  /** Those of the list, or else every unit that a file names. */
  readonly units: readonly NamedUnit[];
  /** In the order given; `unit` is a place in `units`. */
  readonly files: readonly AssignedFile[];
}

/** `roster` null: every unit that a file names is one. */
export function assignFiles(
  submissions: readonly Submission[],
  roster: Roster | null,
  corrections: Corrections,
): AssignedFiles {
  const units: NamedUnit[] = roster?.units.map(({ name, parent }) => ({ name, parent })) ?? [];
  const known = new Map<string, number[]>();
  const serial = roster ? new Set<string>() : serialPaths(submissions);
  const named = roster
    ? withoutCopiedTitles(submissions.map((submission) => assignByRoster(submission, roster, corrections)))
    : submissions.map((submission) => assignFreely(submission, units, known, serial, corrections));
  const files = (corrections.countUnnamed ?? !roster) ? withFileNames(named, units) : named;
  return { units, files };
}

/** What the file says, surest first. */
function claimsOf({ claims, path }: Submission, chosen: string | null | undefined): readonly [UnitSource, UnitName][] {
  const named: [UnitSource, string | null | undefined][] = [
    ['chosen', chosen],
    ['settings', claims.settings],
    ['title', claims.title],
  ];
  const said = named.flatMap(([from, text]): [UnitSource, UnitName][] => (text ? [[from, parseUnitName(text)]] : []));
  const fromPath = unitOfPath(path);
  return fromPath ? [...said, ['path', fromPath]] : said;
}

/** A total or messages of an earlier call: nobody's, whatever its name says. */
function isOurs({ failure }: Submission): boolean {
  return failure === 'own-total';
}

function assignByRoster(submission: Submission, roster: Roster, { units = {} }: Corrections): AssignedFile {
  const chosen = Object.hasOwn(units, submission.path) ? units[submission.path] : undefined;
  const base = { submission, candidates: [], conflict: null, unit: null, otherByPath: null };
  if (isOurs(submission)) return { ...base, from: null, claimed: null, leftOut: 'unknown-unit' };
  if (chosen === null) return { ...base, from: 'chosen', claimed: null, leftOut: 'excluded' };
  const byPath = unitsInPath(submission.path, roster);
  const parent = submission.claims.parent === null ? null : parseUnitName(submission.claims.parent);
  const said = claimsOf(submission, chosen).filter(([from]) => from !== 'path');
  for (const [from, name] of said) {
    const found = findUnits(roster, name, parentInName(name) ?? parent);
    const both = found.filter((at) => byPath.includes(at));
    const [sole, ...others] = both.length === 1 ? both : found;
    if (sole !== undefined && others.length === 0) {
      const [elsewhere = sole, ...more] = from === 'chosen' ? [] : byPath;
      const otherByPath = elsewhere === sole || more.length > 0 ? null : elsewhere;
      const conflict = otherByPath === null ? null : (roster.units[otherByPath]?.name.text ?? null);
      return { ...base, from, claimed: name, unit: sole, leftOut: null, conflict, otherByPath };
    }
    if (found.length > 1) return { ...base, from, claimed: name, leftOut: 'unknown-unit', candidates: found };
  }
  const [sole, ...others] = byPath;
  const claimed = said[0]?.[1] ?? null;
  if (sole !== undefined && others.length === 0) {
    return { ...base, from: 'path', claimed, unit: sole, leftOut: null, conflict: claimed?.text ?? null };
  }
  if (byPath.length > 1) return { ...base, from: 'path', claimed, leftOut: 'unknown-unit', candidates: byPath };
  return { ...base, from: said[0]?.[0] ?? null, claimed, leftOut: claimed ? 'not-listed' : 'unknown-unit' };
}

/**
 * A file whose title names one unit and whose name another, while a file of the first came in under both its names: made
 * from that one, and its title forgotten. Then the name decides; it is said either way.
 */
function withoutCopiedTitles(assigned: readonly AssignedFile[]): readonly AssignedFile[] {
  const agreed = new Set(assigned.flatMap(({ unit, conflict }) => (unit !== null && conflict === null ? [unit] : [])));
  return assigned.map((one) =>
    one.otherByPath !== null && one.unit !== null && agreed.has(one.unit)
      ? { ...one, unit: one.otherByPath, from: 'path', conflict: one.claimed?.text ?? null }
      : one,
  );
}

/** Files with figures that name no unit, each a unit under its own name; one document saved in two formats is one. */
function withFileNames(assigned: readonly AssignedFile[], units: NamedUnit[]): readonly AssignedFile[] {
  const isUnnamed = ({ unit, leftOut, candidates, claimed, submission }: AssignedFile): boolean =>
    unit === null &&
    leftOut === 'unknown-unit' &&
    candidates.length === 0 &&
    claimed === null &&
    submission.found !== null;
  const names = fileNamesOf(assigned.filter(isUnnamed).map(({ submission }) => submission.path));
  const places = new Map<string, number>();
  return assigned.map((one) => {
    const text = names.get(one.submission.path);
    if (!isUnnamed(one) || text === undefined) return one;
    const name = parseUnitName(text);
    const at = places.get(text) ?? units.push({ name, parent: null }) - 1;
    places.set(text, at);
    return { ...one, from: 'file', claimed: name, unit: at, leftOut: null };
  });
}

/** Without a list every unit that a file names is one. */
function assignFreely(
  submission: Submission,
  units: NamedUnit[],
  known: Map<string, number[]>,
  serial: ReadonlySet<string>,
  { units: chosenUnits = {} }: Corrections,
): AssignedFile {
  const chosen = Object.hasOwn(chosenUnits, submission.path) ? chosenUnits[submission.path] : undefined;
  const base = { submission, candidates: [], conflict: null, otherByPath: null };
  if (isOurs(submission)) return { ...base, from: null, claimed: null, unit: null, leftOut: 'unknown-unit' };
  if (chosen === null) return { ...base, from: 'chosen', claimed: null, unit: null, leftOut: 'excluded' };
  const all = claimsOf(submission, chosen).filter(([from]) => from !== 'path' || !serial.has(submission.path));
  const [first] = all;
  if (!first) return { ...base, from: null, claimed: null, unit: null, leftOut: 'unknown-unit' };
  const from = first[0];
  const name = all.reduce((own, [, other]) => inSpellingOf(own, other), first[1]);
  const parent = submission.claims.parent === null ? null : parseUnitName(submission.claims.parent);
  const isKnown = (at: number): boolean => {
    const other = units[at];
    if (!other || !mayBeSameUnit(other.name, name)) return false;
    const sameParent = !other.parent || !parent || other.parent.bare === parent.bare;
    // A name in full and one without diacritics are one unit; two different spellings are two.
    const isPlain = isPlainName(name) || isPlainName(other.name);
    return sameParent && (isPlain || other.name.spelled === name.spelled);
  };
  const places = known.get(name.bare) ?? [];
  known.set(name.bare, places);
  const at = places.find(isKnown) ?? units.length;
  const before = units[at];
  if (!before) {
    units.push({ name, parent });
    places.push(at);
  }
  // A title writes the name in full; a file's name does not.
  else units[at] = { name: inSpellingOf(before.name, name), parent: before.parent ?? parent };
  return { ...base, from, claimed: name, unit: at, leftOut: null };
}
