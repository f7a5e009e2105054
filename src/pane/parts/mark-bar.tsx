/** Our marks on the sheets: put there, brought up to date, taken away. */
import { Button } from '@fluentui/react-components';
import { usePaneState, useSession, useStrings } from '../pane-context.js';
import { isBusy } from '../session/state.js';

export function MarkBar(): React.JSX.Element {
  const { marks, summary, task } = usePaneState();
  const words = useStrings();
  const session = useSession();
  const unless = (action: () => Promise<void>) => (): void => {
    if (!isBusy(task)) void action();
  };
  // A press while something runs would be lost: it is seen that there is nothing to press.
  const busy = { disabledFocusable: isBusy(task) };
  const canMark = summary !== null && summary.waived.open.length > 0;
  return (
    <>
      {canMark && marks === 'none' && (
        <Button {...busy} onClick={unless(session.mark)}>
          {words.mark}
        </Button>
      )}
      {canMark && marks === 'outdated' && (
        <Button {...busy} title={words.results.marksOutdated} onClick={unless(session.mark)}>
          {words.updateMarks}
        </Button>
      )}
      {marks !== 'none' && (
        <Button {...busy} onClick={unless(session.unmark)}>
          {words.unmark}
        </Button>
      )}
    </>
  );
}
