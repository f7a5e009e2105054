/**
 * A Word document as plain data: what a reader sees of its body, in order. Deleted text, fields' codes, footnotes and
 * numbering are not part of it; what stands in text boxes follows the paragraph that anchors them.
 */

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number of the paragraph among those of the body that hold text, from 1; 0 inside tables. */
  readonly number: number;
  /** Tabs are `\t`, line breaks `\n`. */
  readonly text: string;
  /** The style's id, as `Heading1`; null where there is none. */
  readonly style: string | null;
  /** Level in an automatic list, from 0; null outside lists. Its number or bullet is not in the text. */
  readonly listLevel: number | null;
}

export interface WordCell {
  /** Zero-based column of the grid where the cell starts, and how many columns and rows it covers. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Its paragraphs, joined by line breaks. */
  readonly text: string;
  /** Tables inside the cell. */
  readonly tables: readonly Table[];
}

export interface WordRow {
  /** Repeated at the head of each page. */
  readonly isHeader: boolean;
  /** By column. A cell that starts in a row above is not repeated. */
  readonly cells: readonly WordCell[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
  /** Widths of the grid's columns in twentieths of a point; empty where unknown. */
  readonly widths: readonly number[];
}

export type Block = Paragraph | Table;

export interface WordDocument {
  readonly blocks: readonly Block[];
}

/** The body's paragraphs that hold text. */
export function paragraphsOf(document: WordDocument): readonly Paragraph[] {
  return document.blocks.filter((block) => block.kind === 'paragraph').filter(({ text }) => text.trim() !== '');
}
