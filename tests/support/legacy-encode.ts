/** Writes Vietnamese in the two legacy encodings, as old sheets hold it: the inverse of what the product decodes. */
import { TCVN3, VNI_ALONE, VNI_BASES, VNI_MARKS } from '../../src/forms/legacy-tables.js';

const TO_TCVN3 = new Map([...TCVN3].map(([byte, letter]) => [letter, byte]));

export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => TO_TCVN3.get(letter) ?? TO_TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const TO_VNI = new Map<string, string>();
for (const [base, vowel] of VNI_BASES) {
  for (const [mark, combining] of VNI_MARKS) {
    const letter = (vowel + combining).normalize('NFC');
    if (letter.length === 1) TO_VNI.set(letter, base + mark);
  }
}
for (const [byte, letter] of VNI_ALONE) TO_VNI.set(letter, byte);

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => {
      const lower = letter.toLowerCase();
      const written = TO_VNI.get(lower);
      return written === undefined ? letter : letter === lower ? written : written.toUpperCase();
    })
    .join('');
}

/** "Unicode tổ hợp": vowels with hat, breve or horn composed, tones as marks of their own. Neither NFC nor NFD. */
export function toCompound(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => {
      const parts = letter.normalize('NFD');
      const tones = parts.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
      return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC') + tones;
    })
    .join('');
}
