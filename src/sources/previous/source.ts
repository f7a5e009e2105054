/** Workbooks of earlier periods, in any order. */
import type { Source } from '../source.js';
import { earlierPeriods, type EarlierPeriods, type PeriodWorkbook } from './earlier-periods.js';

export const PREVIOUS: Source<readonly PeriodWorkbook[], EarlierPeriods> = {
  use: (workbooks, workbook, edition) => earlierPeriods(workbook, workbooks, edition),
};
