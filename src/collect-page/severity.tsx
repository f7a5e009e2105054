/** How serious a finding is, in the words of this page: the pane's icon and a word. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity as Level } from '../forms/edition.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { SeverityIcon } from '../ui/severity-icon.js';
import { useCollectLanguage } from './collect-context.js';

const useStyles = makeStyles({
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    // Beside a sentence, on its line.
    verticalAlign: 'text-bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function SeverityMark({ level }: { readonly level: Level }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.severity}>
      <SeverityIcon level={level} />
      {FORM_STRINGS[useCollectLanguage()].severities[level]}
    </span>
  );
}
