/** The pane as one component, and putting it into an element: Excel's task pane. Beside the grid the page renders it itself. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import type { PaneEnvironment } from './environment.js';
import { PaneContext } from './pane-context.js';
import type { Session } from './session/session.js';

export interface PaneProps {
  readonly session: Session;
  readonly environment: PaneEnvironment;
}

export function Pane({ session, environment }: PaneProps): React.JSX.Element {
  return (
    <PaneContext value={{ session, environment }}>
      <App />
    </PaneContext>
  );
}

/** Returns what takes the pane away again. */
export function mountPane(element: Element, session: Session, environment: PaneEnvironment): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane session={session} environment={environment} />
    </StrictMode>,
  );
  return () => root.unmount();
}
