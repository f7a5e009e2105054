/** The total under the same rules as every unit, at its own level; and held against last period's total. */
import type { Level } from '../forms/edition.js';
import { recognise } from '../forms/recognise.js';
import type { Reading } from '../forms/reading.js';
import { check } from '../review/check.js';
import type { CheckResult } from '../review/check-result.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { NewSheet } from '../workbook/new-sheet.js';
import { snapshotOfSheets } from './sheet-snapshot.js';

/**
 * `sheets`: the total in the standard form, as it will be written. Its notes name units; they explain nothing away, so the
 * rules do not see them. An edition without rules for the total's level is checked at the nearest that it has.
 */
export function checkTotal(
  sheets: readonly NewSheet[],
  compiled: CompiledEdition,
  level: Level,
  others: readonly Reading[] = [],
): CheckResult {
  const { edition } = compiled;
  const recognition = recognise(snapshotOfSheets(sheets), edition);
  const entries = new Map([...recognition.reading.entries].map(([ref, entry]) => [ref, { ...entry, note: '' }]));
  const nearest = edition.levels.includes(level) ? level : (edition.levels.at(-1) ?? level);
  return check({ ...recognition, reading: { ...recognition.reading, entries } }, compiled, { level: nearest, others });
}
