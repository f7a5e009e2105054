/**
 * An edition: the forms of one province and time, and the rules among their indicators, as data.
 * These are the shapes; `edition-schema.ts` reads them strictly from JSON and `editions/` holds them.
 */

import type { FigureMeaning } from './meanings.js';

/** The administrative level that reports: commune, district, province. */
export type Level = 'xa' | 'huyen' | 'tinh';
export const LEVELS: readonly Level[] = ['xa', 'huyen', 'tinh'];

/** A text for people, in both languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * What kind of quantity an indicator holds, which decides the general rules:
 * `count` integers of things, `percent` 0…100, `money` decimals allowed, `code` one of a list, `heading` no figure at all.
 */
export type UnitKind = 'count' | 'percent' | 'money' | 'code' | 'heading';

/** One coded value and what it means: 2 = "3 cấp". */
export interface Code {
  readonly value: number;
  readonly label: string;
}

/** Where a figure stands in a form with several figure columns, in people's words. */
export interface CellName {
  /** "Biểu II.06a". */
  readonly form: string;
  /** "Hộ tịch"; empty where the row has no name. */
  readonly row: string;
  readonly isTotal: boolean;
  /** `7` for column (7). */
  readonly column: string;
}

export interface Indicator {
  /** `4:3.2.1`: form, colon, normalised STT (no trailing dot). Unique in the edition. */
  readonly ref: string;
  readonly form: string;
  readonly stt: string;
  /** As the template prints it, typos included. */
  readonly label: string;
  /** The unit text as the template prints it; empty where it prints none. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** For `code` only. */
  readonly codes: readonly Code[];
  /** The levels that fill the row; a row of another level stays blank there and blank is not zero. */
  readonly levels: readonly Level[];
  /** Grows from January on ("lũy kế"): compared within the year only. */
  readonly cumulative: boolean;
  /** Fixed for the year (a plan, an allotment): a change is worth a word. */
  readonly yearly: boolean;
  /** A percentage that may legally be below zero (a cut that was an increase). */
  readonly mayBeNegative: boolean;
  /** A percentage that may be above a hundred (a plan that was passed). Absent: false. */
  readonly mayPassHundred?: true;
  /** Other labels under which the row is seen (older or edited templates). */
  readonly aliases: readonly string[];
  /** Some units' forms have the row and others do not: it is not missed where it lacks. Absent: false. */
  readonly optional?: true;
  /** No official source confirms the row as it stands here; `note` says why. Absent: confirmed. */
  readonly status?: 'proposed';
  /** Where the row differs from its source, for whoever keeps the edition. */
  readonly note?: string;
  /** Only for a figure of a form with several figure columns, which is one cell of it. */
  readonly cell?: CellName;
}

export interface Form {
  /** `4` for Phụ lục 4. */
  readonly number: string;
  /** What people call it: "Mẫu số 02". Absent: Phụ lục and its number. */
  readonly name?: string;
  readonly title: string;
  /** In the order of the template. */
  readonly indicators: readonly Indicator[];
}

export type Severity = 'error' | 'warning' | 'info';

/** What a blank operand does: the rule is unknown, or blank addends of a sum count as zero. */
export type BlankMode = 'unknown' | 'zero';

/** Another definition of the same figure that some provinces use, tried when the rule fails. */
export interface Alternative {
  readonly id: string;
  /** A rule text; it may use `?n`, a small whole number that is not on the forms and is to be asked for. */
  readonly rule: string;
  readonly why: Bilingual;
}

/** Figures for one reference each, as an official would type them: `{ "4:3.2": "99,7" }`. A leading reference without figure is blank. */
export type ExampleFigures = Readonly<Record<string, string>>;

/** `G2`, `G3-negative`: ids of the rules that are generated for every edition. Nobody else's rule may bear one. */
export function isGeneratedId(id: string): boolean {
  return /^G\d/i.test(id);
}

/** A rule as it stands in the edition's file; `rules/` parses its text. */
export interface RuleData {
  /** `P4-f`: never changes meaning. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** `must`: has to be mended; `may`: can be waived with a reason. */
  readonly mend: 'must' | 'may';
  readonly blank: BlankMode;
  /** The levels at which it holds. */
  readonly levels: readonly Level[];
  readonly why: Bilingual;
  /** Where it comes from: the form's own wording, a decree's number. */
  readonly source: string;
  /** No official source confirms the rule; `note` says why. Absent: confirmed, or seen in practice. */
  readonly status?: 'proposed';
  readonly note?: string;
  readonly alternatives: readonly Alternative[];
  /** What the failing sentence is built from; see `strings/` (`relation` fits every comparison). */
  readonly message: string;
  readonly examples: {
    readonly pass: ExampleFigures;
    readonly fail: ExampleFigures;
    readonly notApplicable: ExampleFigures;
  };
}

/** Where an edition that was read from a form comes from. */
export interface LearnedFrom {
  /** Names of the files that the forms were read from. */
  readonly files: readonly string[];
  /** Filled workbooks of different units that its relations were held against. */
  readonly units: number;
  /** The office that issues the forms has confirmed it. Absent: nobody has. */
  readonly confirmed?: true;
}

export interface Edition {
  /** `hue-2023`. */
  readonly id: string;
  readonly version: string;
  readonly name: Bilingual;
  /** First and last day (`2025-07-01`) of the periods that are reported on these forms. Absent: open. */
  readonly from?: string;
  readonly until?: string;
  /** The day on which this version was made, `2026-07-01`. Absent: not said. */
  readonly date?: string;
  /** Read from a workbook; absent: written by hand. */
  readonly learned?: LearnedFrom;
  readonly levels: readonly Level[];
  readonly forms: readonly Form[];
  /** Forms with several figure columns and open rows. */
  readonly tables: readonly TableForm[];
  readonly rules: readonly RuleData[];
}

/** Whether some row or rule of the edition rests on no official source: said wherever the edition is named. */
export function hasProposed({ forms, rules }: Edition): boolean {
  return [...forms.flatMap(({ indicators }) => indicators), ...rules].some(({ status }) => status === 'proposed');
}

/** Read from a unit's file, and the office that issues the forms has not confirmed it. */
export function isUnconfirmed({ learned }: Edition): boolean {
  return learned !== undefined && learned.confirmed !== true;
}

/** All indicators of an edition by reference. */
export function indicatorsByRef(edition: Edition): ReadonlyMap<string, Indicator> {
  const all = new Map<string, Indicator>();
  for (const form of edition.forms) for (const indicator of form.indicators) all.set(indicator.ref, indicator);
  return all;
}

/** The form as it is written out: without optional rows, but for those that are kept (and the rows that they stand under). */
export function printedForm(form: Form, isKept: (ref: string) => boolean): Form {
  const kept = form.indicators.filter(({ optional, ref }) => optional !== true || isKept(ref));
  const isParent = ({ stt }: Indicator): boolean => kept.some((one) => one.stt.startsWith(`${stt}.`));
  return { ...form, indicators: form.indicators.filter((one) => kept.includes(one) || isParent(one)) };
}

/** One heading in each of the wordings that count as the same. */
export type HeadingWordings = readonly string[];

/** A figure column, found by its headings alone: where one of them is not confirmed, the table is not read. */
export interface TableColumn {
  /** As references name it: `3`. */
  readonly number: string;
  /** The headings from the outermost to the innermost, in each of the layouts in which the form is seen. */
  readonly paths: readonly (readonly HeadingWordings[])[];
  readonly unit: string;
  readonly kind: Exclude<UnitKind, 'heading'>;
  readonly codes: readonly Code[];
  /** As of rows. Absent: false. */
  readonly mayPassHundred?: true;
  readonly mayBeNegative?: true;
  /** What the column counts; absent where nothing is compared with it. */
  readonly means?: FigureMeaning;
}

export interface TableForm {
  /** `06a`; no appendix has the same. */
  readonly number: string;
  /** What people call it: "Biểu II.06a". */
  readonly name: string;
  readonly title: string;
  /** The source under whose name rules find the totals of the columns that mean something: `m06a.solved`. */
  readonly source?: string;
  /** What the total row may be called: "Tổng cộng", "Toàn xã". */
  readonly totals: readonly string[];
  /** Where the total row stands when no word tells it. */
  readonly totalAt: 'first' | 'last';
  /** What stands above the names of the rows, where another form has the same figure columns: "Nội dung thu". */
  readonly rows?: string;
  readonly columns: readonly TableColumn[];
}
