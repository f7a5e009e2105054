/** A dossier list as a source: chosen from a file or a sheet of the workbook, read in slices, counted for a period. */
import { type AttachedDossiers, type UnmappedList } from './attached-sources.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { ColumnChoice } from '../../sources/dossiers/column-role.js';
import type { OwnWord } from '../../sources/dossiers/own-words.js';
import type { Period } from '../../sources/period.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
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
  const { store, workbook, reviewing, writing, askEachTime, hold, trying, reading, loadReader, dossierReading } =
    context;
  const { attach } = dossierReading;

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

  return {
    attachDossiers: (file) =>
      askEachTime('source', async (job) => {
        hold({ problems: [], unmapped: null });
        const reader = await loadReader();
        await workbook.readOnce(job); // the columns that the person chose are kept with the workbook
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
        const snapshot = await workbook.readOnce(job);
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
      const { snapshot } = workbook;
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

function withoutChoice(settings: WorkbookSettings): WorkbookSettings {
  const { dossiers, ...others } = settings;
  return dossiers ? others : settings;
}
