/** Relations among the columns of a form with open rows, and between its rows and their total. */
import { matchKey } from '../../forms/label.js';
import type { LearnedColumn, LearnedTable } from '../../forms/learn/learned.js';
import { printedFormulas, type ColumnMark } from '../../forms/printed-formulas.js';
import { append } from '../../workbook/lists.js';
import { tableRef } from '../../forms/table-form.js';
import { isAddedUp } from '../added-columns.js';
import { atMost, rateOf, sumOf, type Relation, type RelationShape } from './relation.js';
import { arePair, contentOf, coverage, wholeness } from './row-words.js';

const CLEAR = 1;
const CONSISTS = /(?:^| )(?:chia ra|bao gom|gom|phan theo|chia theo)(?: |$)/;

export function columnRelations(table: LearnedTable): readonly Relation[] {
  const printed = printedRelations(table);
  const computed = new Set(printed.map(({ target }) => target));
  const words = [...groupSums(table), ...rates(table), ...quotients(table)].filter(
    ({ target, shape }) => shape === 'at-most' || !computed.has(target),
  );
  return [...printed, ...words, ...totals(table, [...printed, ...words])];
}

function eachRef(table: LearnedTable, column: Pick<LearnedColumn, 'number'>): string {
  return tableRef(table.number, 'each', column.number);
}

/** What the line of column numbers says, or the headings themselves. */
function printedRelations(table: LearnedTable): readonly Relation[] {
  const marks = table.columns.flatMap(({ mark }): ColumnMark[] => (mark ? [mark] : []));
  const columnOf = (printed: string): LearnedColumn | undefined =>
    table.columns.find(({ mark }) => mark?.number === printed) ??
    (marks.length === 0 ? table.columns.find(({ number }) => number === printed) : undefined);
  return printedFormulas(
    table.number,
    marks,
    (printed) => columnOf(printed)?.number,
    (number) => table.columns.find((one) => one.number === number)?.kind === 'percent',
  ).map(({ column, written, rule, isSum }): Relation => {
    const refs = [...rule.matchAll(/[0-9A-Za-z]+:each\[[0-9A-Za-z]+\]/g)].map(([ref]) => ref);
    return {
      rule,
      shape: relationShape(rule),
      target: tableRef(table.number, 'each', column),
      others: [...new Set(refs.slice(1))],
      blank: isSum ? 'zero' : 'unknown',
      ground: { kind: 'printed', text: written },
      support: null,
    };
  });
}

export function relationShape(rule: string): RelationShape {
  const right = rule.slice(rule.indexOf(' = ') + 3);
  if (/^\S+ \/ \S+ \* 100$/.test(right)) return 'rate';
  if (/^\S+ \/ \S+$/.test(right)) return 'quotient';
  return /^[^*/-]*$/.test(right) ? 'sum' : 'other';
}

/** "Tổng số" and the columns beside it under one heading. */
function groupSums(table: LearnedTable): readonly Relation[] {
  const relations: Relation[] = [];
  for (const total of table.columns) {
    const leaf = matchKey(total.path.at(-1) ?? '');
    if (!/^(?:tong so|tong cong|tong|cong)$/.test(leaf) || total.kind === 'percent') continue;
    const outer = total.path.slice(0, -1);
    const parts = table.columns.filter(
      (one) => one !== total && one.kind === total.kind && one.unit === total.unit && isUnder(one.path, outer),
    );
    const beside = isRunBeside(parts, total, table);
    if (parts.length === 0 || !beside) continue;
    const words = parts.map(({ path }) => matchKey(path.slice(outer.length, -1).join(' ')));
    const consisting = parts.filter((_, at) => CONSISTS.test(words[at] ?? ''));
    const others = parts.filter((one) => !consisting.includes(one));
    const text = total.path.join(' – ');
    if (consisting.length >= 2 && others.every((one) => isInWhichOf(one))) {
      append(relations, [
        sumOf(
          eachRef(table, total),
          consisting.map((part) => eachRef(table, part)),
          { kind: 'words', text },
        ),
        ...others.map((part) =>
          atMost(eachRef(table, total), [eachRef(table, part)], { kind: 'words', text: 'trong đó' }),
        ),
      ]);
      continue;
    }
    const isInWhich = parts.some(isInWhichOf);
    const areAll = arePair(parts.map(({ path }) => path.at(-1) ?? ''));
    if ((isInWhich && !areAll) || parts.length === 1) {
      append(
        relations,
        parts.map((part) => atMost(eachRef(table, total), [eachRef(table, part)], { kind: 'words', text: 'trong đó' })),
      );
    } else if (outer.length > 0 && parts.every(({ path }) => path.length === parts[0]?.path.length)) {
      relations.push(
        sumOf(
          eachRef(table, total),
          parts.map((part) => eachRef(table, part)),
          { kind: 'words', text },
        ),
      );
    }
  }
  return relations;
}

function isInWhichOf({ path }: LearnedColumn): boolean {
  return path.some((heading) => /^trong do(?: |$)/.test(matchKey(heading)));
}

function isUnder(path: readonly string[], outer: readonly string[]): boolean {
  return path.length > outer.length && outer.every((heading, at) => path[at] === heading);
}

/** The columns stand right behind the total, or right before it. */
function isRunBeside(parts: readonly LearnedColumn[], total: LearnedColumn, { columns }: LearnedTable): boolean {
  const at = columns.indexOf(total);
  const places = parts.map((part) => columns.indexOf(part));
  const isBehind = places.every((place, index) => place === at + 1 + index);
  return isBehind || places.every((place, index) => place === at - parts.length + index);
}

/** "Tỷ lệ (%)" behind the two columns that it is of, where their words tell which is the whole. */
function rates(table: LearnedTable): readonly Relation[] {
  return table.columns.flatMap((rate, at): Relation[] => {
    if (rate.kind !== 'percent') return [];
    const before = table.columns.slice(0, at).reverse();
    const end = before.findIndex(({ kind }) => kind === 'percent');
    const own = before.slice(0, end < 0 ? before.length : end).reverse();
    const outer = rate.path.slice(0, -1);
    const group = outer.length > 0 ? own.filter(({ path }) => isUnder(path, outer)) : own;
    const found = namedByRate(rate, own) ?? ofTwo(rate, group.length >= 2 ? group : own) ?? ofTotal(rate, table);
    if (!found) return [];
    const [part, whole] = found;
    return [rateOf(eachRef(table, rate), eachRef(table, part), eachRef(table, whole), { kind: 'rate' })];
  });
}

/**
 * The only rate of a table with one total: of the one column that stands apart from the total's parts, where the rate
 * names it, or where it is what was done of a plan. "Tỷ lệ hoàn thành" of "Học sinh – Tổng số, Nam, Nữ" and "Hoàn thành".
 */
function ofTotal(rate: LearnedColumn, table: LearnedTable): readonly [LearnedColumn, LearnedColumn] | null {
  const amounts = table.columns.filter(({ kind }) => kind !== 'percent');
  if (amounts.length !== table.columns.length - 1) return null;
  const found = totalAndRest(amounts);
  if (!found) return null;
  const { whole, part } = found;
  const words = contentOf(rate.path.join(' '));
  const own = contentOf(part.path.join(' '));
  const isNamed = words.size > 0 && coverage(words, own) === 1;
  const ofPlan = /ke hoach|du toan|chi tieu/;
  const isOfPlan =
    ofPlan.test(matchKey(rate.path.join(' '))) &&
    ofPlan.test(matchKey(whole.path.join(' '))) &&
    /thuc hien|ket qua|dat duoc/.test(matchKey(part.path.join(' ')));
  return isNamed || isOfPlan ? [part, whole] : null;
}

/** The table's one total with its parts, and the one column beside them; null where it is made otherwise. */
function totalAndRest(
  amounts: readonly LearnedColumn[],
): { readonly whole: LearnedColumn; readonly part: LearnedColumn } | null {
  const totals = amounts.filter(isTotalColumn);
  const [whole] = totals;
  if (!whole || totals.length > 1) return null;
  const outer = whole.path.slice(0, -1);
  const rest = amounts.filter((one) => one !== whole && !isUnder(one.path, outer));
  const [part] = rest;
  return outer.length > 0 && part && rest.length === 1 ? { whole, part } : null;
}

function isTotalColumn({ path, kind }: LearnedColumn): boolean {
  return kind !== 'percent' && /^(?:tong so|tong cong|tong|cong)$/.test(matchKey(path.at(-1) ?? ''));
}

/** "Năng suất (tấn/ha)": the one column in tấn by the one in ha, or by their total. */
function quotients(table: LearnedTable): readonly Relation[] {
  return table.columns.flatMap((column): Relation[] => {
    const [above = '', below = '', ...more] = column.unit.split('/').map((unit) => matchKey(unit));
    if (above === '' || below === '' || more.length > 0) return [];
    const inUnit = (unit: string): LearnedColumn | undefined => {
      const own = table.columns.filter((one) => one !== column && matchKey(one.unit) === unit);
      const totals = own.filter(isTotalColumn);
      return own.length === 1 ? own[0] : totals.length === 1 ? totals[0] : undefined;
    };
    const [part, whole] = [inUnit(above), inUnit(below)];
    if (!part || !whole) return [];
    const [target, ...others] = [column, part, whole].map((one) => eachRef(table, one));
    return [
      {
        rule: `${target ?? ''} = ${others.join(' / ')}`,
        shape: 'quotient',
        target: target ?? '',
        others,
        blank: 'unknown',
        ground: { kind: 'rate' },
        support: null,
      },
    ];
  });
}

/** "Tỷ lệ hộ nghèo": the column "Hộ nghèo – Tổng số", of "Tổng số hộ". */
function namedByRate(
  rate: LearnedColumn,
  columns: readonly LearnedColumn[],
): readonly [LearnedColumn, LearnedColumn] | null {
  const wanted = contentOf(rate.path.join(' '));
  const content = (column: LearnedColumn): ReadonlySet<string> => contentOf(column.path.join(' '));
  const amounts = columns.filter(({ kind }) => kind !== 'percent');
  const parts = amounts.filter((one) => coverage(content(one), wanted) === 1 && coverage(wanted, content(one)) === 1);
  const wholes = amounts.filter((one) => {
    const words = content(one);
    return (
      words.size > 0 && words.size < wanted.size && coverage(words, wanted) === 1 && wholeness(one.path.join(' ')) >= 2
    );
  });
  const [part] = parts;
  const [whole] = wholes;
  return part && whole && parts.length === 1 && wholes.length === 1 ? [part, whole] : null;
}

function ofTwo(rate: LearnedColumn, columns: readonly LearnedColumn[]): readonly [LearnedColumn, LearnedColumn] | null {
  const amounts = columns.filter(({ kind }) => kind !== 'percent');
  const words = contentOf(rate.path.join(' '));
  const points = (column: LearnedColumn): number =>
    wholeness(column.path.join(' ')) - 2 * (coverage(contentOf(column.path.join(' ')), words) - 0.5);
  const ranked = [...amounts].sort((one, other) => points(other) - points(one));
  const [whole, part] = ranked;
  if (amounts.length !== 2 || whole === undefined || whole.kind !== part?.kind) return null;
  return points(whole) - points(part) >= CLEAR ? [part, whole] : null;
}

/** The total row adds up the open rows; rates and averages it computes as every row does. */
function totals(table: LearnedTable, relations: readonly Relation[]): readonly Relation[] {
  const { total } = table;
  if (total === null || table.openRows < 1) return [];
  const divided = new Set(relations.filter(({ rule }) => rule.includes(' / ')).map(({ target }) => target));
  return table.columns
    .filter(({ path, unit, kind, number }) =>
      isAddedUp({ heading: path.join(' '), unit, kind, isDivided: divided.has(eachRef(table, { number })) }),
    )
    .map((column): Relation => {
      const target = tableRef(table.number, 'total', column.number);
      const each = eachRef(table, column);
      return {
        rule: `${target} = sum(${each})`,
        shape: 'sum',
        target,
        others: [each],
        blank: 'unknown',
        ground: { kind: 'total', text: total },
        support: null,
      };
    });
}
