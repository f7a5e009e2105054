/**
 * What a table holds under a word that somebody wrote; undefined for a word that is not its own. `table[word]` would
 * also find what every object inherits: `constructor`, `__proto__`, `toString`.
 */
export function lookup<Item>(table: Readonly<Record<string, Item>>, word: string): Item | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
