/**
 * One thing at a time: what a person and the workbook's own events ask for is done in the order it was asked, never
 * two at once. The same thing (by `key`) asked for again while it waits or runs is done once.
 */
import { HostError } from '../../workbook/failure.js';
import type { Activity, Phase, RunningTask } from './state.js';

/** Runs `callback` after so many milliseconds; returns what prevents it. */
export type Later = (milliseconds: number, callback: () => void) => () => void;

export interface Job {
  /** Says where the work is; lets the screen be painted before what comes next. */
  readonly phase: (phase: Phase) => Promise<void>;
  /** Waits for something that may be broken off: rejects with `HostError('cancelled')` as soon as the person cancels. */
  readonly unlessCancelled: <Value>(promise: Promise<Value>) => Promise<Value>;
}

export interface QueueEvents {
  readonly onTask: (task: RunningTask | null) => void;
  readonly onFailure: (activity: Activity, error: HostError) => void;
  readonly later: Later;
}

/** Reading can be broken off; writing cannot: a change must be whole. */
const CANCELLABLE: readonly Phase[] = ['waiting', 'reading', 'checking'];

export class WorkQueue {
  private readonly events: QueueEvents;
  private tail: Promise<void> = Promise.resolve();
  private waiting = 0;
  private readonly pending = new Map<string, Promise<void>>();
  private cancelPresent: (() => void) | null = null;

  constructor(events: QueueEvents) {
    this.events = events;
  }

  /** Resolves when the work is done or has failed; what went wrong goes to `onFailure`, never to the caller. */
  run(activity: Activity, work: (job: Job) => Promise<void>, key: string = activity): Promise<void> {
    const same = this.pending.get(key);
    if (same) return same;
    this.waiting += 1;
    const done = this.tail
      .then(() => this.perform(activity, work))
      .finally(() => {
        this.pending.delete(key);
        this.waiting -= 1;
        if (this.waiting === 0) this.events.onTask(null);
      });
    this.pending.set(key, done);
    this.tail = done;
    return done;
  }

  cancel(): void {
    this.cancelPresent?.();
  }

  private async perform(activity: Activity, work: (job: Job) => Promise<void>): Promise<void> {
    const { onTask, onFailure, later } = this.events;
    const { signal, ...cancellation } = createCancellation();
    let phase: Phase = 'waiting';
    this.cancelPresent = () => {
      if (CANCELLABLE.includes(phase)) cancellation.cancel();
    };
    const job: Job = {
      async phase(next) {
        cancellation.throwIfCancelled();
        phase = next;
        onTask({ activity, phase, canCancel: CANCELLABLE.includes(phase) });
        await new Promise<void>((resolve) => later(0, resolve));
        cancellation.throwIfCancelled();
      },
      unlessCancelled: (promise) => Promise.race([promise, signal]),
    };
    onTask({ activity, phase, canCancel: true });
    try {
      await work(job);
    } catch (error) {
      onFailure(activity, error instanceof HostError ? error : new HostError('unknown', describe(error)));
    } finally {
      this.cancelPresent = null;
    }
  }
}

interface Cancellation {
  /** Rejects with `HostError('cancelled')`, or stays pending. */
  readonly signal: Promise<never>;
  readonly cancel: () => void;
  readonly throwIfCancelled: () => void;
}

function createCancellation(): Cancellation {
  const controller = new AbortController();
  const signal = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new HostError('cancelled')));
  });
  signal.catch(() => undefined); // nobody may be waiting for it
  return {
    signal,
    cancel: () => controller.abort(),
    throwIfCancelled() {
      if (controller.signal.aborted) throw new HostError('cancelled');
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
