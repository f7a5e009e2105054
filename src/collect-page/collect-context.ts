/** How the components of "Tổng hợp các đơn vị" reach the state, the words, and what the place they stand in can do. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneCollectStrings } from '../strings/pane-collect.vi.js';
import { PANE_COLLECT_STRINGS } from '../strings/pane-collect.js';
import type { Language } from '../strings/language.js';
import type { Place } from '../workbook/address.js';
import type { Collecting, CollectState } from './collecting.js';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What differs between a page in a browser and the pane in Excel. */
export interface CollectParts {
  /** False: not allowed; the person copies by hand. */
  readonly copy: (text: string) => Promise<boolean>;
  /** A finished workbook to the person: a download, or a new workbook in Excel. */
  readonly handOver: (file: NamedBytes) => Promise<void>;
  /** Many files as one download; null where nothing can be downloaded. */
  readonly archive: ((files: readonly NamedBytes[], name: string) => Promise<void>) | null;
  /** Opens a chosen file beside this page, at a cell where one is given; null where that cannot be. */
  readonly openFile: ((file: File, place: Place | null) => void) | null;
  readonly today: () => Date;
  readonly version: string;
}

export interface CollectContextValue {
  readonly collecting: Collecting;
  readonly parts: CollectParts;
}

export const CollectContext = createContext<CollectContextValue | null>(null);

function useCollectContext(): CollectContextValue {
  const value = useContext(CollectContext);
  if (!value) throw new Error('A component of collecting stands outside of it.');
  return value;
}

export function useCollecting(): Collecting {
  return useCollectContext().collecting;
}

export function useCollectParts(): CollectParts {
  return useCollectContext().parts;
}

export function useCollectState(): CollectState {
  const { collecting } = useCollectContext();
  return useSyncExternalStore(collecting.subscribe, collecting.get);
}

export function useCollectLanguage(): Language {
  return useCollectState().language;
}

export function useCollectStrings(): PaneCollectStrings {
  return PANE_COLLECT_STRINGS[useCollectLanguage()];
}
