/** "Giữ nguyên, giải trình…": the reason, and whether it also goes into the form's own column of notes. */
import { useState } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { noteColumnOf, type Waiver } from '../../review/waivers.js';
import { useFinishStrings } from '../finish-words.js';
import { usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { focusFinding } from './finding-keys.js';
import { Panel } from './panel.js';

const useStyles = makeStyles({
  ready: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  reason: { height: 'auto', whiteSpace: 'normal', textAlign: 'start', fontWeight: 'normal' },
});

interface WaivePanelProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  /** The reason given for other figures; it is there to be used again. */
  readonly earlier: Waiver | undefined;
  readonly onClose: () => void;
}

export function WaivePanel({ finding, result, earlier, onClose }: WaivePanelProps): React.JSX.Element {
  const styles = useStyles();
  const { waive } = useFinishStrings();
  const session = useSession();
  const { task, preferences } = usePaneState();
  const [by, setBy] = useState(preferences.explainer);
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [note, setNote] = useState(false);
  const canApply = reason.trim() !== '' && !isBusy(task);
  const apply = async (): Promise<void> => {
    if (by.trim() !== preferences.explainer) session.prefer({ explainer: by.trim() });
    await session.waive(finding, reason, note);
    // The row is gone; whoever works by keyboard goes on with the next one.
    focusFinding(session.get().current);
  };
  return (
    <Panel
      label={waive.open}
      actions={
        <>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={!canApply}
            onClick={() => {
              if (canApply) void apply();
            }}
          >
            {waive.apply}
          </Button>
          <Button size="small" onClick={onClose}>
            {waive.leave}
          </Button>
        </>
      }
    >
      <Field label={waive.reason} hint={waive.hint} required>
        <Textarea rows={3} resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div role="group" aria-label={waive.ready} className={styles.ready}>
        {waive.readyReasons.map((ready) => (
          <Button
            key={ready}
            size="small"
            appearance="outline"
            className={styles.reason}
            onClick={() => setReason(ready)}
          >
            {ready}
          </Button>
        ))}
      </div>
      <Field label={waive.by} hint={waive.byHint}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {noteColumnOf(finding, result) !== undefined && (
        <Checkbox label={waive.note} checked={note} onChange={(_, { checked }) => setNote(checked === true)} />
      )}
    </Panel>
  );
}
