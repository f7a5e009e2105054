/** A dossier list as a source: chosen from a file or a sheet of the workbook, read in slices, counted for a period. */
import { type AttachedDossiers, type UnmappedList } from './attached-sources.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { ColumnChoice } from '../../sources/dossiers/column-role.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { OwnWord } from '../../sources/dossiers/own-words.js';
import type { Period } from '../../sources/period.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { ListTable, SourceReader } from './source-reader.js';
import type { SourceFault } from './attached-sources.js';
import type { SourceContext } from './source-context.js';
import type { Job } from './work-queue.js';

/** A sheet of the open workbook that looks like a list of dossiers. */
export interface ListSheet {
  readonly name: string;
  /** Rows of the sheet that hold anything. */
  readonly rows: number;
}

export interface Dossiers {
  readonly attachDossiers: (file: ChosenFile) => Promise<void>;
  readonly attachSheet: (sheet: string) => Promise<void>;
  /** The open workbook's sheets to choose from; looked for anew each time. */
  readonly findListSheets: () => Promise<readonly ListSheet[]>;
  /** Another list of the same file. */
  readonly chooseList: (name: string) => Promise<void>;
  readonly choosePeriod: (period: Period) => Promise<void>;
  /** What the person corrected; kept with the workbook. null: as detected. */
  readonly chooseColumns: (choice: ColumnChoice | null) => Promise<void>;
  /** Another table of a file in which no list was seen. */
  readonly lookAtTable: (name: string) => Promise<void>;
  /** Says which column of that table is which, and reads it so; kept with the workbook. */
  readonly mapColumns: (columns: NonNullable<ColumnChoice['columns']>) => Promise<void>;
  /** What words of lists mean here, beside the table that everyone has; kept with the workbook. */
  readonly chooseWords: (words: readonly OwnWord[]) => Promise<void>;
}

export function createDossiers(context: SourceContext): Dossiers {
  const { store, known, reviewing, writing, askEachTime, hold, trying, reading, loadReader } = context;

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
    const { sources, settings, recognition } = store.get();
    if (sources.dossiers?.periodFrom === 'chosen') return { period: sources.dossiers.period, periodFrom: 'chosen' };
    const stated = reader.periodOf(settings.period || (recognition?.periodText ?? ''));
    if (!stated) return { period: null, periodFrom: 'none' };
    const { from, to } = stated;
    return { period: { from, to }, periodFrom: stated.stated ? 'workbook' : 'custom' };
  }

  /** The list with the most dossiers is the one that is meant, until the person says otherwise. */
  async function attach(
    job: Job,
    reader: SourceReader,
    from: { readonly file: string | null; readonly tables: readonly ListTable[] },
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

  /** Reads a table of what is held again, after a choice. */
  async function reread(job: Job, attached: AttachedDossiers | UnmappedList | null, wanted?: string): Promise<void> {
    if (!attached) return;
    hold({ problems: [] });
    const reader = await loadReader();
    const name = wanted ?? attached.table.name;
    await trying('dossiers', name || (attached.file ?? ''), () =>
      attach(job, reader, { file: attached.file, tables: attached.tables }, name),
    );
    reviewing.recompute();
  }

  /** Keeps the choice with the workbook. */
  async function keepColumns(job: Job, choice: ColumnChoice | null): Promise<void> {
    const { settings } = store.get();
    await job.phase('writing');
    await writing.writeWithSettings([], choice ? { ...settings, dossiers: choice } : withoutChoice(settings));
  }

  /** A list on a sheet of the workbook is as alive as its forms: read again with them. */
  async function followSheet(job: Job, snapshot: Snapshot): Promise<void> {
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
  known.followSources = followSheet;

  return {
    attachDossiers: (file) =>
      askEachTime('source', async (job) => {
        hold({ problems: [], unmapped: null });
        const reader = await loadReader();
        await reviewing.readOnce(job); // the columns that the person chose are kept with the workbook
        await trying('dossiers', file.name, async () => {
          const tables = await reading(job, reader.tablesOfFile(file));
          return attach(job, reader, { file: file.name, tables }, null);
        });
        reviewing.recompute();
      }),

    attachSheet: (sheet) =>
      askEachTime('source', async (job) => {
        hold({ problems: [], unmapped: null });
        const reader = await loadReader();
        const snapshot = known.snapshot ?? (await reviewing.read(job));
        await trying('dossiers', sheet, () =>
          attach(
            job,
            reader,
            { file: null, tables: reader.tablesOfWorkbook(snapshot).filter(({ name }) => name === sheet) },
            sheet,
          ),
        );
        reviewing.recompute();
      }),

    async findListSheets() {
      const { snapshot } = known;
      if (!snapshot) return [];
      const reader = await loadReader();
      return snapshot.sheets
        .filter(({ name }) => reader.looksLikeList(snapshot, name))
        .map(({ name, rows }) => ({ name, rows: rows.length }));
    },

    chooseList: (name) => askEachTime('source', (job) => reread(job, store.get().sources.dossiers, name)),

    lookAtTable: (name) => askEachTime('source', (job) => reread(job, store.get().sources.unmapped, name)),

    mapColumns: (columns) =>
      askEachTime('source', async (job) => {
        await keepColumns(job, { ...store.get().settings.dossiers, columns });
        await reread(job, store.get().sources.unmapped);
      }),

    choosePeriod: (period) =>
      askEachTime('source', async (job) => {
        const { dossiers } = store.get().sources;
        if (!dossiers) return;
        const counts = (await loadReader()).count(dossiers.list, period);
        hold({ dossiers: { ...dossiers, period, periodFrom: 'chosen', counts } });
        // Which reading of doubtful dates agrees with the period is part of what the list says.
        await reread(job, store.get().sources.dossiers);
      }),

    chooseColumns: (choice) =>
      askEachTime('source', async (job) => {
        await keepColumns(job, choice);
        await reread(job, store.get().sources.dossiers);
      }),

    chooseWords: (listWords) =>
      askEachTime('source', async (job) => {
        await job.phase('writing');
        await writing.writeWithSettings([], { ...store.get().settings, listWords });
        await reread(job, store.get().sources.dossiers);
      }),
  };
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

function withoutChoice(settings: WorkbookSettings): WorkbookSettings {
  const { dossiers, ...others } = settings;
  return dossiers ? others : settings;
}
