/** What was read out of a form: its rows and columns, each with the cell of its figure, before any relation is sought. */
import type { Place } from '../../workbook/address.js';
import type { Code, Level, UnitKind } from '../edition.js';
import type { ColumnMark } from '../printed-formulas.js';

export interface LearnedRow {
  /** `4:3.2`. */
  readonly ref: string;
  readonly stt: string;
  /** As printed, without its ordinal. */
  readonly label: string;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly codes: readonly Code[];
  /** null: every level. */
  readonly levels: readonly Level[] | null;
  readonly cumulative: boolean;
  readonly yearly: boolean;
  readonly mayBeNegative: boolean;
  readonly mayPassHundred: boolean;
  /** The row's ordinal as the form prints it; empty for a row that is counted by its place. */
  readonly printed: string;
  /** The row's number in the form's own column of codes ("Mã số 01"). */
  readonly code: string;
  /** Nothing of the form: a row that another one stands under. */
  readonly isMissing: boolean;
  /** The words of a row without an ordinal that adds up the others. */
  readonly isTotal: boolean;
  /** What a line above says of the rows below it: "Trong đó", "Chia ra". */
  readonly partOf: 'in-which' | 'consists' | null;
  /** Where its figure goes. */
  readonly place: Place;
}

export interface LearnedForm {
  readonly kind: 'list';
  /** `4` for Phụ lục 4. */
  readonly number: string;
  /** What people call it. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly LearnedRow[];
  readonly sheet: string;
  readonly valueColumn: number;
  readonly heading: string;
  /** Zero-based first row of the headings. */
  readonly header: number;
  /** Zero-based first and last row of the body. */
  readonly top: number;
  readonly bottom: number;
}

export interface LearnedColumn {
  readonly number: string;
  readonly path: readonly string[];
  readonly unit: string;
  readonly kind: Exclude<UnitKind, 'heading' | 'code'>;
  readonly mayPassHundred: boolean;
  readonly mayBeNegative: boolean;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** The number, and the formula, that the form prints. */
  readonly mark: ColumnMark | null;
}

export interface LearnedTable {
  readonly kind: 'table';
  readonly number: string;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly LearnedColumn[];
  /** What stands above the names of the rows: "Nội dung thu". */
  readonly rowsHeading: string;
  /** What the total row is called; null where the form has none. */
  readonly total: string | null;
  readonly totalAt: 'first' | 'last';
  /** Rows that are neither the total nor a heading, as the form has them. */
  readonly openRows: number;
  readonly sheet: string;
  /** Zero-based rows: of the figures, open ones first. */
  readonly header: number;
  readonly rows: readonly { readonly index: number; readonly name: string; readonly isTotal: boolean }[];
  readonly top: number;
  readonly bottom: number;
}

export type LearnedPart = LearnedForm | LearnedTable;

/** A table that was found and not taken, and why. */
export interface PassedOverTable {
  readonly sheet: string;
  /** Zero-based row of its headings. */
  readonly row: number;
  readonly reason: 'no-rows' | 'too-long' | 'doubled';
}

export interface LearnedForms {
  readonly parts: readonly LearnedPart[];
  readonly passedOver: readonly PassedOverTable[];
  readonly levels: readonly Level[];
}
