/**
 * Names for what Univer leaves unnamed (buttons, the name box, the fields behind the cells), and roles where it has made some
 * up. What its canvas draws stays silent; help says so, and the pane's table of the form is the way.
 */

export interface GridNames {
  readonly nameBox: string;
  readonly names: string;
  readonly functions: string;
  readonly formulaBar: string;
  readonly allSheets: string;
  readonly moreOfBar: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly zoom: string;
  readonly usualZoom: string;
  readonly cell: string;
  readonly sheets: string;
}

type Name = keyof GridNames;

/** In the order of the page; the first that fits counts. */
const NAMED: readonly (readonly [selector: string, name: Name])[] = [
  ['[data-u-comp="defined-name"] input', 'nameBox'],
  ['[data-u-comp="defined-name"] [aria-haspopup]', 'names'],
  ['[data-u-comp="formula-bar"] [aria-haspopup]', 'functions'],
  ['[data-u-comp="formula-bar"] button', 'formulaBar'],
  ['[data-u-comp="sheet-bar-append-button"]', 'allSheets'],
  ['button:has(+ [role="track"], + [data-track])', 'zoomOut'],
  [':is([role="track"], [data-track]) + button', 'zoomIn'],
  [':is([role="track"], [data-track]) button', 'zoom'],
  [':is([role="track"], [data-track]) a', 'usualZoom'],
  ['[data-u-comp="slide-tab-bar"]', 'sheets'],
  ['button:not([aria-label])', 'moreOfBar'],
];

/** In the id of the field behind the formula bar. */
const FORMULA_BAR = 'FORMULA_BAR';

/** Names what is there and what comes; returns what ends it. */
export function nameParts(container: HTMLElement, names: () => GridNames): () => void {
  let asked = 0;
  const name = (): void => {
    asked = 0;
    const now = names();
    const done = new Set<Element>();
    for (const [selector, key] of NAMED) {
      for (const part of container.querySelectorAll<HTMLElement>(selector)) {
        if (done.has(part) || (part.textContent.trim() !== '' && key !== 'sheets')) continue;
        done.add(part);
        if (part.getAttribute('aria-label') !== now[key]) part.setAttribute('aria-label', now[key]);
      }
    }
    // A role that there is none of, and things that open something without being a button.
    for (const part of container.querySelectorAll('[role="track"]')) {
      part.removeAttribute('role');
      part.setAttribute('data-track', '');
    }
    for (const part of container.querySelectorAll('[role="handle"]')) part.removeAttribute('role');
    for (const part of container.querySelectorAll('a[aria-haspopup]:not([role])')) part.setAttribute('role', 'button');
    // Around a button that opens the same.
    for (const part of container.querySelectorAll('div[aria-haspopup]:not([role])')) {
      part.removeAttribute('aria-haspopup');
      part.removeAttribute('aria-expanded');
    }
    // Two of the same name, neither a place to go to.
    for (const part of container.querySelectorAll('section[data-react-aria-top-layer]'))
      part.removeAttribute('aria-label');
    // Before everything else of the page would be the canvas.
    for (const part of container.querySelectorAll('canvas[tabindex="1"]')) part.setAttribute('tabindex', '-1');
    for (const field of document.querySelectorAll('[id^="__editor_"][contenteditable]')) {
      nameAround(field, field.id.includes(FORMULA_BAR) ? now.formulaBar : now.cell);
      if (field.getAttribute('aria-label') === now.cell) continue;
      field.setAttribute('role', 'textbox');
      field.setAttribute('aria-label', now.cell);
    }
  };
  /** Univer keeps fields outside of the grid, where the page has no landmark: what is around one becomes one. */
  function nameAround(field: Element, text: string): void {
    const around = field.closest('[id^="univer-doc-selection-container"]');
    if (!around || container.contains(around) || around.getAttribute('aria-label') === text) return;
    around.setAttribute('role', 'region');
    around.setAttribute('aria-label', text);
  }
  const observer = new MutationObserver(() => {
    asked ||= requestAnimationFrame(name);
  });
  observer.observe(container, { childList: true, subtree: true });
  name();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
  };
}
