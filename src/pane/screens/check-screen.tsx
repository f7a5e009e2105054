/** The first tab: what was recognised and one button, and after a check its results. */
import { usePaneState } from '../pane-context.js';
import { latePart } from '../../ui/late-part.js';
import { MissingPart } from '../missing-part.js';
import { UndoNote } from '../parts/undo-note.js';
import { Start } from './start.js';

const Results = latePart(async () => (await import('./results.js')).ResultsScreen, MissingPart);

export function CheckScreen(): React.JSX.Element {
  const { result, summary } = usePaneState();
  return (
    <>
      <UndoNote />
      {!result || !summary ? <Start /> : <Results result={result} summary={summary} />}
    </>
  );
}
