/** What Ctrl+Z does on this Excel: told until the person has read it, then never again on this machine. */
import { Button } from '@fluentui/react-components';
import { useExcelStrings, usePaneState, useSession } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';

export function UndoNote(): React.JSX.Element | null {
  const words = useExcelStrings();
  const session = useSession();
  const { undoCost, preferences } = usePaneState();
  if (undoCost === 'none' || preferences.undoNoteSeen) return null;
  return (
    <Banner
      kind="info"
      title={words.undoTitle}
      actions={
        <Button size="small" onClick={() => session.prefer({ undoNoteSeen: true })}>
          {words.undoNoteRead}
        </Button>
      }
    >
      {words.undoNote[undoCost]}
    </Banner>
  );
}
