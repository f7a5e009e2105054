/**
 * Marks as conditional formats: one rule a level and sheet, its cells in one list. The user's own rules keep their order;
 * only when one of them covers a marked cell do ours go before all (as when a rule is added in Excel itself, where
 * priorities are 1, 2, 3 … without gaps or doubles) and are taken out again by closing the gap. docs/file-host.md says why.
 */
import { type CellAddress, type CellRange, formatRange, isInside } from '../../../workbook/address.js';
import type { MarkLevel } from '../../../workbook/edit.js';
import { markFormula } from '../../../workbook/mark.js';
import { encodeXml } from '../xml/escape.js';
import type { FormatSpot, MarkLayout, RuleSpot, Wrapper } from './mark-layout.js';
import { BEFORE_CONDITIONAL_FORMAT, placeAfter } from './schema-order.js';
import { type Splice, qualifier } from './splice.js';
import { maxOf } from '../../../workbook/lists.js';

export type MarkRanges = ReadonlyMap<MarkLevel, readonly CellRange[]>;

const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'info'];

/** The cells that carry marks of ours now. */
export function marksOf(layout: MarkLayout): MarkRanges {
  const found = new Map<MarkLevel, CellRange[]>();
  for (const { rules, ranges } of layout.formats) {
    for (const { level } of rules) {
      if (level !== undefined) found.set(level, [...(found.get(level) ?? []), ...(ranges ?? [])]);
    }
  }
  return found;
}

/** The marks with one more cell marked; a mark it had before goes. */
export function withMark(marks: MarkRanges, cell: CellAddress, level: MarkLevel): MarkRanges {
  const next = new Map<MarkLevel, readonly CellRange[]>();
  for (const one of LEVELS) {
    const ranges = marks.get(one) ?? [];
    if (one === level && ranges.some((range) => isInside(cell, range))) next.set(one, ranges);
    else if (one === level) next.set(one, [...ranges, rangeOf(cell)]);
    else
      next.set(
        one,
        ranges.flatMap((range) => withoutCell(range, cell)),
      );
  }
  return next;
}

/** Replaces all marks of ours on a sheet by these; with none, only the user's rules are left, as they were. */
export function markSplices(
  layout: MarkLayout,
  marks: MarkRanges,
  dxfOf: (level: MarkLevel) => number,
): readonly Splice[] {
  const rules = layout.formats.flatMap((format) => format.rules);
  const theirs = rules.filter((rule) => rule.level === undefined);
  const levels = LEVELS.filter((level) => (marks.get(level) ?? []).length > 0);
  const gaps = gapsLeft(rules, theirs);
  const settled = (rule: RuleSpot): number => rule.priority - gaps.filter((gap) => gap < rule.priority).length;
  const first = coversAny(layout, marks);
  const shift = first ? levels.length : 0;
  const highest = maxOf(theirs.map(settled), 0);
  const ours = levels.map((level, index) => {
    const priority = first ? index + 1 : highest + index + 1;
    return ruleXml(layout.prefix, marks.get(level) ?? [], level, dxfOf(level), priority);
  });
  const at = placeAfter(layout.children, BEFORE_CONDITIONAL_FORMAT, layout.contentStart);
  return [
    ...removeOurs(layout),
    ...theirs.flatMap((rule) => reprioritise(rule, settled(rule) + shift)),
    ...(ours.length === 0 ? [] : [{ start: at, end: at, text: ours.join('') }]),
  ];
}

/** Priorities that only our rules have, each once: taking the rules away leaves gaps there. */
function gapsLeft(rules: readonly RuleSpot[], theirs: readonly RuleSpot[]): readonly number[] {
  const kept = new Set(theirs.map((rule) => rule.priority));
  const ours = rules.filter((rule) => rule.level !== undefined && !kept.has(rule.priority));
  return [...new Set(ours.map((rule) => rule.priority))];
}

function reprioritise({ priority, prioritySpan }: RuleSpot, wanted: number): readonly Splice[] {
  if (!prioritySpan || Number.isNaN(priority) || wanted === priority) return [];
  return [{ ...prioritySpan, text: String(wanted) }];
}

/** True when a rule of the user's looks at a marked cell, and so could paint over the mark. */
function coversAny(layout: MarkLayout, marks: MarkRanges): boolean {
  const marked = [...marks.values()].flat();
  return layout.formats.some(
    ({ rules, ranges }) =>
      marked.length > 0 &&
      rules.some((rule) => rule.level === undefined) &&
      (ranges === null || ranges.some((range) => marked.some((mark) => overlap(range, mark)))),
  );
}

function ruleXml(
  prefix: string,
  ranges: readonly CellRange[],
  level: MarkLevel,
  dxf: number,
  priority: number,
): string {
  const p = qualifier(prefix);
  return (
    `<${p}conditionalFormatting sqref="${ranges.map(formatRange).join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<${p}formula>${encodeXml(markFormula(level))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
  );
}

/** Takes our rules away, and with them whatever held nothing else. */
function removeOurs(layout: MarkLayout): readonly Splice[] {
  const goes = (format: FormatSpot): boolean => format.rules.length > 0 && format.rules.every((rule) => rule.level);
  const leaving = new Map<Wrapper, number>();
  for (const format of layout.formats.filter(goes)) {
    const innermost = format.wrappers.at(-1);
    if (innermost) leaving.set(innermost, (leaving.get(innermost) ?? 0) + 1);
  }
  // From the inside out: a wrapper all of whose children leave, leaves too.
  const emptied = new Set<Wrapper>();
  for (const depth of [2, 1, 0]) {
    const wrappers = new Set(layout.formats.flatMap((format) => format.wrappers[depth] ?? []));
    for (const wrapper of wrappers) {
      if (leaving.get(wrapper) !== wrapper.children) continue;
      emptied.add(wrapper);
      const outer = layout.formats.find((format) => format.wrappers[depth] === wrapper)?.wrappers[depth - 1];
      if (outer) leaving.set(outer, (leaving.get(outer) ?? 0) + 1);
    }
  }
  const gone = new Map<number, number>();
  for (const format of layout.formats) {
    const outermost = format.wrappers.find((wrapper) => emptied.has(wrapper));
    const elements = goes(format)
      ? [(outermost ?? format).element]
      : format.rules.filter((rule) => rule.level !== undefined).map((rule) => rule.element);
    for (const { start, end } of elements) gone.set(start, end);
  }
  return [...gone].map(([start, end]) => ({ start, end, text: '' }));
}

function rangeOf({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** A range without one of its cells: above, below, left and right of it. */
function withoutCell(range: CellRange, cell: CellAddress): readonly CellRange[] {
  if (!isInside(cell, range)) return [range];
  const { row, column } = cell;
  return [
    { ...range, bottom: row - 1 },
    { ...range, top: row + 1 },
    { top: row, bottom: row, left: range.left, right: column - 1 },
    { top: row, bottom: row, left: column + 1, right: range.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
