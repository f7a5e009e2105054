/**
 * Findings about one figure by itself: words and dates where a number belongs, the English-locale trap, codes outside
 * their list, percentages out of range, fractions written for percentages (G2, G3, G10 in docs/rules.md).
 */
import type { EntryIssue } from '../forms/reading.js';
import type { Indicator } from '../forms/edition.js';
import { generalRule } from '../rules/general.js';
import type { CompiledRule } from '../rules/compile.js';
import { decimalsOf, roundTo } from '../quantity/quantity.js';
import type { Finding, FindingKind, Fix } from './finding.js';
import { medianOf } from './judge-jumps.js';
import { fixChange, makeFinding, oneFix } from './make-finding.js';
import { remediesOf } from './remedies.js';
import { fixesOf } from './judge-relations.js';
import type { Workspace } from './workspace.js';

const KIND_OF_ISSUE: Readonly<Record<EntryIssue['kind'], FindingKind>> = {
  'fraction-in-count': 'fraction-in-count',
  'english-order': 'english-order',
  bound: 'bound',
  pair: 'pair',
  date: 'date-for-number',
  'cell-error': 'cell-error',
  unreadable: 'unreadable-cell',
  word: 'not-a-number',
};

/** The general rule that a kind of unit answers to. */
function ruleOf({ kind }: Indicator): string {
  return kind === 'percent' ? 'G3' : kind === 'code' ? 'G10' : 'G2';
}

/** A finding for every entry that is not a usable figure, and for every figure that its own unit forbids. */
export function judgeFigures(workspace: Workspace): readonly Finding[] {
  const findings: Finding[] = [];
  for (const indicator of workspace.edition.indicators.values()) {
    const entry = workspace.entries.get(indicator.ref);
    if (!entry) continue;
    if (entry.issue && indicator.kind !== 'heading') findings.push(judgeIssue(indicator, entry.issue, workspace));
  }
  for (const rule of workspace.failed) {
    if (rule.about && !workspace.entries.get(rule.about.ref)?.issue)
      findings.push(judgeUnit(rule, rule.about, workspace));
  }
  return [...findings, ...judgeFractions(workspace)];
}

function judgeIssue(indicator: Indicator, issue: EntryIssue, workspace: Workspace): Finding {
  const { ref } = indicator;
  const rule = generalRule(ruleOf(indicator));
  const isCode = indicator.kind === 'code';
  // A word in a coded cell is a question; so is a bound. Anything else cannot be added up.
  const severity = (isCode && issue.kind === 'word') || issue.kind === 'bound' ? 'warning' : 'error';
  const fixes =
    isCode && issue.kind === 'word'
      ? codeFixes(indicator, issue.candidates, workspace)
      : candidateFixes(indicator, issue, workspace);
  const [sole, ...others] = issue.candidates;
  return makeFinding(
    {
      rule: rule.id,
      kind: isCode && issue.kind === 'word' ? 'code-word' : KIND_OF_ISSUE[issue.kind],
      severity,
      refs: [ref],
      why: rule.why,
      source: rule.source,
      actual: numberAsWritten(issue),
      expected: sole !== undefined && others.length === 0 ? sole : null,
      fixes,
    },
    workspace,
  );
}

/** A trap's own number, as it stands in the cell, not the reading we propose. */
function numberAsWritten(issue: EntryIssue): number | null {
  const [sole] = issue.candidates;
  return issue.kind === 'fraction-in-count' && sole !== undefined ? roundTo(sole / 1000, 6) : null;
}

function candidateFixes({ ref }: Indicator, issue: EntryIssue, workspace: Workspace): readonly Fix[] {
  const reason = issue.kind === 'fraction-in-count' || issue.kind === 'english-order' ? 'thousand' : 'computed';
  return issue.candidates.flatMap((value) => oneFix(reason, ref, value, decimalsOf(value), workspace));
}

/** The code the word names, or all codes with their meanings; and leaving the cell blank where the level may. */
function codeFixes({ ref, codes }: Indicator, named: readonly number[], workspace: Workspace): readonly Fix[] {
  const offered = named.length > 0 ? codes.filter(({ value }) => named.includes(value)) : codes;
  const fixes = offered.flatMap(({ value, label }) => oneFix('code', ref, value, 0, workspace, label));
  return named.length > 0 ? fixes : [...fixes, ...oneFix('clear', ref, null, 0, workspace)];
}

function judgeUnit(rule: CompiledRule, indicator: Indicator, workspace: Workspace): Finding {
  const { ref } = indicator;
  const value = workspace.entries.get(ref)?.quantity?.value ?? 0;
  const base = {
    rule: rule.data.id,
    severity: rule.data.severity,
    refs: [ref],
    why: rule.data.why,
    source: rule.data.source,
  } as const;
  if (indicator.kind === 'code') {
    // "3" for "3 cấp": officials write the number in the label instead of its code (rules.md P8-a).
    const meant = indicator.codes.filter(({ label }) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(label));
    const offered = meant.length === 1 ? meant : indicator.codes;
    const fixes = offered.flatMap((code) => oneFix('code', ref, code.value, 0, workspace, code.label));
    return makeFinding(
      { ...base, kind: 'code-outside', fixes, expected: meant.length === 1 ? (meant[0]?.value ?? null) : null },
      workspace,
    );
  }
  const remedies = remediesOf(rule, workspace).filter(({ reason }) => reason !== 'one-digit');
  return makeFinding(
    { ...base, kind: value < 0 ? 'negative' : 'out-of-range', fixes: fixesOf(remedies, workspace) },
    workspace,
  );
}

/** Rates that no rule computes, written as 0,997: told by the scale of the other rates alone, so a warning. */
function judgeFractions(workspace: Workspace): readonly Finding[] {
  const { edition, entries } = workspace;
  const computed = workspace.plan.computedRates;
  const rates = [...edition.indicators.values()].filter(({ kind }) => kind === 'percent');
  const scale = rates.flatMap(({ ref }) => entries.get(ref)?.quantity?.value ?? []).filter((value) => value > 1);
  if (scale.length < 2 || medianOf(scale) < 20) return [];
  const rule = generalRule('G3-fraction');
  return rates.flatMap(({ ref, mayBeNegative }) => {
    const entry = entries.get(ref);
    const value = entry?.quantity?.value ?? 0;
    if (!entry || computed.has(ref) || mayBeNegative || entry.scale !== 1 || value <= 0 || value > 1) return [];
    const percent = roundTo(value * 100, 6);
    const change = fixChange(ref, percent, decimalsOf(percent), workspace);
    const fixes: readonly Fix[] = change ? [{ reason: 'fraction', changes: [change], label: '' }] : [];
    return [
      makeFinding(
        {
          rule: rule.id,
          kind: 'fraction-for-percent',
          severity: rule.severity,
          refs: [ref],
          why: rule.why,
          source: rule.source,
          expected: percent,
          fixes,
        },
        workspace,
      ),
    ];
  });
}
