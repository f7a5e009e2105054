/** A rule's example put through the real check, as if the figures stood in a workbook and everything else were blank. */
import { reviewWorkbook } from '../app/review-workbook.js';
import type { ExampleFigures, Level } from '../forms/edition.js';
import { readEntry } from '../forms/read-entry.js';
import { writtenTables } from '../forms/written-tables.js';
import type { Entry } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import type { Finding } from '../review/finding.js';
import { withTables, type CompiledEdition } from '../rules/compile.js';
import { writtenReadings } from '../sources/written-readings.js';
import { lookup } from '../workbook/lookup.js';
import { EMPTY_SNAPSHOT, type Cell } from '../workbook/snapshot.js';

/** All findings of the figures, consequences too, causes first. Texts are typed into cells of format `@`, as reports do. */
export function findingsOfExample(figures: ExampleFigures, edition: CompiledEdition, level: Level): readonly Finding[] {
  const tables = writtenTables(figures, edition.edition);
  const entries = new Map<string, Entry>();
  let row = 0;
  for (const [ref, indicator] of withTables(edition, tables).indicators) {
    const written = lookup(figures, ref);
    const cell: Cell | undefined =
      written === undefined ? undefined : { column: 3, value: written, formula: null, format: '@', locked: false };
    entries.set(ref, readEntry({ indicator, cell, place: { sheet: indicator.form, row, column: 3 }, note: '' }));
    row += 1;
  }
  const recognition: Recognition = {
    reading: { source: '', entries },
    forms: [],
    tables,
    unread: [],
    doubled: [],
    level: { level, because: 'default', evidence: '' },
    unitName: null,
    periodText: lookup(figures, 'appendices.period') ?? null,
  };
  const { result } = reviewWorkbook(EMPTY_SNAPSHOT, {
    edition: { given: edition, recognition },
    level,
    readings: writtenReadings(figures, edition.indicators),
  });
  return result.findings.flatMap(withFollowing);
}

function withFollowing(finding: Finding): readonly Finding[] {
  return [finding, ...finding.follows.flatMap(withFollowing)];
}

/** The finding of that rule among them; undefined where the rule is silent. */
export function findingOfRule(id: string, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ rule }) => rule === id);
}
