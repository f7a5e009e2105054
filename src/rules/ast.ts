/**
 * A rule as a tree. Parsed once; the check, the value to fill, the Excel formula and the explanation
 * all come from it.
 */

/** Where a figure is looked up: `''` the appendices; else `dossiers`, `report`, `previous`, `lastyear`. */
export interface RefNode {
  readonly kind: 'ref';
  readonly source: string;
  /** `4:3.2` in forms, a name such as `solved` in other sources. */
  readonly name: string;
}

export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
}

/** `?n`: a small whole number that stands nowhere on the forms; tried and asked for, never assumed. */
export interface UnknownNode {
  readonly kind: 'unknown';
  readonly name: string;
}

export interface ArithmeticNode {
  readonly kind: '+' | '-' | '*' | '/';
  readonly left: NumericNode;
  readonly right: NumericNode;
}

export interface NegateNode {
  readonly kind: 'negate';
  readonly operand: NumericNode;
}

/** `sum(06a:each[3])`: the column's figures in the open rows. A blank one counts as nothing. */
export interface SumNode {
  readonly kind: 'sum';
  readonly column: RefNode;
  /** The column's cells in the workbook; empty until the table is found. */
  readonly addends: readonly RefNode[];
}

export type NumericNode = SumNode | RefNode | NumberNode | UnknownNode | ArithmeticNode | NegateNode;

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface ComparisonNode {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: NumericNode;
  readonly right: NumericNode;
}

export interface InNode {
  readonly kind: 'in';
  readonly operand: NumericNode;
  readonly values: readonly number[];
}

export interface NotNode {
  readonly kind: 'not';
  readonly operand: LogicNode;
}

export interface JunctionNode {
  readonly kind: 'and' | 'or' | 'if';
  /** For `if`: the condition. */
  readonly left: LogicNode;
  /** For `if`: what must then hold. */
  readonly right: LogicNode;
}

/** `blank(x)`, `filled(x)`: is a figure there. `noted(x)`: is the row's Ghi chú filled. `whole(x)`: is it an integer. */
export interface TestNode {
  readonly kind: 'blank' | 'filled' | 'noted' | 'whole';
  readonly operand: RefNode;
}

export type LogicNode = ComparisonNode | InNode | NotNode | JunctionNode | TestNode;
export type RuleNode = LogicNode;
export type AnyNode = NumericNode | LogicNode;

/** `4:3.2`, or `dossiers.solved`, `previous(2:2.2)`: the reference as rules write it, unique for source and name. */
export function refKey(node: Pick<RefNode, 'source' | 'name'>): string {
  if (node.source === '') return node.name;
  return PERIOD_SOURCE.test(node.source) ? `${node.source}(${node.name})` : `${node.source}.${node.name}`;
}

/** Other periods' appendices: the one before, the same of last year, the same of more years before (`before2`). */
const PERIOD_SOURCE = /^(?:previous|lastyear|before[2-9])$/;

/** The parts of a node, left to right. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'ref':
    case 'number':
    case 'unknown':
      return [];
    case 'sum':
      return node.addends;
    case 'negate':
    case 'not':
    case 'in':
    case 'blank':
    case 'filled':
    case 'noted':
    case 'whole':
      return [node.operand];
    case 'comparison':
    case 'and':
    case 'or':
    case 'if':
    case '+':
    case '-':
    case '*':
    case '/':
      return [node.left, node.right];
  }
}

/** What was found of trees before: a check asks for the same rules' references again and again. */
const knownRefs = new WeakMap<AnyNode, readonly RefNode[]>();
const knownUnknowns = new WeakMap<AnyNode, readonly string[]>();

/** All references of a tree, each once, in the order of the text. */
export function refsOf(node: AnyNode): readonly RefNode[] {
  const known = knownRefs.get(node);
  if (known) return known;
  const found = new Map<string, RefNode>();
  const visit = (part: AnyNode): void => {
    if (part.kind === 'ref') {
      if (!found.has(refKey(part))) found.set(refKey(part), part);
    } else for (const child of childrenOf(part)) visit(child);
  };
  visit(node);
  const refs = Object.freeze([...found.values()]);
  knownRefs.set(node, refs);
  return refs;
}

/** The names of the `?n` of a tree. */
export function unknownsOf(node: AnyNode): readonly string[] {
  const known = knownUnknowns.get(node);
  if (known) return known;
  const names = node.kind === 'unknown' ? [node.name] : [...new Set(childrenOf(node).flatMap(unknownsOf))];
  knownUnknowns.set(node, Object.freeze(names));
  return names;
}
