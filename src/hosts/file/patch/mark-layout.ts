/** Every conditional format of a worksheet part: which are marks of ours, which are the user's, and where they stand. */
import { type CellRange, parseRange } from '../../../workbook/address.js';
import type { MarkLevel } from '../../../workbook/edit.js';
import { markLevelOf } from '../../../workbook/mark.js';
import type { Protection } from '../../../workbook/snapshot.js';
import { readMerges, readProtection } from '../read/sheet-part.js';
import { EXTENDED_2010 } from '../xml/namespaces.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { type ElementSpan, closeSpan, openSpan } from './splice.js';
import { append } from '../../../workbook/lists.js';

/** A rule; `level` says that it is ours. */
export interface RuleSpot {
  readonly element: ElementSpan;
  readonly level: MarkLevel | undefined;
  /** NaN where the rule has none (some of Excel 2010's extended rules). */
  readonly priority: number;
  readonly prioritySpan: { readonly start: number; readonly end: number } | undefined;
}

/** An element that holds rules for one list of cells, in the sheet itself or in its extension list. */
export interface FormatSpot {
  readonly element: ElementSpan;
  readonly rules: readonly RuleSpot[];
  /** null: a list of cells that cannot be read; it may be anywhere. */
  readonly ranges: readonly CellRange[] | null;
  /** Elements around it in the extension list that are empty once it is gone: outermost first, with how many children. */
  readonly wrappers: readonly Wrapper[];
}

export interface Wrapper {
  readonly element: ElementSpan;
  readonly children: number;
}

export interface MarkLayout {
  readonly prefix: string;
  readonly protection: Protection | null;
  readonly merges: readonly CellRange[];
  readonly formats: readonly FormatSpot[];
  /** Children of the root, in order. */
  readonly children: readonly ElementSpan[];
  /** End of the root's start tag. */
  readonly contentStart: number;
}

const FORMULAS_2006 = 'http://schemas.microsoft.com/office/excel/2006/main';

/** @throws HostError `broken-file` when the part is malformed. */
export function readMarkLayout(reader: XmlReader): MarkLayout {
  reader.readRoot();
  const { prefix } = reader;
  const contentStart = reader.end;
  const children: ElementSpan[] = [];
  const formats: FormatSpot[] = [];
  let protection: Protection | null = null;
  let merges: readonly CellRange[] = [];
  while (reader.nextChild(1)) {
    const open = openSpan(reader);
    if (reader.is('conditionalFormatting')) formats.push(readFormat(reader, readRule));
    else if (reader.is('extLst')) append(formats, readExtensions(reader));
    else if (reader.is('mergeCells')) merges = readMerges(reader);
    else {
      if (reader.is('sheetProtection')) protection = readProtection(reader);
      reader.skip();
    }
    if (!reader.isInAlternative) children.push(closeSpan(open, reader));
  }
  return { prefix, protection, merges, formats, children, contentStart };
}

/** After `open` of `conditionalFormatting` of either kind. */
function readFormat(reader: XmlReader, rule: (reader: XmlReader) => RuleSpot): FormatSpot {
  const open = openSpan(reader);
  const { depth } = reader;
  const rules: RuleSpot[] = [];
  let list = reader.attribute('sqref') ?? '';
  while (reader.nextChild(depth)) {
    if (reader.name === 'cfRule') rules.push(rule(reader));
    else if (reader.name === 'sqref') list = reader.readContent();
    else reader.skip();
  }
  return { element: closeSpan(open, reader), rules, ranges: parseRanges(list), wrappers: [] };
}

/** After `open` of `cfRule`. */
function readRule(reader: XmlReader): RuleSpot {
  const open = openSpan(reader);
  const { depth } = reader;
  const priority = Number(reader.attribute('priority') ?? NaN);
  const prioritySpan = reader.attributeSpan('priority');
  let level: MarkLevel | undefined;
  while (reader.nextChild(depth)) {
    const isFormula = reader.is('formula') || (reader.name === 'f' && reader.namespace === FORMULAS_2006);
    if (isFormula) level ??= markLevelOf(reader.readContent());
    else reader.skip();
  }
  return { element: closeSpan(open, reader), level, priority, prioritySpan };
}

/** After `open` of the sheet's `extLst`: Excel moves rules there when they refer to other sheets or hold newer features. */
function readExtensions(reader: XmlReader): readonly FormatSpot[] {
  const list = new WrapperSpot(reader);
  const found: { readonly format: FormatSpot; readonly around: readonly WrapperSpot[] }[] = [];
  while (reader.nextChild(2)) {
    list.children++;
    const extension = new WrapperSpot(reader);
    while (reader.nextChild(3)) {
      extension.children++;
      if (reader.name !== 'conditionalFormattings' || reader.namespace !== EXTENDED_2010) {
        reader.skip();
        continue;
      }
      const group = new WrapperSpot(reader);
      while (reader.nextChild(4)) {
        group.children++;
        const format = readFormat(reader, readRule);
        found.push({ format, around: [list, extension, group] });
      }
      group.close(reader);
    }
    extension.close(reader);
  }
  list.close(reader);
  return found.map(({ format, around }) => ({ ...format, wrappers: around.map((wrapper) => wrapper.finish()) }));
}

/** A wrapper while its children are still being counted. */
class WrapperSpot {
  children = 0;
  private readonly open: Omit<ElementSpan, 'closeStart' | 'end'>;
  private element: ElementSpan;
  private finished: Wrapper | null = null;

  constructor(reader: XmlReader) {
    this.open = openSpan(reader);
    this.element = closeSpan(this.open, reader);
  }

  close(reader: XmlReader): void {
    this.element = closeSpan(this.open, reader);
  }

  /** One object for each wrapper, so that formats in the same one are seen to be. */
  finish(): Wrapper {
    this.finished ??= { element: this.element, children: this.children };
    return this.finished;
  }
}

function parseRanges(list: string): readonly CellRange[] | null {
  const words = list.split(/\s+/).filter((word) => word !== '');
  const ranges = words.flatMap((word) => parseRange(word) ?? []);
  return ranges.length === words.length ? ranges : null;
}
