/** "Cộng" and "Tổng" at the head of a row's name. Without its marks "Công an" would be a sum too. */

const MARKED = /^(?:cộng|tổng)(?![\p{L}\p{N}])/u;
const UNMARKED = /^(?:cong|tong)(?![a-z\d])/;

/** Whether the name begins with the word of a sum. A name typed without any marks is taken at its letters. */
export function beginsWithSum(name: string): boolean {
  const text = name.normalize('NFC').trim().toLowerCase();
  // eslint-disable-next-line no-control-regex -- what is typed without marks is plain ASCII
  return MARKED.test(text) || (/^[\x00-\x7f]*$/.test(text) && UNMARKED.test(text) && !/^cong (?:an|chuc)\b/.test(text));
}
