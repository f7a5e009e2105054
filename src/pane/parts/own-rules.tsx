/** Rules of the office's own, on a sheet of the workbook: made from a template, mistakes and contradictions shown. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useFinishStrings } from '../finish-words.js';
import { usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { RuleConflicts } from './rule-conflicts.js';
import { RuleFaults } from './rule-faults.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', justifyItems: 'start' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function OwnRules(): React.JSX.Element {
  const styles = useStyles();
  const { rules } = useFinishStrings();
  const session = useSession();
  const { workbook, task } = usePaneState();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{rules.title}</h3>
      <p className={styles.quiet}>{rules.hint}</p>
      <Button
        disabledFocusable={isBusy(task)}
        onClick={() => {
          if (!isBusy(task)) void session.openRulesSheet();
        }}
      >
        {workbook.hasRulesSheet ? rules.go : rules.make}
      </Button>
      <RuleFaults />
      <RuleConflicts />
    </section>
  );
}
