/** How serious a finding is, as an icon of its own shape; the colour only on top. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../forms/edition.js';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
  icon: { '@media (forced-colors: active)': { color: 'inherit' } },
});

export function SeverityIcon({ level }: { readonly level: Severity }): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[level];
  return <Icon className={mergeClasses(styles[level], styles.icon)} aria-hidden="true" />;
}
