/** Where there is room for one thing at a time: above the sheet the row that is meant, by its words, and the way back to the list. */
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { focusFinding } from '../pane/parts/finding-keys.js';
import { findFinding } from '../pane/session/reviewing.js';
import type { Session } from '../pane/session/session.js';
import { standsAt } from '../review/stands-at.js';
import { headlineOf, partsOfLine, shortRow } from '../strings/finding-lines.js';

export interface ChosenLineProps {
  readonly session: Session;
  readonly back: string;
  readonly onBack: () => void;
}

export function ChosenLine({ session, back, onBack }: ChosenLineProps): ReactNode {
  const { result, current, preferences } = useSyncExternalStore(session.subscribe, session.get);
  const finding = result && current !== null ? findFinding(result.findings, current) : undefined;
  if (!result || !finding) return null;
  const { language } = preferences;
  const { name } = partsOfLine(finding, result.edition, language);
  const row = shortRow(standsAt(finding), result.edition, language);
  return (
    <div className="chosen-line">
      <p>
        <strong>{row}</strong> {name || headlineOf(finding, language)}
      </p>
      <button
        type="button"
        onClick={() => {
          onBack();
          setTimeout(() => focusFinding(finding.key), 0); // once the list is in sight
        }}
      >
        {back}
      </button>
    </div>
  );
}
