/**
 * Waivers: a warning passed over with a reason. A waiver rests on the figures as they were written; when one of them
 * changes it no longer speaks for what stands there, and the finding opens again by itself.
 */
import { findRow } from '../workbook/snapshot.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { TextEdit } from '../workbook/edit.js';
import type { CheckResult } from './check-result.js';
import type { Finding, Term } from './finding.js';
import { lookup } from '../workbook/lookup.js';
import { isOfEdition } from './of-edition.js';
import { cellOf } from './stands-at.js';

export interface Waiver {
  /** The finding's key. */
  readonly key: string;
  readonly rule: string;
  readonly refs: readonly string[];
  readonly reason: string;
  /** Who gave it; absent: not said. */
  readonly by?: string;
  /** What was written at every figure that the finding rests on, by reference. */
  readonly figures: Readonly<Record<string, string>>;
  /** Id of the edition that the references are of; absent: given before this was kept, it speaks under any. */
  readonly edition?: string;
}

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/**
 * Why a check does not show the finding that a reason was given for.
 *
 *   noted      its figures stand as they did, and the row's Ghi chú now says why: the explanation has done its work
 *   folded     it is found still, as a consequence of another finding
 *   unchecked  some figure that it rests on is not at hand this time (another source, a form that was not read)
 *   gone       nothing is found any more: the reason is needed no longer
 */
export type WaiverState = 'noted' | 'folded' | 'unchecked' | 'gone';

export interface IdleWaiver {
  readonly waiver: Waiver;
  readonly standing: WaiverState;
}

/** The findings of a check, sorted by what has been said of them. */
export interface WaivedFindings {
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** Open again because a figure has changed since; among `open` too. */
  readonly reopened: readonly ExplainedFinding[];
  /** Waivers whose finding is not among the check's: kept until withdrawn, in case it returns. */
  readonly idle: readonly IdleWaiver[];
  /** Given under another edition: kept, and of no use until that one is chosen again. */
  readonly elsewhere: readonly Waiver[];
}

/** Whether a finding may be passed over with a reason: what must be mended may not, nor what hides such a thing. */
export function canWaive(finding: Finding): boolean {
  return finding.severity !== 'error' && finding.mend === 'may' && finding.follows.every(canWaive);
}

/** A waiver of the finding as it stands; undefined where none is allowed or the reason is empty. */
export function waive(finding: Finding, reason: string, by = ''): Waiver | undefined {
  const given = reason.normalize('NFC').trim();
  const who = by.normalize('NFC').trim();
  if (!canWaive(finding) || given === '') return undefined;
  return {
    key: finding.key,
    rule: finding.rule,
    refs: finding.refs,
    reason: given,
    ...(who === '' ? {} : { by: who }),
    figures: figuresOf(finding),
  };
}

/** The reason and who gave it, as it stands on papers. */
export function signedReason({ reason, by }: Pick<Waiver, 'reason' | 'by'>): string {
  return by === undefined ? reason : `${reason} (${by})`;
}

/** What is written at every figure of the finding and of what is folded under it. */
function figuresOf(finding: Finding): Readonly<Record<string, string>> {
  return Object.fromEntries(termsBelow(finding).map(({ ref, written }) => [ref, written]));
}

function termsBelow({ terms, follows }: Finding): readonly Term[] {
  return [...terms, ...follows.flatMap(termsBelow)];
}

/** Sorts a check's findings by the waivers. Pure: asking again with the same figures gives the same answer. */
export function applyWaivers(result: CheckResult, all: readonly Waiver[]): WaivedFindings {
  const isOwn = (waiver: Waiver): boolean => isOfEdition(waiver, result.edition.edition.id);
  const waivers = all.filter(isOwn);
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: Finding[] = [];
  const explained: ExplainedFinding[] = [];
  const reopened: ExplainedFinding[] = [];
  for (const finding of result.findings) {
    const waiver = byKey.get(finding.key);
    if (waiver && canWaive(finding) && sameFigures(waiver.figures, figuresOf(finding))) {
      explained.push({ finding, waiver });
      continue;
    }
    open.push(finding);
    if (waiver) reopened.push({ finding, waiver });
  }
  const present = new Set(result.findings.map(({ key }) => key));
  const folded = new Set(result.findings.flatMap(keysBelow));
  const idle = waivers
    .filter(({ key }) => !present.has(key))
    .map((waiver) => ({ waiver, standing: folded.has(waiver.key) ? 'folded' : standingOf(waiver, result) }) as const);
  return { open, explained, reopened, idle, elsewhere: all.filter((waiver) => !isOwn(waiver)) };
}

function keysBelow({ follows }: Finding): readonly string[] {
  return follows.flatMap((one) => [one.key, ...keysBelow(one)]);
}

/** Of a waiver whose finding is nowhere in the check. */
function standingOf({ refs, figures }: Waiver, { entries }: CheckResult): WaiverState {
  const rests = Object.entries(figures);
  if (rests.some(([ref]) => !entries.has(ref))) return 'unchecked';
  const isUnchanged = rests.every(([ref, written]) => entries.get(ref)?.written === written);
  return isUnchanged && refs.some((ref) => (entries.get(ref)?.note ?? '') !== '') ? 'noted' : 'gone';
}

/** A figure that a waiver rests on and that no longer stands as it did. Empty texts are blank cells. */
export interface ChangedFigure {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Why a waiver no longer speaks for its finding: what has changed since the reason was given. What was folded under the
 * finding then may not be now; its figures are read from the check itself.
 */
export function changedFigures(
  { finding, waiver }: ExplainedFinding,
  { entries }: Pick<CheckResult, 'entries'>,
): readonly ChangedFigure[] {
  const present = figuresOf(finding);
  return Object.entries(waiver.figures)
    .map(([ref, before]) => ({ ref, before, after: lookup(present, ref) ?? entries.get(ref)?.written ?? '' }))
    .filter(({ before, after }) => before !== after);
}

function sameFigures(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const refs = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...refs].every((ref) => lookup(one, ref) === lookup(other, ref));
}

/** The column Ghi chú of the form in which the finding's cell stands; undefined where it has none. */
export function noteColumnOf(finding: Finding, { recognition }: CheckResult): number | undefined {
  const place = cellOf(finding);
  const form = recognition.forms.find(
    ({ sheet, top, bottom }) => sheet === place?.sheet && place.row >= top && place.row <= bottom,
  );
  return form && form.columns.note >= 0 ? form.columns.note : undefined;
}

/**
 * The reason in the form's own Ghi chú cell of the row that the finding is about, so that it also lives on paper. A note that is
 * already there is kept and the reason put after it. undefined where the form has no such column.
 */
export function noteEdit(
  finding: Finding,
  reason: string,
  result: CheckResult,
  snapshot: Snapshot,
): TextEdit | undefined {
  const place = cellOf(finding);
  const column = noteColumnOf(finding, result);
  if (!place || column === undefined) return undefined;
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet ? findRow(sheet, place.row)?.cells.find((one) => one.column === column) : undefined;
  const present = typeof cell?.value === 'string' ? cell.value.trim() : '';
  if (present.includes(reason.trim())) return undefined;
  return {
    kind: 'text',
    sheet: place.sheet,
    row: place.row,
    column,
    value: present ? `${present}; ${reason.trim()}` : reason.trim(),
  };
}
