/**
 * A form with several figure columns and open rows: every unit, field or procedure has its row, and a total row closes
 * the table. Its figures are named by row and column: `06a:#2[3]` is column (3) of the second open row, `06a:total[3]` the
 * total. Rules speak of `06a:each[3]`, which is column (3) of every row, and of `sum(06a:each[3])`, its sum over the
 * open rows.
 */
import { type TableColumn, type TableForm } from './edition.js';
import type { Indicator, Level } from './edition.js';

/** The row of a table as references name it. */
export type TableRowKind = 'open' | 'group' | 'total';

/** A row of a table that was found in a workbook. */
export interface TableFormRow {
  /** `#2` for the second open row, `g1` for the first group, `total`. */
  readonly key: string;
  /** `group`: a heading of the rows below it, or a subtotal; never added up with the others. */
  readonly kind: TableRowKind;
  /** "Hộ tịch". */
  readonly name: string;
  /** Its number with those of the rows above it, 2.1 for row 1 of chapter II; empty for a row without one. */
  readonly stt: string;
  /** The number as it is printed; empty for none. */
  readonly printed: string;
  /** Figures stand in it, or its name prints the formula by which they come. */
  readonly hasFigures: boolean;
  /** A part of a row above it that has figures of its own: never added up with it. */
  readonly isPart: boolean;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** A formula that the form itself prints: `(7)=(8)+(9)+(10)` in the line that numbers the columns. */
export interface PrintedFormula {
  /** The column that it computes. */
  readonly column: string;
  /** As printed. */
  readonly written: string;
  /** As a rule of every row. */
  readonly rule: string;
  /** It adds up only: blank parts count as nothing. */
  readonly isSum: boolean;
}

/** A table as it was found: what the rules of every row are made for. */
export interface FoundTableForm {
  readonly form: TableForm;
  readonly sheet: string;
  readonly rows: readonly TableFormRow[];
  /** Zero-based column of the sheet by the form's column number. */
  readonly columns: ReadonlyMap<string, number>;
  /** The cells of the table, in the order of its rows. */
  readonly indicators: readonly Indicator[];
  /** Keys of the rows whose figures make the total. */
  readonly added: readonly string[];
  /** Formulas that the form itself prints. */
  readonly formulas: readonly PrintedFormula[];
}

/** `06a:#2[3]`. */
export function tableRef(form: string, row: string, column: string): string {
  return `${form}:${row}[${column}]`;
}

/** The row's key and the column's number in a reference to a table; null for a row of an appendix. */
export function partsOfTableRef(
  ref: string,
): { readonly form: string; readonly row: string; readonly column: string } | null {
  const match = /^([^:]+):([^[]+)\[([^\]]+)\]$/.exec(ref);
  return match ? { form: match[1] ?? '', row: match[2] ?? '', column: match[3] ?? '' } : null;
}

/** A cell of a table as an indicator of its own. */
export function cellIndicator(
  form: TableForm,
  row: TableFormRow,
  column: TableColumn,
  levels: readonly Level[],
): Indicator {
  return {
    ref: tableRef(form.number, row.key, column.number),
    form: form.number,
    stt: `${row.key}[${column.number}]`,
    label: [row.name, ...(column.paths[0] ?? []).map(([heading = '']) => heading)]
      .filter((one) => one !== '')
      .join(' – '),
    unit: column.unit,
    kind: column.kind,
    codes: column.codes,
    levels,
    cumulative: false,
    yearly: false,
    mayBeNegative: column.mayBeNegative ?? false,
    ...(column.mayPassHundred ? { mayPassHundred: true } : {}),
    aliases: [],
    cell: { form: form.name, row: row.name, isTotal: row.kind === 'total', column: column.number },
  };
}
