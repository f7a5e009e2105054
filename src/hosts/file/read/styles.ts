/** What reading needs of the styles part: the number format and the lock of each cell style, by its index. */
import { XmlReader } from '../xml/xml-reader.js';
import { GENERAL, builtInFormat } from './number-formats.js';

export interface CellFormat {
  /** en-US code. */
  readonly format: string;
  readonly locked: boolean;
}

const PLAIN: CellFormat = { format: GENERAL, locked: true };

/** Cell styles by index; an index beyond the list means the first style, as Excel reads it. */
export class CellStyles {
  constructor(readonly styles: readonly CellFormat[]) {}

  at(index: number): CellFormat {
    return this.styles[index] ?? this.styles[0] ?? PLAIN;
  }
}

interface FoundStyle {
  readonly formatId: number;
  readonly parent: number;
  /** null: it says nothing of protection. */
  readonly locked: boolean | null;
}

/** Excel takes 255 characters; what is much longer is no number format, and is read as none. */
const LONGEST_CODE = 1024;

export const NO_STYLES = new CellStyles([]);

/** @throws HostError `broken-file` when the part is malformed. */
export function readStyles(text: string, part: string): CellStyles {
  const reader = new XmlReader(text, part);
  const codes = new Map<number, string>();
  let parents: FoundStyle[] = [];
  let styles: FoundStyle[] = [];
  reader.readRoot();
  while (reader.nextChild(1)) {
    if (reader.is('numFmts')) readCodes(reader, codes);
    else if (reader.is('cellStyleXfs')) parents = readXfs(reader);
    else if (reader.is('cellXfs')) styles = readXfs(reader);
    else reader.skip();
  }
  return new CellStyles(
    styles.map((style) => ({
      format: codes.get(style.formatId) ?? builtInFormat(style.formatId),
      locked: style.locked ?? parents[style.parent]?.locked ?? true,
    })),
  );
}

function readCodes(reader: XmlReader, codes: Map<number, string>): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    const id = Number(reader.attribute('numFmtId') ?? NaN);
    const code = reader.attribute('formatCode');
    if (reader.is('numFmt') && code !== undefined && code.length <= LONGEST_CODE) codes.set(id, code);
    reader.skip();
  }
}

function readXfs(reader: XmlReader): FoundStyle[] {
  const { depth } = reader;
  const found: FoundStyle[] = [];
  while (reader.nextChild(depth)) {
    if (!reader.is('xf')) {
      reader.skip();
      continue;
    }
    const formatId = Number(reader.attribute('numFmtId') ?? 0);
    const parent = Number(reader.attribute('xfId') ?? 0);
    let locked: boolean | null = null;
    while (reader.nextChild(depth + 1)) {
      if (reader.is('protection')) locked = readFlag(reader.attribute('locked'), true);
      reader.skip();
    }
    found.push({ formatId, parent, locked });
  }
  return found;
}

/** `1`, `true`, `on` and their opposites (xsd:boolean, and ST_OnOff of strict workbooks). */
export function readFlag(value: string | undefined, absent: boolean): boolean {
  if (value === undefined) return absent;
  return value === '1' || value === 'true' || value === 'on';
}
