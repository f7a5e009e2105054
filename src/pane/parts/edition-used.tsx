/** Which edition the check used and how well it fits, with the way to another one. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { editionChangeLines, editionChangeTitle, editionLine, editionNotices } from '../../strings/edition-choice.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { useSettingsStrings } from '../settings-words.js';
import { Banner } from '../../ui/banner.js';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** After another edition was chosen: what it finds more or less, and what became of marks, reasons and remarks. */
export function EditionChanged(): React.ReactNode {
  const language = useLanguage();
  const words = useStrings();
  const session = useSession();
  const { editionChange, marks } = usePaneState();
  if (!editionChange) return null;
  const { from, to } = editionChange;
  return (
    <Banner
      kind="info"
      title={editionChangeTitle(from, to, language)}
      actions={
        <Button size="small" appearance="subtle" onClick={() => session.dismissEditionChange()}>
          {words.close}
        </Button>
      }
    >
      {editionChangeLines(editionChange, marks === 'outdated', language).join(' ')}
    </Banner>
  );
}

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
