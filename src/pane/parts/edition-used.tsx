/** Which edition the check used and how well it fits, with the way to another one. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { editionLine, editionNotices } from '../../strings/edition-choice.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { useSettingsStrings } from '../settings-words.js';
import { Banner } from '../../ui/banner.js';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function EditionUsed(): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useSettingsStrings();
  const session = useSession();
  const { choice } = usePaneState();
  if (!choice || choice.chosen === 'none') return null;
  const notices = editionNotices(choice, language);
  return (
    <>
      {notices.length > 0 && <Banner kind="warning">{notices.join(' ')}</Banner>}
      <p className={styles.line}>
        {editionLine(choice, language)}{' '}
        <Link as="button" onClick={() => session.show('settings')}>
          {words.changeEdition}
        </Link>
      </p>
    </>
  );
}
