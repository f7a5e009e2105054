/** The words of the report's parts, loaded with them. */
import { PANE_REPORT_STRINGS, type PaneReportStrings } from '../../strings/pane-report.js';
import { useLanguage } from '../pane-context.js';

export function useReportStrings(): PaneReportStrings {
  return PANE_REPORT_STRINGS[useLanguage()];
}
