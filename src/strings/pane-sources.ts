/** The words of the screen of other sources; apart from the frame's words, so that the first paint does not wait for them. */
import type { SourceKind } from '../review/gather-sources.js';
import type { Words } from './language.js';
import { PANE_SOURCES_EN } from './pane-sources.en.js';
import { PANE_SOURCES_VI } from './pane-sources.vi.js';

/** Why a file that could be opened is no source. */
export type NoSource = 'no-list' | 'list-too-large' | 'no-form' | 'too-much' | 'too-many';

export interface PaneSourcesWords {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly attached: string;
  readonly none: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** One line of the list of what is attached. */
  readonly item: (kind: string, name: string) => string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly problem: (name: string) => string;
  readonly problems: Readonly<Record<NoSource, string>>;
  readonly rowsDone: (rows: number) => string;
  readonly report: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly read: (facts: number) => string;
  };
  readonly previous: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly kept: string;
  };
  readonly dossiers: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
  };
}

export const PANE_SOURCES_WORDS: Words<PaneSourcesWords> = { vi: PANE_SOURCES_VI, en: PANE_SOURCES_EN };
