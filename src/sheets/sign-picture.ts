/**
 * The figures for whoever signs as a picture, laid out: what is drawn where. A phone shows it a third as wide as it is, so
 * that letters are three times as large as on a screen. The caller measures texts and draws (`ui/paint-picture.ts`).
 */
import type { Language } from '../strings/language.js';
import { refName } from '../strings/forms.js';
import { SIGN_STRINGS } from '../strings/sign-page-words.js';
import type { SignPageInput, SignPageRow } from './sign-page-html.js';

export interface PictureFont {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface PictureText extends PictureFont {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
}

export interface PictureLine {
  readonly kind: 'line';
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Black on white whatever the theme: it goes to others. */
export interface SignPicture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (PictureText | PictureLine)[];
}

/** Width of a text in pixels. */
export type MeasureText = (text: string, font: PictureFont) => number;

const WIDTH = 1080;
const EDGE = 48;
const INNER = WIDTH - 2 * EDGE;
/** What a figure may take beside its label. */
const FIGURE_SHARE = 0.42;
const LINE_HEIGHT = 1.3;
const BLACK = '#000000';
const GREY = '#444444';
const RED = '#a4262c';

const SIZES = { title: 46, text: 38, label: 40, figure: 58, small: 34 } as const;

export function signPicture(input: SignPageInput, measure: MeasureText): SignPicture {
  const { unit, period, chosen, conclusion, isAsLast, language, date, mark } = input;
  const words = SIGN_STRINGS[language];
  const page = new Layout(measure);
  page.text(unit.toLocaleUpperCase('vi'), { size: SIZES.text, bold: true });
  page.gap(16);
  page.text(words.title, { size: SIZES.title, bold: true }, { align: 'center' });
  page.text(period, { size: SIZES.text, italic: true }, { align: 'center' });
  if (isAsLast) page.text(words.asLast, { size: SIZES.text, bold: true }, { colour: RED });
  page.gap(20);
  for (const row of chosen) writeRow(page, row, language);
  page.rule();
  page.gap(12);
  for (const line of conclusion) page.text(line, { size: SIZES.text, bold: true });
  page.gap(8);
  page.text(words.made(date, mark), { size: SIZES.small }, { colour: GREY });
  return page.picture();
}

function writeRow(page: Layout, { indicator, entry, last, lastYear, reason }: SignPageRow, language: Language): void {
  const words = SIGN_STRINGS[language];
  const [, , lastCaption = '', lastYearCaption = ''] = words.columns;
  page.rule();
  page.gap(10);
  page.beside(
    words.row(refName(indicator.ref, language), indicator.label),
    { size: SIZES.label },
    entry.written || '–',
    { size: SIZES.figure, bold: true },
  );
  const before = [
    ...(last === '' ? [] : [`${lastCaption}: ${last}`]),
    ...(lastYear === '' ? [] : [`${lastYearCaption}: ${lastYear}`]),
  ].join(' · ');
  if (before !== '') page.text(before, { size: SIZES.small }, { colour: GREY });
  if (reason !== '') page.text(reason, { size: SIZES.small, italic: true }, { colour: GREY });
  page.gap(14);
}

/** Grows downwards. */
class Layout {
  readonly #parts: (PictureText | PictureLine)[] = [];
  readonly #measure: MeasureText;
  #y = EDGE;

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  gap(height: number): void {
    this.#y += height;
  }

  rule(): void {
    this.#parts.push({ kind: 'line', y: this.#y, from: EDGE, to: WIDTH - EDGE });
  }

  text(text: string, font: PictureFont, style: Partial<Pick<PictureText, 'align' | 'colour'>> = {}): void {
    const { align = 'left', colour = BLACK } = style;
    const x = align === 'left' ? EDGE : WIDTH / 2;
    for (const line of this.#lines(text, font, INNER)) {
      this.#y += font.size * LINE_HEIGHT;
      this.#parts.push({ kind: 'text', text: line, x, y: this.#y, align, colour, ...font });
    }
  }

  /** A text at the left, and another at the right of its first line; one too wide for that stands below. */
  beside(text: string, font: PictureFont, right: string, rightFont: PictureFont): void {
    const rightWidth = this.#measure(right, rightFont);
    const isWide = rightWidth > INNER * FIGURE_SHARE;
    const lines = this.#lines(text, font, isWide ? INNER : INNER - rightWidth - EDGE / 2);
    const top = this.#y;
    for (const line of lines) {
      this.#y += font.size * LINE_HEIGHT;
      this.#parts.push({ kind: 'text', text: line, x: EDGE, y: this.#y, align: 'left', colour: BLACK, ...font });
    }
    const rightLines = isWide ? this.#lines(right, rightFont, INNER) : [right];
    let y = isWide ? this.#y : top;
    for (const line of rightLines) {
      y += rightFont.size * LINE_HEIGHT;
      const place = { x: WIDTH - EDGE, y, align: 'right', colour: BLACK } as const;
      this.#parts.push({ kind: 'text', text: line, ...place, ...rightFont });
    }
    this.#y = Math.max(this.#y, y);
  }

  picture(): SignPicture {
    return { width: WIDTH, height: Math.ceil(this.#y + EDGE), parts: this.#parts };
  }

  /** A word wider than the line is cut: nothing leaves the picture. */
  #lines(text: string, font: PictureFont, width: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.#measure(longer, font) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (this.#measure(line, font) > width && line.length > 1) {
        const fitting = this.#fitting(line, font, width);
        lines.push(line.slice(0, fitting));
        line = line.slice(fitting);
      }
    }
    return line === '' ? lines : [...lines, line];
  }

  /** How many letters of a word fit; one at least. */
  #fitting(word: string, font: PictureFont, width: number): number {
    let letters = word.length;
    while (letters > 1 && this.#measure(word.slice(0, letters), font) > width) letters -= 1;
    return letters;
  }
}
