/** For an Excel below ExcelApi 1.14 (the boot page stops the much older ones): what to do instead. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEnvironment, useSession, useStrings } from '../pane-context.js';
import { MainPart } from '../parts/main-part.js';

const useStyles = makeStyles({
  screen: { padding: '44px 16px 16px', display: 'grid', gap: '12px', justifyItems: 'start' },
  title: { margin: 0, fontSize: '20px', lineHeight: 1.3 },
  text: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink },
});

export function TooOld(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const session = useSession();
  const { workbenchUrl, singleFileUrl } = useEnvironment();
  return (
    <MainPart className={styles.screen}>
      <h1 className={styles.title}>{words.tooOld.title}</h1>
      <p className={styles.text}>{words.tooOld.text}</p>
      <a className={styles.link} href={workbenchUrl} target="_blank" rel="noopener">
        {words.tooOld.link}
      </a>
      {/* To be typed into a browser where the web view opens no link. */}
      <p className={styles.text}>{new URL(workbenchUrl, document.baseURI).href}</p>
      {singleFileUrl === null ? null : (
        // Without the attribute `download`, with which a link does nothing in Excel's web view on a Mac (office-js #2700).
        <a className={styles.link} href={singleFileUrl} target="_blank" rel="noopener">
          {words.tooOld.singleFile}
        </a>
      )}
      <Button onClick={() => void session.start()}>{words.retry}</Button>
    </MainPart>
  );
}
