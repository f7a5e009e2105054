/**
 * The window of the task pane beside the grid: it gets Microsoft's own Excel client, and that client gets our stand-in
 * instead of Excel. The pane's boot script finds `soatWorkbench` on its parent and hands over its window before the bundle runs.
 */
import type { Executor } from './standin/executor.js';
import { installStandIn } from './standin/load-client.js';
import type { ClientWindow } from './standin/load-client.js';

/** From the pane's page, beside which `office/` lies. */
const CLIENT = 'office/excel-win32-16.01.js';

declare global {
  interface Window {
    /** Set in the workbench's window, read by `src/pane/boot.es5.js`. */
    soatWorkbench?: { prepare(pane: Window, ready: () => void, failed: () => void): void };
  }
}

/** From now on panes in frames of this window talk to this executor. */
export function offerToPanes(executor: Executor): void {
  window.soatWorkbench = {
    prepare: (pane, ready, failed) => {
      const script = pane.document.createElement('script');
      script.src = CLIENT;
      script.onload = () => {
        // The client file defines these globals in the window it runs in; `installStandIn` throws where it did not.
        installStandIn(pane as unknown as ClientWindow, executor);
        ready();
      };
      script.onerror = failed;
      pane.document.head.append(script);
    },
  };
}
