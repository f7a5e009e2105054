/**
 * `npm run compare -- [--seconds N] FOLDER…`: reads every workbook under the folders with our reader, with SheetJS and,
 * after `npm ci --prefix bench`, with exceljs; the majority decides. Prints cells compared, disagreements by kind, refusals
 * by code, round trips. Files are read one after the other, each in a worker that is ended after N seconds (60).
 * Ends with 1 when our reader stands alone somewhere, or when a round trip changed what it may not.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../paths.js';
import type { FileResult } from './compare-file.js';
import { readersAtHand } from './readers.js';
import { Tally } from './tally.js';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' } },
});
const seconds = Number(values.seconds);
if (folders.length === 0 || !(seconds > 0)) throw new Error('usage: npm run compare -- [--seconds N] FOLDER…');

void main();

async function main(): Promise<void> {
  const tally = new Tally();
  let worker = startWorker();
  for (const path of folders.flatMap(workbooksUnder)) {
    const result = await compare(worker, path);
    if (result) tally.add(path, result);
    else {
      await worker.terminate();
      worker = startWorker();
      tally.add(path, {
        refusals: [{ reader: 'some reader', code: `over ${seconds} s` }],
        comparison: null,
        roundTrips: null,
      });
    }
  }
  await worker.terminate();
  for (const line of tally.lines(readersAtHand().map(({ name }) => name))) console.log(line);
  process.exitCode = tally.isClean ? 0 : 1;
}

function workbooksUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(xlsx|xlsm|xls)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

function startWorker(): Worker {
  return new Worker(join(ROOT, 'src/build/run-typescript.js'), { argv: [join(__dirname, 'compare-worker.ts')] });
}

/** null: it took too long, or the worker came to an end. */
function compare(worker: Worker, path: string): Promise<FileResult | null> {
  return new Promise((resolve) => {
    const finish = (result: FileResult | null): void => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('error', fail);
      resolve(result);
    };
    const fail = (): void => {
      finish(null);
    };
    const timer = setTimeout(fail, seconds * 1000);
    worker.on('message', finish);
    worker.on('error', fail);
    worker.postMessage(path);
  });
}
