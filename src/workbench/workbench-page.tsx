/** The page: its bar, what it has to say, and either its choice or the open workbook. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../strings/language.js';
import type { Desk } from './desk.js';
import { useDroppedFiles } from './dropped-files.js';
import type { OpenGrid } from './grid/open-grid.js';
import { MessageLine } from './message-line.js';
import { OpenViews } from './open-views.js';
import type { View } from './open-views.js';
import { PageBar } from './page-bar.js';
import { usePageKeys } from './page-keys.js';
import type { PageParts } from './page-parts.js';
import { StartScreen } from './start-screen.js';
import { WORKBENCH_STRINGS } from './strings.js';
import './workbench.css';

const ACCEPTED = '.xlsx,.xlsm,.xls';

export interface WorkbenchPageProps {
  readonly desk: Desk;
  readonly parts: PageParts;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function WorkbenchPage({ desk, parts, language, onLanguage }: WorkbenchPageProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<OpenGrid | null>(null);
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const [view, setView] = useState<View>('grid');
  const { open, opening, message } = state;
  const words = WORKBENCH_STRINGS[language];
  const other = language === 'vi' ? 'en' : 'vi';

  useEffect(() => open?.host.onChange(({ kind }) => kind === 'shown' && setView('grid')), [open]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (desk.wouldLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [desk]);

  // The button that opened the file is gone: the keyboard goes on in the pane.
  useEffect(() => {
    void open?.paneReady.then(() => {
      if (document.activeElement === document.body)
        page.current?.querySelector<HTMLElement>('.pane-view button')?.focus();
    });
  }, [open]);

  // Where one thing is shown at a time, what had the keyboard may be out of sight now.
  useEffect(() => {
    const focused = document.activeElement;
    const isSeen = focused !== null && focused !== document.body && isShown(focused);
    if (!isSeen) page.current?.querySelector<HTMLElement>('.tabs [aria-selected=true]')?.focus();
  }, [view]);

  const dropping = useDroppedFiles(desk.takeDropped);
  usePageKeys({ page, grid, host: open?.host ?? null, save: desk.save, showView: setView });

  const choose = (): void => {
    if (desk.choose) void desk.choose();
    else picker.current?.click();
  };
  const collectUrl = parts.singleFile === null ? null : language === 'vi' ? 'collect.html' : 'collect.html?lang=en';
  return (
    <div ref={page} className="workbench" data-view={view}>
      <PageBar
        words={words}
        otherLanguage={other}
        icon={parts.icon}
        desk={state}
        collectUrl={collectUrl}
        onOpen={choose}
        onSave={() => void desk.save()}
        onOtherLanguage={() => onLanguage(other)}
      />
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void desk.openFile(file);
          target.value = ''; // the same file may be chosen again
        }}
      />
      <main>
        <MessageLine message={message} isOpen={open !== null} words={words} onClose={() => desk.say(null)} />
        {open ? (
          <OpenViews
            desk={desk}
            open={open}
            parts={parts}
            words={words}
            isBusy={opening !== null}
            view={view}
            onView={setView}
            grid={grid}
          />
        ) : (
          <StartScreen
            words={words.start}
            isBusy={opening !== null}
            collectUrl={collectUrl}
            singleFile={parts.singleFile}
            onOpen={choose}
            kept={state.kept}
            recent={state.recent}
            onSample={() => void desk.openSample()}
            onKept={(file) => void desk.openKept(file)}
            onRecent={(file) => void desk.openRecent(file)}
            onErase={() => void desk.eraseKept()}
          />
        )}
        {opening !== null && (
          <div className="opening">
            <div>
              <p role="status">{words.opening(opening)}</p>
              <progress aria-label={words.opening(opening)} />
              <button type="button" onClick={desk.stopOpening}>
                {words.stopOpening}
              </button>
            </div>
          </div>
        )}
      </main>
      {dropping && <div className="drop">{words.drop}</div>}
    </div>
  );
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}
