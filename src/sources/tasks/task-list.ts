/** A list of assigned tasks as it was read: its columns, its tasks without their words, and what is wrong in it. */
import type { CivilDay } from '../civil-day.js';
import type { DateFinding } from '../table/date-column.js';
import type { TaskDate, TaskRole } from './task-column.js';
import type { TaskGiver } from './task-giver.js';
import type { TaskState } from './task-state.js';

/** A task as counts need it. Neither its text nor anybody's name is kept. */
export interface AssignedTask {
  /** As people count rows: the first of the sheet or file is 1. */
  readonly row: number;
  /** Số, ký hiệu of the document that gave it; empty: the row has none. */
  readonly code: string;
  /** null: the list does not say. */
  readonly giver: TaskGiver | null;
  /** Index in `TaskList.units`; -1: none is named. */
  readonly unit: number;
  readonly assigned: CivilDay | null;
  readonly due: CivilDay | null;
  readonly finished: CivilDay | null;
  /** null: no state, or one whose words are not known. */
  readonly state: TaskState | null;
}

export interface FoundTaskColumn {
  readonly role: TaskRole;
  readonly column: number;
  /** As the list has it; empty for a column without one. */
  readonly heading: string;
  readonly because: 'heading' | 'chosen';
}

export type TaskFaultKind =
  | 'duplicate-task' // counted once
  | 'unreadable-date'
  | 'unknown-state'
  | 'due-before-assigned'
  | 'finished-before-assigned'
  | 'done-without-date' // in a list that has such days: whether in time is as the state says, if it does
  | 'open-with-date' // a day of finishing beside a state that says otherwise: counted by its state
  | 'state-against-dates' // "đúng hạn" beside a day after the deadline: counted by its days
  | 'timing-unknown'; // done, and nothing says whether in time

/** Something wrong in one row of the list. */
export interface TaskFault {
  readonly row: number;
  readonly kind: TaskFaultKind;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The text that is not known or cannot be read; empty where nothing stands there. */
  readonly written: string;
  readonly role: TaskDate | null;
  /** The two days that contradict each other, the earlier named first; null for other faults. */
  readonly days: readonly [CivilDay, CivilDay] | null;
  /** For a task that stands twice: the row where it stands first. */
  readonly firstRow: number | null;
}

export const TASK_FAULT_SEVERITY: Readonly<Record<TaskFaultKind, TaskFault['severity']>> = {
  'duplicate-task': 'error',
  'unreadable-date': 'error',
  'unknown-state': 'error',
  'due-before-assigned': 'error',
  'finished-before-assigned': 'error',
  'done-without-date': 'warning',
  'open-with-date': 'warning',
  'state-against-dates': 'warning',
  'timing-unknown': 'error',
};

export interface TaskList {
  /** The sheet; empty for a CSV. */
  readonly name: string;
  readonly columns: readonly FoundTaskColumn[];
  readonly headerRows: readonly number[];
  /** Rows that are tasks, doubled ones included. */
  readonly rowCount: number;
  /** Each task once. */
  readonly tasks: readonly AssignedTask[];
  /** Offices that carry tasks out, as written first. */
  readonly units: readonly string[];
  readonly faults: readonly TaskFault[];
  readonly dates: readonly DateFinding<TaskDate>[];
  /** Rows that hold something and are no task: group lines, totals, signatures. */
  readonly skippedRows: readonly number[];
}
