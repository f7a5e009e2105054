/**
 * An Excel formula in a form's cell as a relation of the form's own figures: sums, differences, products, quotients, `SUM`,
 * and what people put around them (`ROUND`, `IFERROR`, `IF(x=0,"",…)`). Any other formula is none.
 */
import { parseArea, parseAddress } from '../../workbook/address.js';
import { append } from '../../workbook/lists.js';

/** What a cell of the formula's sheet holds in the form; undefined for a cell that is no figure of it. */
export type RefAt = (sheet: string | null, row: number, column: number) => string | undefined;

interface Token {
  readonly kind: 'number' | 'cell' | 'range' | 'name' | 'text' | 'symbol';
  readonly text: string;
  readonly sheet: string | null;
}

const LONGEST = 500;
const MOST_CELLS = 200;
const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?`;
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['range', new RegExp(`${SHEET}(\\$?[A-Z]{1,3}\\$?\\d{1,7}:\\$?[A-Z]{1,3}\\$?\\d{1,7})`, 'uy')],
  ['cell', new RegExp(`${SHEET}(\\$?[A-Z]{1,3}\\$?\\d{1,7})(?![A-Z0-9_(.])`, 'uy')],
  ['number', /\d+(?:\.\d+)?(?:E[+-]?\d+)?%?/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['name', /[A-Z_][A-Z0-9_.]*/y],
  ['symbol', /<>|<=|>=|[-+*/(),=<>&^;]/y],
];

class NoRelation extends Error {}

/** The right side as the rule language has it; null where the formula says something else, or names a cell that is none of the form's. */
export function expressionOfFormula(formula: string, refAt: RefAt): string | null {
  if (formula.length > LONGEST) return null;
  try {
    return new FormulaReader(tokens(formula), refAt).whole();
  } catch (error) {
    if (error instanceof NoRelation) return null;
    throw error;
  }
}

function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    if (!token) throw new NoRelation();
    found.push(token.token);
    at = token.end;
  }
  return found;
}

function tokenAt(formula: string, at: number): { token: Token; end: number } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    const isPlace = kind === 'cell' || kind === 'range';
    const sheet = isPlace ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
    return { token: { kind, text: isPlace ? (match[3] ?? '') : match[0], sheet }, end: at + match[0].length };
  }
  return null;
}

/** A part of the expression: its text, and how strongly it binds (1 sum, 2 product, 3 alone). */
interface Part {
  readonly text: string;
  readonly binds: 1 | 2 | 3;
  /** A number that is a zero or a text of nothing: a branch that says "no figure". */
  readonly isNothing: boolean;
}

class FormulaReader {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly refAt: RefAt,
  ) {}

  whole(): string | null {
    const part = this.sum();
    if (this.at < this.list.length || part.isNothing) return null;
    return part.text;
  }

  private sum(): Part {
    let left = this.product();
    while (this.isSymbol('+') || this.isSymbol('-')) {
      const operator = this.take();
      const right = this.product();
      const behind = operator === '-' && right.binds === 1 ? `(${right.text})` : right.text;
      left = { text: `${left.text} ${operator} ${behind}`, binds: 1, isNothing: false };
    }
    return left;
  }

  private product(): Part {
    let left = this.single();
    while (this.isSymbol('*') || this.isSymbol('/')) {
      const operator = this.take();
      const right = this.single();
      const before = left.binds === 1 ? `(${left.text})` : left.text;
      const behind = right.binds < 3 ? `(${right.text})` : right.text;
      // A hundred in front is the same as one behind, where rates have it.
      const isHundredFirst = operator === '*' && left.text === '100' && right.binds >= 2;
      left = {
        text: isHundredFirst ? `${right.text} * 100` : `${before} ${operator} ${behind}`,
        binds: 2,
        isNothing: false,
      };
    }
    return left;
  }

  private single(): Part {
    const token = this.list[this.at];
    if (!token) throw new NoRelation();
    if (token.kind === 'number') {
      this.at += 1;
      const value = token.text.endsWith('%') ? Number(token.text.slice(0, -1)) / 100 : Number(token.text);
      return { text: String(value), binds: 3, isNothing: value === 0 };
    }
    if (token.kind === 'text') {
      this.at += 1;
      if (token.text.length > 2 && !/^"[-–\s]*"$/.test(token.text)) throw new NoRelation();
      return { text: '', binds: 3, isNothing: true };
    }
    if (token.kind === 'cell') {
      this.at += 1;
      return { text: this.refOf(token), binds: 3, isNothing: false };
    }
    if (token.kind === 'name') return this.call();
    if (this.isSymbol('+')) {
      this.take();
      return this.single();
    }
    if (!this.isSymbol('(')) throw new NoRelation();
    this.take();
    const inner = this.sum();
    this.expect(')');
    return inner;
  }

  private call(): Part {
    const name = this.take();
    this.expect('(');
    if (name === 'SUM') return this.sumCall();
    if (name === 'ROUND' || name === 'IFERROR' || name === 'ROUNDUP' || name === 'ROUNDDOWN') {
      const inner = this.sum();
      while (!this.isSymbol(')')) {
        if (this.at >= this.list.length) throw new NoRelation();
        this.at += 1;
      }
      this.take();
      return inner;
    }
    if (name === 'IF') return this.ifCall();
    throw new NoRelation();
  }

  /** `IF(D4=0,"",D5/D4*100)`: the branch that is a figure. */
  private ifCall(): Part {
    this.sum();
    if (!['=', '<>', '>', '<', '>=', '<='].includes(this.list[this.at]?.text ?? '')) throw new NoRelation();
    this.at += 1;
    this.sum();
    this.separator();
    const first = this.sum();
    let second: Part = { text: '', binds: 3, isNothing: true };
    if (!this.isSymbol(')')) {
      this.separator();
      second = this.sum();
    }
    this.expect(')');
    if (first.isNothing === second.isNothing) throw new NoRelation();
    return first.isNothing ? second : first;
  }

  private sumCall(): Part {
    const addends: string[] = [];
    for (;;) {
      const token = this.list[this.at];
      if (token?.kind === 'range') {
        this.at += 1;
        append(addends, this.refsIn(token));
      } else addends.push(this.sum().text);
      if (this.isSymbol(')')) break;
      this.separator();
    }
    this.take();
    if (addends.length === 0) throw new NoRelation();
    return { text: addends.join(' + '), binds: addends.length > 1 ? 1 : 3, isNothing: false };
  }

  private refsIn(token: Token): readonly string[] {
    const area = parseArea(token.text.replaceAll('$', ''));
    if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) throw new NoRelation();
    const refs: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const ref = this.refAt(token.sheet, row, column);
        if (ref !== undefined) refs.push(ref);
      }
    }
    if (refs.length === 0) throw new NoRelation();
    return refs;
  }

  private refOf(token: Token): string {
    const address = parseAddress(token.text);
    const ref = address && this.refAt(token.sheet, address.row, address.column);
    if (ref === undefined) throw new NoRelation();
    return ref;
  }

  private separator(): void {
    if (!this.isSymbol(',') && !this.isSymbol(';')) throw new NoRelation();
    this.take();
  }

  private isSymbol(text: string): boolean {
    const token = this.list[this.at];
    return token?.kind === 'symbol' && token.text === text;
  }

  private expect(text: string): void {
    if (!this.isSymbol(text)) throw new NoRelation();
    this.take();
  }

  private take(): string {
    const text = this.list[this.at]?.text ?? '';
    this.at += 1;
    return text;
  }
}
