/** Two checks side by side: what has been dealt with, what is left, what is new. */
import { makeStyles } from '@fluentui/react-components';
import type { CheckComparison } from '../../review/compare-checks.js';
import { refName } from '../../strings/forms.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage } from '../pane-context.js';
import { Folded } from './folded.js';

const useStyles = makeStyles({
  title: { margin: '4px 0 0' },
  list: { margin: 0, paddingLeft: '18px' },
});

type Remembered = CheckComparison['resolved'][number];

export function Comparison({ comparison }: { readonly comparison: CheckComparison }): React.JSX.Element {
  const { compare } = useFinishStrings();
  const parts = [
    [compare.resolved, comparison.resolved],
    [compare.remaining, comparison.remaining],
    [compare.fresh, comparison.fresh],
  ] as const;
  return (
    <Folded summary={compare.details}>
      {parts.map(([title, findings]) => (
        <Part key={title} title={title} findings={findings} />
      ))}
    </Folded>
  );
}

interface PartProps {
  readonly title: string;
  readonly findings: readonly Remembered[];
}

function Part({ title, findings }: PartProps): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      <p className={styles.title}>
        {title}: {findings.length}
      </p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ key, rule, refs }) => (
            <li key={key}>
              {refName(refs[0] ?? '', language)} ({rule})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
