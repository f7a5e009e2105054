/** One `c` element: its content as the snapshot has it, and its formula as the file has it. */
import type { CellValue } from '../../../workbook/snapshot.js';
import { decodeXstring } from '../xml/escape.js';
import type { XmlReader } from '../xml/reader.js';
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
 * After `open` of `c`: reads to its `close`.
 * @throws HostError `broken-file` for a value that is not of its declared type.
 */
export function readCell(reader: XmlReader, context: CellContext): FoundCell {
  const type = reader.attribute('t') ?? 'n';
  const { depth } = reader;
  let value: CellValue | null = null;
  let formula: FoundFormula | null = null;
  while (reader.nextChild(depth)) {
    if (reader.is('v')) value = valueOf(reader.readContent(), type, context, reader);
    else if (reader.is('f')) formula = readFormula(reader);
    else if (reader.is('is') && type === 'inlineStr') value = readRichText(reader);
    else reader.skip();
  }
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

/**
 * The value that a `v` element's text means in a cell of that type.
 * @throws HostError `broken-file` when it means none.
 */
export function valueOf(text: string, type: string, context: CellContext, reader: XmlReader): CellValue | null {
  switch (type) {
    case 's': {
      const string = context.sharedString(Number(text === '' ? NaN : text));
      if (string === undefined) throw reader.broken(`no shared string ${text.slice(0, 20)}`);
      return string;
    }
    case 'str':
    case 'inlineStr':
      return decodeXstring(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd': {
      const serial = parseIsoDate(text.trim(), context.date1904);
      if (serial === undefined) throw reader.broken(`no date ${text.slice(0, 30)}`);
      return serial;
    }
    default: {
      if (text === '') return null;
      const number = NUMBER.test(text) ? Number(text) : NaN;
      if (!Number.isFinite(number)) throw reader.broken(`no number ${text.slice(0, 30)}`);
      return number;
    }
  }
}
