/** The words of the workbench page by language. */
import type { Language } from '../strings/language.js';
import { en } from './workbench-words.en.js';
import { vi } from './workbench-words.vi.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

export const WORKBENCH_STRINGS: Readonly<Record<Language, WorkbenchStrings>> = { vi, en };
