/**
 * The open workbook as one value: sheets, marks of ours, settings. Edits give a new value or throw, so that a refused call
 * has changed nothing. The rules are those of the file host (`docs/file-host.md`); both pass the same contract suite.
 */
import { createWorkbook } from '../../hosts/file/create/create-workbook.js';
import { readFormatting } from '../../hosts/file/formatting/read-formatting.js';
import { readWorkbook } from '../../hosts/file/read/read-workbook.js';
import { formatAddress } from '../../workbook/address.js';
import type { Place } from '../../workbook/address.js';
import type { CellEdit, MarkEdit, MarkLevel, WriteSheetEdit, SheetEdit, UnmarkEdit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { sameContent } from '../../workbook/journal.js';
import type { CellContent, JournalEntry } from '../../workbook/journal.js';
import { checkNewSheet, sheetNameKey } from '../../workbook/generated-sheet.js';
import type { Sheet } from '../../workbook/snapshot.js';
import { checkCell, contentAfter } from '../../workbook/write-rules.js';
import { contentAt, isInOpenArray, isLockedAt, withContents } from './open-sheet.js';
import type { CellChange, OpenSheet } from './open-sheet.js';

export interface CellMark {
  readonly level: MarkLevel;
  /** Empty for a mark that an earlier session left in the file. */
  readonly sentence: string;
}

/** Marks by `row:column`. */
export type SheetMarks = ReadonlyMap<string, CellMark>;

export interface WorkbookState {
  readonly sheets: readonly OpenSheet[];
  /** By the sheet's id. */
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly settings: string | null;
  readonly structureProtected: boolean;
}

/** A sheet as it stood when it came: in the file, or when it was put. */
export type BaseOf = (sheetId: string) => Sheet | undefined;

export interface Edited {
  readonly state: WorkbookState;
  /** For each edit, in order. */
  readonly entries: readonly JournalEntry[];
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function placeOfKey(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return { row, column };
}

/** @throws HostError `no-such-sheet`, `no-such-cell`, `protected`, `access-denied` (part of an array), `too-large`. */
export function editCells(state: WorkbookState, edits: readonly CellEdit[], baseOf: BaseOf): Edited {
  for (const { sheet } of edits) requireSheet(state, sheet);
  const draft = new CellDraft(state);
  const entries = edits.map((edit): JournalEntry => {
    const open = requireSheet(state, edit.sheet);
    checkWritable(open, edit, 'format' in edit);
    const before = draft.contentAt(open, edit.row, edit.column);
    const after = contentAfter(edit, before);
    draft.put(open, edit.row, edit.column, after);
    const { row, column, sheet } = edit;
    return { row, column, sheet, sheetId: open.sheet.id, before, after };
  });
  return { state: draft.done(baseOf), entries };
}

/**
 * Puts cells back to `before` where `after` still stands there, last first.
 * @returns The entries whose cells were put back.
 * @throws HostError as `editCells` does.
 */
export function restoreCells(
  state: WorkbookState,
  entries: readonly JournalEntry[],
  baseOf: BaseOf,
): { readonly state: WorkbookState; readonly restored: ReadonlySet<JournalEntry> } {
  const draft = new CellDraft(state);
  const restored = new Set<JournalEntry>();
  for (const entry of [...entries].reverse()) {
    const open = findSheetOf(state, entry);
    if (!open || !sameContent(draft.contentAt(open, entry.row, entry.column), entry.after)) continue;
    checkWritable(open, entry, entry.before.format !== entry.after.format);
    draft.put(open, entry.row, entry.column, entry.before);
    restored.add(entry);
  }
  return { state: draft.done(baseOf), restored };
}

/** Sets contents without asking: what a person typed has been allowed already, results of formulas need no leave. */
export function setContents(
  state: WorkbookState,
  sheetId: string,
  changes: readonly CellChange[],
  baseOf: BaseOf,
): WorkbookState {
  const base = baseOf(sheetId);
  if (!base) return state;
  const sheets = state.sheets.map((open) => (open.sheet.id === sheetId ? withContents(open, base, changes) : open));
  return { ...state, sheets };
}

/** Contents that one call changes, before they go into the sheets together. */
class CellDraft {
  private readonly changes = new Map<string, Map<string, CellChange>>();

  constructor(private readonly state: WorkbookState) {}

  contentAt(open: OpenSheet, row: number, column: number): CellContent {
    return this.changes.get(open.sheet.id)?.get(cellKey(row, column))?.content ?? contentAt(open, row, column);
  }

  put({ sheet }: OpenSheet, row: number, column: number, content: CellContent): void {
    const own = this.changes.get(sheet.id) ?? new Map<string, CellChange>();
    this.changes.set(sheet.id, own);
    own.set(cellKey(row, column), { row, column, content });
  }

  done(baseOf: BaseOf): WorkbookState {
    let { state } = this;
    for (const [sheetId, changes] of this.changes) state = setContents(state, sheetId, [...changes.values()], baseOf);
    return state;
  }
}

function checkWritable(open: OpenSheet, place: Place, formatChanges: boolean): void {
  const { sheet } = open;
  const { row, column } = place;
  checkCell(sheet.merges, sheet.name, place);
  if (isInOpenArray(open, row, column))
    throw new HostError('access-denied', `${formatAddress(place)}: array`, sheet.name);
  if (sheet.protection && (isLockedAt(open, row, column) || (formatChanges && !sheet.protection.formatCells))) {
    throw new HostError('protected', formatAddress(place), sheet.name);
  }
}

/**
 * Puts and removes sheets of our own, in the order given.
 * @param newId Gives the id of a sheet that comes.
 * @throws HostError `sheet-exists`, `protected`, `access-denied` for the last sheet that can be seen, and what
 *   `checkNewSheet` refuses.
 */
export function editSheets(state: WorkbookState, edits: readonly SheetEdit[], newId: () => string): WorkbookState {
  return edits.reduce(
    (before, edit) => (edit.kind === 'write-sheet' ? writeSheet(before, edit, newId) : removeSheet(before, edit.name)),
    state,
  );
}

function writeSheet(state: WorkbookState, edit: WriteSheetEdit, newId: () => string): WorkbookState {
  const { sheet, owner } = edit;
  checkNewSheet(sheet);
  if (state.structureProtected) throw new HostError('protected', 'structure', sheet.name);
  const found = state.sheets.find((open) => sheetNameKey(open.sheet.name) === sheetNameKey(sheet.name));
  if (found && (!found.ours || owner)) throw new HostError('sheet-exists', found.sheet.name, sheet.name);
  if (!found) return { ...state, sheets: [...state.sheets, asOpened(edit, newId(), sheet.name)] };
  const hides = sheet.visibility !== undefined && sheet.visibility !== 'visible';
  if (hides) refuseLastVisible(state, found);
  const fresh = asOpened(edit, found.sheet.id, found.sheet.name);
  const visibility = sheet.visibility ?? found.sheet.visibility;
  const renewed = { ...fresh, sheet: { ...fresh.sheet, visibility } };
  return withoutMarksOf(
    { ...state, sheets: state.sheets.map((open) => (open === found ? renewed : open)) },
    found.sheet.id,
  );
}

/** The new sheet just as the file host writes and reads it, so that nothing looks different once it is saved. */
function asOpened(edit: WriteSheetEdit, id: string, name: string): OpenSheet {
  const bytes = createWorkbook([edit.sheet]);
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) throw new HostError('unknown', 'a new sheet', edit.sheet.name);
  const book = readFormatting(bytes);
  const look = book.sheets.get(sheet.id) ?? null;
  return { sheet: { ...sheet, id, name }, book, look, ours: edit.owner === undefined, put: edit };
}

function removeSheet(state: WorkbookState, name: string): WorkbookState {
  const found = state.sheets.find((open) => sheetNameKey(open.sheet.name) === sheetNameKey(name));
  if (!found?.ours) return state;
  if (state.structureProtected) throw new HostError('protected', 'structure', name);
  refuseLastVisible(state, found);
  const sheets = state.sheets.filter((open) => open !== found);
  return withoutMarksOf({ ...state, sheets }, found.sheet.id);
}

/** Excel shows at least one sheet. */
function refuseLastVisible({ sheets }: WorkbookState, found: OpenSheet): void {
  if (sheets.some((open) => open !== found && open.sheet.visibility === 'visible')) return;
  throw new HostError('access-denied', 'the last visible sheet', found.sheet.name);
}

function withoutMarksOf(state: WorkbookState, sheetId: string): WorkbookState {
  if (!state.marks.has(sheetId)) return state;
  return { ...state, marks: new Map([...state.marks].filter(([id]) => id !== sheetId)) };
}

/** @throws HostError `no-such-sheet`, `no-such-cell`, `protected` where formatting cells is not allowed. */
export function editMarks(state: WorkbookState, edits: readonly (MarkEdit | UnmarkEdit)[]): WorkbookState {
  if (edits.length === 0) return state;
  for (const edit of edits) if (edit.kind === 'mark') requireSheet(state, edit.sheet);
  const lastUnmark = edits.map(({ kind }) => kind).lastIndexOf('unmark');
  const wanted = new Map(lastUnmark < 0 ? [...state.marks].map(([id, marks]) => [id, new Map(marks)]) : []);
  for (const edit of edits.slice(lastUnmark + 1)) {
    if (edit.kind !== 'mark') continue;
    const { sheet } = requireSheet(state, edit.sheet);
    checkCell(sheet.merges, sheet.name, edit);
    const own = wanted.get(sheet.id) ?? new Map<string, CellMark>();
    wanted.set(sheet.id, own);
    own.set(cellKey(edit.row, edit.column), { level: edit.level, sentence: edit.sentence });
  }
  for (const { sheet } of state.sheets) {
    if (!sheet.protection || sheet.protection.formatCells) continue;
    if (!sameLevels(state.marks.get(sheet.id), wanted.get(sheet.id))) {
      throw new HostError('protected', 'marks', sheet.name);
    }
  }
  return { ...state, marks: wanted };
}

/** The same cells marked with the same levels; sentences do not count. */
export function sameLevels(one: SheetMarks = new Map(), other: SheetMarks = new Map()): boolean {
  return one.size === other.size && [...one].every(([key, { level }]) => other.get(key)?.level === level);
}

export function requireSheet(state: WorkbookState, name: string): OpenSheet {
  const open = state.sheets.find(({ sheet }) => sheet.name === name);
  if (!open) throw new HostError('no-such-sheet', name, name);
  return open;
}

function findSheetOf({ sheets }: WorkbookState, entry: JournalEntry): OpenSheet | undefined {
  return (
    sheets.find(({ sheet }) => sheet.id === entry.sheetId) ?? sheets.find(({ sheet }) => sheet.name === entry.sheet)
  );
}
