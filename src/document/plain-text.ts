/**
 * A report kept as plain text: a line is a paragraph, lines with two tabs or more are the rows of a table. What
 * converting from Word leaves behind (`<i>`, `**`, a table cut by a blank line, a sentence cut by a line end) is mended.
 */
import type { Block, Table, WordRow, WordDocument } from './document.js';

const TAGS = /<\/?(?:i|b|u|em|strong|br)\s*\/?>|\*\*/gi;
/** Fewer tabs are an indent or a signature beside another. */
const FEWEST_TABS = 2;

/** Never throws: every text is some document. */
export function documentOfText(text: string): WordDocument {
  const blocks: Block[] = [];
  let rows: WordRow[] = [];
  let blank = false;
  let paragraphs = 0;
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows, widths: [] } satisfies Table);
    rows = [];
  };
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
    const line = raw.replace(TAGS, '');
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    if ((line.match(/\t/g)?.length ?? 0) >= FEWEST_TABS && line.trim().includes('\t')) rows.push(rowOf(line));
    else {
      closeTable();
      const last = blocks.at(-1);
      const words = line.trim();
      if (!blank && last?.kind === 'paragraph' && isContinued(last.text, words)) {
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${words}` };
      } else {
        paragraphs += 1;
        blocks.push({ kind: 'paragraph', number: paragraphs, text: words, style: null, listLevel: null });
      }
    }
    blank = false;
  }
  closeTable();
  return { blocks };
}

function rowOf(line: string): WordRow {
  const cells = line
    .split('\t')
    .map((text, column) => ({ column, columns: 1, rows: 1, text: text.trim(), tables: [] }));
  return { isHeader: false, cells };
}

/** The line before ends in the middle of a sentence and this one begins there. */
function isContinued(before: string, line: string): boolean {
  return !/[.;:!?…]$/.test(before) && before.length > 40 && /^\p{Ll}/u.test(line);
}
