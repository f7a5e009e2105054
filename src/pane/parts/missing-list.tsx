/** "Thiếu mẫu số": rates that cannot be computed, and the blank figures that each waits for. */
import { makeStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import { refName } from '../../strings/forms.js';
import { useLanguage, useStrings } from '../pane-context.js';

const useStyles = makeStyles({
  title: { margin: '8px 0 4px', fontSize: '14px' },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

export function MissingList({ result }: { readonly result: CheckResult }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  if (result.missing.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{words.fill.missing}</h2>
      <p className={styles.text}>{words.fill.missingIntro}</p>
      <ul className={styles.list}>
        {result.missing.map(({ target, missing }) => (
          <li key={target}>
            {words.fill.missingFor(refName(target, language), missing.map((ref) => refName(ref, language)).join('; '))}
          </li>
        ))}
      </ul>
    </section>
  );
}
