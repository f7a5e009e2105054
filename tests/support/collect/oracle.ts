/** Totals worked out as naively as can be, from what was typed: no reader, no recogniser, no sum of ours. */
import type { Figures } from '../units.js';

/** Digits of a plain figure in hundred-millionths; null for anything an adder by hand would stop at. */
export function plainFigure(text: string | undefined): bigint | null {
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,8}))?$/.exec(text ?? '');
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = BigInt(whole.replaceAll('.', '') + fraction.padEnd(8, '0'));
  return sign === '-' ? -units : units;
}

export interface Added {
  /** As a decimal text: `12345.6`. */
  readonly sum: string;
  readonly units: number;
}

/** The sum of one row over units; null where none has a figure. `isCount`: figures with decimals stop the adder. */
export function addUp(units: readonly Figures[], ref: string, isCount: boolean): Added | null {
  let sum = 0n;
  let count = 0;
  for (const figures of units) {
    const figure = plainFigure(figures.get(ref));
    if (figure === null || (isCount && figure % 100_000_000n !== 0n)) continue;
    sum += figure;
    count += 1;
  }
  return count === 0 ? null : { sum: decimalText(sum), units: count };
}

function decimalText(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(9, '0');
  const fraction = digits.slice(-8).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -8)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A rate of two sums to two places, half up, by whole numbers alone; null for a denominator of nothing. */
export function rateText(part: string, whole: string): string | null {
  if (!/^\d+$/.test(part) || !/^\d+$/.test(whole)) throw new Error(`${part}/${whole}: counts only`);
  if (whole === '0') return null;
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
