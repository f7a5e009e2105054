/** In place of what the file keeps, while nothing of the file was read: why, and the button that reads it. */
import { Button } from '@fluentui/react-components';
import { useExcelStrings, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { Banner } from '../../ui/banner.js';

export function ReadFirst({ why }: { readonly why: string }): React.JSX.Element {
  const words = useExcelStrings();
  const session = useSession();
  const { task } = usePaneState();
  return (
    <Banner
      kind="info"
      actions={
        <Button
          size="small"
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.recognise();
          }}
        >
          {words.readFile}
        </Button>
      }
    >
      {why}
    </Banner>
  );
}
