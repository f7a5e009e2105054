/** Findings to marks: one a cell, the loudest finding wins, the sentences of all are on it. */
import { placeKey } from '../workbook/address.js';
import type { MarkEdit } from '../workbook/edit.js';
import type { Severity } from '../forms/edition.js';
import type { CheckResult } from './check-result.js';
import type { Finding } from './finding.js';
import { cellOf } from './stands-at.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Marks for the cell of the row that each finding is about, and for every cell that a fix would change (a tie is shown as a tie).
 * Informations are not marked: a sheet full of colour hides what matters.
 */
export function markEdits(
  result: Pick<CheckResult, 'findings'>,
  sentenceOf: (finding: Finding) => string,
): readonly MarkEdit[] {
  const marks = new Map<string, MarkEdit>();
  for (const finding of result.findings) {
    if (finding.severity === 'info') continue;
    const first = cellOf(finding);
    const places = [
      ...(first ? [first] : []),
      ...finding.fixes.flatMap(({ changes }) => changes.map(({ place }) => place)),
    ];
    const sentence = sentenceOf(finding);
    for (const place of new Map(places.map((one) => [placeKey(one), one])).values()) {
      const known = marks.get(placeKey(place));
      const level = known && RANK[known.level] < RANK[finding.severity] ? known.level : finding.severity;
      const text = known ? `${known.sentence}\n${sentence}` : sentence;
      marks.set(placeKey(place), { kind: 'mark', ...place, level, sentence: text });
    }
  }
  return [...marks.values()];
}
