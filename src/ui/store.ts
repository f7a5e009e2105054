/** The smallest store that React's `useSyncExternalStore` and the ribbon commands can both use. */
export interface Store<State> {
  readonly get: () => State;
  /** Replaces the named fields and tells the listeners; nothing is told when nothing differs. */
  readonly set: (change: Partial<State>) => void;
  /** Returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = { ...state, ...change };
      const differs = Object.entries(change).some(([key, value]) => Reflect.get(state, key) !== value);
      if (!differs) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
