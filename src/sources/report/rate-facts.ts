/** What a percentage says: dossiers solved in time, late, received online, and of what it says it is a rate. */
import { featuresOf, type Names } from './dossier-facts.js';
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';
import { hasStatus } from './zones.js';

export interface RateContext {
  readonly isTopic: boolean;
  /** The figure that the percentage stands right beside: "02 hồ sơ (chiếm 0,17%)". */
  readonly beside: FactName | null;
  /** The sentence tells early ones apart, so that its "đúng hạn" is not all that was in time. */
  readonly tellsEarly: boolean;
  /** The sentence's folded words from the figure on. */
  readonly rest: string;
}

const RATE_OF: Partial<Record<FactName, FactName>> = {
  solved_early_or_on_time: 'rate_on_time',
  solved_on_time: 'rate_on_time',
  solved_late: 'rate_late',
  in_process_overdue: 'rate_late',
  online: 'rate_online',
};
const ABOUT_OTHERS =
  / (?:nhiem vu|y kien|van ban|thanh toan|hai long|so hoa|can bo|cong chuc|giao dich|chi tieu|ke hoach|bao cao|giai ngan|von|phan anh|kien nghi|dam bao|bao dam|muc do) /;

const BASE =
  / (?:tren|trong|so voi|cua) (?:tong )?(?:so )?(?:\S+ )?ho so (?:tthc )?(?:da |duoc |phai |can )*(tiep nhan|giai quyet|den han)/;
/** "chiếm 0,5% số hồ sơ đã giải quyết": the words right after are of what it is a share of. */
const SHARE_OF =
  /^ (?:so voi )?(?:tong so|tong|so|luong|toan bo) (?:luong )?(?:ho so|hs) (?:tthc )?(?:da |duoc |phai |can )*(tiep nhan|giai quyet|den han)(?! (?:xong )?(?:dung|truoc|som|tre|qua|cham|trong) )/;
/** "Tỷ lệ DVC trực tuyến có phát sinh hồ sơ": services are counted. */
const OF_SERVICES =
  / (?:dvc|dich vu cong|dvctt|tthc|thu tuc hanh chinh|thu tuc)(?: truc tuyen| toan trinh| mot phan)* (?:co |duoc |da )*(?:phat sinh|cung cap|tich hop|dua) /;
/** "Trực tuyến: 96,1%" among figures of dossiers; services and payments are named as such. */
const ONLINE_ALONE =
  /^ (?:(?:(?:\S+ ){0,3}ti )?le )?(?:tiep nhan |nop |nhan )?(?:truc tuyen|qua mang) (?:(?:cua|o|tai) (?:xa|phuong|tinh|huyen|dac khu|thanh pho|thi tran|ta|don vi|toan \S+)(?: \S+){0,3} )?(?:: |dat |chiem |la |moi |co |chi |da |cao nhat tinh |\( % \) )*$/;
/** "812 hồ sơ tiếp nhận, 790 hồ sơ giải quyết, 97,3% trực tuyến". */
function isOnlineAfter(key: string, { isTopic }: RateContext): boolean {
  return isTopic && /^ (?:duoc )?(?:nop |tiep nhan )?(?:truc tuyen|qua mang) $/.test(key);
}

/** "bằng trên 90% số hồ sơ trực tuyến của cả năm 2021": so much of another time's. */
const EQUALS = / bang (?:hon |tren |gan |khoang )?$/;
const OF_OTHER_TIME =
  /^ (?:(?:tong )?so |so voi |cua )?(?:\S+ ){0,7}?(?:#time|cung ki|(?:ki|nam|qui|thang) (?:truoc|ngoai)) /;
/** "Tỷ lệ đúng hạn 100% ở 05/08 lĩnh vực": of some alone. */
const OF_SOME =
  /^ (?:o|tai|trong|cho|doi voi) (?:#pair|#number) (?:linh vuc|xa|phuong|don vi|so|thu tuc|tthc|nhom|phong) /;
/** "dưới 90% bị trừ 5 điểm", "95% hồ sơ trở lên": a mark. */
const MARK =
  /^ (?:ho so )?(?:(?:thi |se )*(?:bi|duoc|khong duoc) (?:tru|cong|phe binh|nhac nho|xem xet|khen|xep)|tro len) /;
/** "Tỷ lệ trực tuyến bình quân toàn tỉnh là 58,2%": of all of them. */
const OF_ALL =
  / le .* (?:binh quan|trung binh|chung) (?:chung )?(?:cua )?(?:toan|ca) (?:tinh|xa|phuong|huyen|thanh pho) /;
/** How much of the words after a percentage says what it is about. */
const NEAR_WORDS = 8;

export function rateNames(said: Figure, context: RateContext): Names {
  const figure = SHARE_OF.test(context.rest)
    ? { ...said, after: { ...said.after, features: new Set<never>(), key: ' ' } }
    : said;
  const features = featuresOf(figure);
  const { before, after, opener } = figure;
  if (
    (['change', 'compared', 'average', 'aim', 'other', 'offline', 'taken-in-time', 'to-solve'] as const).some(
      (one) => features.has(one) && !(one === 'average' && OF_ALL.test(before.key)),
    )
  )
    return [];
  const own = figure.noun === 'dossier' ? ' ho so ' : '';
  const words = `${before.key}${own}${after.key}${opener?.key ?? ''}`;
  const near = `${before.key}${own}${after.key.split(' ').slice(0, NEAR_WORDS).join(' ')} ${opener?.key ?? ''}`;
  if (
    OF_SOME.test(context.rest) ||
    (MARK.test(context.rest) && !/ (?:da|dat) /.test(before.key)) ||
    ABOUT_OTHERS.test(near) ||
    (EQUALS.test(before.key) && OF_OTHER_TIME.test(context.rest))
  )
    return [];
  // "từ 45% lên 58,7%": what it was before.
  if (/^ (?:len|xuong) /.test(after.key)) return [];
  if (hasStatus(before) || hasStatus(after) || (opener !== null && hasStatus(opener) && context.beside === null)) {
    const isOfDossiers = context.isTopic || / (?:ho so|tthc|thu tuc hanh chinh) /.test(words);
    // "Giải quyết trước hạn và đúng hạn đạt 100%": tasks are done, dossiers solved.
    if (!isOfDossiers && !(features.has('solve') && features.has('on-time') && words.includes(' giai quyet ')))
      return [];
    if (context.beside === 'in_process_overdue' && features.has('late')) return ['rate_late'];
    if (features.has('in-process') || features.has('partial') !== features.has('full') || features.has('carry'))
      return [];
    const inTime = features.has('on-time') || (features.has('within') && features.has('solve'));
    // "chậm tiếp nhận 05 hồ sơ (chiếm 0,3% hồ sơ trực tuyến)": a share of the online ones.
    const isShareOfThem =
      context.beside !== null && !context.beside.startsWith('online') && !before.features.has('online');
    if (features.has('online'))
      return (isShareOfThem && !(opener === null && isOnlineAfter(after.key, context))) ||
        inTime ||
        features.has('late') ||
        features.has('early') ||
        OF_SERVICES.test(before.key) ||
        !(words.includes(' ho so ') || ONLINE_ALONE.test(before.key) || isOnlineAfter(after.key, context))
        ? []
        : ['rate_online'];
    if (inTime && features.has('late')) return [];
    // "trước hạn chiếm 79,7%, đúng hạn chiếm 20,1%": not the rate that the forms mean.
    if (inTime && !features.has('early') && context.tellsEarly && !before.key.includes(' le ')) return [];
    if (inTime) return ['rate_on_time'];
    return features.has('late') ? ['rate_late'] : [];
  }
  const name = context.beside === null ? undefined : RATE_OF[context.beside];
  if (name === undefined) return [];
  // "đúng hạn 230 hồ sơ (20,1%)" beside "trước hạn 912": not the rate that the forms mean.
  return context.beside === 'solved_on_time' && context.tellsEarly ? [] : [name];
}

/** "… trên tổng số hồ sơ đã giải quyết". */
export function rateBase(rest: string): FactName | null {
  const base = (SHARE_OF.exec(rest) ?? BASE.exec(rest))?.[1];
  if (base === undefined) return null;
  if (base === 'tiep nhan') return 'received';
  return base === 'den han' ? 'due' : 'solved';
}
