/**
 * Where the workbook is seen: at once as a plain table, then as the grid, which comes when the page is idle. Where the grid
 * cannot be had the table stays, and everything but typing into cells goes on.
 */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { GridHost, Refusal } from './host/grid-host.js';
import type { OpenGrid } from './grid/open-grid.js';
import type { PageParts } from './page-parts.js';
import { PlainSheet } from './plain-sheet.js';
import { whenIdle } from '../ui/when-idle.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

/** The pane gets ready first: the grid's code keeps a slow machine busy for a second or more. */
const GRID_LATEST_MS = 4_000;

export interface GridPlaceProps {
  readonly host: GridHost;
  readonly parts: Pick<PageParts, 'prepareGrid'>;
  readonly words: WorkbenchStrings;
  /** Settles when the pane can check. */
  readonly paneReady: Promise<unknown>;
  readonly onRefused: (reason: Refusal) => void;
  /** The grid while it is there: who gives it the keyboard finds it here. */
  readonly grid: RefObject<OpenGrid | null>;
}

type Stage = 'waiting' | 'drawn' | 'failed';

export function GridPlace({ host, parts, words, paneReady, onRefused, grid }: GridPlaceProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>('waiting');
  const [attempt, setAttempt] = useState(0);
  const refused = useRef(onRefused);
  const named = useRef(words.gridNames);
  useEffect(() => {
    refused.current = onRefused;
    named.current = words.gridNames;
  }, [onRefused, words]);

  useEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    let left = false;
    const isLeft = (): boolean => left;
    let prevent = (): void => undefined;
    let opened: OpenGrid | null = null;
    // A place of its own for each attempt: Univer takes its parts out of it a little after it was let go.
    const own = document.createElement('div');
    own.className = 'grid-root';
    container.append(own);
    const close = (): void => {
      grid.current = null;
      opened?.dispose();
      opened = null;
      own.remove();
    };
    const open = async (): Promise<void> => {
      try {
        await parts.prepareGrid();
        const { openGrid } = await import(/* webpackChunkName: "grid" */ './grid/open-grid.js');
        if (isLeft()) return;
        opened = openGrid(own, host, {
          refused: (reason) => refused.current(reason),
          names: () => named.current,
        });
        grid.current = opened;
        await opened.drawn;
        if (!isLeft()) setStage('drawn');
      } catch (error) {
        if (isLeft()) return;
        close();
        // eslint-disable-next-line no-console -- for whoever looks for the cause; the person reads what the page says
        console.warn('The grid did not open.', error);
        setStage('failed');
      }
    };
    void paneReady.finally(() => {
      if (!isLeft()) prevent = whenIdle(() => void open(), GRID_LATEST_MS);
    });
    return () => {
      left = true;
      prevent();
      close();
    };
  }, [attempt, grid, host, paneReady, parts]);

  return (
    <>
      {/* What stands in it is Univer's and not React's. */}
      <div className="grid-container" data-stage={stage}>
        <div ref={place} className="grid-place" hidden={stage !== 'drawn'} />
      </div>
      {stage !== 'drawn' && (
        <div className="before-grid">
          <PlainSheet host={host} words={words} />
          <p className="grid-news" role="status">
            {stage === 'waiting' ? (
              words.gridComing
            ) : (
              <>
                {words.gridFailed}{' '}
                <button
                  type="button"
                  onClick={() => {
                    setStage('waiting');
                    setAttempt((before) => before + 1);
                  }}
                >
                  {words.retry}
                </button>
              </>
            )}
          </p>
        </div>
      )}
    </>
  );
}
