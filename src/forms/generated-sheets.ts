/** Sheets of a workbook that belong to this product, by the names on their tabs. */
import type { Sheet } from '../workbook/snapshot.js';
import { bareKey } from './label.js';

/** Rules of an office's own. */
export const RULES_SHEET = 'Quy tắc';
/** The results of a check, for printing and signing. */
export const RESULTS_SHEET = 'Phiếu kết quả';

/** Which file each figure comes from, in a workbook put together from parts. */
export const PARTS_SHEET = 'Ghép các phần';

/** What stands behind a total over many units (`collect/`). */
export const COLLECT_SHEETS = {
  units: 'Tổng hợp - đơn vị',
  ledger: 'Tổng hợp - tình hình gửi',
  outside: 'Tổng hợp - ngoài tổng số',
  comparison: 'Tổng hợp - so kỳ trước',
} as const;

const GENERATED_SHEETS: readonly string[] = [RULES_SHEET, RESULTS_SHEET, PARTS_SHEET, ...Object.values(COLLECT_SHEETS)];

const KEYS = GENERATED_SHEETS.map(bareKey);

/** By the name on its tab, also where Excel added a number: `Phiếu kết quả (2)`. */
export function isGeneratedSheet({ name }: Pick<Sheet, 'name'>): boolean {
  const key = bareKey(name);
  return KEYS.some((own) => key === own || key.startsWith(`${own} `));
}
