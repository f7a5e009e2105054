/** The list that `--tasks` names. */
import { TASK_FIGURES } from '../../rules/source-names.js';
import { isoDay } from '../../sources/civil-day.js';
import type { HeldTasks, UsedTasks } from '../../sources/tasks/source.js';
import type { TaskList } from '../../sources/tasks/task-list.js';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import { TASK_STRINGS, taskCountLines, taskFaultText, taskNotices, taskPeriodLine } from '../../strings/task-words.js';
import { columnName } from '../../workbook/address.js';
import type { CallSource } from './call-source.js';
import { loadTasks } from './load-tasks.js';
import type { NamedTasks } from './named-sources.js';

export interface LoadedTasks extends NamedTasks {
  readonly list: TaskList;
}

export interface TasksJson {
  readonly file: string;
  readonly sheet: string;
  /** Rows that are tasks, doubled ones included. */
  readonly rows: number;
  /** null: nobody names a period, so nothing was counted. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of a list that names several units, whose tasks are counted; null: all. */
  readonly unit: string | null;
  /** null: the list has nothing that tells. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly columns: Readonly<
    Record<string, { readonly column: string; readonly heading: string; readonly because: string }>
  >;
  readonly headerRows: readonly number[];
  readonly skippedRows: readonly number[];
  readonly faults: readonly {
    readonly row: number;
    readonly kind: string;
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly message: string;
  }[];
  readonly notices: readonly string[];
}

/** Faults listed one by one up to here; the JSON has them all. */
const MOST_FAULTS = 12;

export const CALL_TASKS: CallSource<NamedTasks, LoadedTasks, HeldTasks, UsedTasks, TasksJson | undefined> = {
  files: ({ file }) => [file],
  async load({ file, period }, { language }) {
    return { file, period, list: await loadTasks(file, period, language) };
  },
  held: ({ list, period }) => ({ list, period }),
  json(loaded, used, language) {
    if (!loaded) return undefined;
    const { file, list } = loaded;
    const counted = used?.counted ?? null;
    return {
      file,
      sheet: list.name,
      rows: list.rowCount,
      from: counted && isoDay(counted.period.from),
      to: counted && isoDay(counted.period.to),
      unit: counted?.unit ?? null,
      counts: Object.fromEntries(TASK_FIGURES.map((name) => [name, counted?.counts[name] ?? null])),
      columns: Object.fromEntries(
        list.columns.map(({ role, column, heading, because }) => [
          role,
          { column: columnName(column), heading, because },
        ]),
      ),
      headerRows: list.headerRows,
      skippedRows: list.skippedRows,
      faults: list.faults.map((fault) => ({
        row: fault.row,
        kind: fault.kind,
        severity: fault.severity,
        code: fault.code,
        message: taskFaultText(fault, language),
      })),
      notices: taskNotices(list, { counted }, language),
    };
  },
  print(page, loaded, used, language) {
    if (!loaded) return;
    const { file, list } = loaded;
    const counted = used?.counted ?? null;
    const words = DOSSIER_STRINGS[language];
    const parts = [TASK_STRINGS[language].read(list.rowCount, list.name), taskPeriodLine({ counted }, language)];
    page.add(2, `${file}: ${parts.filter((part) => part !== '').join('; ')}`);
    for (const notice of taskNotices(list, { counted }, language)) page.add(4, notice, 'warning');
    if (counted) for (const line of taskCountLines(counted, language)) page.add(4, line);
    for (const fault of list.faults.slice(0, MOST_FAULTS))
      page.add(4, words.row(fault.row, taskFaultText(fault, language)), 'warning');
    if (list.faults.length > MOST_FAULTS) page.add(4, words.more(list.faults.length - MOST_FAULTS));
  },
};
