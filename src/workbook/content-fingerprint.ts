/**
 * A short name for bytes or a text, the same for the same content: tells a file sent twice, or last period's file sent
 * again. No secret hangs on it, so a plain mixing function does (two lanes of 32 bits and the length).
 */

const SEEDS: readonly [number, number] = [0xdeadbeef, 0x41c6ce57];
const FACTORS: readonly [number, number] = [2654435761, 1597334677];

/** 16 hexadecimal digits and the length, e.g. `0f3a…-5120`. */
export function contentFingerprint(content: Uint8Array | string): string {
  let one = SEEDS[0];
  let two = SEEDS[1];
  const isText = typeof content === 'string';
  for (let at = 0; at < content.length; at += 1) {
    const unit = isText ? content.charCodeAt(at) : (content[at] ?? 0);
    one = Math.imul(one ^ unit, FACTORS[0]);
    two = Math.imul(two ^ unit, FACTORS[1]);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return `${hexadecimal(one)}${hexadecimal(two)}-${content.length}`;
}

function hexadecimal(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
