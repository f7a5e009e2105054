/** The pane's frame: tabs, what is going on, what has just happened, the screen, and the line at the bottom. */
import { useEffect } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { FailureBanner } from './parts/failure-banner.js';
import { HiddenTitle } from './parts/hidden-status.js';
import { NoticeBanner } from './parts/notice-banner.js';
import { Boundary } from '../ui/boundary.js';
import { latePart } from '../ui/late-part.js';
import { tabId, Tabs } from '../ui/tabs.js';
import { MissingPart } from './missing-part.js';
import { TaskBar } from './parts/task-bar.js';
import { useEnvironment, useLanguage, usePaneState, useSession, useStrings } from './pane-context.js';
import { ReportDrop } from './report/report-drop.js';
import { CheckScreen } from './screens/check-screen.js';
import { FirstRun } from './screens/first-run.js';
import { TooOld } from './screens/too-old.js';
import type { Screen } from './session/state.js';
import { usePaneTheme } from '../ui/theme.js';
import { MainPart } from './parts/main-part.js';

const Finish = latePart(async () => (await import('./screens/finish.js')).FinishScreen, MissingPart);
const ReportText = latePart(async () => (await import('./report/report-screen.js')).ReportScreen, MissingPart);
const Collect = latePart(async () => (await import('./screens/collect-screen.js')).CollectScreen, MissingPart);
const Fill = latePart(async () => (await import('./screens/fill.js')).FillScreen, MissingPart);
const Sources = latePart(async () => (await import('./sources/sources-screen.js')).SourcesScreen, MissingPart);
const Changes = latePart(async () => (await import('./screens/changes.js')).ChangesScreen, MissingPart);
const Settings = latePart(async () => (await import('./screens/settings.js')).SettingsScreen, MissingPart);
const Learn = latePart(async () => (await import('./screens/learn-form.js')).LearnForm, MissingPart);
const Help = latePart(async () => (await import('./screens/help.js')).HelpScreen, MissingPart);

/** Excel's window, or the part of the page that the workbench gives the pane. */
const PANE_HEIGHT = 'var(--pane-height, 100vh)';

const TABS = ['check', 'fill', 'changes', 'settings'] as const;

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
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Office's own menu lies over the top right corner: 34 × 32 px on a Mac.
    paddingRight: '36px',
    paddingLeft: '4px',
  },
  // What has just happened is seen wherever the person has scrolled to.
  notice: { position: 'sticky', top: '44px', zIndex: 1 },
  main: { flexGrow: 1, padding: '12px 16px 20px', overflowWrap: 'anywhere' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    padding: '4px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Which tab a screen belongs to; help has none. */
function tabOf(screen: Screen): (typeof TABS)[number] | null {
  return screen === 'learn' || screen === 'finish' || screen === 'sources' || screen === 'report-text'
    ? 'check'
    : (TABS.find((tab) => tab === screen) ?? null);
}

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
  if (failure?.code === 'too-old') return <TooOld />;
  if (!preferences.firstRunSeen) return <FirstRun />;
  const tab = tabOf(screen);
  const open = (chosen: (typeof TABS)[number]): void => {
    if (chosen === 'fill') void session.showFill();
    else session.show(chosen);
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <HiddenTitle>{words.product}</HiddenTitle>
        <Tabs
          label={words.tabsLabel}
          tabs={TABS.map((name) => ({ name, text: words.tabs[name] }))}
          chosen={tab}
          controls="screen"
          onChoose={open}
        />
      </header>
      <MainPart className={styles.main}>
        <div className={styles.notice}>
          <FailureBanner />
          <NoticeBanner />
          <TaskBar />
        </div>
        <div id="screen" {...(tab ? { role: 'tabpanel', 'aria-labelledby': tabId(tab) } : {})}>
          <Boundary key={screen} text={words.part.broken} retry={words.retry}>
            <Shown screen={screen} />
          </Boundary>
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

function Shown({ screen }: { readonly screen: Screen }): React.JSX.Element {
  switch (screen) {
    case 'check':
      return <CheckScreen />;
    case 'finish':
      return <Finish />;
    case 'report-text':
      return <ReportText />;
    case 'collect':
      return <Collect />;
    case 'fill':
      return <Fill />;
    case 'sources':
      return <Sources />;
    case 'changes':
      return <Changes />;
    case 'settings':
      return <Settings />;
    case 'help':
      return <Help />;
    case 'learn':
      return <Learn />;
  }
}
