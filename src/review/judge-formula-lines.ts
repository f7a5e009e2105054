/**
 * Formulas beside their neighbours, where no rule computes the row: a column of a table in its open rows, the cells of its
 * total row. Most of a line say how it is computed; one that computes something else, or holds a number, stands out.
 * And sums that count a row twice, wherever they stand.
 */
import { partsOfTableRef, tableRef, type FoundTableForm } from '../forms/table-form.js';
import { addendsOf } from '../rules/formulas/essence.js';
import { addressesOf, movedFormula, withAddresses } from '../rules/formulas/formula-tree.js';
import { parseFormula } from '../rules/formulas/parse-formula.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { differenceOfSums } from './compare-formula.js';
import type { Finding, FormulaCell, FormulaFault } from './finding.js';
import { formulaFinding, resultOf } from './formula-findings.js';
import { rulesFor, type LiveFormula, type LiveFormulas } from './live-formulas.js';
import type { Workspace } from './workspace.js';

export function judgeFormulaLines(
  tables: readonly FoundTableForm[],
  live: LiveFormulas,
  workspace: Workspace,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const isFree = (ref: string): boolean => !told.has(ref) && rulesFor(ref, live, workspace).length === 0;
  const found = new Map<string, Finding>();
  const lines = linesOf(workspace);
  const models = new Map([...lines].map(([key, line]) => [key, modelOf(line, live)]));
  for (const [key, line] of lines) {
    const model = models.get(key);
    if (!model) continue;
    for (const ref of line) {
      if (!isFree(ref) || ref === model.ref || found.has(ref)) continue;
      // A total row may be computed down its columns or across, as its column's rows are.
      const cell = partsOfTableRef(ref);
      const across = cell?.row === 'total' ? models.get(`${cell.form} ${cell.column}`) : undefined;
      if (across && isLike(ref, across, live)) continue;
      const finding = judgeBeside(ref, model, live, workspace);
      if (finding) found.set(ref, finding);
    }
  }
  for (const formula of live.byRef.values()) {
    if (!isFree(formula.ref) || found.has(formula.ref)) continue;
    const finding = judgeDoubleCount(formula, live, workspace) ?? judgeTotal(formula, tables, live, workspace);
    if (finding) found.set(formula.ref, finding);
  }
  return [...found.values()];
}

/** Cells of tables that are computed alike: a column's open rows, the total row's cells of one kind. */
function linesOf({ edition, entries }: Workspace): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { ref, kind } of edition.indicators.values()) {
    const cell = partsOfTableRef(ref);
    if (!cell || !entries.get(ref)?.place) continue;
    const isOpen = cell.row.startsWith('#');
    if (!isOpen && cell.row !== 'total') continue;
    const key = isOpen ? `${cell.form} ${cell.column}` : `${cell.form} total ${kind}`;
    const known = lines.get(key);
    if (known) known.push(ref);
    else lines.set(key, [ref]);
  }
  return lines;
}

/** The formula that most of the line have; undefined where there is no such. */
function modelOf(line: readonly string[], live: LiveFormulas): LiveFormula | undefined {
  const alike = new Map<string, LiveFormula[]>();
  for (const ref of line) {
    const formula = live.byRef.get(ref);
    if (!formula?.tree) continue;
    const key = relativeText(formula);
    const known = alike.get(key);
    if (known) known.push(formula);
    else alike.set(key, [formula]);
  }
  const [most = []] = [...alike.values()].sort((one, other) => other.length - one.length);
  return most.length >= 2 && most.length * 3 >= line.length * 2 ? most[0] : undefined;
}

/** The formula as it reads from its own cell: the same in all cells that it was copied to. */
function relativeText({ text, tree, place }: LiveFormula): string {
  if (!tree) return text;
  return withAddresses(
    text,
    addressesOf(tree).map((cell) => [
      cell,
      `${cell.sheet ?? ''}!R${cell.fixedRow ? cell.row : `[${cell.row - place.row}]`}C${cell.fixedColumn ? cell.column : `[${cell.column - place.column}]`}`,
    ]),
  );
}

/** Whether the row's formula computes what the other cell's would, copied to it. */
function isLike(ref: string, model: LiveFormula, live: LiveFormulas): boolean {
  const own = live.byRef.get(ref);
  return own !== undefined && own.text === movedTo(own.place, model);
}

function movedTo(place: Place, { text, tree, place: from }: LiveFormula): string | undefined {
  return tree ? movedFormula(text, tree, place.row - from.row, place.column - from.column) : undefined;
}

function judgeBeside(ref: string, model: LiveFormula, live: LiveFormulas, workspace: Workspace): Finding | undefined {
  const entry = workspace.entries.get(ref);
  const place = entry?.place;
  if (!place) return undefined;
  const text = movedTo(place, model);
  if (text === live.byRef.get(ref)?.text) return undefined;
  const right = text === undefined ? undefined : live.essence({ tree: parseFormula(text) ?? null, place });
  if (text === undefined || !right) return undefined;
  const value = resultOf(text, entry, undefined, live, workspace);
  const like: FormulaCell = { place: model.place, ref: model.ref };
  const own = live.byRef.get(ref);
  const shown = entry.quantity?.value ?? null;
  const agrees =
    value !== null &&
    shown !== null &&
    Math.abs(value - shown) <= 0.5 * 10 ** -Math.max(0, entry.quantity?.decimals ?? 0);
  const fault = (issue: FormulaFault['issue'], cells: readonly FormulaCell[] = []): FormulaFault => ({
    issue,
    written: own?.text ?? '',
    cells,
    instead: null,
    like,
    agrees,
  });
  const base = { ref, entry, right: { text, value }, rule: null } as const;
  if (!own) {
    if (shown === null || value === null) return undefined;
    const severity = agrees ? 'info' : 'warning';
    return formulaFinding(
      { ...base, kind: 'typed-over', general: 'G18', severity, fault: fault('typed-over') },
      workspace,
    );
  }
  const essence = live.essence(own);
  if (!essence || live.agree(essence, right, own)) return undefined;
  const expected = addendsOf(right)?.flatMap(({ cell }) => live.refAt(live.placeOf(cell, place)) ?? []);
  const difference = differenceOfSums(own, essence, expected, live);
  const isSum = difference !== null;
  return formulaFinding(
    {
      ...base,
      kind: isSum ? 'formula-sum' : 'wrong-formula',
      general: isSum ? 'G17' : 'G16',
      severity: 'warning',
      fault: fault(difference?.issue ?? 'other', difference?.cells),
    },
    workspace,
  );
}

/** Longer sums are columns of a table, whose rows are no sums of each other. */
const MOST_ADDENDS = 100;

/** A sum that adds a row twice: by two addresses, or as a subtotal and the rows that it adds up. */
function judgeDoubleCount(formula: LiveFormula, live: LiveFormulas, workspace: Workspace): Finding | undefined {
  const { ref, entry, text } = formula;
  const refs = live.sumOf(ref);
  if (!refs) return undefined;
  const again = repeated(refs);
  const own = new Set(refs);
  const parts = refs.length > MOST_ADDENDS ? [] : [...own].flatMap((one) => partsWithin(one, own, live));
  const twice = [...new Set([...again, ...parts])];
  const cells = twice.flatMap((one) => live.cellOf(one) ?? []);
  const kept = [...new Set(refs)].filter((one) => !parts.includes(one)).flatMap((one) => live.cellOf(one) ?? []);
  if (twice.length === 0 || kept.some(({ place }) => place.sheet !== formula.place.sheet)) return undefined;
  const right = sumFormula(kept.map(({ place }) => place));
  return formulaFinding(
    {
      kind: 'formula-sum',
      general: 'G17',
      severity: 'warning',
      ref,
      entry,
      fault: { issue: 'twice', written: text, cells, instead: null, like: null, agrees: false },
      right: { text: right, value: resultOf(right, entry, undefined, live, workspace) },
      rule: null,
    },
    workspace,
  );
}

/** A total that adds up rows of its own column and leaves some out: the table says which rows make it. */
function judgeTotal(
  formula: LiveFormula,
  tables: readonly FoundTableForm[],
  live: LiveFormulas,
  workspace: Workspace,
): Finding | undefined {
  const { ref, entry, text } = formula;
  const cell = partsOfTableRef(ref);
  const table = tables.find(({ form }) => form.number === cell?.form);
  const refs = cell?.row === 'total' ? live.sumOf(ref) : undefined;
  if (!cell || !table || !refs || refs.length < 2) return undefined;
  const rows = table.added.map((key) => tableRef(cell.form, key, cell.column));
  const left = rows.filter((one) => !refs.includes(one));
  const all = rows.flatMap((one) => live.cellOf(one) ?? []);
  if (left.length === 0 || !refs.every((one) => rows.includes(one)) || all.length < rows.length) return undefined;
  const right = sumFormula(all.map(({ place }) => place));
  return formulaFinding(
    {
      kind: 'formula-sum',
      general: 'G17',
      severity: 'warning',
      ref,
      entry,
      fault: {
        issue: 'gap',
        written: text,
        cells: left.flatMap((one) => live.cellOf(one) ?? []),
        instead: null,
        like: null,
        agrees: false,
      },
      right: { text: right, value: resultOf(right, entry, undefined, live, workspace) },
      rule: null,
    },
    workspace,
  );
}

/** `SUM(D3:D6)`, `SUM(D3,D5:D6)`. */
function sumFormula(places: readonly Place[]): string {
  const parts: { first: Place; last: Place }[] = [];
  for (const place of [...places].sort((one, other) => one.row - other.row)) {
    const before = parts.at(-1);
    if (before?.last.column === place.column && before.last.row + 1 === place.row) before.last = place;
    else parts.push({ first: place, last: place });
  }
  const texts = parts.map(({ first, last }) =>
    first === last ? formatAddress(first) : `${formatAddress(first)}:${formatAddress(last)}`,
  );
  return `SUM(${texts.join(',')})`;
}

/** The rows among them that the subtotal adds up, where it adds nothing else. */
function partsWithin(subtotal: string, refs: ReadonlySet<string>, live: LiveFormulas): readonly string[] {
  const parts = live.sumOf(subtotal);
  if (!parts || parts.length < 2 || parts.length >= refs.size) return [];
  return parts.every((one) => one !== subtotal && refs.has(one)) ? parts : [];
}

function repeated(refs: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return refs.filter((one) => {
    const isAgain = seen.has(one);
    seen.add(one);
    return isAgain;
  });
}
