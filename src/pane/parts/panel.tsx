/** A box inside a finding in which something is decided before it is done. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    padding: '8px 10px',
    marginTop: '6px',
    marginBottom: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface PanelProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

export function Panel({ label, children, actions }: PanelProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.panel} role="group" aria-label={label}>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
