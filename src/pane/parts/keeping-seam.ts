/** The frame keeps three promises: the keyboard is never lost, a screen begins at its top, and chunks are there before they are wanted. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { whenIdle } from '../../ui/when-idle.js';
import type { Screen } from '../session/state.js';

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

/** A screen is seen from its top; back in the list, the person is where they left it. */
export function useOwnScroll(place: RefObject<HTMLElement | null>, screen: Screen): void {
  const list = useRef(0);
  const shown = useRef(screen);
  useLayoutEffect(() => {
    const scroller = scrollerOf(place.current);
    if (!scroller) return undefined;
    if (shown.current !== screen) {
      scroller.scrollTop = screen === 'check' ? list.current : 0;
      shown.current = screen;
    }
    const remember = (): void => {
      if (shown.current === 'check') list.current = scroller.scrollTop;
    };
    // The page as a whole tells the document that it scrolls.
    const source = scroller === document.scrollingElement ? document : scroller;
    source.addEventListener('scroll', remember, { passive: true });
    return () => source.removeEventListener('scroll', remember);
  }, [place, screen]);
}

/** What scrolls the pane: a part of the page beside the grid, the whole window in Excel. */
function scrollerOf(inner: Element | null): Element | null {
  for (let one = inner?.parentElement ?? null; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.scrollingElement;
}

/** At the latest the next part is fetched so long after the one before. */
const NEXT_LATEST_MS = 2_000;

/**
 * One part after another, so that a press waits for one of them at most. What does not come now is asked for again when it
 * is wanted, and said then.
 */
export function useIdleFetching(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    let left = false;
    let prevent = (): void => undefined;
    const fetchFrom = (at: number): void => {
      const load = loads[at];
      if (!load || left) return;
      const next = (): void => fetchFrom(at + 1);
      prevent = whenIdle(() => void load().then(next, next), NEXT_LATEST_MS);
    };
    fetchFrom(0);
    return () => {
      left = true;
      prevent();
    };
  }, [loads]);
}
