/** Which mutants of a folder are tried: a sample by a seed, the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { Random } from '../../tests/support/random.js';

export interface Mutant {
  /** From the project's folder, with `/`. */
  readonly file: string;
  readonly mutator: string;
  readonly replacement: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

/** Operators, bounds, conditions. Words and layout are data, and held by other tests. */
const LEFT_OUT = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex', 'BlockStatement', 'ArrowFunction'];

/** Lines and columns count from 0, as the instrumenter gives them. */
export async function mutantsOf(root: string, folder: string): Promise<readonly Mutant[]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  const instrumenter = createInjector()
    .provideValue('logger', SILENT)
    .provideValue('getLogger', () => SILENT)
    .provideValue('options', { mutator: { plugins: null, excludedMutations: LEFT_OUT } })
    .injectFunction(createInstrumenter);
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') })),
    { ignorers: [], plugins: null, excludedMutations: LEFT_OUT },
  );
  return mutants
    .filter(({ ignoreReason }) => ignoreReason === undefined)
    .map(({ fileName, mutatorName, replacement, location }) => ({
      file: fileName,
      mutator: mutatorName,
      replacement,
      location,
    }));
}

/** `count` of them, or all where there are fewer; every mutant as likely as any other. */
export function sampleOf(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = new Random(seed);
  const left = [...mutants];
  const sample: Mutant[] = [];
  while (sample.length < count && left.length > 0) {
    sample.push(...left.splice(random.int(0, left.length - 1), 1));
  }
  return sample;
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
