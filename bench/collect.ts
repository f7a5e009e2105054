/** All of Vietnam's communes through `soat collect`: time, memory, cores; beside SheetJS merely reading the same files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read } from '@e965/xlsx';
import { builtInEdition } from '../src/rules/editions.js';
import { mailboxOf, mixedPlights } from '../tests/support/collect/many-units.js';
import { budget, heading, line, ms } from './print.js';
import type { Usage } from './usage.js';

/** Communes of Vietnam since 1 July 2025. */
const COMMUNES = 3_321;
const TENTH = 332;
const SECONDS = 15;
/** Part of the folder's name: another way of making them gets another folder. */
const MAKE = 1;

export function benchCollect(root: string): Promise<void> {
  heading(`${COMMUNES} communes collected by the command line, ${availableParallelism()} cores`);
  const few = collected(root, TENTH);
  const many = collected(root, COMMUNES);
  const sheetJs = readBySheetJs(folderOf(COMMUNES));
  line(`SheetJS (@e965/xlsx) merely reading the same files, one thread: ${(sheetJs / 1000).toFixed(1)} s`);
  budget(`about ${SECONDS} seconds (${(many.wallMs / 1000).toFixed(1)})`, many.wallMs <= SECONDS * 1000 * 1.2);
  budget(
    `memory stays flat (${(many.peakMegabytes / few.peakMegabytes).toFixed(2)} times for 10 times the files)`,
    many.peakMegabytes <= few.peakMegabytes * 1.5,
  );
  return Promise.resolve();
}

function collected(root: string, count: number): Usage {
  const folder = folderOf(count);
  makeMailbox(folder, count);
  const command = [join(root, 'dist', 'cli', 'soat.js'), 'collect', join(folder, 'inbox')];
  const options = [
    '--units',
    join(folder, 'list.txt'),
    '-o',
    join(folder, 'total.xlsx'),
    '--messages',
    join(folder, 'messages.xlsx'),
  ];
  const { output, status } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'usage.js'), ...command, ...options],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 2)
    throw new Error(`soat ended with ${String(status)}; some files are broken, so 2 was to be expected`);
  // What usage.ts writes at the end.
  const usage = JSON.parse(output[3] ?? '') as Usage;
  const { wallMs, cpuMs, peakMegabytes } = usage;
  line(
    `${String(count).padStart(6)} units: ${(wallMs / 1000).toFixed(1)} s, ${ms(wallMs / count)} each, ` +
      `${(cpuMs / wallMs).toFixed(2)} cores busy, peak memory ${peakMegabytes.toFixed(0)} MB`,
  );
  return usage;
}

function folderOf(count: number): string {
  return join(tmpdir(), `soat-bench-collect-${MAKE}-${count}`);
}

function makeMailbox(folder: string, count: number): void {
  if (existsSync(folder)) return;
  const compiled = builtInEdition();
  if (!compiled) throw new Error('no edition');
  const draft = `${folder}.${process.pid}`;
  line(`making the mailbox of ${count} units in ${folder} …`);
  const box = mailboxOf(compiled.edition, { count, seed: 1, plightOf: mixedPlights });
  mkdirSync(join(draft, 'inbox'), { recursive: true });
  for (const { path, bytes, modified } of box.files) {
    const file = join(draft, 'inbox', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, modified / 1000, modified / 1000);
  }
  writeFileSync(join(draft, 'list.txt'), box.list);
  renameSync(draft, folder);
}

/** Wall time in milliseconds; files that it cannot read count as it finds out. */
function readBySheetJs(folder: string): number {
  const start = performance.now();
  const inbox = join(folder, 'inbox');
  for (const entry of readdirSync(inbox, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    try {
      read(bytes, { type: 'buffer' });
    } catch {
      // The broken ones are planted.
    }
  }
  return performance.now() - start;
}
