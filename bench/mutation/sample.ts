/** Which mutants of a folder are tried: a sample by a seed, the same on every machine. Stryker's instrumenter makes them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { addNumberMutator } from './numbers.js';

interface Place {
  /** Lines and columns count from 0. */
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  /** What switches it on in the instrumented sources. */
  readonly id: string;
  /** The same wherever its line moves to. */
  readonly name: string;
  /** From the project's folder, with `/`. */
  readonly file: string;
  readonly mutator: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface Sample {
  /** How many the folder has in all. */
  readonly of: number;
  readonly mutants: readonly Mutant[];
  /** The files that have some, with all of them built in, each behind a switch. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Operators, bounds, conditions, constants. Words and layout are data, and held by other tests. */
const LEFT_OUT = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex', 'BlockStatement', 'ArrowFunction'];

/** `count` of them, or all where there are fewer, every mutant as likely as any other; or those of the names in `only`. */
export async function sampleOf(
  root: string,
  folder: string,
  { count, seed, only }: { readonly count: number; readonly seed: number; readonly only?: ReadonlySet<string> },
): Promise<Sample> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((name) => ({ name, content: readFileSync(join(root, name), 'utf8') }));
  const all = named((await instrument(files.map((file) => ({ ...file, mutate: true as const })))).mutants, files);
  const drawn = only ? all.filter(({ name }) => only.has(name)) : draw(all, count, seed);
  // Only their places are instrumented: each switch costs time wherever it stands.
  const { mutants, sources } = await instrument(
    files
      .map(({ name, content }) => ({
        name,
        content,
        mutate: drawn.filter(({ file }) => file === name).map(({ location }) => location),
      }))
      .filter(({ mutate }) => mutate.length > 0),
  );
  const ids = new Map(mutants.map((mutant) => [keyOf(mutant), mutant.id]));
  return {
    of: all.length,
    // In the order of their lots: where a run is stopped, what was tried is a smaller sample.
    mutants: drawn.flatMap((mutant) => {
      const id = ids.get(keyOf(mutant));
      return id === undefined ? [] : [{ ...mutant, id }];
    }),
    sources,
  };
}

/** By a lot for each, so that a change of the code elsewhere leaves the others in the sample. */
function draw(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const lots = mutants.map((mutant) => ({ mutant, lot: hash(`${seed}|${mutant.name}`) }));
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/** By what they change, not by where they stand. */
function named(
  mutants: readonly Omit<Mutant, 'name'>[],
  files: readonly Pick<FileToMutate, 'name' | 'content'>[],
): readonly Mutant[] {
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const line = lines.get(mutant.file)?.[mutant.location.start.line]?.trim() ?? '';
    const change = [mutant.file, mutant.mutator, mutant.replacement, line].join('|');
    const times = (seen.get(change) ?? 0) + 1;
    seen.set(change, times);
    return { ...mutant, name: `${times}|${change}` };
  });
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

interface FileToMutate {
  readonly name: string;
  readonly content: string;
  /** All of it, or these places. */
  readonly mutate: true | Mutant['location'][];
}

async function instrument(files: readonly FileToMutate[]): Promise<{
  readonly mutants: readonly Omit<Mutant, 'name'>[];
  readonly sources: Sample['sources'];
}> {
  addNumberMutator();
  const instrumenter = createInjector()
    .provideValue('logger', SILENT)
    .provideValue('getLogger', () => SILENT)
    .provideValue('options', { mutator: { plugins: null, excludedMutations: LEFT_OUT } })
    .injectFunction(createInstrumenter);
  const result = await instrumenter.instrument(files, { ignorers: [], plugins: null, excludedMutations: LEFT_OUT });
  return {
    mutants: result.mutants
      .filter(({ mutatorName }) => !LEFT_OUT.includes(mutatorName))
      .map(({ id, fileName, mutatorName, replacement, location }) => ({
        id,
        file: fileName,
        mutator: mutatorName,
        replacement,
        location,
      })),
    sources: Object.fromEntries(result.files.map(({ name, content }) => [name, content])),
  };
}

function keyOf({ file, mutator, replacement, location: { start, end } }: Omit<Mutant, 'name'>): string {
  return [file, mutator, replacement, start.line, start.column, end.line, end.column].join('|');
}

const nothing = (): void => undefined;
const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
