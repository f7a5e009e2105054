/**
 * The sheets of the open grid: those of the file, and those of the add-in's own that came, were renewed or went since. Keeps
 * what Univer has no place for: names defined on a sheet, links, locks, and how the add-in made a cell look, which saving
 * writes into the file.
 */
import type { WorkbookFormatting } from '../../hosts/file/formatting/formatting.js';
import { GENERATED_SHEET_FORMULA, GENERATED_SHEET_NAME } from '../../workbook/generated-sheet.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { GridRefusal, PLAIN_LAYOUT } from '../../../tests/standin/model.js';
import type { GridCell, GridSheet, GridWrite } from '../../../tests/standin/model.js';

/** What the add-in gave a cell beside its content. */
export type CellExtra = Pick<GridCell, 'look' | 'link'> & { readonly locked?: boolean };

const OWN_NAMES = new Map([[GENERATED_SHEET_NAME, GENERATED_SHEET_FORMULA]]);

export class LiveSheets {
  /** In tab order. */
  sheets: readonly GridSheet[];
  /** Sheets of the file that the add-in has written anew. */
  readonly renewed = new Set<string>();
  private readonly added = new Set<string>();
  private readonly unlocked = new Map<string, Set<string>>();
  private readonly extras = new Map<string, Map<string, CellExtra>>();

  constructor(snapshot: Snapshot, look: WorkbookFormatting | null) {
    this.sheets = snapshot.sheets.map(({ id, name, visibility, protection, merges, rows, hiddenColumns }) => ({
      id,
      name,
      visibility,
      protection,
      merges,
      hiddenRows: new Set(rows.filter(({ hidden }) => hidden).map(({ index }) => index)),
      hiddenColumns,
      ...(look?.sheets.get(id)?.ours ? { names: OWN_NAMES } : {}),
    }));
    for (const { id, rows } of snapshot.sheets) {
      const open = new Set<string>();
      for (const { index, cells } of rows) {
        for (const { column, locked } of cells) if (!locked) open.add(`${index}:${column}`);
      }
      this.unlocked.set(id, open);
    }
  }

  /** @throws GridRefusal where there is no such sheet. */
  get(id: string): GridSheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (!sheet) throw new GridRefusal('ItemNotFound', id);
    return sheet;
  }

  /** Only sheets of the add-in's own may be laid out, formatted and taken away. */
  requireOwn(id: string): GridSheet {
    const sheet = this.get(id);
    if (!this.added.has(id) && !sheet.names?.has(GENERATED_SHEET_NAME)) {
      throw new GridRefusal('NotImplemented', 'saving keeps the sheets of the file');
    }
    return sheet;
  }

  add(id: string, name: string): void {
    this.added.add(id);
    const fresh = { id, name, visibility: 'visible', protection: null, merges: [], layout: PLAIN_LAYOUT } as const;
    this.sheets = [...this.sheets, { ...fresh, hiddenRows: new Set(), hiddenColumns: new Set() }];
  }

  remove(id: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    this.forget(id);
  }

  /** An empty sheet again, whose name marks and layout stay. */
  clear(id: string): void {
    this.forget(id);
    if (!this.added.has(id)) this.renewed.add(id);
    this.change(id, { merges: [] });
  }

  change(id: string, change: Partial<Omit<GridSheet, 'id'>>): void {
    this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet));
  }

  extra(id: string, row: number, column: number): CellExtra | undefined {
    return this.extras.get(id)?.get(`${row}:${column}`);
  }

  /** Keeps what a writing says beside content, format and fill. */
  keep(id: string, { row, column, look, link, locked }: GridWrite): void {
    if (look === undefined && link === undefined && locked === undefined) return;
    const key = `${row}:${column}`;
    const cells = this.extras.get(id) ?? new Map<string, CellExtra>();
    this.extras.set(id, cells);
    const had = cells.get(key);
    cells.set(key, {
      ...had,
      ...(look === undefined ? {} : { look: { ...had?.look, ...look } }),
      ...(link === undefined ? {} : { link }),
      ...(locked === undefined ? {} : { locked }),
    });
  }

  isLocked(id: string, row: number, column: number): boolean {
    const own = this.extra(id, row, column)?.locked;
    return own ?? !this.unlocked.get(id)?.has(`${row}:${column}`);
  }

  private forget(id: string): void {
    this.unlocked.delete(id);
    this.extras.delete(id);
  }
}
