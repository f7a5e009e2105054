/**
 * One unit with its files: which of them counts, why the others do not, and what is to be known of it.
 */
import type { Edition, Level } from '../forms/edition.js';
import type { NamedPeriod } from '../sources/period.js';
import type { AssignedFile, NotCounted, UnitSource } from './assign-files.js';
import type { Corrections } from './corrections.js';
import { mergeSubmissions, type ReviewParts } from './merge-submissions.js';
import { naturalOrder } from './natural-order.js';
import type { TwiceFilled } from './parts.js';
import { lastOf } from './read-total.js';
import { isNearPeriod } from './reporting-period.js';
import { isAttachment, type SentAnswer, type Submission, type SubmissionFailure } from './submission.js';
import { LEVEL_OF_KIND, type UnitName } from './unit-name.js';

export interface PlacedFile {
  readonly submission: Submission;
  readonly from: UnitSource | null;
  /** The unit as the file names it; null where it names none. */
  readonly claimed: UnitName | null;
  /** null: it counts. */
  readonly leftOut: NotCounted | null;
  /** Title and file name speak of two units of the list: a copied title, most likely. */
  readonly conflict: string | null;
  /** Places of the units it could be, where that is not decided. */
  readonly candidates: readonly number[];
}

/**
 * `no-appendix`: only forms that are no appendix were sent, and they were read; `empty`: appendices without a figure;
 * `other-edition`: appendices of another edition than the total's.
 */
export type UnitState =
  'counted' | 'missing' | 'unreadable' | 'other-period' | 'no-appendix' | 'empty' | 'other-edition';

/** States of a unit that is not in the total, in the order in which they are told. */
export const WITHOUT_FIGURES: readonly Exclude<UnitState, 'counted'>[] = [
  'missing',
  'no-appendix',
  'empty',
  'unreadable',
  'other-edition',
  'other-period',
];

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

export interface RecordOptions {
  /** The files as they came in, by path: before anything was set right. */
  readonly given: ReadonlyMap<string, Submission>;
  readonly period: NamedPeriod | null;
  readonly corrections: Corrections;
  /** `content` and `bytes` of last time's files, for `lastOf`. */
  readonly last: ReadonlyMap<string, { readonly bytes: string; readonly content: string }> | undefined;
  readonly level: Level;
  readonly merge: { readonly edition: Edition; readonly review: ReviewParts | null } | undefined;
}

/** `own`: the files that were put to this unit. */
export function recordOf(
  unit: Pick<UnitRecord, 'name' | 'parent' | 'id'>,
  own: readonly AssignedFile[],
  { given, period, corrections, last, level, merge }: RecordOptions,
): UnitRecord {
  const isOfPeriod = ({ submission }: AssignedFile): boolean => {
    if (!period || !submission.period) return true;
    if (submission.periodFrom !== 'chosen' && corrections.periods?.[submission.path] !== undefined) return true;
    return isNearPeriod(submission.period, period);
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
  const isCopy = ({ submission: { found } }: AssignedFile): boolean => contents.has(found?.content);
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
          : one.submission.failure === 'no-appendix'
            ? 'attached'
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
  const state = counted ? 'counted' : readable.length > 0 ? 'other-period' : stateWithoutFigures(own);
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
    wrongPeriod: stated?.period && period && !isNearPeriod(stated.period, period) ? stated.periodText : null,
    sentTwice: files.some(({ leftOut }) => leftOut === 'superseded'),
    sameFigures: [],
    sameAsLast:
      counted?.submission.found?.isAsCarried === true ||
      (before !== undefined && (before.content === content || before.bytes === counted?.submission.bytes)),
  };
}

/** Of several files without figures the one that most wants a person speaks; what lies beside appendices speaks last. */
const SPEAKING_LAST: readonly (SubmissionFailure & UnitState)[] = ['other-edition', 'empty', 'no-appendix'];

function stateWithoutFigures(own: readonly AssignedFile[]): UnitState {
  if (own.length === 0) return 'missing';
  const failures = own.flatMap(({ submission }) =>
    submission.failure !== null && (submission.failure === 'no-appendix' || !isAttachment(submission))
      ? [submission.failure]
      : [],
  );
  if (failures.some((failure) => !SPEAKING_LAST.some((one) => one === failure))) return 'unreadable';
  return SPEAKING_LAST.find((one) => failures.includes(one)) ?? 'unreadable';
}

/** What the version before had to correct, and whether it is corrected now. */
function answersOf(counted: Submission | undefined, ordered: readonly AssignedFile[]): readonly SentAnswer[] {
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

function takenFrom({ takes = {} }: Corrections, ref: string, files: readonly AssignedFile[]): string | undefined {
  return files.map(({ submission }) => submission.path).find((path) => takes[path]?.includes(ref));
}

/** The file changed last; of files as old the one whose name sorts last, as "(2)", "lan 2" and "sua" do. */
function latestFirst({ submission: one }: AssignedFile, { submission: other }: AssignedFile): number {
  const apart = (other.modified ?? 0) - (one.modified ?? 0);
  if (apart !== 0) return apart;
  return natural(other.path, one.path);
}

function natural(one: string, other: string): number {
  const bare = (path: string): string => path.replace(/\.[a-z]+$/i, '');
  return naturalOrder(bare(one), bare(other));
}
