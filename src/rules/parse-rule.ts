/**
 * The rule language: text to tree. Precedence, loosest first:
 * `if … then …`, `or`, `and`, `not`, comparison / `in (…)`, `+ -`, `* /`, unary `-`. Operators of one level group to the left.
 */
import type { AnyNode, ComparisonOperator, LogicNode, NumericNode, RefNode, RuleNode } from './ast.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { RuleError } from './rule-error.js';
import { tokenise, type Token } from './rule-tokens.js';

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);
const TESTS: ReadonlySet<string> = new Set(['blank', 'filled', 'noted', 'whole']);
const PERIODS: ReadonlySet<string> = new Set(['previous', 'lastyear']);
/** Deep enough for any rule a person writes; a hostile edition cannot overflow the stack. */
const MAX_DEPTH = 60;

/** Text to tree; throws `RuleError` with the place of what is wrong. */
export function parseRule(text: string): RuleNode {
  return new Parser(text).parse();
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenise(text);
  }

  parse(): RuleNode {
    const start = this.peek();
    const node = this.logic(this.conditional(), start);
    const rest = this.peek();
    if (rest.kind !== 'end') throw this.unexpected(rest, 'the end');
    return node;
  }

  private peek(): Token {
    const token = this.tokens[this.next];
    if (!token) throw new RuleError('unexpected-end', this.text, this.text.length, '');
    return token;
  }

  private take(): Token {
    const token = this.peek();
    this.next += 1;
    return token;
  }

  private takeIf(text: string): boolean {
    const found = this.peek();
    if (found.text !== text || found.kind === 'end') return false;
    this.next += 1;
    return true;
  }

  private expect(text: string): void {
    const found = this.peek();
    if (!this.takeIf(text)) throw this.unexpected(found, `"${text}"`);
  }

  private unexpected(token: Token, expected: string): RuleError {
    const code = token.kind === 'end' ? 'unexpected-end' : 'unexpected-word';
    return new RuleError(code, this.text, token.position, token.text, expected);
  }

  private logic(node: AnyNode, at: Token): LogicNode {
    if (isNumeric(node)) throw new RuleError('expected-logic', this.text, at.position, at.text, 'a comparison');
    return node;
  }

  private numeric(node: AnyNode, at: Token): NumericNode {
    if (!isNumeric(node)) throw new RuleError('expected-number', this.text, at.position, at.text, 'a number');
    return node;
  }

  private conditional(): AnyNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new RuleError('too-deep', this.text, this.peek().position, this.peek().text);
    try {
      if (!this.takeIf('if')) return this.junction('or');
      const first = this.peek();
      const left = this.logic(this.conditional(), first);
      this.expect('then');
      const second = this.peek();
      return { kind: 'if', left, right: this.logic(this.conditional(), second) };
    } finally {
      this.depth -= 1;
    }
  }

  private junction(kind: 'or' | 'and'): AnyNode {
    const tighter = (): AnyNode => (kind === 'or' ? this.junction('and') : this.negation());
    const first = this.peek();
    let left = tighter();
    while (this.takeIf(kind)) {
      const second = this.peek();
      left = { kind, left: this.logic(left, first), right: this.logic(tighter(), second) };
    }
    return left;
  }

  private negation(): AnyNode {
    let negated = false;
    while (this.takeIf('not')) negated = !negated;
    const at = this.peek();
    const operand = this.comparison();
    return negated ? { kind: 'not', operand: this.logic(operand, at) } : operand;
  }

  private comparison(): AnyNode {
    const first = this.peek();
    const left = this.sum();
    const operator = this.peek();
    if (this.takeIf('in')) return { kind: 'in', operand: this.numeric(left, first), values: this.values() };
    if (!COMPARISONS.has(operator.text)) return left;
    this.next += 1;
    const second = this.peek();
    const right = this.numeric(this.sum(), second);
    // COMPARISONS holds exactly the operators, so the token's text is one of them.
    return {
      kind: 'comparison',
      operator: operator.text as ComparisonOperator,
      left: this.numeric(left, first),
      right,
    };
  }

  private values(): readonly number[] {
    this.expect('(');
    const values: number[] = [];
    do {
      const negative = this.takeIf('-');
      const token = this.take();
      if (token.kind !== 'number') throw this.unexpected(token, 'a number');
      values.push(negative ? 0 - Number(token.text) : Number(token.text));
    } while (this.takeIf(','));
    this.expect(')');
    return values;
  }

  private sum(): AnyNode {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.unary()));
  }

  private chain(operators: readonly ('+' | '-' | '*' | '/')[], tighter: () => AnyNode): AnyNode {
    const first = this.peek();
    let left = tighter();
    for (;;) {
      const kind = operators.find((operator) => this.takeIf(operator));
      if (!kind) return left;
      const second = this.peek();
      left = { kind, left: this.numeric(left, first), right: this.numeric(tighter(), second) };
    }
  }

  private unary(): AnyNode {
    if (!this.takeIf('-')) return this.primary();
    const at = this.peek();
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new RuleError('too-deep', this.text, at.position, at.text);
    const operand = this.numeric(this.unary(), at);
    this.depth -= 1;
    return { kind: 'negate', operand };
  }

  private primary(): AnyNode {
    const token = this.take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'reference') return { kind: 'ref', source: '', name: token.text };
    if (token.kind === 'unknown') return { kind: 'unknown', name: token.text.slice(1) };
    if (token.text === '(') {
      const inner = this.conditional();
      this.expect(')');
      return inner;
    }
    if (token.kind === 'name') return this.named(token);
    throw this.unexpected(token, 'a figure');
  }

  private named(token: Token): AnyNode {
    const [source = '', name] = token.text.split('.');
    if (name !== undefined) return { kind: 'ref', source, name };
    if (PERIODS.has(token.text)) return { ...this.argument(), source: token.text };
    // TESTS holds exactly the kinds of a test node.
    if (token.text === 'sum') return { kind: 'sum', column: this.column(), addends: [] };
    if (TESTS.has(token.text)) return { kind: token.text as 'blank', operand: this.argument() };
    throw this.unexpected(token, 'a figure, blank(), filled(), previous() or lastyear()');
  }

  /** What `sum( )` adds up: a column over the rows of its table. */
  private column(): RefNode {
    const at = this.tokens[this.next + 1] ?? this.peek();
    const ref = this.argument();
    if (ref.source !== '' || partsOfTableRef(ref.name)?.row !== 'each')
      throw this.unexpected(at, 'a column such as 06a:each[3]');
    return ref;
  }

  private argument(): RefNode {
    this.expect('(');
    const at = this.peek();
    const node = this.primary();
    if (node.kind !== 'ref') throw this.unexpected(at, 'a reference such as 4:3.2');
    this.expect(')');
    return node;
  }
}

function isNumeric(node: AnyNode): node is NumericNode {
  switch (node.kind) {
    case 'ref':
    case 'number':
    case 'unknown':
    case 'negate':
    case '+':
    case '-':
    case '*':
    case '/':
    case 'sum':
      return true;
    case 'comparison':
    case 'in':
    case 'not':
    case 'and':
    case 'or':
    case 'if':
    case 'blank':
    case 'filled':
    case 'noted':
    case 'whole':
      return false;
  }
}
