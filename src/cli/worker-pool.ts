/**
 * Many files on all cores: workers take small batches, results come back in the order of the files, and no worker runs
 * further ahead of the printing than a few batches, so that memory does not grow with the number of files.
 * A file that brings its worker down (memory, most likely) costs itself, not its neighbours.
 */
import { Worker } from 'node:worker_threads';
import type { Source } from './expand-files.js';
import type { JobResult } from './review-job.js';

/** Files that stand next to each other in the call. */
export interface Batch<Item = Source> {
  /** Place of the first one. */
  readonly start: number;
  readonly sources: readonly Item[];
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

/** Small enough that the workers end together, large enough that messages cost nothing. */
const BATCH = 8;
/** Batches that may wait for their turn to be printed, for each worker. */
const AHEAD = 4;

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
  /** What each busy worker is at. */
  private readonly busy = new Map<Worker, Batch<Item>>();
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
    for (let started = 0; started < count; started += 1) this.start();
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

  private start(): void {
    const worker = new Worker(this.options.script, { workerData: this.options.setup });
    this.workers.add(worker);
    worker.on('message', ({ start, results }: BatchResult<Result>) => {
      this.busy.delete(worker);
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
    for (const worker of this.workers) if (!this.busy.has(worker)) this.feed(worker);
  }

  private feed(worker: Worker): void {
    const batch = this.again.shift() ?? this.nextBatch();
    if (!batch) return;
    this.busy.set(worker, batch);
    worker.postMessage(batch);
  }

  private nextBatch(): Batch<Item> | undefined {
    const start = this.given;
    if (start >= this.sources.length || start >= this.taken + this.options.workers * AHEAD * BATCH) return undefined;
    this.given = Math.min(start + BATCH, this.sources.length);
    return { start, sources: this.sources.slice(start, this.given) };
  }

  /** The worker is gone: its files are tried one by one by others; a file that fails alone is given up. */
  private replace(worker: Worker, cause: unknown): void {
    if (!this.workers.delete(worker)) return;
    const batch = this.busy.get(worker);
    this.busy.delete(worker);
    if (batch?.sources.length === 1) this.giveUp(batch.start, cause);
    else if (batch)
      this.again.push(...batch.sources.map((source, at) => ({ start: batch.start + at, sources: [source] })));
    this.start();
    this.wake();
  }

  private giveUp(place: number, cause: unknown): void {
    const source = this.sources[place];
    if (source) this.done.set(place, this.options.lost(source, cause));
  }
}
