/** The pane's words about the report: its tables, its text, its sentences. Loaded with those parts, not with the first screen. */
import type { PaneReportStrings } from './pane-report.vi.js';
import type { Words } from './language.js';
import { PANE_REPORT_EN } from './pane-report.en.js';
import { PANE_REPORT_VI } from './pane-report.vi.js';

export const PANE_REPORT_STRINGS: Words<PaneReportStrings> = { vi: PANE_REPORT_VI, en: PANE_REPORT_EN };
