/** One place where findings are put together and frozen, so that all have the same shape. */
import { refKey, refsOf, type AnyNode, type RefNode } from '../rules/ast.js';
import { roundTo } from '../quantity/quantity.js';
import type { Finding, Fix, FixChange, Term } from './finding.js';
import { printedValue, type Workspace } from './workspace.js';

/** What a finding needs said; the rest has sensible silence. */
export type FindingDraft = Pick<Finding, 'rule' | 'kind' | 'severity' | 'refs' | 'why'> &
  Partial<Omit<Finding, 'cells' | 'rule' | 'kind' | 'severity' | 'refs' | 'why'>>;

/** Fills in cells, terms and what the draft leaves out; frozen. */
export function makeFinding(draft: FindingDraft, workspace: Workspace): Finding {
  const [first] = draft.refs;
  const entry = first === undefined ? undefined : workspace.entries.get(first);
  return Object.freeze({
    key: findingKey(draft.rule, draft.refs),
    mend: draft.severity === 'error' ? 'must' : 'may',
    cells: Object.freeze(draft.refs.flatMap((ref) => workspace.entries.get(ref)?.place ?? [])),
    actual: entry?.quantity?.value ?? null,
    expected: null,
    decimals: Math.max(0, entry?.quantity?.decimals ?? 0),
    comparison: null,
    terms: draft.refs.map((ref) => termOf(ref, workspace)),
    alternatives: [],
    fixes: [],
    refused: null,
    source: '',
    note: '',
    follows: [],
    ...draft,
  });
}

/** The same for the same finding of two checks, whichever cell is thought likeliest. */
export function findingKey(rule: string, refs: readonly string[]): string {
  return `${rule}(${[...refs].sort().join(',')})`;
}

/** Terms of a tree, in the order of its text. */
export function termsOf(node: AnyNode, workspace: Workspace): readonly Term[] {
  return refsOf(node).map((ref) => termOf(refKey(ref), workspace, ref));
}

function termOf(key: string, workspace: Workspace, ref?: RefNode): Term {
  const entry = workspace.entries.get(key);
  const value = ref ? printedValue(workspace, ref) : (entry?.quantity?.value ?? Number.NaN);
  return {
    ref: key,
    source: ref?.source ?? '',
    written: entry?.written ?? '',
    value: Number.isNaN(value) ? null : value,
    place: entry?.place ?? null,
    ...(entry?.quote ? { quote: entry.quote } : {}),
  };
}

/** A change of one cell, for a fix; undefined where the reference has no cell. */
export function fixChange(
  ref: string,
  value: number | null,
  decimals: number,
  workspace: Workspace,
): FixChange | undefined {
  const entry = workspace.entries.get(ref);
  if (!entry?.place) return undefined;
  return { ref, place: entry.place, before: entry.written, value, decimals };
}

/** A fix of one change; none where the reference has no cell. */
export function oneFix(
  reason: Fix['reason'],
  ref: string,
  value: number | null,
  decimals: number,
  workspace: Workspace,
  label = '',
): readonly Fix[] {
  const change = fixChange(ref, value, decimals, workspace);
  return change ? [{ reason, changes: [change], label }] : [];
}

/** Free of binary noise, for output. */
export function cleanNumber(value: number): number | null {
  return Number.isFinite(value) ? roundTo(value, 9) : null;
}
