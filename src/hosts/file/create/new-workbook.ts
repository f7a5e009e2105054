/** What `createWorkbook` makes a file of: sheets as plain data, and what concerns the workbook as a whole. */
export type { NewCell, NewRow, NewSheet } from '../../../workbook/new-sheet.js';

export interface NewWorkbookOptions {
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
}
