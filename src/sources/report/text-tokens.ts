/**
 * A paragraph of a report as tokens. What looks like a number and is none is recognised first: dates, numbers of
 * documents and decrees, ordinals, telephone numbers, articles, years, levels. Only the rest are figures.
 */
import { parseWritten, type WrittenNumber } from '../../quantity/parse-quantity.js';
import { bareKey } from '../../forms/label.js';

export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  /** null where the text leaves it out ("từ ngày 15/12 đến ngày 14/6/2023"). */
  readonly year: number | null;
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'pair' // 4.561/5.650, "4.561 trong 5.650"
  | 'date'
  | 'time' // a year, a month, a quarter, "6 tháng đầu năm"
  | 'level' // mức độ 3, 4
  | 'code' // number of a document, article, telephone, address
  | 'mark'; // punctuation

export interface TextToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it stands in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** For comparing: a word without diacritics, the mark itself, `#date` and the like for the rest. */
  readonly key: string;
  readonly number?: WrittenNumber;
  readonly pair?: { readonly part: number; readonly whole: number };
  readonly date?: CalendarDate;
  /** For `level`: the levels named. */
  readonly levels?: readonly number[];
}

interface Matcher {
  readonly kind: TokenKind;
  readonly pattern: RegExp;
}

const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}`;
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d.])(?:,\d+)?|\d+(?:[.,]\d+)*)`;
/** A part and its whole in words: "9 trong số 10", "45 trên 49"; a stretch of time is no whole. */
const PART_OF = String.raw`\s+(?:trong|trên)(?:\s+tổng)?(?:\s+số)?\s+`;
const NOT_TIME = String.raw`(?![\d.,]*\d|\s?(?:%|phần trăm|giờ|ngày|tuần|tháng|quý|năm|phút|lần)(?!\p{L}))`;
/** What may stand before a number that names something instead of counting it. */
const NAMING =
  '(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|thông báo|báo cáo|kết luận|đề án|luật|pháp lệnh|chương trình|hướng dẫn|tờ trình|điều|khoản|(?<!dứt\\s)điểm|mục|phụ lục|mẫu|biểu|bảng|chương|tiểu mục|tiêu chí|nhóm|loại|hạng|tập|phiên|khóa|khoá|kỳ họp thứ|lần thứ|thứ|phiên bản|iso|tcvn|quy chuẩn|quốc lộ|tổ|thôn|khu phố|tổ dân phố|ấp|đường|phòng|tầng|ngõ|hẻm|cơ sở|quầy|cụm|khu|trạm|đợt|bước|giai đoạn|số thứ tự)';

/** A number in words before what is counted: "mười hai hồ sơ", "một trăm linh năm bộ hồ sơ". */
const DIGIT = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín';
/** Alone it is no count: "một bộ hồ sơ" is any, "trong năm" is time. */
const SMALL =
  '(?<!(?:trong|của|đầu|cuối|giữa|cả|từng|mỗi|hằng|hàng|qua|tháng|một|nhiều)\\s)năm|hai|ba|bốn|sáu|bảy|bẩy|tám|chín';
const TENS = `(?:mười|(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)\\s+mươi)(?:\\s+(?:${DIGIT}))?`;
const HUNDREDS = `(?:${DIGIT})\\s+trăm(?:\\s+(?:${TENS}|(?:linh|lẻ)\\s+(?:${DIGIT})))?`;
const THOUSANDS = `(?:${TENS}|${DIGIT})\\s+(?:nghìn|ngàn)(?:\\s+(?:không\\s+trăm\\s+(?:${TENS}|(?:linh|lẻ)\\s+(?:${DIGIT}))|${HUNDREDS}))?`;
const WORDED = new RegExp(
  String.raw`(?:${THOUSANDS}|${HUNDREDS}|${TENS}|${SMALL})(?=\s+(?:bộ\s+|lượt\s+|trường hợp\s+)?(?:hồ sơ|hs|nhiệm vụ|ý kiến|văn bản quy phạm|văn bản qppl|vbqppl|phản ánh|kiến nghị|pakn|tthc|thủ tục|biên chế)(?!\p{L}))`,
  'iuy',
);

/** Tried in this order at every place where a token may start. */
const MATCHERS: readonly Matcher[] = [
  { kind: 'code', pattern: /(?:https?:\/\/|www\.)[^\s<>)]+|[\w.+-]+@[\w-]+\.[\w.]+/uy },
  { kind: 'code', pattern: /\d[\d/]*\s?[/-]\p{Lu}[\p{Lu}\d]*(?:\s?[-/&.]\s?\p{Lu}[\p{Lu}\d]*)*/uy },
  { kind: 'date', pattern: /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+(?:19|20)\d{2})?/iuy },
  { kind: 'date', pattern: new RegExp(`(?:ngày\\s+)?${DATE}`, 'iuy') },
  {
    kind: 'date',
    pattern:
      /(?:ngày|từ|đến|tới|sáng|chiều|hôm)\s+\d{1,2}\/\d{1,2}(?![\d/]|[.,]\d|\s*(?:hồ sơ|hs|nhiệm vụ|ý kiến|tthc)(?!\p{L}))/iuy,
  },
  { kind: 'time', pattern: /(?:tháng|quý|năm)\s+\d{1,2}\s?\/\s?(?:19|20)\d{2}/iuy },
  { kind: 'time', pattern: /(?:các\s+)?năm\s+(?:học\s+)?(?:19|20)\d{2}(?:\s?[-–,]\s?(?:19|20)\d{2})*/iuy },
  { kind: 'time', pattern: /(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}/uy },
  {
    kind: 'time',
    pattern:
      /(?<=(?<!\p{L})(?:từ|đến|tới|giai đoạn|nhiệm kỳ|so với|kể từ|trước|sau)\s+)(?:19|20)\d{2}(?![\d.,]*\d|\s*(?:hồ sơ|HS|hs|nhiệm vụ|bộ|lượt|%|\p{L}*\s*kết quả))/iuy,
  },
  { kind: 'time', pattern: /quý\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\d.,])(?:\s?[/-]\s?(?:19|20)\d{2})?/iuy },
  { kind: 'time', pattern: /tháng\s+\d{1,2}(?![\d/.])/iuy },
  { kind: 'time', pattern: /\d{1,2}\s+tháng(?:\s+(?:đầu|cuối)\s+năm|\s+năm)?(?:\s+(?:19|20)\d{2})?/iuy },
  { kind: 'time', pattern: /\d{1,2}\s?(?:giờ|h)\s?\d{0,2}(?!\p{L})/iuy },
  { kind: 'time', pattern: /\d{1,2}\/(?:19|20)\d{2}(?!\s*(?:hồ sơ|HS|nhiệm vụ|phản ánh|\d))/iuy },
  {
    kind: 'level',
    pattern:
      /(?:mức(?:\s+độ)?|cấp\s+độ)\s+[1-4](?:\s?(?:,|-|–|và|&|\/|hoặc)\s?(?:mức(?:\s+độ)?\s+)?[1-4])*(?!\d|[.,]\d|\s?%)/iuy,
  },
  { kind: 'code', pattern: /(?:ISO|TCVN)(?:\s+ISO)?[\s/:]*\d+(?:\s?[:-]\s?\d{4})?/iuy },
  {
    kind: 'code',
    pattern:
      /(?:điện thoại|đt|hotline|số máy|đường dây nóng|tổng đài|zalo|fax|di động)[^\p{L}\d]{0,4}(?:số\s*)?[^\p{L}\d]{0,3}[\d(][\d\s().+-]{5,}\d/iuy,
  },
  {
    kind: 'code',
    pattern: /(?:\(?0\d{2,3}\)?[\s.-]?\d{3}[\s.-]?\d{3,4}|(?:1900|1800)[\s.]?\d{4,6})(?![\d.,]*\d|\s?%)/uy,
  },
  {
    kind: 'code',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${NAMING}(?:\\s+số)?\\s+)\\d+(?:[./]\\d+)*(?![\\d%]|\\s+(?:hồ sơ|nhiệm vụ|ý kiến|TTHC|thủ tục|tin|văn bản|VBQPPL))`,
      'iuy',
    ),
  },
  {
    kind: 'code',
    pattern:
      /(?<=(?<!(?:tổng|con|là|có)\s)(?<!\p{L})số\s*:?\s+)\d+(?![\d.,%]|\s+(?:hồ sơ|nhiệm vụ|ý kiến|TTHC|thủ tục))/iuy,
  },
  { kind: 'code', pattern: /\p{Lu}+\d[\p{L}\d.-]*|\d+(?!(?:HS|hs|Hs|TTHC|hồ|Hồ|tthc)(?!\p{L}))\p{L}[\p{L}\d]*/uy },
  { kind: 'pair', pattern: new RegExp(`${NUMBER}\\s?/\\s?${NUMBER}`, 'uy') },
  {
    kind: 'pair',
    pattern: new RegExp(
      `${NUMBER}\\s+(hồ sơ|hs|nhiệm vụ|ý kiến|biên chế|người)\\s?/\\s?${NUMBER}(?=\\s+\\1(?!\\p{L}))`,
      'iuy',
    ),
  },
  { kind: 'pair', pattern: new RegExp(`${NUMBER}${PART_OF}${NUMBER}${NOT_TIME}`, 'iuy') },
  { kind: 'code', pattern: new RegExp(`${NUMBER}\\s?%?\\s?[-–]\\s?${NUMBER}\\s?%?`, 'uy') },
  // A slip of the space bar: "99, 8 %", "1. 157 hồ sơ".
  { kind: 'number', pattern: /\d{1,2},\s\d(?=\s?%)\s?%/uy },
  {
    kind: 'number',
    pattern: /[1-9]\.\s\d{3}(?=\s+(?:hồ sơ|hs|bộ|lượt|nhiệm vụ|ý kiến|tthc|thủ tục|kết quả)(?!\p{L}))/iuy,
  },
  {
    kind: 'number',
    pattern: new RegExp(`${NUMBER}(?:\\s?%|\\s+phần trăm|\\s+(?:ngàn|nghìn|triệu|tỷ|tỉ)(?![\\p{L}\\d]))?`, 'iuy'),
  },
  { kind: 'number', pattern: WORDED },
  { kind: 'word', pattern: /[\p{L}\p{M}]+/uy },
  { kind: 'mark', pattern: /\.{2,}|…|[^\s\p{L}\p{M}\d]/uy },
];

/** An ordinal at the head of a paragraph: `1.`, `2.1. `, `a)`, `II.`, `- + 3)`. */
const ORDINAL =
  /^(?:[\s\-+*•–○▪·]*(?:(?:\d{1,2}\.)+(?:\d{1,2}(?=\s+\p{Lu}))?(?=\s)|\d{1,2}(?:\.\d{1,2})*\s?[.)](?=\s)|[a-zđ]\)|[IVX]{1,5}[.)](?=\s)))?[\s\-+*•–○▪·]*/u;
/** The number of a table's row, alone in its cell. */
const ROW_NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\t+(?=\p{L})/u;
/** An enumeration inside a sentence: "(1) …; (2) …". */
const ENUMERATOR = /\([1-9]\d?\)(?=\s*\p{L})/uy;

/** The tokens of a paragraph in Unicode's composed form; what bullets and ordinals it starts with is left out. */
export function tokeniseText(paragraph: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  let at = startOfLine(paragraph, 0);
  while (at < paragraph.length) {
    const letter = paragraph.charAt(at);
    // A table's cells: what stands in one says nothing of the next but through its row.
    if (letter === '\t' && tokens.length > 0 && !/\d/.test(paragraph.charAt(at + 1)))
      tokens.push({ kind: 'mark', text: '|', start: at, end: at + 1, key: '|' });
    if (/\s/u.test(letter)) {
      at = letter === '\n' ? startOfLine(paragraph, at + 1) : at + 1;
      continue;
    }
    ENUMERATOR.lastIndex = at;
    const enumerator = ENUMERATOR.exec(paragraph)?.[0];
    if (enumerator !== undefined && /(?:^|[:;,.]\s*)$/.test(paragraph.slice(0, at))) {
      at += enumerator.length;
      continue;
    }
    const token = tokenAt(paragraph, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Where the words of a line begin, after its bullet or ordinal: "1. …", "+ …", a table's "2<tab>…". */
function startOfLine(paragraph: string, at: number): number {
  const line = paragraph.slice(at);
  return at + (ROW_NUMBER.exec(line) ?? ORDINAL.exec(line) ?? [''])[0].length;
}

function tokenAt(paragraph: string, at: number): TextToken {
  const insideWord = at > 0 && /[\p{L}\d]/u.test(paragraph.charAt(at - 1));
  for (const { kind, pattern } of MATCHERS) {
    // A phrase such as "tháng 6" starts where a word starts.
    if (insideWord && kind !== 'word' && kind !== 'mark' && kind !== 'number') continue;
    pattern.lastIndex = at;
    const text = pattern.exec(paragraph)?.[0].trimEnd();
    if (text === undefined || text === '') continue;
    const token = made(kind, text, at);
    if (token) return token;
  }
  const text = paragraph.charAt(at);
  return { kind: 'mark', text, start: at, end: at + 1, key: text };
}

/** undefined where the text turns out not to be of the kind. */
function made(kind: TokenKind, text: string, start: number): TextToken | undefined {
  const place = { text, start, end: start + text.length };
  switch (kind) {
    case 'word':
      return { kind, ...place, key: bareKey(text) };
    case 'mark':
      return { kind, ...place, key: text };
    case 'date': {
      const date = dateOf(text);
      return date && { kind, ...place, key: '#date', date };
    }
    case 'level':
      return { kind, ...place, key: '#level', levels: (text.match(/\d/g) ?? []).map(Number) };
    case 'pair': {
      const [one = '', other = ''] = text.split(new RegExp(`/|${PART_OF}`, 'iu'));
      const part = parseWritten(one.replace(/\s+\p{L}.*$/u, ''));
      const whole = parseWritten(other);
      if (part.kind !== 'number' || whole.kind !== 'number' || (part.alternate !== null && part.decimals > 0))
        return undefined;
      // "9 trong 10" is a part of a whole; "15 trên 10" says something else.
      if (!text.includes('/') && !(Number.isInteger(part.value) && part.value <= whole.value)) return undefined;
      return { kind, ...place, key: '#pair', pair: { part: part.value, whole: whole.value } };
    }
    case 'number': {
      const written = parseWritten(/^\d/.test(text) ? text.replace(/([.,])\s/, '$1') : String(wordedValue(text)));
      return written.kind === 'number'
        ? { kind, ...place, key: '#number', number: written }
        : { kind: 'code', ...place, key: '#code' };
    }
    default:
      return { kind, ...place, key: `#${kind}` };
  }
}

const DIGIT_WORDS = 'mot hai ba bon nam sau bay tam chin'.split(' ');
const OTHER_DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['tu', 4],
  ['lam', 5],
]);

/** "mười hai" is 12, "ba mươi lăm" 35, "một trăm linh năm" 105. */
function wordedValue(text: string): number {
  let [thousands, hundreds, rest] = [0, 0, 0];
  for (const word of bareKey(text).split(' ')) {
    const digit = OTHER_DIGIT_WORDS.get(word) ?? DIGIT_WORDS.indexOf(word) + 1;
    if (word === 'nghin' || word === 'ngan') [thousands, rest] = [(hundreds + rest) * 1000, 0];
    else if (word === 'tram') [hundreds, rest] = [rest * 100, 0];
    else if (word === 'muoi') rest = rest === 0 ? 10 : rest * 10;
    else rest += digit;
  }
  return thousands + hundreds + rest;
}

function dateOf(text: string): CalendarDate | undefined {
  const [day = 0, month = 0, year] = (text.match(/\d+/g) ?? []).map(Number);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { day, month, year: year ?? null };
}
