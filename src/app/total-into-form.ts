/**
 * The total in the office's own form: its workbook stays as it is but for its figures, which become those of the total, and
 * the period in its titles. Formulas stay and are computed anew; one that gives another figure than the total is named.
 */
import { emptiedForm, type EmptiedForm } from '../collect/emptied-form.js';
import { madeMark } from '../collect/made-mark.js';
import type { TotalRow } from '../collect/total.js';
import { LEAST_FIT } from '../forms/choose-edition.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { valueEdit } from '../review/cell-edits.js';
import { NO_SETTINGS, readWorkbookSettings, writeWorkbookSettings } from '../review/workbook-settings.js';
import { computer, FormulaCells } from '../rules/formulas/compute-cells.js';
import type { TotalContext } from '../sheets/total-sheets.js';
import { placeKey, type Place } from '../workbook/address.js';
import type { CellEdit } from '../workbook/edit.js';
import { HostError } from '../workbook/failure.js';
import { findCell, findSheet } from '../workbook/snapshot.js';
import { editionOfWorkbook } from './decide-edition.js';
import { earlierPeriod } from './earlier-period.js';

/** A figure of the form that is computed there and comes out otherwise than the total. */
export interface OtherFigure {
  readonly ref: string;
  readonly place: Place;
  readonly inForm: number;
  readonly inTotal: number;
  readonly decimals: number;
}

export interface TotalInForm extends Pick<EmptiedForm, 'titles' | 'unchanged'> {
  readonly bytes: Uint8Array;
  /** Cells that hold a figure of the total now. */
  readonly written: readonly Place[];
  /** Figure cells whose formulas stay. */
  readonly formulas: readonly Place[];
  /** Old figures of rows that the total has no figure for: taken out. */
  readonly emptied: readonly Place[];
  /** Rows of the total with a figure that the form does not have. */
  readonly missing: readonly string[];
  readonly differing: readonly OtherFigure[];
}

/** null: the forms of the total's edition are not in the workbook. @throws HostError */
export async function totalIntoForm(
  form: Uint8Array,
  name: string,
  { compiled, total, ledger, unit, period }: TotalContext,
): Promise<TotalInForm | null> {
  const host = await openToWrite(form, name);
  const snapshot = await host.read();
  const { settings } = readWorkbookSettings(snapshot.settings);
  const { choice } = editionOfWorkbook(snapshot, { given: compiled }, settings);
  const { recognition } = choice;
  if (recognition.forms.length === 0 || choice.fit.score < LEAST_FIT) return null;
  const { entries } = recognition.reading;
  const from = earlierPeriod(name, snapshot, compiled)?.period ?? null;
  const old = emptiedForm(snapshot, recognition, from, ledger.period, period);
  const rows = total.rows.filter(({ quantity }) => quantity !== null);
  const formulas = new Set(old.formulas.map(placeKey));
  const places = new Map(rows.flatMap(({ ref }) => placed(ref, entries.get(ref)?.place ?? null)));
  const numbers = rows.flatMap((row): CellEdit[] => {
    const place = places.get(row.ref);
    if (!place || !row.quantity || formulas.has(placeKey(place))) return [];
    return [valueEdit(place, entries.get(row.ref), row.quantity.value, row.quantity.decimals)];
  });
  const numbered = new Set(numbers.map(placeKey));
  const emptied = old.emptied.filter((place) => !numbered.has(placeKey(place)));
  await host.apply([
    { kind: 'unmark' },
    ...emptied.map((place): CellEdit => ({ kind: 'clear', ...place })),
    ...old.edits.filter(({ kind }) => kind === 'text'),
    ...numbers,
  ]);
  const computed = await computeAnew(host, old.formulas);
  const levels = compiled.edition.levels;
  const json = writeWorkbookSettings({
    ...NO_SETTINGS,
    unit: unit || settings.unit,
    period,
    edition: compiled.edition.id,
    level: levels.includes(total.level) ? total.level : null,
    ...(settings.editionFile ? { editionFile: settings.editionFile } : {}),
    made: madeMark('form', await host.read()),
  });
  await host.apply([{ kind: 'settings', json }]);
  return {
    bytes: await host.save(),
    written: numbers.map(({ sheet, row, column }) => ({ sheet, row, column })),
    formulas: old.formulas,
    emptied,
    missing: rows.flatMap(({ ref }) => (places.has(ref) ? [] : [ref])),
    differing: rows.flatMap((row) => differing(row, places.get(row.ref), computed, entries.get(row.ref)?.scale ?? 1)),
    titles: old.titles,
    unchanged: old.unchanged,
  };
}

function placed(ref: string, place: Place | null): readonly (readonly [string, Place])[] {
  return place ? [[ref, place]] : [];
}

/** Formulas show what they give of the figures of now. Returns their results, by cell. */
async function computeAnew(host: FileHost, places: readonly Place[]): Promise<ReadonlyMap<string, number | string>> {
  const snapshot = await host.read();
  const compute = computer(new FormulaCells(snapshot));
  const results = new Map<string, number | string>();
  const edits = places.flatMap((place): CellEdit[] => {
    const sheet = findSheet(snapshot, place.sheet);
    const formula = sheet && findCell(sheet, place.row, place.column)?.formula;
    const result = compute(place);
    if (!formula || (typeof result !== 'number' && typeof result !== 'string')) return [];
    results.set(placeKey(place), result);
    return [{ kind: 'formula', ...place, formula, result }];
  });
  try {
    await host.apply(edits);
  } catch (error) {
    // Part of an array formula cannot be written by itself: its old result stays until Excel computes the file.
    if (!(error instanceof HostError) || error.code !== 'access-denied') throw error;
  }
  return results;
}

function differing(
  { ref, quantity }: TotalRow,
  place: Place | undefined,
  computed: ReadonlyMap<string, number | string>,
  scale: number,
): readonly OtherFigure[] {
  const result = place && computed.get(placeKey(place));
  if (!place || !quantity || typeof result !== 'number') return [];
  const { value, decimals } = quantity;
  const inForm = result * scale;
  const isSame = Math.abs(inForm - value) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(value);
  return isSame ? [] : [{ ref, place, inForm, inTotal: value, decimals }];
}
