/** The styles part of a new workbook: each different look once, numbered as cells ask for it. */
import { FIRST_CUSTOM_FORMAT, GENERAL, builtInFormatId } from '../read/number-formats.js';
import { encodeXml } from '../xml/escape.js';
import { MAIN } from '../xml/namespaces.js';
import { alignmentXml, borderXml, fillXml, fontXml, styleKey, protectionXml } from './style-xml.js';
import type { NewCell } from './new-workbook.js';

export class StyleTable {
  private readonly formats = new Numbering();
  private readonly fonts = new Numbering([fontXml({})]);
  private readonly fills = new Numbering([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbering(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  private readonly xfs = new Numbering(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** Styles by what was asked, so that a thousand like cells are spelled out once. */
  private readonly known = new Map<string, number>();

  /** The number of the style that shows a cell as asked. */
  styleOf(cell: NewCell): number {
    const key = styleKey(cell);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = this.addStyle(cell);
    this.known.set(key, style);
    return style;
  }

  private addStyle(cell: NewCell): number {
    const formatId = this.formatId(cell.format ?? GENERAL);
    const font = this.fonts.of(fontXml(cell));
    const fill = cell.fill === undefined ? 0 : this.fills.of(fillXml(cell.fill));
    const border = cell.border ? this.borders.of(borderXml()) : 0;
    const inner = alignmentXml(cell) + protectionXml(cell);
    const applied =
      (formatId > 0 ? ' applyNumberFormat="1"' : '') +
      (font > 0 ? ' applyFont="1"' : '') +
      (fill > 0 ? ' applyFill="1"' : '') +
      (border > 0 ? ' applyBorder="1"' : '') +
      (inner.includes('<alignment') ? ' applyAlignment="1"' : '') +
      (cell.locked === false ? ' applyProtection="1"' : '');
    const start = `<xf numFmtId="${formatId}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
    return this.xfs.of(inner === '' ? `${start}/>` : `${start}>${inner}</xf>`);
  }

  xml(): string {
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
      this.formats.list('numFmts') +
      this.fonts.list('fonts') +
      this.fills.list('fills') +
      this.borders.list('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.xfs.list('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
    );
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const entry = (id: number): string => `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`;
    return FIRST_CUSTOM_FORMAT + this.formats.of(code, (index) => entry(FIRST_CUSTOM_FORMAT + index));
  }
}

/** Gives each different text a number, from zero, and lists them. */
class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly entries: string[] = [];

  constructor(first: readonly string[] = []) {
    for (const entry of first) this.of(entry);
  }

  of(key: string, xml: (index: number) => string = () => key): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const index = this.entries.length;
    this.numbers.set(key, index);
    this.entries.push(xml(index));
    return index;
  }

  list(name: string): string {
    const { length } = this.entries;
    return length === 0 ? '' : `<${name} count="${length}">${this.entries.join('')}</${name}>`;
  }
}
