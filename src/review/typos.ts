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

/** All variants of a written quantity that its kind of unit allows, each value once (the likelier slip wins). */
export function variantsOf(quantity: Quantity, kind: UnitKind): readonly Variant[] {
  const { value } = quantity;
  const decimals = Math.max(0, quantity.decimals);
  const found = new Map<number, Variant>();
  const add = (candidate: number, places: number, reason: Variant['reason']): void => {
    const clean = roundTo(candidate, 8);
    if (clean === value || !Number.isFinite(clean) || found.has(clean)) return;
    if (kind === 'count' || kind === 'code' ? !Number.isInteger(clean) : false) return;
    if (kind === 'percent' && Math.abs(clean) > 100) return;
    if (clean < 0) return;
    found.set(clean, { value: clean, decimals: Math.max(places, decimalsOf(clean)), reason });
  };
  if (value < 0) add(-value, decimals, 'sign');
  if (kind === 'percent' && value > 0 && value <= 1) add(value * 100, Math.max(0, decimals - 2), 'fraction');
  const digits = Array.from(Math.abs(roundTo(value, decimals)).toFixed(decimals).replace('.', ''), Number);
  const write = (changed: readonly number[]): number => Number(`${changed.join('')}e${-decimals}`);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const swapped = replaced(replaced(digits, at, digits[at + 1] ?? 0), at + 1, digits[at] ?? 0);
    add(write(swapped), decimals, 'swapped-digits');
  }
  for (const power of [1, 2, 3]) {
    add(Number(`${value}e${power}`), Math.max(0, decimals - power), 'lost-comma');
    add(Number(`${value}e${-power}`), decimals + power, 'lost-comma');
  }
  if (kind !== 'code') {
    digits.forEach((digit, at) => {
      for (let other = 0; other <= 9; other += 1) {
        if (other !== digit && !(at === 0 && other === 0 && digits.length > 1))
          add(write(replaced(digits, at, other)), decimals, 'one-digit');
      }
    });
  }
  return [...found.values()];
}

function replaced(digits: readonly number[], at: number, digit: number): readonly number[] {
  return digits.map((old, index) => (index === at ? digit : old));
}

/** The slip that leads from one number to the other, if a single one does. */
export function slipBetween(written: Quantity, meant: number, kind: UnitKind): Variant['reason'] | undefined {
  return variantsOf(written, kind).find((variant) => variant.value === meant)?.reason;
}
