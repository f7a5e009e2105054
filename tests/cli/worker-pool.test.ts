import type { JobResult, JobSetup } from '../../src/cli/review-job.js';
import type { ReadingLimits } from '../../src/cli/reading-limits.js';
import { reviewInPool } from '../../src/cli/worker-pool.js';
import { NOTHING_YET } from '../../src/cli/call-summary.js';
import type { HostError } from '../../src/workbook/failure.js';
import { put, temporaryFolder } from './support.js';

const setup: JobSetup = {
  editionData: null,
  level: null,
  json: false,
  language: 'vi',
  terminal: { colour: false, width: 0 },
};

const folder = temporaryFolder();

/** Answers with the file's name after a pause of its own; goes down at files called "bomb". */
const script = put(
  folder,
  'worker.js',
  `const { parentPort } = require('node:worker_threads');
let last = Promise.resolve();
parentPort.on('message', ({ start, sources }) => {
  last = last.then(async () => {
    await new Promise((resolve) => setTimeout(resolve, (start * 7) % 20));
    for (const [at, { file }] of sources.entries()) {
      if (file.startsWith('bomb')) setImmediate(() => { throw new Error('out of memory'); });
      if (file.startsWith('bomb')) await new Promise(() => undefined);
      if (file.startsWith('loop')) for (;;);
      if (file.startsWith('exit')) process.exit(3);
      parentPort.postMessage({ place: start + at, result: { output: file, complaint: null, summary: ${JSON.stringify(NOTHING_YET)} } });
    }
  });
});`,
);

async function reviewed(files: readonly string[], workers: number, limits?: ReadingLimits): Promise<string[]> {
  const seen: string[] = [];
  const lost = ({ file }: { file: string }, cause: unknown): JobResult => ({
    output: `${file} lost: ${String(cause)}`,
    complaint: null,
    summary: NOTHING_YET,
  });
  const sources = files.map((file) => ({ file, isEmptyFolder: false }));
  await reviewInPool(sources, { workers, script, setup, lost, ...(limits ? { limits } : {}) }, (result) => {
    seen.push(result.output);
    return Promise.resolve();
  });
  return seen;
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}.xlsx`);

test('every file once and in order, whichever worker is quicker', async () => {
  for (const count of [1, 7, 8, 9, 200]) expect(await reviewed(names(count), 3)).toEqual(names(count));
});

test('a file that brings its worker down costs only itself', async () => {
  const files = names(40);
  files[5] = 'bomb.xlsx';
  files[39] = 'bomb 2.xlsx';
  const seen = await reviewed(files, 2);
  expect(seen[5]).toMatch(/^bomb\.xlsx lost: Error: out of memory/);
  expect(seen[39]).toMatch(/^bomb 2\.xlsx lost/);
  expect(seen.filter((name) => name.endsWith('.xlsx'))).toEqual(
    names(40).filter((_, index) => index !== 5 && index !== 39),
  );
});

test.each([1, 3])('a file that never ends costs its time and no other file, on %i workers', async (workers) => {
  const files = names(12);
  files[0] = 'loop.xlsx';
  files[9] = 'exit.xlsx';
  const seen = await reviewed(files, workers, { seconds: 0.5, megabytes: 256 });
  expect(seen[0]).toBe('loop.xlsx lost: HostError: took-too-long: 0.5 s');
  expect(seen[9]).toMatch(/^exit\.xlsx lost: Error: the worker ended with 3/);
  expect(seen.filter((name) => !name.includes('lost'))).toEqual(names(12).filter((_, at) => at !== 0 && at !== 9));
});

test('a file that no memory suffices for is too large, and the others are done', async () => {
  const endless = put(
    folder,
    'endless.js',
    `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ start, sources }) => {
  sources.forEach(({ file }, at) => {
    const held = [];
    while (file.startsWith('endless')) held.push(new Array(131072).fill(file + held.length));
    parentPort.postMessage({ place: start + at, result: file });
  });
});`,
  );
  const files = ['a.xlsx', 'endless.xlsx', 'b.xlsx'].map((file) => ({ file }));
  const seen: string[] = [];
  await reviewInPool(
    files,
    {
      workers: 1,
      script: endless,
      setup: null,
      lost: ({ file }: { file: string }, cause) => `${file}: ${(cause as HostError).code}`,
      limits: { seconds: 60, megabytes: 64 },
    },
    (result: string) => {
      seen.push(result);
      return Promise.resolve();
    },
  );
  expect(seen).toEqual(['a.xlsx', 'endless.xlsx: too-large', 'b.xlsx']);
});

test('a file that needs much memory is done by a worker that may have it', async () => {
  const hungry = put(
    folder,
    'hungry.js',
    `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ start, sources }) => {
  sources.forEach(({ file }, at) => {
    const held = file.startsWith('large') ? Array.from({ length: 150 }, () => new Array(131072).fill(file)) : [];
    parentPort.postMessage({ place: start + at, result: { output: file + ' ' + held.length, complaint: null, summary: {} } });
  });
});`,
  );
  const files = names(60).map((name, at) => (at % 9 === 3 ? `large ${name}` : name));
  for (const workers of [1, 3]) {
    const seen: string[] = [];
    const sources = files.map((file) => ({ file, isEmptyFolder: false }));
    // None is lost: no other worker with a modest heap tries what brought one down.
    await reviewInPool(sources, { workers, script: hungry, setup, lost: () => fail() }, ({ output }) => {
      seen.push(output);
      return Promise.resolve();
    });
    expect(seen).toEqual(files.map((file) => `${file} ${file.startsWith('large') ? 150 : 0}`));
  }
});

test('no worker runs far ahead of the printing', async () => {
  const counting = put(
    folder,
    'counting.js',
    `const { parentPort, workerData } = require('node:worker_threads');
const counter = new Int32Array(workerData.editionData);
parentPort.on('message', ({ start, sources }) => {
  Atomics.add(counter, 0, sources.length);
  sources.forEach(({ file }, at) => parentPort.postMessage({ place: start + at, result: { output: file, complaint: null, summary: {} } }));
});`,
  );
  const counter = new SharedArrayBuffer(4);
  const sources = names(2000).map((file) => ({ file, isEmptyFolder: false }));
  let printed = 0;
  let furthest = 0;
  const options = { workers: 2, script: counting, setup: { ...setup, editionData: counter }, lost: () => fail() };
  await reviewInPool(sources, options, async () => {
    printed += 1;
    if (printed % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    furthest = Math.max(furthest, (new Int32Array(counter)[0] ?? 0) - printed);
  });
  expect(printed).toBe(2000);
  expect(furthest).toBeLessThan(100);
});

function fail(): never {
  throw new Error('no file is lost here');
}
