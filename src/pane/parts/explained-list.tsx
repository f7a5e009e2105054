/** "Đã giải trình (n)": what has been passed over with a reason, folded, each to be withdrawn. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import type { WaiverState, WaivedFindings, Waiver } from '../../review/waivers.js';
import { sentenceOf } from '../../strings/findings.js';
import { refName } from '../../strings/forms.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { CellLink } from './cell-link.js';
import { Folded } from './folded.js';

const useStyles = makeStyles({
  section: { margin: '12px 0' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0', display: 'grid', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ExplainedListProps {
  readonly waived: WaivedFindings;
  readonly result: CheckResult;
}

export function ExplainedList({ waived, result }: ExplainedListProps): React.JSX.Element | null {
  const styles = useStyles();
  const { waive } = useFinishStrings();
  const { explained, idle } = waived;
  if (explained.length + idle.length === 0) return null;
  const count = explained.length + idle.filter(({ standing }) => standing === 'noted').length;
  return (
    <section className={styles.section}>
      <Folded summary={waive.explained(count)}>
        <ul className={styles.list} aria-label={waive.explained(count)}>
          {explained.map(({ finding, waiver }) => (
            <Item key={waiver.key} waiver={waiver} about={finding} result={result} />
          ))}
          {idle.map(({ waiver, standing }) => (
            <Item key={waiver.key} waiver={waiver} about={standing} result={result} />
          ))}
        </ul>
      </Folded>
    </section>
  );
}

interface ItemProps {
  readonly waiver: Waiver;
  /** What it explains, or why that is not shown. */
  readonly about: Finding | WaiverState;
  readonly result: CheckResult;
}

function Item({ waiver, about, result }: ItemProps): React.JSX.Element {
  const styles = useStyles();
  const { waive } = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const row = refName(waiver.refs[0] ?? '', language);
  const finding = typeof about === 'string' ? null : about;
  const [place] = finding?.cells ?? [];
  return (
    <li className={styles.item}>
      <span>
        <strong>{row}</strong> {place && <CellLink place={place} />}
      </span>
      <span>
        “{waiver.reason}”{waiver.by !== undefined && `, ${waiver.by}`}
      </span>
      <span className={styles.quiet}>
        {typeof about === 'string' ? waive.idle[about] : sentenceOf(about, result.edition, language)}
      </span>
      <div>
        <Button
          size="small"
          aria-label={waive.withdrawThis(row)}
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.withdraw(waiver.key);
          }}
        >
          {waive.withdraw}
        </Button>
      </div>
    </li>
  );
}
