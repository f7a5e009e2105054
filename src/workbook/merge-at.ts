/**
 * Which merged area covers a cell. A sheet may have hundreds of thousands, and every figure and every cell on a screen asks:
 * areas lie in a table by their size and place, so that a question looks at a few of them.
 */
import type { CellRange } from './address.js';

/** Areas of one size (powers of two that heights and widths reach), by the field of a grid of that size in which they begin. */
interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly byField: Map<number, MergedArea[]>;
}

interface MergedArea {
  readonly range: CellRange;
  /** Its place in the list: of several over one cell the first counts. */
  readonly order: number;
}

/** More fields than a sheet has columns, so that a row and a column of fields make one number. */
const FIELDS = 16_385;

/** Lists of merged areas are never changed in place. */
const known = new WeakMap<readonly CellRange[], readonly Size[]>();

/** undefined: the cell is not merged. */
export function mergeAt(merges: readonly CellRange[], row: number, column: number): CellRange | undefined {
  if (merges.length === 0) return undefined;
  let sizes = known.get(merges);
  if (!sizes) {
    sizes = sizesOf(merges);
    known.set(merges, sizes);
  }
  let found: MergedArea | undefined;
  for (const { rows, columns, byField } of sizes) {
    const [down, across] = [row >> rows, column >> columns];
    // An area is at most as large as its field, so it begins in the cell's own or in the one before.
    for (const field of [down * FIELDS + across, down * FIELDS + across - 1]) {
      for (const at of [field, field - FIELDS]) {
        for (const area of byField.get(at) ?? []) {
          if (found && area.order > found.order) break;
          if (covers(area.range, row, column)) {
            found = area;
            break;
          }
        }
      }
    }
  }
  return found?.range;
}

function covers({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function sizesOf(merges: readonly CellRange[]): readonly Size[] {
  const sizes = new Map<string, Size>();
  merges.forEach((range, order) => {
    const rows = powerOver(range.bottom - range.top + 1);
    const columns = powerOver(range.right - range.left + 1);
    const key = `${rows}:${columns}`;
    let size = sizes.get(key);
    if (!size) {
      size = { rows, columns, byField: new Map() };
      sizes.set(key, size);
    }
    const field = (range.top >> rows) * FIELDS + (range.left >> columns);
    const areas = size.byField.get(field);
    if (areas) areas.push({ range, order });
    else size.byField.set(field, [{ range, order }]);
  });
  return [...sizes.values()];
}

/** The least power of two, as its exponent, that is at least so large. */
function powerOver(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}
