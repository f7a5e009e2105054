/** A boxed message with an icon: what happened, what to do. Its kind is told by icon and words, never by colour alone. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';

export type BannerKind = 'done' | 'info' | 'warning' | 'error';

const ICONS = {
  done: CheckmarkCircle20Regular,
  info: Info20Regular,
  warning: Warning20Regular,
  error: ErrorCircle20Regular,
} as const;

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    marginBottom: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  doneBox: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  infoBox: {},
  warningBox: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  errorBox: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  icon: { flexShrink: 0, paddingTop: '1px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  error: { color: tokens.colorStatusDangerForeground3 },
  body: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

interface BannerProps {
  readonly kind: BannerKind;
  /** A first line that stands out. */
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader; without it the pane's live region speaks. */
  readonly role?: 'alert';
}

export function Banner({ kind, title, children, actions, role }: BannerProps): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <div className={mergeClasses(styles.banner, styles[`${kind}Box`])} {...(role ? { role } : {})}>
      <span className={mergeClasses(styles.icon, styles[kind])}>
        <Icon aria-hidden="true" />
      </span>
      <div className={styles.body}>
        {title && (
          <p className={styles.text}>
            <strong>{title}</strong>
          </p>
        )}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
