/**
 * Relations that figures of many filled workbooks show by themselves: a = b + c, a = b / c × 100, a total that is at least
 * its parts. Candidates are made by unit and place in the form and then tried; what small numbers may show by chance is no
 * ground, and what follows from a relation that is known is not said again.
 */
import { gapBetween, intervalOf, type Interval } from '../../quantity/quantity.js';
import type { LearnedForm, LearnedRow } from '../../forms/learn/learned.js';
import { matchKey } from '../../forms/label.js';
import { atMost, equalTo, ENOUGH_UNITS, rateOf, relationKey, sumOf, type Ground, type Relation } from './relation.js';
import type { FilledUnit } from './support.js';
import {
  childRows,
  contentOf,
  isAmount,
  likeness,
  nounOf,
  parentRow,
  sameNoun,
  sameUnit,
  siblingsOf,
  wholeness,
  isFlow,
} from './row-words.js';

const GROUND: Ground = { kind: 'figures' };
/** How unlikely a coincidence must be, in bits over all workbooks: thousands of candidates are tried. */
const ENOUGH_BITS = 45;
/** An order is borne out by more workbooks than an equation: it is right half the time by chance. */
const UNITS_OF_ORDER = 10;
const MOST_AMOUNTS = 80;
const LONGEST_RUN = 12;
const ALIKE = 0.6;

export function relationsFromFigures(
  forms: readonly LearnedForm[],
  units: readonly FilledUnit[],
  known: readonly Relation[],
): readonly Relation[] {
  if (units.length < ENOUGH_UNITS) return [];
  const found = new Finder(units, known);
  for (const form of forms) {
    found.sums(form);
    found.rates(form);
    found.pairSums(form);
  }
  found.equals(forms);
  for (const form of forms) found.orders(form);
  found.ordersAcross(forms);
  return found.relations;
}

class Finder {
  readonly relations: Relation[] = [];
  private readonly keys: Set<string>;
  private readonly computed: Set<string>;
  private readonly columns = new Map<string, readonly (Interval | null)[]>();

  constructor(
    private readonly units: readonly FilledUnit[],
    known: readonly Relation[],
  ) {
    this.keys = new Set(known.map(relationKey));
    this.computed = new Set(
      known.filter(({ shape }) => shape === 'sum' || shape === 'rate').map(({ target }) => target),
    );
  }

  private figures(ref: string): readonly (Interval | null)[] {
    const seen = this.columns.get(ref);
    if (seen) return seen;
    const column = this.units.map(({ figures }) => {
      const quantity = figures.get(ref);
      return quantity ? intervalOf(quantity) : null;
    });
    this.columns.set(ref, column);
    return column;
  }

  private add(relation: Relation): void {
    const key = relationKey(relation);
    if (this.keys.has(key)) return;
    this.keys.add(key);
    this.relations.push(relation);
    if (relation.shape === 'sum' || relation.shape === 'rate') this.computed.add(relation.target);
  }

  /** A row and all rows below it, or a row and the run of rows beside it. */
  sums(form: LearnedForm): void {
    for (const row of form.rows) {
      if (!isAmount(row) || this.computed.has(row.ref)) continue;
      const below = childRows(form, row).filter((one) => isAmount(one) && sameUnit(one, row));
      if (below.length >= 2 && this.isSum(row, below)) {
        this.add(sumOf(row.ref, refsOf(below), GROUND));
        continue;
      }
      const siblings = siblingsOf(form, row).filter((one) => isAmount(one) && sameUnit(one, row));
      const at = siblings.indexOf(row);
      const run = this.longestRun(row, siblings.slice(at + 1)) ?? this.longestRun(row, siblings.slice(0, at).reverse());
      if (run) this.add(sumOf(row.ref, refsOf(run), GROUND));
    }
  }

  private longestRun(row: LearnedRow, beside: readonly LearnedRow[]): readonly LearnedRow[] | null {
    for (let length = 2; length <= Math.min(beside.length, LONGEST_RUN); length += 1) {
      const run = beside.slice(0, length);
      if (this.isSum(row, run)) return run;
    }
    return null;
  }

  /** All workbooks agree, the parts are there in five, and so many equal figures are no chance. */
  private isSum(total: LearnedRow, parts: readonly LearnedRow[]): boolean {
    const whole = this.figures(total.ref);
    const others = parts.map(({ ref }) => this.figures(ref));
    let bits = 0;
    let speaking = 0;
    for (let at = 0; at < this.units.length; at += 1) {
      const own = whole[at] ?? null;
      const known = others.map((column) => column[at] ?? null).filter((one) => one !== null);
      if (!own || known.length === 0) continue;
      const sum = known.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), {
        low: 0,
        high: 0,
      });
      if (gapBetween(own, sum) > 0) return false;
      const filled = known.filter(({ high }) => high > 0).length;
      if (filled < Math.min(2, parts.length)) continue;
      speaking += 1;
      bits += Math.log2(1 + own.high);
    }
    return speaking >= ENOUGH_UNITS && bits >= ENOUGH_BITS;
  }

  /** b + c = a wherever they stand in the form. */
  pairSums(form: LearnedForm): void {
    const amounts = form.rows.filter(isAmount).slice(0, MOST_AMOUNTS);
    for (const total of amounts) {
      if (this.computed.has(total.ref)) continue;
      const parts = amounts.filter((row) => row !== total && sameUnit(row, total) && this.isNotAbove(row, total));
      const found: (readonly [LearnedRow, LearnedRow])[] = [];
      parts.forEach((one, at) => {
        for (const other of parts.slice(at + 1)) if (this.isSum(total, [one, other])) found.push([one, other]);
      });
      // Several pairs that do it: which is meant, figures do not tell.
      const [pair] = found;
      if (pair && found.length === 1) this.add(sumOf(total.ref, refsOf(pair), GROUND));
    }
  }

  rates(form: LearnedForm): void {
    const amounts = form.rows.filter(isAmount).slice(0, MOST_AMOUNTS);
    for (const rate of form.rows) {
      if (rate.kind !== 'percent' || this.computed.has(rate.ref)) continue;
      const found: (readonly [LearnedRow, LearnedRow])[] = [];
      for (const whole of amounts) {
        for (const part of amounts) {
          if (part !== whole && sameUnit(part, whole) && this.isRate(rate, part, whole)) found.push([part, whole]);
        }
      }
      const [pair] = found;
      if (pair && found.length === 1) this.add(rateOf(rate.ref, pair[0].ref, pair[1].ref, GROUND));
    }
  }

  private isRate(rate: LearnedRow, part: LearnedRow, whole: LearnedRow): boolean {
    const rates = this.figures(rate.ref);
    const parts = this.figures(part.ref);
    const wholes = this.figures(whole.ref);
    const values = new Set<number>();
    let bits = 0;
    for (let at = 0; at < this.units.length; at += 1) {
      const [own, top, bottom] = [rates[at] ?? null, parts[at] ?? null, wholes[at] ?? null];
      if (!own || !top || !bottom || bottom.low <= 0) continue;
      if (gapBetween(own, { low: (top.low / bottom.high) * 100, high: (top.high / bottom.low) * 100 }) > 0)
        return false;
      if (own.high <= 0 || own.low >= 99.99) continue;
      values.add(own.low);
      bits += Math.min(10, Math.log2(1 + bottom.high));
    }
    return values.size >= ENOUGH_UNITS && bits >= ENOUGH_BITS;
  }

  /** The same figure on two forms, by words and figures together. */
  equals(forms: readonly LearnedForm[]): void {
    const rows = forms.flatMap((form) => form.rows.filter(isAmount).map((row) => ({ form, row })));
    rows.forEach(({ form, row }, at) => {
      for (const other of rows.slice(at + 1)) {
        if (other.form === form || !sameFigure(row, other.row)) continue;
        if (likeness(contentOf(row.label), contentOf(other.row.label)) >= ALIKE && this.isSum(row, [other.row]))
          this.add(equalTo(row.ref, other.row.ref, GROUND));
      }
    });
  }

  /** A total beside its parts that is at least their sum; a part that is at most its whole. */
  orders(form: LearnedForm): void {
    for (const row of form.rows) {
      if (!isAmount(row) || this.computed.has(row.ref)) continue;
      const siblings = siblingsOf(form, row);
      if (parentRow(form, row) === undefined || wholeness(row.label) < 2) continue;
      const behind = siblings
        .slice(siblings.indexOf(row) + 1)
        .filter((one) => isAmount(one) && sameUnit(one, row) && sameNoun(one.label, row.label) && !isFlow(one.label));
      const parts = behind.filter(({ label }) => wholeness(label) < 2);
      if (parts.length >= 2 && this.isAtLeast(row, parts)) this.add(atMost(row.ref, refsOf(parts), GROUND));
      for (const one of behind) if (this.isAtLeast(row, [one])) this.add(atMost(row.ref, [one.ref], GROUND));
    }
    for (const row of form.rows) {
      if (!isAmount(row)) continue;
      for (const child of childRows(form, row))
        if (isAmount(child) && sameUnit(child, row) && this.isAtLeast(row, [child]))
          this.add(atMost(row.ref, [child.ref], GROUND));
    }
    this.ordersOfGroups(form);
  }

  /** "Cần phải xử lý sau kiểm tra" is at most "đã kiểm tra": a group's total is at most the row beside the group. */
  private ordersOfGroups(form: LearnedForm): void {
    for (const group of form.rows) {
      if (isAmount(group)) continue;
      const siblings = siblingsOf(form, group);
      const before = siblings[siblings.indexOf(group) - 1];
      const first = childRows(form, group).find(isAmount);
      if (!before || !first || !isAmount(before) || !sameUnit(before, first)) continue;
      if (sameNoun(before.label, first.label) && this.isAtLeast(before, [first]))
        this.add(atMost(before.ref, [first.ref], GROUND));
    }
  }

  /** One thing counted on two forms, where the words say that one is a part: "đã tiếp nhận", "đã giải quyết". */
  ordersAcross(forms: readonly LearnedForm[]): void {
    const rows = forms.flatMap((form) => form.rows.filter(isAmount).map((row) => ({ form, row })));
    for (const { form, row } of rows) {
      const noun = nounOf(row.label);
      if (wholeness(row.label) < 2 || (noun.length < 2 && !isOfAll(row.label))) continue;
      for (const other of rows) {
        const isAll = isOfAll(row.label);
        if (!sameUnit(row, other.row) || isWithin(row, other.row) || (other.form === form && !isAll)) continue;
        if (!isAll && wholeness(other.row.label) > wholeness(row.label)) continue;
        if (!isAll && nounOf(other.row.label).length < noun.length) continue;
        if (sameNoun(row.label, other.row.label) && this.isAtLeast(row, [other.row]))
          this.add(atMost(row.ref, [other.row.ref], GROUND));
      }
    }
  }

  private isAtLeast(total: LearnedRow, parts: readonly LearnedRow[]): boolean {
    const whole = this.figures(total.ref);
    const others = parts.map(({ ref }) => this.figures(ref));
    let speaking = 0;
    let values = new Set<number>();
    for (let at = 0; at < this.units.length; at += 1) {
      const own = whole[at] ?? null;
      const known = others.map((column) => column[at] ?? null).filter((one) => one !== null);
      if (!own || known.length < parts.length) continue;
      const least = known.reduce((sum, { low }) => sum + low, 0);
      if (least > own.high + 1e-9) return false;
      if (known.every(({ high }) => high <= 0)) continue;
      speaking += 1;
      values = values.add(own.low);
    }
    return speaking >= UNITS_OF_ORDER && values.size >= ENOUGH_UNITS;
  }

  private isNotAbove(one: LearnedRow, other: LearnedRow): boolean {
    const left = this.figures(one.ref);
    const right = this.figures(other.ref);
    return left.every((figure, at) => {
      const whole = right[at] ?? null;
      return !figure || !whole || figure.low <= whole.high + 1e-9;
    });
  }
}

/** One stands below the other, or both below one row: said elsewhere. */
function isWithin(one: LearnedRow, other: LearnedRow): boolean {
  const above = ({ stt }: LearnedRow): string => stt.split('.').slice(0, -1).join('.');
  return (
    one.ref === other.ref ||
    other.stt.startsWith(`${one.stt}.`) ||
    (one.ref.split(':')[0] === other.ref.split(':')[0] && above(one) === above(other))
  );
}

/** Everything there is of its kind, not what some condition picks. */
function isOfAll(label: string): boolean {
  const noun = new Set(nounOf(label));
  const rest = [...contentOf(label)].filter((word) => !noun.has(word) && !OF_PLACE.has(word));
  return /tham quyen|dia phuong|dia ban|hien co/.test(matchKey(label)) && rest.length === 0;
}

const OF_PLACE: ReadonlySet<string> = new Set(
  'thuoc tham quyen giai quyet dia phuong ban hien toan xa phuong huyen tinh thoi diem bao cao'.split(' '),
);

function refsOf(rows: readonly LearnedRow[]): readonly string[] {
  return rows.map(({ ref }) => ref);
}

/** Units are printed in many ways on two forms: "Đơn vị", "Cơ quan, đơn vị". */
function sameFigure(one: LearnedRow, other: LearnedRow): boolean {
  return (
    one.kind === other.kind &&
    (sameUnit(one, other) || one.unit === '' || other.unit === '' || overlaps(one.unit, other.unit))
  );
}

function overlaps(one: string, other: string): boolean {
  const words = new Set(matchKey(one).split(' '));
  return (
    matchKey(other)
      .split(' ')
      .every((word) => words.has(word)) || matchKey(other).includes(matchKey(one))
  );
}
