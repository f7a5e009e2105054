/** "hơn 9.800", "gần 11.300", "khoảng 40": a figure that is no equality. */
import type { Bound } from './fact.js';
import type { Figure } from './sentence-figures.js';
import type { TextToken } from './text-tokens.js';

const OVER = /^(?:hơn|trên|ít nhất|tối thiểu)$/iu;

const UNDER = /^(?:gần|dưới|ngót|xấp xỉ dưới)$/iu;

const ABOUT = /^(?:khoảng|ước|chừng|xỉ)$/iu;

/** The bound that stands right before a figure, or "trở lên" right after it; null where it is exact. */
export function boundOf(tokens: readonly TextToken[], { at, afterNoun }: Figure): Bound | null {
  const before = tokens[at - 1];
  const word = before?.text.normalize('NFC') ?? '';
  const two = `${tokens[at - 2]?.key ?? ''} ${before?.key ?? ''}`;
  if (OVER.test(word) || two === 'it nhat' || two === 'toi thieu') return 'over';
  if (UNDER.test(word) || two === 'khong qua' || two === 'toi da' || two === 'chua den') return 'under';
  if (ABOUT.test(word) || two === 'uoc dat') return 'about';
  return tokens[afterNoun]?.key === 'tro' && tokens[afterNoun + 1]?.key === 'len' ? 'over' : null;
}
