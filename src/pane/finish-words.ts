/** The words of what comes after the findings; apart from the frame's words, so that the first paint does not wait for them. */
import { FINISH_WORDS, type FinishWords } from '../strings/pane-finish.js';
import { useLanguage } from './pane-context.js';

export function useFinishWords(): FinishWords {
  return FINISH_WORDS[useLanguage()];
}
