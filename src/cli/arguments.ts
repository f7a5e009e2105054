/** The words after `soat` to a command, or to what is wrong with the call. Nothing is done here and nothing is opened. */
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../forms/edition.js';
import type { UsageFault } from '../strings/cli.js';
import type { HelpTopic } from '../strings/cli-help.js';
import { DOSSIER_CLASSES, type DossierClass } from '../sources/dossiers/classify.js';
import type { Period } from '../sources/period.js';
import { COPY_PURPOSES } from '../review/copy-purpose.js';
import { LANGUAGES, type Language } from '../strings/language.js';
import {
  COLLECT_OPTIONS,
  collectCall,
  isCollectFault,
  NEW_OPTIONS,
  newCall,
  type CollectCommand,
  type NewCommand,
  type NewLikeCommand,
} from './collect-options.js';
import type { FactsCommand } from './facts-command.js';
import type { ImportCommand } from './import-command.js';
import type { AnswerCommand } from './answer-command.js';
import type { CopyCommand } from './copy-command.js';
import type { MergeCommand } from './merge-command.js';
import { LEARN_OPTIONS, learnCall, type LearnCommand } from './learn-options.js';
import type { PageCommand } from './page-command.js';
import type { SentencesCommand } from './sentences-command.js';
import { namedSources, type NamedSources } from './sources/named-sources.js';
import { isSourceFault, periodOption, rowsOption, wordsOption } from './sources/source-options.js';
import { lookup } from '../workbook/lookup.js';

export interface CheckCommand {
  readonly kind: 'check';
  /** Files and folders as given. */
  readonly files: readonly string[];
  /** null: inferred for each workbook. */
  readonly level: Level | null;
  /** An edition of ours by its id, or a file; null: the default one. */
  readonly edition: string | null;
  /** The office's folder of editions; absent: `bo-bieu-mau/` beside the files. */
  readonly editionsDir?: string;
  readonly json: boolean;
  readonly language: Language;
  /** Only with one file. */
  readonly sources?: NamedSources;
  /** The file that the results sheets go into; absent: none. */
  readonly reportOut?: string;
  /** Replace whatever stands at the output. */
  readonly force?: boolean;
}

export interface FillCommand {
  readonly kind: 'fill';
  readonly file: string;
  readonly out: string;
  readonly as: 'values' | 'formulas';
  /** Replace whatever stands at the output. */
  readonly force?: boolean;
  readonly level: Level | null;
  readonly edition: string | null;
  readonly editionsDir?: string;
  readonly json: boolean;
  readonly language: Language;
  readonly sources?: NamedSources;
}

export interface DossiersCommand {
  readonly kind: 'dossiers';
  readonly file: string;
  readonly period: Period;
  /** The file of the office's own words; null: none. */
  readonly words: string | null;
  /** The count whose rows are listed; null: none. */
  readonly rows: DossierClass | null;
  readonly json: boolean;
  readonly language: Language;
}

export interface RulesCommand {
  readonly kind: 'rules';
  readonly markdown: boolean;
  readonly edition: string | null;
  readonly language: Language;
}

export type CommandCall =
  | CheckCommand
  | FillCommand
  | RulesCommand
  | DossiersCommand
  | ImportCommand
  | FactsCommand
  | SentencesCommand
  | CollectCommand
  | MergeCommand
  | CopyCommand
  | AnswerCommand
  | PageCommand
  | NewCommand
  | NewLikeCommand
  | LearnCommand
  | { readonly kind: 'help'; readonly topic: HelpTopic; readonly language: Language }
  | { readonly kind: 'version' };

/** The call cannot be understood; nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly fault: UsageFault,
    /** The option or word that offends, as typed. */
    readonly subject: string,
    /** What would have been taken, for faults that know. */
    readonly allowed: string,
    readonly language: Language,
    readonly command: CommandName | null,
  ) {
    super(`${fault}: ${subject}`);
  }
}

const COMMANDS = [
  'check',
  'fill',
  'rules',
  'dossiers',
  'import',
  'facts',
  'sentences',
  'collect',
  'merge',
  'copy',
  'answer',
  'page',
  'new',
  'learn',
] as const;
export type CommandName = (typeof COMMANDS)[number];

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** For a value of a closed list. */
  readonly among?: readonly string[];
}

const COMMON: Readonly<Record<string, OptionSpec>> = {
  lang: { type: 'string', among: LANGUAGES },
  help: { type: 'boolean', short: 'h' },
  edition: { type: 'string' },
};
const FORCE: Readonly<Record<string, OptionSpec>> = { force: { type: 'boolean' } };
const REVIEW: Readonly<Record<string, OptionSpec>> = {
  ...COMMON,
  level: { type: 'string', among: LEVELS },
  json: { type: 'boolean' },
};
const EDITIONS: Readonly<Record<string, OptionSpec>> = { 'editions-dir': { type: 'string' } };
const DAYS: Readonly<Record<string, OptionSpec>> = { from: { type: 'string' }, to: { type: 'string' } };
const SOURCES: Readonly<Record<string, OptionSpec>> = {
  dossiers: { type: 'string' },
  tasks: { type: 'string' },
  ...DAYS,
  words: { type: 'string' },
};
const OPTIONS: Readonly<Record<CommandName, Readonly<Record<string, OptionSpec>>>> = {
  check: {
    ...REVIEW,
    ...EDITIONS,
    ...FORCE,
    ...SOURCES,
    previous: { type: 'string' },
    report: { type: 'string' },
    'report-out': { type: 'string' },
  },
  fill: {
    ...REVIEW,
    ...EDITIONS,
    ...FORCE,
    ...SOURCES,
    out: { type: 'string', short: 'o' },
    as: { type: 'string', among: ['values', 'formulas'] },
  },
  rules: { ...COMMON, markdown: { type: 'boolean' } },
  dossiers: {
    lang: { type: 'string', among: LANGUAGES },
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    rows: { type: 'string', among: DOSSIER_CLASSES },
    ...DAYS,
    words: { type: 'string' },
  },
  import: { ...COMMON, ...FORCE, out: { type: 'string', short: 'o' }, json: { type: 'boolean' } },
  facts: REVIEW,
  sentences: REVIEW,
  answer: {
    ...COMMON,
    ...FORCE,
    remarks: { type: 'string' },
    out: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  collect: { ...COMMON, ...EDITIONS, ...COLLECT_OPTIONS },
  page: {
    ...COMMON,
    ...FORCE,
    out: { type: 'string', short: 'o' },
    previous: { type: 'string' },
    rows: { type: 'string' },
  },
  copy: {
    ...COMMON,
    ...FORCE,
    for: { type: 'string', among: COPY_PURPOSES },
    out: { type: 'string', short: 'o' },
    report: { type: 'string' },
    json: { type: 'boolean' },
  },
  merge: {
    ...COMMON,
    ...FORCE,
    out: { type: 'string', short: 'o' },
    take: { type: 'string' },
    json: { type: 'boolean' },
  },
  new: { ...COMMON, ...NEW_OPTIONS },
  learn: { lang: { type: 'string', among: LANGUAGES }, help: { type: 'boolean', short: 'h' }, ...LEARN_OPTIONS },
};
const GLOBAL: Readonly<Record<string, OptionSpec>> = {
  lang: { type: 'string', among: LANGUAGES },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

/** The options of each command, as they are typed; `help` asks what they do. */
export function optionNames(command: CommandName): readonly string[] {
  return Object.keys(OPTIONS[command]).map((name) => `--${name}`);
}

/** Throws `UsageError`, in the language that the call asks for as far as it can be read. */
export function readArguments(argv: readonly string[]): CommandCall {
  const language = languageOf(argv);
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError('no-command', '', '', language, null);
  if (first.startsWith('-')) return globalCommand(argv, language);
  if (first === 'help') return { kind: 'help', topic: commandName(rest[0]) ?? 'all', language };
  const name = commandName(first);
  if (name === undefined) throw new UsageError('unknown-command', first, COMMANDS.join(', '), language, null);
  const { values, every, words } = readOptions(rest, OPTIONS[name], language, name);
  if (values.has('help')) return { kind: 'help', topic: name, language };
  const edition = values.get('edition') ?? null;
  if (name === 'rules') {
    if (words[0] !== undefined) throw new UsageError('unwanted-file', words[0], '', language, name);
    return { kind: 'rules', markdown: values.has('markdown'), edition, language };
  }
  if (name === 'collect' || name === 'new') {
    const call = name === 'collect' ? collectCall({ values, words, language }) : newCall({ values, words, language });
    if (isCollectFault(call)) throw new UsageError(call.fault, call.subject, '', language, name);
    return call;
  }
  if (name === 'page') {
    const [file, extra] = words;
    const out = values.get('out');
    if (file === undefined) throw new UsageError('no-file', '', '', language, name);
    if (extra !== undefined) throw new UsageError('too-many-files', extra, '', language, name);
    if (out === undefined) throw new UsageError('no-output', '', '', language, name);
    const rows = (every.get('rows') ?? []).flatMap((one) => one.split(/[,;\s]+/)).filter((one) => one !== '');
    const force = values.has('force') ? { force: true } : {};
    return { kind: name, file, out, previous: every.get('previous') ?? [], rows, edition, ...force, language };
  }
  if (name === 'answer') {
    const [file, extra] = words;
    if (file === undefined) throw new UsageError('no-file', '', '', language, name);
    if (extra !== undefined) throw new UsageError('too-many-files', extra, '', language, name);
    const force = values.has('force') ? { force: true } : {};
    const [remarks, out] = [values.get('remarks') ?? null, values.get('out') ?? null];
    return { kind: name, file, remarks, out, edition, json: values.has('json'), ...force, language };
  }
  if (name === 'copy') return copyCall(values, words, edition, language);
  if (name === 'merge') {
    const out = values.get('out');
    if (words.length === 0) throw new UsageError('no-file', '', '', language, name);
    if (out === undefined) throw new UsageError('no-output', '', '', language, name);
    const force = values.has('force') ? { force: true } : {};
    const take = every.get('take') ?? [];
    return { kind: name, files: words, out, take, edition, json: values.has('json'), ...force, language };
  }
  if (name === 'learn') {
    const call = learnCall({ values, every, words, language });
    if ('fault' in call) throw new UsageError(call.fault, call.subject, '', language, name);
    return call;
  }
  const [file, ...more] = words;
  if (file === undefined) throw new UsageError('no-file', '', '', language, name);
  if (name === 'dossiers') {
    if (more.length > 0) throw new UsageError('too-many-files', more[0] ?? '', '', language, name);
    const period = periodOption(every);
    if (isSourceFault(period)) throw new UsageError(period.fault, period.subject, '', language, name);
    const call = { file, period, words: wordsOption(every), rows: rowsOption(every) };
    return { kind: 'dossiers', ...call, json: values.has('json'), language };
  }
  const level = LEVELS.find((one) => one === values.get('level')) ?? null;
  if (name === 'facts' || name === 'sentences') {
    if (more.length > 0) throw new UsageError('too-many-files', more[0] ?? '', '', language, name);
    return { kind: name, file, level, edition, json: values.has('json'), language };
  }
  const sources = namedSources(every);
  if (sources !== null && isSourceFault(sources)) {
    throw new UsageError(sources.fault, sources.subject, '', language, name);
  }
  const force = values.has('force') ? { force: true } : {};
  const dir = values.get('editions-dir');
  const places = dir === undefined ? {} : { editionsDir: dir };
  const common = {
    level,
    edition,
    ...places,
    json: values.has('json'),
    ...force,
    language,
    ...(sources ? { sources } : {}),
  };
  if (name === 'check') {
    if (sources && more.length > 0) throw new UsageError('one-file-only', more[0] ?? '', '', language, name);
    const reportOut = values.get('report-out');
    if (reportOut === undefined) return { kind: 'check', files: words, ...common };
    if (!/\.(?:xlsx|txt)$/i.test(reportOut)) throw new UsageError('report-ending', '--report-out', '', language, name);
    return { kind: 'check', files: words, ...common, reportOut };
  }
  if (more.length > 0) throw new UsageError('too-many-files', more[0] ?? '', '', language, name);
  const out = values.get('out');
  if (out === undefined) throw new UsageError('no-output', '', '', language, name);
  if (name === 'import') return { kind: name, file, out, edition, json: values.has('json'), ...force, language };
  return { kind: 'fill', file, out, as: values.get('as') === 'formulas' ? 'formulas' : 'values', ...common };
}

function copyCall(
  values: ReadonlyMap<string, string>,
  [file, ...more]: readonly string[],
  edition: string | null,
  language: Language,
): CopyCommand {
  const fail = (fault: UsageFault, subject: string, allowed = ''): UsageError =>
    new UsageError(fault, subject, allowed, language, 'copy');
  if (file === undefined) throw fail('no-file', '');
  if (more.length > 0) throw fail('too-many-files', more[0] ?? '');
  const purpose = COPY_PURPOSES.find((one) => one === values.get('for'));
  if (!purpose) throw fail('missing-value', '--for', COPY_PURPOSES.join(', '));
  const force = values.has('force') ? { force: true } : {};
  const report = values.get('report') ?? null;
  const out = values.get('out') ?? null;
  return { kind: 'copy', file, purpose, out, report, edition, json: values.has('json'), ...force, language };
}

function globalCommand(argv: readonly string[], language: Language): CommandCall {
  const { values, words } = readOptions(argv, GLOBAL, language, null);
  if (values.has('version')) return { kind: 'version' };
  if (values.has('help')) return { kind: 'help', topic: commandName(words[0]) ?? 'all', language };
  // Only --lang before a command: the command follows, and its options with it.
  const at = argv.findIndex((word) => commandName(word) !== undefined);
  if (at >= 0) return readArguments([...argv.slice(at), ...argv.slice(0, at)]);
  throw new UsageError('no-command', words[0] ?? '', '', language, null);
}

function commandName(word: string | undefined): CommandName | undefined {
  return COMMANDS.find((name) => name === word);
}

/** Values by option name ('' for switches), and the words that are no options. */
function readOptions(
  argv: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
  language: Language,
  command: CommandName | null,
): { values: ReadonlyMap<string, string>; every: ReadonlyMap<string, readonly string[]>; words: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const every = new Map<string, readonly string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const fail = (fault: UsageFault, allowed = ''): UsageError =>
      new UsageError(fault, rawName, allowed, language, command);
    const spec = lookup(specs, name);
    // Before a command its options are not known yet: they are read again with it.
    if (!spec) {
      if (command === null && argv.some((word) => commandName(word) !== undefined)) continue;
      throw fail('unknown-option');
    }
    if (spec.type === 'boolean') {
      if (value !== undefined) throw fail('unwanted-value');
      values.set(name, '');
      continue;
    }
    const isAnotherOption = value?.startsWith('-') === true && !inlineValue;
    if (value === undefined || value === '' || isAnotherOption) throw fail('missing-value');
    if (spec.among && !spec.among.includes(value)) throw fail('wrong-value', spec.among.join(', '));
    values.set(name, value);
    every.set(name, [...(every.get(name) ?? []), value]);
  }
  return { values, every, words };
}

/** The language asked for, even where the rest of the call is wrong; Vietnamese otherwise. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang');
  const joined = argv
    .filter((word) => word.startsWith('--lang='))
    .at(-1)
    ?.slice('--lang='.length);
  const wanted = joined ?? (at >= 0 ? argv[at + 1] : undefined);
  return LANGUAGES.find((one) => one === wanted) ?? 'vi';
}
