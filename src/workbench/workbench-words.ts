/** What the workbench page says, in both languages: the same keys by type. */
import type { WorkbenchStrings } from './workbench-words.vi.js';

/** The screen on which the page opens. */
export type StartStrings = WorkbenchStrings['start'];
