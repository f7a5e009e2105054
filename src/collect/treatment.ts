/**
 * How each indicator is put together over units, worked out from the edition: its unit, its flags and its rules. Nothing
 * is listed by hand, so another edition's rows are treated as its own form says.
 */
import { LEVELS, type Edition, type Indicator, type Level } from '../forms/edition.js';
import { bareKey } from '../forms/label.js';
import { refsOf, type LogicNode } from '../rules/ast.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { Ratio } from '../rules/shape.js';

/**
 * `sum` counts and money; `rate` recomputed from its rows' sums; `share` a yes or no of each unit as 100 or 0: the share of
 * units that say yes; `apart` a rate without numerator and denominator on the form, which cannot be put together;
 * `codes` counted by code; `none` a heading.
 */
export type TreatmentKind = 'sum' | 'rate' | 'share' | 'apart' | 'codes' | 'none';

export interface Treatment {
  readonly indicator: Indicator;
  readonly kind: TreatmentKind;
  /** For `rate`. */
  readonly ratio: Ratio | null;
  /** The row is the units' own to fill. */
  readonly ofUnits: boolean;
  /** The row speaks of the units below ("cấp xã"): an upper office's line holds what its units' lines hold. */
  readonly aboutUnits: boolean;
}

const ABOUT_LEVEL: Readonly<Record<Level, RegExp>> = {
  xa: /\b(?:cap xa|ubnd xa)\b/,
  huyen: /\b(?:cap huyen|ubnd (?:cac )?huyen)\b/,
  tinh: /\b(?:cap tinh|ubnd tinh)\b/,
};

const made = new WeakMap<CompiledEdition, Map<Level, readonly Treatment[]>>();

/** In the order of the edition's indicators. `level`: of the units. */
export function treatmentsOf(compiled: CompiledEdition, level: Level): readonly Treatment[] {
  const known = made.get(compiled) ?? new Map<Level, readonly Treatment[]>();
  made.set(compiled, known);
  const treatments = known.get(level) ?? make(compiled, level);
  known.set(level, treatments);
  return treatments;
}

function make(compiled: CompiledEdition, level: Level): readonly Treatment[] {
  const { edition, rules } = compiled;
  const ratios = new Map(rules.flatMap(({ ratio }) => (ratio && isOfForms(ratio) ? [[ratio.target.name, ratio]] : [])));
  const shares = new Set(
    rules.flatMap(({ node, data, refs }) => (data.levels.includes(level) && isYesOrNo(node) ? [refs[0]?.name] : [])),
  );
  const labels = new Map(indicators(edition).map(({ ref, label }) => [ref, label]));
  return indicators(edition).map((indicator) => {
    const ratio = ratios.get(indicator.ref) ?? null;
    return {
      indicator,
      kind: kindOf(indicator, ratio, shares.has(indicator.ref)),
      ratio,
      ofUnits: indicator.levels.includes(level),
      aboutUnits: levelsNamed(indicator, labels).includes(level),
    };
  });
}

/** The levels that the row's label names, or else the nearest row above it in the numbering: 4:3.2.1 is the communes' by 4:3.2. */
function levelsNamed({ form, stt }: Indicator, labels: ReadonlyMap<string, string>): readonly Level[] {
  for (let parts = stt.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const key = bareKey(labels.get(`${form}:${parts.join('.')}`) ?? '');
    const named = LEVELS.filter((level) => ABOUT_LEVEL[level].test(key));
    if (named.length > 0) return named;
  }
  return [];
}

function indicators(edition: Edition): readonly Indicator[] {
  return edition.forms.flatMap((form) => form.indicators);
}

function kindOf({ kind }: Indicator, ratio: Ratio | null, isShare: boolean): TreatmentKind {
  switch (kind) {
    case 'heading':
      return 'none';
    case 'code':
      return 'codes';
    case 'percent':
      return ratio ? 'rate' : isShare ? 'share' : 'apart';
    default:
      return 'sum';
  }
}

function isOfForms({ numerator, denominator }: Ratio): boolean {
  return [...refsOf(numerator), ...refsOf(denominator)].every(({ source }) => source === '');
}

/** `8:5.1.2 in (0, 100)`: what is a rate above is a yes or no at one unit. */
function isYesOrNo(node: LogicNode): boolean {
  return node.kind === 'in' && node.values.length === 2 && node.values.includes(0) && node.values.includes(100);
}
