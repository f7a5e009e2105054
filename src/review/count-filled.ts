/** Counts what is filled in and what is not, by appendix and row. */
import type { Indicator } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import { refsOf } from '../rules/ast.js';
import { valueOf } from '../rules/evaluate.js';
import type { CheckResult } from './check-result.js';
import type { Completeness, FormCompleteness } from './completeness.js';
import { planOf } from './level-plan.js';
import { printedValue } from './workspace.js';

/**
 * What is due: rows of this level that were recognised, hold a figure and have a cell. A dash or "không phát sinh" fills a
 * cell. A rate of nothing (the whole is 0) may stay blank.
 */
export function completenessOf(result: CheckResult): Completeness {
  const { edition, level, recognition } = result;
  const present = new Set(recognition.forms.map(({ form }) => form));
  const ratesOfNothing = emptyRates(result);
  const forms = edition.edition.forms.filter(({ indicators }) => indicators.some((one) => isDue(one, level)));
  const counted = forms
    .filter(({ number }) => present.has(number))
    .map(({ number, indicators }): FormCompleteness => {
      const due = indicators.flatMap((indicator) => {
        const entry = result.entries.get(indicator.ref);
        return entry?.place && isDue(indicator, level) ? [entry] : [];
      });
      const blank = due.filter(isBlank).map(({ ref }) => ref);
      const unfilled = blank.filter((ref) => !ratesOfNothing.has(ref));
      const all = due.length - (blank.length - unfilled.length);
      return { form: number, filled: all - unfilled.length, due: all, blank: unfilled };
    })
    .filter(({ due }) => due > 0);
  const sum = (of: (one: FormCompleteness) => number): number => counted.reduce((all, one) => all + of(one), 0);
  return {
    filled: sum(({ filled }) => filled),
    due: sum(({ due }) => due),
    forms: counted,
    withoutFigures: counted.filter(({ filled }) => filled === 0).map(({ form }) => form),
    missing: present.size === 0 ? [] : forms.map(({ number }) => number).filter((number) => !present.has(number)),
  };
}

function isDue({ kind, levels }: Indicator, level: CheckResult['level']): boolean {
  return kind !== 'heading' && levels.includes(level);
}

function isBlank({ state }: Entry): boolean {
  return state === 'blank';
}

/** Rates whose whole is known to be 0. */
function emptyRates(result: CheckResult): ReadonlySet<string> {
  const empty = new Set<string>();
  for (const { ratio } of planOf(result.edition, result.level).ratios) {
    const whole = valueOf(ratio.denominator, (ref) => printedValue(result, ref));
    if (refsOf(ratio.denominator).length > 0 && whole === 0) empty.add(ratio.target.name);
  }
  return empty;
}
