/** Two checks of one workbook: what has been resolved, what is still there, what is new. */
import type { Severity } from '../forms/edition.js';
import type { CheckResult } from './check-result.js';
import type { Finding } from './finding.js';

/** What is remembered of a check: no figures and no sentences, the file may travel to other offices. */
export interface CheckMemory {
  readonly findings: readonly {
    readonly key: string;
    readonly rule: string;
    readonly refs: readonly string[];
    readonly severity: Severity;
  }[];
}

export interface CheckComparison {
  readonly resolved: CheckMemory['findings'];
  readonly remaining: readonly Finding[];
  readonly fresh: readonly Finding[];
}

/** What to remember of a check; informations are left out, they come and go with every figure filled. */
export function rememberCheck({ findings }: CheckResult): CheckMemory {
  return {
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ key, rule, refs, severity }) => ({ key, rule, refs, severity })),
  };
}

/**
 * Compares a remembered check with the present one.
 * @param explained Keys of findings passed over with a reason: neither remaining nor new, and not resolved either.
 */
export function compareChecks(
  before: CheckMemory,
  now: Pick<CheckResult, 'findings'>,
  explained: ReadonlySet<string> = new Set(),
): CheckComparison {
  const known = new Set(before.findings.map(({ key }) => key));
  const loud = now.findings.filter(({ severity }) => severity !== 'info');
  const present = new Set(loud.map(({ key }) => key));
  const open = loud.filter(({ key }) => !explained.has(key));
  return {
    resolved: before.findings.filter(({ key }) => !present.has(key)),
    remaining: open.filter(({ key }) => known.has(key)),
    fresh: open.filter(({ key }) => !known.has(key)),
  };
}
