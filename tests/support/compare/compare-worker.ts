/** Compares one file after the other for `compare-main.ts`, which ends it when a file takes too long. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { compareFile } from './compare-file.js';
import { readersAtHand } from './readers.js';

const readers = readersAtHand();

parentPort?.on('message', (path: string) => {
  void compareFile(new Uint8Array(readFileSync(path)), basename(path), readers).then((result) => {
    parentPort?.postMessage(result);
  });
});
