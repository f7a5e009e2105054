/** The parts that one unit sent, as one submission: each figure from its own file, a row filled in twice and differently not taken. */
import type { Edition } from '../forms/edition.js';
import { printNumber } from '../quantity/print.js';
import type { Completeness, FormCompleteness } from '../review/completeness.js';
import { append } from '../workbook/lists.js';
import { contentFingerprint } from '../workbook/content-fingerprint.js';
import { joinParts, partsOf, type FilledRows, type TwiceFilled } from './parts.js';
import type { Submission, SubmittedContent } from './submission.js';
import {
  countFilled,
  figuresText,
  indicatorsOf,
  noFigures,
  stateAt,
  STATES,
  type UnitFigures,
} from './unit-figures.js';

export interface MergedSubmission {
  /** The newest part, with the figures of all. */
  readonly submission: Submission;
  /** Newest first; two at least. */
  readonly parts: readonly Submission[];
  readonly twice: readonly TwiceFilled<Submission>[];
}

/** What a check of the figures put together says. Made by `app/review-parts.ts`: the core of collecting checks nothing. */
export type PartsReview = Pick<SubmittedContent, 'findings' | 'counts' | 'explained' | 'completeness'>;
export type ReviewParts = (figures: UnitFigures, parts: readonly Submission[]) => PartsReview;

export interface MergeOptions {
  readonly edition: Edition;
  /** The path of the file that a person said to take for a row. */
  readonly taken: (ref: string) => string | undefined;
  /** null: the parts' own findings about their own rows. */
  readonly review: ReviewParts | null;
}

/** `files`: of one unit and period, newest first, each with figures. null: the newest is all there is. */
export function mergeSubmissions(files: readonly Submission[], options: MergeOptions): MergedSubmission | null {
  if (files.length < 2) return null;
  const { edition, taken, review } = options;
  const rows = new Map(files.map((file) => [file, filledRows(file, edition)]));
  const rowsOf = (file: Submission): FilledRows => rows.get(file) ?? new Map();
  const parts = partsOf(files, rowsOf);
  const [newest] = parts;
  if (!newest?.found || parts.length < 2) return null;
  const { origin, twice } = joinParts(parts, rowsOf, (ref) => parts.find(({ path }) => path === taken(ref)));
  const figures = joinFigures(parts, origin, twice, edition);
  const contents = parts.flatMap(({ found }) => found ?? []);
  const reviewed = review ? review(figures, parts) : findingsOfOrigins(parts, origin);
  const found: SubmittedContent = {
    ...newest.found,
    figures,
    content: contentFingerprint(figuresText(figures)),
    filled: countFilled(figures),
    ...reviewed,
    truncated: contents.flatMap(({ truncated }) => truncated),
    missingForms: newest.found.missingForms.filter((form) => contents.every((one) => one.missingForms.includes(form))),
    unplaced: contents.flatMap(({ unplaced }) => unplaced),
    doubled: contents.flatMap(({ doubled }) => doubled),
    isAsCarried: contents.every(({ isAsCarried }) => isAsCarried),
    unconfirmed: contents.flatMap(({ unconfirmed }) => unconfirmed),
    waivers: contents.flatMap(({ waivers }) => waivers),
  };
  return { submission: { ...newest, found }, parts, twice };
}

/** Which forms a part fills in, for saying so. */
export function formsFilled({ found }: Submission, edition: Edition): readonly string[] {
  if (!found) return [];
  const forms = indicatorsOf(edition).flatMap(({ form }, at) => (isFilled(found.figures, at) ? [form] : []));
  return [...new Set(forms)];
}

function isFilled(figures: UnitFigures, at: number): boolean {
  const state = stateAt(figures, at);
  return state !== 'absent' && state !== 'blank';
}

/** The same figure is the same text, however many decimals it is written with. */
function filledRows({ found }: Submission, edition: Edition): FilledRows {
  if (!found) return new Map();
  const { figures } = found;
  return new Map(
    indicatorsOf(edition).flatMap(({ ref, kind }, at): [string, string][] =>
      kind !== 'heading' && isFilled(figures, at) ? [[ref, writtenAt(figures, at)]] : [],
    ),
  );
}

function writtenAt(figures: UnitFigures, at: number): string {
  if (stateAt(figures, at) !== 'quantity') return figures.written.get(at) ?? '';
  return printNumber(figures.values[at] ?? Number.NaN);
}

function joinFigures(
  parts: readonly Submission[],
  origin: ReadonlyMap<string, Submission>,
  twice: readonly TwiceFilled<Submission>[],
  edition: Edition,
): UnitFigures {
  const joined = noFigures(edition);
  const sheets: string[] = [];
  const offsets = new Map<Submission, number>();
  for (const part of parts) {
    offsets.set(part, sheets.length);
    append(sheets, part.found?.figures.sheets ?? []);
  }
  const asked = new Map(twice.map((one) => [one.ref, one]));
  const origins = new Map<number, string>();
  indicatorsOf(edition).forEach(({ ref }, at) => {
    const conflict = asked.get(ref);
    const holder =
      conflict?.by[0]?.file ??
      origin.get(ref) ??
      parts.find(({ found }) => found && stateAt(found.figures, at) !== 'absent');
    const figures = holder?.found?.figures;
    if (!holder || !figures) return;
    origins.set(at, holder.path);
    joined.values[at] = figures.values[at] ?? Number.NaN;
    joined.decimals[at] = figures.decimals[at] ?? 0;
    joined.exact[at] = figures.exact[at] ?? 0;
    joined.states[at] = figures.states[at] ?? 0;
    const sheet = figures.sheetAt[at] ?? -1;
    joined.sheetAt[at] = sheet < 0 ? -1 : sheet + (offsets.get(holder) ?? 0);
    joined.rows[at] = figures.rows[at] ?? 0;
    joined.columns[at] = figures.columns[at] ?? 0;
    for (const name of ['written', 'notes'] as const) {
      const text = figures[name].get(at);
      if (text !== undefined) joined[name].set(at, text);
    }
    const candidate = figures.candidates.get(at);
    if (candidate !== undefined) joined.candidates.set(at, candidate);
    if (!conflict) return;
    // Two figures for one row are no clear figure: not added, and named.
    joined.states[at] = STATES.indexOf('doubtful');
    joined.values[at] = Number.NaN;
    joined.written.set(at, conflict.by.map(({ written }) => written).join(' / '));
    joined.candidates.delete(at);
  });
  return { ...joined, sheets, origins };
}

/** Of each form the part that fills in the most. */
function fullest(parts: readonly Submission[]): Completeness {
  const all = parts.flatMap(({ found }) => found?.completeness.forms ?? []);
  const byForm = new Map<string, FormCompleteness>();
  for (const one of all) if (one.filled >= (byForm.get(one.form)?.filled ?? 0)) byForm.set(one.form, one);
  const forms = [...byForm.values()];
  const missing = parts[0]?.found?.completeness.missing ?? [];
  return {
    filled: forms.reduce((sum, { filled }) => sum + filled, 0),
    due: forms.reduce((sum, { due }) => sum + due, 0),
    forms,
    withoutFigures: forms.filter(({ filled }) => filled === 0).map(({ form }) => form),
    missing: missing.filter((form) => !byForm.has(form)),
  };
}

/** Each part's findings about rows that are its own. */
function findingsOfOrigins(parts: readonly Submission[], origin: ReadonlyMap<string, Submission>): PartsReview {
  const findings = parts.flatMap((part) =>
    (part.found?.findings ?? [])
      .filter(({ refs }) => refs[0] !== undefined && origin.get(refs[0]) === part)
      .map((finding) => ({ ...finding, path: part.path })),
  );
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    findings,
    counts: { error: count('error'), warning: count('warning'), info: 0 },
    explained: parts.reduce((sum, { found }) => sum + (found?.explained ?? 0), 0),
    completeness: fullest(parts),
  };
}
