/** The words of the task pane. Every key in every language: a missing one does not compile. Sentences of findings and failures have their own tables. */
import type { PaneStrings } from './pane.vi.js';
import type { Words } from './language.js';
import { PANE_EN } from './pane.en.js';
import { PANE_VI } from './pane.vi.js';

export const PANE_STRINGS: Words<PaneStrings> = { vi: PANE_VI, en: PANE_EN };
