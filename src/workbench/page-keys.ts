/**
 * Keys that belong to the whole page: F6 goes from the bar to the grid to the pane and on (with Shift back), Ctrl+Z and Ctrl+Y
 * take back and do again wherever no text is being typed, Ctrl+S saves. Inside the grid its own keys come first.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { OpenGrid } from './grid/open-grid.js';
import type { GridHost } from './host/grid-host.js';

export interface PageKeys {
  readonly page: RefObject<HTMLElement | null>;
  readonly grid: RefObject<OpenGrid | null>;
  readonly host: GridHost | null;
  readonly save: () => Promise<void>;
  /** Where there is room for one thing at a time. */
  readonly showView: (view: 'grid' | 'pane') => void;
}

const AREAS = ['.bar', '.grid-view', '.pane-view'] as const;
type Area = (typeof AREAS)[number];

/** What gets the keyboard in the bar and in the pane: the first that a person can press or type into. */
const PRESSABLE =
  'button:not(:disabled, [tabindex="-1"]), a[href], input:not(:disabled, [hidden]), select, textarea, [tabindex="0"]';
const FIRST_IN_PANE = '[data-finding][aria-current="true"], [role="tab"][aria-selected="true"]';

export function usePageKeys({ page, grid, host, save, showView }: PageKeys): void {
  useEffect(() => {
    const goTo = (area: Area): void => {
      if (area === '.grid-view') showView('grid');
      if (area === '.pane-view') showView('pane');
      // After the view is there.
      setTimeout(() => {
        if (area === '.grid-view' && grid.current) grid.current.focus();
        else firstIn(page.current?.querySelector(area) ?? null)?.focus();
      }, 0);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
        event.preventDefault();
        event.stopPropagation();
        const present = AREAS.findIndex((area) => document.activeElement?.closest(area));
        const step = event.shiftKey ? AREAS.length - 1 : 1;
        const next = AREAS[present < 0 ? 0 : (present + step) % AREAS.length];
        if (next) goTo(next);
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's' && !event.shiftKey) {
        event.preventDefault();
        void save();
      }
      if (!host || isTyping(event.target)) return;
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) host.undoLast();
      else host.redoLast();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [grid, host, page, save, showView]);
}

function firstIn(area: Element | null): HTMLElement | null {
  if (!area) return null;
  return area.querySelector<HTMLElement>(FIRST_IN_PANE) ?? area.querySelector<HTMLElement>(PRESSABLE);
}

/** Text fields have a way back of their own; so has the grid, whose cells are such a field too. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
