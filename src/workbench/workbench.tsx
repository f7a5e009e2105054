/** The entry of the workbench page: a spreadsheet grid beside the task pane, in an ordinary browser. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadEngine } from '../pane/browser-parts.js';
import { preferenceStore } from '../pane/session/preferences.js';
import type { Language } from '../strings/language.js';
import { localStorageOrNone } from '../ui/browser.js';
import { fetchLateFiles } from '../ui/late-files.js';
import { goOnWithoutServer } from '../ui/offline.js';
import { whenIdle } from '../ui/when-idle.js';
import { openDatabase } from '../ui/database.js';
import { createDesk } from './desk.js';
import type { Desk } from './desk.js';
import { servedParts } from './page-parts.js';
import type { PageParts } from './page-parts.js';
import type { GridHost } from './host/grid-host.js';
import { createKeeping } from './keeping/keeping.js';
import { fileAccess } from './saving/file-access.js';
import { singleParts } from './single-parts.js';
import { WORKBENCH_STRINGS } from './strings.js';
import { WorkbenchPage } from './workbench-page.js';

/** So long the page waits for a file before it fetches the rest of itself. */
const NOBODY_MS = 5_000;
const IDLE_LATEST_MS = 4_000;

const preferences = preferenceStore(localStorageOrNone());

/** One language for page, grid and pane: the one of the address, else the one that the person uses in the pane. */
function languageAtStart(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked === 'en' || asked === 'vi' ? asked : preferences.read().language;
}

function Page({ desk, parts }: { readonly desk: Desk; readonly parts: PageParts }): ReactNode {
  const [language, setLanguage] = useState(languageAtStart);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language): void => {
    setLanguage(next);
    const session = desk.get().open?.session;
    if (session) session.prefer({ language: next });
    else preferences.write({ ...preferences.read(), language: next });
  };
  // The pane has a switch of its own; a file that is opened finds the page's language.
  useEffect(() => {
    let followed: unknown = null;
    let unfollow = (): void => undefined;
    const follow = (): void => {
      const session = desk.get().open?.session ?? null;
      if (session === followed) return;
      followed = session;
      unfollow();
      if (!session) return;
      if (session.get().preferences.language !== language) session.prefer({ language });
      unfollow = session.subscribe(() => setLanguage(session.get().preferences.language));
    };
    follow();
    const stop = desk.subscribe(follow);
    return () => {
      stop();
      unfollow();
    };
  }, [desk, language]);
  return <WorkbenchPage desk={desk} parts={parts} language={language} onLanguage={choose} />;
}

/** By the first rows of each sheet. */
async function holdsDossiers(host: GridHost): Promise<boolean> {
  const { sourceReader } = await import('../pane/sources/file-source-reader.js');
  const snapshot = await host.read();
  return snapshot.sheets.some(({ name }) => sourceReader.looksLikeList(snapshot, name));
}

/** Once the page has done what the person waits for first: a file is open and can be checked, or nobody has opened one. */
function whenOpened(desk: Desk, run: () => void): void {
  let began = false;
  const begin = (): void => {
    if (began) return;
    began = true;
    stop();
    whenIdle(run, IDLE_LATEST_MS);
  };
  const stop = desk.subscribe(() => void desk.get().open?.paneReady.then(begin));
  setTimeout(begin, NOBODY_MS);
}

function start(root: HTMLElement): void {
  // What checks is on its way before anything is drawn; whoever needs it says when it does not come.
  void loadEngine().catch(() => undefined);
  const parts = singleParts() ?? servedParts();
  const mayDiscard = (): boolean => {
    const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    return window.confirm(WORKBENCH_STRINGS[language].discard);
  };
  const keeping = createKeeping({
    database: openDatabase(),
    isOnDisk: location.protocol === 'file:',
    storage: localStorageOrNone(),
    now: () => Date.now(),
    holdsDossiers,
  });
  const desk = createDesk({ page: parts, mayDiscard, keeping, access: fileAccess() });
  createRoot(root).render(<Page desk={desk} parts={parts} />);
  void desk.start();
  whenOpened(desk, () => {
    fetchLateFiles(root);
    goOnWithoutServer((take) =>
      desk.say({
        kind: 'status',
        text: (words) => words.newVersion,
        actions: [{ label: (words) => words.reload, act: take }],
      }),
    );
  });
}

const root = document.getElementById('workbench');
if (!root) throw new Error('the page has no #workbench');
// guard.es5.js has said so already where the browser is too old.
if (!document.documentElement.hasAttribute('data-too-old')) start(root);
