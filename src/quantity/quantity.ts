/**
 * A printed number is an interval: "99,7" means [99,65; 99,75). A number that counts things is exact.
 * `=` passes when intervals meet, so tolerance is never an afterthought (as XBRL Calculations 1.1 does it).
 */

export interface Quantity {
  /** The number as printed. */
  readonly value: number;
  /** Decimal places printed: 1 for "99,7", 0 for "1.144". */
  readonly decimals: number;
  /** True where rounding is out of the question: counts, and results that are known in full. */
  readonly exact: boolean;
}

/** Closed at both ends for our purposes: half-up and half-even printers both occur. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function exactly(value: number): Quantity {
  return { value, decimals: decimalsOf(value), exact: true };
}

export function printed(value: number, decimals: number): Quantity {
  return { value, decimals, exact: false };
}

/** One unit of the last printed place: 0,1 for "99,7". */
export function lastPlace(decimals: number): number {
  return 10 ** -decimals;
}

/** The numbers that a printed quantity may stand for. */
export function intervalOf(quantity: Quantity): Interval {
  if (quantity.exact) return { low: quantity.value, high: quantity.value };
  const half = lastPlace(quantity.decimals) / 2;
  return { low: quantity.value - half, high: quantity.value + half };
}

/** Relative noise of double arithmetic over a handful of operations; far below any printed place. */
const NOISE = 1e-11;

/** A distance that double arithmetic alone can produce between equal numbers of this size. */
export function noiseOf(...values: readonly number[]): number {
  return NOISE * values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
}

/** How far apart two intervals are; 0 when they meet. */
export function gapBetween(one: Interval, other: Interval): number {
  const gap = Math.max(one.low - other.high, other.low - one.high);
  return gap <= noiseOf(one.low, one.high, other.low, other.high) ? 0 : gap;
}

/** Powers of ten up to 22 are exact as doubles. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Rounds half away from zero at `decimals` places, as officials do by hand; free of binary noise (1,005 → 1,01). */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value) || (decimals >= 0 && Number.isInteger(value))) return value;
  const power = POWERS[decimals];
  if (power !== undefined) {
    const scaled = Math.abs(value) * power;
    // Away from the half and well within the integers a double holds, plain arithmetic is right.
    const fraction = scaled - Math.floor(scaled);
    if (scaled < 1e14 && Math.abs(fraction - 0.5) > 1e-4) {
      const rounded = Math.round(scaled) / power;
      return value < 0 ? 0 - rounded : rounded;
    }
  }
  return roundByDigits(value, decimals);
}

/** The slow way, over the printed digits: right at the half, for negative places and for large numbers. */
function roundByDigits(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const result = Number(`${rounded}e${-decimals}`);
  return value < 0 ? 0 - result : result;
}

/** Cuts at `decimals` places towards zero. */
export function cutTo(value: number, decimals: number): number {
  const rounded = roundTo(value, decimals);
  if (Math.abs(rounded) <= Math.abs(value) + noiseOf(value)) return rounded;
  return roundTo(rounded - Math.sign(value) * lastPlace(decimals), decimals);
}

/** The fewest decimals (at most 12) that write the number in full; binary noise does not count. */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  for (let decimals = 0; decimals < 12; decimals += 1) {
    const power = POWERS[decimals] ?? 1;
    const scaled = size * power;
    if (Math.abs(scaled - Math.round(scaled)) <= (noiseOf(size) / 10) * power) return decimals;
  }
  return 12;
}
