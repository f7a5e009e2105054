/** A long dossier list through the built command: time and memory; and a shorter one beside SheetJS reading the same file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { openTables, sourceOfBytes } from '../src/hosts/file/list/open-tables.js';
import { readXls } from '../src/hosts/file/xls/read-xls.js';
import { readDossierListStream } from '../src/sources/dossiers/read-stream.js';
import { layOutDossiers } from '../tests/support/dossiers/lay-out.js';
import { makeDossiers, truthOfSize } from '../tests/support/dossiers/make-dossiers.js';
import { toXlsx } from '../tests/support/dossiers/write-xlsx.js';
import { measure } from './measure.js';
import { budget, heading, line, timings } from './print.js';
import type { Usage } from './usage.js';

/** 12 columns each. */
const LONG = 500_000;
/** As much as SheetJS reads without running out of memory. */
const BESIDE = 100_000;
const MOST_MEGABYTES = 400;

export async function benchDossiers(root: string): Promise<void> {
  heading(`A dossier list of ${BESIDE} rows × 12 columns: read to its faults, beside SheetJS merely reading it`);
  const folder = mkdtempSync(join(tmpdir(), 'soat-bench-'));
  try {
    const bytes = listOf(BESIDE);
    const [ours, sheetJs] = await measure(
      [
        { name: 'ours: read as a stream, every row judged', once: () => streamed(bytes) },
        { name: 'SheetJS (@e965/xlsx): read', once: () => read(bytes, { type: 'array' }).SheetNames },
      ],
      { warmUp: 0, measured: 3 },
    );
    if (!ours || !sheetJs) throw new Error('nothing measured');
    timings([ours, sheetJs]);
    budget(`faster than SheetJS reads it (${(ours.median / sheetJs.median).toFixed(2)})`, ours.median < sheetJs.median);

    const file = join(folder, 'list.xlsx');
    writeFileSync(file, listOf(LONG));
    const { wallMs, cpuMs, peakMegabytes } = soatDossiers(root, file);
    line(
      `${LONG} rows × 12 columns by the command: ${(wallMs / 1000).toFixed(1)} s, ${(cpuMs / 1000).toFixed(1)} s of processors`,
    );
    budget(`at most ${MOST_MEGABYTES} MB (${peakMegabytes.toFixed(0)} MB)`, peakMegabytes <= MOST_MEGABYTES);
    line(`the file: ${(readFileSync(file).length / 1e6).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function streamed(bytes: Uint8Array): Promise<number> {
  const opened = await openTables(sourceOfBytes(bytes), 'list.xlsx', readXls);
  const list = opened.kind === 'sheets' ? await readDossierListStream(opened.tables) : null;
  if (!list) throw new Error('no list');
  return list.rowCount;
}

function listOf(rows: number): Uint8Array {
  return toXlsx(layOutDossiers(makeDossiers(1, truthOfSize(rows)), { layout: 'td' }));
}

function soatDossiers(root: string, file: string): Usage {
  const days = ['--from', '2022-12-06', '--to', '2023-06-07'];
  const command = [join(root, 'dist', 'cli', 'soat.js'), 'dossiers', file, ...days, '--json'];
  const { output, status } = spawnSync(process.execPath, ['--require', join(__dirname, 'usage.js'), ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`soat ended with ${String(status)}`);
  // What usage.ts writes at the end.
  return JSON.parse(output[3] ?? '') as Usage;
}
