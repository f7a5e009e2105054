/** What a source of figures is: held beside a workbook, it gives Readings for one recognised workbook (docs/add-a-source.md). */
import type { Edition, Level } from '../forms/edition.js';
import type { Reading } from '../forms/reading.js';
import type { NamedPeriod } from './period.js';

/** The workbook that sources are held against, as far as they care. */
export interface ComparedWith {
  /** null: it states none. */
  readonly period: NamedPeriod | null;
  readonly unitName: string | null;
  /** Its own figures. */
  readonly reading: Reading;
  /** null: nothing says it. */
  readonly level: Level | null;
}

/** What a source gave; further fields are what it has to say of itself. */
export interface SourceUse {
  /** For `check(…, { others })`. */
  readonly readings: readonly Reading[];
}

/** `Held` is what a face has read already: plain data, made once; `use` is called at every check and must be quick. */
export interface Source<Held, Use extends SourceUse> {
  readonly use: (held: Held, workbook: ComparedWith, edition: Edition) => Use;
}
