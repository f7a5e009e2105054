/** Biểu II.06a found in the workbook: what was read of it and which of its sums do not come out. */
import type { ReviewedTable } from '../review/reviewed-table.js';
import type { Indicator, Severity } from '../forms/edition.js';
import { m06aLines } from '../strings/dossier-words.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { formatAddress } from '../workbook/address.js';
import type { Page } from './terminal.js';

/** The key `m06a` of a workbook's JSON; absent where the workbook holds no such form. */
export interface M06aReport {
  readonly sheet: string;
  readonly rows: number;
  readonly faults: readonly {
    readonly cell: string;
    readonly kind: 'balance' | 'total';
    readonly severity: Severity;
    readonly message: string;
  }[];
}

export function m06aReport(
  { found, faults }: ReviewedTable,
  indicators: ReadonlyMap<string, Indicator>,
  language: Language,
): M06aReport {
  return {
    sheet: found.sheet,
    rows: found.rows.length,
    faults: faults.map((fault) => ({
      cell: fault.cells[0] ? formatAddress({ row: fault.cells[0].row, column: fault.cells[0].column }) : '',
      kind: fault.rule.includes('total') ? 'total' : 'balance',
      severity: fault.severity,
      message: sentenceOf(fault, { indicators }, language),
    })),
  };
}

/** What does not add up in it stands among the findings. */
export function printM06a(page: Page, table: ReviewedTable, language: Language): void {
  const [found = '', ...strange] = m06aLines(table, language);
  page.add(2, found);
  for (const line of strange) page.add(4, line, 'warning');
}
