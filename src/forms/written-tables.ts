/** Tables made of figures by reference, as an official would type them (`06a:#1[3]`): for the examples of rules. */
import type { Edition, ExampleFigures, Indicator } from './edition.js';
import { cellIndicator, partsOfTableRef, type FoundTableForm, type TableFormRow } from './table-form.js';

/** A table for every form that the figures name, with the rows and columns that they name. */
export function writtenTables(figures: ExampleFigures, { tables, levels }: Edition): readonly FoundTableForm[] {
  return tables.flatMap((form): FoundTableForm[] => {
    const cells = Object.keys(figures).flatMap((ref) => partsOfTableRef(ref) ?? []);
    const own = cells.filter((cell) => cell.form === form.number);
    const keys = [...new Set(own.map(({ row }) => row))];
    if (keys.length === 0) return [];
    const known = form.columns.filter(({ number }) => own.some(({ column }) => column === number));
    const rows = keys.map((key, row): TableFormRow => ({
      key,
      kind: key === 'total' ? 'total' : 'open',
      name: '',
      stt: '',
      printed: '',
      hasFigures: true,
      isPart: false,
      row,
    }));
    return [
      {
        form,
        sheet: form.number,
        rows,
        columns: new Map(known.map(({ number }, at) => [number, at + 2])),
        indicators: rows.flatMap((row): Indicator[] => known.map((column) => cellIndicator(form, row, column, levels))),
        added: keys.filter((key) => key !== 'total'),
        formulas: [],
      },
    ];
  });
}
