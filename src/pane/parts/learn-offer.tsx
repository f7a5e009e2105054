/** The way to an edition read from the workbook itself: offered where none fits, named and handed on where one is in use. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PANE_LEARN_STRINGS } from '../../strings/pane-learn.js';
import { downloadFile } from '../../ui/download.js';
import { Banner } from '../../ui/banner.js';
import { CopyText } from './copy-text-part.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function LearnOffer(): React.JSX.Element {
  const words = PANE_LEARN_STRINGS[useLanguage()];
  const session = useSession();
  return (
    <>
      <Button size="small" onClick={() => session.show('learn')}>
        {words.offer}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => session.show('settings')}>
        {words.other}
      </Button>
      <Carried />
    </>
  );
}

/** Somebody else put an edition into the workbook: it is used after a press, never before. */
function Carried(): React.ReactNode {
  const language = useLanguage();
  const words = PANE_LEARN_STRINGS[language];
  const session = useSession();
  const { choice } = usePaneState();
  const carried = choice?.carried;
  if (!carried) return null;
  return (
    <Button size="small" onClick={() => void session.acceptCarried()}>
      {`${words.useCarried}: ${carried.name[language]}`}
    </Button>
  );
}

/** Under the edition that was used: hand on the one that the workbook carries, or use it. */
export function LearnedInUse(): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = PANE_LEARN_STRINGS[language];
  const session = useSession();
  const { choice, settings, undoCost } = usePaneState();
  const { editionFile } = settings;
  if (!choice || choice.chosen === 'none') return null;
  if (choice.carried) {
    return (
      <Banner
        kind="info"
        actions={
          <Button size="small" onClick={() => void session.acceptCarried()}>
            {words.useCarried}
          </Button>
        }
      >
        {words.carried(choice.carried.name[language])}
      </Banner>
    );
  }
  if (choice.edition.id !== editionFile?.['id']) return null;
  const text = `${JSON.stringify(editionFile, null, 2)}\n`;
  const file = words.fileName(choice.edition.id, choice.edition.version);
  return (
    <>
      <p className={styles.line}>
        {words.inUse}{' '}
        <Link as="button" onClick={() => downloadFile(new TextEncoder().encode(text), file)}>
          {words.send}
        </Link>
      </p>
      {/* In Excel on a Mac nothing is saved, and nothing says so (office-js #2700). */}
      {undoCost !== 'none' && (
        <CopyText
          size="small"
          text={text}
          label={words.copyFile}
          textLabel={words.fileText}
          copied={words.fileCopied(file)}
          byHand={words.copyByHand}
        />
      )}
    </>
  );
}

/** At the finding: a relation that was inferred is confirmed or taken out there. */
export function RelationQuestion({ rule }: { readonly rule: string }): React.ReactNode {
  const words = PANE_LEARN_STRINGS[useLanguage()];
  const session = useSession();
  const { choice, settings } = usePaneState();
  const data = choice?.edition.rules.find(({ id }) => id === rule);
  const isOwn = settings.editionFile !== undefined && choice?.edition.id === settings.editionFile['id'];
  if (!isOwn || data?.status !== 'proposed') return null;
  return (
    <Banner
      kind="info"
      actions={
        <>
          <Button size="small" onClick={() => void session.confirmRelation(rule)}>
            {words.holds}
          </Button>
          <Button size="small" onClick={() => void session.dropRelation(rule)}>
            {words.dropRelation}
          </Button>
        </>
      }
    >
      {words.asks(data.source)}
    </Banner>
  );
}
