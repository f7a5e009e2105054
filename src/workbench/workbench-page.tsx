/** The page: a bar with the file, the grid, the pane; side by side where there is room, one at a time where there is not. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { HostError } from '../workbook/failure.js';
import { downloadFile } from './download.js';
import { offerToPanes } from './pane-window.js';
import { Session } from './session.js';
import { Splitter } from './splitter.js';
import { offerWholeFile } from './whole-file.js';
import type { WorkbenchWords } from './words.js';
import './workbench.css';

const SAMPLE = 'phu-luc-quang-phu-6t2023.xlsx';
const ACCEPTED = '.xlsx,.xlsm,.xls';
const PANE_WIDTH = { least: 320, usual: 380, most: 720 };

interface Message {
  readonly kind: 'status' | 'alert';
  readonly text: string;
}

export function WorkbenchPage({ words }: { readonly words: WorkbenchWords }): ReactNode {
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
        offerToPanes(next.executor);
        offerWholeFile(next);
        setName(fileName);
        setUnsaved(false);
        setPaneKey((key) => key + 1);
        await next.drawn();
      } catch (error) {
        place.remove();
        tellFailure(error);
      } finally {
        setOpening(false);
      }
    },
    [tellFailure, words],
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
    void fetch(`samples/${SAMPLE}`)
      .then(async (answer) => open(new Uint8Array(await answer.arrayBuffer()), SAMPLE))
      .catch(tellFailure);
  }, [open, tellFailure]);

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

  return (
    <div className="workbench" data-view={view}>
      <header className="bar">
        <img src="assets/icon-32.png" alt="" width="24" height="24" />
        <h1>{words.title}</h1>
        <span className="file">
          {name}
          {unsaved && <span className="unsaved"> ({words.unsaved})</span>}
        </span>
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
          <p className="limits">{words.limits}</p>
        )}
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
            {paneKey > 0 && <iframe key={paneKey} src="taskpane.html" title={words.paneLabel} />}
          </section>
        </div>
      </main>
      {dropping && <div className="drop">{words.drop}</div>}
    </div>
  );
}

/** Files may be dropped anywhere on the page; true while one hovers over it. */
function useDroppedFiles(openFile: (file: File) => Promise<void>): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [openFile]);
  return dropping;
}

function failureText(error: unknown, words: WorkbenchWords): string {
  if (!(error instanceof HostError)) return words.otherFailure(error instanceof Error ? error.message : String(error));
  const sheet = error.sheet === null ? '' : ` (${error.sheet})`;
  const text = words.failures[error.code];
  return text === undefined ? words.otherFailure(error.code) : text + sheet;
}
