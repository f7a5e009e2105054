/**
 * What a form in a workbook says itself, as rules of its rows: `(7)=(8)+(9)+(10)` in the line that numbers the columns,
 * "1 = 1.1 + 1.2" in a row's name, chapters whose figures add up to the total. What the edition has a rule for already is
 * not said twice.
 */
import type { Level, RuleData } from '../forms/edition.js';
import { partsOfTableRef, tableRef, type FoundTableForm, type TableFormRow } from '../forms/table-form.js';
import { isAddedUp } from './added-columns.js';
import { childrenOf, refKey, refsOf, type AnyNode, type LogicNode } from './ast.js';
import { visitRefs } from './expand-rows.js';
import { printedInLabels } from './learn/printed.js';
import { parseRule } from './parse-rule.js';

/** No id of an edition or of a sheet begins so: only a workbook's own form has such rules. */
const PRINTED_RULE = 'BM-';
/** A longer chapter is a list, whose sum no person reads. */
const MOST_PARTS = 100;

export function printedRules(
  table: FoundTableForm,
  known: readonly LogicNode[],
  levels: readonly Level[],
): readonly RuleData[] {
  const { form, formulas, sheet } = table;
  const covered = new Set(known.map(relationKey));
  const nodes = formulas.map(({ rule }) => parseRule(rule));
  const ofColumns = formulas.flatMap(({ column, rule, written, isSum }, at): RuleData[] => {
    const node = nodes[at];
    if (node && covered.has(relationKey(node))) return [];
    const why = {
      vi: `${form.name} ghi ở dòng số cột: ${written}.`,
      en: `${form.name} says in its line of column numbers: ${written}.`,
    };
    const id = `${PRINTED_RULE}${form.number}-${column}`;
    return [ruleOf({ id, rule, isSum, why, source: `Công thức in trên biểu, trang “${sheet}”` }, levels)];
  });
  const all = [...known, ...nodes];
  return [...ofColumns, ...rulesOfRows(table, all, levels), ...rulesOfChapters(table, all, levels)];
}

/** "Hộ dân tộc thiểu số (1 = 1.1 + 1.2)": in every column whose rows may be added. */
function rulesOfRows(
  table: FoundTableForm,
  known: readonly LogicNode[],
  levels: readonly Level[],
): readonly RuleData[] {
  const { form, rows, sheet } = table;
  const computed = new Set(known.map(targetOf));
  return addedColumns(table, known).flatMap(({ number, kind }) => {
    const named = rows.map(({ key, name, stt, printed, kind: ofRow, hasFigures }) => ({
      ref: tableRef(form.number, key, number),
      stt,
      label: name,
      kind: ofRow === 'group' && !hasFigures ? ('heading' as const) : kind,
      printed,
      code: '',
      isMissing: false,
    }));
    return printedInLabels({ rows: named }).flatMap(({ rule, target, shape, blank, ground }): RuleData[] => {
      if (!/^[^*/]*$/.test(rule) || computed.has(target) || ground.kind !== 'printed') return [];
      const key = partsOfTableRef(target)?.row ?? '';
      const why = { vi: `Tên dòng ghi: ${ground.text}.`, en: `The row's name says: ${ground.text}.` };
      const source = `Công thức in ở tên dòng, trang “${sheet}”`;
      const isSum = shape === 'sum' && blank === 'zero';
      return [ruleOf({ id: `${PRINTED_RULE}${form.number}-${key}-${number}`, rule, isSum, why, source }, levels)];
    });
  });
}

/** The total adds up the rows of all chapters, so what a chapter's own line says is the sum of its rows. */
function rulesOfChapters(
  table: FoundTableForm,
  known: readonly LogicNode[],
  levels: readonly Level[],
): readonly RuleData[] {
  const { form, rows, sheet } = table;
  const computed = new Set(known.map(targetOf));
  const chapters = rows.flatMap((row) => {
    const parts = row.kind === 'group' && row.hasFigures && row.stt !== '' ? partsOfChapter(row, table) : [];
    return parts.length > 0 && parts.length <= MOST_PARTS ? [{ row, parts }] : [];
  });
  return addedColumns(table, known)
    .filter(({ number }) => computed.has(tableRef(form.number, 'total', number)))
    .flatMap(({ number }) =>
      chapters.map(({ row, parts }): RuleData => {
        const refs = parts.map((key) => tableRef(form.number, key, number));
        const rule = `${tableRef(form.number, row.key, number)} = ${refs.join(' + ')}`;
        const why = {
          vi: `Dòng “${row.name}” là tổng các dòng bên dưới.`,
          en: `The row “${row.name}” is the sum of the rows below it.`,
        };
        const source = `Các mục của biểu, trang “${sheet}”`;
        return ruleOf(
          { id: `${PRINTED_RULE}${form.number}-${row.key}-${number}`, rule, isSum: true, why, source },
          levels,
        );
      }),
    );
}

/** The rows that are added up below a chapter's line, of its own chapters too. */
function partsOfChapter({ stt, row }: TableFormRow, { rows, added }: FoundTableForm): readonly string[] {
  return rows
    .filter((one) => one.row > row && one.stt.startsWith(`${stt}.`) && added.includes(one.key))
    .map(({ key }) => key);
}

function addedColumns({ form }: FoundTableForm, known: readonly LogicNode[]): FoundTableForm['form']['columns'] {
  const divided = new Set(known.filter(divides).map(targetOf));
  return form.columns.filter(({ number, paths, unit, kind }) => {
    const heading = (paths[0] ?? []).map(([text = '']) => text).join(' ');
    return isAddedUp({ heading, unit, kind, isDivided: divided.has(tableRef(form.number, 'each', number)) });
  });
}

function targetOf(node: LogicNode): string {
  return node.kind === 'comparison' && node.operator === '=' && node.left.kind === 'ref' ? node.left.name : '';
}

function divides(node: LogicNode): boolean {
  const within = (one: AnyNode): boolean => one.kind === '/' || childrenOf(one).some(within);
  return within(node);
}

function ruleOf(
  rule: Pick<RuleData, 'id' | 'rule' | 'why' | 'source'> & { readonly isSum: boolean },
  levels: readonly Level[],
): RuleData {
  const { isSum, ...own } = rule;
  return {
    ...own,
    severity: 'error',
    mend: 'must',
    blank: isSum ? 'zero' : 'unknown',
    levels,
    alternatives: [],
    message: 'relation',
    examples: { pass: {}, fail: {}, notApplicable: {} },
  };
}

/** The same for two rules that compute one figure from the same others. */
function relationKey(node: LogicNode): string {
  if (node.kind !== 'comparison' || node.operator !== '=' || node.left.kind !== 'ref') return '';
  const others = new Set<string>();
  visitRefs(node.right, (ref) => others.add(refKey(ref)));
  return `${refKey(node.left)} = ${[...others].sort().join(' ')} ${refsOf(node.right).length}`;
}
