/** The pane's frame: the bar, what is going on, what has just happened, the screen, and the line at the bottom. */
import { useEffect, useRef, type ComponentType } from 'react';
import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FailureBanner } from './parts/failure-banner.js';
import { HiddenTitle } from './parts/hidden-status.js';
import { NoticeBanner } from './parts/notice-banner.js';
import { FetchedPart, fetchPart } from './parts/fetched-part.js';
import { CommandBar } from './parts/command-bar.js';
import { useIdleFetching, useKeptFocus, useOwnScroll } from './parts/keeping-seam.js';
import { TaskBar } from './parts/task-bar.js';
import { useEnvironment, useLanguage, usePaneState, useSession, useStrings } from './pane-context.js';
import { ReportDrop } from './report/report-drop.js';
import { CheckScreen, loadResults } from './screens/check-screen.js';
import { loadAccount, loadLearnOffer } from './screens/start.js';
import { FirstRun } from './screens/first-run.js';
import { TooOld } from './screens/too-old.js';
import type { Screen } from './session/state.js';
import { usePaneTheme } from '../ui/theme.js';
import { MainPart } from './parts/main-part.js';

/** Every screen but the first is a chunk of its own, fetched when the pane is idle or when it is wanted. */
const SCREENS = {
  finish: async () => (await import('./screens/finish.js')).FinishScreen,
  sign: async () => (await import('./sign/sign-screen.js')).SignScreen,
  read: async () => (await import('./sign/read-screen.js')).ReadScreen,
  answers: async () => (await import('./screens/answers.js')).AnswersScreen,
  merge: async () => (await import('./screens/merge.js')).MergeScreen,
  'report-text': async () => (await import('./report/report-screen.js')).ReportScreen,
  collect: async () => (await import('./screens/collect-screen.js')).CollectScreen,
  fill: async () => (await import('./screens/fill.js')).FillScreen,
  sources: async () => (await import('./sources/sources-screen.js')).SourcesScreen,
  changes: async () => (await import('./screens/changes.js')).ChangesScreen,
  settings: async () => (await import('./screens/settings.js')).SettingsScreen,
  learn: async () => (await import('./screens/learn-form.js')).LearnForm,
  table: async () => (await import('./screens/form-table.js')).FormTableScreen,
  help: async () => (await import('./screens/help.js')).HelpScreen,
} as const satisfies Record<Exclude<Screen, 'check'>, () => Promise<ComponentType<object>>>;

const LATER = [loadResults, loadAccount, loadLearnOffer, ...Object.values(SCREENS)].map(
  (load) => () => fetchPart(load),
);

/** Excel's window, or the part of the page that the workbench gives the pane. */
const PANE_HEIGHT = 'var(--pane-height, 100vh)';

const useStyles = makeStyles({
  page: {
    minHeight: PANE_HEIGHT,
    display: 'flex',
    flexDirection: 'column',
    lineHeight: 1.45,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2, // its menus lie over what has just happened
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 4px',
  },
  // Office's own menu lies over the top right corner: 34 × 32 px on a Mac.
  corner: { paddingRight: '36px' },
  // What has just happened is seen wherever the person has scrolled to.
  notice: { position: 'sticky', top: '41px', zIndex: 1 },
  main: { flexGrow: 1, padding: '12px 12px 20px', overflowWrap: 'anywhere' },
  screen: { ':focus': { outline: 'none' } },
  back: { marginLeft: '-8px', marginBottom: '4px' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function App(): React.JSX.Element {
  const theme = usePaneTheme(useEnvironment().isDark);
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: PANE_HEIGHT }}>
      <ReportDrop />
      <Frame />
    </FluentProvider>
  );
}

function Frame(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const session = useSession();
  const { screen, preferences, failure } = usePaneState();
  const { area } = useEnvironment();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  useOwnScroll(place, screen);
  useIdleFetching(LATER);
  if (failure?.code === 'too-old') return <TooOld />;
  if (!preferences.firstRunSeen) return <FirstRun />;
  return (
    <div className={styles.page}>
      <header className={mergeClasses(styles.header, area === undefined && styles.corner)}>
        <HiddenTitle>{words.product}</HiddenTitle>
        <CommandBar />
      </header>
      <MainPart className={styles.main}>
        <div className={styles.notice}>
          <FailureBanner />
          <NoticeBanner />
          <TaskBar />
        </div>
        <div id="screen" ref={place} tabIndex={-1} className={styles.screen}>
          {screen !== 'check' && (
            <Button size="small" appearance="subtle" className={styles.back} onClick={() => session.show('check')}>
              {words.bar.back}
            </Button>
          )}
          {screen === 'check' ? <CheckScreen /> : <FetchedPart key={screen} load={SCREENS[screen]} props={{}} />}
        </div>
      </MainPart>
      <footer className={styles.footer}>
        <span>{words.privacy}</span>
        <Button appearance="transparent" size="small" onClick={() => session.show('collect')}>
          {words.collect}
        </Button>
        <Button appearance="transparent" size="small" onClick={() => session.show('help')}>
          {words.tabs.help}
        </Button>
      </footer>
    </div>
  );
}
