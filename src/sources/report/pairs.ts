/** "1.144/1.157 hồ sơ …": which words are about the part and which about its whole. */
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';
import { speaksOfGiven } from './task-facts.js';
import { hasStatus, type Zone } from './zones.js';

/** Of "1.142/1.144 hồ sơ …": the words that say what the whole is, and after which the part is told. */
export const WHOLE_FIRST =
  /^( (?:tthc )?(?:da |duoc |phai )*(?:tiep nhan|giai quyet|xu li|den han)(?: xong| trong ki)*) (?:duoc|da|deu|la|co) /;

/** "Tiếp nhận, thụ lý và giải quyết 512/520 hồ sơ". */
const BOTH_VERBS =
  / tiep nhan (?:moi |ho so )?(?:,|va|-|\/) (?:(?:da|thu li|,|va|tham tra|giai quyet|xu li) )*(?:giai quyet|xu li|tra ket qua)(?: xong)? (?:: |duoc )*$/;

/** Of what was received in one breath with it: the part is solved, the whole received. */
export function isOfBoth({ before }: Figure, lead: string): boolean {
  return before.features.has('both') || BOTH_VERBS.test(` ${lead.trim()} `);
}

/** What the whole of "4.561/5.650 hồ sơ …" is, where the words after it say so. */
export function wholeName(figure: Figure, part: FactName | undefined, lead: string, rest: string): FactName | null {
  if (figure.ratio) return part === undefined ? null : ratioWhole(figure.ratio.whole);
  const { key } = figure.after;
  if (part?.startsWith('tasks_') && (`${figure.before.key}${key}`.includes(' giao ') || speaksOfGiven(lead)))
    return 'tasks_assigned';
  if (part === 'plan_tasks_done') return 'plan_tasks';
  if (part === 'staff_present' && / (?:duoc )?giao /.test(rest)) return 'staff_assigned';
  if (figure.noun !== 'dossier') return null;
  // "toàn trình 1.101/1.560 hồ sơ trực tuyến".
  if (part === 'online_full' || part === 'online_partial')
    return figure.after.features.has('online') && figure.after.features.size === 1 ? 'online' : null;
  if (part === 'online' && !figure.after.features.has('online') && figure.before.features.has('online'))
    return figure.after.features.has('receive') || figure.before.features.has('receive') ? 'received' : null;
  const first = hasStatus(figure.before) ? undefined : WHOLE_FIRST.exec(key)?.[1];
  if (first !== undefined)
    return first.includes('tiep nhan') ? 'received' : first.includes('den han') ? 'due' : 'solved';
  // "Chậm tiếp nhận 04/1.250 hồ sơ trực tuyến".
  if (part === 'late_reception' && figure.after.features.has('online')) return 'online';
  if (part === 'solved' && isOfBoth(figure, lead)) return figure.before.features.has('new') ? null : 'received';
  if (part === 'solved' && figure.before.features.has('solve') && figure.after.features.has('receive'))
    return 'received';
  if (part === 'late_reception_apology' && figure.after.features.has('late-reception')) return 'late_reception';
  if (!hasOwnTime(figure)) return null;
  if (/^ (?:\S+ ){0,4}(?:da |duoc )*giai quyet /.test(key)) return 'solved';
  if (/^ (?:\S+ ){0,4}(?:da |duoc )*tiep nhan /.test(key)) return 'received';
  return /^ (?:\S+ ){0,4}(?:da |phai )?den han /.test(key) ? 'due' : null;
}

/** "… 1.144/1.157 hồ sơ tiếp nhận", "… 45/49 nhiệm vụ được giao"; of "912/1.144 hồ sơ đúng hạn" the part is meant. */
export function isOfWhole({ key, features }: Zone): boolean {
  const told = (['receive', 'solve', 'due', 'online', 'returned', 'late-reception', 'to-solve'] as const).some((one) =>
    features.has(one),
  );
  return told || key.includes(' giao ');
}

/** "… /tổng số hồ sơ tiếp nhận: 1.144/1.157". */
function ratioWhole({ key, features }: Zone): FactName | null {
  if (!/ (?:ho so|hs) /.test(key)) {
    if (!key.includes(' giao ')) return null;
    return / (?:bien che|can bo|cong chuc) /.test(key)
      ? 'staff_assigned'
      : / (?:nhiem vu|y kien) /.test(key)
        ? 'tasks_assigned'
        : null;
  }
  if (features.has('due')) return 'due';
  if (features.has('online')) return null;
  if (features.has('receive')) return 'received';
  return features.has('solve') && features.size === 1 ? 'solved' : null;
}

/** The words before the figure say what the part is, so that those after it are about the whole. */
function hasOwnTime({ before, after }: Figure): boolean {
  const time = ['early', 'on-time', 'late'] as const;
  return time.some((one) => before.features.has(one)) && !time.some((one) => after.features.has(one));
}
