/** The editions that ship with the product, read through the same strict schema as one that a province writes. */
import { readEdition } from '../forms/edition-schema.js';
import { HUE_2023 } from '../forms/editions/hue-2023.js';
import { XA_2025_HAI_CAP } from '../forms/editions/xa-2025-hai-cap.js';
import { type SourceNames } from './source-names.js';
import { compileEdition, type CompiledEdition } from './compile.js';
import { SOURCE_NAMES } from './source-names.js';
import { lookup } from '../workbook/lookup.js';

const BUILT_IN: Readonly<Record<string, unknown>> = { 'hue-2023': HUE_2023, 'xa-2025-hai-cap': XA_2025_HAI_CAP };
const compiled = new Map<string, CompiledEdition>();

export const DEFAULT_EDITION = 'hue-2023';
export const EDITION_IDS: readonly string[] = Object.keys(BUILT_IN);

/** What an edition of our own holds as plain data, for workers to compile again; undefined when there is none of that id. */
export function builtInData(id: string): unknown {
  return lookup(BUILT_IN, id);
}

/** An edition of our own by id, compiled once; undefined when there is none of that id. */
export function builtInEdition(id: string = DEFAULT_EDITION): CompiledEdition | undefined {
  const known = compiled.get(id);
  if (known) return known;
  const data = builtInData(id);
  if (data === undefined) return undefined;
  const edition = loadEdition(data);
  compiled.set(id, edition);
  return edition;
}

/** All editions of our own, in the order of their making. */
export function builtInEditions(): readonly [CompiledEdition, ...CompiledEdition[]] {
  const [first, ...rest] = EDITION_IDS.map((id) => builtInEdition(id)).filter((edition) => edition !== undefined);
  if (!first) throw new TypeError('No edition ships with the product');
  return [first, ...rest];
}

/** Edition data to a compiled edition; throws `EditionError` or the first `RuleError`: a file with a fault is not used by halves. */
export function loadEdition(data: unknown, sources: SourceNames = SOURCE_NAMES): CompiledEdition {
  const edition = compileEdition(readEdition(data), sources);
  const [first] = edition.broken;
  if (first) throw first;
  return edition;
}
