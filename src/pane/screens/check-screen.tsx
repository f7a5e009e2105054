/** The first screen: what was recognised and one button, and after a check its results. */
import type { ComponentType } from 'react';
import { usePaneState } from '../pane-context.js';
import { FetchedPart } from '../parts/fetched-part.js';
import { UndoNote } from '../parts/undo-note.js';
import type { ResultsScreenProps } from './results.js';
import { Start } from './start.js';

export async function loadResults(): Promise<ComponentType<ResultsScreenProps>> {
  return (await import('./results.js')).ResultsScreen;
}

export function CheckScreen(): React.JSX.Element {
  const { result, summary } = usePaneState();
  return (
    <>
      <UndoNote />
      {!result || !summary ? <Start /> : <FetchedPart load={loadResults} props={{ result, summary }} />}
    </>
  );
}
