/**
 * Rows of two editions that are the same row: by their words, under rows that are the same, in one form. A number says
 * nothing: it moves from edition to edition.
 */
import type { Edition, Form, Indicator } from './edition.js';
import { matchKey } from './label.js';

/** References of the second edition by those of the first. What is in doubt is left out. */
export function correspondingRows(from: Edition, to: Edition): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const form of from.forms) {
    const other = to.forms.find(({ number }) => number === form.number);
    if (other) pairRows(form, other, found);
  }
  return found;
}

/** From the top down; then by words alone, where no other row of either form has them. */
function pairRows(form: Form, other: Form, found: Map<string, string>): void {
  const taken = new Set<string>();
  const pair = (one: Indicator, candidates: readonly Indicator[]): void => {
    const alike = candidates.filter((row) => !taken.has(row.ref) && isSameRow(one, row));
    const [sole, ...more] = alike;
    if (!sole || more.length > 0) return;
    found.set(one.ref, sole.ref);
    taken.add(sole.ref);
  };
  for (const one of form.indicators) {
    const above = parentOf(one, form);
    const parent = above && found.get(above.ref);
    if (above && parent === undefined) continue;
    const rivals = form.indicators.filter((row) => parentOf(row, form) === above && isSameRow(one, row));
    if (rivals.length === 1)
      pair(
        one,
        other.indicators.filter((row) => parentOf(row, other)?.ref === parent),
      );
  }
  for (const one of form.indicators) {
    if (!found.has(one.ref) && form.indicators.filter((row) => isSameRow(one, row)).length === 1)
      pair(
        one,
        other.indicators.filter((row) => other.indicators.filter((two) => isSameRow(row, two)).length === 1),
      );
  }
}

/** The same words, or a wording that counts as the same, and the same kind of figure. */
function isSameRow(one: Indicator, other: Indicator): boolean {
  if (one.kind !== other.kind || codesOf(one) !== codesOf(other)) return false;
  const words = new Set([other.label, ...other.aliases].map(matchKey));
  return [one.label, ...one.aliases].some((text) => words.has(matchKey(text)));
}

/** A code means the same only where the whole list does: 2 is “3 cấp” in one form and nothing in another. */
function codesOf({ codes }: Indicator): string {
  return codes.map(({ value, label }) => `${value} ${matchKey(label)}`).join('; ');
}

function parentOf({ stt }: Indicator, { indicators }: Form): Indicator | undefined {
  return indicators
    .filter((one) => stt.startsWith(`${one.stt}.`))
    .reduce<Indicator | undefined>((best, one) => (best && best.stt.length > one.stt.length ? best : one), undefined);
}
