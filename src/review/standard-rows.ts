/** Rows of any edition that are those of the standard forms: what the report's standard sentences may speak of. */
import type { Indicator } from '../forms/edition.js';
import { matchKey } from '../forms/label.js';
import type { Entry } from '../forms/reading.js';
import type { CompiledEdition } from '../rules/compile.js';
import { builtInEdition } from '../rules/editions.js';

/** The sentences know the rows of the standard forms; of another edition only rows of the same number and label are theirs. */
export function standardRows(
  entries: ReadonlyMap<string, Entry>,
  { indicators }: Pick<CompiledEdition, 'indicators'>,
): ReadonlyMap<string, Entry> {
  const standard = builtInEdition()?.indicators ?? new Map<string, Indicator>();
  const labelOf = (rows: ReadonlyMap<string, Indicator>, ref: string): string => matchKey(rows.get(ref)?.label ?? '');
  return new Map([...entries].filter(([ref]) => labelOf(standard, ref) === labelOf(indicators, ref)));
}
