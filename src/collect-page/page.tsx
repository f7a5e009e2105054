/** The entry of the page "Tổng hợp các đơn vị" in an ordinary browser. */
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, Link, makeStyles } from '@fluentui/react-components';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { EDITION_IDS } from '../rules/editions.js';
import { copyText, localStorageOrNone } from '../ui/browser.js';
import { OFFICE_FOLDER } from '../forms/office-folder.js';
import { openDatabase } from '../ui/database.js';
import { fetchLateFiles } from '../ui/late-files.js';
import { goOnWithoutServer } from '../ui/offline.js';
import { whenIdle } from '../ui/when-idle.js';
import { fetchOfficeEditions, type OfficeEditionFile } from '../ui/served-editions.js';
import { usePaneTheme } from '../ui/theme.js';
import { PROGRAM_VERSION } from '../ui/version.js';
import { CollectApp } from './collect-app.js';
import { createCollecting, type Collecting } from './collecting.js';
import { CollectContext, useCollectLanguage, useCollectStrings, type CollectParts } from './collect-context.js';
import { EditionField } from './edition-field.js';
import { downloads } from './hand-over.js';
import { collectMemory, rememberedEdition, rememberEdition } from './memory.js';
import { keepCollection, type KeptCollection } from './kept-collection.js';
import { openInWorkbench } from './open-in-workbench.js';
import { readersInWorkers } from './readers.js';
import { thisTab } from './this-tab.js';

const useStyles = makeStyles({
  page: { maxWidth: '1200px', margin: '0 auto', padding: '12px 16px 32px', lineHeight: 1.45 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '4px 16px',
    paddingBottom: '12px',
    '& > *': { minWidth: 0, maxWidth: '100%' },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
    '& label': { flex: '1 1 300px', display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
    '& label > span': { flex: '1 1 200px', minWidth: 0 },
  },
  title: { margin: 0, fontSize: '20px', lineHeight: 1.3, flex: '1 1 200px' },
});

const IDLE_LATEST_MS = 5_000;

const notDark = (): null => null;

function Page(): React.JSX.Element {
  const theme = usePaneTheme(notDark);
  const styles = useStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { title } = COLLECT_STRINGS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – Soát Phụ lục`;
  }, [language, title]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      <main className={styles.page}>
        <div className={styles.bar}>
          <h1 className={styles.title}>{title}</h1>
          <EditionField />
          <Link href={language === 'vi' ? './' : './?lang=en'}>{words.toWorkbench}</Link>
        </div>
        <CollectApp />
      </main>
    </FluentProvider>
  );
}

/** Editions of the folder beside the served page join the choice. */
function takeServed(collecting: Collecting, files: readonly OfficeEditionFile[]): void {
  if (files.length > 0) {
    collecting.addEditions(files.map(({ name, json }) => ({ fileName: `${OFFICE_FOLDER}/${name}`, json })));
  }
}

function start(root: HTMLElement): void {
  const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
  const storage = localStorageOrNone();
  const chosen = rememberedEdition(storage, EDITION_IDS);
  let kept: KeptCollection | null = null;
  const collecting: Collecting = createCollecting({
    language,
    edition: chosen === null ? { kind: 'auto' } : { kind: 'builtIn', id: chosen },
    memory: collectMemory(storage),
    workers: readersInWorkers(),
    forget: async () => kept?.forget(),
    later: (milliseconds, callback) => void setTimeout(callback, milliseconds),
  });
  let { edition: used } = collecting.get();
  collecting.subscribe(() => {
    const { edition } = collecting.get();
    if (edition === used) return;
    used = edition;
    rememberEdition(storage, edition.kind === 'builtIn' ? edition.id : '');
  });
  const parts: CollectParts = {
    ...downloads,
    copy: copyText,
    openFile: openInWorkbench,
    today: () => new Date(),
    version: PROGRAM_VERSION,
  };
  createRoot(root).render(
    <StrictMode>
      <CollectContext value={{ collecting, parts }}>
        <Page />
      </CollectContext>
    </StrictMode>,
  );
  void fetchOfficeEditions().then(({ files }) => takeServed(collecting, files));
  const tab = thisTab();
  // Of a page from a disk every other local page could read it.
  if (tab !== null && location.protocol !== 'file:') {
    void openDatabase()
      .then(async (database) => {
        if (database) kept = await keepCollection(collecting, { database, key: tab, now: () => Date.now() });
      })
      .catch(() => undefined); // a database that fails costs coming back, nothing else
  }
  whenIdle(() => {
    fetchLateFiles(root);
    // Files that were read would be gone: a newer build is taken the next time the page is opened.
    goOnWithoutServer(() => undefined);
  }, IDLE_LATEST_MS);
}

// The name that guard.es5.js knows.
const root = document.getElementById('workbench');
if (!root) throw new Error('the page has no #workbench');
// guard.es5.js has said so already where the browser is too old.
if (!document.documentElement.hasAttribute('data-too-old')) start(root);
