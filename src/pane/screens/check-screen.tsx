/** The first tab: what was recognised and one button, and after a check its results. */
import { lazy, Suspense } from 'react';
import { usePaneState } from '../pane-context.js';
import { UndoNote } from '../parts/undo-note.js';
import { Start } from './start.js';

const Results = lazy(() => import('./results.js').then(({ ResultsScreen }) => ({ default: ResultsScreen })));

export function CheckScreen(): React.JSX.Element {
  const { result, summary } = usePaneState();
  return (
    <>
      <UndoNote />
      {!result || !summary ? (
        <Start />
      ) : (
        <Suspense fallback={null}>
          <Results result={result} summary={summary} />
        </Suspense>
      )}
    </>
  );
}
