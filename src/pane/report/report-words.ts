/** The words of the report's parts, loaded with them. */
import type { PaneReportStrings } from '../../strings/pane-report.vi.js';
import { PANE_REPORT_STRINGS } from '../../strings/pane-report.js';
import { useLanguage } from '../pane-context.js';

export function useReportStrings(): PaneReportStrings {
  return PANE_REPORT_STRINGS[useLanguage()];
}
