/** A worker that reads one file's dossier lists: a million rows take half a minute, in which the page stays usable. */
import { sourceOfBlob } from '../../hosts/file/list/open-tables.js';
import { serveJobs } from '../../hosts/file/page/serve-jobs.js';
import { readXls } from '../../hosts/file/xls/read-xls.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import { readDossierListStream } from '../../sources/dossiers/read-stream.js';
import type { TableSource } from '../../workbook/table-source.js';
import type { ReadTaskOptions } from '../../sources/tasks/read-tasks.js';
import type { ListColumn, ListReading, ReadTaskTable } from '../session/source-reader.js';
import { columnsOf, optionsOf, readTaskTable } from './list-table.js';
import { tableSourcesOf } from './table-sources.js';

/** The file comes first; tables go by their place in it. */
export type ListJob =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'read'; readonly table: number; readonly reading: ListReading }
  | { readonly kind: 'read-tasks'; readonly table: number; readonly options: ReadTaskOptions }
  | { readonly kind: 'columns'; readonly table: number; readonly headerRows: readonly number[] };

export type ListAnswer =
  | { readonly kind: 'tables'; readonly names: readonly string[] }
  | { readonly kind: 'list'; readonly list: DossierList | null }
  | { readonly kind: 'tasks'; readonly read: ReadTaskTable | null }
  | { readonly kind: 'columns'; readonly columns: readonly ListColumn[] };

const PROGRESS_EVERY_MS = 150;

let tables: readonly TableSource[] = [];

/** Progress is told in rows. */
serveJobs<ListJob, ListAnswer, number>(async (job, progress) => {
  if (job.kind === 'open') {
    tables = await tableSourcesOf(sourceOfBlob(job.file), job.file.name, readXls);
    return { kind: 'tables', names: tables.map(({ name }) => name) };
  }
  const table = tables[job.table];
  if (!table) throw new Error(`there is no table ${job.table}`);
  if (job.kind === 'columns') return { kind: 'columns', columns: await columnsOf(table, job.headerRows) };
  let said = performance.now();
  const tell = (rows: number): void => {
    if (performance.now() - said < PROGRESS_EVERY_MS) return;
    said = performance.now();
    progress(rows);
  };
  if (job.kind === 'read-tasks') {
    const read = await readTaskTable(table, job.options, async (rows) => {
      tell(rows);
      return Promise.resolve();
    });
    return { kind: 'tasks', read };
  }
  const list = await readDossierListStream([table], {
    ...optionsOf(job.reading),
    onProgress: ({ rows }) => tell(rows),
  });
  return { kind: 'list', list };
});
