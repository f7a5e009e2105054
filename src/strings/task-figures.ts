/** What the figures of a list of assigned tasks are called to people. */
import { TASK_GROUPS, TASK_MEASURES, type TaskFigure, type TaskMeasure } from '../rules/source-names.js';
import type { Words } from './language.js';

interface TaskNames {
  readonly measures: Readonly<Record<TaskMeasure, string>>;
  readonly givenBy: Readonly<Record<(typeof TASK_GROUPS)[number], string>>;
}

const VI: TaskNames = {
  measures: {
    assigned: 'được giao',
    assigned_new: 'giao trong kỳ',
    on_time: 'hoàn thành đúng hạn',
    late: 'hoàn thành nhưng quá hạn',
    overdue: 'quá hạn nhưng chưa hoàn thành',
    in_time: 'đang thực hiện trong hạn',
  },
  givenBy: { '': '', province_: 'UBND tỉnh giao', district_: 'UBND huyện giao' },
};

const EN: TaskNames = {
  measures: {
    assigned: 'assigned',
    assigned_new: 'assigned in the period',
    on_time: 'done on time',
    late: 'done late',
    overdue: 'overdue and not done',
    in_time: 'in process within their time',
  },
  givenBy: { '': '', province_: 'given by the province', district_: 'given by the district' },
};

/** "UBND huyện giao, hoàn thành đúng hạn". */
export const TASK_FIGURE_NAMES: Words<Readonly<Record<TaskFigure, string>>> = { vi: namesOf(VI), en: namesOf(EN) };

function namesOf({ measures, givenBy }: TaskNames): Readonly<Record<TaskFigure, string>> {
  const names = TASK_GROUPS.flatMap((group) =>
    TASK_MEASURES.map((measure): [TaskFigure, string] => {
      if (group === '') return [`${group}${measure}`, measures[measure]];
      const own = measure === 'assigned' ? givenBy[group] : `${givenBy[group]}, ${measures[measure]}`;
      return [`${group}${measure}`, own];
    }),
  );
  // Each group with each measure: all figures.
  return Object.fromEntries(names) as Record<TaskFigure, string>;
}
