/**
 * What recognising the forms of a workbook gives: the reading, and an honest account of everything
 * that was and was not recognised. The work is done in `recognise.ts`.
 */
import type { Place } from '../workbook/address.js';
import type { Level } from './edition.js';
import type { Reading } from './reading.js';
import type { FoundTableForm } from './table-form.js';

/** A row or text inside a recognised form that fits no indicator. */
export interface Unrecognised extends Place {
  readonly text: string;
  /** The row's figure as written, so that nothing is dropped in silence; empty when it has none. */
  readonly figure: string;
}

export interface RecognisedForm {
  /** `4` for Phụ lục 4. */
  readonly form: string;
  readonly sheet: string;
  /** Zero-based first and last row of the table's body. */
  readonly top: number;
  readonly bottom: number;
  /** Zero-based columns; -1 where the table has none. */
  readonly columns: {
    readonly stt: number;
    readonly label: number;
    readonly unit: number;
    readonly value: number;
    readonly note: number;
  };
  /** References found, in the order of their rows. */
  readonly found: readonly string[];
  /** References of the edition's form that have no row here. */
  readonly missing: readonly string[];
  readonly unrecognised: readonly Unrecognised[];
  /** Rows of the form that are hidden: they are read, and it is said. */
  readonly hiddenRows: readonly number[];
  readonly sheetHidden: boolean;
  /** Small departures from the template, for those who keep it. */
  readonly deviations: readonly Deviation[];
}

export interface Deviation extends Place {
  readonly ref: string;
  readonly kind: 'stt' | 'label' | 'unit' | 'order' | 'legacy-encoding';
  readonly written: string;
  readonly template: string;
}

/** A sheet that was not read as a form, and why. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason:
    | 'unreadable'
    | 'empty'
    | 'no-form'
    | 'truncated'
    | 'picture-only'
    | 'own-sheet'
    | 'other-columns'
    | 'too-long'
    | 'no-content';
  /** With `other-columns` and `too-long`: what people call the form that the table resembles. */
  readonly form?: string;
  /** With `other-columns`: the first heading that is none of that form's, or that it lacks. */
  readonly heading?: string;
}

/** One indicator found twice, or a whole form found twice: never guessed, always said. */
export interface DuplicateRow {
  readonly ref: string;
  readonly places: readonly Place[];
}

/** Whether anything was recognised at all. */
export function holdsForms({ forms, tables }: Pick<Recognition, 'forms' | 'tables'>): boolean {
  return forms.length + tables.length > 0;
}

/** Forms with several figure columns and no appendix: a workbook of its own kind, in which no appendix is missing. */
export function holdsTablesAlone({ forms, tables }: Pick<Recognition, 'forms' | 'tables'>): boolean {
  return forms.length === 0 && tables.length > 0;
}

/** One level is no news; nor is any where no appendix is to be filled. */
export function levelMatters(levels: readonly Level[], recognition: Pick<Recognition, 'forms' | 'tables'>): boolean {
  return levels.length > 1 && !holdsTablesAlone(recognition);
}

export interface Recognition {
  readonly reading: Reading;
  readonly forms: readonly RecognisedForm[];
  /** Forms with several figure columns; their figures are in the reading. */
  readonly tables: readonly FoundTableForm[];
  readonly unread: readonly UnreadSheet[];
  readonly doubled: readonly DuplicateRow[];
  /** The level the titles and the filled rows speak for, and what decided it. */
  readonly level: { readonly level: Level; readonly because: 'title' | 'rows' | 'default'; readonly evidence: string };
  /** The unit's name and the period's text where a title or line states them. */
  readonly unitName: string | null;
  readonly periodText: string | null;
}
