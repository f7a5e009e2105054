/** The first time: what this is, one button, and a way past it. Shown once. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { useLanguage, useSession, useStrings } from '../pane-context.js';
import { MainPart } from '../parts/main-part.js';

const useStyles = makeStyles({
  screen: { padding: '40px 16px 16px' },
  title: { margin: '0 0 12px', fontSize: '20px', lineHeight: 1.3 },
  points: { listStyleType: 'none', margin: '0 0 16px', padding: 0, display: 'grid', gap: '10px' },
  point: { display: 'flex', gap: '8px' },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, paddingTop: '1px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  language: { marginTop: '12px' },
});

export function FirstRun(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const begin = (): void => {
    session.prefer({ firstRunSeen: true });
    void session.check();
  };
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <MainPart className={styles.screen}>
      <h1 className={styles.title}>{words.firstRun.title}</h1>
      <ul className={styles.points}>
        {words.firstRun.points.map((point) => (
          <li key={point} className={styles.point}>
            <span className={styles.icon}>
              <Checkmark20Regular aria-hidden="true" />
            </span>
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={begin}>
          {words.check}
        </Button>
        <Button size="large" onClick={() => session.prefer({ firstRunSeen: true })}>
          {words.firstRun.later}
        </Button>
      </div>
      <Button
        className={styles.language}
        appearance="transparent"
        size="small"
        lang={other}
        onClick={() => session.prefer({ language: other })}
      >
        {words.firstRun.otherLanguage}
      </Button>
    </MainPart>
  );
}
