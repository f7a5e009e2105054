/** Grid and pane of the open workbook: side by side where there is room, one at a time where there is not. */
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Boundary, type PartFailure } from '../ui/boundary.js';
import { ChosenLine } from './chosen-line.js';
import type { Desk, OpenFile } from './desk.js';
import { GridPlace } from './grid-place.js';
import type { OpenGrid } from './grid/open-grid.js';
import type { PageParts } from './page-parts.js';
import { PanePlace } from './pane-place.js';
import { Splitter } from './splitter.js';
import { UnsupportedLine } from './unsupported-line.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

const PANE_WIDTH = { least: 320, usual: 380, most: 720 };

export type View = 'grid' | 'pane';

export interface OpenViewsProps {
  readonly desk: Pick<Desk, 'say'>;
  readonly open: OpenFile;
  readonly parts: PageParts;
  readonly words: WorkbenchStrings;
  readonly isBusy: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly grid: RefObject<OpenGrid | null>;
}

export function OpenViews({ desk, open, parts, words, isBusy, view, onView, grid }: OpenViewsProps): ReactNode {
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.usual);
  const lost = (text: string) => (_failure: PartFailure, retry: () => void) => (
    <div className="broken" role="alert">
      <p>{text}</p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
  return (
    <>
      <UnsupportedLine unsupported={open.host.unsupported} words={words} />
      <div className="tabs" role="tablist" aria-label={words.views}>
        {(['grid', 'pane'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={view === one}
            aria-controls={`view-${one}`}
            onClick={() => onView(one)}
          >
            {one === 'grid' ? words.gridTab : words.paneTab}
          </button>
        ))}
      </div>
      {view === 'grid' && <ChosenLine session={open.session} back={words.backToList} onBack={() => onView('pane')} />}
      <div className="views">
        <section id="view-grid" className="grid-view" aria-label={words.gridLabel} aria-busy={isBusy}>
          <Boundary key={`grid ${open.number}`} lost={lost(words.gridFailed)}>
            <GridPlace
              host={open.host}
              parts={parts}
              words={words}
              paneReady={open.paneReady}
              onRefused={(reason) => desk.say({ kind: 'alert', text: (now) => now.refused[reason] })}
              grid={grid}
            />
          </Boundary>
        </section>
        <Splitter
          label={words.splitter}
          value={paneWidth}
          least={PANE_WIDTH.least}
          most={PANE_WIDTH.most}
          onChange={setPaneWidth}
        />
        <section id="view-pane" className="pane-view" aria-label={words.paneLabel} style={{ width: paneWidth }}>
          <div className="pane-scroll">
            <Boundary key={`pane ${open.number}`} lost={lost(words.paneFailed)}>
              <PanePlace session={open.session} handbookUrl={parts.handbookUrl} onReady={open.onPaneReady} />
            </Boundary>
          </div>
        </section>
      </div>
    </>
  );
}
