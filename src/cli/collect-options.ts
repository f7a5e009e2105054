/** The calls `soat collect` and `soat new`, out of the options that were read; what is wrong with them as a fault. */
import { LEVELS, type Level } from '../forms/edition.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import type { UsageFault } from '../strings/cli.js';
import type { Language } from '../strings/language.js';

export interface CollectCommand {
  readonly kind: 'collect';
  readonly files: readonly string[];
  readonly out: string;
  readonly units: string | null;
  readonly period: NamedPeriod | null;
  /** As it was typed. */
  readonly periodText: string;
  /** Of the total. */
  readonly level: Level | null;
  readonly formulas: boolean;
  readonly previous: string | null;
  readonly corrections: string | null;
  /** Files that name no unit count under their own names, or not; null: they do where there is no list. */
  readonly countUnnamed: boolean | null;
  readonly messages: string | null;
  readonly marked: string | null;
  /** The office's own form, which gets the total at `out`; absent: the standard form. */
  readonly into?: string;
  /** Replace whatever stands at the outputs. */
  readonly force?: boolean;
  readonly edition: string | null;
  /** The office's folder of editions; absent: `bo-bieu-mau/` beside the files. */
  readonly editionsDir?: string;
  readonly json: boolean;
  readonly language: Language;
}

export interface NewCommand {
  readonly kind: 'new';
  readonly unit: string | null;
  readonly units: string | null;
  readonly period: NamedPeriod;
  readonly periodText: string;
  readonly level: Level | null;
  readonly from: string | null;
  /** Rows that some offices report and others do not. */
  readonly optionalRows: boolean;
  readonly out: string;
  /** Replace whatever stands at the outputs. */
  readonly force?: boolean;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** `soat new --like FILE`. */
export interface NewLikeCommand extends Pick<NewCommand, 'force' | 'edition' | 'json' | 'language' | 'periodText'> {
  readonly kind: 'new-like';
  readonly like: string;
  /** null: the one after the file's own. */
  readonly period: NamedPeriod | null;
  /** null: beside the file. */
  readonly out: string | null;
}

export interface CollectFault {
  readonly fault: UsageFault;
  readonly subject: string;
}

export const COLLECT_OPTIONS = {
  out: { type: 'string', short: 'o' },
  units: { type: 'string' },
  period: { type: 'string' },
  level: { type: 'string', among: LEVELS },
  formulas: { type: 'boolean' },
  previous: { type: 'string' },
  corrections: { type: 'string' },
  unnamed: { type: 'string', among: ['count', 'leave-out'] },
  messages: { type: 'string' },
  marked: { type: 'string' },
  into: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const NEW_OPTIONS = {
  out: { type: 'string', short: 'o' },
  unit: { type: 'string' },
  units: { type: 'string' },
  period: { type: 'string' },
  level: { type: 'string', among: LEVELS },
  from: { type: 'string' },
  like: { type: 'string' },
  optional: { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Call {
  readonly values: ReadonlyMap<string, string>;
  readonly words: readonly string[];
  readonly language: Language;
}

export function collectCall({ values, words, language }: Call): CollectCommand | CollectFault {
  const out = values.get('out');
  if (words.length === 0) return { fault: 'no-file', subject: '' };
  if (out === undefined) return { fault: 'no-output', subject: '' };
  const periodText = values.get('period') ?? '';
  const period = periodText === '' ? null : parsePeriod(periodText);
  if (periodText !== '' && !period) return { fault: 'wrong-period', subject: '--period' };
  return {
    kind: 'collect',
    ...(values.has('editions-dir') ? { editionsDir: values.get('editions-dir') ?? '' } : {}),
    files: words,
    out,
    units: values.get('units') ?? null,
    period,
    periodText,
    formulas: values.has('formulas'),
    previous: values.get('previous') ?? null,
    corrections: values.get('corrections') ?? null,
    countUnnamed: values.has('unnamed') ? values.get('unnamed') === 'count' : null,
    messages: values.get('messages') ?? null,
    marked: values.get('marked') ?? null,
    ...(values.has('into') ? { into: values.get('into') ?? '' } : {}),
    ...commonOf(values, language),
  };
}

export function newCall({ values, words, language }: Call): NewCommand | NewLikeCommand | CollectFault {
  const out = values.get('out');
  if (words[0] !== undefined) return { fault: 'unwanted-file', subject: words[0] };
  const like = values.get('like');
  if (like !== undefined) return newLikeCall(like, { values, words, language });
  if (out === undefined) return { fault: 'no-output-folder', subject: '' };
  const unit = values.get('unit') ?? null;
  const units = values.get('units') ?? null;
  if ((unit === null) === (units === null)) return { fault: 'unit-or-units', subject: '' };
  const periodText = values.get('period') ?? '';
  const period = parsePeriod(periodText);
  if (!period) return { fault: 'wrong-period', subject: '--period' };
  return {
    kind: 'new',
    unit,
    units,
    period,
    periodText,
    from: values.get('from') ?? null,
    optionalRows: values.has('optional'),
    out,
    ...commonOf(values, language),
  };
}

/** Unit, level and rows are the file's own. */
function newLikeCall(like: string, { values, language }: Call): NewLikeCommand | CollectFault {
  const unwanted = ['unit', 'units', 'level', 'from', 'optional'].find((name) => values.has(name));
  if (unwanted !== undefined) return { fault: 'not-with-like', subject: `--${unwanted}` };
  const periodText = values.get('period') ?? '';
  const period = periodText === '' ? null : parsePeriod(periodText);
  if (periodText !== '' && !period) return { fault: 'wrong-period', subject: '--period' };
  const { edition, json, force } = commonOf(values, language);
  const out = values.get('out') ?? null;
  return { kind: 'new-like', like, period, periodText, out, edition, json, ...(force ? { force } : {}), language };
}

function commonOf(
  values: ReadonlyMap<string, string>,
  language: Language,
): Pick<CollectCommand, 'level' | 'edition' | 'force' | 'json' | 'language'> {
  return {
    level: LEVELS.find((one) => one === values.get('level')) ?? null,
    edition: values.get('edition') ?? null,
    ...(values.has('force') ? { force: true } : {}),
    json: values.has('json'),
    language,
  };
}

export function isCollectFault(
  call: CollectCommand | NewCommand | NewLikeCommand | CollectFault,
): call is CollectFault {
  return 'fault' in call;
}
