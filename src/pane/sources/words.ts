/** The words of other sources, loaded with their screen. */
import { PANE_SOURCES_WORDS, type PaneSourcesWords } from '../../strings/pane-sources.js';
import { useLanguage } from '../pane-context.js';

export function useSourceWords(): PaneSourcesWords {
  return PANE_SOURCES_WORDS[useLanguage()];
}
