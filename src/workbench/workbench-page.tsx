/** The page: a bar with the file, the grid, the pane; side by side where there is room, one at a time where there is not. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { downloadFile } from '../ui/download.js';
import { Boundary } from './boundary.js';
import { useDroppedFiles } from './dropped-files.js';
import { GridPlace } from './grid-place.js';
import type { OpenGrid } from './grid/open-grid.js';
import { askForHandedFile } from './handed-file.js';
import { GridHost } from './host/grid-host.js';
import { usePageKeys } from './page-keys.js';
import type { PageParts } from './page-parts.js';
import { PanePlace } from './pane-place.js';
import { Splitter } from './splitter.js';
import { UnsupportedLine } from './unsupported-line.js';
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

/** The open workbook; each has a grid and a pane of its own. */
interface OpenFile {
  /** Tells one opening from the next. */
  readonly number: number;
  readonly host: GridHost;
  readonly paneReady: Promise<void>;
  readonly onPaneReady: () => void;
}

/** What of the open workbook the bar shows. */
interface Status {
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const NOTHING_DONE: Status = { unsaved: false, canUndo: false, canRedo: false };

let openings = 0;

function openFileOf(host: GridHost): OpenFile {
  openings += 1;
  let onPaneReady = (): void => undefined;
  const paneReady = new Promise<void>((resolve) => {
    onPaneReady = resolve;
  });
  return { number: openings, host, paneReady, onPaneReady };
}

export function WorkbenchPage({ words, parts }: WorkbenchPageProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<OpenGrid | null>(null);
  const [open, setOpen] = useState<OpenFile | null>(null);
  const [opening, setOpening] = useState(true);
  const [status, setStatus] = useState(NOTHING_DONE);
  const [message, setMessage] = useState<Message | null>(null);
  const [view, setView] = useState<'grid' | 'pane'>('grid');
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.usual);
  const host = open?.host ?? null;

  const tellFailure = useCallback(
    (error: unknown) => setMessage({ kind: 'alert', text: failureText(error, words) }),
    [words],
  );

  /** The old workbook stays until the new one is known to open. */
  const openBytes = useCallback(
    async (bytes: Uint8Array, name: string, place: Place | null = null) => {
      setOpening(true);
      setMessage(null);
      try {
        const next = await GridHost.open(bytes, name);
        if (place) await next.select(place).catch(() => undefined);
        setStatus(NOTHING_DONE);
        setOpen(openFileOf(next));
      } catch (error) {
        tellFailure(error);
      } finally {
        setOpening(false);
      }
    },
    [tellFailure],
  );

  const openFile = useCallback(
    async (file: File) => {
      if (host?.isUnsaved() && !window.confirm(words.discard)) return;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes) await openBytes(new Uint8Array(bytes), file.name);
      else tellFailure(new HostError('file-unreadable', file.name));
    },
    [host, openBytes, tellFailure, words],
  );

  useEffect(() => {
    const start = async (): Promise<void> => {
      const handed = await askForHandedFile();
      if (handed) await openBytes(handed.bytes, handed.name, handed.place);
      else {
        const { bytes, name } = await parts.sample();
        await openBytes(bytes, name);
      }
    };
    void start().catch((error: unknown) => {
      setOpening(false);
      tellFailure(error);
    });
  }, [openBytes, parts, tellFailure]);

  useEffect(() => {
    if (!host) return undefined;
    return host.onChange(({ kind }) => {
      if (kind === 'shown') setView('grid');
      else if (kind !== 'results') {
        setStatus({ unsaved: host.isUnsaved(), canUndo: host.canUndo, canRedo: host.canRedo });
      }
    });
  }, [host]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (host?.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [host]);

  const dropping = useDroppedFiles(openFile, isInPane);

  const save = useCallback(async (): Promise<void> => {
    if (!host) return;
    try {
      if (!host.isUnsaved()) {
        setMessage({ kind: 'status', text: words.nothingToSave });
        return;
      }
      const { bytes, cells } = await host.save();
      downloadFile(bytes, host.name);
      setMessage({ kind: 'status', text: words.saved(host.name, cells) });
    } catch (error) {
      tellFailure(error);
    }
  }, [host, tellFailure, words]);

  usePageKeys({ page, grid, host, save, showView: setView });

  return (
    <div ref={page} className="workbench" data-view={view}>
      <header className="bar">
        <img src={parts.icon} alt="" width="24" height="24" />
        <h1>{words.title}</h1>
        <span className="file">
          {host?.name}
          {status.unsaved && <span className="unsaved"> ({words.unsaved})</span>}
        </span>
        <HistoryButton name={words.undo} sign="↶" can={status.canUndo} onPress={() => host?.undoLast()} />
        <HistoryButton name={words.redo} sign="↷" can={status.canRedo} onPress={() => host?.redoLast()} />
        {parts.singleFile !== null && (
          <a className="collect" href="collect.html">
            {words.collect}
          </a>
        )}
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <button type="button" className="primary" onClick={() => void save()} disabled={host === null}>
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
        <UnsupportedLine unsupported={host?.unsupported ?? []} words={words} />
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
            {open && (
              <Boundary key={`grid ${open.number}`} text={words.gridFailed} retry={words.retry}>
                <GridPlace
                  host={open.host}
                  parts={parts}
                  words={words}
                  paneReady={open.paneReady}
                  onRefused={(reason) => setMessage({ kind: 'alert', text: words.refused[reason] })}
                  grid={grid}
                />
              </Boundary>
            )}
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
            {open && (
              <div className="pane-scroll">
                <Boundary key={`pane ${open.number}`} text={words.paneFailed} retry={words.retry}>
                  <PanePlace host={open.host} handbookUrl={parts.handbookUrl} onReady={open.onPaneReady} />
                </Boundary>
              </div>
            )}
          </section>
        </div>
      </main>
      {dropping && <div className="drop">{words.drop}</div>}
    </div>
  );
}

interface HistoryButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly can: boolean;
  readonly onPress: () => void;
}

/** Stays where it is when there is nothing to take back, and keeps the keyboard. */
function HistoryButton({ name, sign, can, onPress }: HistoryButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="history"
      title={name}
      aria-label={name}
      aria-disabled={!can}
      onClick={() => {
        if (can) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function isInPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.pane-view') !== null;
}

function failureText(error: unknown, words: WorkbenchStrings): string {
  if (!(error instanceof HostError)) return words.otherFailure(error instanceof Error ? error.message : String(error));
  const sheet = error.sheet === null ? '' : ` (${error.sheet})`;
  const text = words.failures[error.code];
  return text === undefined ? words.otherFailure(error.code) : text + sheet;
}
