/**
 * The slips of a hand at a keyboard: what somebody may have meant who wrote this number.
 * Each variant names the slip; how likely a slip is, is judged where the rules confirm a variant (`remedies.ts`).
 */
import type { UnitKind } from '../forms/edition.js';
import { decimalsOf, roundTo, type Quantity } from '../quantity/quantity.js';
import type { FixReason } from './finding.js';

export interface Variant {
  readonly value: number;
  readonly decimals: number;
  readonly reason: Extract<FixReason, 'swapped-digits' | 'one-digit' | 'lost-comma' | 'fraction' | 'sign'>;
}

/**
 * The variants of a written quantity that its kind of unit allows, each value once (the likelier slip wins).
 * One mistyped digit is not among them: some digit can always be changed to please a rule. `slipBetween` knows it.
 */
export function variantsOf(quantity: Quantity, kind: UnitKind): readonly Variant[] {
  const { value } = quantity;
  const decimals = Math.max(0, quantity.decimals);
  const whole = kind === 'count' || kind === 'code';
  const found: Variant[] = [];
  const add = (candidate: number, places: number, reason: Variant['reason']): void => {
    if (candidate < 0 || candidate === value || (whole && !Number.isInteger(candidate))) return;
    if ((kind === 'percent' && candidate > 100) || found.some((variant) => variant.value === candidate)) return;
    found.push({ value: candidate, decimals: Math.max(places, decimalsOf(candidate)), reason });
  };
  if (value < 0) add(-value, decimals, 'sign');
  if (kind === 'percent' && value > 0 && value <= 1)
    add(roundTo(value * 100, 8), Math.max(0, decimals - 2), 'fraction');
  const digits = digitsOf(value, decimals);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
    add(Number(`${swapped}e${-decimals}`), decimals, 'swapped-digits');
  }
  for (const power of [1, 2, 3]) {
    add(Number(`${value}e${power}`), Math.max(0, decimals - power), 'lost-comma');
    add(Number(`${value}e${-power}`), decimals + power, 'lost-comma');
  }
  return found;
}

/** The slip that leads from one number to the other, if a single one does. */
export function slipBetween(written: Quantity, meant: number, kind: UnitKind): Variant['reason'] | undefined {
  const variant = variantsOf(written, kind).find(({ value }) => value === meant);
  if (variant || kind === 'code') return variant?.reason;
  const decimals = Math.max(0, written.decimals);
  const one = digitsOf(written.value, decimals);
  const other = digitsOf(meant, decimals);
  let different = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) different += 1;
  return one.length === other.length && different === 1 ? 'one-digit' : undefined;
}

/** All digits written, without sign and comma: "997" for 99,7. */
function digitsOf(value: number, decimals: number): string {
  return Math.abs(roundTo(value, decimals)).toFixed(decimals).replace('.', '');
}
