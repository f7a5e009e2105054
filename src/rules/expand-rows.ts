/**
 * A rule of a table for the rows that a workbook has: `06a:each[3] = …` becomes one rule a row, `sum(06a:each[3])` gets
 * its addends. Where the table has no such row or column the rule is not there: nothing is checked by half.
 */
import { partsOfTableRef, tableRef, type FoundTableForm } from '../forms/table-form.js';
import { childrenOf, type AnyNode, type LogicNode, type NumericNode, type RefNode } from './ast.js';

/** The cells of a rule's references that are columns of every row: their forms' numbers. */
export function formsOfEach(node: AnyNode): ReadonlySet<string> {
  const found = new Set<string>();
  visitRefs(node, ({ name }) => {
    const cell = partsOfTableRef(name);
    if (cell?.row === 'each') found.add(cell.form);
  });
  return found;
}

/** All references as the text names them, the columns of sums too. */
export function visitRefs(node: AnyNode, see: (ref: RefNode, isSummed: boolean) => void): void {
  if (node.kind === 'ref') see(node, false);
  else if (node.kind === 'sum') see(node.column, true);
  else for (const child of childrenOf(node)) visitRefs(child, see);
}

/** The rule once for every row that it speaks of; none where the tables lack a row or column that it names. */
export function expandRows(node: LogicNode, tables: ReadonlyMap<string, FoundTableForm>): readonly LogicNode[] {
  const each: FoundTableForm[] = [];
  const lacking: string[] = [];
  visitRefs(node, ({ name }, isSummed) => {
    const cell = partsOfTableRef(name);
    if (!cell) return;
    const table = tables.get(cell.form);
    if (!table?.columns.has(cell.column)) lacking.push(name);
    else if (cell.row === 'each') {
      if (!isSummed) each.push(table);
      else if (table.added.length === 0) lacking.push(name);
    } else if (!table.rows.some(({ key }) => key === cell.row)) lacking.push(name);
  });
  if (lacking.length > 0) return [];
  const rows = each[0]?.rows.map(({ key }) => key) ?? ['each'];
  return rows.map((row) => substitute(node, row, tables));
}

type Tables = ReadonlyMap<string, FoundTableForm>;

function substitute(node: LogicNode, row: string, tables: Tables): LogicNode {
  switch (node.kind) {
    case 'comparison':
      return { ...node, left: inNumbers(node.left, row, tables), right: inNumbers(node.right, row, tables) };
    case 'in':
      return { ...node, operand: inNumbers(node.operand, row, tables) };
    case 'not':
      return { ...node, operand: substitute(node.operand, row, tables) };
    case 'and':
    case 'or':
    case 'if':
      return { ...node, left: substitute(node.left, row, tables), right: substitute(node.right, row, tables) };
    case 'blank':
    case 'filled':
    case 'noted':
    case 'whole':
      return { ...node, operand: inRow(node.operand, row) };
  }
}

function inNumbers(node: NumericNode, row: string, tables: Tables): NumericNode {
  switch (node.kind) {
    case 'number':
    case 'unknown':
      return node;
    case 'ref':
      return inRow(node, row);
    case 'sum': {
      const cell = partsOfTableRef(node.column.name);
      const table = cell ? tables.get(cell.form) : undefined;
      if (!cell || !table) return node;
      const addends = table.added.map((key) => ({ ...node.column, name: tableRef(cell.form, key, cell.column) }));
      return { ...node, addends };
    }
    case 'negate':
      return { ...node, operand: inNumbers(node.operand, row, tables) };
    case '+':
    case '-':
    case '*':
    case '/':
      return { ...node, left: inNumbers(node.left, row, tables), right: inNumbers(node.right, row, tables) };
  }
}

function inRow(ref: RefNode, row: string): RefNode {
  const cell = partsOfTableRef(ref.name);
  return cell?.row === 'each' ? { ...ref, name: tableRef(cell.form, row, cell.column) } : ref;
}
