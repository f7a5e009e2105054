/** Which file each figure of a workbook put together from parts comes from, and the rows that are still to be decided. */
import type { CompiledEdition } from '../rules/compile.js';
import { PARTS_SHEET } from '../forms/generated-sheets.js';
import { formatAddress, type Place } from '../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { capital } from '../strings/capital.js';
import { unitName } from '../strings/collect.js';
import { refName } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import { MERGE_STRINGS } from '../strings/merge.js';

interface PartFigure {
  readonly ref: string;
  readonly file: string;
  readonly place: Place | null;
  readonly written: string;
}

export interface PartsOfWorkbook {
  readonly compiled: CompiledEdition;
  readonly unit: string;
  readonly parts: readonly { readonly name: string }[];
  readonly rows: readonly PartFigure[];
  readonly unsettled: readonly { readonly ref: string; readonly by: readonly PartFigure[] }[];
}

const HEAD = { bold: true, border: true, align: 'center', wrap: true } as const;
const BODY = { border: true, wrap: true } as const;
const ASKED_FILL = '#FFEB9C';

export function partsSheet({ compiled, unit, parts, rows, unsettled }: PartsOfWorkbook, language: Language): NewSheet {
  const words = MERGE_STRINGS[language];
  const labels = new Map(
    compiled.edition.forms.flatMap(({ indicators }) => indicators.map(({ ref, label }) => [ref, label])),
  );
  const line = ({ ref, file, place, written }: PartFigure, fill?: string): NewRow => {
    const look = fill === undefined ? BODY : { ...BODY, fill };
    return [
      { value: refName(ref, language), ...look },
      { value: labels.get(ref) ?? '', ...look },
      { value: written, align: 'center', ...look },
      { value: file, ...look },
      { value: place ? `${formatAddress(place)}, ${place.sheet}` : '', ...look },
    ];
  };
  return {
    name: PARTS_SHEET,
    rows: [
      [{ value: capital(words.title(parts.length, unitName(unit))), bold: true }],
      [{ value: unsettled.length > 0 ? words.unsettled(unsettled.length) : words.settled }],
      words.columns.map((value): NewCell => ({ value, ...HEAD })),
      ...unsettled.flatMap(({ by }) => by.map((one) => line(one, ASKED_FILL))),
      ...rows.map((one) => line(one)),
    ],
    columnWidths: [24, 60, 16, 36, 26],
    headerRows: 3,
    landscape: true,
  };
}
