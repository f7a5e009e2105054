/**
 * A table to a list of assigned tasks. The words of a task serve to tell two tasks apart and are not kept; nor is any
 * person's name. What a row cannot mean is a fault with its place.
 */
import { bareKey, matchKey } from '../../forms/label.js';
import type { CellRange } from '../../workbook/address.js';
import type { CivilDay } from '../civil-day.js';
import type { Period } from '../period.js';
import {
  DateColumn,
  dateDoubt,
  decideReading,
  swapDayMonth,
  type DateFinding,
  type ReadDate,
} from '../table/date-column.js';
import { findHeader } from '../table/find-header.js';
import { ownText } from '../../workbook/own-text.js';
import { isBlankRow, listText, type CellTable, type ListCell, type ListRow } from '../table/table.js';
import { TASK_DATES, type TaskChoice, type TaskDate, type TaskRole } from './task-column.js';
import { taskColumns } from './task-columns.js';
import { readTaskDay } from './task-day.js';
import { officeName, shownText, taskGiver, type TaskGiver } from './task-giver.js';
import { roleOfTaskHeading } from './task-heading.js';
import {
  TASK_FAULT_SEVERITY,
  type FoundTaskColumn,
  type AssignedTask,
  type TaskFault,
  type TaskFaultKind,
  type TaskList,
} from './task-list.js';
import { taskState } from './task-state.js';

export interface ReadTaskOptions {
  readonly choice?: TaskChoice;
  /** Says which reading of doubtful dates agrees with it; decides nothing. */
  readonly period?: Period;
}

/** Rows that are looked at to tell the heading, and below it the columns. */
const TOP_ROWS = 40;
const SAMPLE_ROWS = 200;
const NO_CODES = { asRead: 0, swapped: 0 };
const LONGEST_CODE = 60;
/** A list names some dozens of offices; a column of anything else is not worth keeping. */
const MOST_UNITS = 500;

/** A unit has some hundreds of tasks a year, a province some ten thousands; a list that is longer is refused. */
export const MOST_TASK_ROWS = 100_000;

/** null: no columns of a task list were found. */
export function readTasks(table: CellTable, { choice = {}, period }: ReadTaskOptions = {}): TaskList | null {
  const rows = [...table.rows].filter((row) => !isBlankRow(row));
  const header = findHeader(rows.slice(0, TOP_ROWS), table.merges, {
    roleOf: roleOfTaskHeading,
    isOfRecord: () => false,
  });
  const body = rows.slice(header.bodyFrom);
  const columns = taskColumns(header.headings, body.slice(0, SAMPLE_ROWS), choice);
  if (!columns) return null;
  const reader = new TaskReader(table, columns);
  for (const row of header.rows.length > 0 ? body : withoutHead(body, columns, table.date1904)) reader.add(row);
  return reader.finish(header.rows, choice, period);
}

/** Columns that a person chose in a list without known headings: whatever stands above the first date or state is none. */
function withoutHead(
  rows: readonly ListRow[],
  columns: readonly FoundTaskColumn[],
  date1904: boolean,
): readonly ListRow[] {
  const first = rows.findIndex(({ cells }) =>
    columns.some(({ role, column }) =>
      role === 'status'
        ? taskState(listText(cells[column])) !== undefined
        : isTaskDate(role) && readTaskDay(cells[column], date1904, role === 'due').day !== null,
    ),
  );
  return first < 0 ? [] : rows.slice(first);
}

function isTaskDate(role: TaskRole): role is TaskDate {
  return TASK_DATES.some((one) => one === role);
}

/** A task whose days may still be turned round. */
interface Draft {
  readonly task: Omit<AssignedTask, TaskDate>;
  /** What its state says, as written. */
  readonly written: string;
  readonly days: Record<TaskDate, ReadDate>;
}

class TaskReader {
  private readonly columnOf = new Map<TaskRole, number>();
  private readonly drafts: Draft[] = [];
  private readonly faults: TaskFault[] = [];
  private readonly skippedRows: number[] = [];
  private readonly seen = new Map<string, number>();
  private readonly units = new Map<string, { readonly index: number; readonly name: string }>();
  private readonly dateColumns: Readonly<Record<TaskDate, DateColumn<TaskDate>>> = {
    assigned: new DateColumn<TaskDate>('assigned'),
    due: new DateColumn<TaskDate>('due'),
    finished: new DateColumn<TaskDate>('finished'),
  };
  private readonly merges: readonly CellRange[];
  /** The last row's cells, for those that are merged down into the next. */
  private above: readonly ListCell[] = [];
  /** "I. Nhiệm vụ UBND tỉnh giao": the group that the rows below stand in. */
  private group: TaskGiver | null = null;
  private rowCount = 0;

  constructor(
    private readonly table: CellTable,
    private readonly columns: readonly FoundTaskColumn[],
  ) {
    for (const { role, column } of columns) this.columnOf.set(role, column);
    this.merges = table.merges.filter(({ top, bottom }) => bottom > top);
  }

  add(given: ListRow): void {
    const row = this.withMerged(given);
    this.above = row.cells;
    const code = this.text(row, 'code');
    const content = this.text(row, 'content');
    const written = this.text(row, 'status');
    const days = {
      assigned: this.day(row, 'assigned'),
      due: this.day(row, 'due'),
      finished: this.day(row, 'finished'),
    };
    const tells = written !== '' || TASK_DATES.some((role) => days[role].origin !== 'none');
    if ((code === '' && content === '') || !tells) {
      this.skip(given);
      return;
    }
    this.rowCount += 1;
    const unitText = this.text(row, 'unit');
    const key = [code, content, unitText]
      .map(matchKey)
      .concat(TASK_DATES.slice(0, 2).map((role) => String(days[role].day)));
    const firstRow = this.seen.get(key.join('|'));
    if (firstRow !== undefined) {
      this.fault('duplicate-task', { row: row.row, code: shownCode(code) }, { firstRow });
      return;
    }
    this.seen.set(key.join('|'), row.row);
    const own = { row: row.row, code: shownCode(code) };
    const state = this.state(written, days.finished, own);
    for (const role of TASK_DATES) {
      this.dateColumns[role].add(days[role]);
      if (days[role].origin === 'unreadable')
        this.fault('unreadable-date', own, { written: this.text(row, role), role });
    }
    const giver = taskGiver(this.text(row, 'giver')) ?? this.group;
    this.drafts.push({ task: { ...own, giver, unit: this.unit(unitText), state }, written, days });
  }

  finish(headerRows: readonly number[], choice: TaskChoice, period: Period | undefined): TaskList {
    const dates = this.settleDates(choice, period);
    const tasks = this.drafts.map(({ task, days }): AssignedTask => ({
      ...task,
      assigned: days.assigned.day,
      due: days.due.day,
      finished: days.finished.day,
    }));
    this.drafts.forEach((draft, at) => {
      const task = tasks[at];
      if (task) this.compare(task, draft.written, draft.days.finished);
    });
    return {
      name: this.table.name,
      columns: this.columns,
      headerRows,
      rowCount: this.rowCount,
      tasks,
      units: [...this.units.values()].map(({ name }) => name),
      faults: this.faults.sort((one, other) => one.row - other.row),
      dates,
      skippedRows: this.skippedRows,
    };
  }

  private skip({ row, cells }: ListRow): void {
    this.skippedRows.push(row);
    const texts = [...new Set(cells.map(listText).filter((text) => text !== ''))];
    if (texts.length > 2) return;
    const words = ` ${bareKey(texts.join(' '))} `;
    if (words.includes(' giao ')) this.group = taskGiver(texts.join(' '));
  }

  private text({ cells }: ListRow, role: TaskRole): string {
    const column = this.columnOf.get(role);
    return column === undefined ? '' : listText(cells[column]);
  }

  private day({ cells }: ListRow, role: TaskDate): ReadDate {
    const column = this.columnOf.get(role);
    if (column === undefined) return { day: null, origin: 'none' };
    return readTaskDay(cells[column], this.table.date1904, role === 'due');
  }

  /** A document that gives several tasks is often written once, its cell merged over their rows. */
  private withMerged(row: ListRow): ListRow {
    const spans = this.merges.filter(({ top, bottom }) => top < row.row - 1 && row.row - 1 <= bottom);
    if (spans.length === 0) return row;
    const cells = [...row.cells];
    for (const { left } of spans) {
      while (cells.length <= left) cells.push(null);
      cells[left] ??= this.above[left] ?? null;
    }
    return { row: row.row, cells };
  }

  private state(written: string, finished: ReadDate, place: Place): AssignedTask['state'] {
    const byDay = { progress: finished.day === null ? 'open' : 'done', timing: null } as const;
    if (written === '') return byDay;
    const known = taskState(written);
    if (known) return known;
    this.fault('unknown-state', place, { written });
    return finished.day === null ? null : byDay;
  }

  private unit(text: string): number {
    const name = officeName(text);
    const key = matchKey(name);
    if (key === '') return -1;
    const known = this.units.get(key);
    if (known) return known.index;
    if (this.units.size >= MOST_UNITS) return -1;
    const index = this.units.size;
    this.units.set(key, { index, name: ownText(name) });
    return index;
  }

  private fault(kind: TaskFaultKind, { row, code }: Place, details: Partial<TaskFault> = {}): void {
    const plain = { written: '', role: null, days: null, firstRow: null };
    const written = ownText(shownText(details.written ?? ''));
    this.faults.push({ kind, severity: TASK_FAULT_SEVERITY[kind], row, code, ...plain, ...details, written });
  }

  /** Decides each column's reading once all of it is known, and changes what has to be changed. */
  private settleDates(choice: TaskChoice, period: Period | undefined): readonly DateFinding<TaskDate>[] {
    const columns = TASK_DATES.map((role) => this.dateColumns[role]);
    const turned = columns.some(({ looksTurned }) => looksTurned);
    return columns.flatMap((column): readonly DateFinding<TaskDate>[] => {
      const { role, serials, dayFirst, monthFirst, either } = column;
      const origin = column.mayBeTurned ? 'serial' : monthFirst > 0 ? 'either' : null;
      const doubtful = this.drafts.filter(({ days }) => days[role].origin === origin);
      const reading = decideReading(column, turned, NO_CODES, choice.dates);
      const inPeriod = period
        ? agreement(
            doubtful.map(({ days }) => days[role].day),
            period,
          )
        : null;
      if (reading === 'swapped')
        for (const { days } of doubtful) {
          const { day } = days[role];
          if (day !== null) days[role] = { day: swapDayMonth(day), origin: days[role].origin };
        }
      const kind = dateDoubt(column, reading, inPeriod);
      const texts = dayFirst + monthFirst + either;
      return kind ? [{ role, kind, reading, serials, texts, inPeriod, byCode: NO_CODES }] : [];
    });
  }

  private compare(task: AssignedTask, written: string, { origin }: ReadDate): void {
    const { assigned, due, finished, state } = task;
    const fault = (kind: TaskFaultKind, details: Partial<TaskFault> = {}): void => this.fault(kind, task, details);
    if (assigned !== null && due !== null && due < assigned) fault('due-before-assigned', { days: [due, assigned] });
    if (assigned !== null && finished !== null && finished < assigned)
      fault('finished-before-assigned', { days: [finished, assigned] });
    if (!state || state.progress === 'cancelled') return;
    if (state.progress === 'open') {
      if (finished !== null) fault('open-with-date', { written, role: 'finished' });
      return;
    }
    if (finished === null && state.timing === null && due !== null) fault('timing-unknown', { written });
    else if (finished === null && origin === 'none' && this.columnOf.has('finished'))
      fault('done-without-date', { written, role: 'finished' });
    const byDays = finished !== null && due !== null ? (finished <= due ? 'in-time' : 'late') : null;
    if (byDays && state.timing && byDays !== state.timing && finished !== null && due !== null)
      fault('state-against-dates', { written, days: [finished, due] });
  }
}

type Place = Pick<AssignedTask, 'row' | 'code'>;

/** The number of a document has a digit; what has none may be anything. */
function shownCode(text: string): string {
  return /\d/.test(text) ? ownText(text.slice(0, LONGEST_CODE)) : '';
}

function agreement(days: readonly (CivilDay | null)[], { from, to }: Period): { asRead: number; swapped: number } {
  const isIn = (day: CivilDay): boolean => day >= from && day <= to;
  const known = days.filter((day) => day !== null);
  return { asRead: known.filter(isIn).length, swapped: known.map(swapDayMonth).filter(isIn).length };
}
