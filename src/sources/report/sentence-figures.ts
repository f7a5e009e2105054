/**
 * The figures of a sentence with the words that belong to each: what stands before it and after it, up to where the
 * next figure's words begin. Which words belong to which figure is decided here, once, for all that look for facts.
 */
import { boundariesOf, firstBoundary, HARD, isConnector, isLeftAt, lastBoundary } from './boundaries.js';
import { findPhrases, type Found } from './lexicon.js';
import { toldInTurn } from './respectively.js';
import { nounAfter, nounIn, type Noun } from './nouns.js';
import type { Sentence } from './sentences.js';
import type { TextToken } from './text-tokens.js';
import { hasStatus, zone, zoneOf, type Zone } from './zones.js';

export interface Figure {
  readonly token: TextToken;
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

export function figuresOf(sentence: Sentence): readonly Figure[] {
  const { tokens } = sentence;
  const phrases = findPhrases(tokens);
  const places = tokens.flatMap(({ kind }, at) => (kind === 'number' || kind === 'pair' ? [at] : []));
  const boundaries = boundariesOf(tokens, places, phrases);
  const inTurn = toldInTurn(tokens, phrases);
  const figures: Figure[] = [];
  let consumed = 0;
  places.forEach((at, index) => {
    const token = inPercent(tokens, at);
    const next = places[index + 1] ?? tokens.length;
    const { noun, end } = nounAfter(tokens, at + 1);
    const start = Math.max(consumed, lastBoundary(boundaries, tokens, at));
    const turn = inTurn.get(at);
    const before = turn ? zoneOf(turn) : zone(tokens, phrases, start, at);
    let stop = firstBoundary(boundaries, end, next);
    const said =
      afterShareInBrackets(tokens, places, at, stop) ??
      afterBracketedShare(tokens, places, at, stop) ??
      afterTellingOfAll(tokens, phrases, places, { end, stop });
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
      token,
      at,
      noun,
      afterNoun: end,
      before,
      after: said !== null || stop === after.to ? after : zone(tokens, phrases, end, stop),
      opener,
      head: headOf(tokens, phrases, start),
      ratio:
        token.kind === 'pair' || token.number?.percent === true
          ? ratioOf(tokens, phrases, boundaries, { start, at, consumed })
          : null,
      isLeft: isLeftAt(tokens, at),
      parent: wholeFor(token, figures, parentOf(tokens, phrases, figures, at)),
    });
    // "Tại 2 điểm tiếp nhận đã tiếp nhận 1.157 hồ sơ": what is said after other things is said of the next figure.
    const isOther = noun === 'other' || noun === 'procedure' || (noun === 'staff' && !isOfStaff(after));
    consumed = runsOn && !hasStatus(before) && hasStatus(after) && !isOther ? stop : end;
  });
  return figures;
}

/** "Tỷ lệ đúng hạn (%): 99,8", "99,8 (%)": the unit stands in the label. */
function inPercent(tokens: readonly TextToken[], at: number): TextToken {
  const token = tokens[at] ?? { kind: 'mark', text: '', start: 0, end: 0, key: '' };
  if (!token.number) return token;
  const key = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((one) => one.key)
      .join(' ');
  const isLabelled = /\( % \)(?: (?::|la|dat|\|))*$/.test(key(at - 5, at)) || key(at + 1, at + 4) === '( % )';
  return isLabelled ? { ...token, number: { ...token.number, percent: true } } : token;
}

/** "23 biên chế được giao", "21 người có mặt"; not "03 cán bộ đã giải quyết". */
function isOfStaff({ key }: Zone): boolean {
  return / (?:giao|co mat|hien co) /.test(key);
}

/** "1.402 hồ sơ tiếp nhận đã giải quyết 1.390 hồ sơ": the last verb is of the figure after it. */
function beforeNextVerb(tokens: readonly TextToken[], phrases: readonly Found[], from: number, next: number): number {
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
  tokens: readonly TextToken[],
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

function headOf(tokens: readonly TextToken[], phrases: readonly Found[], start: number): Zone | null {
  let colon = start - 1;
  while (/^(?:tong|so|cong)$/.test(tokens[colon]?.key ?? '')) colon -= 1;
  if (tokens[colon]?.key !== ':' && !(tokens[colon]?.key === '|' && colon < start - 1)) return null;
  let from = colon;
  while (from > 0 && !HARD.has(tokens[from - 1]?.key ?? '') && !/^(?:number|pair)$/.test(tokens[from - 1]?.kind ?? ''))
    from -= 1;
  return zone(tokens, phrases, from, colon);
}

function ratioOf(
  tokens: readonly TextToken[],
  phrases: readonly Found[],
  boundaries: readonly boolean[],
  { start, at, consumed }: Readonly<Record<'start' | 'at' | 'consumed', number>>,
): Figure['ratio'] {
  // "tổng số" parts words as well: what parts the ratio stands before it.
  const by = tokens[start - 1]?.key === 'tong' ? start - 2 : start - 1;
  const key = tokens[by]?.key ?? '';
  if (key !== '/' && !(/^(?:tren|trong)$/.test(key) && tokens[by + 1]?.key === 'tong'))
    return ratioInLabel(tokens, phrases, start, at);
  let from = by;
  while (from > consumed && !boundaries[from - 1]) from -= 1;
  const part = zone(tokens, phrases, from, by);
  return hasStatus(part) || nounIn(part) !== null ? { part, whole: zone(tokens, phrases, start, at) } : null;
}

/** "Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận: 640/655". */
function ratioInLabel(
  tokens: readonly TextToken[],
  phrases: readonly Found[],
  start: number,
  at: number,
): Figure['ratio'] {
  const by = tokens.findIndex(
    ({ key }, index) =>
      index > start && index < at && key === 'tren' && /^(?:so|tong)$/.test(tokens[index + 1]?.key ?? ''),
  );
  if (by < 0 || tokens[at]?.kind !== 'pair') return null;
  const part = zone(tokens, phrases, start, by);
  return hasStatus(part) ? { part, whole: zone(tokens, phrases, by + 1, at) } : null;
}

/** "giải quyết trước hạn (912 hồ sơ)": what stands before the bracket. */
function openerOf(
  tokens: readonly TextToken[],
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
  tokens: readonly TextToken[],
  places: readonly number[],
  at: number,
  open: number,
): number | null {
  if (tokens[at]?.number?.percent !== true || tokens[open]?.key !== '(') return null;
  const close = tokens.findIndex(({ key }, index) => index > open && key === ')');
  const inside = places.filter((place) => place > open && place < close);
  return inside.length === 1 && tokens[close + 1]?.kind === 'word' ? close + 1 : null;
}

/** "Có 74 hồ sơ (chiếm 1,84%) bị trả lại": where the words after the bracket begin; null where they lead to another figure. */
function afterBracketedShare(
  tokens: readonly TextToken[],
  places: readonly number[],
  at: number,
  open: number,
): number | null {
  if (tokens[at]?.number?.percent !== false || tokens[open]?.key !== '(') return null;
  const close = tokens.findIndex(({ key }, index) => index > open && key === ')');
  const [share, ...others] = places.filter((place) => place > open && place < close);
  if (share === undefined || others.length > 0 || tokens[share]?.number?.percent !== true) return null;
  const from = tokens[close + 1]?.key === ',' ? close + 2 : close + 1;
  const end = tokens.findIndex(({ key }, index) => index > from && /^[;.,()]$/.test(key));
  const next = places.find((place) => place > from);
  return tokens[from]?.kind === 'word' && (next === undefined || (end >= 0 && next > end)) ? from : null;
}

/** What the words after a comma begin with where they are told of what stands before it. */
const GOES_ON = /^(?:tat|toan|deu|dang|hien|da|duoc|bi|chua|vua)$/;

/** "Còn lại 28 hồ sơ, tất cả đều trong hạn": what follows the comma is told of all those before it; null elsewhere. */
function afterTellingOfAll(
  tokens: readonly TextToken[],
  phrases: readonly Found[],
  places: readonly number[],
  { end, stop }: Readonly<Record<'end' | 'stop', number>>,
): number | null {
  if (tokens[stop]?.key !== ',' || !GOES_ON.test(tokens[stop + 1]?.key ?? '')) return null;
  if (hasStatus(zone(tokens, phrases, end, stop))) return null;
  const mark = tokens.findIndex(({ kind }, at) => at > stop && kind === 'mark');
  const next = places.find((place) => place > stop);
  return next === undefined || (mark >= 0 && next > mark) ? stop + 1 : null;
}

/** "Trước hạn 79,7% (912 hồ sơ)", "trước hạn chiếm 79,7% với 912 hồ sơ": the figure in brackets is of what the percentage is of. */
function openerOfShare(share: Figure | undefined, tokens: readonly TextToken[], at: number): Zone | null {
  if (share?.token.number?.percent !== true) return null;
  let bracket = at - 1;
  while (bracket >= 0 && isConnector(tokens[bracket])) bracket -= 1;
  const isWith = bracket < share.afterNoun && /^(?:voi|duong|ung)$/.test(tokens[share.afterNoun]?.key ?? '');
  if (!isWith && (tokens[bracket]?.key !== '(' || bracket < share.afterNoun || bracket - share.afterNoun > 6))
    return null;
  const { before, after, opener } = share;
  if (hasStatus(before) && !hasStatus(after)) return before;
  return hasStatus(after) || opener === null ? after : opener;
}

/**
 * "tiếp nhận 14.310, gồm 13.902 mới và 408 tồn, trong đó đã giải quyết 13.870": no part is greater than its whole, and
 * what was newly received or carried over has none.
 */
function wholeFor(token: TextToken | undefined, figures: readonly Figure[], parent: number | null): number | null {
  if (token === undefined || parent === null || token.number?.percent === true) return parent;
  const whole = figures[parent];
  if (whole === undefined || whole.parent === null || whole.token.number?.percent === true) return parent;
  const isGreater = valueOf(token) > valueOf(whole.token);
  return isGreater ? wholeFor(token, figures, whole.parent) : parent;
}

function valueOf({ number, pair }: TextToken): number {
  return pair?.part ?? number?.value ?? 0;
}

/** The figure that this one is a part of: "1.144 hồ sơ, trong đó: trước hạn 912", "(trước hạn 912 …)". */
function parentOf(
  tokens: readonly TextToken[],
  phrases: readonly Found[],
  figures: readonly Figure[],
  at: number,
): number | null {
  const last = figures.at(-1);
  if (!last) return null;
  // "Trong 912 hồ sơ trước hạn có 400 hồ sơ trực tuyến".
  if (
    /^ (?:\S+ )*trong (?:so |tong so )?(?:hon |gan |khoang |tren )?$/.test(
      ` ${tokens
        .slice(Math.max(0, last.at - 4), last.at)
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
  const isOfSource =
    last.parent !== null &&
    [last.before, last.after].some(({ features }) => features.has('carry') || features.has('new'));
  if (linked && !opened && isOfSource) return last.parent;
  if (linked || opened) return lastCount(figures);
  const closed = between.some(({ key }) => key === ')' || key === '.');
  if (!closed) {
    // Brothers have one parent; a semicolon after a list without brackets ends nothing.
    return last.parent;
  }
  // Out of the bracket: the parent of what stood before it.
  return last.parent === null ? null : (figures[last.parent]?.parent ?? null);
}

/** "hoàn thành 41 nhiệm vụ (93,2%), trong đó …": what the parts are of is the count, not its share. */
function lastCount(figures: readonly Figure[]): number {
  const last = figures.length - 1;
  const isShare = figures[last]?.token.number?.percent === true && figures[last - 1]?.token.number?.percent === false;
  const isPairShare = figures[last]?.token.number?.percent === true && figures[last - 1]?.token.pair !== undefined;
  return isShare || isPairShare ? last - 1 : last;
}

/** The folded words of a whole sentence, blanks around. */
export function sentenceKey({ tokens }: Sentence): string {
  return ` ${tokens.map(({ key }) => key).join(' ')} `;
}
