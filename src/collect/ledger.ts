/**
 * Who has sent, who has not, who sent twice: every file is put to a unit, every unit gets a state, and of several files of
 * one unit one counts. Nothing is dropped in silence: a file that counts nowhere says why.
 */
import type { Edition, Level } from '../forms/edition.js';
import { LEVELS } from '../forms/edition.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { unitsInPath } from './file-hints.js';
import { unitOfPath } from './unit-in-path.js';
import { fileNamesOf, serialPaths } from './unnamed-files.js';
import { mergeSubmissions, type ReviewParts } from './merge-submissions.js';
import type { TwiceFilled } from './parts.js';
import { commonPeriod, isSamePeriod } from './reporting-period.js';
import { lastOf } from './read-total.js';
import { findUnits, type Roster } from './roster.js';
import { parentInName } from './roster-line.js';
import type { SentAnswer, Submission } from './submission.js';
import { inSpellingOf, isPlainName, LEVEL_OF_KIND, mayBeSameUnit, parseUnitName, type UnitName } from './unit-name.js';

/** What the official set right in the table; kept by the caller from one time to the next (plain JSON). */
export interface Corrections {
  /** By the file's path: whose it is; null: nobody's, leave it out. */
  readonly units?: Readonly<Record<string, string | null>>;
  /** By unit (as the ledger names it): the path of the file that counts. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Files that name no unit count under their own names (true) or not at all (false); absent: they do without a list. */
  readonly countUnnamed?: boolean;
  /** By the path of an upper office's file: its lines include its units' (true) or are added to them (false). */
  readonly includes?: Readonly<Record<string, boolean>>;
  /** By the file's path: the rows (references) that are taken from it although another part fills them in too. */
  readonly takes?: Readonly<Record<string, readonly string[]>>;
  /** By the file's path: the period it is for, as an official writes one; '' or no clear period: the one collected for. */
  readonly periods?: Readonly<Record<string, string>>;
}

/** What told whose file it is. `file`: nothing did, and it counts under its own name. */
export type UnitSource = 'chosen' | 'settings' | 'title' | 'path' | 'file';

/** Why a file is not counted. */
export type LeftOut =
  | 'unreadable' // see the submission's failure
  | 'copy' // the very same file, or the same figures, as the one that counts
  | 'superseded' // another file of the same unit counts
  | 'other-period'
  | 'not-listed' // its unit is not on the list
  | 'unknown-unit' // nothing says whose it is, or it may be several units'
  | 'excluded'; // the official left it out

export interface PlacedFile {
  readonly submission: Submission;
  readonly from: UnitSource | null;
  /** The unit as the file names it; null where it names none. */
  readonly claimed: UnitName | null;
  /** null: it counts. */
  readonly leftOut: LeftOut | null;
  /** Title and file name speak of two units of the list: a copied title, most likely. */
  readonly conflict: string | null;
  /** Places of the units it could be, where that is not decided. */
  readonly candidates: readonly number[];
}

export type UnitState = 'counted' | 'missing' | 'unreadable' | 'other-period';

export interface UnitRecord {
  /** As the list, or else the file, has it. */
  readonly name: UnitName;
  /** `name.text`, unique in the ledger; what corrections and messages go by. */
  readonly id: string;
  readonly parent: UnitName | null;
  readonly level: Level;
  readonly state: UnitState;
  /** The file that counts; null where none does. */
  readonly counted: Submission | null;
  /** All files of the unit, the counted one first. */
  readonly files: readonly PlacedFile[];
  /** What the counted file says of its period, where that is another one and the official knows better. */
  readonly wrongPeriod: string | null;
  /** Several files with different figures came in. */
  readonly sentTwice: boolean;
  /** The figures are last period's to the last one. */
  readonly sameAsLast: boolean;
  /** Other units that sent the very same figures. */
  readonly sameFigures: readonly string[];
  /** The files that its figures were put together from, newest first; empty where one file holds them all. */
  readonly parts: readonly Submission[];
  /** Rows that two of these files fill in, and differently: not added until somebody says which is right. */
  readonly twice: readonly TwiceFilled<Submission>[];
  /** What became of what was to be corrected: as its file keeps the remarks, else against the version sent before. */
  readonly answers: readonly SentAnswer[];
}

export interface Ledger {
  readonly period: NamedPeriod | null;
  /** The period was given, not taken from the files. */
  readonly periodGiven: boolean;
  readonly hasRoster: boolean;
  /** In the order of the list; without a list by name. */
  readonly units: readonly UnitRecord[];
  /** Files that are no unit's of the ledger. */
  readonly unplaced: readonly PlacedFile[];
  /** The level of most units. */
  readonly level: Level;
}

export interface LedgerOptions {
  readonly roster?: Roster | null;
  readonly period?: NamedPeriod | null;
  readonly corrections?: Corrections;
  /** `content` and `bytes` fingerprints of last time's files, for `lastOf`. */
  readonly last?: ReadonlyMap<string, { readonly bytes: string; readonly content: string }>;
  /** The level of the units, where the office knows it. */
  readonly level?: Level;
  /** How the parts of one unit are put together; absent: the newest file counts alone. */
  readonly merge?: { readonly edition: Edition; readonly review: ReviewParts | null };
}

interface Assigned {
  readonly submission: Submission;
  readonly from: UnitSource | null;
  readonly claimed: UnitName | null;
  readonly unit: number | null;
  readonly candidates: readonly number[];
  readonly leftOut: LeftOut | null;
  readonly conflict: string | null;
  /** The unit of the list that the path alone speaks for, where it is another. */
  readonly otherByPath: number | null;
}

/** All submissions to the ledger; their order does not matter, but for names that tie. */
export function ledgerOf(given: readonly Submission[], options: LedgerOptions = {}): Ledger {
  const { roster = null, corrections = {}, last } = options;
  const submissions = withChosenPeriods(given, corrections);
  const asGiven = new Map(given.map((submission) => [submission.path, submission]));
  const period = options.period ?? commonPeriod(submissions.map((one) => one.period));
  const units: { name: UnitName; parent: UnitName | null }[] =
    roster?.units.map(({ name, parent }) => ({ name, parent })) ?? [];
  const known = new Map<string, number[]>();
  const serial = roster ? new Set<string>() : serialPaths(submissions);
  const named = roster
    ? withoutCopiedTitles(submissions.map((submission) => assignByRoster(submission, roster, corrections)))
    : submissions.map((submission) => assignFreely(submission, units, known, serial, corrections));
  const assigned = (corrections.countUnnamed ?? !roster) ? withFileNames(named, units) : named;
  const byUnit = new Map<number, Assigned[]>();
  for (const one of assigned) {
    if (one.unit !== null) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  }
  const level = options.level ?? commonLevel(submissions);
  const ids = uniqueIds(units);
  const records = withSameFigures(
    units.map(({ name, parent }, at) => {
      return recordOf({ name, parent, id: ids[at] ?? name.text }, byUnit.get(at) ?? [], {
        given: asGiven,
        period,
        corrections,
        last,
        level,
        merge: options.merge,
      });
    }),
  );
  const order = roster ? records : [...records].sort((one, other) => compareNames(one.name, other.name));
  return {
    period,
    periodGiven: (options.period ?? null) !== null,
    hasRoster: roster !== null,
    units: order,
    unplaced: assigned
      .filter(({ unit }) => unit === null)
      .map(({ submission, from, claimed, leftOut, conflict, candidates }) => ({
        submission,
        from,
        claimed,
        conflict,
        candidates,
        leftOut: leftOut ?? 'unknown-unit',
      })),
    level,
  };
}

/** `Corrections.includes` for `totalOf`: by unit. `remembered` by unit too; what was said now goes before it. */
export function includesByUnit(
  { units }: Ledger,
  { includes = {} }: Corrections,
  remembered: ReadonlyMap<string, boolean> = new Map(),
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    units.flatMap(({ id, name, parent, files }): [string, boolean][] => {
      const path = files.map(({ submission }) => submission.path).find((one) => Object.hasOwn(includes, one));
      const wish = path === undefined ? lastOf(remembered, name, parent) : includes[path];
      return wish === undefined ? [] : [[id, wish]];
    }),
  );
}

/** Which units sent the figures of another to the last one. */
function withSameFigures(records: readonly UnitRecord[]): readonly UnitRecord[] {
  const byContent = new Map<string, string[]>();
  for (const { id, counted } of records) {
    const content = counted?.found?.content;
    if (content !== undefined) byContent.set(content, [...(byContent.get(content) ?? []), id]);
  }
  return records.map((unit) => {
    const all = byContent.get(unit.counted?.found?.content ?? '') ?? [];
    return all.length > 1 ? { ...unit, sameFigures: all.filter((id) => id !== unit.id) } : unit;
  });
}

/** What the official said of a file's period stands in the place of what the file says. */
function withChosenPeriods(submissions: readonly Submission[], { periods }: Corrections): readonly Submission[] {
  if (!periods) return submissions;
  return submissions.map((submission) => {
    const text = Object.hasOwn(periods, submission.path) ? (periods[submission.path] ?? '') : '';
    const period = parsePeriod(text);
    return period ? { ...submission, period, periodText: text, periodFrom: 'chosen' } : submission;
  });
}

function compareNames(one: UnitName, other: UnitName): number {
  return one.bare < other.bare ? -1 : one.bare > other.bare ? 1 : one.text < other.text ? -1 : 1;
}

/** Two units of one name (in two districts) are told apart by their district. */
function uniqueIds(units: readonly { name: UnitName; parent: UnitName | null }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of units) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  return units.map(({ name, parent }) =>
    (counts.get(name.text) ?? 0) > 1 && parent ? `${name.text} (${parent.text})` : name.text,
  );
}

function commonLevel(submissions: readonly Submission[]): Level {
  const counts = new Map<Level, number>();
  for (const { found } of submissions) if (found) counts.set(found.level, (counts.get(found.level) ?? 0) + 1);
  return LEVELS.reduce<Level>(
    (best, level) => ((counts.get(level) ?? 0) > (counts.get(best) ?? 0) ? level : best),
    'xa',
  );
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

function assignByRoster(submission: Submission, roster: Roster, { units = {} }: Corrections): Assigned {
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
function withoutCopiedTitles(assigned: readonly Assigned[]): readonly Assigned[] {
  const agreed = new Set(assigned.flatMap(({ unit, conflict }) => (unit !== null && conflict === null ? [unit] : [])));
  return assigned.map((one) =>
    one.otherByPath !== null && one.unit !== null && agreed.has(one.unit)
      ? { ...one, unit: one.otherByPath, from: 'path', conflict: one.claimed?.text ?? null }
      : one,
  );
}

/** Files with figures that name no unit, each a unit under its own name; one document saved in two formats is one. */
function withFileNames(
  assigned: readonly Assigned[],
  units: { name: UnitName; parent: UnitName | null }[],
): readonly Assigned[] {
  const isUnnamed = ({ unit, leftOut, candidates, claimed, submission }: Assigned): boolean =>
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
  units: { name: UnitName; parent: UnitName | null }[],
  known: Map<string, number[]>,
  serial: ReadonlySet<string>,
  { units: chosenUnits = {} }: Corrections,
): Assigned {
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

interface RecordOptions {
  /** The files as they came in, by path: before anything was set right. */
  readonly given: ReadonlyMap<string, Submission>;
  readonly period: NamedPeriod | null;
  readonly corrections: Corrections;
  readonly last: LedgerOptions['last'];
  readonly level: Level;
  readonly merge: LedgerOptions['merge'];
}

function recordOf(
  unit: Pick<UnitRecord, 'name' | 'parent' | 'id'>,
  own: readonly Assigned[],
  { given, period, corrections, last, level, merge }: RecordOptions,
): UnitRecord {
  const isOfPeriod = ({ submission }: Assigned): boolean => {
    if (!period || !submission.period) return true;
    if (submission.periodFrom !== 'chosen' && corrections.periods?.[submission.path] !== undefined) return true;
    return isSamePeriod(submission.period, period);
  };
  const readable = own.filter(({ submission }) => submission.found !== null);
  const timely = readable.filter(isOfPeriod);
  const chosen = timely.find(({ submission }) => submission.path === corrections.chosen?.[unit.id]);
  const ordered = [...timely].sort(latestFirst);
  const counted = chosen ?? ordered[0];
  const merged =
    merge && !chosen
      ? mergeSubmissions(
          ordered.map(({ submission }) => submission),
          { ...merge, taken: (ref) => takenFrom(corrections, ref, ordered) },
        )
      : null;
  const content = counted?.submission.found?.content;
  const contents = new Set(merged?.parts.flatMap(({ found }) => found?.content ?? []) ?? [content]);
  const isCopy = ({ submission: { found } }: Assigned): boolean => contents.has(found?.content);
  const files = own
    .map((one): PlacedFile => ({
      submission: one.submission,
      from: one.from,
      claimed: one.claimed,
      conflict: one.conflict,
      candidates: [],
      leftOut:
        one === counted || merged?.parts.includes(one.submission)
          ? null
          : one.submission.found === null
            ? 'unreadable'
            : !isOfPeriod(one)
              ? 'other-period'
              : isCopy(one)
                ? 'copy'
                : 'superseded',
    }))
    .sort((one, other) => Number(one.leftOut !== null) - Number(other.leftOut !== null));
  const before = lastOf(last, unit.name, unit.parent);
  const stated = counted && given.get(counted.submission.path);
  const state: UnitState = counted
    ? 'counted'
    : readable.length > 0
      ? 'other-period'
      : own.length > 0
        ? 'unreadable'
        : 'missing';
  const kind = unit.name.kind;
  return {
    ...unit,
    level:
      counted?.submission.found && !counted.submission.found.levelIsGuess
        ? counted.submission.found.level
        : kind !== null && kind !== 'thanh-pho'
          ? LEVEL_OF_KIND[kind]
          : (counted?.submission.found?.level ?? level),
    state,
    counted: merged?.submission ?? counted?.submission ?? null,
    parts: merged?.parts ?? [],
    twice: merged?.twice ?? [],
    answers: answersOf(merged?.submission ?? counted?.submission, ordered),
    files,
    wrongPeriod: stated?.period && period && !isSamePeriod(stated.period, period) ? stated.periodText : null,
    sentTwice: files.some(({ leftOut }) => leftOut === 'superseded'),
    sameFigures: [],
    sameAsLast: before !== undefined && (before.content === content || before.bytes === counted?.submission.bytes),
  };
}

/** What the version before had to correct, and whether it is corrected now. */
function answersOf(counted: Submission | undefined, ordered: readonly Assigned[]): readonly SentAnswer[] {
  const now = counted?.found;
  if (!now) return [];
  if (now.answers.length > 0) return now.answers;
  const before = ordered.find(
    ({ submission: { path, found } }) => path !== counted.path && found !== null && found.content !== now.content,
  )?.submission.found;
  if (!before) return [];
  return before.findings.map(({ rule, refs, sentence }): SentAnswer => {
    const isSame = (one: { readonly rule: string; readonly refs: readonly string[] }): boolean =>
      one.rule === rule && one.refs[0] === refs[0];
    const reason = now.waivers.find(isSame)?.reason ?? '';
    if (reason !== '') return { text: sentence, state: 'explained', reason };
    return { text: sentence, state: now.findings.some(isSame) ? 'open' : 'fixed', reason };
  });
}

function takenFrom({ takes = {} }: Corrections, ref: string, files: readonly Assigned[]): string | undefined {
  return files.map(({ submission }) => submission.path).find((path) => takes[path]?.includes(ref));
}

/** The file changed last; of files as old the one whose name sorts last, as "(2)", "lan 2" and "sua" do. */
function latestFirst({ submission: one }: Assigned, { submission: other }: Assigned): number {
  const apart = (other.modified ?? 0) - (one.modified ?? 0);
  if (apart !== 0) return apart;
  return natural(other.path, one.path);
}

const NATURAL = new Intl.Collator('vi', { numeric: true });

function natural(one: string, other: string): number {
  const bare = (path: string): string => path.replace(/\.[a-z]+$/i, '');
  return NATURAL.compare(bare(one), bare(other));
}
