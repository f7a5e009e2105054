/** Rules of the office's own that contradict others, or that can never say anything: shown, the rules stay in force. */
import { makeStyles } from '@fluentui/react-components';
import { conflictText } from '../../strings/edition-faults.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' } });

export function RuleConflicts(): React.JSX.Element | null {
  const styles = useStyles();
  const { rules } = useFinishStrings();
  const language = useLanguage();
  const { ruleConflicts } = usePaneState();
  if (ruleConflicts.length === 0) return null;
  return (
    <Banner kind="warning" title={rules.conflicts(ruleConflicts.length)}>
      <ul className={styles.list}>
        {ruleConflicts.map((conflict) => (
          <li key={`${conflict.kind} ${conflict.rules.join(' ')}`}>{conflictText(conflict, language)}</li>
        ))}
      </ul>
    </Banner>
  );
}
