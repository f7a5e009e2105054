/** Reading a dossier list out of tables: of a file, or of a sheet of the workbook. */
import type { AttachedDossiers, SourceFault, UnmappedList } from './attached-sources.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { Store } from '../../ui/store.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { SourceTools } from './source-tools.js';
import type { ListTable, SourceReader } from './source-reader.js';
import type { PaneState } from './state.js';
import type { Job } from './work-queue.js';

/** Where tables come from. */
export interface TablesOfFile {
  /** The file's name; null for sheets of the open workbook. */
  readonly file: string | null;
  readonly tables: readonly ListTable[];
}

export interface DossierReading {
  /**
   * Holds the list with the most dossiers: that one is meant until the person says otherwise. `wanted`: the table of that
   * name alone. Resolves to what keeps it from being used.
   */
  readonly attach: (
    job: Job,
    reader: SourceReader,
    from: TablesOfFile,
    wanted: string | null,
  ) => Promise<SourceFault | null>;
  /** A list on a sheet of the workbook is as alive as its forms: it is read again with them. */
  readonly follow: (job: Job, snapshot: Snapshot) => Promise<void>;
}

export function createDossierReading(
  store: Store<PaneState>,
  { loadReader, hold, trying }: Pick<SourceTools, 'loadReader' | 'hold' | 'trying'>,
): DossierReading {
  const pace = (job: Job) => async (rowsDone: number) => {
    await job.phase('reading');
    hold({ rowsDone });
  };

  /** With what was chosen for this workbook; a choice made for another layout is not forced upon a list. */
  async function readList(job: Job, reader: SourceReader, table: ListTable): Promise<DossierList | null> {
    const { settings } = store.get();
    const period = periodFor(reader).period;
    const options = { own: settings.listWords ?? [], ...(period ? { period } : {}) };
    const list = settings.dossiers ? await table.readList({ ...options, choice: settings.dossiers }, pace(job)) : null;
    return list ?? (await table.readList(options, pace(job)));
  }

  function periodFor(reader: SourceReader): Pick<AttachedDossiers, 'period' | 'periodFrom'> {
    const { sources, about } = store.get();
    if (sources.dossiers?.periodFrom === 'chosen') return { period: sources.dossiers.period, periodFrom: 'chosen' };
    const stated = reader.periodOf(about.period);
    if (!stated) return { period: null, periodFrom: 'none' };
    const { from, to } = stated;
    return { period: { from, to }, periodFrom: stated.stated ? 'workbook' : 'custom' };
  }

  async function attach(
    job: Job,
    reader: SourceReader,
    from: TablesOfFile,
    wanted: string | null,
  ): Promise<SourceFault | null> {
    const found: { table: ListTable; list: DossierList }[] = [];
    for (const table of from.tables) {
      const list = await readList(job, reader, table);
      if (list) found.push({ table, list });
    }
    const [first, ...others] = wanted === null ? found : found.filter(({ table }) => table.name === wanted);
    if (!first) {
      hold({ unmapped: await unmappedOf(from.file, from.tables, wanted) });
      return 'no-list';
    }
    const { table, list } = others.reduce((most, one) => (one.list.rowCount > most.list.rowCount ? one : most), first);
    // Counts of half a list would look like counts.
    if (table.truncated) return 'list-too-large';
    const { period, periodFrom } = periodFor(reader);
    hold({
      unmapped: null,
      dossiers: {
        file: from.file,
        tables: found.map((one) => one.table),
        table,
        list,
        columns: await table.columns(list.headerRows),
        period,
        periodFrom,
        counts: period && reader.count(list, period),
      },
    });
    return null;
  }

  async function follow(job: Job, snapshot: Snapshot): Promise<void> {
    const { dossiers } = store.get().sources;
    if (dossiers?.file !== null) return;
    const { name } = dossiers.table;
    const reader = await loadReader();
    const tables = reader.tablesOfWorkbook(snapshot).filter((table) => table.name === name);
    await trying('dossiers', name, async () => {
      const fault = await attach(job, reader, { file: null, tables }, name);
      if (fault) hold({ dossiers: null });
      return fault;
    });
  }

  return { attach, follow };
}

/** The table that is meant, or the first with any columns; null where none has. A sheet of the workbook is no file. */
async function unmappedOf(
  file: string | null,
  tables: readonly ListTable[],
  wanted: string | null,
): Promise<UnmappedList | null> {
  if (file === null) return null;
  const meant = wanted === null ? tables : tables.filter(({ name }) => name === wanted);
  for (const table of meant) {
    const columns = await table.columns([]);
    if (columns.length > 1) return { file, tables, table, columns };
  }
  return null;
}
