/**
 * Who has sent, who has not, who sent twice: every file is put to a unit, every unit gets a state, and of several files of
 * one unit one counts. Nothing is dropped in silence: a file that counts nowhere says why.
 */
import { LEVELS, type Edition, type Level } from '../forms/edition.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { assignFiles, type AssignedFile } from './assign-files.js';
import type { Corrections } from './corrections.js';
import type { ReviewParts } from './merge-submissions.js';
import { naturalOrder } from './natural-order.js';
import { lastOf } from './read-total.js';
import { commonPeriod } from './reporting-period.js';
import type { Roster } from './roster.js';
import type { Submission } from './submission.js';
import { recordOf, type PlacedFile, type UnitRecord } from './unit-record.js';
import type { UnitName } from './unit-name.js';

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

/** All submissions to the ledger; their order does not matter, but for names that tie. */
export function ledgerOf(given: readonly Submission[], options: LedgerOptions = {}): Ledger {
  const { roster = null, corrections = {}, last } = options;
  const submissions = withChosenPeriods(given, corrections);
  const asGiven = new Map(given.map((submission) => [submission.path, submission]));
  const period = options.period ?? commonPeriod(submissions.map((one) => one.period));
  const { units, files: assigned } = assignFiles(submissions, roster, corrections);
  const byUnit = new Map<number, AssignedFile[]>();
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
  return naturalOrder(one.bare, other.bare) || naturalOrder(one.text, other.text);
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
