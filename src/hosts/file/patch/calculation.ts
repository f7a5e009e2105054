/**
 * What Excel keeps about computing: the order of formulas (calcChain), which must not name a cell without one, and the
 * request to compute all anew, made when results of the user's own formulas may no longer fit what we wrote.
 */
import type { Place } from '../../../workbook/address.js';
import { formatAddress } from '../../../workbook/address.js';
import { partOfType } from '../read/read-workbook.js';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { Draft } from './draft.js';
import { removeOverride, removeRelationships } from './package-writer.js';
import { BEFORE_CALC_PR, placeAfter } from './schema-order.js';
import { type ElementSpan, type Splice, applySplices, closeSpan, openSpan, qualifier, setAttribute } from './splice.js';

/** Takes cells that hold no formula any more out of the chain; an empty chain goes as a whole. */
export function removeFromChain(draft: Draft, workbook: WorkbookPart, cells: readonly Place[]): void {
  if (cells.length === 0) return;
  const ids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.sheetId]));
  const gone = new Set(cells.map((cell) => `${ids.get(cell.sheet) ?? ''}!${formatAddress(cell)}`));
  shortenChain(draft, workbook, (sheetId, address) => gone.has(`${sheetId}!${address}`));
}

/** The same for all cells of a sheet. */
export function removeSheetFromChain(draft: Draft, workbook: WorkbookPart, sheetId: string): void {
  shortenChain(draft, workbook, (sheet) => sheet === sheetId);
}

type IsGone = (sheetId: string, address: string) => boolean;

function shortenChain(draft: Draft, workbook: WorkbookPart, isGone: IsGone): void {
  const part = partOfType(workbook, 'calcChain');
  if (part === null || !draft.has(part)) return;
  const { text } = draft.text(part);
  const { splices, left } = chainWithout(new XmlReader(text, part), isGone);
  if (left > 0) {
    if (splices.length > 0) draft.write(part, applySplices(text, splices));
    return;
  }
  draft.remove(part);
  removeOverride(draft, part);
  removeRelationships(draft, workbook.part, ({ type }) => type === 'calcChain');
}

/** An entry names its sheet only where it differs from the entry before it, so the next may have to take it over. */
function chainWithout(reader: XmlReader, goes: IsGone): { splices: Splice[]; left: number } {
  const splices: Splice[] = [];
  let sheet = '';
  let sheetNamed = '';
  let left = 0;
  reader.readRoot();
  while (reader.nextChild(1)) {
    const { start } = reader;
    const own = reader.attribute('i');
    sheet = own ?? sheet;
    const naming = setAttribute(reader, 'i', sheet);
    const isGone = goes(sheet, reader.attribute('r') ?? '');
    reader.skip();
    if (isGone) {
      splices.push({ start, end: reader.end, text: '' });
      continue;
    }
    if (own === undefined && sheet !== sheetNamed) splices.push(naming);
    sheetNamed = sheet;
    left++;
  }
  return { splices, left };
}

/** A formula element of a worksheet; cheap enough to ask of sheets that nobody edits. */
const FORMULA = /<(?:[A-Za-z_][\w.-]*:)?f[\s/>]/;

/** True when any of these sheets holds a formula. */
export function holdsFormula(draft: Draft, sheets: readonly SheetEntry[]): boolean {
  return sheets.some((sheet) => FORMULA.test(draft.text(sheet.part).text));
}

/** Asks Excel to compute everything when it opens the file. */
export function requestFullCalculation(draft: Draft, workbook: WorkbookPart): void {
  const { text } = draft.text(workbook.part);
  const reader = new XmlReader(text, workbook.part);
  const children: ElementSpan[] = [];
  reader.readRoot();
  const first = reader.end;
  const p = qualifier(reader.prefix);
  while (reader.nextChild(1)) {
    if (reader.is('calcPr')) {
      if (reader.attribute('fullCalcOnLoad') !== '1') {
        draft.write(workbook.part, applySplices(text, [setAttribute(reader, 'fullCalcOnLoad', '1')]));
      }
      return;
    }
    const open = openSpan(reader);
    reader.skip();
    if (!reader.isInAlternative) children.push(closeSpan(open, reader));
  }
  const at = placeAfter(children, BEFORE_CALC_PR, first);
  draft.write(workbook.part, applySplices(text, [{ start: at, end: at, text: `<${p}calcPr fullCalcOnLoad="1"/>` }]));
}
