/** The words of "Tổng hợp các đơn vị" on its page and in the pane. Loaded with it, not with the pane's first screen. */
import type { PaneCollectStrings } from './pane-collect.vi.js';
import type { Words } from './language.js';
import { PANE_COLLECT_EN } from './pane-collect.en.js';
import { PANE_COLLECT_VI } from './pane-collect.vi.js';

export const PANE_COLLECT_STRINGS: Words<PaneCollectStrings> = { vi: PANE_COLLECT_VI, en: PANE_COLLECT_EN };
