/**
 * Filling: a proposal for every blank figure that the others determine, as a value or as a live Excel formula.
 * A filled figure is never replaced; a zero denominator gives no proposal.
 */
import { formatAddress, formatPlace } from '../workbook/address.js';
import type { CellEdit } from '../workbook/edit.js';
import type { Entry } from '../forms/reading.js';
import { refKey, refsOf, type NumericNode, type RefNode } from '../rules/ast.js';
import type { CompiledRule } from '../rules/compile.js';
import { SlotState } from '../rules/figures.js';
import { toFormula } from '../rules/to-formula.js';
import { decimalsOf, roundTo } from '../quantity/quantity.js';
import { formatFor, formatToWrite, inCellScale, valueEdit } from './cell-edits.js';
import type { CheckResult } from './check-result.js';
import { computeValue } from './compute.js';
import { ratePlaces } from './judge-rates.js';
import type { Proposal, TextOperand } from './proposal.js';
import { openWorkspace, stateOf, type Workspace } from './workspace.js';

/** Proposals in the order of the forms; each reference once. Figures just proposed serve further ones (a rate of a total). */
export function proposalsOf(result: CheckResult): readonly Proposal[] {
  const workspace = openWorkspace(result.edition, [...result.readings], result.level);
  const found = new Map<string, Proposal>();
  // What the form itself determines comes first; then what another source gives, and what follows from that.
  let rules: readonly CompiledRule[] = workspace.rules.filter(isOwn);
  for (let grew = true; grew;) {
    grew = false;
    for (const rule of rules) {
      const proposal = proposalOf(rule, workspace, found);
      if (!proposal) continue;
      found.set(proposal.ref, proposal);
      const slot = workspace.edition.slots.get(proposal.ref);
      if (slot !== undefined)
        workspace.figures.set(slot, {
          low: proposal.value,
          high: proposal.value,
          state: SlotState.Known,
          noted: false,
        });
      grew = true;
    }
    if (!grew && rules.length < workspace.rules.length) {
      rules = workspace.rules;
      grew = true;
    }
  }
  const slotOf = (ref: string): number => workspace.edition.slots.get(ref) ?? 0;
  return [...found.values()].sort((one, other) => slotOf(one.ref) - slotOf(other.ref));
}

/** Reads nothing but the appendices. */
function isOwn({ refs }: CompiledRule): boolean {
  return refs.every(({ source }) => source === '');
}

function proposalOf(
  rule: CompiledRule,
  workspace: Workspace,
  proposed: ReadonlyMap<string, Proposal>,
): Proposal | undefined {
  const { assignment } = rule;
  if (!assignment || rule.data.severity === 'info' || proposed.has(assignment.target.name)) return undefined;
  const { name } = assignment.target;
  const entry = workspace.entries.get(name);
  const indicator = workspace.edition.indicators.get(name);
  if (!entry?.place || !indicator || stateOf(workspace, assignment.target) !== SlotState.Blank) return undefined;
  const read = (ref: RefNode): number | undefined => proposed.get(refKey(ref))?.value;
  const computed = computeValue(assignment, workspace, read);
  if (computed === undefined) return undefined;
  const decimals = indicator.kind === 'percent' ? ratePlaces(computed) : decimalsOf(roundTo(computed, 6));
  const value = roundTo(computed, decimals);
  const unknownCode = indicator.kind === 'code' && !indicator.codes.some((code) => code.value === value);
  if (unknownCode || (indicator.kind === 'count' && !Number.isInteger(value))) return undefined;
  const format = formatToWrite(entry, value, decimals) ?? entry.format;
  return {
    ref: name,
    place: entry.place,
    now: entry.written,
    value,
    decimals,
    formula: formulaOf(
      assignment.expression,
      entry,
      Math.max(decimals, indicator.kind === 'percent' ? 2 : 0),
      workspace,
    ),
    result: inCellScale(value, entry.scale, decimals),
    format,
    rule: rule.data.id,
    textOperands: textOperandsOf(assignment.expression, workspace),
  };
}

/** The expression as a formula for the cell; null where a figure of it stands in no cell. */
export function formulaOf(
  expression: NumericNode,
  target: Entry,
  decimals: number,
  { entries }: Workspace,
): string | null {
  // A value that no figure stands behind (an implied code) gains nothing from being a formula.
  if (refsOf(expression).length === 0) return null;
  const formula = toFormula(expression, {
    decimals,
    scale: target.scale,
    scaleOf: (ref) => entries.get(refKey(ref))?.scale ?? 1,
    addressOf: (ref) => {
      const place = entries.get(refKey(ref))?.place;
      if (!place || ref.source !== '') return undefined;
      return place.sheet === target.place?.sheet ? formatAddress(place) : formatPlace(place);
    },
  });
  return formula ?? null;
}

/** Figures that are text in their cells: a formula over them goes wrong by locale, so they are turned into numbers with it. */
export function textOperandsOf(expression: NumericNode, { entries }: Workspace): readonly TextOperand[] {
  return refsOf(expression).flatMap((ref) => {
    const entry = entries.get(refKey(ref));
    if (!entry?.place || !entry.quantity || !entry.isText) return [];
    const { value, decimals } = entry.quantity;
    const format = formatFor(value, Math.max(0, decimals), entry.written);
    return [{ ref: ref.name, place: entry.place, written: entry.written, value, format }];
  });
}

/** The edits of the ticked proposals. As formulas, text operands become numbers first, each once, in the same step. */
export function fillEdits(
  proposals: readonly Proposal[],
  as: 'values' | 'formulas',
  result: CheckResult,
): readonly CellEdit[] {
  if (as === 'values') {
    return proposals.map(({ ref, place, value, decimals }) =>
      valueEdit(place, result.entries.get(ref), value, decimals),
    );
  }
  const operands = new Map(
    proposals
      .flatMap(({ formula, textOperands }) => (formula === null ? [] : textOperands))
      .map((operand) => [operand.ref, operand]),
  );
  const numbers = [...operands.values()].map(({ place, value, format }): CellEdit => ({
    kind: 'number',
    ...place,
    value,
    format,
  }));
  const formulas = proposals.map(({ ref, place, value, decimals, formula, result: shown, format }): CellEdit => {
    if (formula === null) return valueEdit(place, result.entries.get(ref), value, decimals);
    return { kind: 'formula', ...place, formula, result: shown, format };
  });
  return [...numbers, ...formulas];
}

/** "Chuyển số dạng văn bản thành số": every figure of the forms that is text in its cell, as a number that looks the same. */
export function textNumbers(result: CheckResult): readonly TextOperand[] {
  return [...result.entries].flatMap(([ref, { place, quantity, isText, written, state }]): readonly TextOperand[] => {
    if (!place || !quantity || !isText || state !== 'quantity') return [];
    const { value } = quantity;
    return [{ ref, place, written, value, format: formatFor(value, Math.max(0, quantity.decimals), written) }];
  });
}

/** The edits that make numbers of the given texts. */
export function textToNumberEdits(texts: readonly TextOperand[]): readonly CellEdit[] {
  return texts.map(({ place, value, format }) => ({ kind: 'number', ...place, value, format }));
}
