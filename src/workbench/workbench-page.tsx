/** The page: a bar with the file, the grid, the pane; side by side where there is room, one at a time where there is not. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import { HostError } from '../workbook/failure.js';
import { downloadFile } from '../ui/download.js';
import { useDroppedFiles } from './dropped-files.js';
import type { PageParts } from './page-parts.js';
import { askForHandedFile } from './handed-file.js';
import { offerToPanes } from './pane-window.js';
import { Session } from './session.js';
import { Splitter } from './splitter.js';
import { UnsupportedLine } from './unsupported-line.js';
import { offerWholeFile } from './whole-file.js';
import type { WorkbenchStrings } from './words.js';
import './workbench.css';

const ACCEPTED = '.xlsx,.xlsm,.xls';
const PANE_WIDTH = { least: 320, usual: 380, most: 720 };

interface Message {
  readonly kind: 'status' | 'alert';
  readonly text: string;
}

export interface WorkbenchPageProps {
  readonly words: WorkbenchStrings;
  readonly parts: PageParts;
}

export function WorkbenchPage({ words, parts }: WorkbenchPageProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const session = useRef<Session | null>(null);
  const [name, setName] = useState('');
  const [opening, setOpening] = useState(true);
  const [unsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [view, setView] = useState<'grid' | 'pane'>('grid');
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.usual);
  const [paneKey, setPaneKey] = useState(0);
  const [unsupported, setUnsupported] = useState<readonly UnsupportedContent[]>([]);

  const tellFailure = useCallback(
    (error: unknown) => setMessage({ kind: 'alert', text: failureText(error, words) }),
    [words],
  );

  const open = useCallback(
    async (bytes: Uint8Array, fileName: string) => {
      if (!container.current) return;
      setOpening(true);
      setMessage(null);
      // A grid of its own for each file: the old one stays until the new one is known to open.
      const place = document.createElement('div');
      place.className = 'grid-place';
      place.hidden = true;
      container.current.append(place);
      try {
        const next = await Session.open(bytes, fileName, place, (reason) =>
          setMessage({ kind: 'alert', text: words.refused[reason] }),
        );
        session.current?.close();
        for (const old of [...container.current.children]) if (old !== place) old.remove();
        place.hidden = false;
        session.current = next;
        next.onChange(() => setUnsaved(next.isUnsaved()));
        offerToPanes(next.executor, parts);
        offerWholeFile(next);
        setName(fileName);
        setUnsaved(false);
        setUnsupported(next.unsupported);
        setPaneKey((key) => key + 1);
        await next.drawn();
      } catch (error) {
        place.remove();
        tellFailure(error);
      } finally {
        setOpening(false);
      }
    },
    [parts, tellFailure, words],
  );

  const openFile = useCallback(
    async (file: File) => {
      if (session.current?.isUnsaved() && !window.confirm(words.discard)) return;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes) await open(new Uint8Array(bytes), file.name);
      else tellFailure(new HostError('file-unreadable', file.name));
    },
    [open, tellFailure, words],
  );

  useEffect(() => {
    const start = async (): Promise<void> => {
      const handed = await askForHandedFile();
      const { bytes, name: first } = handed ?? (await parts.sample());
      await open(bytes, first);
      if (handed?.place) session.current?.goTo(handed.place);
    };
    void start().catch(tellFailure);
  }, [open, parts, tellFailure]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.current?.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const dropping = useDroppedFiles(openFile);

  async function save(): Promise<void> {
    const current = session.current;
    if (!current) return;
    try {
      if (!current.isUnsaved()) {
        setMessage({ kind: 'status', text: words.nothingToSave });
        return;
      }
      const { bytes, cells } = await current.save();
      downloadFile(bytes, current.name);
      setUnsaved(false);
      setMessage({ kind: 'status', text: words.saved(current.name, cells) });
    } catch (error) {
      tellFailure(error);
    }
  }

  function startPane({ contentWindow }: HTMLIFrameElement): void {
    try {
      if (contentWindow) parts.startPane?.(contentWindow);
    } catch (error) {
      tellFailure(error);
    }
  }

  return (
    <div className="workbench" data-view={view}>
      <header className="bar">
        <img src={parts.icon} alt="" width="24" height="24" />
        <h1>{words.title}</h1>
        <span className="file">
          {name}
          {unsaved && <span className="unsaved"> ({words.unsaved})</span>}
        </span>
        {parts.singleFile !== null && (
          <a className="collect" href="collect.html">
            {words.collect}
          </a>
        )}
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <button type="button" className="primary" onClick={() => void save()} disabled={name === ''}>
          {words.save}
        </button>
        <input
          ref={picker}
          type="file"
          accept={ACCEPTED}
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void openFile(file);
            target.value = ''; // the same file may be chosen again
          }}
        />
      </header>
      <main>
        {message ? (
          <div className={`message ${message.kind}`} role={message.kind}>
            <span>{message.text}</span>
            <button type="button" onClick={() => setMessage(null)}>
              {words.close}
            </button>
          </div>
        ) : (
          <p className="limits">
            {words.limits}
            {parts.singleFile !== null && (
              <>
                {' '}
                <a href={parts.singleFile} download>
                  {words.singleFile}
                </a>
              </>
            )}
          </p>
        )}
        <UnsupportedLine unsupported={unsupported} words={words} />
        <div className="tabs" role="tablist" aria-label={words.views}>
          {(['grid', 'pane'] as const).map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              aria-selected={view === one}
              aria-controls={`view-${one}`}
              onClick={() => setView(one)}
            >
              {one === 'grid' ? words.gridTab : words.paneTab}
            </button>
          ))}
        </div>
        <div className="views">
          <section id="view-grid" className="grid-view" aria-label={words.gridLabel} aria-busy={opening}>
            <div ref={container} className="grid-container" />
            {opening && (
              <p className="opening" role="status">
                {words.opening}
              </p>
            )}
          </section>
          <Splitter
            label={words.splitter}
            value={paneWidth}
            least={PANE_WIDTH.least}
            most={PANE_WIDTH.most}
            onChange={setPaneWidth}
          />
          <section id="view-pane" className="pane-view" aria-label={words.paneLabel} style={{ width: paneWidth }}>
            {paneKey > 0 && (
              <iframe
                key={paneKey}
                {...parts.frame}
                title={words.paneLabel}
                onLoad={({ currentTarget }) => startPane(currentTarget)}
              />
            )}
          </section>
        </div>
      </main>
      {dropping && <div className="drop">{words.drop}</div>}
    </div>
  );
}

function failureText(error: unknown, words: WorkbenchStrings): string {
  if (!(error instanceof HostError)) return words.otherFailure(error instanceof Error ? error.message : String(error));
  const sheet = error.sheet === null ? '' : ` (${error.sheet})`;
  const text = words.failures[error.code];
  return text === undefined ? words.otherFailure(error.code) : text + sheet;
}
