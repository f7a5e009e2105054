/** A worker that reads one file's dossier lists: a million rows take half a minute, in which the page stays usable. */
import { sourceOfBlob } from '../../hosts/file/list/open-tables.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import { readDossierListStream } from '../../sources/dossiers/read-stream.js';
import { HostError, type HostFailure } from '../../workbook/failure.js';
import type { TableSource } from '../../workbook/table-source.js';
import type { ListColumn, ListReading } from '../session/source-reader.js';
import { columnsOf, optionsOf } from './list-table.js';
import { tableSourcesOf } from './table-sources.js';

/** The file comes first; tables go by their place in it. */
export type ListJob =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'read'; readonly table: number; readonly reading: ListReading }
  | { readonly kind: 'columns'; readonly table: number; readonly headerRows: readonly number[] };

export type ListAnswer =
  | { readonly kind: 'tables'; readonly names: readonly string[] }
  /** On the way to a list. */
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'list'; readonly list: DossierList | null }
  | { readonly kind: 'columns'; readonly columns: readonly ListColumn[] }
  | { readonly kind: 'failed'; readonly code: HostFailure; readonly detail: string; readonly sheet: string | null };

const PROGRESS_EVERY_MS = 150;

let tables: readonly TableSource[] = [];

self.onmessage = ({ data }: MessageEvent<ListJob>): void => {
  answer(data).then(
    (done) => post(done),
    (error: unknown) => post(failureOf(error)),
  );
};

function post(message: ListAnswer): void {
  self.postMessage(message);
}

async function answer(job: ListJob): Promise<ListAnswer> {
  if (job.kind === 'open') {
    tables = await tableSourcesOf(sourceOfBlob(job.file), job.file.name);
    return { kind: 'tables', names: tables.map(({ name }) => name) };
  }
  const table = tables[job.table];
  if (!table) throw new Error(`there is no table ${job.table}`);
  if (job.kind === 'columns') return { kind: 'columns', columns: await columnsOf(table, job.headerRows) };
  let said = performance.now();
  const list = await readDossierListStream([table], {
    ...optionsOf(job.reading),
    onProgress({ rows }) {
      if (performance.now() - said < PROGRESS_EVERY_MS) return;
      said = performance.now();
      post({ kind: 'progress', rows });
    },
  });
  return { kind: 'list', list };
}

function failureOf(error: unknown): ListAnswer {
  if (error instanceof HostError) {
    return { kind: 'failed', code: error.code, detail: error.detail, sheet: error.sheet };
  }
  return { kind: 'failed', code: 'unknown', detail: String(error), sheet: null };
}
