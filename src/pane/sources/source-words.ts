/** The words of other sources, loaded with their screen. */
import type { PaneSourcesStrings } from '../../strings/pane-sources.vi.js';
import { PANE_SOURCES_STRINGS } from '../../strings/pane-sources.js';
import { useLanguage } from '../pane-context.js';

export function useSourceStrings(): PaneSourcesStrings {
  return PANE_SOURCES_STRINGS[useLanguage()];
}
