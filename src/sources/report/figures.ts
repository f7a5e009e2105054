/**
 * The figures of a sentence with the words that belong to each: what stands before it and after it, up to where the
 * next figure's words begin. Which words belong to which figure is decided here, once, for all that look for facts.
 */
import { spellingKey } from '../../forms/label.js';
import { findPhrases, type Feature, type Found } from './lexicon.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

export type Noun =
  | 'document'
  | 'dossier'
  | 'task'
  | 'legal-document'
  | 'procedure'
  | 'petition'
  | 'news'
  | 'staff'
  | 'result'
  | 'other'
  | null;

export interface Figure {
  readonly token: Token;
  /** Place of the token in the sentence. */
  readonly at: number;
  readonly noun: Noun;
  /** Where the noun ends (the token after it); `at + 1` without one. */
  readonly afterNoun: number;
  /** Words before, from the last boundary on; words after the noun, up to the next one. */
  readonly before: Zone;
  readonly after: Zone;
  /** The figure stands in brackets after other words, which are then in `opener`. */
  readonly opener: Zone | null;
  /** What stands before the colon that the words before the figure begin after: "Tỷ lệ đúng hạn: cấp xã đạt 98,9%". */
  readonly head: Zone | null;
  /** The words of a pair or a share are a pair: "Số hồ sơ đã giải quyết/tổng số hồ sơ tiếp nhận: 1.144/1.157". */
  readonly ratio: { readonly part: Zone; readonly whole: Zone } | null;
  /** "còn 02 hồ sơ …": what is left, so not solved. */
  readonly isLeft: boolean;
  /** "trong đó", "gồm", a colon or a bracket leads from an earlier figure to this one; its place among the figures. */
  readonly parent: number | null;
}

export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly features: ReadonlySet<Feature>;
  /** Two classes in one figure: "đã giải quyết đúng hạn và đang giải quyết trong hạn 1.154". */
  readonly isMerged: boolean;
  /** Folded words with blanks around, for looking up what the lexicon does not have. */
  readonly key: string;
}

const NOUNS: readonly (readonly [Noun, readonly string[]])[] = [
  [
    'legal-document',
    [
      'quyet dinh la vbqppl',
      'quyet dinh la van ban quy pham phap luat',
      'quyet dinh la van ban qppl',
      'nghi quyet la vbqppl',
      'nghi quyet la van ban quy pham phap luat',
      'nghi quyet la van ban qppl',
      'vbqppl',
      'van ban quy pham phap luat',
      'van ban qui pham phap luat',
      'van ban qppl',
      'van ban vbqppl',
      'vb qppl',
      'van ban qui pham',
    ],
  ],
  [
    'dossier',
    [
      'ho so tthc',
      'ho so thu tuc hanh chinh',
      'ho so',
      'hs tthc',
      'hs',
      'ho so thu tuc',
      'bo ho so',
      'bo hs',
      'luot ho so',
      'luot hs',
      'truong hop ho so',
      'bo ho so tthc',
      'luot ho so tthc',
    ],
  ],
  [
    'petition',
    [
      'phan anh kien nghi',
      'phan anh , kien nghi',
      'phan anh va kien nghi',
      'pakn',
      'phan anh',
      'y kien phan anh',
      'luot phan anh',
      'kien nghi , phan anh',
      'kien nghi phan anh',
      'phan anh - kien nghi',
      'phan anh / kien nghi',
      'y kien phan anh , kien nghi',
      'y kien phan anh kien nghi',
      'luot phan anh , kien nghi',
      'truong hop phan anh',
    ],
  ],
  [
    'task',
    [
      'nhiem vu',
      'y kien chi dao',
      'y kien',
      'noi dung chi dao',
      'dau viec',
      'chi dao',
      'nhiem vu trong tam',
      'van ban chi dao',
      'dau nhiem vu',
      'cong viec',
      'dau muc cong viec',
    ],
  ],
  ['procedure', ['thu tuc hanh chinh', 'tthc', 'thu tuc']],
  [
    'news',
    [
      'tin bai',
      'tin , bai',
      'tin va bai',
      'tin',
      'bai viet',
      'bai',
      'luot tin bai',
      'luot tin , bai',
      'tin , bai viet',
      'bai tuyen truyen',
    ],
  ],
  [
    'staff',
    [
      'bien che',
      'cong chuc',
      'can bo cong chuc',
      'can bo , cong chuc',
      'can bo',
      'nguoi',
      'chi tieu bien che',
      'dong chi',
      'cbcc',
      'cbccvc',
      'cb , cc',
      'bien che hanh chinh',
      'can bo , cong chuc , vien chuc',
    ],
  ],
  ['document', ['van ban']],
  ['result', ['ket qua giai quyet tthc', 'ket qua giai quyet thu tuc hanh chinh', 'ket qua giai quyet', 'ket qua']],
];
const NOUN_KEYS: readonly { readonly noun: Noun; readonly keys: readonly string[] }[] = NOUNS.flatMap(([noun, names]) =>
  names.map((name) => ({
    noun,
    keys: name
      .replace(/\bqui\b/g, 'qui')
      .split(' ')
      .map(foldI),
  })),
).sort((one, other) => other.keys.length - one.keys.length);

/** As `bareKey` folds: y at the end after a consonant or qu is i. */
function foldI(word: string): string {
  return word.replace(/(?<=qu|[bcdghklmnprstvx])y$/, 'i');
}

const HARD = new Set(['/', ';', '.', '(', ')', '–', '—', '-', '[', ']', '?', '!', '…', '+', '•', '“', '”', '"', '|']);
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

export function figuresOf(sentence: Sentence): readonly Figure[] {
  const { tokens } = sentence;
  const phrases = findPhrases(tokens);
  const places = tokens.flatMap(({ kind }, at) => (kind === 'number' || kind === 'pair' ? [at] : []));
  const boundaries = boundariesOf(tokens, places, phrases);
  const figures: Figure[] = [];
  let consumed = 0;
  places.forEach((at, index) => {
    const next = places[index + 1] ?? tokens.length;
    const { noun, end } = nounAfter(tokens, at + 1);
    const start = Math.max(consumed, lastBoundary(boundaries, tokens, at));
    const before = zone(tokens, phrases, start, at);
    let stop = firstBoundary(boundaries, end, next);
    const said = afterShareInBrackets(tokens, places, at, stop);
    const after =
      said !== null && !hasStatus(before)
        ? zone(
            tokens,
            phrases,
            said,
            firstBoundary(boundaries, said, places.find((place) => place > said) ?? tokens.length),
          )
        : zone(tokens, phrases, end, stop);
    // No mark between this figure's words and the next figure: they are its own only where none stand before it.
    const runsOn = stop === next && next < tokens.length;
    if (runsOn && !hasStatus(before)) stop = beforeNextVerb(tokens, phrases, end, next);
    if (!runsOn) stop = beforeReason(tokens, phrases, { from: end, to: stop, isTold: hasStatus(before) });
    if (runsOn && hasStatus(before)) stop = end;
    const lead = openerOf(tokens, phrases, boundaries, at, consumed);
    const opener = lead !== null && hasStatus(lead) ? lead : (openerOfShare(figures.at(-1), tokens, at) ?? lead);
    figures.push({
      token: tokens[at] ?? { kind: 'mark', text: '', start: 0, end: 0, key: '' },
      at,
      noun,
      afterNoun: end,
      before,
      after: said !== null || stop === after.to ? after : zone(tokens, phrases, end, stop),
      opener,
      head: headOf(tokens, phrases, start),
      ratio:
        tokens[at]?.kind === 'pair' || tokens[at]?.number?.percent === true
          ? ratioOf(tokens, phrases, boundaries, { start, at, consumed })
          : null,
      isLeft: isLeftAt(tokens, at),
      parent: parentOf(tokens, phrases, figures, at),
    });
    // "Tại 2 điểm tiếp nhận đã tiếp nhận 1.157 hồ sơ": what is said after other things is said of the next figure.
    const isOther = noun === 'other' || noun === 'procedure' || (noun === 'staff' && !isOfStaff(after));
    consumed = runsOn && !hasStatus(before) && hasStatus(after) && !isOther ? stop : end;
  });
  return figures;
}

/** "23 biên chế được giao", "21 người có mặt"; not "03 cán bộ đã giải quyết". */
function isOfStaff({ key }: Zone): boolean {
  return / (?:giao|co mat|hien co) /.test(key);
}

/** The words of some tokens. */
export function zone(tokens: readonly Token[], phrases: readonly Found[], from: number, to: number): Zone {
  // A phrase that is the boundary itself ("tăng", "chiếm") still says what the figure after it is.
  const inside = phrases.filter(
    (found) =>
      found.to <= to && found.from >= from - 1 && (found.to > from || (found.to === from && isDifference(found))),
  );
  // "(cả trực tiếp và trực tuyến)", "(gồm cả kỳ trước chuyển sang)": what is counted in changes no name.
  const skipped = inside.filter((found) => isCountedIn(tokens, phrases, found, from));
  const own = inside.filter((found) => !skipped.includes(found));
  return {
    from,
    to,
    features: new Set([
      ...own.flatMap(({ features }) => features.filter((one) => one !== 'name')),
      ...(skipped.length > 0 ? (['including'] as const) : []),
    ]),
    isMerged: isMerged(tokens, own),
    key: ` ${tokens
      .slice(from, Math.max(from, to))
      .map(({ key }) => key)
      .join(' ')} `,
  };
}

const COUNTED_IN = /^(?:ca|gom|bao|ke|tinh|khong|chua|tru)$/;

/** The phrase stands in brackets that open with "gồm cả", "không tính", or after "kể cả" up to the next mark. */
function isCountedIn(tokens: readonly Token[], phrases: readonly Found[], phrase: Found, from: number): boolean {
  if (phrase.features.includes('including')) return false;
  for (let at = phrase.from - 1; at >= from; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (key === ')') return false;
    if (key === '(') {
      const next = tokens[at + 1]?.key ?? '';
      const isNegated = /^(?:khong|chua)$/.test(next) && !/^(?:tinh|bao|gom|ke)$/.test(tokens[at + 2]?.key ?? '');
      return COUNTED_IN.test(next) && !isNegated;
    }
    if (phrases.some(({ features, to }) => features.includes('including') && to === at + 1)) return true;
  }
  return false;
}

/** Classes of which a dossier is in one alone; returned and supplemented ones are neither solved nor in process. */
function classOf({ features }: Found): 'solved' | 'in-process' | 'returned' | 'supplement' | null {
  if (features.includes('in-process')) return 'in-process';
  if (features.includes('returned')) return 'returned';
  if (features.includes('supplement')) return 'supplement';
  const isTimed = features.some((one) => one === 'early' || one === 'on-time' || one === 'late' || one === 'solve');
  return isTimed ? 'solved' : null;
}

function isMerged(tokens: readonly Token[], phrases: readonly Found[]): boolean {
  return phrases.some((phrase, index) => {
    const before = phrases[index - 1];
    if (!before || !/^(?:va|,|hoac|cung|\/)$/.test(tokens[phrase.from - 1]?.key ?? '')) return false;
    const [one, other] = [classOf(before), classOf(phrase)];
    return one !== null && other !== null && one !== other && phrase.from - before.to <= 2;
  });
}

function isDifference({ features }: Found): boolean {
  return features.includes('change') || features.includes('compared');
}

/** Says what has become of a dossier or task, or where it comes from. */
export function hasStatus({ features }: Zone): boolean {
  return [...features].some(
    (one) => !['rate', 'link', 'of', 'rest', 'including', 'change', 'compared', 'average', 'aim'].includes(one),
  );
}

/** True at tokens that part one figure's words from another's. */
function boundariesOf(
  tokens: readonly Token[],
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
  return tokens.map(({ kind, key }, at) => {
    if (remarks.has(at)) return false;
    if (parting.has(at)) return true;
    if (inside.has(at) || nouns.has(at)) return false;
    if (key === ',' && joinsClasses(tokens, places, phrases, at)) return false;
    if (kind === 'mark') return HARD.has(key) || key === ',' || key === ':';
    // "và" parts where another figure comes before the next mark.
    if (key === 'con' && leadsToFigure(tokens, at)) return false;
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
function isOfThem(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 3).map(({ key }) => key);
  if (!/^trong so (?:do|nay|ay)$/.test(words.join(' ')) || tokens[from + 3]?.kind !== 'word') return false;
  const noun = nounAt(tokens, from - 2) ?? nounAt(tokens, from - 1);
  return noun?.end === from && tokens.slice(from - 4, from).some(({ kind }) => kind === 'number');
}

/** Commas in "phản ánh, kiến nghị", "cán bộ, công chức" part nothing. */
function insideNouns(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  tokens.forEach((_, at) => {
    const found = nounAt(tokens, at);
    for (let next = at + 1; next < (found?.end ?? 0); next += 1) if (tokens[next]?.key === ',') inside.add(next);
  });
  return inside;
}

/** "Số hồ sơ trả lại, yêu cầu bổ sung: 11": two classes and one figure. */
function joinsClasses(
  tokens: readonly Token[],
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
  const named = nounIn(zone(tokens, phrases, from, before.from));
  return named !== null && !places.some((place) => place >= from && place < comma);
}

/** "tiếp nhận tổng cộng 1.157", "giải quyết tổng số là 980": the total is of the verb before it. */
function isTotalOfVerb(tokens: readonly Token[], phrases: readonly Found[], from: number): boolean {
  const own = phrases.find((phrase) => phrase.from === from);
  if (!own?.features.includes('of') || !/^(?:tong|tat)$/.test(tokens[from]?.key ?? '')) return false;
  let next = own.to;
  while (isConnector(tokens[next])) next += 1;
  const { kind } = tokens[next] ?? {};
  if (kind !== 'number' && kind !== 'pair') return false;
  return phrases.some(
    ({ features, to }) =>
      (to === from || (to === from - 1 && /^(?:duoc|voi|la)$/.test(tokens[from - 1]?.key ?? ''))) &&
      features.some((one) => one === 'receive' || one === 'solve' || one === 'in-process'),
  );
}

/** "quá hạn còn 02 hồ sơ", "chỉ còn khoảng 5": not the "còn" that turns to another subject. */
function leadsToFigure(tokens: readonly Token[], con: number): boolean {
  let at = con + 1;
  while (BOUNDS.has(tokens[at]?.key ?? '') || tokens[at]?.key === 'so') at += 1;
  return tokens[at]?.kind === 'number';
}

/** "còn 02 hồ sơ", "hiện còn tồn 18": right before the figure, a bound between them at most. */
function isLeftAt(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (BOUNDS.has(tokens[before]?.key ?? '') || /^(?:ton|dong|lai|:)$/.test(tokens[before]?.key ?? '')) before -= 1;
  return (
    /^còn$/iu.test(tokens[before]?.text.normalize('NFC') ?? '') &&
    !/^(?:giam|xuong|lai)$/.test(tokens[before - 1]?.key ?? '')
  );
}

/** Places of brackets without figures and what stands in them: "(cả trực tiếp và trực tuyến)" parts nothing. */
function remarksOf(tokens: readonly Token[], places: readonly number[]): ReadonlySet<number> {
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
function lastBoundary(boundaries: readonly boolean[], tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && isConnector(tokens[from - 1])) from -= 1;
  while (from > 0 && !boundaries[from - 1]) from -= 1;
  return from;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && (CONNECTORS.has(token.key) || BOUNDS.has(token.key));
}

function firstBoundary(boundaries: readonly boolean[], from: number, to: number): number {
  let at = from;
  while (at < to && !boundaries[at]) at += 1;
  return at;
}

/** "1.402 hồ sơ tiếp nhận đã giải quyết 1.390 hồ sơ": the last verb is of the figure after it. */
function beforeNextVerb(tokens: readonly Token[], phrases: readonly Found[], from: number, next: number): number {
  const verbs = phrases.filter(
    (phrase) =>
      phrase.from >= from && phrase.to <= next && /^(?:receive|solve|in-process)$/.test(phrase.features.join()),
  );
  const last = verbs.at(-1);
  if (!last || verbs.length < 2) return next;
  const isAtFigure = tokens.slice(last.to, next).every(isConnector);
  return isAtFigure && tokens[last.from]?.key === 'da' ? last.from : next;
}

/** "07 hồ sơ chưa giải quyết do công dân chưa bổ sung": why is no part of what; "do UBND huyện giao" is by whom. */
function beforeReason(
  tokens: readonly Token[],
  phrases: readonly Found[],
  { from, to, isTold }: { readonly from: number; readonly to: number; readonly isTold: boolean },
): number {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:do|vì|bởi)$/iu.test(tokens[at]?.text.normalize('NFC') ?? '')) continue;
    if (/^(?:ubnd|uy|chu|hdnd|tinh|huyen|xa|phuong|cap|thanh|lanh|so|bo)$/.test(tokens[at + 1]?.key ?? '')) continue;
    if (isTold || hasStatus(zone(tokens, phrases, from, at))) return at;
  }
  return to;
}

function headOf(tokens: readonly Token[], phrases: readonly Found[], start: number): Zone | null {
  let colon = start - 1;
  while (/^(?:tong|so|cong)$/.test(tokens[colon]?.key ?? '')) colon -= 1;
  if (tokens[colon]?.key !== ':') return null;
  let from = colon;
  while (from > 0 && !HARD.has(tokens[from - 1]?.key ?? '') && !/^(?:number|pair)$/.test(tokens[from - 1]?.kind ?? ''))
    from -= 1;
  return zone(tokens, phrases, from, colon);
}

function ratioOf(
  tokens: readonly Token[],
  phrases: readonly Found[],
  boundaries: readonly boolean[],
  { start, at, consumed }: Readonly<Record<'start' | 'at' | 'consumed', number>>,
): Figure['ratio'] {
  // "tổng số" parts words as well: what parts the ratio stands before it.
  const by = tokens[start - 1]?.key === 'tong' ? start - 2 : start - 1;
  const key = tokens[by]?.key ?? '';
  if (key !== '/' && !(/^(?:tren|trong)$/.test(key) && tokens[by + 1]?.key === 'tong')) return null;
  let from = by;
  while (from > consumed && !boundaries[from - 1]) from -= 1;
  const part = zone(tokens, phrases, from, by);
  return hasStatus(part) || nounIn(part) !== null ? { part, whole: zone(tokens, phrases, start, at) } : null;
}

/** "giải quyết trước hạn (912 hồ sơ)": what stands before the bracket. */
function openerOf(
  tokens: readonly Token[],
  phrases: readonly Found[],
  boundaries: readonly boolean[],
  at: number,
  consumed: number,
): Zone | null {
  let bracket = at - 1;
  while (bracket >= 0 && isConnector(tokens[bracket])) bracket -= 1;
  if (tokens[bracket]?.key !== '(') return null;
  let from = bracket;
  while (from > consumed && !boundaries[from - 1]) from -= 1;
  return zone(tokens, phrases, from, bracket);
}

/** "95% hồ sơ (1.100 hồ sơ) được tiếp nhận trực tuyến": where the words after the bracket begin; null elsewhere. */
function afterShareInBrackets(
  tokens: readonly Token[],
  places: readonly number[],
  at: number,
  open: number,
): number | null {
  if (tokens[at]?.number?.percent !== true || tokens[open]?.key !== '(') return null;
  const close = tokens.findIndex(({ key }, index) => index > open && key === ')');
  const inside = places.filter((place) => place > open && place < close);
  return inside.length === 1 && tokens[close + 1]?.kind === 'word' ? close + 1 : null;
}

/** "Trước hạn 79,7% (912 hồ sơ)": the figure in brackets is of what the percentage is of. */
function openerOfShare(share: Figure | undefined, tokens: readonly Token[], at: number): Zone | null {
  if (share?.token.number?.percent !== true) return null;
  let bracket = at - 1;
  while (bracket >= 0 && isConnector(tokens[bracket])) bracket -= 1;
  if (tokens[bracket]?.key !== '(' || bracket < share.afterNoun || bracket - share.afterNoun > 6) return null;
  const { before, after, opener } = share;
  if (hasStatus(before) && !hasStatus(after)) return before;
  return hasStatus(after) || opener === null ? after : opener;
}

function nounAfter(tokens: readonly Token[], from: number): { noun: Noun; end: number } {
  // "05 (năm) hồ sơ": the number again in words.
  let at = from;
  if (tokens[at]?.key === '(' && tokens[at + 1]?.kind === 'word') {
    const close = tokens.findIndex((token, index) => index > at && token.key === ')');
    if (
      close > 0 &&
      close - at <= 5 &&
      tokens.slice(at + 1, close).every(({ kind }) => kind === 'word') &&
      nounAt(tokens, close + 1)
    )
      at = close + 1;
  }
  if (tokens[at]?.key === 'so' && tokens[at + 1]?.key === 'luong') at += 2;
  if (
    LETTER.test(
      tokens
        .slice(at, at + 4)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    return { noun: 'other', end: at + 3 };
  const found = nounAt(tokens, at);
  if (found) return found;
  const classifier = CLASSIFIERS.find((keys) => keys.every((key, ahead) => tokens[at + ahead]?.key === key));
  const afterClassifier = tokens[at + (classifier?.length ?? 0)];
  if (classifier && (afterClassifier?.kind !== 'word' || NOT_NOUNS.has(spellingKey(afterClassifier.text))))
    return { noun: null, end: at + classifier.length };
  const next = tokens[at];
  // Something else is counted: people, sheets of paper, districts.
  if (next?.kind === 'word' && !NOT_NOUNS.has(spellingKey(next.text))) return { noun: 'other', end: at };
  return { noun: null, end: at };
}

/** "12 thư xin lỗi": whom it was sent for is told after it. */
const LETTER = /^(?:thu|phieu|loi|cong van) xin loi /;

/** Words that may follow a bare figure without being what it counts, with their diacritics: "số" is none, "sở" is counted. */
const NOT_NOUNS = new Set(
  'và đạt chiếm trong được còn trên số tăng giảm đúng trễ quá trước sớm chậm đã đang chưa là với thuộc do trực tỷ tỉ gồm tại ở tất bị theo qua có cùng nhưng cũng phải cần hiện lên xuống so kỳ'
    .split(' ')
    .map(spellingKey),
);
/** Counting words that name nothing themselves: "209 lượt", "02 trường hợp", "40 bộ". */
const CLASSIFIERS: readonly (readonly string[])[] = [['truong', 'hop'], ['luot'], ['bo'], ['vu', 'viec']];

function nounAt(tokens: readonly Token[], at: number): { noun: Noun; end: number } | null {
  for (const { noun, keys } of NOUN_KEYS) {
    if (keys.every((key, ahead) => tokens[at + ahead]?.key === key)) return { noun, end: at + keys.length };
  }
  return null;
}

/** The last thing named in a zone that can be counted: "Số hồ sơ tiếp nhận: 1.157". */
export function nounIn({ key }: Zone): Noun {
  let best: { readonly noun: Noun; readonly end: number; readonly length: number } | null = null;
  for (const { noun, keys } of NOUN_KEYS) {
    const words = ` ${keys.join(' ')} `;
    const at = key.lastIndexOf(words);
    if (at < 0) continue;
    const end = at + words.length;
    if (best === null || end > best.end || (end === best.end && words.length > best.length))
      best = { noun, end, length: words.length };
  }
  return best?.noun ?? null;
}

/** The figure that this one is a part of: "1.144 hồ sơ, trong đó: trước hạn 912", "(trước hạn 912 …)". */
function parentOf(
  tokens: readonly Token[],
  phrases: readonly Found[],
  figures: readonly Figure[],
  at: number,
): number | null {
  const last = figures.at(-1);
  if (!last) return null;
  // "Trong 912 hồ sơ trước hạn có 400 hồ sơ trực tuyến".
  if (
    /^ (?:\S+ )*trong (?:so |tong so )?$/.test(
      ` ${tokens
        .slice(Math.max(0, last.at - 3), last.at)
        .map(({ key }) => key)
        .join(' ')} `,
    ) ||
    // "Cứ 10 hồ sơ thì có 9 …"; "cử" and "cũ" fold to the same key.
    /^cứ$/iu.test(tokens[last.at - 1]?.text.normalize('NFC') ?? '')
  )
    return figures.length - 1;
  const between = tokens.slice(last.afterNoun, at);
  const linked = phrases.some(({ features, from }) => features.includes('link') && from >= last.afterNoun && from < at);
  const opened = between.some(({ key }) => key === '(') && !between.some(({ key }) => key === ')');
  // "trước hạn 79,7% (912 hồ sơ), đúng hạn …": the bracket says the same again.
  if (opened && last.token.number?.percent === true && tokens[at]?.number?.percent !== true) return last.parent;
  if (linked || opened) return figures.length - 1;
  const closed = between.some(({ key }) => key === ')' || key === '.');
  if (!closed) {
    // Brothers have one parent; a semicolon after a list without brackets ends nothing.
    return last.parent;
  }
  // Out of the bracket: the parent of what stood before it.
  return last.parent === null ? null : (figures[last.parent]?.parent ?? null);
}

/** The folded words of a whole sentence, blanks around. */
export function sentenceKey({ tokens }: Sentence): string {
  return ` ${tokens.map(({ key }) => key).join(' ')} `;
}
