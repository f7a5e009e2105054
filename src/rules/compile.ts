/**
 * An edition made ready to run: every rule parsed once, bound to slots, its shape known.
 * What is wrong in a rule comes back as a `RuleError` with its place; the other rules still run.
 */
import { type SourceNames } from './source-names.js';
import { indicatorsByRef, type Edition, type Indicator, type RuleData } from '../forms/edition.js';
import { partsOfTableRef, type FoundTableForm } from '../forms/table-form.js';
import { refKey, refsOf, type LogicNode, type RefNode } from './ast.js';
import { compileTest, type Binding, type Test } from './evaluate.js';
import { expandRows, formsOfEach, visitRefs } from './expand-rows.js';
import { generateRules } from './general.js';
import { printedRules } from './printed-rules.js';
import { parseRule } from './parse-rule.js';
import { RuleError } from './rule-error.js';
import { SOURCE_NAMES } from './source-names.js';
import { assignmentOf, ratioOf, type Assignment, type Ratio } from './shape.js';
import { lookup } from '../workbook/lookup.js';

export interface CompiledAlternative {
  readonly id: string;
  readonly node: LogicNode;
  readonly why: RuleData['why'];
}

export interface CompiledRule {
  /** Place in `CompiledEdition.rules`. */
  readonly index: number;
  readonly data: RuleData;
  readonly node: LogicNode;
  readonly refs: readonly RefNode[];
  readonly slots: readonly number[];
  readonly test: Test;
  readonly assignment: Assignment | undefined;
  readonly ratio: Ratio | undefined;
  readonly alternatives: readonly CompiledAlternative[];
  /** The indicator a generated rule is about; null for the edition's own rules. */
  readonly about: Indicator | null;
}

/** A rule of a table as its text has it, without the rows of any workbook. */
export interface TableRule {
  readonly data: RuleData;
  readonly node: LogicNode;
}

export interface CompiledEdition {
  readonly edition: Edition;
  readonly sources: SourceNames;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Slot of each reference (`refKey`), the appendices' first, in the order of the forms. */
  readonly slots: ReadonlyMap<string, number>;
  readonly refs: readonly RefNode[];
  readonly rules: readonly CompiledRule[];
  readonly tableRules: readonly TableRule[];
  /** Rules that read a slot. */
  readonly rulesOfSlot: readonly (readonly CompiledRule[])[];
  /** Rules that cannot run, and why. */
  readonly broken: readonly RuleError[];
}

const PERIOD_SOURCES: ReadonlySet<string> = new Set(['', 'previous', 'lastyear']);
const MESSAGES: ReadonlySet<string> = new Set(['relation', 'claim', 'remainder', 'basis', 'source', 'figure']);

/**
 * Compiles all rules of the edition and the general ones; never throws for a bad rule, see `broken`. Rules of tables are
 * made for the rows of the tables found in a workbook (`withTables`); without them they are only looked at for faults.
 */
export function compileEdition(
  edition: Edition,
  sources: SourceNames = SOURCE_NAMES,
  found: readonly FoundTableForm[] = [],
): CompiledEdition {
  const indicators = new Map(indicatorsByRef(edition));
  for (const table of found) for (const indicator of table.indicators) indicators.set(indicator.ref, indicator);
  const tables = new Map(found.map((table) => [table.form.number, table]));
  const slots = new Map<string, number>();
  const refs: RefNode[] = [];
  const slotOf = (ref: RefNode): number => {
    const key = refKey(ref);
    const known = slots.get(key);
    if (known !== undefined) return known;
    slots.set(key, refs.length);
    refs.push(ref);
    return refs.length - 1;
  };
  for (const ref of indicators.keys()) slotOf({ kind: 'ref', source: '', name: ref });

  const rules: CompiledRule[] = [];
  const broken: RuleError[] = [];
  const seen = new Set<string>();
  const tableRules: TableRule[] = [];
  const checkedTree = (text: string): LogicNode => parseChecked(text, edition, indicators, sources);
  const add = (data: RuleData, about: Indicator | null): void => {
    try {
      const text = checkedTree(data.rule);
      if (!MESSAGES.has(data.message)) throw new RuleError('unknown-message', data.rule, 0, data.message);
      const binding: Binding = { slotOf, blank: data.blank };
      const isOfTable = about === null && namesTable(text);
      if (isOfTable) tableRules.push({ data, node: text });
      const alternatives = data.alternatives.map(({ id, rule, why }) => ({ id, why, node: checkedTree(rule) }));
      // An alternative may name a figure that no rule does; it needs its slot all the same.
      for (const alternative of alternatives) refsOf(alternative.node).forEach(slotOf);
      for (const node of isOfTable ? expandRows(text, tables) : [text]) {
        const ruleRefs = refsOf(node);
        rules.push({
          index: rules.length,
          data,
          node,
          refs: ruleRefs,
          slots: ruleRefs.map(slotOf),
          test: compileTest(node, binding),
          assignment: assignmentOf(node),
          ratio: ratioOf(node),
          alternatives,
          about,
        });
      }
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      broken.push(error.in(data.id));
    }
  };
  const cells = found.flatMap((table) => table.indicators);
  for (const { indicator, data } of generateRules(edition, cells)) add(data, indicator);
  for (const data of edition.rules) {
    if (seen.has(data.id)) broken.push(new RuleError('double-id', data.rule, 0, data.id, '', data.id));
    else add(data, null);
    seen.add(data.id);
  }
  const nodes = tableRules.map(({ node }) => node);
  for (const table of found)
    for (const data of printedRules(table, nodes, edition.levels)) if (!seen.has(data.id)) add(data, null);

  const rulesOfSlot: CompiledRule[][] = refs.map(() => []);
  for (const rule of rules) for (const slot of rule.slots) rulesOfSlot[slot]?.push(rule);
  return { edition, sources, indicators, slots, refs, rules, tableRules, rulesOfSlot, broken };
}

/** The edition with the rules of the tables that a workbook holds; the same edition where it holds none. */
export function withTables(compiled: CompiledEdition, found: readonly FoundTableForm[]): CompiledEdition {
  return found.length === 0 ? compiled : compileEdition(compiled.edition, compiled.sources, found);
}

function namesTable(node: LogicNode): boolean {
  let names = false;
  visitRefs(node, ({ name }) => {
    if (partsOfTableRef(name)) names = true;
  });
  return names;
}

function parseChecked(
  text: string,
  { tables }: Edition,
  indicators: ReadonlyMap<string, Indicator>,
  sources: SourceNames,
): LogicNode {
  const node = parseRule(text);
  if (formsOfEach(node).size > 1) {
    const [first = ''] = formsOfEach(node);
    throw new RuleError('unknown-reference', text, Math.max(0, text.indexOf(first)), [...formsOfEach(node)].join(', '));
  }
  visitRefs(node, (ref) => {
    const position = Math.max(0, text.indexOf(ref.name));
    const cell = partsOfTableRef(ref.name);
    if (cell) {
      const form = tables.find(({ number }) => number === cell.form);
      const isRow = /^(?:each|total|#\d+|g\d+)$/.test(cell.row);
      if (ref.source !== '' || !isRow || !form?.columns.some(({ number }) => number === cell.column))
        throw new RuleError('unknown-reference', text, position, ref.name);
    } else if (PERIOD_SOURCES.has(ref.source)) {
      if (!indicators.has(ref.name)) throw new RuleError('unknown-reference', text, position, ref.name);
    } else {
      const names = lookup(sources, ref.source);
      if (!names) throw new RuleError('unknown-source', text, position, ref.source);
      if (!names.includes(ref.name)) throw new RuleError('unknown-reference', text, position, refKey(ref));
    }
  });
  return node;
}
