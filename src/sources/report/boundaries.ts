/** Where the words of one figure end and those of the next begin. */
import type { Found } from './lexicon.js';
import { nounAt, nounIn } from './nouns.js';
import type { TextToken } from './text-tokens.js';
import { classOf, zone } from './zones.js';

export const HARD = new Set([
  '/',
  ';',
  '.',
  '(',
  ')',
  '–',
  '—',
  '-',
  '[',
  ']',
  '?',
  '!',
  '…',
  '+',
  '•',
  '“',
  '”',
  '"',
  '|',
]);

const CONNECTORS = new Set([
  ':',
  'la',
  'co',
  'duoc',
  'voi',
  'so',
  'luong',
  'dat',
  'gom',
  'la:',
  'khoang',
  '=',
  'ti',
  'le',
  'chiem',
  'tuong',
  'duong',
  'bang',
  'toi',
  'den',
  'muc',
]);

const BOUNDS = new Set([
  'hon',
  'tren',
  'gan',
  'duoi',
  'khoang',
  'uoc',
  'dat',
  'xap',
  'xi',
  'chung',
  'it',
  'nhat',
  'khong',
  'qua',
]);

/** True at tokens that part one figure's words from another's. */
export function boundariesOf(
  tokens: readonly TextToken[],
  places: readonly number[],
  phrases: readonly Found[],
): readonly boolean[] {
  const inside = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const parting = new Set(
    phrases.flatMap(({ features, from }) =>
      features.some((one) => one === 'link' || one === 'of' || one === 'rate' || one === 'compared' || one === 'change')
        ? isTotalOfVerb(tokens, phrases, from) || isOfThem(tokens, from)
          ? []
          : [from]
        : [],
    ),
  );
  const remarks = remarksOf(tokens, places);
  const nouns = insideNouns(tokens);
  const bodies = betweenBodies(tokens);
  return tokens.map(({ kind, key, text }, at) => {
    if (remarks.has(at)) return false;
    if (parting.has(at)) return true;
    if (inside.has(at) || nouns.has(at) || bodies.has(at)) return false;
    // "14 hồ sơ đang xử lý và không hồ sơ nào trễ hạn".
    if (key === 'khong' && /^(?:co|con|ho|hs|de|phat|truong|mot)$/.test(tokens[at + 1]?.key ?? '')) return true;
    if (key === ',' && joinsClasses(tokens, places, phrases, at)) return false;
    if (kind === 'mark') return HARD.has(key) || key === ',' || key === ':';
    // "và" parts where another figure comes before the next mark.
    // "Trong tổng số 1.300 hồ sơ tiếp nhận thì hồ sơ trực tuyến chiếm 92,3%".
    if (key === 'thi' && /^thì$/iu.test(text.normalize('NFC'))) return true;
    if (key === 'con' && leadsToFigure(tokens, at)) return false;
    // "phát sinh hồ sơ trực tuyến với tổng số 1.702 hồ sơ".
    if (key === 'voi' && tokens[at - 1]?.kind === 'word' && /^(?:tong|so)$/.test(tokens[at + 1]?.key ?? ''))
      return false;
    if (key === 'va' || key === 'con' || key === 'voi') {
      const next = places.find((place) => place > at);
      const before = places.some((place) => place < at);
      if (next === undefined || !before) return false;
      return !tokens.slice(at + 1, next).some((one) => one.kind === 'mark' && one.key !== ':');
    }
    return false;
  });
}

/** "5.800 hồ sơ trong số đó được nộp trực tuyến": what follows is told of the figure before. */
function isOfThem(tokens: readonly TextToken[], from: number): boolean {
  const words = tokens.slice(from, from + 3).map(({ key }) => key);
  if (!/^trong so (?:do|nay|ay)$/.test(words.join(' ')) || tokens[from + 3]?.kind !== 'word') return false;
  const noun = nounAt(tokens, from - 2) ?? nounAt(tokens, from - 1);
  return noun?.end === from && tokens.slice(from - 4, from).some(({ kind }) => kind === 'number');
}

/** Commas in "phản ánh, kiến nghị", "cán bộ, công chức" part nothing. */
function insideNouns(tokens: readonly TextToken[]): ReadonlySet<number> {
  const inside = new Set<number>();
  tokens.forEach((_, at) => {
    const found = nounAt(tokens, at);
    for (let next = at + 1; next < (found?.end ?? 0); next += 1) if (tokens[next]?.key === ',') inside.add(next);
  });
  return inside;
}

/** Who acts or is acted on: "các sở, ban, ngành, địa phương", "cấp tỉnh, cấp xã", "tổ chức, cá nhân". */
const BODY =
  '(?:các |mọi |những )?(?:(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|chủ tịch|cấp|khối) )*(?:sở|ban|ngành|bộ|địa phương|đơn vị|cơ quan|phòng|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|đoàn thể|tổ chức|cá nhân|công dân|người dân|doanh nghiệp|cán bộ|công chức|viên chức|người lao động)';
const BODY_BEFORE = new RegExp(`(?<!\\p{L})${BODY}(?: (?:chuyên môn|trực thuộc|liên quan))?$`, 'iu');
const BODY_AFTER = new RegExp(`^(?:và )?${BODY}(?!\\p{L})`, 'iu');
/** As many words may name a body. */
const BODY_WORDS = 7;

/** Commas and "và" between bodies part no figures: "UBND tỉnh giao các sở, ngành, địa phương 814 nhiệm vụ". */
function betweenBodies(tokens: readonly TextToken[]): ReadonlySet<number> {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text.normalize('NFC'))
      .join(' ');
  return new Set(
    tokens.flatMap(({ key }, at) => {
      if (key !== ',' && key !== 'va') return [];
      const isBetween = BODY_BEFORE.test(words(at - BODY_WORDS, at)) && BODY_AFTER.test(words(at + 1, at + BODY_WORDS));
      return isBetween ? [at] : [];
    }),
  );
}

/** "Số hồ sơ trả lại, yêu cầu bổ sung: 11": two classes and one figure. */
function joinsClasses(
  tokens: readonly TextToken[],
  places: readonly number[],
  phrases: readonly Found[],
  comma: number,
): boolean {
  const before = phrases.find(({ to }) => to === comma);
  const after = phrases.find(({ from }) => from === comma + 1);
  if (!before || !after) return false;
  const [one, other] = [classOf(before), classOf(after)];
  if (one === null || other === null || one === other) return false;
  let from = before.from;
  while (from > 0 && !HARD.has(tokens[from - 1]?.key ?? '') && tokens[from - 1]?.key !== ',') from -= 1;
  // "Trả lại, yêu cầu bổ sung 64 hồ sơ": nothing stands before them.
  const isHandedBack = one === 'returned' && other === 'supplement';
  if (from === before.from && isHandedBack) return true;
  const named = nounIn(zone(tokens, phrases, from, before.from));
  return named !== null && !places.some((place) => place >= from && place < comma);
}

/** "tiếp nhận tổng cộng 1.157", "giải quyết tổng số là 980": the total is of the verb before it. */
function isTotalOfVerb(tokens: readonly TextToken[], phrases: readonly Found[], from: number): boolean {
  const own = phrases.find((phrase) => phrase.from === from);
  if (!own?.features.includes('of') || !/^(?:tong|tat)$/.test(tokens[from]?.key ?? '')) return false;
  // "1.157 là tổng số hồ sơ tiếp nhận".
  if (tokens[from - 1]?.key === 'la' && tokens[from - 2]?.kind === 'number') return true;
  let next = own.to;
  while (isConnector(tokens[next])) next += 1;
  const { kind } = tokens[next] ?? {};
  if (kind !== 'number' && kind !== 'pair') return false;
  // "được giao tổng số 151 nhiệm vụ".
  if (tokens[from - 1]?.key === 'giao') return true;
  return phrases.some(
    ({ features, to }) =>
      (to === from || (to === from - 1 && /^(?:duoc|voi|la)$/.test(tokens[from - 1]?.key ?? ''))) &&
      features.some((one) => one === 'receive' || one === 'solve' || one === 'in-process' || one === 'online'),
  );
}

/** "quá hạn còn 02 hồ sơ", "chỉ còn khoảng 5": not the "còn" that turns to another subject. */
function leadsToFigure(tokens: readonly TextToken[], con: number): boolean {
  let at = con + 1;
  while (BOUNDS.has(tokens[at]?.key ?? '') || tokens[at]?.key === 'so') at += 1;
  return tokens[at]?.kind === 'number';
}

/** "còn 02 hồ sơ", "hiện còn tồn 18": right before the figure, a bound between them at most. */
export function isLeftAt(tokens: readonly TextToken[], at: number): boolean {
  let before = at - 1;
  while (BOUNDS.has(tokens[before]?.key ?? '') || /^(?:ton|dong|lai|toi|den|co|:)$/.test(tokens[before]?.key ?? ''))
    before -= 1;
  return (
    /^còn$/iu.test(tokens[before]?.text.normalize('NFC') ?? '') &&
    !/^(?:giam|xuong|lai)$/.test(tokens[before - 1]?.key ?? '')
  );
}

/** Places of brackets without figures and what stands in them: "(cả trực tiếp và trực tuyến)" parts nothing. */
function remarksOf(tokens: readonly TextToken[], places: readonly number[]): ReadonlySet<number> {
  const remarks = new Set<number>();
  tokens.forEach(({ key }, open) => {
    if (key !== '(') return;
    const close = tokens.findIndex((token, at) => at > open && (token.key === ')' || token.key === '('));
    if (tokens[close]?.key !== ')' || places.some((place) => place > open && place < close)) return;
    for (let at = open; at <= close; at += 1) remarks.add(at);
  });
  return remarks;
}

/** Where the words before a figure start: after the last boundary, a colon or a connecting word right before it apart. */
export function lastBoundary(boundaries: readonly boolean[], tokens: readonly TextToken[], at: number): number {
  let from = at;
  while (from > 0 && (isConnector(tokens[from - 1]) || isLeast(tokens, from - 1))) from -= 1;
  while (from > 0 && !boundaries[from - 1]) from -= 1;
  return from;
}

/** "tối thiểu 90%", "tối đa 5": a bound of two words. */
function isLeast(tokens: readonly TextToken[], at: number): boolean {
  return /^toi (?:thieu|da)$/.test(`${tokens[at - 1]?.key ?? ''} ${tokens[at]?.key ?? ''}`);
}

export function isConnector(token: TextToken | undefined): boolean {
  return token !== undefined && (CONNECTORS.has(token.key) || BOUNDS.has(token.key));
}

export function firstBoundary(boundaries: readonly boolean[], from: number, to: number): number {
  let at = from;
  while (at < to && !boundaries[at]) at += 1;
  return at;
}
