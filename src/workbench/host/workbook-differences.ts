/** What differs between the file as it was opened and the workbook as it is now, as edits for the file host. */
import type { CellEdit, MarkEdit, RemoveSheetEdit, SheetEdit } from '../../workbook/edit.js';
import { sameContent, sameValue } from '../../workbook/journal.js';
import type { CellContent, JournalEntry } from '../../workbook/journal.js';
import { findCell } from '../../workbook/snapshot.js';
import type { Sheet } from '../../workbook/snapshot.js';
import { readWorkbookSettings, writeWorkbookSettings } from '../../review/workbook-settings.js';
import { contentAt } from './open-sheet.js';
import type { OpenSheet } from './open-sheet.js';
import { placeOfKey, sameLevels } from './workbook-state.js';
import type { BaseOf, WorkbookState } from './workbook-state.js';

/** Cells that may differ, as `row:column` by sheet id: anything that was ever written. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/** Contents of cells that differ, in the two ways in which the file host writes them. */
export interface CellDifferences {
  readonly edits: readonly CellEdit[];
  /** What no edit says (truth values, errors, a text in another format): `before` is what is wanted. */
  readonly reverts: readonly JournalEntry[];
}

export interface Differences {
  /** On sheets that the file has. */
  readonly cells: CellDifferences;
  readonly sheets: readonly SheetEdit[];
  /** On sheets that were put: what was written there since. */
  readonly cellsOfPut: CellDifferences;
  /** null: the marks are those of the file. */
  readonly marks: { readonly unmark: boolean; readonly marks: readonly MarkEdit[] } | null;
  /** undefined: as in the file. */
  readonly settings: string | null | undefined;
}

export function differencesOf(
  opened: WorkbookState,
  now: WorkbookState,
  touched: Touched,
  baseOf: BaseOf,
): Differences {
  const put = now.sheets.filter(({ put: edit }) => edit !== null);
  return {
    cells: joined(now.sheets.filter(({ put: edit }) => edit === null).map((open) => cellsOf(open, touched, baseOf))),
    sheets: [...removedSheets(opened, now), ...put.flatMap(({ put: edit }) => edit ?? [])],
    cellsOfPut: joined(put.map((open) => cellsOf(open, touched, baseOf))),
    marks: marksOf(opened, now),
    settings: opened.settings === now.settings ? undefined : now.settings,
  };
}

/**
 * What of the differences a person would miss: not our marks, nor what the settings say of them and of the last check, since
 * a check makes them again.
 */
export function personsPart(differences: Differences, opened: Pick<WorkbookState, 'settings'>): Differences {
  const { settings } = differences;
  return { ...differences, marks: null, settings: decidedIn(settings === undefined ? opened.settings : settings) };
}

/** Settings without what a check alone writes. Such as are not ours stay as they are. */
function decidedIn(json: string | null): string | null {
  const { settings, problem } = readWorkbookSettings(json);
  if (problem !== null) return json;
  const { lastCheck, ...rest } = settings;
  return lastCheck || rest.marked ? writeWorkbookSettings({ ...rest, marked: false }) : json;
}

/** The same differences without any mark of ours, and settings that say so. */
export function withoutMarks(differences: Differences, opened: WorkbookState): Differences {
  const { settings: json } = differences;
  const { settings, problem } = readWorkbookSettings(json === undefined ? opened.settings : json);
  const plain = problem === null && settings.marked ? writeWorkbookSettings({ ...settings, marked: false }) : json;
  const had = opened.marks.size > 0;
  return { ...differences, marks: had ? { unmark: true, marks: [] } : null, settings: plain };
}

export function areSameDifferences(one: Differences, other: Differences): boolean {
  const sheets =
    one.sheets.length === other.sheets.length && one.sheets.every((edit, at) => isSameSheet(edit, other.sheets[at]));
  if (!sheets || one.settings !== other.settings) return false;
  const rest = ({ cells, cellsOfPut, marks }: Differences): string => JSON.stringify([cells, cellsOfPut, marks]);
  return rest(one) === rest(other);
}

function isSameSheet(one: SheetEdit, other: SheetEdit | undefined): boolean {
  if (one.kind === 'remove-sheet') return other?.kind === 'remove-sheet' && other.name === one.name;
  return one === other;
}

function joined(parts: readonly CellDifferences[]): CellDifferences {
  return { edits: parts.flatMap(({ edits }) => edits), reverts: parts.flatMap(({ reverts }) => reverts) };
}

/** Sheets of the file that are gone. */
export function removedSheets(opened: WorkbookState, now: WorkbookState): RemoveSheetEdit[] {
  const present = new Set(now.sheets.map(({ sheet }) => sheet.id));
  return opened.sheets
    .filter(({ sheet }) => !present.has(sheet.id))
    .map(({ sheet }) => ({ kind: 'remove-sheet', name: sheet.name }));
}

function cellsOf(open: OpenSheet, touched: Touched, baseOf: BaseOf): CellDifferences {
  const { sheet } = open;
  const base = baseOf(sheet.id);
  const edits: CellEdit[] = [];
  const reverts: JournalEntry[] = [];
  if (!base) return { edits, reverts };
  const keys = [...(touched.get(sheet.id) ?? [])].map(placeOfKey);
  for (const { row, column } of keys.sort((one, other) => one.row - other.row || one.column - other.column)) {
    const before = contentAt({ ...open, sheet: base }, row, column);
    const now = contentAt(open, row, column);
    if (sameContent(before, now)) continue;
    const place = { sheet: sheet.name, row, column };
    const edit = editFor(before, now);
    if (edit) edits.push({ ...place, ...edit });
    else reverts.push({ ...place, sheetId: sheet.id, before: now, after: before });
  }
  return { edits, reverts };
}

type Wanted = CellEdit extends infer Kind
  ? Kind extends CellEdit
    ? Omit<Kind, 'sheet' | 'row' | 'column'>
    : never
  : never;

/** null where no edit says it. */
function editFor(before: CellContent, now: CellContent): Wanted | null {
  const sameFormat = before.format === now.format;
  const format = sameFormat ? {} : { format: now.format };
  const { value, formula } = now;
  if (formula !== null) {
    if (typeof value !== 'number' && typeof value !== 'string') return null;
    return { kind: 'formula', formula, result: value, ...format };
  }
  if (typeof value === 'number') return { kind: 'number', value, ...format };
  if (!sameFormat) return null;
  if (value === null) return { kind: 'clear' };
  return typeof value === 'string' ? { kind: 'text', value } : null;
}

/** Results of formulas that moved: on sheets of the file, and on sheets that were put. */
export interface Results {
  readonly onFile: readonly CellEdit[];
  readonly onPut: readonly CellEdit[];
}

/**
 * Formulas that nobody touched and whose results have moved with their operands: written along, so that whoever
 * reads the saved file without computing (our own command line among them) reads no old figures. Results that the grid
 * cannot compute (errors) and cells that a protected sheet locks stay as Excel left them.
 */
export function resultsToSave(now: WorkbookState, moved: Touched, baseOf: BaseOf): Results {
  const on = (isPut: boolean): readonly CellEdit[] =>
    now.sheets
      .filter(({ put }) => (put !== null) === isPut)
      .flatMap(({ sheet }) =>
        [...(moved.get(sheet.id) ?? [])].flatMap((key) => resultEdit(sheet, baseOf(sheet.id), key)),
      );
  return { onFile: on(false), onPut: on(true) };
}

function resultEdit(sheet: Sheet, base: Sheet | undefined, key: string): readonly CellEdit[] {
  const { row, column } = placeOfKey(key);
  const before = base && findCell(base, row, column);
  const now = findCell(sheet, row, column);
  if (!before || !now || before.formula === null || now.formula !== before.formula) return [];
  if (sheet.protection && before.locked) return [];
  const { value } = now;
  if (typeof value === 'object' || typeof value === 'boolean') return [];
  if (isSameResult(before.value, value)) return [];
  return [{ sheet: sheet.name, row, column, kind: 'formula', formula: before.formula, result: value }];
}

/** Two engines may differ in the last bits of a fraction; that is no change. */
export function isSameResult(one: CellContent['value'], other: CellContent['value']): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return sameValue(one, other);
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

function marksOf(opened: WorkbookState, now: WorkbookState): Differences['marks'] {
  const present = now.sheets.map(({ sheet, put }) => ({ sheet, was: put ? undefined : opened.marks.get(sheet.id) }));
  if (present.every(({ sheet, was }) => sameLevels(was, now.marks.get(sheet.id)))) return null;
  const marks = present.flatMap(({ sheet }) =>
    [...(now.marks.get(sheet.id) ?? [])].map(([key, mark]): MarkEdit => ({
      kind: 'mark',
      sheet: sheet.name,
      ...placeOfKey(key),
      ...mark,
    })),
  );
  return { unmark: opened.marks.size > 0, marks };
}
