/** The words of the report's parts, loaded with them. */
import { PANE_REPORT_WORDS, type PaneReportWords } from '../../strings/pane-report.js';
import { useLanguage } from '../pane-context.js';

export function useReportWords(): PaneReportWords {
  return PANE_REPORT_WORDS[useLanguage()];
}
