/** How components reach the session, its state, and the words of the person's language. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneStrings } from '../strings/pane.vi.js';
import { PANE_STRINGS } from '../strings/pane.js';
import { PANE_EXCEL_STRINGS, type PaneExcelStrings } from '../strings/pane-excel.js';
import type { Language } from '../strings/language.js';
import type { PaneEnvironment } from './environment.js';
import type { Session } from './session/session.js';
import type { PaneState } from './session/state.js';

export interface PaneContextValue {
  readonly session: Session;
  readonly environment: PaneEnvironment;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('A component of the pane stands outside of it.');
  return value;
}

export function useSession(): Session {
  return usePaneContext().session;
}

export function useEnvironment(): PaneEnvironment {
  return usePaneContext().environment;
}

export function usePaneState(): PaneState {
  const { session } = usePaneContext();
  return useSyncExternalStore(session.subscribe, session.get);
}

export function useLanguage(): Language {
  return usePaneState().preferences.language;
}

export function useStrings(): PaneStrings {
  return PANE_STRINGS[useLanguage()];
}

export function useExcelStrings(): PaneExcelStrings {
  return PANE_EXCEL_STRINGS[useLanguage()];
}
