/** Words as an id has them: plain letters, digits, hyphens. */
import { bareKey } from '../label.js';

export function labelIn(text: string): string {
  const words = bareKey(text).replaceAll(' ', '-');
  return words === '' ? 'bieu-mau' : words;
}
