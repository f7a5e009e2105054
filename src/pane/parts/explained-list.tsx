/** "Đã giải trình (n)": what has been passed over with a reason, folded, each to be withdrawn. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import type { WaivedFindings, Waiver } from '../../review/waivers.js';
import { sentenceOf } from '../../strings/findings.js';
import { refName } from '../../strings/forms.js';
import { useFinishWords } from '../finish-words.js';
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
  const { waive } = useFinishWords();
  const { explained, idle } = waived;
  if (explained.length + idle.length === 0) return null;
  return (
    <section className={styles.section}>
      <Folded summary={waive.explained(explained.length)}>
        <ul className={styles.list} aria-label={waive.explained(explained.length)}>
          {explained.map(({ finding, waiver }) => (
            <Item key={waiver.key} waiver={waiver} finding={finding} result={result} />
          ))}
          {idle.map((waiver) => (
            <Item key={waiver.key} waiver={waiver} finding={null} result={result} />
          ))}
        </ul>
      </Folded>
    </section>
  );
}

interface ItemProps {
  readonly waiver: Waiver;
  /** null: it is no longer found. */
  readonly finding: Finding | null;
  readonly result: CheckResult;
}

function Item({ waiver, finding, result }: ItemProps): React.JSX.Element {
  const styles = useStyles();
  const { waive } = useFinishWords();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const row = refName(waiver.refs[0] ?? '', language);
  const [place] = finding?.cells ?? [];
  return (
    <li className={styles.item}>
      <span>
        <strong>{row}</strong> {place && <CellLink place={place} />}
      </span>
      <span>“{waiver.reason}”</span>
      <span className={styles.quiet}>{finding ? sentenceOf(finding, result.edition, language) : waive.idle}</span>
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
