/**
 * A finding: something an official should look at. Frozen, typed, the same shape for every rule;
 * its sentence is made from this by `strings/`, in Vietnamese or English.
 */
import type { Bilingual, Severity } from '../forms/edition.js';
import type { Quote } from '../forms/reading.js';
import type { ComparisonOperator, NumericNode } from '../rules/ast.js';
import type { Place } from '../workbook/address.js';

/** What kind of thing is wrong: decides the sentence. */
export type FindingKind =
  | 'ratio' // a rate does not follow from its figures
  | 'relation' // a comparison between figures does not hold
  | 'claim' // a relation whose reason is the sentence ("đã có phiếu khảo sát thì…")
  | 'remainder' // parts do not add up to the whole where they need not
  | 'basis' // a rate that was taken of the wrong base
  | 'source' // another source of the same number says otherwise
  | 'said-twice' // a text gives one figure in two ways
  | 'period' // a text speaks of another period than the appendices
  | 'jump' // far from the same period of earlier years
  | 'hundred-below-whole'
  | 'zero-above-zero'
  | 'cut-not-rounded'
  | 'fraction-for-percent'
  | 'zero-over-zero'
  | 'zero-treatments' // 0/0 written in several ways
  | 'missing-value' // computable and blank
  | 'unverifiable'
  | 'negative'
  | 'out-of-range'
  | 'code-outside'
  | 'code-word'
  | 'not-a-number'
  | 'date-for-number'
  | 'cell-error'
  | 'unreadable-cell' // the file holds something there that cannot be understood
  | 'fraction-in-count'
  | 'english-order'
  | 'bound'
  | 'pair'
  | 'wrong-formula' // the cell's formula computes something else
  | 'formula-sum' // the cell's formula leaves a row out of its sum, or adds one twice
  | 'typed-over' // a number where the rows like it have formulas
  | 'stale-result' // what the file keeps as a formula's result is not its result
  | 'no-result'; // the file keeps no result of its formulas

/** A figure that a finding's arithmetic speaks of. */
export interface Term {
  /** As rules write it: `4:3.2`, `previous(2:2.2)`, `report.received`. */
  readonly ref: string;
  readonly source: string;
  /** As it stands in the cell; empty when blank. */
  readonly written: string;
  /** In the indicator's unit; null when blank or unusable. */
  readonly value: number | null;
  readonly place: Place | null;
  /** For a figure of a report's text: its sentence. */
  readonly quote?: Quote;
}

/** Why a fix is offered, likeliest kind of slip first. */
export type FixReason =
  | 'computed' // follows from the other figures
  | 'source' // what the report's text says
  | 'code' // the code that the written word or number means
  | 'thousand' // "1.144" typed in an English Excel
  | 'swapped-digits'
  | 'one-digit'
  | 'lost-comma' // ×10, ×100, ×1000 either way
  | 'fraction' // 0,997 for 99,7
  | 'sign'
  | 'swapped-rows' // two neighbouring rows changed places
  | 'formula' // the right formula
  | 'convention' // the office's way of writing 0/0
  | 'clear'; // leave the cell blank

/** One change of a fix. `value` null: leave blank. */
export interface FixChange {
  readonly ref: string;
  readonly place: Place;
  readonly before: string;
  readonly value: number | null;
  /** Decimals to print and to format with. */
  readonly decimals: number;
  /** A live formula (en-US, without `=`) that gives `value`; null value: it shows nothing now. Absent: the value is written. */
  readonly formula?: string;
}

/** A cell that a formula reads or should read, and the row that it is. */
export interface FormulaCell {
  readonly place: Place;
  /** null: no figure of a form. */
  readonly ref: string | null;
}

/** What is wrong with the formula of a cell, or with a cell that lacks one. */
export interface FormulaFault {
  /**
   * `operand`: it reads `cells[0]` instead of `instead`; `fixed`: likewise, by an address with `$` that was copied;
   * `hundred`: it lacks the factor 100 of a percentage; `other`: it computes something else;
   * `gap`: it leaves `cells` out of its sum; `twice`: it adds `cells` twice; `extra`: it adds `cells`, which do not belong;
   * `typed-over`, `stale`, `no-result`: as the kinds of findings.
   */
  readonly issue:
    'operand' | 'fixed' | 'hundred' | 'other' | 'gap' | 'twice' | 'extra' | 'typed-over' | 'stale' | 'no-result';
  /** The formula that stands in the cell, without `=`; empty where none does. */
  readonly written: string;
  readonly cells: readonly FormulaCell[];
  readonly instead: FormulaCell | null;
  /** The formula of the rows like it, where those and no rule say what belongs there. */
  readonly like: FormulaCell | null;
  /** The cell shows the right number all the same. */
  readonly agrees: boolean;
}

/** A way to mend a finding: usually one change, two when rows were swapped. */
export interface Fix {
  readonly reason: FixReason;
  readonly changes: readonly FixChange[];
  /** A code's meaning, where the value is a code. */
  readonly label: string;
}

/** What the rule itself would have written, and does not hold: another rule would break. */
export interface RefusedFix {
  readonly change: FixChange;
  readonly breaks: {
    readonly rule: string;
    /** Figures that it reads, but for the one that would change. */
    readonly refs: readonly string[];
  };
}

/** Another definition that gives the written figure. */
export interface AlternativeFit {
  readonly id: string;
  readonly why: Bilingual;
  /** The small whole numbers that make it fit; null where the definition needs none. */
  readonly numbers: readonly number[] | null;
}

export interface Finding {
  /** Rule id and references: the same for the same finding of two checks. */
  readonly key: string;
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly mend: 'must' | 'may';
  /** The likeliest wrong one first; all that it could be. */
  readonly refs: readonly string[];
  /** The cells of `refs` that stand in one, in the same order. */
  readonly cells: readonly Place[];
  /** What is written at `refs[0]`, and what it should be where that is known (not rounded). */
  readonly actual: number | null;
  readonly expected: number | null;
  /** Decimals printed at `refs[0]`. */
  readonly decimals: number;
  /** The comparison that failed, for the arithmetic. */
  readonly comparison: {
    readonly operator: ComparisonOperator;
    readonly left: NumericNode;
    readonly right: NumericNode;
  } | null;
  readonly terms: readonly Term[];
  readonly alternatives: readonly AlternativeFit[];
  /** Likeliest first; several of them are a question, not an answer. */
  readonly fixes: readonly Fix[];
  /** Looks like the answer and is none: everybody asks why not. */
  readonly refused: RefusedFix | null;
  readonly why: Bilingual;
  readonly source: string;
  /** The Ghi chú that made a warning an information; empty when none did. */
  readonly note: string;
  /** For a finding about a formula. */
  readonly formula?: FormulaFault;
  /** What goes away when this is mended. */
  readonly follows: readonly Finding[];
}
