/** Where a new child belongs: the format fixes the order of children, and Excel calls a file damaged that breaks it. */
import type { ElementSpan } from './splice.js';

/** Children of `worksheet` (ECMA-376 Part 1, 18.3.1.99), up to where a conditional format may stand. */
export const BEFORE_CONDITIONAL_FORMAT: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** Children of `styleSheet` (18.8.39), up to where the differential styles stand. */
export const BEFORE_DXFS: ReadonlySet<string> = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
]);

/** Children of `workbook` (18.2.27), up to where the defined names stand. */
export const BEFORE_DEFINED_NAMES: ReadonlySet<string> = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/** The same, up to where the calculation properties stand. */
export const BEFORE_CALC_PR: ReadonlySet<string> = new Set([...BEFORE_DEFINED_NAMES, 'definedNames']);

/** The offset after the last child that must come before; `first` where there is none. */
export function placeAfter(children: readonly ElementSpan[], before: ReadonlySet<string>, first: number): number {
  return children.reduce((place, child) => (before.has(child.name) ? Math.max(place, child.end) : place), first);
}
