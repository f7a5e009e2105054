/**
 * Which level reports: what the titles say, else which rows are filled. Always said together with what decided it,
 * so that an official can contradict.
 */
import { indicatorsByRef, type Edition, type Level } from './edition.js';
import type { Entry } from './reading.js';
import type { Recognition } from './recognition.js';
import type { UnitTitle } from './titles.js';

/** From the lowest up: a commune's heading names its district above itself. */
const FROM_BELOW: readonly Level[] = ['xa', 'huyen', 'tinh'];
/** One figure in a district's row may be a slip of the line; among few figures it is not. */
const FEW_FIGURES = 20;

/** `evidence`: the title's own words, or the first few references that are filled (comma-separated), or nothing. */
export function inferLevel(
  titles: readonly UnitTitle[],
  entries: ReadonlyMap<string, Entry>,
  edition: Edition,
): Recognition['level'] {
  for (const level of FROM_BELOW) {
    const title = edition.levels.includes(level) ? titles.find((one) => one.level === level) : undefined;
    if (title) return { level, because: 'title', evidence: title.text };
  }
  return fromRows(entries, edition);
}

/** The first few references: enough to look at. */
function refsOf(entries: readonly Entry[]): string {
  return entries
    .slice(0, 5)
    .map((entry) => entry.ref)
    .join(', ');
}

function fromRows(entries: ReadonlyMap<string, Entry>, edition: Edition): Recognition['level'] {
  const lowest = FROM_BELOW.find((level) => edition.levels.includes(level)) ?? 'xa';
  const indicators = indicatorsByRef(edition);
  const filled = [...entries.values()].filter((entry) => entry.state !== 'blank' && entry.state !== 'none');
  if (filled.length === 0) return { level: lowest, because: 'default', evidence: '' };
  for (const level of [...FROM_BELOW].reverse()) {
    // A zero in every blank row is a habit, not a sign of the level.
    const own = filled.filter((entry) => {
      const levels = indicators.get(entry.ref)?.levels ?? [];
      return entry.quantity?.value !== 0 && levels.includes(level) && !levels.includes(lowest);
    });
    const isEnough = own.length >= 2 || (own.length === 1 && filled.length <= FEW_FIGURES);
    if (edition.levels.includes(level) && isEnough) {
      return { level, because: 'rows', evidence: refsOf(own) };
    }
  }
  return { level: lowest, because: 'rows', evidence: refsOf(filled) };
}
