/**
 * One root cause, one finding: B is folded under A when they share an indicator and every remedy offered for A
 * also clears B. Where no remedy is known nothing is folded: we do not know the cause.
 */
import type { Severity } from '../forms/edition.js';
import type { CompiledRule } from '../rules/compile.js';
import type { Finding } from './finding.js';
import type { JudgedFinding } from './judge-relations.js';
import { weightOf } from './remedies.js';
import type { Workspace } from './workspace.js';
import { minOf } from '../workbook/lists.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Relations folded among themselves, and findings about single figures that a relation's remedies clear as well. */
export function foldFindings(
  relations: readonly JudgedFinding[],
  single: readonly Finding[],
  workspace: Workspace,
): readonly Finding[] {
  const order = [...relations].sort(
    (one, other) => reach(other) - reach(one) || RANK[one.finding.severity] - RANK[other.finding.severity],
  );
  const generals = new Map(
    [...workspace.failed].flatMap((rule) => (rule.about ? [[`${rule.data.id} ${rule.about.ref}`, rule] as const] : [])),
  );
  const taken = new Set<CompiledRule>();
  const takenSingles = new Set<Finding>();
  const folded: Finding[] = [];
  for (const cause of order) {
    if (taken.has(cause.rule)) continue;
    taken.add(cause.rule);
    const follows = order.filter(
      (other) => !taken.has(other.rule) && clearsAll(cause, other.rule) && shareRef(cause.rule, other.rule),
    );
    for (const { rule } of follows) taken.add(rule);
    const figures = single.filter((finding) => !takenSingles.has(finding) && clearsFigure(cause, finding, generals));
    for (const finding of figures) takenSingles.add(finding);
    folded.push(withFollows(cause.finding, [...figures, ...follows.map(({ finding }) => finding)]));
  }
  return impliedCodes([...single.filter((finding) => !takenSingles.has(finding)), ...folded], relations);
}

/** A code outside its list, where a relation says which code it must be: one finding, with that code as the fix. */
function impliedCodes(findings: readonly Finding[], relations: readonly JudgedFinding[]): readonly Finding[] {
  const implied = new Map(
    relations.flatMap(({ rule, finding }) => {
      const target = rule.assignment?.condition ? rule.assignment.target.name : undefined;
      return target === undefined ? [] : [[target, finding] as const];
    }),
  );
  const folded = new Set<Finding>();
  const merged = findings.map((finding) => {
    const relation = implied.get(finding.refs[0] ?? '');
    const isCode = finding.kind === 'code-outside' || finding.kind === 'code-word';
    if (!isCode || !relation || !findings.includes(relation)) return finding;
    folded.add(relation);
    return withFollows({ ...finding, fixes: relation.fixes, expected: relation.expected }, [relation]);
  });
  return merged.filter((finding) => !folded.has(finding));
}

/** What the offered remedies clear at least. */
function reach({ remedies }: JudgedFinding): number {
  return remedies.length === 0 ? 0 : minOf(remedies.map(({ clears }) => weightOf(clears)));
}

function clearsAll({ remedies }: JudgedFinding, rule: CompiledRule): boolean {
  return remedies.length > 0 && remedies.every(({ clears }) => clears.has(rule));
}

function shareRef(one: CompiledRule, other: CompiledRule): boolean {
  return one.slots.some((slot) => other.slots.includes(slot));
}

/** A general rule's finding (out of range, negative) that the cause's remedies clear. */
function clearsFigure(
  cause: JudgedFinding,
  { rule, refs, kind }: Finding,
  generals: ReadonlyMap<string, CompiledRule>,
): boolean {
  if (kind !== 'out-of-range' && kind !== 'negative') return false;
  const general = generals.get(`${rule} ${refs[0] ?? ''}`);
  return general !== undefined && clearsAll(cause, general);
}

/** The cause takes the loudest voice of what it folds, so that nothing is played down. */
function withFollows(finding: Finding, follows: readonly Finding[]): Finding {
  if (follows.length === 0) return finding;
  const severity = [finding, ...follows].reduce<Severity>(
    (loudest, one) => (RANK[one.severity] < RANK[loudest] ? one.severity : loudest),
    finding.severity,
  );
  // What says the same of the same figures has no remedies of its own: they appear once.
  const others = follows.map((one) =>
    isSameComparison(one.comparison, finding.comparison) ? Object.freeze({ ...one, fixes: [] }) : one,
  );
  return Object.freeze({ ...finding, severity, follows: Object.freeze(others) });
}

function isSameComparison(one: Finding['comparison'], other: Finding['comparison']): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}
