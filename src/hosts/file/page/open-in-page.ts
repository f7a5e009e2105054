/**
 * How a page opens a workbook that comes from anywhere: on a worker, which is ended when the file costs more than a file may.
 * Where the browser has no worker for us, the page reads an .xlsx itself, in bounded work, and refuses an .xls.
 */
import type { Snapshot } from '../../../workbook/snapshot.js';
import { openWith } from '../open-with.js';
import { refuseOld } from '../xls/old-reader.js';
import type { OpenJob } from './open-worker.js';
import { readOpened, type OpenedFile } from './opened-file.js';
import { FORM_SECONDS, LostWorker, mayStartWorkers, OwnWorker } from './own-worker.js';

/**
 * Opens the workbook of that name. `withLook`: with what a grid shows of it. Rejects with a `HostError`: with `cancelled` once
 * `stop` is aborted, where a worker reads it.
 */
export type FileOpener = (
  bytes: Uint8Array,
  name: string,
  withLook: boolean,
  stop?: AbortSignal,
) => Promise<OpenedFile>;

/** @throws HostError as `openWorkbook`; `took-too-long`, and `xls-not-here` where no worker can be had. */
export const openInPage: FileOpener = async (bytes, name, withLook, stop) => {
  if (mayStartWorkers()) {
    const worker = new OwnWorker<OpenJob, OpenedFile>(
      () => new Worker(/* webpackChunkName: "open-worker" */ new URL('./open-worker.ts', import.meta.url)),
    );
    try {
      return await worker.ask({ bytes, name, withLook }, { seconds: FORM_SECONDS, stop });
    } catch (error) {
      if (!(error instanceof LostWorker)) throw error;
    } finally {
      worker.end();
    }
  }
  return readOpened(await openWith(bytes, name, refuseOld), bytes, withLook);
};

/** What the workbook holds. @throws HostError as `openInPage`. */
export async function snapshotInPage(bytes: Uint8Array, name: string): Promise<Snapshot> {
  return (await openInPage(bytes, name, false)).snapshot;
}
