/** Relations that live formulas in a form's own cells hold. */
import type { LearnedForm, LearnedPart, LearnedTable } from '../../forms/learn/learned.js';
import { tableRef } from '../../forms/table-form.js';
import { findCell, findSheet, type Snapshot } from '../../workbook/snapshot.js';
import { formatAddress } from '../../workbook/address.js';
import { relationShape } from './columns.js';
import { expressionOfFormula } from './from-formula.js';
import { printedRelation } from './printed.js';
import type { Relation } from './relation.js';

export function relationsFromFormulas(snapshot: Snapshot, parts: readonly LearnedPart[]): readonly Relation[] {
  const refs = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'list') continue;
    for (const { place, ref, kind } of part.rows)
      if (kind !== 'heading') refs.set(`${place.sheet}\n${place.row}\n${place.column}`, ref);
  }
  return parts.flatMap((part) => (part.kind === 'list' ? ofList(part, snapshot, refs) : ofTable(part, snapshot)));
}

function ofList(form: LearnedForm, snapshot: Snapshot, refs: ReadonlyMap<string, string>): readonly Relation[] {
  const sheet = findSheet(snapshot, form.sheet);
  if (!sheet) return [];
  return form.rows.flatMap((row): Relation[] => {
    if (row.isMissing || row.kind === 'heading' || row.kind === 'code') return [];
    const formula = findCell(sheet, row.place.row, row.place.column)?.formula ?? null;
    if (formula === null) return [];
    const expression = expressionOfFormula(formula, (name, at, column) =>
      refs.get(`${name ?? form.sheet}\n${at}\n${column}`),
    );
    const named = expression === null ? [] : refsIn(expression);
    if (expression === null || named.length < 1 || named.includes(row.ref)) return [];
    const cell = `${form.sheet}!${formatAddress(row.place)}`;
    return [{ ...printedRelation(row, expression, named, { kind: 'formula', text: formula, cell }) }];
  });
}

/** The formula of a column is that of most of its open rows, where it names figures of the same row; one of the total row names its own column. */
function ofTable(table: LearnedTable, snapshot: Snapshot): readonly Relation[] {
  const sheet = findSheet(snapshot, table.sheet);
  if (!sheet) return [];
  const open = table.rows.filter(({ isTotal }) => !isTotal);
  return table.columns.flatMap((column): Relation[] => {
    const target = tableRef(table.number, 'each', column.number);
    const votes = new Map<string, { count: number; formula: string; row: number }>();
    for (const { index } of open) {
      const formula = findCell(sheet, index, column.column)?.formula ?? null;
      if (formula === null) continue;
      const expression = expressionOfFormula(formula, (name, row, at) => {
        const own = table.columns.find((one) => one.column === at);
        const isHere = (name === null || name === table.sheet) && row === index;
        return own && isHere ? tableRef(table.number, 'each', own.number) : undefined;
      });
      if (expression === null || expression.includes(target)) continue;
      const vote = votes.get(expression) ?? { count: 0, formula, row: index };
      votes.set(expression, { ...vote, count: vote.count + 1 });
    }
    const [best] = [...votes].sort(([, one], [, other]) => other.count - one.count);
    if (!best || best[1].count * 2 < open.length) return [];
    const [expression, { formula, row }] = best;
    const cell = `${table.sheet}!${formatAddress({ row, column: column.column })}`;
    const relation = printedRelation({ ref: target, kind: column.kind }, expression, refsIn(expression), {
      kind: 'formula',
      text: formula,
      cell,
    });
    return [{ ...relation, shape: relationShape(relation.rule) }];
  });
}

function refsIn(expression: string): readonly string[] {
  return [
    ...new Set([...expression.matchAll(/[0-9A-Za-z]+:[0-9A-Za-z.#]+(?:\[[0-9A-Za-z]+\])?/g)].map(([ref]) => ref)),
  ];
}
