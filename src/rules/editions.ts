/** The editions that ship with the product, read through the same strict schema as one that a province writes. */
import type { Edition } from '../forms/edition.js';
import { readEdition } from '../forms/edition-schema.js';
import { HUE_2023 } from '../forms/editions/hue-2023.js';
import { XA_2025_HAI_CAP } from '../forms/editions/xa-2025-hai-cap.js';
import { compileEdition, type CompiledEdition } from './compile.js';
import { SOURCE_NAMES, type SourceNames } from './source-names.js';
import { lookup } from '../workbook/lookup.js';

const BUILT_IN: Readonly<Record<string, unknown>> = { 'hue-2023': HUE_2023, 'xa-2025-hai-cap': XA_2025_HAI_CAP };

/** An edition whose rules are compiled when somebody first needs them: to choose among editions their forms are enough. */
export interface EditionAtHand {
  readonly edition: Edition;
  /** The same object at every call. */
  readonly compile: () => CompiledEdition;
}

const read = new Map<string, EditionAtHand>();

export const DEFAULT_EDITION = 'hue-2023';
export const EDITION_IDS: readonly string[] = Object.keys(BUILT_IN);

/** What an edition of our own holds as plain data, for workers to compile again; undefined when there is none of that id. */
export function builtInData(id: string): unknown {
  return lookup(BUILT_IN, id);
}

/** An edition of our own by id, compiled once; undefined when there is none of that id. */
export function builtInEdition(id: string = DEFAULT_EDITION): CompiledEdition | undefined {
  return atHand(id)?.compile();
}

/** All editions of our own, in the order of their making. */
export function builtInEditions(): readonly [EditionAtHand, ...EditionAtHand[]] {
  const [first, ...rest] = EDITION_IDS.map(atHand).filter((edition) => edition !== undefined);
  if (!first) throw new TypeError('No edition ships with the product');
  return [first, ...rest];
}

function atHand(id: string): EditionAtHand | undefined {
  const known = read.get(id);
  if (known) return known;
  const data = builtInData(id);
  if (data === undefined) return undefined;
  const ready = editionAtHand(data);
  read.set(id, ready);
  return ready;
}

/** Edition data read now and compiled when first used. @throws EditionError; RuleError at the first use. */
export function editionAtHand(data: unknown): EditionAtHand {
  const edition = readEdition(data);
  let compiled: CompiledEdition | null = null;
  return { edition, compile: () => (compiled ??= compileWhole(edition, SOURCE_NAMES)) };
}

/** Edition data to a compiled edition; throws `EditionError` or the first `RuleError`: a file with a fault is not used by halves. */
export function loadEdition(data: unknown, sources: SourceNames = SOURCE_NAMES): CompiledEdition {
  return compileWhole(readEdition(data), sources);
}

function compileWhole(edition: Edition, sources: SourceNames): CompiledEdition {
  const compiled = compileEdition(edition, sources);
  const [first] = compiled.broken;
  if (first) throw first;
  return compiled;
}
