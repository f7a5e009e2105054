/**
 * A whole call on a worker: its printing and its files come back as messages, and the worker is ended when a file costs
 * more than a file may.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CLI_STRINGS } from '../strings/cli.js';
import { useOfFile } from '../strings/failures-by-use.js';
import type { Language } from '../strings/language.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import type { WriteOptions } from '../hosts/file/disk.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import type { Terminal } from './terminal.js';
import { printable } from './printable.js';
import { ProcessorTime } from './processor-time.js';
import { LIST_LIMITS, PATIENCE, type ReadingLimits } from './reading-limits.js';
import { hostError } from './review-error.js';
import { isOutOfMemory, tooLarge } from './worker-pool.js';

/** What the worker is started with. */
export interface CallSetup {
  readonly argv: readonly string[];
  readonly version: string;
  readonly scripts: string;
  readonly out: { readonly terminal: Terminal; readonly isScreen: boolean };
  readonly err: { readonly terminal: Terminal; readonly isScreen: boolean };
  readonly hasProgress: boolean;
}

/** From the worker. Those with an `id` are answered. */
export type CallMessage =
  | { readonly kind: 'write'; readonly id: number; readonly to: 'out' | 'err'; readonly text: string }
  | { readonly kind: 'progress'; readonly text: string }
  | {
      readonly kind: 'save';
      readonly id: number;
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly options: WriteOptions | undefined;
    }
  /** From now on this file is read; null: none is, and the work is as long as the call is large. */
  | { readonly kind: 'reading'; readonly file: string | null; readonly limits: ReadingLimits }
  | { readonly kind: 'done'; readonly code: number };

export interface CallAnswer {
  readonly id: number;
  readonly failure: { readonly code: HostFailure; readonly detail: string } | null;
}

const LOOK_EVERY_MS = 200;
const BUFFERS_MEGABYTES = 512;
const MEGABYTE = 1024 * 1024;

/** @returns The call's exit code; 2 where the worker was ended. */
export function runInWorker(
  argv: readonly string[],
  console: Console,
  version: string,
  scripts: string,
  language: Language,
): Promise<number> {
  const setup: CallSetup = {
    argv,
    version,
    scripts,
    out: { terminal: console.out.terminal, isScreen: console.out.isScreen },
    err: { terminal: console.err.terminal, isScreen: console.err.isScreen },
    hasProgress: console.progress !== null,
  };
  // A list of dossiers may be among what is read: the least that every call may have.
  const resourceLimits = { maxOldGenerationSizeMb: LIST_LIMITS.megabytes };
  const worker = new Worker(join(scripts, 'call-worker.js'), { workerData: setup, resourceLimits });
  const time = new ProcessorTime(worker);
  let reading: { readonly file: string; readonly limits: ReadingLimits; readonly memoryBefore: number } | null = null;
  let cause: unknown = null;
  let code: number | null = null;

  const watch = setInterval(() => {
    // `cause`: ended already, and on its way out.
    if (!reading || cause !== null) return;
    const { limits, memoryBefore } = reading;
    const limit = limits.seconds * 1000;
    const grown = (process.memoryUsage.rss() - memoryBefore) / MEGABYTE;
    if (time.spent(1) > limit || time.elapsed() > limit * PATIENCE) {
      cause ??= new HostError('took-too-long', `${limits.seconds} s`);
    } else if (grown > limits.megabytes + BUFFERS_MEGABYTES) cause ??= tooLarge();
    else return;
    void worker.terminate();
  }, LOOK_EVERY_MS);

  const answer = (id: number, failure: CallAnswer['failure'] = null): void => worker.postMessage({ id, failure });
  worker.on('message', (message: CallMessage) => {
    switch (message.kind) {
      case 'write':
        void console[message.to].write(message.text).then(() => answer(message.id));
        return;
      case 'progress':
        console.progress?.(message.text);
        return;
      case 'save':
        console.save(message.path, message.bytes, message.options).then(
          () => answer(message.id),
          (error: unknown) => answer(message.id, failureOf(error)),
        );
        return;
      case 'reading':
        time.restart();
        reading =
          message.file === null ? null : { ...message, file: message.file, memoryBefore: process.memoryUsage.rss() };
        return;
      case 'done':
        code = message.code;
    }
  });
  worker.on('error', (error) => {
    cause ??= error;
  });
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(watch);
      if (code !== null) {
        resolve(code);
        return;
      }
      console.progress?.('');
      const words = CLI_STRINGS[language];
      const error = isOutOfMemory(cause) ? tooLarge() : cause;
      const use = reading?.limits.seconds === LIST_LIMITS.seconds ? 'list' : useOfFile(reading?.file ?? '');
      const line = reading
        ? words.complaint(reading.file, errorMessage(hostError(error), language, use))
        : words.fault(error instanceof Error ? `${error.name}: ${error.message}` : 'the worker ended');
      void console.err.write(`${printable(line)}\n`).then(() => resolve(2));
    });
  });
}

function failureOf(error: unknown): NonNullable<CallAnswer['failure']> {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'file-unwritable', detail: String(error) };
}
