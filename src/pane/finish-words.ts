/** The words of what comes after the findings; apart from the frame's words, so that the first paint does not wait for them. */
import { FINISH_STRINGS, type FinishStrings } from '../strings/pane-finish.js';
import { useLanguage } from './pane-context.js';

export function useFinishStrings(): FinishStrings {
  return FINISH_STRINGS[useLanguage()];
}
