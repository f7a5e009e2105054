/** Keys, the meaning of the words, what this program is and what it does not do. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { HELP_STRINGS } from '../../strings/pane-help.js';
import { useLanguage, useStrings } from '../pane-context.js';
import { PROGRAM_VERSION } from '../../ui/version.js';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: '16px', lineHeight: 1.35 },
  heading: { margin: '12px 0 4px', fontSize: '14px' },
  text: { margin: '0 0 6px' },
  terms: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', gap: '4px 10px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

export function HelpScreen(): React.JSX.Element {
  const styles = useStyles();
  const { privacy, version, product } = useStrings();
  const help = HELP_STRINGS[useLanguage()];
  return (
    <div>
      <h2 className={styles.title}>{help.title}</h2>
      <h3 className={styles.heading}>{help.keys}</h3>
      <Terms terms={help.keyList} />
      <p className={styles.text}>{help.ribbonKeys}</p>
      <h3 className={styles.heading}>{help.page}</h3>
      <Terms terms={help.pageKeys} />
      <p className={styles.text}>{help.drawnGrid}</p>
      <h3 className={styles.heading}>{help.more}</h3>
      <Terms terms={help.moreList} />
      <h3 className={styles.heading}>{help.words}</h3>
      <Terms terms={help.wordList} />
      <h3 className={styles.heading}>{help.about}</h3>
      <p className={styles.text}>{help.aboutText}</p>
      <p className={styles.text}>{privacy}</p>
      <p className={styles.text}>{help.undoText}</p>
      {PROGRAM_VERSION && (
        <p className={styles.text}>
          {product}. {version(PROGRAM_VERSION)}
        </p>
      )}
    </div>
  );
}

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(([term, meaning]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
