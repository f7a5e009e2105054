/**
 * Whom, which system and which time a figure is about, as the text says it last before the figure. What stands in brackets
 * that are closed before the figure is about the figures in them alone.
 */
import { bareKey, spellingKey } from '../../forms/label.js';
import type { Scope } from './fact.js';
import type { Sentence } from './sentences.js';
import type { TextToken } from './text-tokens.js';
import { maxOf } from '../../workbook/lists.js';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}`;
const PLACES: readonly RegExp[] = [
  /lĩnh vực\s+(?:\p{L}+[\s-]?){1,5}/giu,
  /(?:UBND\s+|Ủy ban nhân dân\s+|Uỷ ban nhân dân\s+)?(?:các\s+)?cấp\s+(?:tỉnh|huyện|xã)(?!\p{L})/giu,
  /các\s+(?:sở|xã|phường|phòng|đặc khu)(?:,\s*(?:ban|ngành|phường|thị trấn|phòng|đặc khu))*(?!\p{L})/giu,
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?:\s+(?:[A-ZĐ]\p{L}*)(?:\s[A-ZĐ]\p{L}*){0,3})?/gu,
  new RegExp(
    `(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Ss]ở)\\s+${NAME}`,
    'gu',
  ),
  /toàn\s+(?:tỉnh|huyện|thành phố|xã|thị xã|quận|phường|đặc khu)/giu,
  /Trung tâm\s+(?:Phục vụ\s+)?[Hh]ành chính công(?:\s+(?:cấp\s+)?(?:tỉnh|huyện|xã|thành phố|phường|đặc khu))?/gu,
];
/** A field's name ends where the sentence goes on. */
const FIELD_ENDS =
  /\s(?:tiếp|đã|đang|có|là|với|giải|đạt|chiếm|gồm|được|trong|trước|đúng|trễ|quá|phát|nhận|tổng|số|hồ)(?:\s.*|$)/iu;
/** Who issues a document, gives an order or tells the figure is not whom the figure is about. */
const ISSUED_BY =
  /(?:(?:kế hoạch|quyết định|chỉ thị|công văn|văn bản|nghị quyết|chỉ đạo|hướng dẫn|quy định|ý kiến|thông báo|kết luận|tiêu chí|đề án|chương trình|nghị định|yêu cầu|đề nghị)(?:\s+\S+){0,7}\s+của\s+|\b(?:theo|do|gửi|trình|báo cáo|kiến nghị|đề nghị)\s+(?:(?:số liệu|báo cáo|thống kê|đánh giá|thông tin|tổng hợp|kết quả|rà soát|chủ tịch|lãnh đạo|giám đốc|đại diện|của|từ|ông|bà)\s+)*)$/iu;
const SPEAKS =
  /^[^,;.:]{0,40}?\s(?:cho biết|cho hay|thông tin|đánh giá|công bố|giao|ban hành|chỉ đạo|phê duyệt|yêu cầu|thống kê)(?!\p{L})/iu;

/** "Hệ thống thông tin giải quyết TTHC của tỉnh", "phần mềm hộ tịch", "theo Cổng Dịch vụ công quốc gia". */
const SYSTEM_WORDS = String.raw`(?:(?:\s*,(?=\s+quản\s+lý))?\s+(?!(?:tiếp|đã|đang|có|là|với|ghi|xử|cho|được|thì|trong|từ|đến|tổng|số|hồ|trực|nhận|trả|quá|đúng|trước|đạt|chiếm|gồm|tính|và\s+(?:trên|hệ|phần|đã|tiếp|giải|qua|theo|\d)|xã|phường|UBND|ngày|để|nhằm)(?!\p{L}))\p{L}[\p{L}\d]*){0,12}`;
const SYSTEM = new RegExp(
  String.raw`(?:(?<=(?:theo|trên|qua|từ|tại|bằng|trong)\s+(?:số liệu\s+(?:của\s+|trên\s+|từ\s+)?)?(?:các\s+)?)|(?<=^|[(;,:]\s*))(?:hệ thống|phần mềm|igate|vnpt[- ]igate)(?!\s+(?:hóa|hoá|chính trị|truyền thanh|văn bản|quản lý văn bản|quản lý chất lượng|báo cáo|thông tin báo cáo|đài|loa|lưới|cơ sở))(?:\s+thông tin(?:\s+giải quyết\s+(?:TTHC|thủ tục hành chính))?)?${SYSTEM_WORDS}|(?<=theo\s+(?:số liệu\s+(?:của\s+|trên\s+|từ\s+)?)?)cổng\s+(?:dịch vụ công|dvc)${SYSTEM_WORDS}`,
  'giu',
);

const CUMULATIVE =
  /(?:lũy|luỹ)\s+kế(?:\s+(?:tính\s+)?(?:từ\s+)?(?:đầu năm|đầu nhiệm kỳ|ngày\s+[\d/.]+|tháng\s+[\d/]+))?(?:\s+đến\s+(?:nay|thời điểm báo cáo|hết tháng\s+\d+|ngày\s+[\d/.]+))?|cộng dồn|(?:tính\s+)?từ đầu năm(?:\s+\d{4})?(?:\s+đến\s+(?:nay|thời điểm báo cáo|hết tháng\s+\d+|ngày\s+[\d/.]+))?/giu;

const PERIODS: readonly RegExp[] = [
  /(?:so\s+(?:với\s+)?)?cùng kỳ(?:\s+năm\s+(?:trước|ngoái|\d{4}))?/giu,
  /(?:so\s+(?:với\s+)?)?(?:quý|tháng|năm)\s+(?:trước(?:\s+đó)?|ngoái|liền kề)(?!\s*(?:chuyển|tồn|sang|còn))/giu,
  /so\s+(?:với\s+)?kỳ\s+(?:trước|liền kề)/giu,
  /(?:trong\s+)?(?:\d{1,2}|sáu|chín|ba)\s+tháng(?:\s+(?:đầu|cuối)\s+năm|\s+năm)?(?:\s+\d{4})?/giu,
  /quý\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\d])(?:\s*(?:\/|năm)\s*\d{4})?/giu,
  /tháng\s+\d{1,2}(?![\d/])(?:\s*(?:\/|năm)\s*\d{4})?|tháng\s+\d{1,2}\/\d{4}/giu,
  /(?:so\s+(?:với\s+)?)?(?:cả\s+|trong\s+)?năm\s+(?:\d{4}|nay)/giu,
  /từ\s+(?:ngày\s+)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/.]\d{1,2}[/.]\d{4}/giu,
  /trong\s+\d+\s+(?:ngày|tuần|giờ)(?!\p{L})/giu,
  /^(?:trong\s+)?ngày\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?/giu,
];
/** Periods that only date a document or a plan. */
const NO_PERIOD =
  /(?:kế hoạch|kinh tế - xã hội|chương trình|đề án|nghị quyết|chỉ số|cchc|cải cách hành chính|chính quyền số|nhiệm vụ)\s+(?:\S+\s+){0,3}$/iu;
/** After these the report speaks of its own time again. */
const OWN_TIME = /(?:trong\s+)?(?:kỳ|quý|tháng|năm)\s+(?:này|nay|báo cáo)|trong kỳ/giu;
/** "cùng kỳ năm 2022", "quý trước": what the report's own figures are compared with. */
const COMPARED_TIME = /cung ki|(?:ki|nam|qui|thang) (?:truoc|ngoai|lien ke)/;
/** Times of which a list does not go on: "cùng kỳ 400 hồ sơ" is another year's. */
const OTHER_TIME = /cùng kỳ|năm/iu;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Bracket = readonly [open: number, close: number];

/** What one sentence says of places, systems and times; found once, asked for each figure. */
export class ScopeReader {
  private readonly places: readonly Mention[];
  private readonly systems: readonly Mention[];
  private readonly periods: readonly Mention[];
  private readonly cumulatives: readonly Mention[];
  private readonly ownTimes: readonly Mention[];
  private readonly brackets: readonly Bracket[];

  constructor(private readonly sentence: Sentence) {
    const { text } = sentence;
    this.systems = mentions([SYSTEM], text).filter(({ text: words }) => words.includes(' ') || /igate/iu.test(words));
    const isInSystem = ({ start }: Mention): boolean =>
      this.systems.some((system) => start >= system.start && start < system.end);
    this.places = mentions(PLACES, text).filter(
      (place) =>
        !/^lĩnh vực$/iu.test(place.text) &&
        !isInSystem(place) &&
        !ISSUED_BY.test(text.slice(Math.max(0, place.start - 120), place.start)) &&
        !SPEAKS.test(text.slice(place.end, place.end + 60)),
    );
    this.cumulatives = mentions([CUMULATIVE], text);
    this.periods = mentions(PERIODS, text).filter(
      ({ start }) =>
        !NO_PERIOD.test(text.slice(Math.max(0, start - 80), start)) &&
        !this.cumulatives.some((one) => start >= one.start && start < one.end) &&
        // "tồn năm trước": where dossiers come from.
        !/(?:tồn|từ|của)\s+$/iu.test(text.slice(Math.max(0, start - 8), start)),
    );
    this.ownTimes = mentions([OWN_TIME], text);
    this.brackets = bracketsOf(text);
  }

  /** At a figure; `before` is what the paragraph said earlier. */
  at(figure: TextToken, before: Scope): Scope {
    return this.scope(figure.start - this.sentence.start, figure.end - this.sentence.start, before);
  }

  /** What the next sentence may lean on; a system or "lũy kế" only where the sentence leads a list. */
  atEnd(before: Scope, leadsList: boolean): Scope {
    const end = this.sentence.text.length;
    const said = this.scope(end, end, before);
    const scope = isOtherTime(said.period) ? { ...said, period: before.period } : said;
    return leadsList ? scope : { ...scope, system: '', cumulative: '' };
  }

  private scope(start: number, end: number, before: Scope): Scope {
    const { text } = this.sentence;
    const clause = Math.max(text.lastIndexOf(';', start - 1), this.openBracket(start)) + 1;
    const close = end + (text.slice(end).split(/[,;.(]/)[0] ?? '').slice(0, 80).length;
    const find = (all: readonly Mention[]): Mention | null =>
      lastOf(all, (one) => one.start >= clause && one.end <= start && this.isOpen(one, start)) ??
      lastOf(all, (one) => one.start >= end && one.end <= close) ??
      lastOf(all, (one) => one.end <= start && this.isOpen(one, start));
    const period = lastOf(
      this.periods,
      (one) => one.end <= start && this.isOpen(one, start) && this.reaches(one, start),
    );
    const cumulative = lastOf(this.cumulatives, (one) => one.end <= start && this.isOpen(one, start));
    const isCumulative = cumulative !== null && (period === null || period.start < cumulative.start);
    return {
      place: find(this.places)?.text ?? before.place,
      system: find(this.systems)?.text ?? before.system,
      period: period === null ? before.period : period.text.replace(/^(?:trong|so với|so)\s+/iu, ''),
      cumulative: isCumulative ? cumulative.text : period === null ? before.cumulative : '',
    };
  }

  /** A time that the figures are compared with is told of its clause alone, "so với quý trước" up to the next mark. */
  private reaches({ start, end, text }: Mention, figure: number): boolean {
    if (!isOtherTime(text)) return !/^so\s/iu.test(text) || !/[,;:]/.test(this.sentence.text.slice(end, figure));
    const between = this.sentence.text.slice(end, figure);
    if (this.ownTimes.some((one) => one.start > start && one.end <= figure)) return false;
    return !(/^so\s/iu.test(text) ? /[,;:]/ : /;/).test(between);
  }

  /** Not in brackets that are closed before the place. */
  private isOpen({ start }: Mention, place: number): boolean {
    return !this.brackets.some(([open, close]) => start > open && start < close && place > close);
  }

  private openBracket(place: number): number {
    return maxOf(
      this.brackets.flatMap(([open, close]) => (open < place && place <= close ? [open] : [])),
      -1,
    );
  }
}

/** Brackets that are closed; one left open at the end of the sentence ends there. */
function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') open.push(at);
    else if (letter === ')') {
      const start = open.pop();
      if (start !== undefined) brackets.push([start, at]);
    }
  }
  return [...brackets, ...open.map((start): Bracket => [start, text.length])];
}

function mentions(patterns: readonly RegExp[], text: string): readonly Mention[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Mention => {
      const isField = /^lĩnh vực/iu.test(match[0]);
      const words = (isField ? match[0].replace(FIELD_ENDS, '') : match[0]).trim();
      return { start: match.index, end: match.index + words.length, text: words };
    }),
  );
}

/** The last accepted mention; "năm 2023" inside "6 tháng đầu năm 2023" says no more. */
function lastOf(all: readonly Mention[], accept: (mention: Mention) => boolean): Mention | null {
  let last: Mention | null = null;
  for (const mention of all) {
    if (!accept(mention)) continue;
    const isInside: boolean = last !== null && mention.start < last.end;
    const isAround: boolean = last !== null && mention.start <= last.start && mention.end > last.start;
    if (last === null || isAround || (mention.start > last.start && !isInside)) last = mention;
  }
  return last;
}

/** Words that join a place to its figure. */
const JOINS =
  /^(?:và|còn|ở|tại|của|riêng|trên|theo|là|có|:|,|;|\(|-|–|khối|đạt|qua|từ|số|lượng|\+|trong|đó|gồm|bao|cụ|thể|chia|ra|riêng|tỷ|tỉ|lệ|với|đã|mới|chỉ|lên|được|chiếm|nhiều|cao|đông|nhất)$/iu;

/** Nothing but a place, a system or a time stands there: "cấp xã", "Hệ thống của Bộ Tư pháp:", "lũy kế". */
export function isScopeAlone(text: string): boolean {
  const found = [...PLACES, SYSTEM, CUMULATIVE, ...PERIODS]
    .flatMap((pattern) => mentions([pattern], text))
    .filter(({ text: words }) => !OTHER_TIME.test(words) || /kế/iu.test(words));
  if (found.length === 0 && !PLAIN_PLACE.test(text)) return false;
  const longest = [...found].sort((one, other) => other.text.length - one.text.length);
  const rest = longest.reduce((left, { text: words }) => left.replace(words, ' '), text);
  return rest
    .replace(PLAIN_PLACE, ' ')
    .replace(/([,:;()–-])/g, ' $1 ')
    .split(/\s+/)
    .every((word) => word === '' || JOINS.test(word));
}

const PLAIN_PLACE =
  /(?<!\p{L})(?:UBND\s+)?(?:cấp\s+|các\s+)?(?:tỉnh|huyện|xã|phường|thị trấn|quận|sở|đặc khu)(?!\p{L})/iu;

/** Last year's, last quarter's: no time of the report. */
export function isOtherTime(period: string): boolean {
  return COMPARED_TIME.test(bareKey(period));
}

/** Levels named by a place: `xa`, `huyen`, `tinh`; `field` for a field of work; null where no level is named. */
export function levelOfPlace(place: string): 'xa' | 'huyen' | 'tinh' | 'field' | null {
  const key = ` ${spellingKey(place)} `;
  const has = (words: readonly string[]): boolean => words.some((word) => key.includes(` ${spellingKey(word)} `));
  if (has(['lĩnh vực'])) return 'field';
  if (has(['xã', 'phường', 'thị trấn', 'đặc khu'])) return has(['thị xã']) ? 'huyen' : 'xa';
  if (has(['huyện', 'quận', 'thành phố', 'thị xã'])) return 'huyen';
  return has(['tỉnh', 'sở', 'các sở']) ? 'tinh' : null;
}
