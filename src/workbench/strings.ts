/** The words of the workbench page by language. */
import type { Language } from '../strings/language.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';
import type { WorkbenchStrings } from './words.js';

export const WORKBENCH_STRINGS: Readonly<Record<Language, WorkbenchStrings>> = { vi, en };
