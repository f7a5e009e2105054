/** Biểu II.06a found beside the appendices: what was read of it and which of its sums do not come out. */
import { checkM06a } from '../sources/m06a/check-form.js';
import type { M06aFault, M06aForm, ReviewedM06a } from '../sources/m06a/m06a-form.js';
import { m06aFaultMessage, m06aLines } from '../strings/dossiers.js';
import { FORM_STRINGS } from '../strings/forms.js';
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

export function reviewM06a(form: M06aForm | null): ReviewedM06a | null {
  return form && { form, faults: checkM06a(form) };
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

export function printM06a(page: Page, { form, faults }: ReviewedM06a, language: Language): void {
  const [found = '', ...strange] = m06aLines(form, language);
  page.add(2, found);
  for (const line of strange) page.add(4, line, 'warning');
  for (const fault of faults) {
    const severity = FORM_STRINGS[language].severities[fault.severity];
    page.add(4, `${severity}: ${m06aFaultMessage(fault, language)}`, fault.severity);
  }
}
