/** What has just been done, as the line under the tabs and a screen reader say it. */
import type { Store } from '../../ui/store.js';
import type { Notice, PaneState } from './state.js';

/** A notice before it has its number. */
export type NewNotice = Notice extends infer Kind ? (Kind extends Notice ? Omit<Kind, 'id'> : never) : never;

export class Notices {
  private readonly store: Store<PaneState>;
  private count = 0;

  constructor(store: Store<PaneState>) {
    this.store = store;
  }

  /** A notice of a change also becomes the one that carries the way back. */
  notify(notice: NewNotice): void {
    this.count += 1;
    const numbered: Notice = { id: this.count, ...notice };
    this.store.set({ notice: numbered, ...('change' in numbered ? { undoable: numbered } : {}) });
  }
}
