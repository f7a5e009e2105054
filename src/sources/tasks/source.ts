/** A list of assigned tasks, counted for the workbook's own period and unit unless a person named other days. */
import { readingOfCounts } from '../figure-reading.js';
import type { Period } from '../period.js';
import type { Source, SourceUse } from '../source.js';
import { countTasks, type CountedTasks } from './count-tasks.js';
import type { TaskList } from './task-list.js';

export interface HeldTasks {
  readonly list: TaskList;
  /** null: the workbook's own. */
  readonly period: Period | null;
}

export interface UsedTasks extends SourceUse {
  /** null: neither the person nor the workbook names a period, so nothing was counted. */
  readonly counted: (CountedTasks & { readonly period: Period }) | null;
}

export const TASKS: Source<HeldTasks, UsedTasks> = {
  use({ list, period }, workbook) {
    const own = period ?? workbook.period;
    if (!own) return { readings: [], counted: null };
    const counted = countTasks(list, own, workbook.unitName);
    return {
      readings: [readingOfCounts('tasks', counted.counts)],
      counted: { ...counted, period: { from: own.from, to: own.to } },
    };
  },
};
