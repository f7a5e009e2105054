/** A sheet that the add-in put into the grid, with all that a person has typed into it since, as plain data for the file. */
import { formatRange } from '../workbook/address.js';
import type { NewCell, NewSheet } from '../workbook/new-sheet.js';
import { isUnreadable } from '../workbook/snapshot.js';
import { EMPTY_CELL, PLAIN_LAYOUT } from '../../tests/standin/model.js';
import type { GridCell, GridModel, GridSheet } from '../../tests/standin/model.js';
import { splitPlace } from '../../tests/standin/range-address.js';
import { maxOf } from '../workbook/lists.js';

/** As `hosts/office/sheet-steps.ts` turned characters into points. */
const POINTS_A_CHARACTER = 5.25;
/** What a column has that nobody made wider or narrower, in characters. */
const USUAL_WIDTH = 9.14;

export function sheetToSave(sheet: GridSheet, grid: Pick<GridModel, 'cell' | 'usedRange'>): NewSheet {
  const { id, name, visibility, protection, merges, hiddenRows, hiddenColumns, layout = PLAIN_LAYOUT } = sheet;
  const area = grid.usedRange(id, false);
  const rows = Array.from({ length: (area?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (area?.right ?? -1) + 1 }, (__, column) => cellToSave(grid.cell(id, row, column))),
  );
  const widest = maxOf(layout.columnWidths.keys(), -1);
  const columnWidths = Array.from({ length: widest + 1 }, (_, column) => {
    const points = layout.columnWidths.get(column);
    return points === undefined ? USUAL_WIDTH : points / POINTS_A_CHARACTER;
  });
  return {
    name,
    rows,
    merges: merges.map(formatRange),
    columnWidths,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
    visibility,
    ...(protection ? { protection: { formatCells: protection.formatCells } } : {}),
    headerRows: layout.frozenRows,
    landscape: layout.landscape,
  };
}

function cellToSave(cell: GridCell): NewCell | null {
  const { value, formula, format, locked, fill, look = {}, link } = cell;
  const blank = value === null && formula === null && fill === null && Object.keys(look).length === 0;
  if (blank && format === EMPTY_CELL.format && locked && !link) return null;
  const place = link ? splitPlace(link) : null;
  return {
    value: isUnreadable(value) ? value.unreadable : value,
    ...(formula === null ? {} : { formula }),
    ...(format === EMPTY_CELL.format ? {} : { format }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.align ? { align: look.align } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.lines?.length === 4 ? { border: true } : {}),
    ...(fill === null ? {} : { fill }),
    ...(look.colour === undefined ? {} : { colour: look.colour }),
    ...(locked ? {} : { locked }),
    ...(place ? { link: { sheet: place.sheet, row: place.area.top, column: place.area.left } } : {}),
  };
}
