/** An earlier period's workbook to the digest that is kept of it, and back to what a check compares with. */
import { entryWithoutCell } from '../forms/reading.js';
import type { PeriodWorkbook } from '../sources/previous/earlier-periods.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import type { PeriodDigest } from './period-digest.js';

/** Several times the largest edition: a table of ten thousand rows is no form. */
const MOST_FIGURES = 2000;
const LONGEST_TEXT = 200;

/** null: it holds too much to be kept. `periodText` null: it states no period. `edition`: id, of the references. */
export function digestOf(
  { name, recognition }: Pick<PeriodWorkbook, 'name' | 'recognition'>,
  periodText: string | null,
  edition: string,
): PeriodDigest | null {
  const figures = [...recognition.reading.entries.values()].flatMap(({ ref, written, quantity }) =>
    quantity ? [{ ref, written: written.slice(0, LONGEST_TEXT), quantity }] : [],
  );
  if (figures.length > MOST_FIGURES) return null;
  return {
    name: name.slice(0, LONGEST_TEXT),
    unit: recognition.unitName?.slice(0, LONGEST_TEXT) ?? null,
    period: periodText?.slice(0, LONGEST_TEXT) ?? null,
    figures,
    edition,
  };
}

function periodOfDigest({ period }: PeriodDigest): NamedPeriod | null {
  return period === null ? null : parsePeriod(period);
}

/** The digest as the workbook that it was made of, for comparing with. */
export function workbookOfDigest(digest: PeriodDigest): PeriodWorkbook {
  const entries = new Map(
    digest.figures.map(({ ref, written, quantity }) => [ref, entryWithoutCell(ref, written, quantity)]),
  );
  return {
    name: digest.name,
    recognition: { unitName: digest.unit, reading: { source: '', entries } },
    period: periodOfDigest(digest),
  };
}
