/** The styles part as looks: one `CellLook` for each cell style, in the order in which cells number them. */
import { readFlag } from '../read/styles.js';
import { XmlReader } from '../xml/xml-reader.js';
import { type Theme, readColour } from './colours.js';
import type {
  CellStyle,
  Colour,
  FontStyle,
  HorizontalAlignment,
  Line,
  LineStyle,
  VerticalAlignment,
} from './formatting.js';

const PLAIN_FONT: FontStyle = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

type Borders = Pick<CellStyle, 'left' | 'right' | 'top' | 'bottom'>;
const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null };

type Alignment = Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'>;
const PLAIN_ALIGNMENT: Alignment = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

export const PLAIN_STYLE: CellStyle = { font: PLAIN_FONT, fill: null, ...NO_BORDERS, ...PLAIN_ALIGNMENT };

const LINE_STYLES: readonly LineStyle[] = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const HORIZONTAL: readonly HorizontalAlignment[] = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['top', 'center', 'bottom', 'justify', 'distributed'];

/** @throws HostError `broken-file` when the part is malformed. */
export function readStyleTable(text: string, part: string, theme: Theme): readonly CellStyle[] {
  const reader = new XmlReader(text, part);
  let fonts: readonly FontStyle[] = [];
  let fills: readonly (Colour | null)[] = [];
  let borders: readonly Borders[] = [];
  let looks: readonly CellStyle[] = [];
  reader.readRoot();
  // The schema has the order fonts, fills, borders, cellXfs, so that each can be looked up when it is needed.
  while (reader.nextChild(1)) {
    if (reader.is('fonts')) fonts = readEach(reader, 'font', () => readFont(reader, theme));
    else if (reader.is('fills')) fills = readEach(reader, 'fill', () => readFill(reader, theme));
    else if (reader.is('borders')) borders = readEach(reader, 'border', () => readBorders(reader, theme));
    else if (reader.is('cellXfs')) {
      looks = readEach(reader, 'xf', () => {
        const at = (name: string): number => Number(reader.attribute(name) ?? 0);
        const font = fonts[at('fontId')] ?? PLAIN_FONT;
        const fill = fills[at('fillId')] ?? null;
        const lines = borders[at('borderId')] ?? NO_BORDERS;
        return { font, fill, ...lines, ...readAlignment(reader) };
      });
    } else reader.skip();
  }
  return looks;
}

/** After `open` of a list: what `read` makes of each element of that name; `read` leaves the reader at its `close`. */
function readEach<T>(reader: XmlReader, name: string, read: () => T): readonly T[] {
  const { depth } = reader;
  const found: T[] = [];
  while (reader.nextChild(depth)) {
    if (reader.is(name)) found.push(read());
    else reader.skip();
  }
  return found;
}

function readFont(reader: XmlReader, theme: Theme): FontStyle {
  const { depth } = reader;
  let font = PLAIN_FONT;
  while (reader.nextChild(depth)) {
    const value = reader.attribute('val');
    if (reader.is('name')) font = { ...font, name: value ?? font.name };
    else if (reader.is('sz')) font = { ...font, size: Number(value ?? font.size) };
    else if (reader.is('b')) font = { ...font, bold: readFlag(value, true) };
    else if (reader.is('i')) font = { ...font, italic: readFlag(value, true) };
    else if (reader.is('strike')) font = { ...font, strike: readFlag(value, true) };
    else if (reader.is('u')) font = { ...font, underline: value !== 'none' };
    else if (reader.is('color')) font = { ...font, colour: readColour(reader, theme) };
    reader.skip();
  }
  return font;
}

/** Solid fills have their colour in `fgColor`; patterns and gradients are shown by their main colour. */
function readFill(reader: XmlReader, theme: Theme): Colour | null {
  const { depth } = reader;
  let colour: Colour | null = null;
  let pattern = '';
  while (reader.next() !== 'close' || reader.depth !== depth) {
    if (reader.event !== 'open') continue;
    if (reader.is('patternFill')) pattern = reader.attribute('patternType') ?? 'none';
    else if (reader.is('fgColor') && pattern !== 'none') colour = readColour(reader, theme);
    else if (reader.is('color')) colour ??= readColour(reader, theme);
  }
  return colour;
}

function readBorders(reader: XmlReader, theme: Theme): Borders {
  const { depth } = reader;
  const found: { -readonly [Side in keyof Borders]: Borders[Side] } = { ...NO_BORDERS };
  while (reader.nextChild(depth)) {
    const side = sideOf(reader.name);
    const style = oneOf(LINE_STYLES, reader.attribute('style'));
    const line = readLine(reader, style, theme);
    if (side) found[side] = line;
  }
  return found;
}

/** `start` and `end` are what strict workbooks call left and right. */
function sideOf(name: string): keyof Borders | null {
  if (name === 'left' || name === 'start') return 'left';
  if (name === 'right' || name === 'end') return 'right';
  return name === 'top' || name === 'bottom' ? name : null;
}

/** After `open` of a border's side; leaves the reader at its `close`. */
function readLine(reader: XmlReader, style: LineStyle | null, theme: Theme): Line | null {
  const { depth } = reader;
  let colour: Colour | null = null;
  while (reader.nextChild(depth)) {
    if (reader.is('color')) colour = readColour(reader, theme);
    reader.skip();
  }
  return style && { style, colour: colour ?? '#000000' };
}

/** After `open` of `xf`; leaves the reader at its `close`. */
function readAlignment(reader: XmlReader): Alignment {
  const { depth } = reader;
  let found = PLAIN_ALIGNMENT;
  while (reader.nextChild(depth)) {
    if (reader.is('alignment')) {
      const rotation = Number(reader.attribute('textRotation') ?? 0);
      found = {
        horizontal: oneOf(HORIZONTAL, reader.attribute('horizontal')) ?? 'general',
        vertical: oneOf(VERTICAL, reader.attribute('vertical')) ?? 'bottom',
        wrap: readFlag(reader.attribute('wrapText'), false),
        indent: Number(reader.attribute('indent') ?? 0),
        rotation: rotation === 255 ? 'stacked' : rotation > 90 ? 90 - rotation : rotation,
      };
    }
    reader.skip();
  }
  return found;
}

function oneOf<T extends string>(names: readonly T[], value: string | undefined): T | null {
  return names.find((name) => name === value) ?? null;
}
