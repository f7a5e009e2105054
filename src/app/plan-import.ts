/**
 * What a report's tables would bring into the open workbook: sheets for the forms that it does not have, differences for
 * those that it has. Part of the engine's chunk; pure.
 */
import type { WordDocument } from '../document/document.js';
import type { Edition } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import { valueEdit } from '../review/cell-edits.js';
import { importDifferences, isSameFigure } from '../sources/import/figure-differences.js';
import { importAppendices, type ImportedAppendices, type NotUnderstood } from '../sources/import/import-tables.js';
import { placeKey, type Place } from '../workbook/address.js';
import type { CellEdit } from '../workbook/edit.js';
import type { NewSheet } from '../workbook/new-sheet.js';
import { isSheetName, sheetNameKey } from '../workbook/generated-sheet.js';

/** A form that the workbook does not have: a sheet in the standard layout, under a name that is free. */
export interface FreshForm {
  readonly form: string;
  readonly sheet: NewSheet;
  /** Rows of the form, and how many of them hold something. */
  readonly rows: number;
  readonly filled: number;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A cell of the workbook that the report has otherwise, and what would make them the same. */
export interface Difference {
  /** `2:2.1`, `2:2.1 note`. */
  readonly key: string;
  readonly ref: string;
  readonly what: 'figure' | 'note';
  readonly place: Place;
  /** As written in the workbook and in the report; empty: blank. */
  readonly present: string;
  readonly imported: string;
  /** A formula stands there and would go. */
  readonly isFormula: boolean;
  readonly edit: CellEdit;
}

/** A form that the workbook has already: never written over, only compared. */
export interface PresentForm {
  readonly form: string;
  readonly differences: readonly Difference[];
  /** What the report says and the workbook's form has no cell for. */
  readonly withoutCell: readonly { readonly ref: string; readonly written: string }[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface ImportPlan {
  readonly fresh: readonly FreshForm[];
  readonly present: readonly PresentForm[];
  /** Tables that are no form of the edition. */
  readonly strange: readonly NotUnderstood[];
}

/** `present`: the open workbook as it stands. */
export function planImport(document: WordDocument, edition: Edition, present: Recognition): ImportPlan {
  const imported = importAppendices(document, edition);
  const forms = edition.forms.filter(({ number }) => imported.recognition.forms.some(({ form }) => form === number));
  const taken = new Set([...present.forms, ...present.unread].map(({ sheet }) => sheetNameKey(sheet)));
  const plan: { fresh: FreshForm[]; present: PresentForm[] } = { fresh: [], present: [] };
  for (const { number, indicators } of forms) {
    const notUnderstood = imported.notUnderstood.filter(({ form }) => form === number);
    if (present.forms.some(({ form }) => form === number)) {
      plan.present.push({ form: number, ...comparison(number, present, imported), notUnderstood });
      continue;
    }
    const sheet = imported.sheets.find(({ name }) => name === `Phụ lục ${number}`);
    if (!sheet) continue;
    const name = freeName(sheet.name, taken);
    taken.add(sheetNameKey(name));
    const written = indicators.filter(({ ref }) => holdsSomething(imported.recognition.reading.entries.get(ref)));
    plan.fresh.push({
      form: number,
      sheet: { ...sheet, name },
      rows: indicators.length,
      filled: written.length,
      notUnderstood,
    });
  }
  return { ...plan, strange: imported.notUnderstood.filter(({ form }) => form === null) };
}

function holdsSomething(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.state !== 'blank';
}

/** "Phụ lục 2", or "Phụ lục 2 (2)" where a sheet of that name stands there and is another thing. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(sheetNameKey(name)) && isSheetName(name)) return name;
  }
}

function comparison(
  form: string,
  present: Recognition,
  imported: ImportedAppendices,
): Pick<PresentForm, 'differences' | 'withoutCell'> {
  const isOwn = ({ ref }: { readonly ref: string }): boolean => ref.startsWith(`${form}:`);
  const differences = importDifferences(present, imported.recognition)
    .filter(isOwn)
    .flatMap(({ ref, present: own, imported: other }) => [
      ...figureDifference(ref, own, other),
      ...noteDifference(ref, own, other, present),
    ]);
  const withoutCell = [...imported.recognition.reading.entries.values()].filter(
    (entry) => isOwn(entry) && holdsSomething(entry) && !present.reading.entries.get(entry.ref)?.place,
  );
  return { differences, withoutCell: withoutCell.map(({ ref, written }) => ({ ref, written })) };
}

function figureDifference(ref: string, own: Entry, other: Entry): readonly Difference[] {
  const { place } = own;
  if (!place || own.state === 'unreadable' || isSameFigure(own, other)) return [];
  return [
    {
      key: ref,
      ref,
      what: 'figure',
      place,
      present: own.written,
      imported: other.written,
      isFormula: own.formula !== null,
      edit: figureEdit(place, own, other),
    },
  ];
}

/** A number in the cell's own scale with the look that the report gives it; what is no number stays as written. */
function figureEdit(place: Place, own: Entry, { state, quantity, written }: Entry): CellEdit {
  if (state === 'blank') return { kind: 'clear', ...place };
  if (state !== 'quantity' || !quantity) return { kind: 'text', ...place, value: written };
  return valueEdit(place, { ...own, written }, quantity.value, Math.max(0, quantity.decimals));
}

function noteDifference(ref: string, own: Entry, other: Entry, present: Recognition): readonly Difference[] {
  if (!own.place || own.note === other.note) return [];
  const place = notePlace(own.place, present);
  if (!place || placeKey(place) === placeKey(own.place)) return [];
  return [
    {
      key: `${ref} note`,
      ref,
      what: 'note',
      place,
      present: own.note,
      imported: other.note,
      isFormula: false,
      edit: other.note === '' ? { kind: 'clear', ...place } : { kind: 'text', ...place, value: other.note },
    },
  ];
}

/** The cell of the row in the form's own column of notes; null where it has none. */
function notePlace({ sheet, row }: Place, { forms }: Recognition): Place | null {
  const form = forms.find((one) => one.sheet === sheet && row >= one.top && row <= one.bottom);
  return form && form.columns.note >= 0 ? { sheet, row, column: form.columns.note } : null;
}
