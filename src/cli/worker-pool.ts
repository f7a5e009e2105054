/**
 * Many files on all cores: workers take small batches, results come back in the order of the files, and no worker runs
 * further ahead of the printing than a few batches, so that memory does not grow with the number of files. A worker has
 * its next batch before it ends one, and answers them in their order. A file that brings its worker down (memory, most
 * likely) costs itself, not its neighbours.
 */
import { Worker } from 'node:worker_threads';
import type { Source } from './expand-files.js';
import type { JobResult } from './review-job.js';

/** Files that stand next to each other in the call. */
export interface Batch<Item = Source> {
  /** Place of the first one. */
  readonly start: number;
  readonly sources: readonly Item[];
  /** Part of a batch that went down: nothing else is given to the worker meanwhile, so that it is known which it was. */
  readonly isAgain: boolean;
}

export interface BatchResult<Result = JobResult> {
  readonly start: number;
  readonly results: readonly Result[];
}

export interface PoolOptions<Item = Source, Result = JobResult> {
  readonly workers: number;
  /** The worker's script, beside the command's own. */
  readonly script: string;
  /** What the script is started with; plain data. */
  readonly setup: unknown;
  /** What is said of a file that no worker survives. */
  readonly lost: (source: Item, cause: unknown) => Result;
}

/**
 * The heap of the first workers, in megabytes. Nothing else presses the engine to collect garbage, and its heap would
 * grow with the number of files. What needs more brings its worker down and gets one without this limit.
 */
const MODEST_HEAP = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 24 };

/** Small enough that the workers end together, large enough that messages cost nothing. */
const BATCH = 8;
/** Batches that may wait for their turn to be printed, for each worker. */
const AHEAD = 4;
/** Batches that a worker has at a time: the one it is at, and the next. */
const AT_HAND = 2;

/** Calls `each` with every result in the order of the sources. */
export async function reviewInPool<Item, Result>(
  sources: readonly Item[],
  options: PoolOptions<Item, Result>,
  each: (result: Result) => Promise<void>,
): Promise<void> {
  const pool = new Pool(sources, options);
  try {
    for (let next = 0; next < sources.length; next += 1) await each(await pool.take(next));
  } finally {
    await pool.close();
  }
}

class Pool<Item, Result> {
  private readonly workers = new Set<Worker>();
  /** Those with a modest heap: what brought a worker down is not given to them. */
  private readonly modest = new Set<Worker>();
  /** What each worker has at hand, in the order of its answers. */
  private readonly atHand = new Map<Worker, Batch<Item>[]>();
  private readonly done = new Map<number, Result>();
  /** Files of a batch that went down, one by one; before everything else. */
  private readonly again: Batch<Item>[] = [];
  private given = 0;
  private taken = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly sources: readonly Item[],
    private readonly options: PoolOptions<Item, Result>,
  ) {
    const count = Math.min(options.workers, Math.ceil(sources.length / BATCH));
    for (let started = 0; started < count; started += 1) this.start('modest');
  }

  /** The result of the file at that place, when it is there; places are asked for in order. */
  async take(place: number): Promise<Result> {
    this.taken = place;
    this.feedAll();
    for (;;) {
      const result = this.done.get(place);
      if (result) {
        this.done.delete(place);
        return result;
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    const workers = [...this.workers];
    this.workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private start(heap: 'modest' | 'unlimited'): void {
    const resourceLimits = heap === 'modest' ? MODEST_HEAP : {};
    const worker = new Worker(this.options.script, { workerData: this.options.setup, resourceLimits });
    this.workers.add(worker);
    if (heap === 'modest') this.modest.add(worker);
    this.atHand.set(worker, []);
    worker.on('message', ({ start, results }: BatchResult<Result>) => {
      const left = this.atHand.get(worker)?.filter((batch) => batch.start !== start) ?? [];
      this.atHand.set(worker, left);
      results.forEach((result, index) => this.done.set(start + index, result));
      this.feed(worker);
      this.wake();
    });
    worker.on('error', (cause) => {
      this.replace(worker, cause);
    });
    this.feed(worker);
  }

  private feedAll(): void {
    for (const worker of this.workers) this.feed(worker);
  }

  private feed(worker: Worker): void {
    const atHand = this.atHand.get(worker) ?? [];
    while (atHand.length < AT_HAND && atHand[0]?.isAgain !== true) {
      const mayTryAgain = !this.modest.has(worker);
      // What is tried again is given alone.
      if (mayTryAgain && atHand.length > 0 && this.again.length > 0) return;
      const batch = (mayTryAgain ? this.again.shift() : undefined) ?? this.nextBatch();
      if (!batch) return;
      atHand.push(batch);
      worker.postMessage(batch);
    }
  }

  private nextBatch(): Batch<Item> | undefined {
    const start = this.given;
    if (start >= this.sources.length || start >= this.taken + this.options.workers * AHEAD * BATCH) return undefined;
    this.given = Math.min(start + BATCH, this.sources.length);
    return { start, sources: this.sources.slice(start, this.given), isAgain: false };
  }

  /** The worker is gone: its files are tried one by one by others; a file that fails alone is given up. */
  private replace(worker: Worker, cause: unknown): void {
    if (!this.workers.delete(worker)) return;
    const lost = this.atHand.get(worker) ?? [];
    this.atHand.delete(worker);
    const [sole] = lost;
    if (sole?.isAgain === true) this.giveUp(sole.start, cause);
    else {
      for (const { start, sources } of lost) {
        this.again.push(...sources.map((source, at) => ({ start: start + at, sources: [source], isAgain: true })));
      }
    }
    this.start('unlimited');
    this.wake();
  }

  private giveUp(place: number, cause: unknown): void {
    const source = this.sources[place];
    if (source) this.done.set(place, this.options.lost(source, cause));
  }
}
