/**
 * What a person may do in the grid: only what saving carries into the original file, cell by cell. Univer can do much more
 * (rows, sheets, formatting, merging, sorting); all of that is switched off by not being here, so that a newer Univer brings
 * nothing in by itself.
 */

/** Commands on sheets by their ids in Univer 0.25. */
const ALLOWED_ON_SHEETS: ReadonlySet<string> = new Set(
  [
    // content of cells
    'set-range-values',
    'clear-selection-content',
    'auto-clear-content',
    'auto-fill',
    'refill',
    'copy-down',
    'copy-right',
    // moving about
    'move-selection',
    'move-selection-enter-tab',
    'expand-selection',
    'select-all',
    'select-range',
    'set-worksheet-activate',
    'scroll-to-cell',
    'scroll-view',
    'set-scroll-relative',
    'change-zoom-ratio',
    'set-zoom-ratio',
    // widths and heights: to read a long label; said not to be saved
    'set-worksheet-col-width',
    'delta-column-width',
    'set-col-auto-width',
    'set-row-height',
    'delta-row-height',
    'set-row-is-auto-height',
  ].map((name) => `sheet.command.${name}`),
);

/** Formatting inside a cell's text, and cutting, which drags formats and references along. */
const REFUSED: readonly RegExp[] = [
  /^doc\.command\.(set-inline-format|reset-inline-format|align-|bullet-|order-|check-list|quick-)/,
  /^univer\.command\.cut$/,
];

/** True when a person's command may run. Anything that is not about sheets (editing a text, formulas, undo) may. */
export function isAllowed(command: string): boolean {
  if (command.startsWith('sheet.command.')) return ALLOWED_ON_SHEETS.has(command);
  return !REFUSED.some((pattern) => pattern.test(command));
}
