/**
 * The text of an Excel formula (en-US, without `=`) to a tree. Names, whole columns, other workbooks, arrays, unions and
 * table references are not parsed: a formula with one of them is nobody's to judge here.
 */
import { parseAddress } from '../../workbook/address.js';
import type { CellNode, FormulaNode, FormulaOperator } from './formula-tree.js';

/** Excel's own bound for a formula's text, and a bound of our own for brackets in brackets. */
const MAX_LENGTH = 8_192;
const MAX_DEPTH = 64;

const BLANKS = /[ \t\r\n]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const CALL = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const TRUTH = /(TRUE|FALSE)(?![\p{L}\p{N}_.(])/iuy;
const COMPARISON = /<=|>=|<>|=|<|>/y;

/** undefined for what is no formula of this kind. */
export function parseFormula(text: string): FormulaNode | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    return new FormulaParser(text).whole();
  } catch (error) {
    if (error instanceof NotParsed) return undefined;
    throw error;
  }
}

class NotParsed extends Error {}

class FormulaParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): FormulaNode {
    const node = this.comparison();
    this.skipBlanks();
    if (this.at < this.text.length) throw new NotParsed();
    return node;
  }

  private comparison(): FormulaNode {
    if ((this.depth += 1) > MAX_DEPTH) throw new NotParsed();
    let left = this.joined();
    for (let found = this.take(COMPARISON); found; found = this.take(COMPARISON))
      left = { kind: 'operation', operator: comparisonOf(found[0]), left, right: this.joined() };
    this.depth -= 1;
    return left;
  }

  private joined(): FormulaNode {
    let left = this.sum();
    while (this.takes('&')) left = { kind: 'operation', operator: '&', left, right: this.sum() };
    return left;
  }

  private sum(): FormulaNode {
    let left = this.product();
    for (let operator = this.oneOf('+', '-'); operator; operator = this.oneOf('+', '-'))
      left = { kind: 'operation', operator, left, right: this.product() };
    return left;
  }

  private product(): FormulaNode {
    let left = this.power();
    for (let operator = this.oneOf('*', '/'); operator; operator = this.oneOf('*', '/'))
      left = { kind: 'operation', operator, left, right: this.power() };
    return left;
  }

  private power(): FormulaNode {
    let left = this.signed();
    while (this.takes('^')) left = { kind: 'operation', operator: '^', left, right: this.signed() };
    return left;
  }

  /** In Excel a sign binds closer than a power. */
  private signed(): FormulaNode {
    if (this.takes('-')) return this.deeper(() => ({ kind: 'negate', operand: this.signed() }));
    if (this.takes('+')) return this.deeper(() => this.signed());
    let node = this.single();
    while (this.takes('%')) node = { kind: 'percent', operand: node };
    return node;
  }

  private deeper(read: () => FormulaNode): FormulaNode {
    if ((this.depth += 1) > MAX_DEPTH) throw new NotParsed();
    const node = read();
    this.depth -= 1;
    return node;
  }

  private single(): FormulaNode {
    if (this.takes('(')) {
      const inner = this.comparison();
      if (!this.takes(')')) throw new NotParsed();
      return inner;
    }
    const text = this.take(TEXT);
    if (text) return { kind: 'text', value: (text[1] ?? '').replaceAll('""', '"') };
    const error = this.take(ERROR);
    if (error) return { kind: 'error', error: error[0] };
    const reference = this.reference();
    if (reference) return reference;
    const truth = this.take(TRUTH);
    if (truth) return { kind: 'truth', value: truth[0].toUpperCase() === 'TRUE' };
    const call = this.take(CALL);
    if (call) return { kind: 'call', name: (call[1] ?? '').toUpperCase(), args: this.args() };
    const number = this.take(NUMBER);
    if (number) return { kind: 'number', value: Number(number[0]) };
    throw new NotParsed();
  }

  private reference(): FormulaNode | undefined {
    this.skipBlanks();
    const start = this.at;
    const sheet = this.take(SHEET);
    const name = sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? '') : null;
    if (name?.includes('[')) throw new NotParsed();
    if (sheet && this.take(ERROR)) return { kind: 'error', error: '#REF!' };
    const from = this.cell(name, start);
    if (!from) {
      if (sheet) throw new NotParsed();
      return undefined;
    }
    if (!this.takes(':')) return from;
    const to = this.cell(name, this.at);
    if (!to) throw new NotParsed();
    return { kind: 'range', from, to };
  }

  private cell(sheet: string | null, start: number): CellNode | undefined {
    const found = this.take(CELL);
    const address = found && parseAddress(found[0]);
    if (!found || !address) return undefined;
    const [, column = '', row = ''] = /^(\$?)[A-Za-z]+(\$?)/.exec(found[0]) ?? [];
    return {
      kind: 'cell',
      sheet,
      ...address,
      fixedColumn: column === '$',
      fixedRow: row === '$',
      start,
      end: this.at,
    };
  }

  private args(): readonly FormulaNode[] {
    if (this.takes(')')) return [];
    const args: FormulaNode[] = [];
    for (;;) {
      args.push(this.peeks(',') || this.peeks(')') ? { kind: 'missing' } : this.comparison());
      if (this.takes(')')) return args;
      if (!this.takes(',')) throw new NotParsed();
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    this.skipBlanks();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  private skipBlanks(): void {
    BLANKS.lastIndex = this.at;
    this.at += BLANKS.exec(this.text)?.[0].length ?? 0;
  }

  private peeks(sign: string): boolean {
    this.skipBlanks();
    return this.text.startsWith(sign, this.at);
  }

  private takes(sign: string): boolean {
    if (!this.peeks(sign)) return false;
    this.at += sign.length;
    return true;
  }

  private oneOf<Sign extends FormulaOperator>(...signs: readonly Sign[]): Sign | undefined {
    return signs.find((sign) => this.takes(sign));
  }
}

function comparisonOf(sign: string): FormulaOperator {
  switch (sign) {
    case '<=':
    case '>=':
    case '<>':
    case '<':
    case '>':
      return sign;
    default:
      return '=';
  }
}
