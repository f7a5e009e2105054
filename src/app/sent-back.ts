/** What the office above sent back, as it was opened: a letter or a message as text, or the marked copy. */
import { paragraphsOf, type WordDocument } from '../document/document.js';
import type { Snapshot } from '../workbook/snapshot.js';

/** What came back: the text of a message, or the marked copy as it was read. */
export type SentBack =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'copy'; readonly snapshot: Snapshot };

/** A letter or a message as text, a line a paragraph. */
export function sentBackText(document: WordDocument): SentBack {
  return {
    kind: 'text',
    text: paragraphsOf(document)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** Whether a file of that name holds a letter, and no workbook. */
export function isLetter(name: string): boolean {
  return /\.(?:txt|md|docx)$/i.test(name);
}
