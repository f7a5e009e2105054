/** What a check gives back: outcomes of all rules, the findings, and an honest account of what was read. */
import type { Level, Severity } from '../forms/edition.js';
import type { Entry, Reading } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import type { CompiledEdition, CompiledRule } from '../rules/compile.js';
import type { RuleError } from '../rules/rule-error.js';
import type { Figures } from '../rules/figures.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { Finding } from './finding.js';

export type OutcomeStatus = 'passed' | 'failed' | 'notApplicable' | 'couldNotRun';

export interface Outcome {
  readonly rule: string;
  readonly status: OutcomeStatus;
  readonly refs: readonly string[];
}

/** A rate that cannot be computed, and the blank figures that it waits for ("Thiếu mẫu số"). */
export interface MissingOperands {
  readonly target: string;
  readonly missing: readonly string[];
}

/** How an office writes a rate of nothing. */
export type ZeroConvention = 'blank' | 'zero' | 'hundred';

export interface CheckOptions {
  /** Without it the level that recognition inferred. */
  readonly level?: Level;
  readonly zeroConvention?: ZeroConvention;
  /** Other sources of the same numbers. */
  readonly others?: readonly Reading[];
  /** The cells behind the figures, for what formulas read beside them. Absent: only the figures are known. */
  readonly snapshot?: Snapshot;
  /** The period of the appendices where it is known better than their titles say. */
  readonly period?: string;
}

export interface CheckResult {
  readonly edition: CompiledEdition;
  readonly recognition: Recognition;
  readonly level: Level;
  readonly levelGiven: boolean;
  readonly outcomes: readonly Outcome[];
  /** By form in the edition's order, worst first within a form. Consequences are folded under their cause. */
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingOperands[];
  readonly broken: readonly RuleError[];
  /** For what comes after (fill, waivers): the figures and the entries by reference key. */
  readonly figures: Figures;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly failed: ReadonlySet<CompiledRule>;
  readonly readings: readonly Reading[];
}

/** Findings by severity, folded ones not counted: one root cause is one finding. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
