/** What a figure says about dossiers: received, solved in time or not, in process, online. Several readings are said as such. */
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';
import type { Feature } from './lexicon.js';
import { hasStatus } from './zones.js';

/** What earlier words settle for a figure. */
export interface DossierContext {
  /** The sentence, or what leads up to it, speaks of dossiers. */
  readonly isTopic: boolean;
  /** It speaks of online dossiers: "một phần" alone is enough then. */
  readonly isOnline: boolean;
  /** The figure that this one is a part of, or what the lead says ("Đã giải quyết:"). */
  readonly parent: FactName | null;
  /** The figure before it in the same list. */
  readonly brother: FactName | null;
  /** It stands in the same breath as its brother: no semicolon between. */
  readonly isClose: boolean;
  /** The next figure is of dossiers newly received. */
  readonly precedesNew: boolean;
  /** Another figure of the sentence is of dossiers handed back, so that those withdrawn are told apart. */
  readonly tellsReturned: boolean;
  /** The words from the figure on are about dossiers that nobody took up in time. */
  readonly isLateReception: boolean;
  /** Solved ones are among its parts: "còn 08 hồ sơ quá hạn, trong đó có 06 hồ sơ đã trả chậm". */
  readonly hasSolvedParts: boolean;
}

/** One name: certain. Several: ambiguous. None: no fact. */
export type Names = readonly FactName[];

/** Figures of these are differences, targets and averages, or count something that happens to dossiers beside. */
const DISQUALIFIES: readonly Feature[] = ['change', 'compared', 'average', 'aim', 'other', 'elsewhere'];
/** Figures of the forms that no other one is a part of. */
const WITHOUT_PARTS: readonly (FactName | null)[] = [
  'returned',
  'supplement',
  'carried_over',
  'late_reception',
  'awaiting_reception',
];
/** Files that are no dossiers of administrative procedures. */
const OTHER_FILES =
  /^ (?:vu an|xin viec|cong viec|can bo|vu viec|nhan su|benh an|benh|du thau|dang vien|dia chinh|luu tru|tuyen sinh|du tuyen|khoi kien|du thi|du thau|can cuoc|vinh danh|hoc sinh|tuyen dung|thiet ke|du an|thi dua|khen thuong|nguoi co cong|vay von)\b/;

/** Who takes up and returns dossiers of their own. */
const OTHER_OFFICES =
  / (?:cong an|toa an|vien kiem sat|ngan hang|kho bac|chi cuc thue|co quan thue|bao hiem xa hoi|buu dien|tram y te|benh vien|truong hoc|thi hanh an) (?:\S+ ){0,3}?(?:da |dang )*(?:tiep nhan|nhan|giai quyet|xu li|thu li|tra|tra lai) /;

/** Nothing but "tổng số" before the figure. */
const TOTAL = /^ (?:tong )?(?:so|cong|so ho so|ho so|so luong)(?: ho so| hs)? (?:: |la |co )*$/;
/** "nhận 230, trả 225"; "số hồ sơ trả: 2" may be of those handed back. */
const GAVE_BACK = / tra (?:hon |gan |khoang |duoc )*$/;

/** "(mới 731, tồn 14)". */
const ONLY_NEW = /^ (?:so |ho so |hs )?moi (?:: |la )?$/;
/** "xã nhận 1.200 hồ sơ": no "xác nhận", "công nhận", "chứng nhận". */
const TOOK =
  /(?<! (?:xac|cong|chung|cam|thua|giay|hen|ghi|giao|ban|den|bien)) nhan (?:hon |gan |khoang |duoc |ve |: |la )*$/;

/** Said not to have happened, or only supposed: "không tiếp nhận 03 hồ sơ", "sẽ tiếp nhận", "năng lực tiếp nhận là". */
const UNREAL =
  / (?:khong|chua) (?:duoc )?(?:tiep nhan|nhan)(?: duoc)? $| (?:(?<!chia )se|nang luc|cong suat|neu|tan suat|truong hop co|cac xa co|don vi co) /;
/** "yêu cầu xử lý dứt điểm 14 hồ sơ": demanded, not done. */
const DEMANDED =
  / (?:yeu cau|chi dao|de nghi|don doc|khan truong|tap trung) (?:(?!da |duoc )\S+ ){0,6}?(?:xu li|giai quyet|khac phuc) (?:dut diem |xong |ngay )+$/;
/** "02 hồ sơ trực tuyến chưa được tiếp nhận". */
const NOT_TAKEN = / (?:khong|chua) (?:duoc )?tiep nhan /;
/** "N hồ sơ trở lên", "từ 10 hồ sơ", "dưới 150 hồ sơ": where something starts, not how many there were. */
const THRESHOLD =
  / (?:duoi|(?<!(?:dien|dau|ho|phan|tam) )tu|vuot|it hon|nhieu hon|hon cung ki|khong qua|toi thieu|toi da|chua den) $/;

const LEFT_OVER = / ton (?!dau |cu |(?:cua |tu |dong )*(?:ki|nam|thang|qui) truoc )/;

export function featuresOf({ before, after, opener }: Figure): ReadonlySet<Feature> {
  const own = [...before.features, ...after.features];
  if (hasStatus(before) || hasStatus(after) || opener === null) return new Set(own);
  return new Set([...own, ...opener.features]);
}

/** The figure counts dossiers that are none of the forms' sets: looked into, digitised, other files, only supposed. */
export function isOtherSet(figure: Figure): boolean {
  const features = featuresOf(figure);
  return (
    DISQUALIFIES.some((one) => features.has(one) && !(one === 'aim' && isRequestToReturn(figure, features))) ||
    UNREAL.test(figure.before.key) ||
    DEMANDED.test(figure.before.key) ||
    isMonth(figure) ||
    NOT_TAKEN.test(figure.after.key) ||
    OTHER_FILES.test(figure.after.key) ||
    OTHER_OFFICES.test(figure.before.key) ||
    THRESHOLD.test(figure.before.key) ||
    figure.after.key.startsWith(' tro len ')
  );
}

/** "tồn đọng trong tháng 10". */
function isMonth({ noun, token, before }: Figure): boolean {
  return noun === null && (token.number?.value ?? 0) <= 12 && before.key.endsWith(' trong thang ');
}

/** "trả lại 05 hồ sơ theo đề nghị của công dân": the request is the citizen's, not the report's. */
function isRequestToReturn({ before, after, opener }: Figure, features: ReadonlySet<Feature>): boolean {
  const key = `${before.key}${after.key}${opener?.key ?? ''}`;
  return (features.has('returned') || features.has('withdrawn')) && key.includes(' de nghi ');
}

export function dossierNames(figure: Figure, context: DossierContext): Names {
  const features = featuresOf(figure);
  const has = (feature: Feature): boolean => features.has(feature);
  if (figure.noun !== 'dossier' && (figure.noun !== null || !context.isTopic)) return [];
  const reception = receptionNames(withoutRemark(figure, features), context);
  if (reception && !isOtherSet(figure)) return reception;
  if (isOtherSet(figure) || has('to-solve') || has('taken-in-time') || WITHOUT_PARTS.includes(context.parent))
    return [];
  if (isMergedFigure(figure) || isTornApart(figure)) return [];
  if (has('returned')) return ['returned'];
  if (has('withdrawn')) return isRequestToReturn(figure, features) && !context.tellsReturned ? ['returned'] : [];
  if (has('supplement') || figure.before.key === ' bo sung ') return ['supplement'];
  const channel = channelNames(has, figure, context);
  if (channel) return channel;
  if (has('in-process'))
    return has('late') && isContrast(figure, context)
      ? ['solved_late', 'in_process_overdue']
      : context.parent === 'in_process_overdue'
        ? ['in_process_overdue']
        : inProcessNames(has);
  // "đã trả 498 (sớm 401, đúng 95, trễ 2)".
  const short = context.parent === 'solved' ? /^ (?:tra )?(som|dung) (?:: )?$/.exec(figure.before.key)?.[1] : undefined;
  if (short !== undefined) return [short === 'som' ? 'solved_early' : 'solved_on_time'];
  if (has('early') && has('on-time')) return ['solved_early_or_on_time'];
  if (has('early')) return ['solved_early'];
  if (has('on-time')) return phaseOf(context.parent) === 'in-process' ? ['in_process_within'] : ['solved_on_time'];
  if (has('late') && figure.isLeft && (context.hasSolvedParts || isContrast(figure, context)))
    return ['solved_late', 'in_process_overdue'];
  if (has('late')) return figure.isLeft ? ['in_process_overdue'] : lateNames(has('solve'), context);
  if (has('within')) return figure.isLeft ? ['in_process_within'] : withinNames(has('solve'), context);
  if (has('carry'))
    return has('new') || (has('receive') && !has('rest'))
      ? has('new') || has('including')
        ? ['received']
        : ['received', 'carried_over']
      : figure.isLeft
        ? ['in_process']
        : ['carried_over'];
  if (LEFT_OVER.test(figure.before.key) && !has('solve')) return leftOverNames(figure, context);
  if (has('due')) return ['due'];
  if (
    has('new') ||
    (context.parent === 'received' && (ONLY_NEW.test(figure.before.key) || figure.after.key === ' moi '))
  )
    return ['received_new'];
  if (has('receive')) return ['received'];
  if (has('solve')) return has('rest') || figure.isLeft ? [] : ['solved'];
  // "Tình hình tiếp nhận:", and under it "Tổng số: 1.344".
  if (context.parent === 'received' && TOTAL.test(figure.before.key) && figure.parent === null) return ['received'];
  if (TOOK.test(figure.before.key)) return ['received'];
  const isAfterTaken = context.brother === 'received' && / tra (?:: |la )$/.test(figure.before.key);
  return isAfterTaken || GAVE_BACK.test(figure.before.key) ? ['solved'] : [];
}

/** "tồn 5 hồ sơ" at the end of a period is in process; before what was newly received it may be what was carried over. */
function leftOverNames({ isLeft }: Figure, { precedesNew, parent, brother }: DossierContext): Names {
  // "tiếp nhận 745 hồ sơ (mới 731, tồn 14)".
  if (parent === 'received') return ['carried_over'];
  if (!isLeft && brother === 'received_new') return ['carried_over', 'in_process'];
  return isLeft || !precedesNew ? ['in_process'] : ['carried_over', 'in_process'];
}

/** "trước hạn 912, đúng hạn 230, còn trễ hạn 02": "còn" may turn to the third class, or say what is still open. */
function isContrast({ before }: Figure, { brother, isClose }: DossierContext): boolean {
  const isTimed = brother === 'solved_early' || brother === 'solved_on_time' || brother === 'solved_early_or_on_time';
  return isTimed && isClose && /^ con (?:(?:lai|co|la|:) )*(?:(?:tre|qua|cham) (?:han|hen) )?/.test(before.key);
}

/** "11 hồ sơ hiển thị quá hạn nhưng thực tế đã trả đúng hạn": late and in time at once is neither. */
function isTornApart({ before, after }: Figure): boolean {
  return [before, after].some(
    ({ features, key }) =>
      features.has('late') &&
      (features.has('on-time') || features.has('early')) &&
      / (?:nhung|song|tuy nhien|ma) /.test(key),
  );
}

function isMergedFigure({ before, after, opener }: Figure): boolean {
  return before.isMerged || after.isMerged || (opener?.isMerged ?? false);
}

/** "trễ hẹn 02 hồ sơ (đã xin lỗi công dân)": a letter said after a class of its own is a remark. */
function withoutRemark(figure: Figure, features: ReadonlySet<Feature>): (feature: Feature) => boolean {
  const { before, after } = figure;
  const isTold = hasStatus(before) && !before.features.has('apology') && !before.features.has('no-apology');
  const isRemark = isTold && !before.features.has('late-reception') && after.key.includes(' ( ');
  return (feature) => features.has(feature) && !(isRemark && (feature === 'apology' || feature === 'no-apology'));
}

/** Dossiers not taken up in time, with and without a letter of apology, and those still to be taken up (Decree 118/2025). */
function receptionNames(has: (feature: Feature) => boolean, { parent, isLateReception }: DossierContext): Names | null {
  if (has('no-apology') || has('apology')) {
    if (!isLateReception && !has('late-reception') && parent !== 'late_reception') return [];
    return has('no-apology') ? ['late_reception_no_apology'] : ['late_reception_apology'];
  }
  if (has('late-reception')) return ['late_reception'];
  return has('awaiting') ? ['awaiting_reception'] : null;
}

/** Online dossiers; an empty answer for what is counted by another channel, null where no channel is named. */
function channelNames(
  has: (feature: Feature) => boolean,
  { before }: Figure,
  { isOnline, parent }: DossierContext,
): Names | null {
  if (has('all-channels')) return null;
  if (has('offline')) return [];
  const isPart = has('partial') || has('full');
  if (!has('online') && !(isPart && isOnline)) return isPart ? [] : null;
  const isSubset = ['early', 'on-time', 'late', 'within', 'in-process'].some((one) => has(one as Feature));
  // "Kết quả giải quyết hồ sơ qua DVCTT: 512": those solved.
  const isSolved = has('solve') || before.key.includes(' ket qua giai quyet ');
  if (isSubset || phaseOf(parent) !== null || (isSolved && !has('receive'))) return [];
  if (has('partial') && has('full')) return ['online'];
  if (has('partial')) return ['online_partial'];
  return has('full') ? ['online_full'] : ['online'];
}

function inProcessNames(has: (feature: Feature) => boolean): Names {
  if (has('within') && has('late')) return ['in_process_within', 'in_process_overdue'];
  if (has('late')) return ['in_process_overdue'];
  if (has('within') || has('on-time')) return ['in_process_within'];
  return has('early') ? [] : ['in_process'];
}

/** "trễ hạn: 02" among solved ones is solved late; alone it may as well be overdue in process. */
function lateNames(isSolved: boolean, { parent, brother, isClose }: DossierContext): Names {
  if (isSolved || phaseOf(parent) === 'solved') return ['solved_late'];
  if (phaseOf(parent) === 'in-process') return ['in_process_overdue'];
  if (phaseOf(brother) === 'solved' && brother !== 'solved') return ['solved_late'];
  if (phaseOf(brother) === 'in-process' && isClose) return ['in_process_overdue'];
  return ['solved_late', 'in_process_overdue'];
}

function withinNames(isSolved: boolean, { parent, brother, isClose }: DossierContext): Names {
  if (phaseOf(parent) === 'in-process') return ['in_process_within'];
  if (isSolved || phaseOf(parent) === 'solved') return ['solved_early_or_on_time'];
  if (phaseOf(brother) === 'in-process' && isClose) return ['in_process_within'];
  return ['in_process_within', 'solved_early_or_on_time'];
}

export function phaseOf(name: FactName | null): 'solved' | 'in-process' | null {
  if (name === null) return null;
  if (name.startsWith('solved')) return 'solved';
  return name.startsWith('in_process') ? 'in-process' : null;
}

/** What a lead without figure says of its list: "Đã giải quyết:", "Hồ sơ đang giải quyết:". */
export function leadName(features: ReadonlySet<Feature>): FactName | null {
  if (features.has('in-process')) return 'in_process';
  if (features.has('solve') && !features.has('receive')) return 'solved';
  return features.has('receive') && !features.has('solve') ? 'received' : null;
}
