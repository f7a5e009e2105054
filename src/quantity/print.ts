/** Numbers as Vietnamese officials write them: dot between thousands, comma before decimals. */
import { decimalsOf, roundTo } from './quantity.js';

/**
 * `1144` → `1.144`, `99.7` → `99,7`. With `decimals` exactly so many are printed; without, as many as the number
 * has, `atMost` 6. Never binary noise, never an exponent below 10²¹.
 */
export function printNumber(value: number, decimals?: number, atMost = 6): string {
  const places = decimals ?? Math.min(decimalsOf(value), atMost);
  const rounded = roundTo(value, places);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = rounded < 0 ? '-' : '';
  return sign + grouped + (fraction ? `,${fraction}` : '');
}
