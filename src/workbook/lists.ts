/**
 * Lists as long as a file makes them. `Math.max(...list)` and `list.push(...items)` put every item on the stack, which
 * ends in a RangeError from about a hundred thousand on; lint refuses them.
 */

/** The largest number; `least` where there is none. */
export function maxOf(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest number; `most` where there is none. */
export function minOf(numbers: Iterable<number>, most = Infinity): number {
  let least = most;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
