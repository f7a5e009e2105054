/**
 * The workbook of the browser page: the file host's snapshot and the changes since. Everything that the pane does works on
 * this host alone; the grid is a view of it that may come later, or never. A change of one cell costs what that cell costs.
 */
import type { WorkbookFormatting } from '../../hosts/file/formatting/formatting.js';
import type { UnsupportedContent } from '../../hosts/file/formatting/unsupported-content.js';
import { openInPage, type FileOpener } from '../../hosts/file/page/open-in-page.js';
import type { FileKind } from '../../hosts/file/file-host.js';
import { placeKey } from '../../workbook/address.js';
import type { CellAddress, Place } from '../../workbook/address.js';
import type { LiveWorkbookHost, WorkbookChange } from '../../workbook/workbook-host.js';
import { isCellEdit } from '../../workbook/edit.js';
import type { Edit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { sameContent } from '../../workbook/journal.js';
import type { CellContent, Journal, JournalEntry, UndoReport } from '../../workbook/journal.js';
import { isUnreadable } from '../../workbook/snapshot.js';
import type { CellValue, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { checkCell } from '../../workbook/write-rules.js';
import {
  differencesOf,
  areSameDifferences,
  isSameResult,
  personsPart,
  resultsToSave,
  withoutMarks,
} from './workbook-differences.js';
import type { Differences, Results } from './workbook-differences.js';
import { contentAt, holdFormulas, isInOpenArray, isLockedAt, openSheets } from './open-sheet.js';
import { changesOf } from './kept-changes.js';
import type { ChangedCells, WorkbookChanges } from './kept-changes.js';
import type { CellChange, OpenSheet } from './open-sheet.js';
import { reversed, UndoStack } from './undo-stack.js';
import type { Step } from './undo-stack.js';
import {
  cellKey,
  editCells,
  editMarks,
  editSheets,
  requireSheet,
  restoreCells,
  setContents,
} from './workbook-state.js';
import type { CellMark, SheetMarks, WorkbookState } from './workbook-state.js';
import { writeFile } from './write-file.js';

/** Why a person cannot type into a cell; the page says it. */
export type Refusal = 'structure' | 'locked' | 'readOnly';

/** What happened, told after it happened. */
export type HostChange =
  /** Cells got other contents. `grid`: the grid has them already. */
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly cells: readonly CellAddress[];
      readonly from: 'pane' | 'grid' | 'undo';
    }
  /** Results of formulas moved. */
  | { readonly kind: 'results' }
  /** Sheets came, went or were written anew. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'marks' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'saved' }
  /** The pane wants the person to see a cell. */
  | { readonly kind: 'shown'; readonly place: Place };

/** The grid, as far as the host needs it. */
export interface ResultSource {
  /** Settles when all formulas have their results. */
  settled(): Promise<void>;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** How many cells differ from the file as it was opened. */
  readonly cells: number;
  /** How many cells bear a mark of ours in it. */
  readonly marks: number;
}

/** A file that is ready to be handed over. */
export interface PreparedFile extends SavedFile {
  /** It has been handed over: what it holds counts as saved. */
  readonly done: () => void;
}

export interface ComputedCell extends CellAddress {
  readonly value: CellValue | null;
}

/** Changes are told once they have paused so long: a paste is one change, a held key is many. */
const WATCH_PAUSE_MS = 10;

/** A mark of ours over whole columns can only be somebody's mischief; what is beyond is not shown. */
const MOST_MARKS = 100_000;

const NO_RESULTS: Results = { onFile: [], onPut: [] };

export class GridHost implements LiveWorkbookHost {
  private state: WorkbookState;
  private readonly opened: WorkbookState;
  /** Each sheet as it came: in the file, or when it was put. */
  private readonly base = new Map<string, Sheet>();
  /** Cells that anybody but the formulas has ever written. */
  private readonly touched = new Map<string, Set<string>>();
  /** Formulas whose results have ever moved. */
  private readonly moved = new Map<string, Set<string>>();
  private readonly steps = new UndoStack();
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly watchers = new Set<() => void>();
  private readonly followers = new Set<(place: Place) => void>();
  private snapshot: Snapshot;
  private saved: Differences;
  private results: ResultSource | null = null;
  private place: Place | null;
  private newSheets = 0;
  private writing = 0;

  private constructor(
    readonly name: string,
    /** As the file was opened; never changed. */
    readonly bytes: Uint8Array,
    readonly kind: FileKind,
    snapshot: Snapshot,
    look: WorkbookFormatting | null,
  ) {
    const sheets = openSheets(snapshot, look);
    const { settings, structureProtected } = snapshot;
    this.state = { sheets, marks: marksIn(look), settings, structureProtected };
    this.opened = this.state;
    this.snapshot = snapshot;
    this.unsupported = look?.unsupported ?? [];
    for (const sheet of snapshot.sheets) this.base.set(sheet.id, sheet);
    const first = snapshot.sheets.find(({ visibility }) => visibility === 'visible');
    this.place = first ? { sheet: first.name, row: 0, column: 0 } : null;
    this.saved = this.differences();
  }

  /** What the file holds that the page does not show; saving keeps it. */
  readonly unsupported: readonly UnsupportedContent[];

  /**
   * @param changes What was done since in an earlier sitting.
   * @throws HostError when the bytes are no workbook that can be read, or the changes do not belong to it.
   */
  static async open(
    bytes: Uint8Array,
    name: string,
    {
      changes,
      stop,
      openFile = openInPage,
    }: { readonly changes?: WorkbookChanges; readonly stop?: AbortSignal; readonly openFile?: FileOpener } = {},
  ): Promise<GridHost> {
    const { kind, snapshot, look } = await openFile(bytes, name, true, stop);
    const opened = new GridHost(name, bytes, kind, { ...snapshot, readOnly: kind === 'xls' }, look);
    if (changes) opened.takeUp(changes);
    return opened;
  }

  read(): Promise<Snapshot> {
    return Promise.resolve(this.present());
  }

  async apply(edits: readonly Edit[]): Promise<Journal> {
    if (this.kind === 'xls') throw new HostError('xls-read-only', this.name);
    const before = this.state;
    const baseOf = this.baseOf;
    const { state: withCells, entries } = editCells(before, edits.filter(isCellEdit), baseOf);
    const sheetEdits = edits.filter((edit) => edit.kind === 'write-sheet' || edit.kind === 'remove-sheet');
    const withSheets = editSheets(withCells, sheetEdits, () => this.newSheetId());
    const withMarks = editMarks(
      withSheets,
      edits.filter((edit) => edit.kind === 'mark' || edit.kind === 'unmark'),
    );
    const settings = edits.flatMap((edit) => (edit.kind === 'settings' ? [edit] : [])).at(-1);
    this.state = settings ? { ...withMarks, settings: settings.json } : withMarks;
    this.renewPut(before);
    this.steps.push(entries);
    await this.writtenByUs(async () => {
      this.tellCells(entries, 'pane');
      if (withSheets !== withCells) this.tell({ kind: 'sheets' });
      if (withMarks !== withSheets) this.tell({ kind: 'marks' });
      if (settings) this.tell({ kind: 'settings' });
      if (entries.length > 0 || withSheets !== withCells) await this.settled();
    });
    return { entries };
  }

  async undo(journal: Journal): Promise<UndoReport> {
    if (this.kind === 'xls') throw new HostError('xls-read-only', this.name);
    const { state, restored } = restoreCells(this.state, journal.entries, this.baseOf);
    this.state = state;
    const done = journal.entries.filter((entry) => restored.has(entry));
    const step = reversed(done);
    this.steps.push(step);
    await this.writtenByUs(async () => {
      this.tellCells(step, 'pane');
      if (step.length > 0) await this.settled();
    });
    const kept = journal.entries.filter((entry) => !restored.has(entry));
    return { restored: done.map(placeOf), kept: kept.map(placeOf) };
  }

  /** Rejects with `no-such-sheet`, `no-such-cell`, or `access-denied` with the detail `hidden sheet`. */
  select(place: Place): Promise<void> {
    return new Promise((resolve) => {
      const { sheet } = requireSheet(this.state, place.sheet);
      checkCell([], sheet.name, place);
      if (sheet.visibility !== 'visible') throw new HostError('access-denied', 'hidden sheet', sheet.name);
      this.place = place;
      this.tell({ kind: 'shown', place });
      resolve();
    });
  }

  readonly undoCost = 'none';

  readonly selectedPlace = (): Promise<Place | null> => Promise.resolve(this.place);

  watch(
    onChange: (change: WorkbookChange) => void,
    onSelect: (place: Place) => void = () => undefined,
  ): Promise<() => Promise<void>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watcher = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => onChange({ cellsOnly: true }), WATCH_PAUSE_MS);
    };
    this.watchers.add(watcher);
    this.followers.add(onSelect);
    return Promise.resolve(() => {
      clearTimeout(timer);
      this.watchers.delete(watcher);
      this.followers.delete(onSelect);
      return Promise.resolve();
    });
  }

  /** Hears every change; returns what stops it. */
  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get sheets(): readonly OpenSheet[] {
    return this.state.sheets;
  }

  get date1904(): boolean {
    return this.snapshot.date1904;
  }

  /** Where the person is. */
  get selected(): Place | null {
    return this.place;
  }

  sheetOf(sheetId: string): OpenSheet | undefined {
    return this.state.sheets.find(({ sheet }) => sheet.id === sheetId);
  }

  marksOf(sheetId: string): SheetMarks | undefined {
    return this.state.marks.get(sheetId);
  }

  markAt(sheetId: string, row: number, column: number): CellMark | undefined {
    return this.state.marks.get(sheetId)?.get(cellKey(row, column));
  }

  /** null: the person may type here. */
  whyNot(sheetId: string, row: number, column: number): Refusal | null {
    if (this.kind === 'xls') return 'readOnly';
    const open = this.sheetOf(sheetId);
    if (!open) return 'structure';
    if (isInOpenArray(open, row, column)) return 'structure';
    return open.sheet.protection && isLockedAt(open, row, column) ? 'locked' : null;
  }

  /** From now on the grid computes: what the host writes is waited for. null: there is no grid any more. */
  computeWith(source: ResultSource | null): void {
    this.results = source;
  }

  /** The person changed cells in the grid, as one step that can be taken back. Cells that stayed the same are left out. */
  typed(sheetId: string, changes: readonly CellChange[]): void {
    const open = this.sheetOf(sheetId);
    if (!open) return;
    const entries = changes.flatMap(({ row, column, content: after }): JournalEntry[] => {
      const before = contentAt(open, row, column);
      return sameContent(before, after) || isShownAsText(before, after)
        ? []
        : [{ sheet: open.sheet.name, sheetId, row, column, before, after }];
    });
    if (entries.length === 0) return;
    const changed = entries.map(({ row, column, after }) => ({ row, column, content: after }));
    this.state = setContents(this.state, sheetId, changed, this.baseOf);
    this.steps.push(entries);
    this.tellCells(entries, 'grid');
    this.tellWatchers();
  }

  /** The grid has computed formulas. */
  computed(sheetId: string, cells: readonly ComputedCell[]): void {
    const open = this.sheetOf(sheetId);
    if (!open) return;
    const changes = cells.flatMap(({ row, column, value }): CellChange[] => {
      const before = contentAt(open, row, column);
      if (before.formula === null || isSameResult(before.value, value)) return [];
      return [{ row, column, content: { ...before, value } }];
    });
    if (changes.length === 0) return;
    this.state = setContents(this.state, sheetId, changes, this.baseOf);
    note(this.moved, sheetId, changes);
    this.tell({ kind: 'results' });
    // What moved because of a writing of ours is read by whoever wrote.
    if (this.writing === 0) this.tellWatchers();
  }

  /** The person went to a cell in the grid. */
  wentTo(place: Place): void {
    if (this.place && placeKey(this.place) === placeKey(place)) return;
    this.place = place;
    for (const follower of [...this.followers]) follower(place);
  }

  get canUndo(): boolean {
    return this.steps.canUndo;
  }

  get canRedo(): boolean {
    return this.steps.canRedo;
  }

  /** Takes the last step back, whether pane or grid made it. False: there was none. */
  undoLast(): boolean {
    const step = this.steps.undo();
    if (step) this.restore(step);
    return step !== undefined;
  }

  redoLast(): boolean {
    const step = this.steps.redo();
    if (step) this.restore(reversed(step));
    return step !== undefined;
  }

  /** True when the workbook holds something that the last saved file (or the opened one) does not hold. */
  differs(): boolean {
    return !areSameDifferences(this.differences(), this.saved);
  }

  /** True when a person would lose something of their own; marks of ours are made again by a check. */
  isUnsaved(): boolean {
    return !areSameDifferences(personsPart(this.differences(), this.opened), personsPart(this.saved, this.opened));
  }

  /** What was done since the file was opened, for `open` to take up again. */
  changes(): WorkbookChanges {
    return changesOf(this.opened, this.state, this.touched, this.moved, this.baseOf);
  }

  /** The original file with what changed; it counts as saved at once. @throws HostError, `xls-read-only` among them. */
  async save(): Promise<SavedFile> {
    const prepared = await this.prepare(true);
    prepared.done();
    return prepared;
  }

  /** The same, to count as saved once it is handed over. @param marks With the marks of ours. */
  async prepare(marks: boolean): Promise<PreparedFile> {
    await this.settled();
    const all = this.differences();
    const differences = marks ? all : withoutMarks(all, this.opened);
    const bytes = await this.write(differences);
    const { edits, reverts } = differences.cells;
    return {
      bytes,
      cells: edits.length + reverts.length,
      marks: marks ? this.markedCells() : 0,
      done: () => {
        this.saved = differences;
        this.tell({ kind: 'saved' });
      },
    };
  }

  /** The file as `save` would give it, without counting as saved. @throws HostError */
  async copy(): Promise<Uint8Array> {
    await this.settled();
    return this.write(this.differences());
  }

  private takeUp({ sheets, cells, results, marks, settings }: WorkbookChanges): void {
    const before = this.state;
    this.state = editSheets(before, sheets, () => this.newSheetId());
    this.renewPut(before);
    for (const change of cells) this.takeUpCells(change, this.touched);
    for (const change of results) this.takeUpCells(change, this.moved);
    const kept = marks.map(
      ({ sheet, marks: own }) => [requireSheet(this.state, sheet).sheet.id, new Map(own)] as const,
    );
    this.state = { ...this.state, marks: new Map(kept), settings };
  }

  private takeUpCells({ sheet: name, cells }: ChangedCells, noted: Map<string, Set<string>>): void {
    const { sheet } = requireSheet(this.state, name);
    this.state = setContents(this.state, sheet.id, cells, this.baseOf);
    note(noted, sheet.id, cells);
  }

  private markedCells(): number {
    return [...this.state.marks.values()].reduce((sum, { size }) => sum + size, 0);
  }

  private readonly baseOf = (sheetId: string): Sheet | undefined => this.base.get(sheetId);

  private present(): Snapshot {
    const { sheets, settings } = this.state;
    const same =
      sheets.length === this.snapshot.sheets.length &&
      sheets.every(({ sheet }, at) => sheet === this.snapshot.sheets[at]);
    if (!same || settings !== this.snapshot.settings) {
      this.snapshot = {
        ...this.snapshot,
        sheets: same ? this.snapshot.sheets : sheets.map(({ sheet }) => sheet),
        settings,
      };
    }
    return this.snapshot;
  }

  /** A cell that somebody has changed since stays as it is. */
  private restore(step: Step): void {
    const { state, restored } = restoreCells(this.state, step, this.baseOf);
    this.state = state;
    const done = step.filter((entry) => restored.has(entry));
    this.tellCells(done, 'undo');
    this.tellWatchers();
    const [first] = done;
    const sheet = first && this.sheetOf(first.sheetId)?.sheet;
    if (first && sheet?.visibility === 'visible') {
      this.place = { sheet: sheet.name, row: first.row, column: first.column };
      this.tell({ kind: 'shown', place: this.place });
    }
  }

  private differences(): Differences {
    return differencesOf(this.opened, this.state, this.touched, this.baseOf);
  }

  private write(differences: Differences): Promise<Uint8Array> {
    const { cells, cellsOfPut } = differences;
    const wrote = [cells, cellsOfPut].some(({ edits, reverts }) => edits.length + reverts.length > 0);
    return writeFile(this, differences, wrote ? resultsToSave(this.state, this.moved, this.baseOf) : NO_RESULTS);
  }

  private async settled(): Promise<void> {
    if (this.results && holdFormulas(this.state.sheets)) await this.results.settled();
  }

  private async writtenByUs(work: () => Promise<void>): Promise<void> {
    this.writing += 1;
    try {
      await work();
    } finally {
      this.writing -= 1;
    }
  }

  private renewPut(before: WorkbookState): void {
    for (const { sheet, put } of this.state.sheets) {
      if (put && put !== before.sheets.find((one) => one.sheet.id === sheet.id)?.put) this.renew(sheet);
    }
  }

  private renew(sheet: Sheet): void {
    this.base.set(sheet.id, sheet);
    this.touched.delete(sheet.id);
    this.moved.delete(sheet.id);
  }

  private newSheetId(): string {
    this.newSheets += 1;
    return `put-${String(this.newSheets)}`;
  }

  private tellCells(entries: Step, from: 'pane' | 'grid' | 'undo'): void {
    const bySheet = new Map<string, JournalEntry[]>();
    for (const entry of entries) {
      const sheetId =
        this.sheetOf(entry.sheetId)?.sheet.id ??
        this.state.sheets.find(({ sheet }) => sheet.name === entry.sheet)?.sheet.id;
      if (sheetId === undefined) continue;
      const own = bySheet.get(sheetId) ?? [];
      bySheet.set(sheetId, own);
      own.push(entry);
    }
    for (const [sheetId, cells] of bySheet) {
      note(this.touched, sheetId, cells);
      this.tell({ kind: 'cells', sheetId, cells, from });
    }
  }

  private tell(change: HostChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private tellWatchers(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** The grid shows a cell that cannot be read as a text; as long as the person leaves that text, the cell stays as it is. */
function isShownAsText(before: CellContent, after: CellContent): boolean {
  return isUnreadable(before.value) && after.value === before.value.unreadable && after.formula === before.formula;
}

function note(cells: Map<string, Set<string>>, sheetId: string, more: readonly CellAddress[]): void {
  const own = cells.get(sheetId) ?? new Set<string>();
  cells.set(sheetId, own);
  for (const { row, column } of more) own.add(cellKey(row, column));
}

function placeOf({ sheet, row, column }: JournalEntry): Place {
  return { sheet, row, column };
}

/** The marks that an earlier session left in the file. */
function marksIn(look: WorkbookFormatting | null): ReadonlyMap<string, SheetMarks> {
  const found = new Map<string, SheetMarks>();
  let left = MOST_MARKS;
  for (const [sheetId, { marks }] of look?.sheets ?? []) {
    const own = new Map<string, CellMark>();
    for (const { level, ranges } of marks) {
      for (const { top, left: first, bottom, right } of ranges) {
        for (let row = top; row <= bottom && left > 0; row++) {
          for (let column = first; column <= right && left > 0; column++, left--) {
            own.set(cellKey(row, column), { level, sentence: '' });
          }
        }
      }
    }
    if (own.size > 0) found.set(sheetId, own);
  }
  return found;
}
