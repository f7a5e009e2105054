/** A relation among the figures of a form that was read, with what speaks for it, before it becomes a rule. */
import type { BlankMode } from '../../forms/edition.js';

/** Why a relation is proposed, the surest first. */
export type Ground =
  /** The form prints it: "(3)=(4)+(5)". */
  | { readonly kind: 'printed'; readonly text: string }
  /** A formula in the form's own cell. */
  | { readonly kind: 'formula'; readonly text: string; readonly cell: string }
  /** "Tổng cộng", "Toàn xã". */
  | { readonly kind: 'total'; readonly text: string }
  /** A rate and its two parts, told by their words. */
  | { readonly kind: 'rate' }
  /** "Trong đó", "Chia ra", a total and its parts. */
  | { readonly kind: 'words'; readonly text: string }
  /** Figures of filled workbooks alone. */
  | { readonly kind: 'figures' }
  /** A person said so. */
  | { readonly kind: 'person' };

export type RelationShape = 'sum' | 'rate' | 'quotient' | 'at-most' | 'equal' | 'other';

/** How many filled workbooks bear a relation out. */
export interface Support {
  readonly held: number;
  /** Workbooks in which its figures are there. */
  readonly of: number;
  /** Names of those where it does not hold. */
  readonly against: readonly string[];
}

export interface Relation {
  /** As the rule language has it. */
  readonly rule: string;
  readonly shape: RelationShape;
  /** The figure that is computed, or the larger one of two. */
  readonly target: string;
  /** The other figures, in the order of the rule. */
  readonly others: readonly string[];
  readonly blank: BlankMode;
  readonly ground: Ground;
  readonly support: Support | null;
}

/** What applies at once, at the severity of an error; everything else only asks. */
export function isSure({ ground, support }: Relation): boolean {
  switch (ground.kind) {
    case 'printed':
    case 'formula':
    case 'total':
    case 'person':
      return true;
    case 'rate':
      return support === null || support.of < ENOUGH_UNITS || support.held >= HOLDS_AS_A_RULE * support.of;
    case 'words':
    case 'figures':
      return support !== null && isBorneOut(support);
  }
}

/** Five filled workbooks of different units, without exception. */
export const ENOUGH_UNITS = 5;

/** Real files have mistakes: what most of them bear out is asked about, what fewer do is not proposed. */
export const HOLDS_AS_A_RULE = 0.8;

export function isBorneOut({ held, of }: Support): boolean {
  return held >= ENOUGH_UNITS && held === of;
}

/** The same figures, related in the same way. */
export function relationKey({ target, others, shape }: Pick<Relation, 'target' | 'others' | 'shape'>): string {
  const parts = shape === 'rate' || shape === 'quotient' ? others : [...others].sort();
  const how = shape === 'at-most' ? '>=' : shape === 'rate' || shape === 'quotient' ? '/' : '=';
  return `${target} ${how} ${parts.join(' ')}`;
}

export function sumOf(target: string, addends: readonly string[], ground: Ground): Relation {
  return {
    rule: `${target} = ${addends.join(' + ')}`,
    shape: 'sum',
    target,
    others: addends,
    blank: 'zero',
    ground,
    support: null,
  };
}

export function rateOf(target: string, part: string, whole: string, ground: Ground): Relation {
  return {
    rule: `${target} = ${part} / ${whole} * 100`,
    shape: 'rate',
    target,
    others: [part, whole],
    blank: 'unknown',
    ground,
    support: null,
  };
}

/** `parts` together are at most the whole. */
export function atMost(whole: string, parts: readonly string[], ground: Ground): Relation {
  return {
    rule: parts.length === 1 ? `${parts[0] ?? ''} <= ${whole}` : `${whole} >= ${parts.join(' + ')}`,
    shape: 'at-most',
    target: whole,
    others: parts,
    blank: parts.length === 1 ? 'unknown' : 'zero',
    ground,
    support: null,
  };
}

export function equalTo(one: string, other: string, ground: Ground): Relation {
  return {
    rule: `${one} = ${other}`,
    shape: 'equal',
    target: one,
    others: [other],
    blank: 'unknown',
    ground,
    support: null,
  };
}

const RANK: Readonly<Record<Ground['kind'], number>> = {
  person: 0,
  printed: 1,
  formula: 2,
  total: 3,
  rate: 3,
  words: 4,
  figures: 5,
};

/**
 * Each relation once, with its surest ground; for a figure that is computed in several ways, the surest way; and without
 * what follows from the others: a part of a sum is at most the whole anyhow.
 */
export function withoutRepeats(relations: readonly Relation[]): readonly Relation[] {
  const byKey = new Map<string, Relation>();
  for (const relation of relations) {
    const known = byKey.get(relationKey(relation));
    if (!known || RANK[relation.ground.kind] < RANK[known.ground.kind]) byKey.set(relationKey(relation), relation);
  }
  const best = new Map<string, number>();
  for (const one of byKey.values()) {
    if (computes(one)) best.set(one.target, Math.min(best.get(one.target) ?? 9, RANK[one.ground.kind]));
  }
  const kept = [...byKey.values()].filter((one) => !computes(one) || RANK[one.ground.kind] === best.get(one.target));
  return kept.filter((one) => !follows(one, kept));
}

function computes({ shape }: Relation): boolean {
  return shape !== 'at-most' && shape !== 'equal';
}

function follows(one: Relation, all: readonly Relation[]): boolean {
  const [part] = one.others;
  if (one.shape !== 'at-most' || part === undefined) return false;
  if (one.others.length > 1) {
    // Sums below the same whole: the longest says all.
    return all.some(
      (other) =>
        other !== one &&
        other.target === one.target &&
        (other.shape === 'sum' || (other.shape === 'at-most' && other.others.length > one.others.length)) &&
        one.others.every((ref) => other.others.includes(ref)),
    );
  }
  return all.some((other) => {
    if (other === one || other.target !== one.target) return false;
    if ((other.shape === 'sum' || other.others.length > 1) && other.others.includes(part))
      return other.shape === 'sum' || isSure(other);
    const isStep = other.shape === 'at-most' && other.others.length === 1;
    return (
      isStep &&
      all.some(
        (step) =>
          step.shape === 'at-most' &&
          step.others.length === 1 &&
          step.target === other.others[0] &&
          step.others[0] === part,
      )
    );
  });
}
