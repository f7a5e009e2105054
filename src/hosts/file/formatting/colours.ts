/** Colours as the format writes them (RGB, theme with tint, old palette) to `#RRGGBB`. */
import type { PartSource } from '../read/package.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { Colour } from './formatting.js';

/** The palette of `indexed` colours (ECMA-376 Part 1, 18.8.27), from 8 on; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 '
).split(' ');

/** Text and background of the system: what most people have. */
const SYSTEM: Readonly<Record<string, Colour>> = { windowText: '#000000', window: '#FFFFFF' };

/** The theme's colours in the order in which cells number them: light 1, dark 1, light 2, dark 2, accents, links. */
export type Theme = readonly Colour[];

/** Office's own colours, for workbooks without a theme part. */
const OFFICE_THEME: Theme = [
  '#FFFFFF',
  '#000000',
  '#EEECE1',
  '#1F497D',
  '#4F81BD',
  '#C0504D',
  '#9BBB59',
  '#8064A2',
  '#4BACC6',
  '#F79646',
  '#0000FF',
  '#800080',
];

/** The element order of a theme part differs from the order in which cells number them. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** @throws HostError `broken-file` when the part is malformed. */
export function readTheme(source: PartSource, part: string | null): Theme {
  if (part === null || !source.has(part)) return OFFICE_THEME;
  const reader = new XmlReader(source.text(part).text, part);
  const found = new Map<string, Colour>();
  let slot = '';
  while (reader.next() !== 'end') {
    if (reader.event !== 'open') continue;
    if (THEME_ORDER.includes(reader.name)) slot = reader.name;
    else if (slot !== '' && (reader.name === 'srgbClr' || reader.name === 'sysClr')) {
      const value = reader.attribute('lastClr') ?? reader.attribute('val') ?? '';
      const colour = /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : SYSTEM[value];
      if (colour !== undefined && !found.has(slot)) found.set(slot, colour);
      slot = '';
    }
  }
  return THEME_ORDER.map((name, at) => found.get(name) ?? OFFICE_THEME[at] ?? '#000000');
}

/** After `open` of a `color`-like element: its colour; null for automatic. */
export function readColour(reader: XmlReader, theme: Theme): Colour | null {
  const rgb = reader.attribute('rgb');
  if (rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const number = reader.attribute('theme');
  if (number !== undefined) {
    const base = theme[Number(number)];
    return base === undefined ? null : tinted(base, Number(reader.attribute('tint') ?? 0));
  }
  const indexed = reader.attribute('indexed');
  if (indexed === undefined) return null;
  const at = Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8;
  const found = PALETTE[at];
  return found ? `#${found}` : null; // 64 and 65 are the system's own text and background
}

/** Lightens (tint above 0) or darkens: ECMA-376 Part 1, 18.8.19, on lightness. */
function tinted(colour: Colour, tint: number): Colour {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Scaling every channel's distance from the grey of its lightness keeps hue and saturation.
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  const channel = (value: number): string =>
    Math.round(Math.max(0, Math.min(1, wanted + (value - light) * scale)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(red)}${channel(green)}${channel(blue)}`.toUpperCase();
}
