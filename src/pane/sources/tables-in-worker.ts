/**
 * The tables of a file that a worker reads. The worker is started when something is to be read and let go when nothing
 * was for a while, with the memory that it holds; the file stays where it is and is opened again by the next.
 */
import { HostError } from '../../workbook/failure.js';
import { mayStartWorkers } from '../../ui/own-workers.js';
import type { ListTable, Pace } from '../session/source-reader.js';
import type { ListAnswer, ListJob } from './list-worker.js';

const LET_GO_AFTER_MS = 10_000;

/**
 * null where this page cannot start a worker: then it has to read the file itself.
 * @throws HostError as the file's own opening does.
 */
export async function tablesInWorker(file: File): Promise<readonly ListTable[] | null> {
  if (!mayStartWorkers()) return null;
  const reader = new FileInWorker(file);
  const names = await reader.open();
  return names?.map((name, table) => tableOf(reader, name, table)) ?? null;
}

function tableOf(reader: FileInWorker, name: string, table: number): ListTable {
  return {
    name,
    truncated: false,
    async readList(reading, pace) {
      const answer = await reader.ask({ kind: 'read', table, reading }, pace);
      if (answer.kind !== 'list') throw outOfTurn(answer);
      return answer.list;
    },
    async columns(headerRows) {
      const answer = await reader.ask({ kind: 'columns', table, headerRows });
      if (answer.kind !== 'columns') throw outOfTurn(answer);
      return answer.columns;
    },
  };
}

type Answer = Exclude<ListAnswer, { readonly kind: 'progress' | 'failed' }>;

class FileInWorker {
  private worker: Worker | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly file: File) {}

  /** The tables' names; null where the worker did not come to life. */
  async open(): Promise<readonly string[] | null> {
    try {
      const answer = await this.post({ kind: 'open', file: this.file });
      if (answer.kind !== 'tables') throw outOfTurn(answer);
      return answer.names;
    } catch (error) {
      if (error instanceof LostWorker) return null;
      throw error;
    }
  }

  /** One thing at a time: the session's queue sees to that. */
  async ask(job: Exclude<ListJob, { readonly kind: 'open' }>, pace?: Pace): Promise<Answer> {
    if (!this.worker && !(await this.open())) throw new HostError('unknown', 'the worker did not start again');
    return this.post(job, pace);
  }

  private post(job: ListJob, pace?: Pace): Promise<Answer> {
    clearTimeout(this.rest);
    const worker = (this.worker ??= startWorker());
    return new Promise<Answer>((resolve, reject) => {
      const giveUp = (error: unknown): void => {
        this.letGo();
        // Whatever the pace rejects with goes on to the session as it is.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(error);
      };
      let isPacing = false;
      worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
        if (data.kind === 'progress') {
          if (!pace || isPacing) return;
          isPacing = true;
          pace(data.rows).then(() => (isPacing = false), giveUp);
          return;
        }
        this.rest = setTimeout(() => this.letGo(), LET_GO_AFTER_MS);
        if (data.kind === 'failed') reject(new HostError(data.code, data.detail, data.sheet));
        else resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        giveUp(new LostWorker('unknown', event.message || 'the worker was lost'));
      };
      worker.postMessage(job);
    });
  }

  private letGo(): void {
    clearTimeout(this.rest);
    this.worker?.terminate();
    this.worker = null;
  }
}

/** The browser did not let the worker run, or took it away. */
class LostWorker extends HostError {}

/** Where a policy of the web view forbids workers, making one throws: as good as lost. */
function startWorker(): Worker {
  try {
    return new Worker(/* webpackChunkName: "list-worker" */ new URL('./list-worker.ts', import.meta.url));
  } catch (error) {
    throw new LostWorker('unknown', error instanceof Error ? error.message : 'no worker');
  }
}

function outOfTurn({ kind }: ListAnswer): Error {
  return new Error(`the worker answered something else: ${kind}`);
}
