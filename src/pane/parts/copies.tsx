/** The three copies of a finished workbook, each named by what it is for. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COPY_STRINGS } from '../../strings/copy-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  copy: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px', justifyItems: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Nothing where this host cannot hand over a copy. */
export function Copies(): React.JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const { task } = usePaneState();
  const words = COPY_STRINGS[useLanguage()];
  const { copyFor } = session;
  if (!copyFor) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      {session.copyPurposes.map((purpose) => (
        <div key={purpose} className={styles.copy}>
          <strong>{words.purposes[purpose].name}</strong>
          <p className={styles.quiet}>{words.purposes[purpose].hint}</p>
          <Button
            disabledFocusable={isBusy(task)}
            onClick={() => {
              if (!isBusy(task)) void copyFor(purpose);
            }}
          >
            {words.purposes[purpose].make}
          </Button>
        </div>
      ))}
    </section>
  );
}
