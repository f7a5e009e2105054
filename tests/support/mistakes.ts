/**
 * One mistake seeded into a consistent unit, of the kinds that officials make. Each says which indicator it spoiled,
 * what stood there, and whether the rules can decide what is right.
 */
import type { CompiledEdition } from '../../src/rules/compile.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { parseWritten } from '../../src/quantity/parse-quantity.js';
import { printNumber } from '../../src/quantity/print.js';
import { refIn, type Figures } from './units.js';
import type { Random } from './random.js';

export const MISTAKE_KINDS = [
  'wrong-ratio',
  'swapped-digits',
  'fraction-for-percent',
  'lost-comma',
  'part-above-whole',
  'sum-off',
  'code-off',
  'thousand-lost',
  'negative',
  'fractional-people',
  'cross-form-off',
  'hundred-of-nothing',
  'text-for-number',
] as const;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

export interface Mistake {
  readonly kind: MistakeKind;
  readonly ref: string;
  readonly before: string;
  readonly after: string | number;
  readonly figures: Map<string, string | number>;
}

const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['2:2.2', '2:2.1'],
  ['3:2.2.2', '3:2.2.1'],
  ['3:3.2.2', '3:3.2.1'],
  ['4:3.2.2', '4:3.2.1'],
  ['8:6.1.2', '8:6.1.1'],
  ['8:6.2.2', '8:6.2.1'],
  ['8:6.3.2', '8:6.3.1'],
  ['8:6.4.2', '8:6.4.1'],
  ['8:6.5.2', '8:6.5.1'],
  ['8:6.1.3', '8:6.1.2'],
];

function valueOf(text: string | undefined): number | undefined {
  const written = parseWritten(text ?? '');
  return written.kind === 'number' ? written.value : undefined;
}

/** undefined where this unit offers no place for such a mistake; try another seed. */
export function seedMistake(
  kind: MistakeKind,
  unit: Figures,
  random: Random,
  edition: CompiledEdition = builtInEdition()!,
): Mistake | undefined {
  const ratios = edition.rules.flatMap(({ ratio, refs }) =>
    ratio ? [{ target: ratio.target.name, refs: refs.map(({ name }) => name) }] : [],
  );
  const here = (ref: string): string => refIn(edition.edition.id, ref);
  const counts = [...unit.keys()].filter((ref) => edition.indicators.get(ref)?.kind === 'count');
  const filledRatios = ratios.filter(
    ({ target, refs }) => refs.every((ref) => unit.has(ref)) && (valueOf(unit.get(target)) ?? 0) > 0,
  );
  const made = (ref: string, after: string | number): Mistake | undefined => {
    const before = unit.get(ref) ?? '';
    if (after === before) return undefined;
    const figures = new Map<string, string | number>(unit);
    figures.set(ref, after);
    return { kind, ref, before, after, figures };
  };
  switch (kind) {
    case 'wrong-ratio': {
      const { target } = random.pick(filledRatios);
      const value = valueOf(unit.get(target)) ?? 0;
      const wrong = Math.min(99.9, Math.max(0.1, value + random.pick([-1, 1]) * (3 + random.next() * 12)));
      return made(target, printNumber(wrong, 1));
    }
    case 'swapped-digits': {
      const checkable = new Set(filledRatios.flatMap(({ refs }) => refs.slice(1)));
      const candidates = counts.filter(
        (ref) => checkable.has(ref) && /^[1-9][\d.]*$/.test(unit.get(ref) ?? '') && (valueOf(unit.get(ref)) ?? 0) > 99,
      );
      if (candidates.length === 0) return undefined;
      const ref = random.pick(candidates);
      const digits = Array.from(String(valueOf(unit.get(ref))));
      const at = random.int(0, digits.length - 2);
      [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
      return digits[0] === '0' ? undefined : made(ref, printNumber(Number(digits.join(''))));
    }
    case 'fraction-for-percent': {
      const { target } = random.pick(filledRatios.filter(({ target: ref }) => (valueOf(unit.get(ref)) ?? 0) > 20));
      return made(target, printNumber((valueOf(unit.get(target)) ?? 0) / 100));
    }
    case 'lost-comma': {
      const candidates = filledRatios.filter(({ target }) => (unit.get(target) ?? '').includes(','));
      if (candidates.length === 0) return undefined;
      const { target } = random.pick(candidates);
      return made(target, String(Number((unit.get(target) ?? '').replace(',', ''))));
    }
    case 'part-above-whole': {
      const pairs = PARTS.map(([part, whole]) => [here(part), here(whole)] as const).filter(
        ([part, whole]) => unit.has(part) && (valueOf(unit.get(whole)) ?? 0) > 0,
      );
      const [part, whole] = random.pick(pairs);
      return made(part, printNumber((valueOf(unit.get(whole)) ?? 0) + random.int(1, 40)));
    }
    case 'sum-off': {
      const isTotal = (ref: string): boolean =>
        edition.rules.some(({ assignment }) => assignment?.target.name === ref && assignment.expression.kind === '+');
      const totals = ['3:1', '7:2.4', '7:2.1', '8:6.3.1'].filter((ref) => unit.has(ref) && isTotal(ref));
      const ref = random.pick(totals);
      const off = random.int(1, 9) * random.pick([-1, 1]);
      return made(ref, printNumber(Math.max(0, (valueOf(unit.get(ref)) ?? 0) + off)));
    }
    case 'code-off': {
      const codes = [...unit.keys()].filter((ref) => edition.indicators.get(ref)?.kind === 'code');
      return made(random.pick(codes), String(random.int(3, 9)));
    }
    case 'thousand-lost': {
      const large = counts.filter((ref) => (valueOf(unit.get(ref)) ?? 0) >= 1000);
      if (large.length === 0) return undefined;
      const ref = random.pick(large);
      return made(ref, (valueOf(unit.get(ref)) ?? 0) / 1000);
    }
    case 'negative': {
      const ref = random.pick(counts.filter((one) => (valueOf(unit.get(one)) ?? 0) > 0));
      return made(ref, `-${unit.get(ref) ?? ''}`);
    }
    case 'fractional-people': {
      const people = counts.filter(
        (ref) => edition.indicators.get(ref)?.unit === 'Người' && (valueOf(unit.get(ref)) ?? 0) > 0,
      );
      const ref = random.pick(people);
      return made(ref, (valueOf(unit.get(ref)) ?? 0) + 0.5);
    }
    case 'cross-form-off': {
      if (unit.has('7:2.1')) return made('5:1.2', printNumber((valueOf(unit.get('5:1.2')) ?? 0) + random.int(1, 9)));
      const solved = valueOf(unit.get(here('4:3.2.1'))) ?? 0;
      return made('8:6.4.1', printNumber(Math.max(1, solved - random.int(1, 99))));
    }
    case 'hundred-of-nothing': {
      const empty = ratios.filter(
        ({ target, refs }) => !unit.has(target) && refs.slice(1).every((ref) => valueOf(unit.get(ref)) === 0),
      );
      return empty.length === 0 ? undefined : made(random.pick(empty).target, '100');
    }
    case 'text-for-number':
      return made(random.pick(counts), random.pick(['chưa thống kê', 'nhiều', 'đang tổng hợp']));
  }
}
