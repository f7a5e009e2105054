/**
 * One file to a review: read, recognise, check, see what can be filled. A file that cannot be read becomes a review with
 * an error, so that the other files are still done.
 */
import type { Level } from '../forms/edition.js';
import { recognise } from '../forms/recognise.js';
import type { Recognition } from '../forms/recognition.js';
import { readBytes } from '../hosts/file/disk.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openWorkbook } from '../hosts/file/open.js';
import { check } from '../review/check.js';
import type { CheckResult } from '../review/check-result.js';
import { proposalsOf } from '../review/fill.js';
import type { Proposal } from '../review/proposal.js';
import { sumUp, type ReviewSummary } from '../review/summary.js';
import { readUserRules, withUserRules, type UserRuleFault } from '../review/user-rules.js';
import { readWorkbookSettings, type SettingsProblem, type WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { findConflicts, type RuleConflict } from '../rules/conflicts.js';
import { findM06a } from '../sources/m06a/find-form.js';
import type { ReviewedM06a } from '../sources/m06a/m06a-form.js';
import { m06aReading } from '../sources/m06a/m06a-reading.js';
import type { ReviewFault } from '../strings/cli.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import { noteReading } from './note-reading.js';
import { reviewM06a } from './review-m06a.js';
import { useSources, type ReviewSources, type UsedSources } from './review-sources.js';

/** Why a file, or part of it, could not be checked. `subject`: sheets, or a part's name for the curious. */
export type ReviewError =
  | { readonly from: 'host'; readonly code: HostFailure; readonly subject: string }
  | { readonly from: 'review'; readonly code: Exclude<ReviewFault, 'broken-rules'>; readonly subject: string }
  | { readonly from: 'rules'; readonly code: 'broken-rules'; readonly faults: readonly UserRuleFault[] };

export interface Review {
  /** As the caller named it. */
  readonly file: string;
  /** null where the file could not be read. */
  readonly found: {
    readonly recognition: Recognition;
    readonly result: CheckResult;
    /** The findings under the workbook's own waivers. */
    readonly summary: ReviewSummary;
    /** What travels with the workbook in our settings part. */
    readonly kept: WorkbookSettings;
    /** Rules of the sheet `Quy tắc` that contradict others or can never fire. */
    readonly conflicts: readonly RuleConflict[];
    readonly proposals: readonly Proposal[];
    /** Other sources that it was held against; null where none was asked for. */
    readonly used: UsedSources | null;
    /** Biểu II.06a, where the workbook holds it. */
    readonly m06a: ReviewedM06a | null;
  } | null;
  /** With `found` beside it: what was read stands, but it is not all there was to read. */
  readonly error: ReviewError | null;
}

/** Opens a file; throws a `HostError` for whatever keeps it from being read. */
export async function openFile(file: string): Promise<FileHost> {
  noteReading(file);
  return openWorkbook(readBytes(file), file);
}

/** Reads and checks one file; never throws for what a file may hold. */
export async function reviewFile(
  file: string,
  edition: CompiledEdition,
  level: Level | null,
  sources: ReviewSources | null = null,
): Promise<Review> {
  try {
    return await reviewHost(file, await openFile(file), edition, level, sources);
  } catch (error) {
    return { file, found: null, error: hostError(error) };
  }
}

/** Anything that is not a `HostError` is our own mistake: it is said with where it happened, and the other files go on. */
export function hostError(error: unknown): ReviewError {
  if (error instanceof HostError) return { from: 'host', code: error.code, subject: error.detail };
  return {
    from: 'host',
    code: 'unknown',
    subject: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** Checks what a host shows. Rejects with a `HostError` where it cannot be read. */
export async function reviewHost(
  file: string,
  host: FileHost,
  edition: CompiledEdition,
  level: Level | null,
  sources: ReviewSources | null = null,
): Promise<Review> {
  const snapshot = await host.read();
  const recognition = recognise(snapshot, edition.edition);
  if (recognition.forms.length === 0) {
    const sheets = snapshot.sheets.map(({ name }) => name).join(', ');
    return { file, found: null, error: { from: 'review', code: 'no-form', subject: sheets } };
  }
  const own = readUserRules(snapshot, edition.edition.levels);
  const hasOwn = own.rules.length > 0 || own.faults.length > 0;
  const extended = hasOwn ? withUserRules(edition.edition, own) : { edition, faults: [] };
  const kept = readWorkbookSettings(snapshot.settings);
  const given = level ?? kept.settings.level;
  const used = sources && useSources(sources, recognition, extended.edition, given ?? recognition.level.level);
  const m06a = reviewM06a(findM06a(snapshot));
  const others = [...(used?.readings ?? []), ...(m06a ? [m06aReading(m06a.form)] : [])];
  const { zeroConvention, waivers } = kept.settings;
  const result = check(recognition, extended.edition, {
    others,
    ...(kept.settings.period === '' ? {} : { period: kept.settings.period }),
    ...(given === null ? {} : { level: given }),
    ...(zeroConvention === null ? {} : { zeroConvention }),
  });
  const conflicts = hasOwn
    ? findConflicts(extended.edition, new Set(own.rules.map(({ data }) => data.id)))
    : NO_CONFLICTS;
  const error = partial(recognition, [...own.faults, ...extended.faults], kept.problem);
  const found = {
    recognition,
    result,
    summary: sumUp(result, waivers),
    kept: kept.settings,
    conflicts,
    proposals: proposalsOf(result),
    used,
    m06a,
  };
  return { file, found, error };
}

const NO_CONFLICTS: readonly RuleConflict[] = [];

/** What was not done although the rest was. */
function partial(
  { unread }: Recognition,
  faults: readonly UserRuleFault[],
  settings: SettingsProblem | null,
): ReviewError | null {
  const cut = unread.filter(({ reason }) => reason === 'truncated').map(({ sheet }) => sheet);
  if (cut.length > 0) return { from: 'review', code: 'truncated', subject: cut.join(', ') };
  if (faults.length > 0) return { from: 'rules', code: 'broken-rules', faults };
  return settings && { from: 'review', code: settings === 'newer' ? 'settings-newer' : 'settings-broken', subject: '' };
}
