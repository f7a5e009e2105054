/**
 * Rates of a form and the two rows that make each: below it, before it among its siblings, or behind it. Which is the whole
 * the words tell; where they do not tell it clearly, nothing is proposed.
 */
import { matchKey } from '../../forms/label.js';
import type { LearnedForm, LearnedRow } from '../../forms/learn/learned.js';
import { atMost, rateOf, type Relation } from './relation.js';
import {
  childRows,
  contentOf,
  coverage,
  isAmount,
  parentRow,
  sameNoun,
  sameUnit,
  siblingsOf,
  wholeness,
} from './row-words.js';

/** The words must differ by so much. */
const CLEAR = 1;
const CLEAR_BESIDE = 1.5;
/** Its base is another year's or period's figure, which the form does not hold. */
const OTHER_BASE = /so voi (?:nam|cung ki|ki truoc|thang truoc|quy truoc|dau nam)|tang truong|toc do/;

export interface Rates {
  readonly relations: readonly Relation[];
  /** Rates with two rows at hand whose words do not tell which is the whole. */
  readonly unclear: readonly LearnedRow[];
}

export function ratesFromWords(form: LearnedForm): Rates {
  const relations: Relation[] = [];
  const unclear: LearnedRow[] = [];
  for (const row of form.rows) {
    if (row.kind !== 'percent') continue;
    const found = partsOf(form, row);
    if (found === 'unclear') unclear.push(row);
    else if (found) {
      const { part, whole } = found;
      relations.push(rateOf(row.ref, part.ref, whole.ref, { kind: 'rate' }));
      if (!row.mayPassHundred && !isPlan(whole) && sameUnit(part, whole))
        relations.push(atMost(whole.ref, [part.ref], { kind: 'words', text: row.label }));
    }
  }
  return { relations, unclear };
}

/** A plan may be passed: its rate is not bounded. */
function isPlan({ label }: LearnedRow): boolean {
  return /^(?:so )?(?:ke hoach|du toan|chi tieu)\b/.test(matchKey(label));
}

/** A rate of things out of the same things is at most a hundred, whatever plan its words speak of. */
export function withBoundRates(form: LearnedForm): LearnedForm {
  return {
    ...form,
    rows: form.rows.map((row) => {
      const found = row.kind === 'percent' ? partsOf(form, row) : null;
      if (!found || found === 'unclear') return row;
      const { part, whole } = found;
      if (isPlan(whole)) return { ...row, mayPassHundred: true };
      return sameNoun(part.label, whole.label) ? { ...row, mayPassHundred: false } : row;
    }),
  };
}

interface Parts {
  readonly part: LearnedRow;
  readonly whole: LearnedRow;
}

function partsOf(form: LearnedForm, rate: LearnedRow): Parts | 'unclear' | null {
  const below = childRows(form, rate).filter(isAmount);
  if (below.length >= 2) return ofGroup(rate, below, CLEAR);
  if (below.length === 1) return null;
  if (childRows(form, rate).length > 0) return null;
  const key = matchKey(rate.label);
  if (OTHER_BASE.test(key) && !/so voi (?:ke hoach|kh|du toan|chi tieu)/.test(key)) return null;
  return beside(form, rate);
}

/** Two rows or more of which one is the whole: the part is the one that the rate's own words name. */
function ofGroup(rate: LearnedRow, rows: readonly LearnedRow[], clear: number): Parts | 'unclear' | null {
  const ranked = rows
    .map((row) => ({ row, points: wholeness(row.label) - 2 * named(rate, row) }))
    .sort((one, other) => other.points - one.points);
  const [first, second] = ranked;
  if (!first || !second) return null;
  if (first.points - second.points < clear) return 'unclear';
  const whole = first.row;
  const parts = rows.filter((row) => row !== whole && sameUnit(row, whole));
  const [sole] = parts;
  if (!sole) return null;
  if (parts.length === 1) return { part: sole, whole };
  const best = bestPart(rate, parts);
  return best ? { part: best, whole } : 'unclear';
}

/** The part whose words the rate names with the least left over; null where two are as good. */
function bestPart(rate: LearnedRow, parts: readonly LearnedRow[]): LearnedRow | null {
  const wanted = contentWithTurns(rate.label);
  const ranked = parts
    .map((row) => ({
      row,
      points: coverage(contentWithTurns(row.label), wanted) + coverage(wanted, contentWithTurns(row.label)),
    }))
    .sort((one, other) => other.points - one.points);
  const [first, second] = ranked;
  if (!first) return null;
  return second === undefined || first.points - second.points > 0.1 ? first.row : null;
}

/** "đúng hạn", "đang", "đã" tell parts of one whole apart. */
function contentWithTurns(label: string): ReadonlySet<string> {
  const words = matchKey(label.replace(/\([^()]*\)/g, ' ')).split(' ');
  return new Set([...contentOf(label), ...words.filter((word) => ['da', 'dang', 'duoc'].includes(word))]);
}

/** How much of the row's words the rate's own say, beyond what every row of the group says. */
function named(rate: LearnedRow, row: LearnedRow): number {
  return coverage(contentOf(row.label), contentOf(rate.label)) - 0.5;
}

function beside(form: LearnedForm, rate: LearnedRow): Parts | 'unclear' | null {
  const siblings = siblingsOf(form, rate);
  const at = siblings.indexOf(rate);
  const before = runOf(siblings.slice(0, at).reverse()).reverse();
  const ofPlan = againstPlan(rate, before);
  if (ofPlan) return ofPlan;
  const byWords = namedPart(form, rate, before);
  if (byWords) return byWords;
  const parent = parentRow(form, rate);
  const deeper = namedBelow(form, rate, before);
  if (deeper) return deeper;
  const isOwnGroup = before.length === 2 && (parent === undefined || parent.kind === 'heading' || !isAmount(parent));
  if (isOwnGroup && isNear(rate, before)) return ofGroup(rate, before, CLEAR_BESIDE);
  if (before.length > 0) return null;
  const after = runOf(siblings.slice(at + 1));
  return after.length === 2 && at === 0 && isNear(rate, after) ? ofGroup(rate, after, CLEAR_BESIDE) : null;
}

const TURNS = /\b(?:truoc|dung|trong|qua|tre|som) han\b/;

/**
 * "Tỷ lệ giải quyết đúng hạn" after "Đã giải quyết" with "Đúng hạn" and "Quá hạn" below it: that part, of the row it stands
 * below. Where a rate says a turn that no row beside it says, these rows are not what it is of.
 */
function namedBelow(form: LearnedForm, rate: LearnedRow, before: readonly LearnedRow[]): Parts | 'unclear' | null {
  const turn = TURNS.exec(matchKey(rate.label))?.[0];
  if (turn === undefined || before.some(({ label }) => matchKey(label).includes(turn))) return null;
  const found = before.flatMap((whole) =>
    childRows(form, whole)
      .filter((row) => isAmount(row) && sameUnit(row, whole) && matchKey(row.label).includes(turn))
      .map((part): Parts => ({ part, whole })),
  );
  const [only] = found;
  return only && found.length === 1 ? only : before.length > 0 ? 'unclear' : null;
}

/** The amounts that follow each other without another rate between. */
function runOf(rows: readonly LearnedRow[]): LearnedRow[] {
  const end = rows.findIndex((row) => !isAmount(row));
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** The rate speaks of what one of the rows counts, or of nothing at all: "Tỷ lệ đạt". */
function isNear(rate: LearnedRow, rows: readonly LearnedRow[]): boolean {
  const words = contentOf(rate.label);
  return words.size <= 1 || rows.some((row) => coverage(words, contentOf(row.label)) >= 0.5);
}

/** "Tỷ lệ so với kế hoạch": of what was done, by the plan, in the group before it. */
function againstPlan(rate: LearnedRow, before: readonly LearnedRow[]): Parts | null {
  if (!/ke hoach|\bkh\b|du toan|chi tieu/.test(matchKey(rate.label))) return null;
  const plan = before.filter(isPlan).at(-1);
  const done = before.filter((row) => row !== plan && plan !== undefined && sameUnit(row, plan));
  const [sole] = done;
  return plan && sole && done.length === 1 ? { part: sole, whole: plan } : null;
}

/** "Tỷ lệ hộ nghèo": the row "hộ nghèo", of the total that it is a part of. */
function namedPart(form: LearnedForm, rate: LearnedRow, before: readonly LearnedRow[]): Parts | null {
  const wanted = contentOf(rate.label);
  if (wanted.size < 2) return null;
  const parent = parentRow(form, rate);
  const near = [...before, ...before.flatMap((row) => childRows(form, row)), ...(parent ? [parent] : [])].filter(
    isAmount,
  );
  const exact = near.filter(
    (row) =>
      coverage(wanted, contentOf(row.label)) === 1 &&
      coverage(contentOf(row.label), wanted) === 1 &&
      wholeness(row.label) < 3,
  );
  const [part] = exact;
  if (!part || exact.length !== 1) return null;
  const own = parentRow(form, part);
  const totals = [own, ...before].filter(
    (row): row is LearnedRow =>
      row !== undefined && row !== part && isAmount(row) && sameUnit(row, part) && wholeness(row.label) >= 2,
  );
  const fitting = totals.filter((row) => coverage(contentOf(row.label), wanted) > 0);
  const [whole] = [...new Set(fitting)];
  return whole && new Set(fitting).size === 1 ? { part, whole } : null;
}
