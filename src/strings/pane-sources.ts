/** The words of the screen of other sources; apart from the frame's words, so that the first paint does not wait for them. */
import type { PaneSourcesStrings } from './pane-sources.vi.js';
import type { Words } from './language.js';
import { PANE_SOURCES_EN } from './pane-sources.en.js';
import { PANE_SOURCES_VI } from './pane-sources.vi.js';

export const PANE_SOURCES_STRINGS: Words<PaneSourcesStrings> = { vi: PANE_SOURCES_VI, en: PANE_SOURCES_EN };
