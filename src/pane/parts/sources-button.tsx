/** The way to other sources of the same figures, with how many are in use. */
import { Button } from '@fluentui/react-components';
import { usePaneState, useSession, useStrings } from '../pane-context.js';
import { attachedSources } from '../sources/attached.js';

export function SourcesButton(): React.JSX.Element {
  const words = useStrings();
  const session = useSession();
  const state = usePaneState();
  return (
    <Button size="small" onClick={() => session.show('sources')}>
      {words.sources(attachedSources(state).length)}
    </Button>
  );
}
