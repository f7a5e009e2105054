/** `soat` called in the test's own process, and workbooks for it to read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Console } from '../../src/cli/console.js';
import { run } from '../../src/cli/run.js';
import { writeBytes } from '../../src/hosts/file/disk.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { CellEdit } from '../../src/workbook/edit.js';
import { consistentUnit } from '../support/units.js';
import { ROOT } from '../support/paths.js';

export const SAMPLE = join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx');

export interface Call {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly colour?: boolean;
  readonly width?: number;
  readonly progress?: (text: string) => void;
}

/** One call and everything it printed. */
export async function soat(
  argv: readonly string[],
  { colour = false, width = 0, progress }: CallOptions = {},
): Promise<Call> {
  let out = '';
  let err = '';
  const terminal = { colour, width };
  const console: Console = {
    out: { terminal, isScreen: width > 0, write: (text) => Promise.resolve(void (out += text)) },
    err: { terminal, isScreen: false, write: (text) => Promise.resolve(void (err += text)) },
    progress: progress ?? null,
    save: (path, bytes, options) =>
      new Promise((resolve) => {
        writeBytes(path, bytes, options);
        resolve();
      }),
    scripts: null,
  };
  const code = await run(argv, console, '1.2.3');
  return { code, out, err };
}

/** The one workbook of a `--json` call. */
export function workbookOf({ out }: Call): Record<string, never> {
  const { workbooks } = JSON.parse(out) as { workbooks: Record<string, never>[] };
  if (workbooks.length !== 1) throw new Error(`${workbooks.length} workbooks`);
  return workbooks[0]!;
}

/** A folder that goes away with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soat-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample with other figures in its cells (as texts); references that are not named keep theirs, or become blank. */
export async function sampleWith(
  figures: Readonly<Record<string, string>>,
  rest: 'kept' | 'blank' = 'kept',
): Promise<Uint8Array> {
  const host = await openWorkbook(readFileSync(SAMPLE), 'sample.xlsx');
  const { reading } = recognise(await host.read(), builtInEdition()!.edition);
  const edits = [...reading.entries.values()].flatMap(({ ref, place }): CellEdit[] => {
    const value = figures[ref];
    if (!place) return [];
    if (value !== undefined) return [{ kind: 'text', ...place, value }];
    return rest === 'blank' ? [{ kind: 'clear', ...place }] : [];
  });
  await host.apply(edits);
  return host.save();
}

/** A commune whose figures agree; every seed another one. */
export async function consistentWorkbook(seed: number): Promise<Uint8Array> {
  return sampleWith(Object.fromEntries(consistentUnit(seed, { level: 'xa' })), 'blank');
}

export function put(folder: string, name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
