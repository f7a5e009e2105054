/** The words that a comment of ours begins with: the product's own name, which is the same in every language. */
import { MAX_COMMENT_LENGTH } from './request-limits.js';

export const COMMENT_PREFIX = 'Soát Phụ lục: ';

export function commentText(sentence: string): string {
  const text = COMMENT_PREFIX + sentence;
  return text.length <= MAX_COMMENT_LENGTH ? text : `${text.slice(0, MAX_COMMENT_LENGTH - 1)}…`;
}
