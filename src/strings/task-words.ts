/** A list of assigned tasks in words: its columns, what was counted, what was doubted in it, the faults on its rows. */
import { TASK_MEASURES } from '../rules/source-names.js';
import { printDay } from '../sources/civil-day.js';
import type { TaskDate, TaskRole } from '../sources/tasks/task-column.js';
import type { CountedTasks } from '../sources/tasks/count-tasks.js';
import type { UsedTasks } from '../sources/tasks/source.js';
import type { TaskFault, TaskFaultKind, TaskList } from '../sources/tasks/task-list.js';
import { capital } from './capital.js';
import { DOSSIER_STRINGS, periodLine } from './dossier-words.js';
import { figure } from './forms.js';
import type { Language, Words } from './language.js';
import { TASK_FIGURE_NAMES } from './task-figures.js';

interface TaskFaultDetails {
  readonly written: string;
  readonly first: string;
  readonly second: string;
  readonly column: string;
  readonly firstRow: number;
}

const VI = {
  columns: {
    code: 'Số, ký hiệu',
    content: 'Nội dung nhiệm vụ',
    giver: 'Cơ quan giao',
    unit: 'Đơn vị thực hiện',
    assigned: 'Ngày giao',
    due: 'Hạn xử lý',
    finished: 'Ngày hoàn thành',
    status: 'Trạng thái',
  } satisfies Readonly<Record<TaskRole, string>>,
  faults: {
    'duplicate-task': ({ firstRow }) => `nhiệm vụ này đã có ở dòng ${firstRow}; chỉ tính một lần`,
    'unreadable-date': ({ column, written }) => `${column} ghi “${written}”, không phải là ngày tháng`,
    'unknown-state': ({ written }) => `trạng thái “${written}” chưa rõ nghĩa; tính theo ngày hoàn thành`,
    'due-before-assigned': ({ first, second }) => `hạn xử lý ${first} trước ngày giao ${second}`,
    'finished-before-assigned': ({ first, second }) => `ngày hoàn thành ${first} trước ngày giao ${second}`,
    'done-without-date': () => 'đã hoàn thành nhưng không có ngày hoàn thành; tính theo trạng thái',
    'open-with-date': ({ written }) => `có ngày hoàn thành nhưng trạng thái là “${written}”; tính theo trạng thái`,
    'state-against-dates': ({ written, first, second }) =>
      `trạng thái “${written}” nhưng hoàn thành ngày ${first}, hạn ${second}; tính theo ngày`,
    'timing-unknown': () => 'đã hoàn thành nhưng không rõ đúng hạn hay quá hạn; chỉ tính vào số được giao',
  } satisfies Readonly<Record<TaskFaultKind, (details: TaskFaultDetails) => string>>,
  read: (rows: number, name: string): string => `Đã đọc ${figure(rows)} nhiệm vụ${name ? ` (trang “${name}”)` : ''}`,
  unit: (name: string): string => `Chỉ tính nhiệm vụ của ${name}.`,
  noPeriod:
    'Tệp không ghi kỳ báo cáo nên chưa đếm được nhiệm vụ: hãy cho biết kỳ (ở phần cài đặt, hoặc bằng --from và --to).',
  noColumn: (role: string): string => `Danh sách không có cột ${role}.`,
  noDue: 'Danh sách không có hạn xử lý: đúng hạn hay quá hạn chỉ tính theo trạng thái.',
  noFinished: 'Danh sách không có ngày hoàn thành: nhiệm vụ đã hoàn thành chỉ tính theo ngày giao và trạng thái.',
  units: (count: number): string => `Danh sách có nhiệm vụ của ${figure(count)} đơn vị; đã tính tất cả.`,
  skipped: (count: number, rows: string): string =>
    `${figure(count)} dòng không phải nhiệm vụ, không tính: dòng ${rows}.`,
  noList:
    'Không nhận ra danh sách nhiệm vụ nào: cần có cột nội dung hoặc số, ký hiệu và cột trạng thái hoặc ngày hoàn thành.',
  tooLong: 'Danh sách quá dài, chưa đọc hết được. Hãy xuất riêng danh sách của kỳ báo cáo.',
};

const EN: typeof VI = {
  columns: {
    code: 'Document number',
    content: 'Task',
    giver: 'Given by',
    unit: 'Unit',
    assigned: 'Day of giving',
    due: 'Deadline',
    finished: 'Day done',
    status: 'State',
  },
  faults: {
    'duplicate-task': ({ firstRow }) => `this task already stands in row ${firstRow}; counted once`,
    'unreadable-date': ({ column, written }) => `${column} says “${written}”, which is no date`,
    'unknown-state': ({ written }) => `state “${written}” is not understood; counted by the day done`,
    'due-before-assigned': ({ first, second }) => `deadline ${first} before it was given on ${second}`,
    'finished-before-assigned': ({ first, second }) => `done on ${first}, before it was given on ${second}`,
    'done-without-date': () => 'done, without a day of it; counted by its state',
    'open-with-date': ({ written }) => `has a day done, yet its state is “${written}”; counted by its state`,
    'state-against-dates': ({ written, first, second }) =>
      `state “${written}”, yet done on ${first} with deadline ${second}; counted by its days`,
    'timing-unknown': () => 'done, and nothing says whether in time; counted as assigned alone',
  },
  read: (rows, name) => `Read ${figure(rows)} tasks${name ? ` (sheet “${name}”)` : ''}`,
  unit: (name) => `Only tasks of ${name} are counted.`,
  noPeriod: 'The workbook states no period, so no tasks are counted: name it in the settings, or with --from and --to.',
  noColumn: (role) => `The list has no column ${role}.`,
  noDue: 'The list has no deadlines: whether in time is told by the states alone.',
  noFinished: 'The list has no days of finishing: tasks done are told by the day of giving and the state alone.',
  units: (count) => `The list has tasks of ${figure(count)} units; all are counted.`,
  skipped: (count, rows) => `${figure(count)} rows are no tasks and not counted: row ${rows}.`,
  noList:
    'No task list was recognised: it needs a column of tasks or document numbers, and one of states or of days done.',
  tooLong: 'The list is too long and was not read to its end. Export the list of the period alone.',
};

export const TASK_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** What is wrong in a row, without the row. */
export function taskFaultText(fault: TaskFault, language: Language): string {
  const words = TASK_STRINGS[language];
  const [first, second] = fault.days ?? [];
  return words.faults[fault.kind]({
    written: fault.written,
    first: first === undefined ? '' : printDay(first),
    second: second === undefined ? '' : printDay(second),
    column: columnText(fault.role, language),
    firstRow: fault.firstRow ?? 0,
  });
}

function columnText(role: TaskDate | null, language: Language): string {
  return role === null ? '' : TASK_STRINGS[language].columns[role];
}

/** "Được giao: 45". A count that the list does not tell is left out. */
export function taskCountLines({ counts }: Pick<CountedTasks, 'counts'>, language: Language): readonly string[] {
  return TASK_MEASURES.flatMap((measure) => {
    const count = counts[measure];
    return count === null ? [] : [`${capital(TASK_FIGURE_NAMES[language][measure])}: ${figure(count)}`];
  });
}

const MOST_ROWS_NAMED = 12;

/** Everything about the list that an official should know before trusting its counts. */
export function taskNotices(list: TaskList, { counted }: Pick<UsedTasks, 'counted'>, language: Language): string[] {
  const words = TASK_STRINGS[language];
  const dossiers = DOSSIER_STRINGS[language];
  const has = (role: TaskRole): boolean => list.columns.some((column) => column.role === role);
  const notices: string[] = [];
  if (!counted) notices.push(words.noPeriod);
  for (const { role, kind, serials, texts, reading } of list.dates)
    notices.push(dossiers.dates[kind](words.columns[role], serials, texts, reading === 'swapped'));
  if (!has('due')) notices.push(words.noDue);
  if (!has('finished')) notices.push(words.noFinished);
  if (!has('assigned')) notices.push(words.noColumn(words.columns.assigned));
  if (counted?.unit) notices.push(words.unit(counted.unit));
  else if (list.units.length > 1) notices.push(words.units(list.units.length));
  if (list.skippedRows.length > 0) {
    const rows = list.skippedRows.slice(0, MOST_ROWS_NAMED).join(', ');
    notices.push(
      words.skipped(list.skippedRows.length, rows + (list.skippedRows.length > MOST_ROWS_NAMED ? ', …' : '')),
    );
  }
  return notices;
}

/** "từ 15/12/2022 đến 14/06/2023"; empty where nothing was counted. */
export function taskPeriodLine({ counted }: Pick<UsedTasks, 'counted'>, language: Language): string {
  return counted ? periodLine(counted.period, language) : '';
}
