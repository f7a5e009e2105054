/** A worker that runs a whole call (`run-in-worker.ts`): what it prints and writes goes to the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WriteOptions } from '../hosts/file/disk.js';
import { HostError } from '../workbook/failure.js';
import type { Console, CommandConsole } from './console.js';
import { watchReading } from './note-reading.js';
import type { CallAnswer, CallMessage, CallSetup } from './run-in-worker.js';
import { run } from './run.js';

// `runInWorker` starts this script with a `CallSetup`, and posts `CallAnswer`s only.
const { argv, version, scripts, out, err, hasProgress } = workerData as CallSetup;
const waiting = new Map<number, (answer: CallAnswer) => void>();
let asked = 0;

parentPort?.on('message', (answer: CallAnswer) => {
  waiting.get(answer.id)?.(answer);
  waiting.delete(answer.id);
});

function post(message: CallMessage): void {
  parentPort?.postMessage(message);
}

function ask(message: (id: number) => CallMessage): Promise<CallAnswer> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    post(message(id));
  });
}

function outputTo(to: 'out' | 'err', { terminal, isScreen }: CallSetup['out']): CommandConsole {
  return {
    terminal,
    isScreen,
    async write(text) {
      await ask((id) => ({ kind: 'write', id, to, text }));
    },
  };
}

const console: Console = {
  out: outputTo('out', out),
  err: outputTo('err', err),
  progress: hasProgress ? (text) => post({ kind: 'progress', text }) : null,
  async save(path: string, bytes: Uint8Array, options?: WriteOptions) {
    const { failure } = await ask((id) => ({ kind: 'save', id, path, bytes, options }));
    if (failure) throw new HostError(failure.code, failure.detail);
  },
  scripts,
};

watchReading((file, limits) => post({ kind: 'reading', file, limits }));

void run(argv, console, version).then((code) => {
  post({ kind: 'done', code });
  parentPort?.close();
});
