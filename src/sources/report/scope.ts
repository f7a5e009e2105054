/** Whom and which time a figure is about, as the text says it last before the figure. */
import { spellingKey } from '../../forms/label.js';
import type { Scope } from './fact.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}`;
const PLACES: readonly RegExp[] = [
  /lĩnh vực\s+(?:\p{L}+[\s-]?){1,5}/giu,
  /(?:UBND\s+|Ủy ban nhân dân\s+|Uỷ ban nhân dân\s+)?(?:các\s+)?cấp\s+(?:tỉnh|huyện|xã)(?!\p{L})/giu,
  /các\s+(?:sở|xã|phường|phòng)(?:,\s*(?:ban|ngành|phường|thị trấn|phòng))*/giu,
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)(?:\s+(?:[A-ZĐ]\p{L}*)(?:\s[A-ZĐ]\p{L}*){0,3})?/gu,
  new RegExp(`(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Ss]ở)\\s+${NAME}`, 'gu'),
  /toàn\s+(?:tỉnh|huyện|thành phố|xã|thị xã|quận)/giu,
  /Trung tâm\s+(?:Phục vụ\s+)?[Hh]ành chính công(?:\s+(?:cấp\s+)?(?:tỉnh|huyện|xã|thành phố))?/gu,
];
/** A field's name ends where the sentence goes on. */
const FIELD_ENDS =
  /\s(?:tiếp|đã|đang|có|là|với|giải|đạt|chiếm|gồm|được|trong|trước|đúng|trễ|quá|phát|nhận|tổng|số|hồ)(?:\s.*|$)/iu;

const PERIODS: readonly RegExp[] = [
  /(?:so\s+với\s+)?cùng kỳ(?:\s+năm\s+(?:trước|\d{4}))?/giu,
  /(?:trong\s+)?(?:\d{1,2}|sáu|chín|ba)\s+tháng(?:\s+(?:đầu|cuối)\s+năm|\s+năm)?(?:\s+\d{4})?/giu,
  /quý\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\d])(?:\s*(?:\/|năm)\s*\d{4})?/giu,
  /tháng\s+\d{1,2}(?![\d/])(?:\s*(?:\/|năm)\s*\d{4})?|tháng\s+\d{1,2}\/\d{4}/giu,
  /(?:cả\s+|trong\s+)?năm\s+(?:\d{4}|trước|ngoái|nay)/giu,
  /từ\s+(?:ngày\s+)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/.]\d{1,2}[/.]\d{4}/giu,
  /lũy kế(?:\s+(?:từ\s+)?đầu năm)?(?:\s+đến nay)?|từ đầu năm(?:\s+đến nay)?/giu,
  /trong\s+\d+\s+(?:ngày|tuần|giờ)(?!\p{L})/giu,
  /^(?:trong\s+)?ngày\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?/giu,
];
/** Periods that only date a document or a plan. */
const NO_PERIOD =
  /(?:kế hoạch|kinh tế - xã hội|chương trình|đề án|nghị quyết|chỉ số|cchc|cải cách hành chính|chính quyền số|nhiệm vụ)\s+(?:\S+\s+){0,3}$/iu;

interface Mention {
  readonly start: number;
  readonly text: string;
}

/** What is said of place and period in a stretch of text, the last of each; null where nothing is. */
function lastOf(patterns: readonly RegExp[], text: string, accept: (mention: Mention) => boolean): Mention | null {
  let last: Mention | null = null;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const isField = /^lĩnh vực/iu.test(match[0]);
      const mention = { start: match.index, text: (isField ? match[0].replace(FIELD_ENDS, '') : match[0]).trim() };
      if (!accept(mention)) continue;
      // "năm 2023" inside "6 tháng đầu năm 2023" says no more.
      const isInside = last !== null && mention.start < last.start + last.text.length;
      const isAround = last !== null && mention.start <= last.start && mention.start + mention.text.length > last.start;
      if (last === null || isAround || (mention.start > last.start && !isInside)) last = mention;
    }
  }
  return last;
}

/** The scope at a figure; `before` is what the paragraph said earlier. */
export function scopeAt(sentence: Sentence, figure: Token, before: Scope): Scope {
  const upTo = sentence.text.slice(0, figure.start - sentence.start);
  const clause = upTo.slice(upTo.lastIndexOf(';') + 1);
  const after = (sentence.text.slice(figure.end - sentence.start).split(/[,;.(]/)[0] ?? '').slice(0, 80);
  const isPlace = (): boolean => true;
  const place = lastOf(PLACES, clause, isPlace) ?? lastOf(PLACES, after, isPlace) ?? lastOf(PLACES, upTo, isPlace);
  const isPeriod = ({ start }: Mention): boolean => !NO_PERIOD.test(upTo.slice(0, start));
  const period = lastOf(PERIODS, upTo, isPeriod);
  return {
    place: place === null ? before.place : place.text,
    period: period === null ? before.period : period.text.replace(/^(?:trong|so với)\s+/iu, ''),
  };
}

/** Levels named by a place: `xa`, `huyen`, `tinh`; `field` for a field of work; null where no level is named. */
export function levelOfPlace(place: string): 'xa' | 'huyen' | 'tinh' | 'field' | null {
  const key = ` ${spellingKey(place)} `;
  const has = (words: readonly string[]): boolean => words.some((word) => key.includes(` ${spellingKey(word)} `));
  if (has(['lĩnh vực'])) return 'field';
  if (has(['xã', 'phường', 'thị trấn'])) return has(['thị xã']) ? 'huyen' : 'xa';
  if (has(['huyện', 'quận', 'thành phố', 'thị xã'])) return 'huyen';
  return has(['tỉnh', 'sở', 'các sở']) ? 'tinh' : null;
}
