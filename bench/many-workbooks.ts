/** Thousands of unit workbooks through the built command: time, memory, cores; and what of it the rules are. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { recognise } from '../src/forms/recognise.js';
import { readWorkbook } from '../src/hosts/file/open.js';
import { check } from '../src/review/check.js';
import { builtInEdition } from '../src/rules/editions.js';
import { timingOf } from './measure.js';
import { budget, heading, line, ms, timings } from './print.js';
import { unitWorkbooks } from './unit-workbooks.js';
import type { Usage } from './usage.js';

const FEW = 1_000;
const MANY = 10_000;
/** Workbooks looked at one by one in this process. */
const LOOKED_AT = 500;

export async function benchManyWorkbooks(root: string): Promise<void> {
  heading(`${MANY} unit workbooks from the command line, ${availableParallelism()} cores`);
  const few = await unitWorkbooks(root, FEW);
  const many = await unitWorkbooks(root, MANY);
  const small = soat(root, few);
  const large = soat(root, many);
  for (const [count, { wallMs, cpuMs, peakMegabytes }] of [
    [FEW, small],
    [MANY, large],
  ] as const) {
    line(
      `${String(count).padStart(6)} workbooks: ${(wallMs / 1000).toFixed(1)} s, ${ms(wallMs / count)} each, ` +
        `${(cpuMs / wallMs).toFixed(2)} cores busy, peak memory ${peakMegabytes.toFixed(0)} MB`,
    );
  }
  budget(
    `memory does not grow with the number of files (${(large.peakMegabytes / small.peakMegabytes).toFixed(2)} times for 10 times the files)`,
    large.peakMegabytes <= small.peakMegabytes * 1.15,
  );
  budget(
    `all cores used (${(large.cpuMs / large.wallMs).toFixed(2)})`,
    large.cpuMs / large.wallMs >= availableParallelism() * 0.8,
  );
  benchOneByOne(few);
}

/** The same work in one thread, step by step, taking turns with SheetJS reading the same bytes. */
function benchOneByOne(folder: string): void {
  const compiled = builtInEdition();
  if (!compiled) throw new Error('no edition');
  const times = { read: [] as number[], recognise: [] as number[], check: [] as number[], sheetJs: [] as number[] };
  const timed = <Result>(into: number[], work: () => Result): Result => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    into.push((user + system) / 1000);
    return result;
  };
  const names = readdirSync(folder).sort().slice(0, LOOKED_AT);
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const snapshot = timed(times.read, () => readWorkbook(bytes));
    const recognition = timed(times.recognise, () => recognise(snapshot, compiled.edition));
    timed(times.check, () => check(recognition, compiled));
    timed(times.sheetJs, () => read(bytes, { type: 'array' }));
  }
  line(`one thread, ${names.length} workbooks, median each:`);
  const rules = timingOf('rules: check', times.check);
  timings([
    rules,
    timingOf('read', times.read),
    timingOf('recognise', times.recognise),
    timingOf('SheetJS (@e965/xlsx): read', times.sheetJs),
  ]);
  budget(`under 1 ms of rules each (${ms(rules.median)})`, rules.median < 1);
}

function soat(root: string, folder: string): Usage {
  const command = [join(root, 'dist', 'cli', 'soat.js'), 'check', folder, '--json'];
  const { output, status } = spawnSync(process.execPath, ['--require', join(__dirname, 'usage.js'), ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 1)
    throw new Error(`soat ended with ${String(status)}; some workbooks have errors, so 1 was to be expected`);
  // What usage.ts writes at the end.
  return JSON.parse(output[3] ?? '') as Usage;
}
