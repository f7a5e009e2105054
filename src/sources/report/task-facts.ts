/** What a figure says about tasks: given by a higher authority, done in time or not, or set by the year's reform plan. */
import { featuresOf, type Names } from './dossier-facts.js';
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';

export interface TaskContext {
  /** The sentence, or what leads up to it, speaks of tasks given. */
  readonly isTopic: boolean;
  /** The folded words of the sentence before the figure and after it. */
  readonly lead: string;
  readonly rest: string;
  /** The figure before is of done tasks: "hoàn thành 45 nhiệm vụ, trong đó quá hạn 4". */
  readonly isPartOfDone: boolean;
  /** "chưa hoàn thành 05 nhiệm vụ (trong hạn 04, quá hạn 01)". */
  readonly isPartOfOpen: boolean;
  /** Its own parts follow: those in time and those overdue. */
  readonly hasTimedParts: boolean;
  readonly brother: FactName | null;
  /** Nothing has been told of tasks before it. */
  readonly isFirst: boolean;
}

/** "Thực hiện nhiệm vụ UBND tỉnh giao, huyện có 247 nhiệm vụ", "Tổng số nhiệm vụ: 66" under such a head. */
const TOTAL =
  /^ (?:(?:\S+ ){0,4}(?:co|gom)(?: tong so| tong cong)?|(?:tong )?so(?: nhiem vu)? (?:: |la )?:?|(?:tong )?so nhiem vu(?: duoc)?(?: giao)? (?::|la)) $/;

/** "giao ban", "giao dịch" give no task. */
const GIVEN = / (?:duoc )?giao (?!ban |thong |dich |luu |tiep |nhan tra |dien |bien che )/;
/** What a unit hands on to its own people, or a plan to those who carry it out, is given by nobody above. */
const HANDED_ON =
  / (?:phan cong|giao) (?:\S+ ){0,2}?(?:cho )?(?:tung |cac |mot so |nhung )?(?:cong chuc|can bo|bo phan|phong|ban|co quan chuyen mon|don vi truc thuoc|truong thon|van phong|thon|to|nguoi|thanh vien) |(?:duoc )?(?:phan cong|giao) (?:cu the )?(?:cho (?!(?:ubnd |uy ban nhan dan )?(?:cac )?(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|dia phuong|tinh|so|don vi) )|chu tri|phu trach|theo doi|phoi hop) /g;
const GIVEN_BY_OWN =
  / (?:ubnd|chu tich|uy ban nhan dan|dang uy|lanh dao|chu tich ubnd) (?:xa|phuong|thi tran|dac khu)(?: (?!ubnd|chu tich|duoc)\S+){0,4}? giao /g;

/** "Phòng Kinh tế được giao 06 nhiệm vụ": who has them is a part of the unit. */
const GIVEN_TO_PARTS =
  / (?:phong|ban|to|bo phan|van phong|cong chuc|can bo|thon|trung tam) (?:(?!ubnd|uy|,|;|:|xa (?!hoi)|phuong|dac|huyen|tinh)\S+ ){0,9}?(?:da )?duoc (?:phan cong|giao) /g;
/** The party and the council give tasks that no form counts. */
const GIVEN_BY_OTHERS =
  / (?:dang uy|cap uy|chi bo|ban thuong vu|thuong truc dang uy|bi thu|hdnd|hoi dong nhan dan|mat tran)(?: (?!ubnd|uy ban|chu tich|duoc|,|;)\S+){0,4}? giao /g;

/** "xã nhận từ UBND huyện 27 nhiệm vụ". */
const TAKEN_FROM_ABOVE =
  / nhan (?:duoc )?tu (?:chu tich )?(?:ubnd|uy ban nhan dan) (?:tinh|huyen|thanh pho|quan|thi xa) /;

/** Somebody above gives tasks: in the whole sentence, or in a figure's words. */
export function speaksOfGiven(key: string): boolean {
  if (TAKEN_FROM_ABOVE.test(key)) return true;
  const given = [GIVEN_BY_OWN, GIVEN_BY_OTHERS, GIVEN_TO_PARTS, HANDED_ON].reduce(
    (left, another) => left.replace(another, ' '),
    // Words of several places put together.
    key.replace(/ {2,}/g, ' '),
  );
  return GIVEN.test(given);
}

const REFORM = / (?:cchc|cai cach hanh chinh) /;
const OTHER_PLANS =
  / (?:chuyen doi so|tuyen truyen|kiem tra|kiem soat|ra soat|nong thon|kinh te|phong chong|an toan|dao tao|theo doi|pho bien|danh gia|de an 06|quoc phong|an ninh|dau tu) /;
/** "với 7 lĩnh vực, 30 nhiệm vụ". */
const FIELDS_AND_TASKS =
  / (?:voi|gom|co|xac dinh|de ra|dat ra) #number (?:linh vuc|nhom|noi dung|muc tieu) (?:, |va |gom )?$/;
const SETS = / (?:xac dinh|de ra|dat ra|gom|bao gom|voi|co|dua ra|neu|thuc hien|chu tri) (?:\S+ ){0,3}$/;

export function taskNames(figure: Figure, context: TaskContext): Names {
  const features = featuresOf(figure);
  if ((['change', 'compared', 'average', 'aim', 'other'] as const).some((one) => features.has(one))) return [];
  if (figure.noun !== 'task' && (figure.noun !== null || !context.isTopic)) return [];
  const near = `${figure.head?.key ?? ''}${figure.before.key}${figure.after.key}`;
  const isGiven =
    speaksOfGiven(near) && speaksOfGiven(`${context.lead}${figure.after.key}`) && !near.includes(' khong giao ');
  const inTime = features.has('on-time');
  if (context.isTopic && context.isFirst && TOTAL.test(figure.before.key) && figure.after.features.size === 0)
    return ['tasks_assigned'];
  if (!isGiven) {
    const planned = planNames(figure, context, features.has('solve') || inTime);
    if (planned.length > 0 || !context.isTopic) return planned;
  }
  if (
    isGiven &&
    !inTime &&
    !features.has('late') &&
    !features.has('early') &&
    !features.has('solve') &&
    !features.has('in-process')
  )
    return ['tasks_assigned'];
  if (!context.isTopic) return [];
  if (figure.isLeft && !features.has('solve'))
    return features.has('late') ? ['tasks_open_overdue'] : ['tasks_in_process'];
  if (features.has('in-process') && context.hasTimedParts) return [];
  if (features.has('in-process')) return features.has('late') ? ['tasks_open_overdue'] : ['tasks_in_process'];
  if (features.has('late')) {
    if (inTime) return [];
    if (features.has('solve') && !near.includes(' chua ')) return ['tasks_done_late'];
    if (context.isPartOfOpen) return ['tasks_open_overdue'];
    return context.isPartOfDone ? ['tasks_done_late'] : ['tasks_overdue'];
  }
  if (features.has('within') && context.isPartOfOpen) return ['tasks_in_process'];
  if (inTime || (features.has('within') && features.has('solve'))) return ['tasks_on_time'];
  return features.has('within') ? ['tasks_in_process'] : [];
}

function planNames({ token, before, after }: Figure, context: TaskContext, isDone: boolean): Names {
  const { rest, brother } = context;
  // "Kế hoạch CCHC năm 2024 (Kế hoạch số 02/KH-UBND …)": which one is said before the bracket.
  const lead = context.lead.replace(/ \([^)]*\) /g, ' ');
  const plan = lead.lastIndexOf(' ke hoach ');
  const named = plan >= 0 ? lead.slice(plan) : '';
  const follows = / (?:trong|theo|cua|tai) ke hoach /.exec(after.key);
  if (plan < 0 && !follows) return [];
  const about = `${named}${follows ? rest : ''}`;
  if (!REFORM.test(`${about} `) && !/ ke hoach (?:nam|de ra|#time) /.test(`${about} `)) return [];
  if (OTHER_PLANS.test(about.replace(/ gan voi .*/, ' '))) return [];
  if (before.features.has('in-process') || after.features.has('in-process')) return [];
  if (token.kind === 'pair') return isDone ? ['plan_tasks_done'] : [];
  if (isDone || / (?:hoan thanh|da thuc hien) /.test(before.key))
    return follows || before.key.includes(' ke hoach ') || brother === 'plan_tasks' ? ['plan_tasks_done'] : [];
  return SETS.test(before.key) || FIELDS_AND_TASKS.test(lead) || follows || before.key.includes(' ke hoach ')
    ? ['plan_tasks']
    : [];
}

/** "UBND huyện giao", "Chủ tịch UBND tỉnh giao": the last giver named. */
export function giverOf(text: string): string | null {
  const found = [
    ...text.matchAll(
      /(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:(?!UBND|Ủy ban|Uỷ ban|được)[^,;.]){0,30}?\s+giao/giu,
    ),
  ].at(-1);
  return found?.[0] ?? null;
}
