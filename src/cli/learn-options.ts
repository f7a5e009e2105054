/** The call `soat learn`, out of the options that were read. */
import type { Language } from '../strings/language.js';
import type { UsageFault } from '../strings/cli.js';

export interface LearnCommand {
  readonly kind: 'learn';
  /** Files and folders as given: forms, and filled workbooks of the same forms. */
  readonly files: readonly string[];
  /** Files and folders of filled workbooks. */
  readonly filled: readonly string[];
  readonly out: string;
  readonly id: string | null;
  readonly name: string | null;
  /** The edition whose next version this is. */
  readonly update: string | null;
  readonly json: boolean;
  readonly force?: boolean;
  readonly language: Language;
}

export const LEARN_OPTIONS = {
  out: { type: 'string', short: 'o' },
  filled: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  update: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Call {
  readonly values: ReadonlyMap<string, string>;
  readonly every: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
  readonly language: Language;
}

export function learnCall({
  values,
  every,
  words,
  language,
}: Call): LearnCommand | { readonly fault: UsageFault; readonly subject: string } {
  const out = values.get('out');
  if (words.length === 0) return { fault: 'no-file', subject: '' };
  if (out === undefined) return { fault: 'no-edition-output', subject: '' };
  const id = values.get('id') ?? null;
  if (id !== null && !/^[a-z0-9][a-z0-9.-]{0,79}$/i.test(id)) return { fault: 'wrong-id', subject: '--id' };
  return {
    kind: 'learn',
    files: words,
    filled: every.get('filled') ?? [],
    out,
    id,
    name: values.get('name') ?? null,
    update: values.get('update') ?? null,
    json: values.has('json'),
    ...(values.has('force') ? { force: true } : {}),
    language,
  };
}
