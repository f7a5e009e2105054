/** Why a finding that had been explained is open again: the figures that changed since. */
import { makeStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import { changedFigures, type ExplainedFinding } from '../../review/waivers.js';
import { refName } from '../../strings/forms.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' } });

interface ReopenedProps {
  readonly explained: ExplainedFinding;
  readonly result: CheckResult;
}

export function Reopened({ explained, result }: ReopenedProps): React.JSX.Element {
  const styles = useStyles();
  const { waive } = useFinishStrings();
  const language = useLanguage();
  return (
    <Banner kind="info" title={waive.reopened}>
      <ul className={styles.list}>
        {changedFigures(explained, result).map(({ ref, before, after }) => (
          <li key={ref}>{waive.changed(refName(ref, language), before || waive.blank, after || waive.blank)}</li>
        ))}
      </ul>
      {waive.reasonThen(explained.waiver.reason)}
    </Banner>
  );
}
