/** Workbooks with live formulas: figures of a snapshot replaced by formulas that name rows instead of cells. */
import type { Edition } from '../../src/forms/edition.js';
import { recognise } from '../../src/forms/recognise.js';
import { evaluateFormula, type FormulaValue } from '../../src/rules/formulas/evaluate-formula.js';
import { parseFormula } from '../../src/rules/formulas/parse-formula.js';
import { formatAddress, formatPlace, type Place } from '../../src/workbook/address.js';
import { findCell, findSheet, isUnreadable, type Cell, type Snapshot } from '../../src/workbook/snapshot.js';

/** `=[4:3.2.2]/[4:3.2.1]*100`, with ` → 97,2` behind it where the file keeps another result; ` →` alone: it keeps none. */
export type FormulaTemplate = string;

/** Where every row of the workbook stands. */
export function placesOf(snapshot: Snapshot, edition: Edition): ReadonlyMap<string, Place> {
  const { reading } = recognise(snapshot, edition);
  return new Map([...reading.entries].flatMap(([ref, { place }]) => (place ? [[ref, place] as const] : [])));
}

export function withFormulas(
  snapshot: Snapshot,
  edition: Edition,
  templates: Readonly<Record<string, FormulaTemplate>>,
): Snapshot {
  const places = placesOf(snapshot, edition);
  const placeOf = (ref: string): Place => {
    const place = places.get(ref);
    if (!place) throw new Error(`no cell of ${ref}`);
    return place;
  };
  let changed = snapshot;
  for (const [ref, template] of Object.entries(templates)) {
    const home = placeOf(ref);
    const [text = '', kept] = template.split(/ →\s*/);
    const formula = text.slice(1).replace(/(\$?)\[(\d+:[^\]]+)\]/g, (_, fixed: string, name: string) => {
      const place = placeOf(name);
      const address = formatAddress(place);
      if (fixed === '$') return address.replace(/^([A-Z]+)/, '$$$1$$');
      return place.sheet === home.sheet ? address : formatPlace(place);
    });
    const value = kept === undefined ? computed(formula, home, changed) : kept === '' ? null : written(kept);
    changed = withCell(changed, home, (cell) => ({ ...cell, value, formula }));
  }
  return changed;
}

function written(kept: string): Cell['value'] {
  if (kept.startsWith('#')) return { error: kept };
  return Number(kept.replaceAll('.', '').replace(',', '.'));
}

function computed(formula: string, home: Place, snapshot: Snapshot): Cell['value'] {
  const tree = parseFormula(formula);
  if (!tree) throw new Error(`not parsed: ${formula}`);
  const result = evaluateFormula(tree, ({ sheet, row, column }): FormulaValue | undefined => {
    const found = findSheet(snapshot, sheet ?? home.sheet);
    const value = (found && findCell(found, row, column)?.value) ?? null;
    return isUnreadable(value) ? undefined : value;
  });
  if (result === undefined) throw new Error(`no result: ${formula}`);
  return result;
}

/** The snapshot with one cell changed, or put where none was. */
export function withCell(snapshot: Snapshot, { sheet, row, column }: Place, change: (cell: Cell) => Cell): Snapshot {
  const blank: Cell = { column, value: null, formula: null, format: 'General', locked: true };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const rows = one.rows.map((each) => {
        if (each.index !== row) return each;
        const cells = each.cells.filter((cell) => cell.column !== column);
        const own = each.cells.find((cell) => cell.column === column) ?? blank;
        return { ...each, cells: [...cells, change(own)].sort((a, b) => a.column - b.column) };
      });
      return { ...one, rows };
    }),
  };
}
