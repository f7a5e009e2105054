/** Dossiers of others, of a day, of what no form counts: figures that look like the report's own and are not. */
import { boundOf } from './bounds.js';
import { countedNoun } from './counted.js';
import { featuresOf, isOtherSet, phaseOf, type Names } from './dossier-facts.js';
import type { Figure } from './sentence-figures.js';
import type { ReadSentence } from './read-sentence.js';
import { MAIN_FIGURE } from './relations.js';

/** Nothing but a mark and "có" between a figure and the one before: what it counts is found among those. */
const FOLLOWS =
  /(?:^|[,:]) (?:(?:tai(?: \S+){1,5}?(?= cho thay| phat hien)|ket qua|qua do|cho thay|thi|deu|chi|da|trong do|:|,) )*(?:co )?$/;

/** Others hand in, and somebody helps them. */
const HELPED =
  / (?:ho tro|huong dan|giup|giup do|van dong|tuyen truyen) (?:\S+ )*?(?:nguoi dan|cong dan|nguoi|luot|to chuc|doanh nghiep|truong hop) (?:(?!tiep nhan|giai quyet|xu li|tra )\S+ )*$/;

/** What a special day, a mobile team or an initiative did is a part of what the unit did. */
const OF_INITIATIVE =
  / (?:mo hinh|sang kien|to cong nghe so|doan thanh nien|hoi phu nu|ngay thu bay|ngay thu 7|to luu dong|to cong tac luu dong|to cong tac|doan luu dong|diem luu dong|ngay cuoi tuan|ngoai gio hanh chinh) /;

/** Follows through a sentence which of its figures are parts of what no form counts. */
export class OtherSets {
  private readonly places = new Set<number>();

  constructor(private readonly read: ReadSentence) {}

  /** "Trong số 10 hồ sơ được kiểm tra có 2 hồ sơ …": a part of what no form counts is no figure of the forms either. */
  has(figure: Figure, index: number, names: Names): boolean {
    const before = this.read.figures[index - 1];
    if (!before) return false;
    const wholeAt = figure.parent ?? (FOLLOWS.test(this.read.words(before.afterNoun, figure.at)) ? index - 1 : null);
    const whole = wholeAt === null ? undefined : this.read.figures[wholeAt];
    if (whole === undefined || wholeAt === null) return false;
    const isCount = countedNoun(whole) === 'dossier' && whole.token.number?.percent !== true;
    const turns =
      this.read.words(whole.afterNoun, figure.at).includes(' ; ') && names.some((name) => MAIN_FIGURE.includes(name));
    // "trong số 214 hồ sơ tồn từ cấp huyện bàn giao, đã giải quyết 201": of what was left by others.
    const isBacklog = figure.parent !== null && featuresOf(whole).has('rest') && this.read.names[wholeAt] === null;
    const isPart = !turns && ((isCount && (isOtherSet(whole) || isBacklog)) || this.places.has(wholeAt));
    if (isPart) this.places.add(index);
    return isPart;
  }
}

/** "12/96 xã, phường có hồ sơ quá hạn trên 10", "2 sở được giao trên 200 nhiệm vụ": a mark that picks out some, no count. */
const SOME_HAVE =
  /^ (?:(?:so|ban|nganh|xa|phuong|dac khu|thi tran|don vi|co quan|dia phuong|huyen|thi xa|thanh pho|cap|tinh|va|,) )+(?:deu |cung |con )?(?:co|duoc|dat|con|de|phat sinh) (?:(?!tong |, |; )\S+ )*$/;

export function isMarkOfSome(read: ReadSentence, figure: Figure, index: number): boolean {
  const counted = read.figures[index - 1];
  if (counted?.noun !== 'other' || boundOf(read.sentence.tokens, figure) === null) return false;
  return SOME_HAVE.test(read.words(counted.afterNoun, figure.at));
}

/** "hỗ trợ 640 lượt người dân nộp 702 hồ sơ trực tuyến": what others were helped with. */
export function isHelped(read: ReadSentence, { at }: Figure): boolean {
  const { tokens } = read.sentence;
  let to = at;
  while (to < tokens.length && !/^[;,.()]$/.test(tokens[to]?.key ?? '')) to += 1;
  const words = read.words(read.clauseStart(at), at);
  return read.words(at, to).includes(' theo mo hinh ') || HELPED.test(words) || OF_INITIATIVE.test(words);
}

const AIMS =
  / (?:phan dau|muc tieu|quyet tam|tien toi|chiu trach nhiem|(?:de ra|dat ra|giao|xac dinh) (?:cac )?chi tieu|huong (?:toi|den)|(?:phai|can|se) (?:dat|dua|nang|bao dam|dam bao|duy tri|giu|hoan thanh)|khong (?:duoc )?(?:duoi|thap hon)) /;

/** "Giao Trung tâm duy trì tỷ lệ …", "Đến năm 2030, tỷ lệ … đạt 95%": told to be done, or of a time to come. */
const DIRECTS = /^ (?:[-+*•] )?(?:giao (?!dich )|yeu cau |de nghi |don doc )(?!.* (?:ket qua|den nay) )/;
const BY_YEAR = /^[-+*•\s]*(?:đến|từ nay đến)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}/iu;
const REPORTED = / (?:da|den nay|ket qua|thuc te|hien|uoc) /;

/** "phấn đấu giải quyết 100% đúng hạn, nâng tỷ lệ trực tuyến lên 98%": the aim goes on to the end of its clause. */
export function isAimed(read: ReadSentence, { at }: Figure): boolean {
  if ((DIRECTS.test(read.key) || BY_YEAR.test(read.sentence.text)) && !REPORTED.test(read.words(0, at))) return true;
  const words = read.words(read.clauseStart(at, /^[;.()]$/), at);
  const aim = words.search(AIMS);
  return aim >= 0 && !/ (?:da|den nay|ket qua|thuc te|hien|qua) /.test(words.slice(aim + 1));
}

/** "15 hồ sơ chưa trả do công dân chưa đến nhận": done, and waiting to be fetched; no form counts them. */
const NOT_FETCHED =
  / chua (?:\S+ ){0,3}?(?:den|toi|lien he) (?:\S+ ){0,2}?nhan | (?:da )?co ket qua (?:, |nhung |song |ma )*chua (?:duoc )?(?:tra|nhan|den) /;

export function isNotFetched(read: ReadSentence, { at }: Figure, index: number, [name]: Names): boolean {
  if (phaseOf(name ?? null) !== 'in-process') return false;
  const from = Math.max(read.clauseStart(at, /^[;.:()]$/), read.figures[index - 1]?.afterNoun ?? 0);
  let to = at;
  const next = read.figures[index + 1]?.at ?? read.sentence.tokens.length;
  while (to < next && !/^[;.]$/.test(read.sentence.tokens[to]?.key ?? '')) to += 1;
  return NOT_FETCHED.test(read.words(from, to));
}

/** "34 địa phương tiếp nhận 6,5 triệu hồ sơ": all places of the country, not the one that reports. */
const ALL_PLACES = / #number (?:dia phuong|tinh (?:, |va )?thanh(?: pho)?|bo (?:, |va )?nganh)(?: \S+){0,6} $/;

/** "Tại phường bên cạnh, 3.200 hồ sơ …", "Có ngày cao điểm, …": the clause is about others, or about a day. */
export function isElsewhere(read: ReadSentence, { at }: Figure): boolean {
  const { tokens } = read.sentence;
  if (ALL_PLACES.test(read.words(read.clauseStart(at), at))) return true;
  return read.phrases.some(
    ({ features, from }) =>
      features.some((one) => one === 'elsewhere' || one === 'occasion') &&
      from < at &&
      !tokens.slice(from, at).some(({ key, text }) => key === ';' || /^thì$/iu.test(text.normalize('NFC'))),
  );
}

/** Late or in time, said of solved ones and those in process alike: which part is which, its own words say. */
export function ofTimedParent(read: ReadSentence, figure: Figure, index: number, names: Names): Names {
  const { parent } = figure;
  const at = parent ?? lateBefore(read, figure, index);
  const whole = at === null || read.names[at] !== null ? undefined : read.figures[at];
  if (whole === undefined || names.length !== 1) return names;
  const features = featuresOf(whole);
  const [solved, open] = features.has('late')
    ? (['solved_late', 'in_process_overdue'] as const)
    : (['solved_early_or_on_time', 'in_process_within'] as const);
  if (!features.has('late') && !features.has('within')) return names;
  return names[0] === 'solved' ? [solved] : names[0] === 'in_process' ? [open] : names;
}

/** "05 hồ sơ trễ hạn, đã giải quyết 04 hồ sơ": of the late ones, not more than they are. */
function lateBefore(read: ReadSentence, { at, token }: Figure, index: number): number | null {
  const before = read.figures[index - 1];
  if (!before || !featuresOf(before).has('late') || read.names[index - 1] !== null) return null;
  const isFew = (token.number?.value ?? 0) <= (before.token.number?.value ?? -1);
  return isFew && !read.words(before.afterNoun, at).includes(' ; ') ? index - 1 : null;
}

/** "57 hồ sơ quá hạn. Đến nay đã xử lý dứt điểm 41 hồ sơ": of those, it seems. */
export function isOfLateOnes(read: ReadSentence, { token }: Figure, index: number, [name]: Names): boolean {
  const value = token.number?.value ?? 0;
  return index === 0 && name === 'solved' && value > 0 && value <= read.before.lateOnes;
}

/** "Hồ sơ trực tuyến đã tiếp nhận 610, đã giải quyết 600": those solved are of the online ones, which no form counts. */
export function isOfOnlineOnes(read: ReadSentence, figure: Figure, index: number, [name]: Names): boolean {
  if (name === undefined || phaseOf(name) === null) return false;
  if (read.names.some((one) => one === 'received' || one === 'received_new')) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = read.names[at] ?? null;
    const other = read.figures[at];
    if (other === undefined || read.words(other.afterNoun, figure.at).includes(' ; ')) return false;
    if (featuresOf(other).has('offline')) return false;
    if (before?.startsWith('online') === true)
      return (figure.token.number?.value ?? 0) <= (other.token.number?.value ?? other.token.pair?.part ?? 0);
  }
  return false;
}
