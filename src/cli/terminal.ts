/** Lines for a terminal: made of pieces, each cleaned of what a workbook might smuggle in, then coloured, then broken to width. */
import { printable } from './printable.js';

export type TextColour = 'plain' | 'strong' | 'faint' | 'error' | 'warning' | 'info' | 'good';

/** Select Graphic Rendition codes (ECMA-48); the sixteen basic colours only, which every terminal's palette makes legible. */
const CODES: Readonly<Record<TextColour, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  error: '31',
  warning: '33',
  info: '36',
  good: '32',
};

export interface Terminal {
  readonly colour: boolean;
  /** Columns to break lines at; 0 never breaks (output into a file or a pipe stays one finding a line). */
  readonly width: number;
}

/** Collects lines. Every text that comes in is cleaned; colours are added only here. */
export class Page {
  private readonly lines: string[] = [];

  constructor(private readonly terminal: Terminal) {}

  /** One paragraph at an indent, broken to the paper's width with the same indent. */
  add(indent: number, text: string, textColour: TextColour = 'plain'): this {
    const margin = ' '.repeat(indent);
    for (const line of broken(printable(text), this.terminal.width - indent)) {
      this.lines.push(margin + this.painted(line, textColour));
    }
    return this;
  }

  /** A heading of two tones on one line: "Cần xem lại  Phụ lục 4!D18". */
  addPair(
    indent: number,
    [head, headColour]: readonly [string, TextColour],
    [tail, tailColour]: readonly [string, TextColour],
  ): this {
    this.lines.push(
      `${' '.repeat(indent)}${this.painted(printable(head), headColour)}  ${this.painted(printable(tail), tailColour)}`,
    );
    return this;
  }

  gap(): this {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
    return this;
  }

  toString(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private painted(text: string, textColour: TextColour): string {
    const code = CODES[textColour];
    return this.terminal.colour && code !== '' && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

/** Breaks at spaces; a word longer than the line stands alone. */
function broken(text: string, width: number): readonly string[] {
  if (width < 20 || text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
