/**
 * The body of a Word document, element by element: runs joined to paragraphs, tracked deletions left out and insertions
 * kept, text boxes after the paragraph that anchors them, tables with their spans.
 */
import type { Block, Paragraph, Table } from '../../../document/document.js';
import { append } from '../../../workbook/lists.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { gridTable, type RawCell, type RawRow } from './grid-table.js';
import { isOn, wordAttribute, wordName } from './word-names.js';

/** What is never read: deleted or moved away, another rendering of the same, fields' codes, notes' marks, properties. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'footnoteReference',
  'endnoteReference',
  'annotationRef',
  'rPrChange',
  'pPrChange',
  'sdtPr',
  'sectPr',
  'rt',
]);

interface OpenParagraph {
  text: string;
  style: string | null;
  listLevel: number | null;
  /** Its mark is deleted: the next paragraph goes on in it. */
  runsOn: boolean;
  /** Text boxes anchored in it. */
  boxes: Block[];
}

/** Told of each child element by name; true where it has read the element itself. */
type Taker = (name: string) => boolean;

/** After `open` of a container (`body`, `tc`, `txbxContent`): its blocks; paragraphs are not numbered yet. */
export function readBlocks(reader: XmlReader, takes: Taker = () => false): Block[] {
  const blocks: Block[] = [];
  /** A paragraph whose mark is deleted waits for the next one. */
  let open: OpenParagraph | null = null;
  const put = (paragraph: OpenParagraph | null): null => {
    if (paragraph) {
      blocks.push(paragraphOf(paragraph));
      append(blocks, paragraph.boxes);
    }
    return null;
  };
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const name = wordName(reader);
    if (takes(name)) continue;
    if (name === 'p') {
      open = readParagraph(reader, open);
      if (!open.runsOn) open = put(open);
      continue;
    }
    open = put(open);
    if (name === 'tbl') blocks.push(readTable(reader));
    else if (SKIPPED.has(name)) reader.skip();
    // Structured documents' content, custom XML, insertions, a chosen alternative: what they wrap counts.
    else append(blocks, readBlocks(reader));
  }
  put(open);
  return blocks;
}

function paragraphOf({ text, style, listLevel }: OpenParagraph): Paragraph {
  return { kind: 'paragraph', number: 0, text, style, listLevel };
}

function readParagraph(reader: XmlReader, before: OpenParagraph | null): OpenParagraph {
  const paragraph: OpenParagraph = before
    ? { ...before, runsOn: false }
    : { text: '', style: null, listLevel: null, runsOn: false, boxes: [] };
  readInline(reader, paragraph);
  return paragraph;
}

/** After `open` of a paragraph, a run or whatever stands between them. */
function readInline(reader: XmlReader, paragraph: OpenParagraph): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const name = wordName(reader);
    if (SKIPPED.has(name)) reader.skip();
    else if (name === 't') paragraph.text += reader.readContent();
    else if (name === 'pPr') readParagraphProperties(reader, paragraph);
    else if (name === 'r') readRun(reader, paragraph);
    else if (name === 'txbxContent') append(paragraph.boxes, readBlocks(reader));
    else {
      paragraph.text += textOf(name, reader);
      readInline(reader, paragraph);
    }
  }
}

/** A run is read into a paragraph of its own first: its properties may say that it is hidden. */
function readRun(reader: XmlReader, paragraph: OpenParagraph): void {
  const { depth } = reader;
  let hidden = false;
  const run: OpenParagraph = { text: '', style: null, listLevel: null, runsOn: false, boxes: [] };
  while (reader.nextChild(depth)) {
    const name = wordName(reader);
    if (SKIPPED.has(name)) reader.skip();
    else if (name === 't') run.text += reader.readContent();
    else if (name === 'rPr') hidden = readsHidden(reader);
    else if (name === 'txbxContent') append(run.boxes, readBlocks(reader));
    else {
      run.text += textOf(name, reader);
      readInline(reader, run);
    }
  }
  if (hidden) return;
  paragraph.text += run.text;
  append(paragraph.boxes, run.boxes);
}

function readsHidden(reader: XmlReader): boolean {
  const { depth } = reader;
  let hidden = false;
  while (reader.nextChild(depth)) {
    if (wordName(reader) === 'vanish') hidden = isOn(reader);
    reader.skip();
  }
  return hidden;
}

function textOf(name: string, reader: XmlReader): string {
  switch (name) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return (wordAttribute(reader, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function readParagraphProperties(reader: XmlReader, paragraph: OpenParagraph): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const name = wordName(reader);
    if (name === 'pStyle') paragraph.style = wordAttribute(reader, 'val') ?? null;
    if (name === 'numPr') paragraph.listLevel = readListLevel(reader);
    else if (name === 'rPr') paragraph.runsOn = readsDeletedMark(reader);
    else reader.skip();
  }
}

function readListLevel(reader: XmlReader): number | null {
  const { depth } = reader;
  let level = 0;
  let isList = false;
  while (reader.nextChild(depth)) {
    const value = Number(wordAttribute(reader, 'val') ?? '0');
    if (wordName(reader) === 'ilvl' && Number.isInteger(value)) level = value;
    if (wordName(reader) === 'numId') isList = value !== 0;
    reader.skip();
  }
  return isList ? level : null;
}

function readsDeletedMark(reader: XmlReader): boolean {
  const { depth } = reader;
  let deleted = false;
  while (reader.nextChild(depth)) {
    if (wordName(reader) === 'del' || wordName(reader) === 'moveFrom') deleted = true;
    reader.skip();
  }
  return deleted;
}

/** After `open` of a table. */
function readTable(reader: XmlReader): Table {
  const rows: RawRow[] = [];
  const widths: number[] = [];
  const read = (depth: number): void => {
    while (reader.nextChild(depth)) {
      const name = wordName(reader);
      if (name === 'tr') {
        const row = readRow(reader);
        if (row) rows.push(row);
      } else if (name === 'tblGrid') readGrid(reader, widths);
      else if (name === 'tblPr' || SKIPPED.has(name)) reader.skip();
      else read(reader.depth);
    }
  };
  read(reader.depth);
  return gridTable(rows, widths);
}

function readGrid(reader: XmlReader, widths: number[]): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const width = Number(wordAttribute(reader, 'w') ?? '0');
    if (wordName(reader) === 'gridCol') widths.push(Number.isFinite(width) ? width : 0);
    reader.skip();
  }
}

/** null: the row is deleted by a tracked change. */
function readRow(reader: XmlReader): RawRow | null {
  const cells: RawCell[] = [];
  const row = { isHeader: false, isDeleted: false, before: 0 };
  const read = (depth: number): void => {
    while (reader.nextChild(depth)) {
      const name = wordName(reader);
      if (name === 'tc') cells.push(readCell(reader));
      else if (name === 'trPr') {
        const properties = reader.depth;
        while (reader.nextChild(properties)) {
          const property = wordName(reader);
          if (property === 'tblHeader') row.isHeader = isOn(reader);
          if (property === 'del') row.isDeleted = true;
          if (property === 'gridBefore') row.before = spanOf(reader, 0);
          reader.skip();
        }
      } else if (SKIPPED.has(name) || name === 'tblPrEx') reader.skip();
      else read(reader.depth);
    }
  };
  read(reader.depth);
  return row.isDeleted ? null : { isHeader: row.isHeader, before: row.before, cells };
}

/** No real table has more columns; a larger span would only cost memory. */
const MOST_COLUMNS = 200;

function spanOf(reader: XmlReader, least: number): number {
  const span = Number(wordAttribute(reader, 'val') ?? '1');
  return Number.isInteger(span) ? Math.max(least, Math.min(span, MOST_COLUMNS)) : least;
}

function readCell(reader: XmlReader): RawCell {
  const cell = { columns: 1, down: 'none' as RawCell['down'], across: false };
  const blocks = readBlocks(reader, (name) => {
    if (name !== 'tcPr') return false;
    const properties = reader.depth;
    while (reader.nextChild(properties)) {
      const property = wordName(reader);
      const value = wordAttribute(reader, 'val') ?? 'continue';
      if (property === 'gridSpan') cell.columns = spanOf(reader, 1);
      if (property === 'vMerge') cell.down = value === 'restart' ? 'starts' : 'goes-on';
      if (property === 'hMerge') cell.across = value !== 'restart';
      reader.skip();
    }
    return true;
  });
  const text = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []))
    .filter((one) => one !== '')
    .join('\n');
  const tables = blocks.filter((block) => block.kind === 'table');
  return { ...cell, text, tables };
}
