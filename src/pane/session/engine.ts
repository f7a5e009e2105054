/**
 * What a session needs of the core, as one interface: recognising, checking, filling, mending. It is loaded after the
 * first paint, and tests put in their own.
 */
import type { Level } from '../../forms/edition.js';
import type { Recognition } from '../../forms/recognition.js';
import type { CheckOptions, CheckResult } from '../../review/check-result.js';
import type { Fix } from '../../review/finding.js';
import type { Proposal } from '../../review/proposal.js';
import type { UserRuleFault } from '../../review/user-rules.js';
import type { Language } from '../../strings/language.js';
import type { CellEdit, MarkEdit } from '../../workbook/edit.js';
import type { Snapshot } from '../../workbook/snapshot.js';

/** Which edition to check by: one that ships with the product, or a file of the office's own. */
export type EditionChoice =
  | { readonly kind: 'builtIn'; readonly id: string }
  | { readonly kind: 'own'; readonly fileName: string; readonly json: string };

/** What the settings screen says of an edition. */
export interface EditionSummary {
  readonly name: string;
  readonly version: string;
  readonly levels: readonly Level[];
  /** Their numbers, in the edition's order. */
  readonly forms: readonly string[];
  readonly rules: number;
}

/** An edition file that cannot be used. `place` names the spot in the file, `reason` the fault, both for whoever wrote it. */
export interface EditionFault {
  readonly place: string;
  readonly reason: string;
}

/** How proposals are written. */
export type FillAs = 'values' | 'formulas';

export interface Checked {
  readonly result: CheckResult;
  /** Rules on the workbook's own sheet that could not be used: said, never passed over. */
  readonly ruleFaults: readonly UserRuleFault[];
}

/** An edition ready to work with. */
export interface Reviewer {
  readonly summary: (language: Language) => EditionSummary;
  readonly recognise: (snapshot: Snapshot) => Recognition;
  /** Checks by the edition's rules and those on the workbook's own sheet of rules. */
  readonly check: (snapshot: Snapshot, recognition: Recognition, options: CheckOptions) => Checked;
  readonly proposalsOf: (result: CheckResult) => readonly Proposal[];
  readonly fillEdits: (proposals: readonly Proposal[], as: FillAs, result: CheckResult) => readonly CellEdit[];
  readonly fixEdits: (fix: Fix, result: CheckResult) => readonly CellEdit[];
  readonly markEdits: (result: CheckResult, language: Language) => readonly MarkEdit[];
}

export interface Engine {
  readonly builtIn: readonly string[];
  /** Throws nothing: an edition that cannot be used comes back as its faults. */
  readonly open: (choice: EditionChoice, language: Language) => Reviewer | readonly EditionFault[];
}

export function isReviewer(opened: Reviewer | readonly EditionFault[]): opened is Reviewer {
  return !Array.isArray(opened);
}
