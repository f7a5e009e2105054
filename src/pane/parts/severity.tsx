/** How serious a finding is: an icon of its own shape and a word, the colour only on top. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity as Level } from '../../forms/edition.js';
import { useStrings } from '../pane-context.js';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

const useStyles = makeStyles({
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
});

export function Severity({ level }: { readonly level: Level }): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const Icon = ICONS[level];
  return (
    <span className={mergeClasses(styles.severity, styles[level])}>
      <Icon aria-hidden="true" />
      {words.severity[level]}
    </span>
  );
}
