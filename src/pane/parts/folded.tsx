/** Something shown on demand: the browser's own disclosure, which keyboards and screen readers know. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '2px 0',
    color: tokens.colorBrandForegroundLink,
    width: 'fit-content',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  body: { padding: '2px 0 4px 14px', color: tokens.colorNeutralForeground1 },
});

interface FoldedProps {
  readonly summary: ReactNode;
  /** Told each time; for what is worth making only when it is seen. */
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

export function Folded({ summary, onOpen, children }: FoldedProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <details onToggle={(event) => onOpen?.(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
