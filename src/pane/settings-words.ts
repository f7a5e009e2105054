/** The settings' words in the person's language; they come with the screens that need them. */
import { SETTINGS_STRINGS } from '../strings/pane-settings.js';
import { useLanguage } from './pane-context.js';

export function useSettingsStrings(): (typeof SETTINGS_STRINGS)['vi'] {
  return SETTINGS_STRINGS[useLanguage()];
}
