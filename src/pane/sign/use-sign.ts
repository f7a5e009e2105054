/** What the screens for whoever signs share: their words, and the page as structure. */
import { useMemo } from 'react';
import { signPageInput } from '../../app/make-sign-page.js';
import type { SignPageInput } from '../../sheets/sign-page-html.js';
import { PANE_SIGN_STRINGS, type PaneSignStrings } from '../../strings/pane-sign.js';
import { PROGRAM_VERSION } from '../../ui/version.js';
import { knownSettings } from '../session/state.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';

export function useSignStrings(): PaneSignStrings {
  return PANE_SIGN_STRINGS[useLanguage()];
}

/** null: nothing was checked. */
export function useSignPage(): SignPageInput | null {
  const session = useSession();
  const { result, summary, used, ruleFaults, settingsProblem, preferences, settings, recognition, about } =
    usePaneState();
  const { language, signRows } = preferences;
  return useMemo(() => {
    if (!result || !summary || !used) return null;
    const { entries } = result.recognition.reading;
    // Rows that were chosen for the forms of another edition say nothing here.
    const rows = signRows.filter((ref) => entries.has(ref));
    return signPageInput(
      {
        result,
        summary,
        used,
        ruleFaults,
        about,
        settings: { settings: knownSettings({ settings, about }), problem: settingsProblem },
      },
      { date: session.printedToday(), programVersion: PROGRAM_VERSION, language, rows },
    );
  }, [session, result, summary, used, ruleFaults, settings, recognition, about, settingsProblem, language, signRows]);
}
