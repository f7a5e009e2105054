/** What a report's sentences say in numbers: named facts, each with the sentence that says it. */
import type { ReportFigure } from '../../rules/source-names.js';

/**
 * Stable names; `docs/json.md` lists them. A report's figures, named once in `rules/source-names.ts`, and the period,
 * which the text gives as days. Tasks of the province are figures told apart by who gave them, not facts of their own.
 */
export type FactName = Exclude<ReportFigure, `province_${string}`> | 'period_from' | 'period_to';

/** Who or what a figure is about where the text tells several apart, as written; empty strings where it does not say. */
export interface Scope {
  readonly place: string;
  readonly period: string;
  /** The information system that counted: "Hệ thống của Bộ Tư pháp". Two systems' figures are parts of one whole. */
  readonly system: string;
  /** "lũy kế từ đầu năm": counted from earlier than the period begins. */
  readonly cumulative: string;
}

export const NO_SCOPE: Scope = { place: '', period: '', system: '', cumulative: '' };

export type Bound = 'over' | 'under' | 'about';

export interface Fact {
  readonly name: FactName;
  /** A number in its own unit (98.81 for 98,81%), or a date as `2023-06-07`. */
  readonly value: number | string;
  /** Decimals printed; negative after "ngàn": 10,18 ngàn is good to tens. */
  readonly decimals: number;
  /** "hơn 9.800" is over, "gần 11.300" under, "khoảng 40" about: never an equality. */
  readonly bound: Bound | null;
  readonly scope: Scope;
  /** For a rate: what the sentence says it is a rate of; null where it does not. */
  readonly of: FactName | null;
  /** The sentence, and where the figure stands in it. */
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The paragraph's number in the document, from 1. */
  readonly paragraph: number;
}

/** A figure that could mean several things: shown, never used. */
export interface AmbiguousFact extends Omit<Fact, 'name'> {
  readonly candidates: readonly FactName[];
}

/** A sentence longer than people write: what it holds is not read. */
export interface PassedOverSentence {
  readonly paragraph: number;
  readonly characters: number;
  /** How it begins. */
  readonly beginning: string;
}

export interface ReportFacts {
  readonly facts: readonly Fact[];
  readonly ambiguous: readonly AmbiguousFact[];
  readonly passedOver: readonly PassedOverSentence[];
}

/** The scope in one line: "cấp xã; 6 tháng đầu năm 2023"; empty where the text does not say. */
export function scopeText({ place, system, cumulative, period }: Scope): string {
  return [place, system, cumulative, period].filter((one) => one !== '').join('; ');
}
