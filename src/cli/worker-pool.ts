/**
 * Files read by workers, so that a file that cannot be read to its end costs itself alone: a worker that takes too long
 * or too much memory over a file is ended, the file has failed, and another worker goes on. Workers take small batches,
 * answer file by file, and results come back in the order of the files. No worker runs further ahead of the printing than
 * a few batches, so that memory does not grow with the number of files.
 */
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { HostError } from '../workbook/failure.js';
import type { FoundFile } from './expand-files.js';
import { ProcessorTime } from './processor-time.js';
import { FORM_LIMITS, PATIENCE, type ReadingLimits } from './reading-limits.js';
import type { JobResult } from './review-job.js';
import { append } from '../workbook/lists.js';

/** Files that stand next to each other in the call. */
export interface Batch<Item = FoundFile> {
  /** Place of the first one. */
  readonly start: number;
  readonly sources: readonly Item[];
}

/** A worker's answer for one file; it answers in the order of its batches. */
export interface FileResult<Result = JobResult> {
  readonly place: number;
  readonly result: Result;
}

export interface PoolOptions<Item = FoundFile, Result = JobResult> {
  readonly workers: number;
  /** The worker's script, beside the command's own. */
  readonly script: string;
  /** What the script is started with; plain data. */
  readonly setup: unknown;
  /** What is said of a file that no worker gets to the end of. */
  readonly lost: (source: Item, cause: unknown) => Result | Promise<Result>;
  /** Absent: those of workbooks with appendices. */
  readonly limits?: ReadingLimits;
}

/**
 * The heap of the first of several workers, in megabytes. Nothing else presses the engine to collect garbage, and its heap
 * would grow with the number of files. What needs more brings its worker down and is read again by one that has more.
 */
const MODEST_HEAP: ResourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 24 };

/** Small enough that the workers end together, large enough that none waits for its next file. */
const BATCH = 8;
/** Batches that may wait for their turn to be printed, for each worker. */
const AHEAD = 4;
/** Batches that a worker has at a time: the one it is at, and the next. */
const AT_HAND = 2;
const LOOK_EVERY_MS = 200;
/** Buffers lie outside of the heap that the engine limits; seen only where one worker alone is at work. */
const BUFFERS_MEGABYTES = 512;
const MEGABYTE = 1024 * 1024;

/** Calls `each` with every result in the order of the sources. */
export async function reviewInPool<Item, Result>(
  sources: readonly Item[],
  options: PoolOptions<Item, Result>,
  each: (result: Result, source: Item) => Promise<void>,
): Promise<void> {
  const pool = new Pool(sources, options);
  try {
    for (const [place, source] of sources.entries()) await each(await pool.take(place), source);
  } finally {
    await pool.close();
  }
}

interface Hand<Item> {
  /** With all the memory that a file may have; a modest worker has less, and a file that it is lost over is read again. */
  readonly isAmple: boolean;
  readonly time: ProcessorTime;
  readonly memoryBefore: number;
  /** What it has not answered yet, in the order of its answers. */
  readonly waiting: { readonly place: number; readonly source: Item }[];
  /** Why it was ended, or what it died of. */
  cause: unknown;
}

class Pool<Item, Result> {
  private readonly workers = new Map<Worker, Hand<Item>>();
  private readonly done = new Map<number, { readonly result: Result | Promise<Result> }>();
  /** Given once already; before everything else. `heavy`: what a modest worker was lost over. */
  private readonly again: { readonly place: number; readonly source: Item; readonly isHeavy: boolean }[] = [];
  private readonly limits: ReadingLimits;
  private readonly watch: NodeJS.Timeout;
  private given = 0;
  private taken = 0;
  private isClosed = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly sources: readonly Item[],
    private readonly options: PoolOptions<Item, Result>,
  ) {
    this.limits = options.limits ?? FORM_LIMITS;
    const count = Math.min(options.workers, Math.ceil(sources.length / BATCH));
    for (let started = 0; started < count; started += 1) this.start(count === 1);
    this.watch = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** The result of the file at that place, when it is there; places are asked for in order. */
  async take(place: number): Promise<Result> {
    this.taken = place;
    this.feedAll();
    for (;;) {
      const found = this.done.get(place);
      if (found) {
        this.done.delete(place);
        return found.result;
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.watch);
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()));
  }

  private start(isAmple: boolean): void {
    const resourceLimits = isAmple ? { maxOldGenerationSizeMb: this.limits.megabytes } : MODEST_HEAP;
    const worker = new Worker(this.options.script, { workerData: this.options.setup, resourceLimits });
    const hand: Hand<Item> = {
      isAmple,
      time: new ProcessorTime(worker),
      memoryBefore: process.memoryUsage.rss(),
      waiting: [],
      cause: null,
    };
    this.workers.set(worker, hand);
    worker.on('message', ({ place, result }: FileResult<Result>) => {
      if (hand.waiting[0]?.place === place) hand.waiting.shift();
      hand.time.restart();
      this.done.set(place, { result });
      this.feed(worker, hand);
      this.wake();
    });
    worker.on('error', (cause) => {
      hand.cause ??= cause;
    });
    // After every answer that it gave before it died.
    worker.on('exit', (code) => {
      hand.cause ??= new Error(`the worker ended with ${code}`);
      this.replace(worker, hand);
    });
    this.feed(worker, hand);
  }

  private feedAll(): void {
    for (const [worker, hand] of this.workers) this.feed(worker, hand);
  }

  private feed(worker: Worker, hand: Hand<Item>): void {
    while (hand.waiting.length <= BATCH * (AT_HAND - 1)) {
      const batch = this.nextAgain(hand.isAmple) ?? this.nextBatch();
      if (!batch) return;
      if (hand.waiting.length === 0) hand.time.restart();
      append(
        hand.waiting,
        batch.sources.map((source, at) => ({ place: batch.start + at, source })),
      );
      worker.postMessage(batch);
    }
  }

  private nextAgain(isAmple: boolean): Batch<Item> | undefined {
    const at = this.again.findIndex(({ isHeavy }) => isAmple || !isHeavy);
    const [one] = at < 0 ? [] : this.again.splice(at, 1);
    return one && { start: one.place, sources: [one.source] };
  }

  private nextBatch(): Batch<Item> | undefined {
    const start = this.given;
    if (start >= this.sources.length || start >= this.taken + this.options.workers * AHEAD * BATCH) return undefined;
    this.given = Math.min(start + BATCH, this.sources.length);
    return { start, sources: this.sources.slice(start, this.given) };
  }

  /** Ends the workers whose file costs more than a file may. */
  private look(): void {
    const busy = [...this.workers].filter(([, { waiting }]) => waiting.length > 0);
    const { seconds, megabytes } = this.limits;
    for (const [worker, hand] of busy) {
      // Ended already, and on its way out.
      if (hand.cause !== null) continue;
      const { time } = hand;
      const isSlow = time.spent(busy.length) > seconds * 1000 || time.elapsed() > seconds * 1000 * PATIENCE;
      const grown = (process.memoryUsage.rss() - hand.memoryBefore) / MEGABYTE;
      const isLarge = this.workers.size === 1 && grown > megabytes + BUFFERS_MEGABYTES;
      if (!isSlow && !isLarge) continue;
      hand.cause = isSlow ? new HostError('took-too-long', `${seconds} s`) : tooLarge();
      void worker.terminate();
    }
  }

  /** The worker is gone: the file that it was at has failed, or is read again where there is more memory. */
  private replace(worker: Worker, hand: Hand<Item>): void {
    if (!this.workers.delete(worker) || this.isClosed) return;
    const { cause, waiting, isAmple } = hand;
    const [first, ...others] = waiting;
    append(
      this.again,
      others.map((one) => ({ ...one, isHeavy: false })),
    );
    if (first) {
      if (isAmple || cause instanceof HostError) this.giveUp(first, isOutOfMemory(cause) ? tooLarge() : cause);
      else this.again.unshift({ ...first, isHeavy: true });
    }
    this.start(true);
    this.wake();
  }

  private giveUp({ place, source }: { readonly place: number; readonly source: Item }, cause: unknown): void {
    this.done.set(place, { result: this.options.lost(source, cause) });
  }
}

export function isOutOfMemory(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

export function tooLarge(): HostError {
  return new HostError('too-large', 'memory');
}
