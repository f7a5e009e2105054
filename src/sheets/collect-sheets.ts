/** The sheets behind a total: units × indicators, who has sent, what is outside the total, last period beside this one. */
import type { RowComparison } from '../collect/compare-totals.js';
import type { UnitRecord } from '../collect/unit-record.js';
import { INCLUDES_MARKS, LEDGER_LAYOUT, UNITS_LAYOUT } from '../collect/read-total.js';
import { partAt } from '../collect/standing.js';
import type { Total, TotalRow } from '../collect/total.js';
import { stateAt } from '../collect/unit-figures.js';
import { COLLECT_SHEETS } from '../forms/generated-sheets.js';
import { columnName, quoteSheet } from '../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { COLLECT_STRINGS, namesOf } from '../strings/collect.js';
import { unitRemarks, unitsBy, unplacedRemark } from '../strings/collect-remarks.js';
import type { SumFormula, TotalContext } from './total-sheets.js';
import { FORM_STRINGS, refName } from '../strings/forms.js';

const HEAD = { bold: true, border: true, align: 'center', wrap: true } as const;
const BODY = { border: true, wrap: true } as const;
/** As many names as a cell still holds (Excel's limit is 32,767 letters). */
const MOST_NAMES = 300;
/** A figure of eight digits with its dots; captions of rows are long, and narrower they would take half a page. */
const FIGURE_WIDTH = 11;
/** As many columns as a landscape A4 page holds at four fifths of their size, beside the units' names. */
const FIGURES_A_PAGE = 12;
const FAULT_FILL = '#FFC7CE';

export interface UnitsSheet {
  readonly sheet: NewSheet;
  readonly sumFormula: SumFormula;
}

/** Units × indicators, with what is no figure as it is written; and the formulas that add its columns up. */
export function unitsSheet({ total, language }: TotalContext, compiled: TotalContext['compiled']): UnitsSheet {
  const words = COLLECT_STRINGS[language];
  const { firstRow, firstColumn } = UNITS_LAYOUT;
  const columns = total.rows.flatMap((row, at) =>
    row.treatment.kind !== 'none' && total.units.some((unit) => hasFigure(unit, at)) ? [{ row, at }] : [],
  );
  const forms = new Map(compiled.edition.forms.map(({ number }) => [number, FORM_STRINGS[language].form(number)]));
  const lead = (first: string, second: string): (NewCell | null)[] => [
    first === '' ? null : { value: first, ...HEAD },
    second === '' ? null : { value: second, ...HEAD },
  ];
  const rows: NewRow[] = [
    [{ value: words.headings.units, bold: true }],
    [],
    [...lead('', ''), ...columns.map(({ row }) => ({ value: forms.get(row.treatment.indicator.form) ?? '', ...HEAD }))],
    [...lead('', ''), ...columns.map(({ row }) => ({ value: row.treatment.indicator.stt, format: '@', ...HEAD }))],
    [
      ...lead(words.columns.number, words.columns.unit),
      ...columns.map(({ row }) => ({ value: row.treatment.indicator.label, ...HEAD })),
    ],
    ...total.units.map((unit, index): NewRow => [
      index + 1,
      unit.id,
      ...columns.map(({ row, at }) => unitCell(unit, row, at)),
    ]),
  ];
  const columnOf = new Map(columns.map(({ row }, index) => [row.ref, firstColumn + index]));
  const sumFormula: SumFormula = (row) => {
    const column = columnOf.get(row.ref);
    return column === undefined ? undefined : sumOver(total, row, columnName(column), firstRow);
  };
  const sheet: NewSheet = {
    name: COLLECT_SHEETS.units,
    rows,
    columnWidths: [6, 30, ...columns.map(() => FIGURE_WIDTH)],
    headerRows: firstRow,
    headerColumns: firstColumn,
    landscape: true,
    pagesWide: Math.max(1, Math.ceil(columns.length / FIGURES_A_PAGE)),
    isPrintedAsGrid: true,
  };
  return { sheet, sumFormula };
}

function hasFigure({ counted }: UnitRecord, at: number): boolean {
  const figures = counted?.found?.figures;
  if (!figures) return false;
  const state = stateAt(figures, at);
  return state !== 'absent' && state !== 'blank';
}

/** A plain number where nothing is to be said: thousands of units make hundreds of thousands of cells. */
function unitCell(unit: UnitRecord, { ref }: TotalRow, at: number): NewCell | number | null {
  const found = unit.counted?.found;
  if (!found) return null;
  const { figures, findings } = found;
  const state = stateAt(figures, at);
  if (state === 'absent' || state === 'blank') return null;
  const hasError = findings.some(({ severity, refs }) => severity === 'error' && refs[0] === ref);
  const mark = hasError || state !== 'quantity' ? { fill: FAULT_FILL } : {};
  if (state === 'quantity') {
    const value = figures.values[at] ?? 0;
    return hasError ? { value, ...mark } : value;
  }
  return { value: figures.written.get(at) ?? '', ...(state === 'none' ? {} : mark), align: 'right' };
}

/** Only cells that are in the total: what an upper office's line includes already is left out of the ranges. */
function sumOver(total: Total, row: TotalRow, column: string, firstRow: number): string {
  const runs: [number, number][] = [];
  total.units.forEach((_, index) => {
    if (partAt(row.standing, index) === 'included') return;
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  const sheet = quoteSheet(COLLECT_SHEETS.units);
  const ranges = runs.map(([from, to]) => `${sheet}!${column}${firstRow + from + 1}:${column}${firstRow + to + 1}`);
  const decimals = row.quantity?.decimals ?? 0;
  const sum = `SUM(${ranges.join(',')})`;
  // Doubles add up to 0,30000000000000004; on paper it is 0,3.
  return decimals > 0 ? `ROUND(${sum},${decimals})` : sum;
}

/** Who has sent and who has not; then the files that count for nobody. The last two columns tell a file sent again. */
export function ledgerSheet({ ledger, total, compiled, language, period }: TotalContext): NewSheet {
  const words = COLLECT_STRINGS[language];
  const { columns } = words;
  const chosen = new Map(
    total.upper.flatMap(({ unit, includes, because }) => (because === 'chosen' ? [[unit.id, includes]] : [])),
  );
  const markOf = (id: string): string => {
    const includes = chosen.get(id);
    return includes === undefined ? '' : includes ? INCLUDES_MARKS.included : INCLUDES_MARKS.added;
  };
  const captions = [
    columns.number,
    columns.unit,
    columns.state,
    columns.file,
    columns.period,
    columns.errors,
    columns.warnings,
    columns.remark,
    columns.bytes,
    columns.content,
  ];
  const rows: NewRow[] = [
    [{ value: `${words.headings.ledger}${period ? `, ${period}` : ''}`, bold: true }],
    [],
    [],
    captions.map((value): NewCell => ({ value, ...HEAD })),
    ...ledger.units.map((unit, at): NewRow => {
      const { counted } = unit;
      return [
        { value: at + 1, border: true },
        { value: unit.id, ...BODY },
        { value: words.states[unit.state], ...BODY, ...(unit.state === 'counted' ? {} : { fill: FAULT_FILL }) },
        {
          value: partPaths(unit) ?? counted?.path ?? unit.files.map(({ submission }) => submission.path).join(', '),
          ...BODY,
        },
        { value: counted?.periodText ?? periodsOf(unit), ...BODY },
        { value: counted?.found?.counts.error ?? null, border: true },
        { value: counted?.found?.counts.warning ?? null, border: true },
        { value: unitRemarks(unit, compiled, language).join('\n'), ...BODY },
        { value: counted?.bytes ?? '' },
        { value: counted?.found?.content ?? '' },
        { value: markOf(unit.id) },
      ];
    }),
  ];
  if (ledger.unplaced.length > 0) {
    rows.push([], [{ value: words.unlisted, bold: true }]);
    for (const file of ledger.unplaced) {
      rows.push([
        null,
        null,
        { value: file.claimed?.text ?? '', ...BODY },
        { value: file.submission.path, ...BODY },
        { value: file.submission.periodText ?? '', ...BODY },
        null,
        null,
        { value: unplacedRemark(file, ledger.units, language), ...BODY },
      ]);
    }
  }
  return {
    name: COLLECT_SHEETS.ledger,
    rows,
    columnWidths: [6, 28, 18, 34, 22, 10, 10, 70],
    hiddenColumns: [LEDGER_LAYOUT.bytes, LEDGER_LAYOUT.content, LEDGER_LAYOUT.includes],
    headerRows: LEDGER_LAYOUT.firstRow,
    landscape: true,
  };
}

/** The files that the figures were put together from; null: one holds them all. */
function partPaths({ parts }: UnitRecord): string | null {
  return parts.length === 0 ? null : parts.map(({ path }) => path).join(', ');
}

/** Of a unit without a file that counts: the periods that its files are for. */
function periodsOf({ files }: UnitRecord): string {
  return [...new Set(files.flatMap(({ submission }) => submission.periodText ?? []))].join(', ');
}

/** Every unit that is not in a row's total, or is in it with an error, by name. */
export function outsideSheet({ total, language }: TotalContext): NewSheet {
  const words = COLLECT_STRINGS[language];
  const { columns } = words;
  const body = total.rows.flatMap((row): NewRow[] => {
    const { kind, ofUnits } = row.treatment;
    if (kind === 'none' || kind === 'rate') return [];
    const isUsed = row.parts.counted > 0;
    const by = unitsBy(total, row);
    const told = (['unreadable', 'error', 'blank', 'absent', 'included'] as const).filter(
      (part) => (isUsed && ofUnits) || part === 'unreadable' || part === 'error',
    );
    return told.flatMap((part): NewRow[] => {
      const names = by.get(part) ?? [];
      if (names.length === 0) return [];
      return [
        [
          { value: refName(row.ref, language), ...BODY },
          { value: row.treatment.indicator.label, ...BODY },
          { value: part === 'error' ? words.errorsIn : words.parts[part], ...BODY },
          { value: names.length, border: true },
          { value: namesOf(names, MOST_NAMES, language), ...BODY },
        ],
      ];
    });
  });
  const upper = total.upper.map(({ unit, includes, because }): NewRow => [
    { value: includes ? words.includes(unit.id, because) : words.ownAlone(unit.id) },
  ]);
  const captions = [columns.row, '', columns.reason, columns.count, columns.names];
  return {
    name: COLLECT_SHEETS.outside,
    rows: [
      [{ value: words.headings.outside, bold: true }],
      ...upper,
      captions.map((value): NewCell => ({ value, ...HEAD })),
      ...(body.length > 0 ? body : [[words.none]]),
    ],
    columnWidths: [24, 50, 30, 10, 80],
    landscape: true,
  };
}

export function comparisonSheet(comparisons: readonly RowComparison[], { language }: TotalContext): NewSheet {
  const words = COLLECT_STRINGS[language];
  const { columns } = words;
  const captions = [columns.row, '', columns.before, columns.now, columns.difference, columns.percent, columns.remark];
  return {
    name: COLLECT_SHEETS.comparison,
    rows: [
      [{ value: words.headings.comparison, bold: true }],
      captions.map((value): NewCell => ({ value, ...HEAD })),
      ...comparisons.map(({ row, before, now, difference, percent, remark }): NewRow => [
        { value: refName(row.ref, language), ...BODY },
        { value: row.treatment.indicator.label, ...BODY },
        { value: before, border: true },
        { value: now, border: true },
        { value: difference, border: true },
        { value: percent, border: true },
        { value: remark === null ? '' : words.remarks[remark], ...BODY },
      ]),
    ],
    columnWidths: [24, 60, 14, 14, 14, 10, 30],
    headerRows: 2,
    landscape: true,
  };
}
