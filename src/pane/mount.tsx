/** Puts the pane into an element: Excel's task pane, the frame beside the grid, or a part of the one-file page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import type { PaneEnvironment } from './environment.js';
import { PaneContext } from './pane-context.js';
import type { Session } from './session/session.js';

/** Returns what takes the pane away again. */
export function mountPane(element: Element, session: Session, environment: PaneEnvironment): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <PaneContext value={{ session, environment }}>
        <App />
      </PaneContext>
    </StrictMode>,
  );
  return () => root.unmount();
}
