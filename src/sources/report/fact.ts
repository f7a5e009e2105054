/** What a report's sentences say in numbers: named facts, each with the sentence that says it. */

/** Stable names; `docs/json.md` lists them. */
export const FACT_NAMES = [
  'received',
  'received_new',
  'carried_over',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_early_or_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'returned',
  'supplement',
  'due',
  'online',
  'online_partial',
  'online_full',
  'rate_on_time',
  'rate_late',
  'rate_online',
  'tasks_assigned',
  'tasks_on_time',
  'tasks_overdue',
  'tasks_done_late',
  'tasks_open_overdue',
  'tasks_in_process',
  'plan_tasks',
  'plan_tasks_done',
  'legal_documents',
  'legal_documents_checked',
  'legal_documents_reviewed',
  'procedures',
  'petitions',
  'staff_assigned',
  'staff_present',
  'news_items',
  'period_from',
  'period_to',
] as const;

export type FactName = (typeof FACT_NAMES)[number];

/** Who or what a figure is about where the text tells several apart, as written; empty strings where it does not say. */
export interface Scope {
  readonly place: string;
  readonly period: string;
}

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

export interface ReportFacts {
  readonly facts: readonly Fact[];
  readonly ambiguous: readonly AmbiguousFact[];
}

/** The scope in one line: "cấp xã; 6 tháng đầu năm 2023"; empty where the text does not say. */
export function scopeText({ place, period }: Scope): string {
  return [place, period].filter((one) => one !== '').join('; ');
}
