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

/** `count` of them, or all where there are fewer; every mutant as likely as any other. */
export async function sampleOf(root: string, folder: string, count: number, seed: number): Promise<Sample> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((name) => ({ name, content: readFileSync(join(root, name), 'utf8') }));
  const all = (await instrument(files.map((file) => ({ ...file, mutate: true })))).mutants;
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const drawn = draw(all, contents, count, seed);
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
  const wanted = new Set(drawn.map(keyOf));
  return { of: all.length, mutants: mutants.filter((mutant) => wanted.has(keyOf(mutant))), sources };
}

/** By a lot for each, so that a change of the code elsewhere leaves the others in the sample. */
function draw(
  mutants: readonly Mutant[],
  contents: ReadonlyMap<string, string>,
  count: number,
  seed: number,
): readonly Mutant[] {
  const seen = new Map<string, number>();
  const lots = mutants.map((mutant) => {
    const line = contents.get(mutant.file)?.split('\n')[mutant.location.start.line]?.trim() ?? '';
    const name = [mutant.file, mutant.mutator, mutant.replacement, line].join('|');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { mutant, lot: createHash('sha1').update(`${seed}|${times}|${name}`).digest('hex') };
  });
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

interface FileToMutate {
  readonly name: string;
  readonly content: string;
  /** All of it, or these places. */
  readonly mutate: true | Mutant['location'][];
}

async function instrument(files: readonly FileToMutate[]): Promise<Pick<Sample, 'mutants' | 'sources'>> {
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

function keyOf({ file, mutator, replacement, location: { start, end } }: Mutant): string {
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
