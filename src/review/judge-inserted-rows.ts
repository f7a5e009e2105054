/** A row that the form does not have was inserted among the parts of a sum, and the sum's formula leaves it out. */
import type { RecognisedForm, Unrecognised } from '../forms/recognition.js';
import { addendsOf } from '../rules/formulas/essence.js';
import { writeAddress, type CellNode } from '../rules/formulas/formula-tree.js';
import { maxOf, minOf } from '../workbook/lists.js';
import type { Finding, FormulaFault } from './finding.js';
import { formulaFinding, resultOf, type RightFormula } from './formula-findings.js';
import { rulesFor, type LiveFormula, type LiveFormulas } from './live-formulas.js';
import type { Workspace } from './workspace.js';

export function judgeInsertedRows(
  forms: readonly RecognisedForm[],
  live: LiveFormulas,
  workspace: Workspace,
  told: ReadonlySet<string>,
): readonly Finding[] {
  return forms.flatMap((form) => {
    const { form: number, columns, unrecognised } = form;
    const inserted = unrecognised.filter(
      ({ column, text, figure }) => column === columns.label && text !== '' && /\d/.test(figure),
    );
    if (inserted.length === 0) return [];
    return [...live.byRef.values()].flatMap((formula) => {
      const isOther = told.has(formula.ref) || workspace.edition.indicators.get(formula.ref)?.form !== number;
      return isOther ? [] : (judgeSum(formula, inserted, form, live, workspace) ?? []);
    });
  });
}

function judgeSum(
  formula: LiveFormula,
  inserted: readonly Unrecognised[],
  { columns, sheet }: RecognisedForm,
  live: LiveFormulas,
  workspace: Workspace,
): Finding | undefined {
  const { ref, entry, text, place, tree } = formula;
  const addends = tree && addendsOf(tree);
  const isColumn = ({ cell }: { readonly cell: CellNode }): boolean =>
    cell.column === columns.value && live.placeOf(cell, place).sheet === sheet;
  if (!addends || addends.length < 2 || !addends.every((one) => one.sign === 1 && isColumn(one))) return undefined;
  const rows = addends.map(({ cell }) => cell.row);
  const [first, last] = [minOf(rows), maxOf(rows)];
  const stt = workspace.edition.indicators.get(ref)?.stt ?? '';
  const left = inserted.filter(({ row }) => {
    if (rows.includes(row) || row < first || row > last + 1) return false;
    const own = live.contentAt({ sheet, row, column: columns.stt });
    return typeof own === 'string' && own.trim().startsWith(`${stt}.`);
  });
  const [row] = left;
  if (!row) return undefined;
  const fault: FormulaFault = {
    issue: 'gap',
    written: text,
    cells: left.map((one) => ({ place: { sheet, row: one.row, column: columns.value }, ref: null })),
    instead: null,
    like: null,
    agrees: false,
  };
  // Where a rule knows the parts, a sum with one more would contradict it: then only the official can say what is right.
  const right =
    rulesFor(ref, live, workspace).length > 0 ? null : withRows(formula, left, columns.value, live, workspace);
  return formulaFinding(
    { kind: 'formula-sum', general: 'G17', severity: 'warning', ref, entry, fault, right, rule: null },
    workspace,
  );
}

function withRows(
  { text, entry }: LiveFormula,
  rows: readonly Unrecognised[],
  column: number,
  live: LiveFormulas,
  workspace: Workspace,
): RightFormula {
  const more = rows.map(
    ({ row }) => `+${writeAddress({ sheet: null, row, column, fixedRow: false, fixedColumn: false })}`,
  );
  const right = text + more.join('');
  return { text: right, value: resultOf(right, entry, undefined, live, workspace) };
}
