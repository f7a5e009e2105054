/** Before a fix is applied: what will be written where. One way is shown; several are a question that the person answers. */
import { useState } from 'react';
import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { fixLabel, reasonOf } from '../../strings/findings.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { Panel } from './panel.js';

const useStyles = makeStyles({ text: { margin: 0 } });

interface FixPanelProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly onClose: () => void;
}

export function FixPanel({ finding, result, onClose }: FixPanelProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const { fixes } = finding;
  const sole = fixes.length === 1;
  const [chosen, setChosen] = useState<string | null>(sole ? '0' : null);
  const fix = chosen === null ? undefined : fixes[Number(chosen)];
  const labels = fixes.map((one) => `${fixLabel(one, result.edition, language)} (${reasonOf(one.reason, language)})`);
  const prompt = sole ? words.fix.one : words.fix.question;
  return (
    <Panel
      label={prompt}
      actions={
        <>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={!fix || isBusy(task)}
            onClick={() => {
              if (fix && !isBusy(task)) void session.fix(finding, fix);
            }}
          >
            {words.fix.apply}
          </Button>
          <Button size="small" onClick={onClose}>
            {words.fix.leave}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{prompt}</p>
      {sole ? (
        <p className={styles.text}>
          <strong>{labels[0]}</strong>
        </p>
      ) : (
        <RadioGroup aria-label={prompt} value={chosen ?? ''} onChange={(_, { value }) => setChosen(value)}>
          {labels.map((label, index) => (
            <Radio key={label} value={String(index)} label={label} />
          ))}
        </RadioGroup>
      )}
    </Panel>
  );
}
