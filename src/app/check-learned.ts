/**
 * A learned edition held against the workbook that it was read from, in the same step: how much of its own form it finds
 * again, and what it says of the figures there. The figures prove nothing about the edition; a person judges it by them.
 */
import type { Severity } from '../forms/edition.js';
import type { EditionFit } from '../forms/edition-fit.js';
import { countFindings } from '../review/check-result.js';
import type { Finding } from '../review/finding.js';
import type { LearnedEdition, NamedSnapshot } from './learn-edition.js';
import { reviewWorkbook } from './review-workbook.js';

export interface CheckedOwnForm {
  /** The file's name; empty for a workbook that is open. */
  readonly name: string;
  /** Rows and columns that were found again. */
  readonly fit: EditionFit;
  /** How many figures stand in it: none in a blank form, which then says nothing. */
  readonly figures: number;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export function checkOwnForm({ compiled }: LearnedEdition, { name, snapshot }: NamedSnapshot): CheckedOwnForm {
  const { choice, recognition, result } = reviewWorkbook(snapshot, { edition: { given: compiled }, ownRules: false });
  const entries = [...recognition.reading.entries.values()];
  return {
    name,
    fit: choice.fit,
    figures: entries.filter(({ state }) => state !== 'blank').length,
    findings: result.findings,
    counts: countFindings(result.findings),
  };
}
