/** The words that belong to a figure, and what they say has become of what it counts. */
import type { Feature, Found } from './lexicon.js';
import type { TextToken } from './text-tokens.js';

export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly features: ReadonlySet<Feature>;
  /** Two classes in one figure: "đã giải quyết đúng hạn và đang giải quyết trong hạn 1.154". */
  readonly isMerged: boolean;
  /** Folded words with blanks around, for looking up what the lexicon does not have. */
  readonly key: string;
}

/** The words of some tokens. */
export function zone(tokens: readonly TextToken[], phrases: readonly Found[], from: number, to: number): Zone {
  // A phrase that is the boundary itself ("tăng", "chiếm") still says what the figure after it is.
  const inside = phrases.filter(
    (found) =>
      found.to <= to && found.from >= from - 1 && (found.to > from || (found.to === from && isDifference(found))),
  );
  // "(cả trực tiếp và trực tuyến)", "(gồm cả kỳ trước chuyển sang)": what is counted in changes no name.
  const skipped = inside.filter((found) => isCountedIn(tokens, phrases, found, from));
  const own = inside.filter((found) => !skipped.includes(found) && !isBeside(tokens, inside, found));
  const key = keyOf(tokens, from, to);
  return {
    from,
    to,
    features: withLateReception(
      new Set([
        ...own.flatMap(({ features }) => features.filter((one) => one !== 'name')),
        ...(skipped.length > 0 ? (['including'] as const) : []),
      ]),
      key,
    ),
    isMerged: isMerged(tokens, own),
    key,
  };
}

/** "tiếp nhận trực tuyến chậm", "tiếp nhận hồ sơ qua Cổng bị muộn": the channel stands between the words. */
const TAKEN_LATE =
  / tiep nhan (?:(?:ho so|hs|truc tuyen|qua mang|qua cong|tren cong|dich vu cong|dvc|quoc gia|moi) )+(?:bi |con )?(?:cham|muon|tre)(?: han| tre)? /;

function withLateReception(features: ReadonlySet<Feature>, key: string): ReadonlySet<Feature> {
  if (!TAKEN_LATE.test(key) || features.has('solve') || features.has('in-process')) return features;
  return new Set([...features].filter((one) => one !== 'receive' && one !== 'late').concat('late-reception'));
}

/** What some phrases say wherever they stand. */
export function zoneOf(phrases: readonly Found[]): Zone {
  const at = phrases.at(-1)?.to ?? 0;
  return {
    from: at,
    to: at,
    features: new Set(phrases.flatMap(({ features }) => features)),
    isMerged: false,
    key: ' ',
  };
}

/**
 * "2 hồ sơ trễ hạn (hồ sơ liên thông)", "Số hồ sơ quá hạn do hệ thống chưa liên thông: 06": a remark in brackets and a
 * reason take nothing back of what has been said.
 */
function isBeside(tokens: readonly TextToken[], phrases: readonly Found[], phrase: Found): boolean {
  for (let at = phrase.from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.key === ')' || token.kind === 'number' || token.kind === 'pair') return false;
    const isReason = /^(?:do|vì|bởi)$/iu.test(token.text.normalize('NFC')) && !isGiver(tokens[at + 1]);
    if (isReason || (token.key === '(' && phrase.features.join() === 'other'))
      return phrases.some(
        (other) => other.to <= at && other.features.some((one) => TELLING.has(one)) && !other.features.includes('name'),
      );
  }
  return false;
}

const TELLING: ReadonlySet<Feature> = new Set(['late', 'early', 'on-time', 'in-process', 'returned', 'late-reception']);

/** "do UBND huyện giao": by whom, not why. */
function isGiver(token: TextToken | undefined): boolean {
  return /^(?:ubnd|uy|chu|hdnd|tinh|huyen|xa|phuong|cap|thanh|lanh|so|bo)$/.test(token?.key ?? '');
}

const COUNTED_IN = /^(?:ca|gom|bao|ke|tinh|khong|chua|tru)$/;

/** The phrase stands in brackets that open with "gồm cả", "không tính", or after "kể cả" up to the next mark. */
function isCountedIn(tokens: readonly TextToken[], phrases: readonly Found[], phrase: Found, from: number): boolean {
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
export function classOf({ features }: Found): 'solved' | 'in-process' | 'returned' | 'supplement' | null {
  if (features.includes('in-process')) return 'in-process';
  if (features.includes('returned')) return 'returned';
  if (features.includes('supplement')) return 'supplement';
  const isTimed = features.some((one) => one === 'early' || one === 'on-time' || one === 'late' || one === 'solve');
  return isTimed ? 'solved' : null;
}

/** Joined by "và", a comma and the like, with nothing but what is counted in between. */
const JOINT = /^ (?:va|,|hoac|cung|\/)(?: (?:cac|nhung|so|luong|ho|so|hs|tthc|bi|da))* $/;

/** Two classes and one figure: what stands on each side of a joint tells another class. */
function isMerged(tokens: readonly TextToken[], phrases: readonly Found[]): boolean {
  const classes = new Set<string>();
  let own: ReturnType<typeof classOf> = null;
  let time = '';
  let isJoined = false;
  const close = (): void => {
    // "trước hạn, đúng hạn và trễ hạn: 1.144": in time and late are two classes too.
    if (own !== null && isJoined) classes.add(own === 'solved' ? `${own} ${time}`.trim() : own);
    [own, time] = [null, ''];
  };
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    const between = before === undefined ? '' : keyOf(tokens, before.to, phrase.from);
    if (before !== undefined && JOINT.test(between)) {
      isJoined = true;
      close();
    }
    // What is still open was not solved, whatever is said of it beside: "quá hạn nhưng chưa có kết quả".
    const next = classOf(phrase);
    if (next !== null && (own === null || own === 'solved')) own = next;
    if (phrase.features.includes('late')) time = 'late';
    else if (phrase.features.includes('early') || phrase.features.includes('on-time')) time = 'timely';
  });
  close();
  // "đã giải quyết và trả đúng hạn": one of them says no time.
  if ([...classes].some((one) => one.startsWith('solved '))) classes.delete('solved');
  return classes.size > 1;
}

function keyOf(tokens: readonly TextToken[], from: number, to: number): string {
  return ` ${tokens
    .slice(from, Math.max(from, to))
    .map(({ key }) => key)
    .join(' ')} `;
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
