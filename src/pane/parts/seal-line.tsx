/** Whether the figures are those that the results sheet was made for; each changed cell with what it was. */
import { makeStyles } from '@fluentui/react-components';
import { checkSeal } from '../../review/seal.js';
import { sealText } from '../../strings/copy-words.js';
import { Banner } from '../../ui/banner.js';
import { useLanguage, usePaneState } from '../pane-context.js';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Nothing where no results sheet was made and no copy was sent. */
export function SealLine(): React.JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const { settings, recognition, result } = usePaneState();
  if (!recognition || !result) return null;
  const seal = checkSeal(settings.seal, recognition.reading, result.edition.edition.id);
  if (!seal) return null;
  const text = sealText(seal, language);
  return seal.changes.length === 0 ? <p className={styles.line}>{text}</p> : <Banner kind="warning">{text}</Banner>;
}
