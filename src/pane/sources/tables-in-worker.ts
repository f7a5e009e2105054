/**
 * The tables of a file that a worker reads. The worker is started when something is to be read and let go when nothing
 * was for a while, with the memory that it holds; the file stays where it is and is opened again by the next.
 */
import { HostError } from '../../workbook/failure.js';
import { LIST_SECONDS, LostWorker, mayStartWorkers, OwnWorker } from '../../hosts/file/page/own-worker.js';
import type { ListTable, Pace } from '../session/source-reader.js';
import type { ListAnswer, ListJob } from './list-worker.js';

const LET_GO_AFTER_MS = 10_000;

/**
 * null where this page cannot start a worker: then it has to read the file itself.
 * @throws HostError as the file's own opening does; `took-too-long`.
 */
export async function tablesInWorker(file: File): Promise<readonly ListTable[] | null> {
  if (!mayStartWorkers()) return null;
  const reader = new FileInWorker(file);
  try {
    const names = await reader.open();
    return names.map((name, table) => tableOf(reader, name, table));
  } catch (error) {
    if (error instanceof LostWorker) return null;
    throw error;
  }
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
    async readTasks(options, pace) {
      const answer = await reader.ask({ kind: 'read-tasks', table, options }, pace);
      if (answer.kind !== 'tasks') throw outOfTurn(answer);
      return answer.read;
    },
    async columns(headerRows) {
      const answer = await reader.ask({ kind: 'columns', table, headerRows });
      if (answer.kind !== 'columns') throw outOfTurn(answer);
      return answer.columns;
    },
  };
}

class FileInWorker {
  private readonly worker = new OwnWorker<ListJob, ListAnswer, number>(
    () => new Worker(/* webpackChunkName: "list-worker" */ new URL('./list-worker.ts', import.meta.url)),
  );
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly file: File) {}

  /** The tables' names. */
  async open(): Promise<readonly string[]> {
    const answer = await this.post({ kind: 'open', file: this.file });
    if (answer.kind !== 'tables') throw outOfTurn(answer);
    return answer.names;
  }

  /** One thing at a time: the session's queue sees to that. */
  async ask(job: Exclude<ListJob, { readonly kind: 'open' }>, pace?: Pace): Promise<ListAnswer> {
    if (!this.worker.isStarted) await this.open();
    return this.post(job, pace);
  }

  private async post(job: ListJob, onProgress?: Pace): Promise<ListAnswer> {
    clearTimeout(this.rest);
    try {
      return await this.worker.ask(job, { seconds: LIST_SECONDS, ...(onProgress ? { onProgress } : {}) });
    } finally {
      this.rest = setTimeout(() => this.worker.end(), LET_GO_AFTER_MS);
    }
  }
}

function outOfTurn({ kind }: ListAnswer): Error {
  return new HostError('unknown', `the worker answered something else: ${kind}`);
}
