/** The edition that a session works with: its code is loaded once, and it is opened again when another one is chosen. */
import type { Store } from '../../ui/store.js';
import { HostError } from '../../workbook/failure.js';
import {
  isReviewer,
  type BuiltInEdition,
  type CarriedEdition,
  type EditionFault,
  type Engine,
  type Reviewer,
} from './engine.js';
import { editionFingerprint } from './edition-fingerprint.js';
import type { PaneState } from './state.js';

export class EditionInUse {
  private store: Store<PaneState>;
  private loadEngine: () => Promise<Engine>;
  private engine: Engine | null = null;
  private opened: Reviewer | null = null;

  constructor(store: Store<PaneState>, loadEngine: () => Promise<Engine>) {
    this.store = store;
    this.loadEngine = loadEngine;
  }

  /** null until it is ready, or while it cannot be used. */
  get reviewer(): Reviewer | null {
    return this.opened;
  }

  /** Rejects with `HostError('unknown', 'edition')` while the edition cannot be used: `editionFaults` has the reasons. */
  async ready(): Promise<Reviewer> {
    this.engine ??= await this.loadEngine();
    this.opened ??= this.open(this.engine);
    if (this.opened) return this.opened;
    throw new HostError('unknown', 'edition');
  }

  /** Opens the edition that the preferences name now. `not-loaded`: nothing was loaded yet, so nothing is to be opened. */
  reopen(): 'opened' | 'faulty' | 'not-loaded' {
    if (!this.engine) return 'not-loaded';
    this.opened = this.open(this.engine);
    return this.opened ? 'opened' : 'faulty';
  }

  /** The editions to choose from; none until the code is loaded. */
  builtIn(): readonly BuiltInEdition[] {
    return this.engine?.builtIn(this.store.get().preferences.language) ?? [];
  }

  /** Files of the office's folder that cannot be used. */
  officeFaults(): readonly EditionFault[] {
    return this.engine?.officeFaults(this.store.get().preferences.language) ?? [];
  }

  private open(engine: Engine): Reviewer | null {
    const { edition, language, lastEdition } = this.store.get().preferences;
    const accepts = (carried: CarriedEdition): boolean =>
      this.store.get().preferences.acceptedEditions.includes(editionFingerprint(carried));
    const opened = engine.open(edition, language, accepts, lastEdition);
    if (isReviewer(opened)) {
      this.store.set({ edition: opened.summary(language), editionFaults: [] });
      return opened;
    }
    this.store.set({ edition: null, editionFaults: opened });
    return null;
  }
}
