/** Words for screen readers alone: a title, or news that is read out when it changes. */
import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function HiddenTitle({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return <h1 className={styles.hidden}>{children}</h1>;
}

export function HiddenStatus({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {children}
    </div>
  );
}
