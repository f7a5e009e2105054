/**
 * The total over the units that count: every row put together as its form says, exact to the last digit, and for every
 * row which units are in it and which are not and why. A figure that cannot be read is never a silent zero.
 */
import type { Level } from '../forms/edition.js';
import type { Interval, Quantity } from '../quantity/quantity.js';
import { roundTo } from '../quantity/quantity.js';
import { refsOf, type RefNode } from '../rules/ast.js';
import type { CompiledEdition } from '../rules/compile.js';
import { valueOf } from '../rules/evaluate.js';
import { DecimalSum } from './decimal-sum.js';
import type { Ledger } from './ledger.js';
import type { UnitRecord } from './unit-record.js';
import { treatmentsOf, type Treatment } from './treatment.js';
import { partAt, PARTS, rowPartsOf, type Part, type RowParts } from './standing.js';
import { figurePlaces, type UnitFigures } from './unit-figures.js';
import { upperUnits, type UpperUnit } from './upper-units.js';

/** How many units say a code. `code` null: a number outside the list. */
export interface CodeCount {
  readonly code: number | null;
  readonly label: string;
  readonly units: number;
}

export interface TotalRow {
  readonly ref: string;
  readonly treatment: Treatment;
  /** null: nothing to put together, or it cannot be. */
  readonly quantity: Quantity | null;
  /** What the printed parts allow; null where `quantity` is. */
  readonly interval: Interval | null;
  /** The sum as a decimal text, free of any rounding; null for what is no sum. */
  readonly exact: string | null;
  /** How many units stand how. */
  readonly parts: Readonly<Record<Part, number>>;
  /** How each of `Total.units` stands. */
  readonly standing: RowParts;
  /** Units that count with an error finding about this row, by place in `Total.units`. */
  readonly withErrors: readonly number[];
  readonly codes: readonly CodeCount[];
  /** For `apart`: the lowest and highest figure. */
  readonly range: Interval | null;
  /** For `share`: how many units say 100, of those that say 0 or 100. */
  readonly share: { readonly yes: number; readonly of: number } | null;
  /**
   * For `rate`: the rate over the units alone whose numerator and denominator are both there, where that is another
   * set than either sum's. null: it is the same.
   */
  readonly evenRate: { readonly value: number; readonly units: number } | null;
}

export interface Total {
  readonly level: Level;
  /** In the order of the edition's indicators. */
  readonly rows: readonly TotalRow[];
  readonly byRef: ReadonlyMap<string, TotalRow>;
  /** The units whose figures are in it. */
  readonly units: readonly UnitRecord[];
  /** Offices of an upper level among them, and whether their lines include their units'. */
  readonly upper: readonly UpperUnit[];
}

export interface TotalOptions {
  /** The level that the total is for; the next above the units' otherwise. */
  readonly level?: Level;
  /** By unit id: its lines already include its units' (true), or are its own alone (false). */
  readonly includes?: Readonly<Record<string, boolean>>;
}

/** Decimals of a computed rate, as officials print them. */
export const RATE_DECIMALS = 2;
const ABOVE: Readonly<Record<Level, Level>> = { xa: 'huyen', huyen: 'tinh', tinh: 'tinh' };

/** The level above the units', as far as the edition has it. */
export function levelAbove(level: Level, { edition }: CompiledEdition): Level {
  const next = ABOVE[level];
  if (edition.levels.includes(next)) return next;
  return edition.levels.includes(ABOVE[next]) ? ABOVE[next] : next;
}

export function totalOf(ledger: Ledger, compiled: CompiledEdition, options: TotalOptions = {}): Total {
  const units = ledger.units.filter(({ counted }) => counted?.found);
  const treatments = treatmentsOf(compiled, ledger.level);
  const upper = upperUnits(units, ledger.level, treatments, options.includes ?? {});
  const errors = errorsByRow(units);
  const sums = treatments.map((treatment, at) => {
    const inError = errors.get(treatment.indicator.ref) ?? [];
    return addUp(treatment, at, units, rowPartsOf(treatment, at, units, upper), inError);
  });
  const byRef = new Map(sums.map((row) => [row.ref, row]));
  const order = figurePlaces(compiled.edition);
  const rows = sums.map((row) => (row.treatment.ratio ? withRate(row, byRef, units, order) : row));
  return {
    level: options.level ?? levelAbove(ledger.level, compiled),
    rows,
    byRef: new Map(rows.map((row) => [row.ref, row])),
    units,
    upper,
  };
}

/** By reference: the places in `units` of those with an error finding about it. */
function errorsByRow(units: readonly UnitRecord[]): ReadonlyMap<string, readonly number[]> {
  const byRow = new Map<string, number[]>();
  units.forEach(({ counted }, unitAt) => {
    const errors = counted?.found?.findings.filter(({ severity }) => severity === 'error') ?? [];
    for (const ref of new Set(errors.flatMap(({ refs }) => refs[0] ?? []))) {
      const places = byRow.get(ref);
      if (places) places.push(unitAt);
      else byRow.set(ref, [unitAt]);
    }
  });
  return byRow;
}

function addUp(
  treatment: Treatment,
  at: number,
  units: readonly UnitRecord[],
  standing: RowParts,
  inError: readonly number[],
): TotalRow {
  const { indicator, kind } = treatment;
  // Every part is a key of it.
  const parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  const sum = new DecimalSum();
  const codes = new Map<number, number>();
  let low = Infinity;
  let high = -Infinity;
  let yes = 0;
  units.forEach(({ counted }, unitAt) => {
    const part = partAt(standing, unitAt);
    parts[part] += 1;
    const found = counted?.found;
    if (part !== 'counted' || !found) return;
    const quantity = quantityAt(found.figures, at);
    sum.add(quantity);
    codes.set(quantity.value, (codes.get(quantity.value) ?? 0) + 1);
    low = Math.min(low, quantity.value);
    high = Math.max(high, quantity.value);
    if (quantity.value === 100) yes += 1;
  });
  const any = parts.counted > 0;
  const yesOrNo = (codes.get(0) ?? 0) + yes;
  const quantity: Quantity | null =
    kind === 'sum' && any
      ? sum.quantity()
      : kind === 'share' && yesOrNo > 0
        ? { value: roundTo((yes / yesOrNo) * 100, RATE_DECIMALS), decimals: RATE_DECIMALS, exact: false }
        : null;
  return {
    ref: indicator.ref,
    treatment,
    quantity,
    interval: kind === 'sum' && any ? sum.interval() : null,
    exact: kind === 'sum' && any ? sum.text() : null,
    parts,
    standing,
    withErrors: inError.filter((unitAt) => partAt(standing, unitAt) === 'counted'),
    codes: kind === 'codes' ? codeCounts(treatment, codes) : [],
    range: (kind === 'apart' || kind === 'share') && any ? { low, high } : null,
    share: kind === 'share' && yesOrNo > 0 ? { yes, of: yesOrNo } : null,
    evenRate: null,
  };
}

function quantityAt(figures: UnitFigures, at: number): Quantity {
  return {
    value: figures.values[at] ?? Number.NaN,
    decimals: figures.decimals[at] ?? 0,
    exact: figures.exact[at] === 1,
  };
}

function codeCounts({ indicator }: Treatment, counts: ReadonlyMap<number, number>): readonly CodeCount[] {
  const listed = indicator.codes.map(({ value, label }) => ({ code: value, label, units: counts.get(value) ?? 0 }));
  const known = new Set(indicator.codes.map(({ value }) => value));
  const outside = [...counts].reduce((sum, [value, units]) => (known.has(value) ? sum : sum + units), 0);
  return outside > 0 ? [...listed, { code: null, label: '', units: outside }] : listed;
}

function withRate(
  row: TotalRow,
  byRef: ReadonlyMap<string, TotalRow>,
  units: readonly UnitRecord[],
  order: ReadonlyMap<string, number>,
): TotalRow {
  const { ratio } = row.treatment;
  if (!ratio) return row;
  const whole = rateOf(
    ratio.numerator,
    ratio.denominator,
    ({ name }) => byRef.get(name)?.quantity?.value ?? Number.NaN,
  );
  const quantity = whole === null ? null : { value: whole, decimals: placesFor(whole), exact: false };
  const operands = [...refsOf(ratio.numerator), ...refsOf(ratio.denominator)].flatMap(({ name }) => {
    const operand = byRef.get(name);
    const at = order.get(name);
    return operand && at !== undefined ? [{ name, at, standing: operand.standing }] : [];
  });
  const sets = operands.map(({ standing }) => units.filter((_, unitAt) => partAt(standing, unitAt) === 'counted'));
  const [first = [], ...others] = sets;
  const both = others.reduce<readonly UnitRecord[]>((common, set) => {
    const there = new Set(set);
    return common.filter((unit) => there.has(unit));
  }, first);
  if (sets.every((set) => set.length === both.length)) return { ...row, quantity };
  const sums = new Map(operands.map(({ name, at }) => [name, sumAt(both, at)]));
  const even = rateOf(ratio.numerator, ratio.denominator, ({ name }) => sums.get(name) ?? Number.NaN);
  return { ...row, quantity, evenRate: even === null ? null : { value: even, units: both.length } };
}

/** What a rate was divided from and by, in the total; null for what is no rate, or where a part is missing. */
export function rateParts(
  { treatment, quantity }: TotalRow,
  { byRef }: Total,
): { readonly numerator: number; readonly denominator: number } | null {
  const { ratio } = treatment;
  if (!ratio || !quantity) return null;
  const read = ({ name }: RefNode): number => byRef.get(name)?.quantity?.value ?? Number.NaN;
  return { numerator: valueOf(ratio.numerator, read), denominator: valueOf(ratio.denominator, read) };
}

function sumAt(units: readonly UnitRecord[], at: number): number {
  const sum = new DecimalSum();
  for (const { counted } of units) if (counted?.found) sum.add(quantityAt(counted.found.figures, at));
  return sum.quantity().value;
}

/** null: an operand is missing, or the denominator is zero. */
function rateOf(
  numerator: Parameters<typeof valueOf>[0],
  denominator: Parameters<typeof valueOf>[0],
  read: (ref: RefNode) => number,
): number | null {
  const whole = valueOf(denominator, read);
  const part = valueOf(numerator, read);
  if (!Number.isFinite(part) || !Number.isFinite(whole) || whole === 0) return null;
  const exact = (part / whole) * 100;
  const rounded = roundTo(exact, RATE_DECIMALS);
  // "100" where a part is missing, or "0" where there is one, would say what is not so: four places then.
  const hides = (rounded === 100 && part < whole) || (rounded === 0 && part > 0);
  return hides ? roundTo(exact, RATE_DECIMALS + 2) : rounded;
}

function placesFor(rate: number): number {
  if (Number.isInteger(rate)) return 0;
  return roundTo(rate, RATE_DECIMALS) === rate ? RATE_DECIMALS : RATE_DECIMALS + 2;
}
