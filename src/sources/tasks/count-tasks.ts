/**
 * What a list of tasks counts in a period, by whole days, F and T being its first and last:
 *
 * - assigned_new: given from F to T. assigned: these, and those given before F that were still open on F. A task without
 *   a day of giving counts unless it was done before F.
 * - on_time, late: done from F to T, by the day of finishing against the deadline, else as the state says. A task without
 *   a deadline is never late.
 * - overdue, in_time: not done on T; overdue where its deadline is before T (due on T is in time), or where the state
 *   says so and no deadline is given. A task done after T was open on T.
 * - Cancelled tasks count nowhere; a done task of which nothing says whether in time is only assigned.
 *
 * Of which tasks: all; those that the province gave; those that the district gave. Where the list does not say who gave a
 * task, it is of both. "UBND thành phố" is the district's like where the list also names a province, else it is both.
 */
import { matchKey } from '../../forms/label.js';
import { TASK_GROUPS, TASK_MEASURES, type TaskFigure, type TaskMeasure } from '../../rules/source-names.js';
import type { Period } from '../period.js';
import type { AssignedTask, TaskList } from './task-list.js';

/** null: the list has nothing that tells. */
export type TaskCounts = Readonly<Record<TaskFigure, number | null>>;

export interface CountedTasks {
  readonly counts: TaskCounts;
  /** Rows behind each count. */
  readonly rows: Readonly<Record<TaskFigure, readonly number[]>>;
  /** The unit whose tasks are counted, as the list writes it; null: all. */
  readonly unit: string | null;
}

/** Of a list that names several units, only the tasks of the workbook's own are counted where it is one of them. */
export function countTasks(list: TaskList, period: Period, unitName: string | null): CountedTasks {
  const unit = unitIn(list, unitName);
  const tasks = unit < 0 ? list.tasks : list.tasks.filter((task) => task.unit === unit);
  const namesProvince = list.tasks.some(({ giver }) => giver === 'province');
  const rows = new Map<TaskFigure, number[]>();
  for (const task of tasks) {
    for (const measure of measuresOf(task, period)) {
      for (const group of TASK_GROUPS) {
        if (!isOf(task, group, namesProvince)) continue;
        const name: TaskFigure = `${group}${measure}`;
        const known = rows.get(name);
        if (known) known.push(task.row);
        else rows.set(name, [task.row]);
      }
    }
  }
  const tells = toldMeasures(list);
  const counts = (name: TaskFigure, measure: TaskMeasure): number | null =>
    tells.has(measure) ? (rows.get(name)?.length ?? 0) : null;
  return {
    counts: eachFigure(counts),
    rows: eachFigure((name) => rows.get(name) ?? []),
    unit: unit < 0 ? null : (list.units[unit] ?? null),
  };
}

function eachFigure<Value>(
  make: (name: TaskFigure, measure: TaskMeasure) => Value,
): Readonly<Record<TaskFigure, Value>> {
  const of = <Group extends (typeof TASK_GROUPS)[number]>(group: Group): Record<`${Group}${TaskMeasure}`, Value> => {
    const name = (measure: TaskMeasure): Value => make(`${group}${measure}`, measure);
    // The keys are exactly the group's figures.
    return Object.fromEntries(TASK_MEASURES.map((measure) => [`${group}${measure}`, name(measure)])) as Record<
      `${Group}${TaskMeasure}`,
      Value
    >;
  };
  return { ...of(''), ...of('province_'), ...of('district_') };
}

/** -1: the list names one unit or none, or not this one. */
function unitIn({ units }: TaskList, unitName: string | null): number {
  if (unitName === null || units.length < 2) return -1;
  const own = bare(unitName);
  const found = units.flatMap((unit, index) => (own !== '' && bare(unit) === own ? [index] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** "UBND xã Quảng Phú" and "Xã Quảng Phú" are one unit. */
function bare(name: string): string {
  return matchKey(name).replace(/^ubnd /, '');
}

function isOf({ giver }: AssignedTask, group: (typeof TASK_GROUPS)[number], namesProvince: boolean): boolean {
  if (group === '' || giver === null) return true;
  if (giver === 'city') return group === 'district_' || !namesProvince;
  return giver === (group === 'province_' ? 'province' : 'district');
}

function measuresOf({ assigned, due, finished, state }: AssignedTask, { from, to }: Period): readonly TaskMeasure[] {
  if (state?.progress === 'cancelled' || (assigned !== null && assigned > to)) return [];
  const isNew = assigned !== null && assigned >= from;
  const given: readonly TaskMeasure[] = isNew ? ['assigned', 'assigned_new'] : ['assigned'];
  if (!state) return isNew ? given : [];
  if (state.progress === 'open' || (finished !== null && finished > to)) {
    const isLate = due === null ? state.progress === 'open' && state.timing === 'late' : due < to;
    return [...given, isLate ? 'overdue' : 'in_time'];
  }
  if (finished !== null && finished < from) return [];
  // Done on a day that nobody wrote: in this period only where it was given in it, or nobody wrote that either.
  if (finished === null && assigned !== null && !isNew) return [];
  const timing = finished !== null && due !== null ? (finished <= due ? 'in-time' : 'late') : state.timing;
  if (timing === null) return due === null ? [...given, 'on_time'] : given;
  return [...given, timing === 'late' ? 'late' : 'on_time'];
}

/** Without deadlines and without states that speak of them nothing says what is late. */
function toldMeasures({ columns, tasks }: TaskList): ReadonlySet<TaskMeasure> {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const speaks = tasks.some(({ state }) => (state?.timing ?? null) !== null);
  const told: TaskMeasure[] = ['assigned'];
  if (has('assigned')) told.push('assigned_new');
  if (has('due') || speaks) told.push('on_time', 'late', 'overdue', 'in_time');
  return new Set(told);
}
