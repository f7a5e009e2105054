/** The order in which people count: "xã 2" before "xã 10". */
const NATURAL = new Intl.Collator('vi', { numeric: true });

export function naturalOrder(one: string, other: string): number {
  return NATURAL.compare(one, other);
}
