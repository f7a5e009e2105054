/** The cells of a workbook for formulas: what each holds, and what it gives when everything is computed anew. */
import { placeKey, type Place } from '../../workbook/address.js';
import { findCell, isUnreadable, type Cell, type Sheet, type Snapshot } from '../../workbook/snapshot.js';
import { evaluateFormula, isError, type FormulaValue } from './evaluate-formula.js';
import type { CellNode } from './formula-tree.js';
import { parseFormula } from './parse-formula.js';

/** Formulas that read formulas that read formulas. */
const MAX_CHAIN = 32;

export class FormulaCells {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  /** Excel does not tell capitals in the names of sheets. */
  private readonly names: ReadonlyMap<string, string>;

  /** `emptied`: cells (`placeKey`) that count as blank. undefined: nothing is known of any cell. */
  constructor(
    snapshot: Snapshot | undefined,
    private readonly emptied: ReadonlySet<string> = new Set(),
  ) {
    const sheets = snapshot?.sheets ?? [];
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.names = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  }

  placeOf({ sheet, row, column }: CellNode, home: Place): Place {
    return { sheet: sheet === null ? home.sheet : (this.names.get(sheet.toLowerCase()) ?? sheet), row, column };
  }

  cellAt(place: Place): Cell | undefined {
    const sheet = this.sheets.get(place.sheet);
    return sheet && !this.emptied.has(placeKey(place)) ? findCell(sheet, place.row, place.column) : undefined;
  }

  /** What a cell holds; undefined where that is not known. */
  contentAt(place: Place): FormulaValue | undefined {
    const sheet = this.sheets.get(place.sheet);
    if (!sheet || sheet.truncated || sheet.unreadable) return undefined;
    const value = this.cellAt(place)?.value ?? null;
    return isUnreadable(value) ? undefined : value;
  }
}

/** What a cell gives when everything is computed anew; undefined where that is not certain, or where it is an error. */
export function computer(cells: FormulaCells): (place: Place) => FormulaValue | undefined {
  const known = new Map<string, FormulaValue | undefined>();
  const compute = (place: Place, depth: number): FormulaValue | undefined => {
    const key = placeKey(place);
    if (known.has(key)) return known.get(key);
    const formula = cells.cellAt(place)?.formula ?? null;
    if (formula === null) return cells.contentAt(place);
    // A formula that reads itself has no result.
    known.set(key, undefined);
    const tree = depth < MAX_CHAIN ? parseFormula(formula) : undefined;
    const read = (cell: CellNode): FormulaValue | undefined => compute(cells.placeOf(cell, place), depth + 1);
    // What is not understood has the result that the file keeps.
    const result = tree ? evaluateFormula(tree, read) : cells.contentAt(place);
    known.set(key, result);
    return result;
  };
  return (place) => {
    const result = compute(place, 0);
    return result !== undefined && isError(result ?? '') ? undefined : result;
  };
}
