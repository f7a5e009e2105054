/** The JSON of `soat dossiers`, version 1 (docs/json.md): what was taken for what, the counts, the faults. */
import { DOSSIER_CLASSES, type DossierClass } from '../sources/dossiers/classify.js';
import { isoDay } from '../sources/civil-day.js';
import { countDossiers, rowsOf } from '../sources/dossiers/count.js';
import type { DossierList } from '../sources/dossiers/dossier-list.js';
import { m06aTable } from '../sources/dossiers/m06a-table.js';
import type { Period } from '../sources/period.js';
import { faultMessage, listNotices } from '../strings/dossier-words.js';
import type { Language } from '../strings/language.js';
import { columnName } from '../workbook/address.js';
import { JSON_VERSION } from './json-version.js';

/** Counts of the contract; `direct` is only a column of II.06a. */
export const COUNT_NAMES: readonly DossierClass[] = DOSSIER_CLASSES.filter((name) => name !== 'direct');

export interface DossiersReport {
  readonly version: number;
  readonly from: string;
  readonly to: string;
  /** Rows that are dossiers, doubled ones included. */
  readonly rows: number;
  readonly columns: Readonly<
    Record<string, { readonly column: string; readonly heading: string; readonly because: string }>
  >;
  /** null: the list has no column that tells. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly faults: readonly {
    readonly row: number;
    readonly kind: string;
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly message: string;
  }[];
  /** Distinct procedures with dossiers received online, by level. */
  readonly procedures: { readonly online_partial: number | null; readonly online_full: number | null };
  readonly m06a: ReturnType<typeof m06aTable>;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly skippedRows: readonly number[];
  readonly notices: readonly string[];
  /** Row numbers behind the count that was asked for. */
  readonly counted?: Readonly<Record<string, readonly number[]>>;
}

export function dossiersReport(
  list: DossierList,
  period: Period,
  language: Language,
  open: DossierClass | null = null,
): DossiersReport {
  const { classes, procedures } = countDossiers(list, period);
  return {
    version: JSON_VERSION,
    from: isoDay(period.from),
    to: isoDay(period.to),
    rows: list.rowCount,
    columns: Object.fromEntries(
      list.columns.map(({ role, column, heading, because }) => [
        role,
        { column: columnName(column), heading, because },
      ]),
    ),
    counts: Object.fromEntries(COUNT_NAMES.map((name) => [name, classes[name]])),
    faults: list.faults.map((fault) => ({
      row: fault.row,
      kind: fault.kind,
      severity: fault.severity,
      code: fault.code,
      message: faultMessage(fault, language),
    })),
    procedures,
    m06a: m06aTable(list, period),
    sheet: list.name,
    headerRows: list.headerRows,
    skippedRows: list.skippedRows,
    notices: listNotices(list, language),
    ...(open === null ? {} : { counted: { [open]: rowsOf(list, period, open) } }),
  };
}
