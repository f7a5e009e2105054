/** Showing a cell to the person: its sheet first, then the cell, in one request, or the selection may land elsewhere. */
import { formatAddress } from '../../workbook/address.js';
import type { Place } from '../../workbook/address.js';
import { HostError } from '../../workbook/failure.js';
import { ExcelFailure } from './host-failure.js';
import { placeOf } from './place-of.js';
import { checkOnSheet } from './plan-edits.js';
import type { ExcelSession } from './excel-session.js';

/**
 * Rejects with `no-such-sheet`, `no-such-cell`, or `access-denied` with the detail `hidden sheet`: a hidden sheet is
 * not shown without being asked for, as bringing it out cannot be undone on the desktop. A cell in a hidden row
 * is selected; the caller knows from the snapshot that it cannot be seen.
 */
export async function selectPlace(session: ExcelSession, place: Place): Promise<void> {
  checkOnSheet(place);
  const isVisible = await session.runExcel('find sheet', (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load('visibility');
    return () => takeIsVisible(sheet);
  });
  if (isVisible === null) throw new HostError('no-such-sheet', place.sheet, place.sheet);
  if (!isVisible) throw new HostError('access-denied', 'hidden sheet', place.sheet);
  await session.runExcel('select', (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(formatAddress(place)).untrack().select();
    return () => undefined;
  });
}

/**
 * The cell on which the person stands; of a merged area Excel names the first cell. null where they stand on none: on a
 * chart, or in another workbook (InvalidSelection, office-js #2268, #5319).
 */
export async function selectedPlace(session: ExcelSession): Promise<Place | null> {
  try {
    const { sheetName: sheet, cell } = await session.runExcel('selected cell', (context) => {
      const active = context.workbook.getActiveCell().untrack();
      active.load('address');
      return () => placeOf(active.address);
    });
    return cell && { sheet, ...cell };
  } catch (error) {
    if (error instanceof ExcelFailure && error.hostCode === 'InvalidSelection') return null;
    throw error;
  }
}

function takeIsVisible(sheet: Excel.Worksheet): boolean | null {
  return sheet.isNullObject ? null : sheet.visibility === Excel.SheetVisibility.visible;
}
