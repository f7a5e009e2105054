/** What one source is on the command line: what is read, and what is printed of it. `named-sources.ts` has its options. */
import type { CompiledEdition } from '../../rules/compile.js';
import type { Language } from '../../strings/language.js';
import type { Console } from '../console.js';
import type { Page } from '../terminal.js';

export interface LoadContext {
  readonly edition: CompiledEdition;
  readonly language: Language;
  readonly progress: Console['progress'];
}

export interface CallSource<Call, Loaded, Held, Used, Json> {
  /** Every file that it reads. */
  readonly files: (call: Call) => readonly (string | null)[];
  /** @throws CallError when it cannot be read: a check against less than was asked for would mislead. */
  readonly load: (call: Call, context: LoadContext) => Promise<Loaded>;
  /** As a check takes it. */
  readonly held: (loaded: Loaded) => Held;
  /** Under its kind in `sources` of a workbook's JSON; undefined: the key is left out. `used` may come from the workbook alone. */
  readonly json: (loaded: Loaded | null, used: Used | null, language: Language) => Json;
  /** Before the findings that rest on it. */
  readonly print: (page: Page, loaded: Loaded | null, used: Used | null, language: Language) => void;
}
