/** What the pane is busy with, once it takes long enough to wonder, and a way to break it off while nothing is written. */
import { useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useStrings } from '../pane-context.js';
import type { Phase } from '../session/state.js';

/** Quicker work would only make the pane flicker. */
const SHOWN_AFTER_MS = 300;

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: '6px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    marginBottom: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Fluent's own is heavier than the first paint can carry. Nobody knows how much is left.
  progress: {
    height: '2px',
    backgroundImage: `linear-gradient(to right, ${tokens.colorNeutralBackground6} 0%, ${tokens.colorCompoundBrandBackground} 50%, ${tokens.colorNeutralBackground6} 100%)`,
    backgroundSize: '200% 100%',
    animationName: { from: { backgroundPositionX: '200%' }, to: { backgroundPositionX: '0%' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

export function TaskBar(): React.JSX.Element | null {
  const { task } = usePaneState();
  const words = useStrings();
  const session = useSession();
  const styles = useStyles();
  const shown = useAfter(task !== null && task.activity !== 'go', SHOWN_AFTER_MS);
  const texts: Readonly<Record<Phase, string>> = { ...words.task, waiting: words.task.reading };
  if (!task || !shown) return <div role="status" aria-live="polite" />;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span role="status" aria-live="polite">
          {texts[task.phase]}
        </span>
        {task.canCancel && (
          <Button size="small" onClick={session.cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <div role="progressbar" aria-label={texts[task.phase]} className={styles.progress} />
    </div>
  );
}

/** True once `active` has lasted so long. */
function useAfter(active: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
}
