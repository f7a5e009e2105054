/**
 * The window of the task pane beside the grid: it gets Microsoft's own Excel client, and that client gets our stand-in
 * instead of Excel. The pane's boot script finds `soatWorkbench` on its parent and hands over its window before the bundle runs.
 */
import type { Executor } from '../../tests/standin/executor.js';
import { installStandIn } from '../../tests/standin/load-client.js';
import type { ClientWindow } from '../../tests/standin/load-client.js';

import type { PageParts } from './page-parts.js';

declare global {
  interface Window {
    /** Set in the workbench's window, read by the pane in its frame (`src/pane/boot.es5.js` and its environment). */
    soatWorkbench?: {
      prepare(pane: Window, ready: () => void, failed: (reason: unknown) => void): void;
      /** The page of all rules. */
      readonly handbookUrl: string;
    };
  }
}

/** From now on panes in frames of this window talk to this executor. */
export function offerToPanes(executor: Executor, parts: Pick<PageParts, 'loadClient' | 'handbookUrl'>): void {
  window.soatWorkbench = {
    handbookUrl: parts.handbookUrl,
    prepare: (pane, ready, failed) => {
      parts.loadClient(
        pane,
        () => {
          // The client file defines these globals in the window it runs in; `installStandIn` throws where it did not.
          installStandIn(pane as unknown as ClientWindow, executor);
          ready();
        },
        failed,
      );
    },
  };
}
