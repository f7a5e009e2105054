/**
 * Biểu II.06a made from a dossier list: columns (3) to (13) by field of work, with the total. The form counts two things
 * otherwise than the plain classes: whatever was handed back or withdrawn is on time, and what is stopped is in process
 * and within its time (the form's own heading says so: "bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút").
 */
import { M06A_FIGURES, type M06aFigure } from '../../rules/source-names.js';
import type { Period } from '../period.js';
import { classify, isInClass, type ClassBits } from './classify.js';
import { eachFacts } from './dossier-columns.js';
import type { DossierList } from './dossier-list.js';

export type M06aCounts = Readonly<Record<M06aFigure, number>>;

export interface M06aRow {
  /** The field of work; empty for dossiers without one. */
  readonly name: string;
  readonly counts: M06aCounts;
}

export interface M06aTable {
  /** In the order in which the fields stand in the list. */
  readonly rows: readonly M06aRow[];
  readonly total: M06aCounts;
  /** Received, and in no column to the right because of a fault in its dates or status: why (3) exceeds (7) + (11). */
  readonly unplaced: number;
}

type Tally = Record<M06aFigure, number>;

export function m06aTable(list: DossierList, period: Period): M06aTable {
  const total = newTally();
  const byField = new Map<number, Tally>();
  let unplaced = 0;
  for (const dossier of eachFacts(list.dossiers)) {
    const bits = classify(dossier, period);
    const columns = columnsOf(bits);
    if (columns.length === 0) continue;
    let own = byField.get(dossier.field);
    if (!own) byField.set(dossier.field, (own = newTally()));
    for (const column of columns) {
      own[column] += 1;
      total[column] += 1;
    }
    if (isInClass(bits, 'received') && !columns.includes('solved') && !columns.includes('in_process')) unplaced += 1;
  }
  const rows = [...byField].map(([field, counts]) => ({ name: list.fields[field] ?? '', counts }));
  return { rows, total, unplaced };
}

function columnsOf(bits: ClassBits): readonly M06aFigure[] {
  const returned = isInClass(bits, 'returned');
  const supplement = isInClass(bits, 'supplement');
  return M06A_FIGURES.filter((figure) => {
    switch (figure) {
      case 'solved_on_time':
        return returned || isInClass(bits, figure);
      case 'solved_early':
      case 'solved_late':
        return !returned && isInClass(bits, figure);
      case 'in_process':
      case 'in_process_within':
        return supplement || isInClass(bits, figure);
      default:
        return isInClass(bits, figure);
    }
  });
}

function newTally(): Tally {
  // M06A_FIGURES holds exactly the keys.
  return Object.fromEntries(M06A_FIGURES.map((figure) => [figure, 0])) as Tally;
}
