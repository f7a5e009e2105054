/**
 * What a check works on: the figures of all sources in their slots, the entries they come from,
 * the rules of the level and which of them fail.
 */
import type { Level } from '../forms/edition.js';
import type { Entry, Reading } from '../forms/reading.js';
import type { CompiledEdition, CompiledRule } from '../rules/compile.js';
import { refKey, unknownsOf, type RefNode } from '../rules/ast.js';
import { compileTest, Truth } from '../rules/evaluate.js';
import { Figures, SlotState } from '../rules/figures.js';
import { intervalOf } from '../quantity/quantity.js';
import { planOf, type LevelPlan } from './level-plan.js';

export interface Workspace {
  readonly edition: CompiledEdition;
  readonly level: Level;
  /** By `refKey`; only what stands somewhere. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly figures: Figures;
  /** Rules of this level. */
  readonly rules: readonly CompiledRule[];
  readonly isOfLevel: ReadonlySet<CompiledRule>;
  readonly plan: LevelPlan;
  /** By rule index; rules of other levels stay unknown. */
  readonly truths: Uint8Array;
  readonly failed: ReadonlySet<CompiledRule>;
}

/** Loads the readings into slots and runs all rules of the level once. */
export function openWorkspace(edition: CompiledEdition, readings: readonly Reading[], level: Level): Workspace {
  const entries = entriesOf(readings);
  const figures = new Figures(edition.refs.length);
  const { slotKeys, slotIsOfLevel } = planOf(edition, level);
  for (let slot = 0; slot < slotKeys.length; slot += 1)
    loadSlot(figures, slot, entries.get(slotKeys[slot] ?? ''), slotIsOfLevel[slot] === 1);
  // "1.15" may be the trap's 1.150 or a fraction of something else: believed only while nothing contradicts it.
  let workspace = run(edition, level, entries, figures);
  const doubted = doubtfulSlots(workspace);
  if (doubted.length > 0) {
    for (const slot of doubted)
      figures.set(slot, { low: NaN, high: NaN, state: SlotState.Unusable, noted: figures.get(slot).noted });
    workspace = run(edition, level, entries, figures);
  }
  return workspace;
}

/** By `refKey`. The appendices alone are their own map already. */
function entriesOf(readings: readonly Reading[]): ReadonlyMap<string, Entry> {
  const [first, ...others] = readings;
  if (first?.source === '' && others.length === 0) return first.entries;
  const entries = new Map<string, Entry>();
  for (const { source, entries: own } of readings) {
    for (const [name, entry] of own) entries.set(refKey({ source, name }), entry);
  }
  return entries;
}

function run(edition: CompiledEdition, level: Level, entries: ReadonlyMap<string, Entry>, figures: Figures): Workspace {
  const plan = planOf(edition, level);
  const { rules, isOfLevel } = plan;
  const truths = new Uint8Array(edition.rules.length).fill(Truth.Unknown);
  const failed = new Set<CompiledRule>();
  for (const rule of rules) {
    const tested = rule.test(figures);
    const truth = tested === Truth.False && holdsOtherwise(rule, edition, figures) ? Truth.True : tested;
    truths[rule.index] = truth;
    if (truth === Truth.False) failed.add(rule);
  }
  return { edition, level, entries, figures, rules, isOfLevel, plan, truths, failed };
}

/** What a text claims may be counted in several ways ("đã gồm cả kỳ trước chuyển sang"): where one of them fits nothing is wrong. */
function holdsOtherwise({ data, alternatives }: CompiledRule, { slots }: CompiledEdition, figures: Figures): boolean {
  if (data.message !== 'claim') return false;
  const slotOf = (ref: RefNode): number => slots.get(refKey(ref)) ?? -1;
  return alternatives.some(
    ({ node }) =>
      unknownsOf(node).length === 0 &&
      compileTest(node, { slotOf, blank: 'unknown', unknowns: {} })(figures) === Truth.True,
  );
}

/** Into figures that are still as new, where every slot is unknown. */
function loadSlot(figures: Figures, slot: number, entry: Entry | undefined, isOfLevel: boolean): void {
  if (entry === undefined) {
    // A row that is not in the workbook at all is not a blank cell: nobody could fill it.
    figures.state[slot] = SlotState.Unusable;
    return;
  }
  const { quantity, state, note } = entry;
  if (note !== '') figures.noted[slot] = 1;
  if (quantity) {
    const { low, high } = intervalOf(quantity);
    figures.low[slot] = low;
    figures.high[slot] = high;
    figures.state[slot] = SlotState.Known;
  } else if (state === 'blank' || state === 'none')
    figures.state[slot] = isOfLevel ? SlotState.Blank : SlotState.OtherLevel;
  else figures.state[slot] = SlotState.Unusable;
}

function doubtfulSlots({ edition, entries, failed }: Workspace): readonly number[] {
  const doubted: number[] = [];
  for (const [key, { issue, written }] of entries) {
    if (issue?.kind !== 'fraction-in-count' || /,\d{3}$/.test(written)) continue;
    const slot = edition.slots.get(key);
    if (slot === undefined) continue;
    const contradicted = edition.rulesOfSlot[slot]?.some(
      (rule) =>
        failed.has(rule) && (rule.data.severity === 'error' || (rule.data.severity === 'warning' && !rule.assignment)),
    );
    if (contradicted) doubted.push(slot);
  }
  return doubted;
}

/** The printed number of a reference; NaN when it is unknown. */
export function printedValue(
  { entries, edition, figures }: Pick<Workspace, 'entries' | 'edition' | 'figures'>,
  ref: RefNode,
): number {
  const slot = edition.slots.get(refKey(ref));
  if (slot === undefined || figures.state[slot] !== SlotState.Known) return Number.NaN;
  return entries.get(refKey(ref))?.quantity?.value ?? Number.NaN;
}

/** The slot's state by reference. */
export function stateOf({ edition, figures }: Workspace, ref: RefNode): number {
  const slot = edition.slots.get(refKey(ref));
  return slot === undefined ? SlotState.Unusable : (figures.state[slot] ?? SlotState.Unusable);
}
