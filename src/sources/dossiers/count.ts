/** Counts of a dossier list in a period, and the rows that each of them counts. One classification makes both. */
import type { Period } from '../period.js';
import { classify, DOSSIER_CLASSES, isInClass, type DossierClass } from './classify.js';
import type { DossierRole } from './column-role.js';
import { eachDossier, eachFacts } from './dossier-columns.js';
import type { DossierList } from './dossier-list.js';
import type { Dossier } from './dossier.js';

/** null: the list has no column that tells. */
export type ClassCounts = Readonly<Record<DossierClass, number | null>>;

export interface DossierCounts {
  readonly period: Period;
  readonly classes: ClassCounts;
  /** Distinct procedures with at least one dossier received online in the period, by level. */
  readonly procedures: { readonly online_partial: number | null; readonly online_full: number | null };
}

/** Columns without which a class cannot be told. A list without status is told by its days of finishing. */
const NEEDS: Readonly<Partial<Record<DossierClass, readonly DossierRole[]>>> = {
  online: ['channel'],
  direct: ['channel'],
  online_partial: ['channel', 'level'],
  online_full: ['channel', 'level'],
  supplement: ['status'],
};
/** Either of these tells how a dossier ended. */
const FINISHED: readonly DossierRole[] = ['finished', 'returned'];
const NEED_FINISHED: readonly DossierClass[] = ['solved', 'solved_early', 'solved_on_time', 'solved_late', 'returned'];
const NEED_DUE: readonly DossierClass[] = [
  'solved_early',
  'solved_on_time',
  'solved_late',
  'in_process_within',
  'in_process_overdue',
];
const NEED_STATUS_OR_FINISHED: readonly DossierClass[] = [
  'received',
  'carried_over',
  'in_process',
  'in_process_within',
  'in_process_overdue',
];

export function countDossiers(list: DossierList, period: Period): DossierCounts {
  const totals = new Map<DossierClass, number>();
  const partial = new Set<number>();
  const full = new Set<number>();
  for (const dossier of eachFacts(list.dossiers)) {
    const bits = classify(dossier, period);
    if (bits === 0) continue;
    for (const name of DOSSIER_CLASSES) if (isInClass(bits, name)) totals.set(name, (totals.get(name) ?? 0) + 1);
    if (dossier.procedure < 0) continue;
    if (isInClass(bits, 'online_partial')) partial.add(dossier.procedure);
    if (isInClass(bits, 'online_full')) full.add(dossier.procedure);
  }
  const has = columnTest(list);
  const hasProcedures = (has('procedure') || has('procedureCode')) && has('channel') && has('level');
  const classes = Object.fromEntries(
    DOSSIER_CLASSES.map((name) => [name, isTold(name, has) ? (totals.get(name) ?? 0) : null]),
    // DOSSIER_CLASSES holds exactly the keys.
  ) as Record<DossierClass, number | null>;
  return {
    period,
    classes,
    procedures: {
      online_partial: hasProcedures ? partial.size : null,
      online_full: hasProcedures ? full.size : null,
    },
  };
}

/** The dossiers that a count counts, in the order of the list. */
export function dossiersOf(list: DossierList, period: Period, name: DossierClass): readonly Dossier[] {
  const counted: Dossier[] = [];
  for (const dossier of eachDossier(list.dossiers)) {
    if (isInClass(classify(dossier, period), name)) counted.push(dossier);
  }
  return counted;
}

/** Row numbers, as people count them, behind a count. */
export function rowsOf(list: DossierList, period: Period, name: DossierClass): readonly number[] {
  const rows: number[] = [];
  for (const facts of eachFacts(list.dossiers)) if (isInClass(classify(facts, period), name)) rows.push(facts.row);
  return rows;
}

function columnTest({ columns }: DossierList): (role: DossierRole) => boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return (role) => roles.has(role);
}

function isTold(name: DossierClass, has: (role: DossierRole) => boolean): boolean {
  const hasFinished = FINISHED.some(has);
  if (NEED_FINISHED.includes(name) && !hasFinished) return false;
  if (NEED_DUE.includes(name) && !has('due')) return false;
  if (NEED_STATUS_OR_FINISHED.includes(name) && !has('status') && !hasFinished) return false;
  return (NEEDS[name] ?? []).every(has);
}
