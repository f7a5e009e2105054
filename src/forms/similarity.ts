/**
 * How alike two labels are, 0…1, on their match keys. Words are paired: a word that differs by a slip of the finger
 * still counts nearly full, a word dropped or added costs its share, a word put in another's place means another thing.
 *
 * Measured on the 133 labels of Huế 2023 (`tests/forms/similarity.test.ts` holds it):
 * the same label with one or two slips, a dropped bracket or a re-accented word stays at or above 0,85;
 * two different labels of one form reach at most 0,75, because a changed content word caps them there.
 */

/** A label made ready for comparing. */
export interface LabelShape {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Sum of the words' weights. */
  readonly weight: number;
  readonly levels: number;
  readonly digits: string;
  /** "Tỷ lệ …" is another figure than "Số …", "chưa hoàn thành" another than "đã hoàn thành". */
  readonly turn: string;
}

/** Labels that share less of their words letter by letter are not looked at for slips. */
const WORTH_A_LOOK = 0.35;
/** A label with one content word exchanged is at most this like the other. */
const EXCHANGED = 0.75;
/** "mức độ 3" is not "mức độ 4", but "năm 2015" may have become "năm 2020". */
const OTHER_DIGITS = 0.6;
/** "cấp xã" is never "cấp huyện". */
const OTHER_LEVEL = 0.4;

/** Words that carry little: a label with or without them is the same label. */
const LIGHT = new Set('so tong cac cua da duoc tai ve do va hoac theo trong cho voi tu den o la co nhung'.split(' '));
const XA = 1;
const HUYEN = 2;
const TINH = 4;
const LEVEL_WORDS = new Map([
  ['xa', XA],
  ['huyen', HUYEN],
  ['tinh', TINH],
]);

export function labelShape(matchKey: string): LabelShape {
  const words = oneWordPerLevel(matchKey === '' ? [] : matchKey.split(' '));
  let weight = 0;
  let levels = 0;
  const digits: string[] = [];
  const counts = new Map<string, number>();
  for (const word of words) {
    weight += weightOf(word);
    levels |= LEVEL_WORDS.get(word) ?? 0;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (/^\d+$/.test(word)) digits.push(word);
  }
  const isRatio = words[0] === 'ti' && words[1] === 'le';
  const negations = words.filter((word) => word === 'chua' || word === 'khong').length;
  return { words, counts, weight, levels, digits: digits.join(' '), turn: `${isRatio} ${negations}` };
}

/** A ward's copy says "phường" where the template says "xã": phường, thị trấn are xã; quận, thị xã are huyện. */
function oneWordPerLevel(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (word === 'thi' && (next === 'tran' || next === 'xa')) {
      result.push(next === 'tran' ? 'xa' : 'huyen');
      at += 1;
    } else if (word === 'phuong' && namesLevel(words, at)) result.push('xa');
    else result.push(word === 'quan' && namesLevel(words, at) ? 'huyen' : word);
  }
  return result;
}

/** Words before a level: "cấp phường", "UBND quận"; not "địa phương", "cơ quan". */
const BEFORE_LEVEL = new Set(['cap', 'ubnd', 'do', 'cac', 'cua', 'tai']);

function namesLevel(words: readonly string[], at: number): boolean {
  return BEFORE_LEVEL.has(words[at - 1] ?? '');
}

export function similarity(one: LabelShape, other: LabelShape): number {
  if (one.weight === 0 || other.weight === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.counts) {
    const common = Math.min(count, other.counts.get(word) ?? 0);
    if (common > 0) shared += common * weightOf(word);
  }
  if (shared < WORTH_A_LOOK * Math.min(one.weight, other.weight)) return (2 * shared) / (one.weight + other.weight);
  const lonely = wordsLeft(one, other);
  const others = wordsLeft(other, one);
  let exchanged = false;
  for (const word of lonely) {
    const near = nearest(word, others);
    if (near.at >= 0) {
      shared += near.credit * Math.min(weightOf(word), weightOf(others[near.at] ?? ''));
      others.splice(near.at, 1);
    } else if (!LIGHT.has(word)) exchanged = true;
  }
  const total = (2 * shared) / (one.weight + other.weight);
  let cap = 1;
  if (exchanged && others.some((word) => !LIGHT.has(word))) cap = EXCHANGED;
  if (one.turn !== other.turn) cap = EXCHANGED;
  if (one.digits !== other.digits) cap = Math.min(cap, OTHER_DIGITS);
  if (one.levels !== 0 && other.levels !== 0 && (one.levels & other.levels) === 0) cap = OTHER_LEVEL;
  return Math.min(total, cap);
}

/** The words of the first that the second does not have, as often as it lacks them. */
function wordsLeft(one: LabelShape, other: LabelShape): string[] {
  const left: string[] = [];
  for (const [word, count] of one.counts) {
    for (let more = count - (other.counts.get(word) ?? 0); more > 0; more -= 1) left.push(word);
  }
  return left;
}

function weightOf(word: string): number {
  return LIGHT.has(word) ? 0.5 : 1;
}

/** The most alike of the words, when it is alike enough to be a slip. */
function nearest(word: string, others: readonly string[]): { at: number; credit: number } {
  let at = -1;
  let credit = 0;
  others.forEach((other, index) => {
    const value = slipCredit(word, other);
    if (value > credit) {
      at = index;
      credit = value;
    }
  });
  return { at, credit };
}

/** Short words have many neighbours (ban, bán, bạn are one already), so they must agree but for one letter. */
function slipCredit(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length < 3 || Math.abs(one.length - other.length) > 2 || /\d/.test(one + other)) return 0;
  if (differsByOneSlip(one, other)) return length >= 5 ? 0.9 : 0.75;
  return length >= 6 && editDistance(one, other) === 2 ? 0.6 : 0;
}

/** One letter inserted, deleted, replaced, or two neighbours swapped; false for equal words. */
export function differsByOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (longer - shorter > 1 || one === other) return false;
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  if (head + tail >= longer - 1) return true;
  const isSwap = one[head] === other[head + 1] && one[head + 1] === other[head];
  return longer === shorter && head + tail === longer - 2 && isSwap;
}

/** Letters inserted, deleted, replaced, or two neighbours swapped (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
