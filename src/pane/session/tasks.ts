/** A list of assigned tasks as a source: chosen from a file, read for the workbook's period, its columns set right by hand. */
import type { TaskChoice } from '../../sources/tasks/task-column.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { AttachedTasks, SourceFault } from './attached-sources.js';
import type { SourceContext } from './source-context.js';
import type { ListTable } from './source-reader.js';
import type { Job } from './work-queue.js';

export interface Tasks {
  readonly attachTasks: (file: ChosenFile) => Promise<void>;
  /** Another table of the same file. */
  readonly chooseTaskTable: (name: string) => Promise<void>;
  /** What the person corrected; kept with the workbook. null: as detected. */
  readonly chooseTaskColumns: (choice: TaskChoice | null) => Promise<void>;
}

export function createTasks(context: SourceContext): Tasks {
  const { store, workbook, reviewing, writing, askEachTime, hold, trying, reading, loadReader } = context;

  /** With what was chosen for this workbook; a choice made for another layout is not forced upon a list. */
  async function readTable(
    job: Job,
    file: string,
    tables: readonly ListTable[],
    table: ListTable,
  ): Promise<AttachedTasks> {
    const pace = async (rowsDone: number): Promise<void> => {
      await job.phase('reading');
      hold({ rowsDone });
    };
    const choice = store.get().settings.tasks;
    const chosen = choice ? await table.readTasks({ choice }, pace) : null;
    const read = chosen ?? (await table.readTasks({}, pace));
    const list = read && read.list.rowCount > 0 ? read.list : null;
    return {
      file,
      tables,
      table,
      list,
      isCut: read?.isCut ?? false,
      columns: await table.columns(list?.headerRows ?? []),
    };
  }

  /** The table with the most tasks; where none is a list, the first that has columns, for the person to map. */
  async function attach(job: Job, file: string, tables: readonly ListTable[]): Promise<SourceFault | null> {
    const read: AttachedTasks[] = [];
    for (const table of tables) read.push(await readTable(job, file, tables, table));
    const [best] = read
      .filter(({ list, columns }) => list !== null || columns.length > 1)
      .sort((one, other) => (other.list?.rowCount ?? 0) - (one.list?.rowCount ?? 0));
    return best ? use(best) : 'no-tasks';
  }

  function use(tasks: AttachedTasks): SourceFault | null {
    // Counts of half a list would look like counts.
    if (tasks.isCut) return 'list-too-large';
    hold({ tasks });
    return tasks.list ? null : 'no-tasks';
  }

  async function reread(job: Job, name?: string): Promise<void> {
    const { tasks } = store.get().sources;
    const table = tasks?.tables.find((one) => one.name === (name ?? tasks.table.name));
    if (!tasks || !table) return;
    hold({ problems: [] });
    await trying('tasks', tasks.file, async () => use(await readTable(job, tasks.file, tasks.tables, table)));
    reviewing.recompute();
  }

  return {
    attachTasks: (file) =>
      askEachTime('source', async (job) => {
        hold({ problems: [], tasks: null });
        const reader = await loadReader();
        await workbook.readOnce(job); // the columns that the person chose are kept with the workbook
        await trying('tasks', file.name, async () =>
          attach(job, file.name, await reading(job, reader.tablesOfFile(file))),
        );
        reviewing.recompute();
      }),

    chooseTaskTable: (name) => askEachTime('source', (job) => reread(job, name)),

    chooseTaskColumns: (choice) =>
      askEachTime('source', async (job) => {
        const { tasks, ...others } = store.get().settings;
        if (!tasks && !choice) return;
        await job.phase('writing');
        await writing.writeWithSettings([], choice ? { ...others, tasks: choice } : others);
        await reread(job);
      }),
  };
}
