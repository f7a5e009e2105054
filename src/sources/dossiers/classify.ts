/**
 * What a dossier counts as in a period, by whole days. The definitions follow a provincial system's own statistics
 * (`ThongKeWhereBuilder`), F and T being the period's first and last day:
 *
 * - received_new: F ≤ received ≤ T. carried_over: received before F, and then still open: in process, stopped, or
 *   finished on F or later. received: both. Never taken in (mới đăng ký, không được tiếp nhận): nowhere.
 * - online, direct: of received_new, by channel (by post is direct). online_partial, online_full: by level.
 * - solved: finished, F ≤ finished ≤ T. Early: before the day it was due; on time: on that day, or never due; late: after.
 *   returned: those of solved that were handed back or withdrawn.
 * - in_process: received by T, and in process now or finished after T. Overdue: due before T; else within (due on T is).
 * - supplement: received by T and stopped now: waiting for papers or a fee, or held.
 *
 * Statuses are those of the day of the export, so a list exported weeks later may differ by a few without anybody being wrong.
 * received = solved + in_process + supplement, but for dossiers with a fault in their dates or status.
 */
import { DOSSIER_FIGURES, type DossierFigure } from '../../rules/source-names.js';
import type { Period } from '../period.js';
import type { DossierFacts } from './dossier-columns.js';

/** A figure of the list that counts dossiers; the others count their procedures. */
export type DossierClass = Exclude<DossierFigure, `procedures_${string}`>;
/** Named once, in `rules/source-names.ts`. `direct` is a column of II.06a and no figure of its own. */
export const DOSSIER_CLASSES: readonly DossierClass[] = DOSSIER_FIGURES.filter(
  (name): name is DossierClass => !name.startsWith('procedures_'),
);

/** One bit a class, so that a dossier is classified once for all counts. */
export type ClassBits = number;

// DOSSIER_CLASSES holds exactly the keys.
const BIT = Object.fromEntries(DOSSIER_CLASSES.map((name, at) => [name, 1 << at])) as Readonly<
  Record<DossierClass, number>
>;

export function isInClass(bits: ClassBits, name: DossierClass): boolean {
  return (bits & BIT[name]) !== 0;
}

export function classify(dossier: DossierFacts, period: Period): ClassBits {
  const { group, received } = dossier;
  if (group === 'not-received' || group === 'refused' || received === null || received > period.to) return 0;
  return intake(dossier, received, period) | outcome(dossier, period);
}

function intake({ group, finished, channel, level }: DossierFacts, received: number, { from }: Period): ClassBits {
  if (received < from) {
    const wasOpen =
      group === 'in-process' || group === 'stopped' || (group === 'finished' && finished !== null && finished >= from);
    return wasOpen ? BIT.received | BIT.carried_over : 0;
  }
  const bits = BIT.received | BIT.received_new;
  if (channel === null) return bits;
  if (channel !== 'online') return bits | BIT.direct;
  const ofLevel = level === 'partial' ? BIT.online_partial : level === 'full' ? BIT.online_full : 0;
  return bits | BIT.online | ofLevel;
}

function outcome({ group, finished, due, returned }: DossierFacts, { from, to }: Period): ClassBits {
  if (group === 'stopped') return BIT.supplement;
  if (group === 'in-process' || (group === 'finished' && finished !== null && finished > to)) {
    return BIT.in_process | (due !== null && due < to ? BIT.in_process_overdue : BIT.in_process_within);
  }
  if (group !== 'finished' || finished === null || finished < from) return 0;
  const inTime = due === null || finished === due;
  const when = inTime ? BIT.solved_on_time : finished < due ? BIT.solved_early : BIT.solved_late;
  return BIT.solved | when | (returned ? BIT.returned : 0);
}
