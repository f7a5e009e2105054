/** Sheets of a workbook that belong to this product, by the names on their tabs. */

/** Rules of an office's own. */
export const RULES_SHEET = 'Quy tắc';
/** The results of a check, for printing and signing. */
export const RESULTS_SHEET = 'Phiếu kết quả';

/** What stands behind a total over many units (`collect/`). */
export const COLLECT_SHEETS = {
  units: 'Tổng hợp - đơn vị',
  ledger: 'Tổng hợp - tình hình gửi',
  outside: 'Tổng hợp - ngoài tổng số',
  comparison: 'Tổng hợp - so kỳ trước',
} as const;

export const GENERATED_SHEETS: readonly string[] = [RULES_SHEET, RESULTS_SHEET, ...Object.values(COLLECT_SHEETS)];
