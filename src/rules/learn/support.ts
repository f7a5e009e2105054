/** How many filled workbooks bear a relation out. */
import { gapBetween, intervalOf, type Interval, type Quantity } from '../../quantity/quantity.js';
import { partsOfTableRef } from '../../forms/table-form.js';
import type { LogicNode, NumericNode } from '../ast.js';
import { parseRule } from '../parse-rule.js';
import { visitRefs } from '../expand-rows.js';
import { maxOf, minOf } from '../../workbook/lists.js';
import type { Relation, Support } from './relation.js';

/** One filled workbook: what it is called, and its figures by reference (`4:3.2`, `M01:#2[1]`). */
export interface FilledUnit {
  readonly name: string;
  readonly figures: ReadonlyMap<string, Quantity>;
  /** Rows of its tables that the total adds up, by the form's number. */
  readonly added: ReadonlyMap<string, readonly string[]>;
}

type Verdict = 'held' | 'failed' | 'unknown';

export function supportOf(relation: Relation, units: readonly FilledUnit[]): Support {
  const node = parseRule(relation.rule);
  const against: string[] = [];
  let held = 0;
  for (const unit of units) {
    const verdict = verdictOf(node, relation.blank === 'zero', unit);
    if (verdict === 'held') held += 1;
    if (verdict === 'failed') against.push(unit.name);
  }
  return { held, of: held + against.length, against };
}

/** Of a rule of every row: failed where one row fails, held where one holds and none fails. */
function verdictOf(node: LogicNode, isLenient: boolean, unit: FilledUnit): Verdict {
  if (node.kind !== 'comparison') return 'unknown';
  const rows = rowsNamed(node, unit);
  let verdict: Verdict = 'unknown';
  for (const row of rows) {
    const one = compared(
      node.operator,
      measure(node.left, row, isLenient, unit),
      measure(node.right, row, isLenient, unit),
    );
    if (one === 'failed') return 'failed';
    if (one === 'held') verdict = 'held';
  }
  return verdict;
}

/** The workbook's rows for a rule of every row; one row without a name for any other. */
function rowsNamed(node: LogicNode, unit: FilledUnit): readonly string[] {
  const forms = new Set<string>();
  visitRefs(node, ({ name }, isSummed) => {
    const cell = partsOfTableRef(name);
    if (cell?.row === 'each' && !isSummed) forms.add(cell.form);
  });
  const [form] = forms;
  return form === undefined ? [''] : rowsOf(form, unit);
}

function rowsOf(form: string, unit: FilledUnit): readonly string[] {
  const rows = new Set<string>();
  for (const ref of unit.figures.keys()) {
    const cell = partsOfTableRef(ref);
    if (cell?.form === form) rows.add(cell.row);
  }
  return [...rows];
}

function compared(operator: string, left: Interval | null, right: Interval | null): Verdict {
  if (!left || !right) return 'unknown';
  if (operator === '=') return gapBetween(left, right) === 0 ? 'held' : 'failed';
  if (operator === '<=') return left.low <= right.high + 1e-9 ? 'held' : 'failed';
  if (operator === '>=') return right.low <= left.high + 1e-9 ? 'held' : 'failed';
  return 'unknown';
}

/** null: unknown. */
function measure(node: NumericNode, row: string, isLenient: boolean, unit: FilledUnit): Interval | null {
  switch (node.kind) {
    case 'number':
      return { low: node.value, high: node.value };
    case 'unknown':
      return null;
    case 'ref': {
      const quantity = unit.figures.get(inRow(node.name, row));
      return quantity ? intervalOf(quantity) : null;
    }
    case 'sum': {
      const cell = partsOfTableRef(node.column.name);
      const keys = cell ? (unit.added.get(cell.form) ?? []) : [];
      return added(
        keys
          .map((key) => unit.figures.get(`${cell?.form ?? ''}:${key}[${cell?.column ?? ''}]`))
          .map((one) => (one ? intervalOf(one) : null)),
        true,
      );
    }
    case 'negate': {
      const inner = measure(node.operand, row, isLenient, unit);
      return inner && { low: -inner.high, high: -inner.low };
    }
    default: {
      const left = measure(node.left, row, isLenient, unit);
      const right = measure(node.right, row, isLenient, unit);
      if (node.kind === '+') return added([left, right], isLenient);
      if (!left || !right) return null;
      return arithmetic(node.kind, left, right);
    }
  }
}

function inRow(name: string, row: string): string {
  const cell = row === '' ? null : partsOfTableRef(name);
  return cell?.row === 'each' ? `${cell.form}:${row}[${cell.column}]` : name;
}

function added(parts: readonly (Interval | null)[], isLenient: boolean): Interval | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || (!isLenient && known.length < parts.length)) return null;
  return known.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
}

function arithmetic(kind: '-' | '*' | '/', left: Interval, right: Interval): Interval | null {
  if (kind === '-') return { low: left.low - right.high, high: left.high - right.low };
  if (kind === '/' && right.low <= 0) return null;
  const ends =
    kind === '*'
      ? [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
      : [left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high];
  return { low: minOf(ends), high: maxOf(ends) };
}
