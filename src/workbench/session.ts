/**
 * One opened file: its bytes, what stood in it, the live grid, and the executor through which the pane reaches it.
 * The grid's code is fetched with the first file.
 */
import type { WorkbookFormatting } from '../hosts/file/formatting/formatting.js';
import { readFormatting } from '../hosts/file/formatting/read-formatting.js';
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import { openWorkbook } from '../hosts/file/open.js';
import type { Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { isCellEdit } from '../workbook/edit.js';
import type { Edit } from '../workbook/edit.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { OpenGrid } from './grid/open-grid.js';
import type { Refusal } from './grid/univer-grid.js';
import { editsToSave, resultsToSave } from './saving.js';
import type { FileMarks } from './saving.js';
import { Executor } from '../../tests/standin/executor.js';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** How many cells differ from the file as it was opened. */
  readonly cells: number;
}

export class Session {
  readonly executor: Executor;
  private savedAs = '[]';

  private constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly opened: Snapshot,
    private readonly marks: FileMarks,
    private readonly grid: OpenGrid,
    /** What the file holds that the grid does not show; saving keeps it. */
    readonly unsupported: readonly UnsupportedContent[],
  ) {
    this.executor = new Executor(grid.model);
  }

  /** @throws HostError when the bytes are no workbook that can be read. */
  static async open(
    bytes: Uint8Array,
    name: string,
    container: HTMLElement,
    refused: (reason: Refusal) => void,
  ): Promise<Session> {
    const host = await openWorkbook(bytes, name);
    const snapshot = await host.read();
    const look = host.kind === 'xls' ? null : readFormatting(bytes);
    const { openGrid } = await import(/* webpackChunkName: "grid" */ './grid/open-grid.js');
    const grid = openGrid(container, snapshot, look, name, refused);
    return new Session(name, bytes, snapshot, marksIn(look), grid, look?.unsupported ?? []);
  }

  /** True when the grid shows something that the last saved file (or the opened one) does not hold. */
  isUnsaved(): boolean {
    return JSON.stringify(this.edits()) !== this.savedAs;
  }

  /** The original file with what changed. @throws HostError, `xls-read-only` among them. */
  async save(): Promise<SavedFile> {
    await this.grid.model.settled();
    const edits = this.edits();
    const bytes = await this.write(edits);
    this.savedAs = JSON.stringify(edits);
    return { bytes, cells: edits.filter(isCellEdit).length };
  }

  /** The file as `save` would give it, without counting as saved. @throws HostError */
  async copy(): Promise<Uint8Array> {
    await this.grid.model.settled();
    return this.write(this.edits());
  }

  /** Calls back after every change that could be saved. */
  onChange(listener: () => void): () => void {
    return this.grid.model.onChange(({ kind }) => {
      if (kind !== 'selected') listener();
    });
  }

  /** Settles when the grid is drawn and takes keys; before that a key pressed would be lost. */
  drawn(): Promise<void> {
    return this.grid.drawn;
  }

  /** Shows a cell; a sheet that is not there, or hidden, changes nothing. */
  goTo({ sheet, row, column }: Place): void {
    const target = this.grid.model.sheets().find(({ name, visibility }) => name === sheet && visibility === 'visible');
    if (target) this.grid.model.select(target.id, { top: row, left: column, bottom: row, right: column });
  }

  close(): void {
    this.grid.dispose();
  }

  /** Always from the original bytes. Results of formulas go along where the file takes them (parts of arrays it does not). */
  private async write(edits: readonly Edit[]): Promise<Uint8Array> {
    const results = edits.some(isCellEdit) ? resultsToSave(this.opened, this.grid.model) : [];
    try {
      return await this.apply([...edits, ...results]);
    } catch (error) {
      if (!(error instanceof HostError) || results.length === 0) throw error;
      return await this.apply(edits);
    }
  }

  private async apply(edits: readonly Edit[]): Promise<Uint8Array> {
    const host = await openWorkbook(this.bytes, this.name);
    if (host.kind === 'xls') throw new HostError('xls-read-only', this.name);
    if (edits.length > 0) await host.apply(edits);
    return host.save();
  }

  private edits(): readonly Edit[] {
    return editsToSave(this.opened, this.marks, this.grid.model);
  }
}

function marksIn(look: WorkbookFormatting | null): FileMarks {
  return [...(look?.sheets ?? [])].flatMap(([sheetId, { marks }]) =>
    marks.flatMap(({ level, ranges }) =>
      ranges.flatMap(({ top, left, bottom, right }) => {
        const cells = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) cells.push({ sheetId, row, column, level });
        }
        return cells;
      }),
    ),
  );
}
