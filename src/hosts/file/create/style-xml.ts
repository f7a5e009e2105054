/**
 * How a new cell looks, as entries of the styles part: Times New Roman as Decree 30/2020 on paperwork asks of official
 * documents, at the size that tables use. The same texts every time, so that they are known as ours again.
 */
import type { NewCell } from '../../../workbook/new-sheet.js';

const FONT_SIZE = 12;
/** What Excel itself gives a link, so that people know one when they see it. */
const LINK_COLOUR = '#0563C1';

/** The same for cells that look the same. */
export function styleKey({ format, bold, italic, align, wrap, border, fill, colour, locked, link }: NewCell): string {
  return [format, bold, italic, align, wrap, border, fill, colour, locked, link !== undefined].join('\n');
}

/** All of these take the prefix of the part's elements with its colon, or nothing. */
export function fontXml({ bold, italic, colour, link }: NewCell, p = ''): string {
  const paint = colour ?? (link ? LINK_COLOUR : undefined);
  const effects = (bold ? `<${p}b/>` : '') + (italic ? `<${p}i/>` : '') + (link ? `<${p}u/>` : '');
  const coloured = paint === undefined ? '' : `<${p}color rgb="${argb(paint)}"/>`;
  return (
    `<${p}font>${effects}<${p}sz val="${FONT_SIZE}"/>${coloured}` +
    `<${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`
  );
}

export function fillXml(colour: string, p = ''): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/></${p}patternFill></${p}fill>`;
}

export function borderXml(p = ''): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
}

/** What stands inside a cell's style. */
export function alignmentXml({ align, wrap }: NewCell, p = ''): string {
  const attributes =
    (align === undefined ? '' : ` horizontal="${align}"`) + (wrap ? ' vertical="top" wrapText="1"' : '');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}

export function protectionXml({ locked }: NewCell, p = ''): string {
  return locked === false ? `<${p}protection locked="0"/>` : '';
}

/** True for a font that `fontXml` wrote, whichever prefix its part has. */
export function isOwnFont(xml: string): boolean {
  return /^<(\w+:)?font>(<(\w+:)?[biu]\/>)*<(\w+:)?sz val="12"\/>(<(\w+:)?color rgb="FF[0-9A-F]{6}"\/>)?<(\w+:)?name val="Times New Roman"\/><(\w+:)?family val="1"\/><\/(\w+:)?font>$/.test(
    xml,
  );
}

/** True for a background that `fillXml` wrote. */
export function isOwnFill(xml: string): boolean {
  return /^<(\w+:)?fill><(\w+:)?patternFill patternType="solid"><(\w+:)?fgColor rgb="FF[0-9A-F]{6}"\/><\/(\w+:)?patternFill><\/(\w+:)?fill>$/.test(
    xml,
  );
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
