/**
 * The sums of Biểu II.06a: (3) = (4)+(5)+(6), (7) = (8)+(9)+(10), (11) = (12)+(13) in every row; (3) = (7)+(11) too, but
 * for dossiers without a date, so that one only warns; and the total row is the sum of the rows.
 */
import { M06A_FIGURES, type M06aFigure } from '../../rules/source-names.js';
import type { M06aFault, M06aForm, M06aFormRow } from './m06a-form.js';

interface Balance {
  readonly whole: M06aFigure;
  readonly parts: readonly M06aFigure[];
  readonly severity: M06aFault['severity'];
}

const BALANCES: readonly Balance[] = [
  { whole: 'received', parts: ['online', 'direct', 'carried_over'], severity: 'error' },
  { whole: 'solved', parts: ['solved_early', 'solved_on_time', 'solved_late'], severity: 'error' },
  { whole: 'in_process', parts: ['in_process_within', 'in_process_overdue'], severity: 'error' },
  { whole: 'received', parts: ['solved', 'in_process'], severity: 'warning' },
];

export function checkM06a(form: M06aForm): readonly M06aFault[] {
  return [...form.rows.flatMap(balanceFaults), ...totalFaults(form)];
}

/** In this form a blank is a zero, as long as the row has any part at all. */
function balanceFaults({ row, name, figures }: M06aFormRow): readonly M06aFault[] {
  return BALANCES.flatMap(({ whole, parts, severity }): readonly M06aFault[] => {
    const written = figures[whole];
    if (written === undefined || parts.every((part) => figures[part] === undefined)) return [];
    const sum = parts.reduce((total, part) => total + (figures[part] ?? 0), 0);
    return sum === written ? [] : [{ kind: 'balance', severity, row, name, figure: whole, parts, written, sum }];
  });
}

/** Rows of a group's own are not added once more where the group row carries their sum. */
function totalFaults({ rows }: M06aForm): readonly M06aFault[] {
  const total = rows.find(({ kind }) => kind === 'total');
  if (!total) return [];
  const summed = rowsToAdd(rows);
  if (summed.length === 0) return [];
  return M06A_FIGURES.flatMap((figure): readonly M06aFault[] => {
    const written = total.figures[figure];
    if (written === undefined) return [];
    const sum = summed.reduce((all, { figures }) => all + (figures[figure] ?? 0), 0);
    const { row, name } = total;
    return sum === written ? [] : [{ kind: 'total', severity: 'error', row, name, figure, parts: [], written, sum }];
  });
}

/** The detail rows; the group rows where there is no detail below them. */
export function rowsToAdd(rows: readonly M06aFormRow[]): readonly M06aFormRow[] {
  return rows.filter(({ kind, figures }, at) => {
    if (kind === 'detail') return true;
    const next = rows[at + 1];
    return kind === 'group' && Object.keys(figures).length > 0 && next?.kind !== 'detail';
  });
}
