/**
 * Every request to Excel goes through `runExcel`: one place for the time limit, the further tries, the waiting while a
 * person edits a cell, and for turning what Excel says into a `HostError`.
 *
 * Waiting for the end of an edit is done by asking again, not by `delayForCellEdit`: that option keeps the request
 * in Excel's queue, where it would still run after our own time limit has told the person that nothing was done.
 */
import { EDIT_POLL_MS, EDIT_WAIT_MS, RETRY_DELAYS_MS, SYNC_TIMEOUT_MS } from './request-limits.js';
import { ExcelFailure, notAnswering, toHostError } from './host-failure.js';

export interface SessionOptions {
  /** What to do while a person edits a cell: ask again until the edit ends, or fail at once with `edit-mode`. */
  readonly edit: 'wait' | 'fail';
  readonly timeoutMs: number;
  readonly retryDelaysMs: readonly number[];
  readonly editPollMs: number;
  readonly editWaitMs: number;
  /** Told once for each request that has to wait for the end of an edit. */
  readonly onWaiting?: () => void;
}

export interface RequestOptions {
  /** The request may be carried out twice without harm, so passing troubles are tried again. Default true. */
  readonly repeat?: boolean;
  /** The context to use again; a fresh one without it. */
  readonly on?: OfficeExtension.ClientRequestContext;
}

const DEFAULT_OPTIONS: SessionOptions = {
  edit: 'wait',
  timeoutMs: SYNC_TIMEOUT_MS,
  retryDelaysMs: RETRY_DELAYS_MS,
  editPollMs: EDIT_POLL_MS,
  editWaitMs: EDIT_WAIT_MS,
};

export class ExcelSession {
  readonly options: SessionOptions;

  constructor(options: Partial<SessionOptions> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
  }

  /**
   * One request: `queue` queues its actions and gives back what reads the results once they are there; it never syncs
   * and keeps no proxy. `name` is for the error's detail. Rejects with a `HostError`.
   */
  async runExcel<T>(
    name: string,
    queue: (context: Excel.RequestContext) => () => T,
    { repeat = true, on }: RequestOptions = {},
  ): Promise<T> {
    let waited = 0;
    let tries = 0;
    for (;;) {
      try {
        return await this.once(name, queue, on);
      } catch (error) {
        const failure = toHostError(error, name);
        if (failure.code === 'edit-mode' && this.options.edit === 'wait' && waited < this.options.editWaitMs) {
          if (waited === 0) this.options.onWaiting?.();
          waited += this.options.editPollMs;
          await pause(this.options.editPollMs);
          continue;
        }
        const delay = this.options.retryDelaysMs[tries];
        if (!repeat || !(failure instanceof ExcelFailure) || tries >= failure.retries || delay === undefined) {
          throw failure;
        }
        tries += 1;
        await pause(delay);
      }
    }
  }

  private once<T>(
    name: string,
    queue: (context: Excel.RequestContext) => () => T,
    on: OfficeExtension.ClientRequestContext | undefined,
  ): Promise<T> {
    const batch = async (context: Excel.RequestContext) => {
      const take = queue(context);
      await context.sync();
      return take();
    };
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(notAnswering(name));
      }, this.options.timeoutMs);
      (on ? Excel.run(on, batch) : Excel.run(batch)).then(resolve, reject).finally(() => {
        clearTimeout(timer);
      });
    });
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
