/** Whether the marks in the workbook say what the list says. */
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { MarkEdit } from '../../workbook/edit.js';
import type { MarkState } from './state.js';

export class WrittenMarks {
  /** Of the marks that this session wrote last; null: none, or an earlier session wrote them. */
  private signature: string | null = null;

  /** Empty: there are no marks now. */
  record(marks: readonly MarkEdit[]): void {
    this.signature = marks.length > 0 ? signatureOf(marks) : null;
  }

  stateOf({ marked }: Pick<WorkbookSettings, 'marked'>, wanted: readonly MarkEdit[]): MarkState {
    if (!marked) return 'none';
    return signatureOf(wanted) === this.signature ? 'current' : 'outdated';
  }
}

/** Which cells are marked how loudly; the sentences do not count, they may only be in another language. */
function signatureOf(marks: readonly MarkEdit[]): string {
  return JSON.stringify(marks.map(({ sheet, row, column, level }) => [sheet, row, column, level]));
}
