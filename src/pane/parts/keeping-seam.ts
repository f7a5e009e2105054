/** The frame keeps two promises: the keyboard is never lost, and chunks are there before they are wanted. */
import { useEffect, type RefObject } from 'react';

/**
 * Where the button that had the keyboard has gone, the row that the person stands on gets it, else the screen itself: it
 * never falls to the page's body.
 */
export function useKeptFocus(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = screen.current?.parentElement?.parentElement;
    if (!pane) return;
    let last: Element | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    const keep = (): void => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      const row = screen.current?.querySelector<HTMLElement>('[data-row][aria-expanded=true]');
      (row ?? screen.current)?.focus();
    };
    const changes = new MutationObserver(keep);
    pane.addEventListener('focusin', remember);
    changes.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', remember);
      changes.disconnect();
    };
  }, [screen]);
}

/** What does not come now is asked for again when it is wanted, and said then. */
export function useIdleFetching(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const fetchAll = (): void => {
      for (const load of loads) load().catch(() => undefined);
    };
    if (typeof requestIdleCallback === 'function') {
      const asked = requestIdleCallback(fetchAll, { timeout: 5000 });
      return () => cancelIdleCallback(asked);
    }
    const timer = setTimeout(fetchAll, 1500);
    return () => clearTimeout(timer);
  }, [loads]);
}
