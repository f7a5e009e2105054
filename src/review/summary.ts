/** For whoever signs: can it be signed, what is explained, what is open, what was not checked. Structure, not sentences. */
import { holdsForms } from '../forms/recognition.js';
import type { CheckResult } from './check-result.js';
import type { Completeness } from './completeness.js';
import { completenessOf } from './count-filled.js';
import type { Finding } from './finding.js';
import { applyWaivers, type WaivedFindings, type Waiver } from './waivers.js';

/**
 * `clean`: nothing to see; `explained`: warnings, each with its reason; `open`: something waits; `blank`: the forms are
 * there and nothing is filled in; `unchecked`: nothing was recognised.
 */
export type SigningState = 'clean' | 'explained' | 'open' | 'blank' | 'unchecked';

export interface ReviewSummary {
  readonly state: SigningState;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly infos: readonly Finding[];
  readonly waived: WaivedFindings;
  readonly completeness: Completeness;
  /** How many rules could be judged, and how many of them hold. */
  readonly judged: number;
  readonly passed: number;
}

/** The forms are there and no figure is. */
function isBlank({ recognition, entries }: CheckResult, { due, filled }: Completeness): boolean {
  if (due > 0) return filled === 0;
  return recognition.tables.every(({ indicators }) => indicators.every(({ ref }) => !entries.get(ref)?.written));
}

/** Sums a check up under the given waivers. */
export function sumUp(result: CheckResult, waivers: readonly Waiver[] = []): ReviewSummary {
  const waived = applyWaivers(result, waivers);
  const bySeverity = (severity: Finding['severity']): readonly Finding[] =>
    waived.open.filter((finding) => finding.severity === severity);
  const errors = bySeverity('error');
  const warnings = bySeverity('warning');
  // A reason that also stands in Ghi chú makes some warnings informations; they are explained ones all the same.
  const explainedLoud = waived.explained.some(({ finding }) => finding.severity !== 'info' || finding.note !== '');
  const judged = result.outcomes.filter(({ status }) => status === 'passed' || status === 'failed');
  const completeness = completenessOf(result);
  const state: SigningState = !holdsForms(result.recognition)
    ? 'unchecked'
    : errors.length + warnings.length > 0
      ? 'open'
      : isBlank(result, completeness)
        ? 'blank'
        : explainedLoud
          ? 'explained'
          : 'clean';
  return {
    state,
    errors,
    warnings,
    infos: bySeverity('info'),
    waived,
    completeness,
    judged: judged.length,
    passed: judged.filter(({ status }) => status === 'passed').length,
  };
}
