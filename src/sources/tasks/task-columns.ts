/** Which column of a task list holds what: as the person chose, else by headings; of two that say the same, what fits better. */
import type { Heading } from '../table/find-header.js';
import { isDateCell, serialOfNumber } from '../table/date-cell.js';
import { listText, type ListRow } from '../table/table.js';
import { TASK_DATES, TASK_ROLES, type TaskChoice, type TaskColumnRole, type TaskRole } from './task-column.js';
import type { FoundTaskColumn } from './task-list.js';
import { taskState } from './task-state.js';

/** null: what the rows hold is no task list: neither a text nor anything that tells whether it is done. */
export function taskColumns(
  headings: readonly Heading<TaskColumnRole>[],
  sample: readonly ListRow[],
  { columns: chosen = {} }: TaskChoice,
): readonly FoundTaskColumn[] | null {
  const taken = new Set(Object.values(chosen).filter((column) => column !== null));
  const found = TASK_ROLES.flatMap((role): readonly FoundTaskColumn[] => {
    const column = chosen[role];
    if (column === null) return [];
    if (column !== undefined) {
      const heading = headings.find((one) => one.column === column)?.text ?? '';
      return [{ role, column, heading, because: 'chosen' }];
    }
    const [best] = headings
      .filter((one) => one.role === role && !taken.has(one.column))
      .map((one) => ({ one, fit: fitOf(role, one.column, sample) }))
      .sort((left, right) => right.fit - left.fit || left.one.column - right.one.column);
    return best ? [{ role, column: best.one.column, heading: best.one.text, because: 'heading' }] : [];
  });
  const has = (role: TaskRole): boolean => found.some((one) => one.role === role);
  return (has('content') || has('code')) && (has('status') || has('finished')) ? found : null;
}

/** The share of a column's filled cells that say what the role means; nothing speaks against texts. */
function fitOf(role: TaskRole, column: number, sample: readonly ListRow[]): number {
  const cells = sample.map(({ cells }) => cells[column] ?? null).filter((cell) => cell !== null && cell !== '');
  if (cells.length === 0) return 0;
  const share = (test: (cell: (typeof cells)[number]) => boolean): number => cells.filter(test).length / cells.length;
  if (TASK_DATES.some((date) => date === role))
    return share((cell) => isDateCell(cell) || serialOfNumber(cell) !== null);
  return role === 'status' ? share((cell) => taskState(listText(cell)) !== undefined) : 0;
}
