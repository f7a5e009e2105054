/**
 * What this Excel and the library that we ship can do. `isSetSupported` speaks of the host alone, so each gate also
 * looks whether the library has the feature: the shipped files answer true for 1.18 on a new host and have no notes.
 * The static check (`tests/static/api-level.test.ts`) holds every use above `BASELINE` to a gate of this file.
 */
import { HostError } from '../../workbook/failure.js';

/** Volume-licensed Excel 2021, the oldest that we support (docs/decisions.md NAMES-2). */
export const BASELINE = { set: 'ExcelApi', version: '1.14' } as const;

/** Members of the library that came with the baseline; an older library lacks them. */
const BASELINE_MEMBERS = [
  ['CommentCollection', 'getItemOrNullObject'],
  ['ConditionalFormatCollection', 'getItemOrNullObject'],
  ['Range', 'getMergedAreasOrNullObject'],
] as const;

/** True when host and library both reach the baseline. */
function isBaselineSupported(): boolean {
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') return false;
  if (!ownsTo(BASELINE.version)) return false;
  return BASELINE_MEMBERS.every(([name, member]) => member in prototypeOf(name));
}

/** Rejects nothing, throws `HostError('too-old')` below the baseline. */
export function requireBaseline(): void {
  if (!isBaselineSupported()) throw new HostError('too-old', `${BASELINE.set} ${BASELINE.version}`);
}

/**
 * Whether readings and listeners leave the person's list of steps to undo alone. Before ExcelApi 1.19 every request of an
 * add-in with a shared runtime empties it, as designed (office-js #2802), and a listener alone does too (#2543).
 */
export function keepsUndo(): boolean {
  return ownsTo('1.19');
}

/** Asked as soon as the pane opens; the typings promise what a host that is not ready lacks. */
function ownsTo(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  const { context } = Office as { readonly context?: { readonly requirements?: Office.RequirementSetSupport } };
  return context?.requirements?.isSetSupported(BASELINE.set, version) ?? false;
}

function prototypeOf(name: (typeof BASELINE_MEMBERS)[number][0]): object {
  return Excel[name].prototype;
}
