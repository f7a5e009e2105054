/** One `c` element: its content as the snapshot has it, and its formula as the file has it. */
import { type CellValue, unreadable } from '../../../workbook/snapshot.js';
import { decodeXstring } from '../xml/escape.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { parseIsoDate } from './iso-date.js';
import { readRichText } from './shared-strings.js';

/** A formula element as written; `kind` is its `t` attribute. */
export interface FoundFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Empty where a shared formula is borrowed. */
  readonly text: string;
  /** Number of the shared formula; -1 without. */
  readonly shared: number;
  /** The cells that a shared, array or table formula is for; empty without. */
  readonly range: string;
  /** Where the element stands in the part's text. */
  readonly start: number;
  readonly end: number;
}

/** Excel's own limit for the text of a formula. */
export const MAX_FORMULA = 8_192;

/** What reading a cell may need from elsewhere. */
export interface CellContext {
  /** The shared string with that number; undefined when there is none. */
  sharedString(index: number): string | undefined;
  readonly date1904: boolean;
}

export interface FoundCell {
  value: CellValue | null;
  formula: FoundFormula | null;
}

/**
 * After `open` of `c`: reads to its `close`. A value that is not of its declared type, and a formula longer than any
 * spreadsheet keeps, make the cell unreadable.
 */
export function readCell(reader: XmlReader, context: CellContext): FoundCell {
  const type = reader.attribute('t') ?? 'n';
  const { depth } = reader;
  let value: CellValue | null = null;
  let formula: FoundFormula | null = null;
  while (reader.nextChild(depth)) {
    if (reader.is('v')) value = cellValueOf(reader.readContent(), type, context);
    else if (reader.is('f')) formula = readFormula(reader);
    else if (reader.is('is') && type === 'inlineStr') value = textValue(readRichText(reader));
    else reader.skip();
  }
  if (formula && formula.text.length > MAX_FORMULA) return { value: unreadable(`=${formula.text}`), formula: null };
  return { value, formula };
}

function readFormula(reader: XmlReader): FoundFormula {
  const { start } = reader;
  const kind = reader.attribute('t') ?? 'normal';
  const shared = Number(reader.attribute('si') ?? -1);
  const range = reader.attribute('ref') ?? '';
  const inputs = kind === 'dataTable' ? `${reader.attribute('r1') ?? ''},${reader.attribute('r2') ?? ''}` : '';
  const content = reader.readContent();
  const { end } = reader;
  if (kind === 'dataTable') return { kind, text: `TABLE(${inputs})`, shared, range, start, end };
  // Some writers keep the leading sign that the format leaves out.
  const text = content.startsWith('=') ? content.slice(1) : content;
  return { kind: kind === 'shared' || kind === 'array' ? kind : 'normal', text, shared, range, start, end };
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const INDEX = /^\s*\d+\s*$/;

/** Excel's own limit (Excel specifications and limits); what is longer was not written by a spreadsheet. */
const MAX_TEXT = 32_767;

/** The value that a `v` element's text means in a cell of that type; unreadable when it means none. */
export function cellValueOf(text: string, type: string, context: CellContext): CellValue | null {
  // An empty text is what a formula may give; of any other kind there is nothing there.
  if (text === '' && type !== 'str' && type !== 'inlineStr') return null;
  switch (type) {
    case 's': {
      const string = INDEX.test(text) ? context.sharedString(Number(text)) : undefined;
      return string === undefined ? unreadable(text) : textValue(string);
    }
    case 'str':
    case 'inlineStr':
      return textValue(decodeXstring(text));
    case 'b': {
      const truth = text.trim();
      if (truth === '1' || truth === 'true' || truth === 'on') return true;
      return truth === '0' || truth === 'false' || truth === 'off' ? false : unreadable(text);
    }
    case 'e':
      return text.trim().startsWith('#') ? { error: text.trim() } : unreadable(text);
    case 'd':
      return parseIsoDate(text.trim(), context.date1904) ?? unreadable(text);
    case 'n': {
      const number = NUMBER.test(text) ? Number(text) : NaN;
      return Number.isFinite(number) ? number : unreadable(text);
    }
    default:
      return unreadable(text);
  }
}

/** A text, when it is no longer than a cell can hold. */
export function textValue(text: string): CellValue {
  return text.length <= MAX_TEXT ? text : unreadable(text);
}
