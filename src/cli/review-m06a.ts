/** Biểu II.06a found beside the appendices: what was read of it and which of its sums do not come out. */
import type { M06aFault, ReviewedM06a } from '../sources/m06a/m06a-form.js';
import { m06aFaultMessage, m06aLines } from '../strings/dossiers.js';
import type { Language } from '../strings/language.js';
import { formatAddress } from '../workbook/address.js';
import type { Page } from './terminal.js';

/** The key `m06a` of a workbook's JSON; absent where the workbook holds no such form. */
export interface M06aReport {
  readonly sheet: string;
  readonly rows: number;
  readonly faults: readonly {
    readonly cell: string;
    readonly kind: M06aFault['kind'];
    readonly severity: M06aFault['severity'];
    readonly message: string;
  }[];
}

export function m06aReport({ form, faults }: ReviewedM06a, language: Language): M06aReport {
  return {
    sheet: form.sheet,
    rows: form.rows.length,
    faults: faults.map((fault) => ({
      cell: formatAddress({ row: fault.row, column: form.columns[fault.figure] }),
      kind: fault.kind,
      severity: fault.severity,
      message: m06aFaultMessage(fault, language),
    })),
  };
}

/** What does not add up in it stands among the findings. */
export function printM06a(page: Page, { form }: ReviewedM06a, language: Language): void {
  const [found = '', ...strange] = m06aLines(form, language);
  page.add(2, found);
  for (const line of strange) page.add(4, line, 'warning');
}
