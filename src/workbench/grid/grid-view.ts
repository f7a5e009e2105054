/**
 * The grid as a view of the page's host. What the person does in it goes to the host; what the host writes comes into it.
 * Univer holds a second copy of the cells, which the two ways keep the same.
 */
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { ICellData, ICommandInfo } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellAddress, Place } from '../../workbook/address.js';
import type { CellContent } from '../../workbook/journal.js';
import type { CellValue } from '../../workbook/snapshot.js';
import type { GridHost, HostChange, ResultSource } from '../host/grid-host.js';
import { contentAt } from '../host/open-sheet.js';
import type { CellChange, OpenSheet } from '../host/open-sheet.js';
import { SheetCommands } from './sheet-commands.js';
import type { UniverGrid } from './univer-grid.js';
import { rangeValuesOf, SET_VALUES } from './univer-grid.js';
import { typedValue } from './workbook-data.js';

const GENERAL = 'General';
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;
const CALCULATION_STARTS = 'formula.mutation.set-formula-calculation-start';
const CALCULATION_TELLS = 'formula.mutation.set-formula-calculation-notification';

/** How long after a change the formula engine may take to begin (it waits for 100 ms), and at most to end. */
const BEGINS_WITHIN_MS = 150;
const ENDS_WITHIN_MS = 10_000;

/** Drawn smaller than this a form is no longer read with ease. */
const LEAST_ZOOM = 0.6;

export class GridView implements ResultSource {
  private readonly sheetCommands: SheetCommands;
  private readonly stopHearing: () => void;
  private readonly stopSizing: () => void;
  private shown: readonly OpenSheet[];
  private editing = false;
  private computing = false;
  private refreshing = false;
  private leading = false;
  private lastChange = 0;
  /** Univer can show a cell only once it has drawn, and only while it is on the screen: until then this is where to go. */
  private wanted: Place | null = null;
  private isDrawn = false;
  /** What `fit` has chosen for a sheet; another zoom is the person's own and stays. */
  private readonly fitted = new Map<string, number>();

  constructor(
    private readonly univer: UniverGrid,
    private readonly host: GridHost,
  ) {
    this.sheetCommands = new SheetCommands(univer);
    this.shown = host.sheets;
    this.stopHearing = host.onChange((change) => this.follow(change));
    univer.commands.onCommandExecuted((command, options) => this.hear(command, options?.['fromFormula'] === true));
    const { api } = univer;
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.editing = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.editing = false;
    });
    api.addEvent(api.Event.SelectionChanged, () => this.tellWhere());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.tellWhere());
    // A click on a cell that the add-in linked shows the place it speaks of, after the click itself has selected its own cell.
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const place = linkAt(host.sheetOf(worksheet.getSheetId()), row, column);
      if (place) setTimeout(() => void host.select(place).catch(() => undefined), 0);
    });
    this.wanted = host.selected;
    const goWhereWanted = (): void => {
      this.isDrawn = true;
      if (this.wanted) this.lead(this.wanted);
    };
    // A grid that is closed before it is drawn goes nowhere; who opened it is told by `drawn` itself.
    void univer.drawn.then(goWhereWanted, () => undefined);
    this.stopSizing = univer.onSize(() => {
      if (this.isDrawn) goWhereWanted();
    });
    host.computeWith(this);
  }

  /** The host goes on without the grid. */
  dispose(): void {
    this.stopHearing();
    this.stopSizing();
    this.isDrawn = false;
    this.host.computeWith(null);
  }

  isEditing(): boolean {
    return this.editing;
  }

  async settled(): Promise<void> {
    const since = Date.now();
    while (Date.now() - since < ENDS_WITHIN_MS) {
      if (!this.computing && Date.now() - this.lastChange > BEGINS_WITHIN_MS) return;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  private follow(change: HostChange): void {
    if (change.kind === 'cells' && change.from !== 'grid') this.write(change.sheetId, change.cells);
    if (change.kind === 'sheets') this.univer.keepFocus(() => this.bringSheets());
    if (change.kind === 'marks') this.refresh();
    if (change.kind === 'shown') this.lead(change.place);
  }

  private write(sheetId: string, cells: readonly CellAddress[]): void {
    const open = this.host.sheetOf(sheetId);
    if (!open) return;
    const matrix = this.worksheet(sheetId).getCellMatrix();
    const styles = this.workbook().getStyles();
    const cellValue: Record<number, Record<number, object>> = {};
    for (const { row, column } of cells) {
      this.sheetCommands.makeRoom(sheetId, row, column);
      const content = contentAt(open, row, column);
      const pattern = styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? GENERAL;
      const style = pattern === content.format ? {} : { s: formatStyle(content.format) };
      (cellValue[row] ??= {})[column] = { ...univerContent(content), ...style };
    }
    this.univer.commands.syncExecuteCommand(SET_VALUES, {
      unitId: this.workbook().getUnitId(),
      subUnitId: sheetId,
      cellValue,
      options: { soat: true },
    });
    this.lastChange = Date.now();
  }

  /** Sheets that came, went or were written anew; the sheet that the person looks at stays. */
  private bringSheets(): void {
    const { sheets } = this.host;
    const active = this.activeSheet();
    const gone = this.shown.filter(({ sheet }) => !sheets.some((open) => open.sheet.id === sheet.id));
    for (const { sheet } of gone) {
      if (sheet.id === active) this.leave(sheet.id);
      this.sheetCommands.remove(sheet.id, sheet.name);
    }
    for (const [index, open] of sheets.entries()) {
      const { sheet, put } = open;
      const before = this.shown.find((one) => one.sheet.id === sheet.id);
      if (before?.put === put) continue;
      const isActive = sheet.id === active;
      if (before) {
        if (isActive) this.leave(sheet.id);
        this.sheetCommands.remove(sheet.id, sheet.name);
      }
      this.sheetCommands.insert(open, index);
      if (isActive && sheet.visibility === 'visible') this.fWorkbook().setActiveSheet(sheet.id);
    }
    this.shown = sheets;
    this.lastChange = Date.now();
  }

  /** Shows a cell because the pane asks for it: where the grid passes on its way is no place that the person went to. */
  private lead(place: Place): void {
    this.wanted = place;
    if (!this.isDrawn || this.univer.rowWidth() <= 0) return;
    this.wanted = null;
    this.leading = true;
    try {
      this.univer.keepFocus(() => this.show(place));
    } finally {
      this.leading = false;
    }
  }

  private show({ sheet: name, row, column }: Place): void {
    const open = this.host.sheets.find(({ sheet }) => sheet.name === name);
    if (open?.sheet.visibility !== 'visible') return;
    this.fWorkbook().setActiveSheet(open.sheet.id);
    const sheet = this.fWorkbook().getActiveSheet();
    this.sheetCommands.makeRoom(open.sheet.id, row, column);
    sheet.getRange({ startRow: row, startColumn: column, endRow: row, endColumn: column }).activate();
    this.fit(sheet, column);
    // Nothing of a sheet that was never drawn is seen; Univer answers undefined then, whatever its types promise.
    const seen = sheet.getVisibleRange() ?? null;
    const rowSeen = seen !== null && row >= seen.startRow && row < seen.endRow;
    const left = this.leftmostFor(open.sheet.id, column);
    const columnSeen =
      seen !== null && column >= seen.startColumn && column < seen.endColumn && seen.startColumn <= left;
    if (rowSeen && columnSeen) return;
    sheet.scrollToCell(rowSeen ? seen.startRow : Math.max(0, row - 3), columnSeen ? seen.startColumn : left);
  }

  /** Where the row's beginning and the cell do not fit side by side but nearly do, the sheet is drawn smaller. */
  private fit(sheet: FWorksheet, column: number): void {
    const present = sheet.getZoom();
    if (present !== (this.fitted.get(sheet.getSheetId()) ?? 1)) return;
    const { startColumn } = this.worksheet(sheet.getSheetId()).getFreeze();
    let width = 0;
    for (let one = 0; one <= Math.max(column, startColumn - 1); one += 1) {
      width += this.widthOf(sheet.getSheetId(), one);
    }
    const needed = Math.floor((this.univer.rowWidth() / width) * 100) / 100;
    const ratio = needed >= 1 || needed < LEAST_ZOOM ? 1 : needed;
    if (ratio === present) return;
    sheet.zoom(ratio);
    this.fitted.set(sheet.getSheetId(), ratio);
  }

  private widthOf(sheetId: string, column: number): number {
    const sheet = this.worksheet(sheetId);
    return sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  }

  /** The leftmost column from which the cell is seen whole: STT and label stay in view where there is room for them. */
  private leftmostFor(sheetId: string, column: number): number {
    const sheet = this.worksheet(sheetId);
    const widthOf = (one: number): number => this.widthOf(sheetId, one);
    const { xSplit, startColumn } = sheet.getFreeze();
    const frozen = xSplit > 0 ? startColumn : 0; // always in view
    let room = this.univer.rowWidth() / sheet.getZoomRatio() - widthOf(column);
    for (let one = 0; one < frozen; one += 1) room -= widthOf(one);
    let left = column;
    while (left > frozen && widthOf(left - 1) <= room) {
      left -= 1;
      room -= widthOf(left);
    }
    return left;
  }

  private tellWhere(): void {
    if (this.leading) return;
    const range = this.fWorkbook().getActiveRange();
    const open = range && this.host.sheetOf(range.getSheetId());
    if (!range || !open) return;
    const { startRow, startColumn } = range.getRange();
    // A whole row or column begins at no cell of its own.
    if (Number.isNaN(startRow) || Number.isNaN(startColumn)) return;
    this.host.wentTo({ sheet: open.sheet.name, row: startRow, column: startColumn });
  }

  private hear(command: ICommandInfo, isResult: boolean): void {
    if (command.id === CALCULATION_STARTS) this.computing = true;
    // `functionsExecutedState` comes once, when the calculation has ended, whichever way.
    if (command.id === CALCULATION_TELLS && command.params && 'functionsExecutedState' in command.params) {
      this.computing = false;
    }
    const writing = rangeValuesOf(command);
    if (!writing || writing.options?.soat) return;
    const { subUnitId: sheetId } = writing;
    const cells = Object.entries(writing.cellValue).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => ({ row: Number(row), column: Number(column) })),
    );
    if (cells.length === 0) return;
    if (isResult) {
      this.host.computed(
        sheetId,
        cells.map(({ row, column }) => ({ row, column, value: this.contentIn(sheetId, row, column).value })),
      );
      return;
    }
    this.lastChange = Date.now();
    this.host.typed(
      sheetId,
      cells.map((cell): CellChange => ({ ...cell, content: this.contentIn(sheetId, cell.row, cell.column) })),
    );
  }

  /** What Univer holds in a cell, in our terms. */
  private contentIn(sheetId: string, row: number, column: number): CellContent {
    const cell = this.worksheet(sheetId).getCellMatrix().getValue(row, column);
    const open = this.host.sheetOf(sheetId);
    // A cell to which Univer gives none has the format that it had: nothing here takes one away.
    const plain = open ? contentAt(open, row, column).format : GENERAL;
    if (!cell) return { value: null, formula: null, format: plain };
    const formula = this.formulaOf(cell, sheetId, row, column);
    const format = this.workbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? plain;
    return { value: valueOf(cell, formula !== null), formula, format };
  }

  /** A formula that was filled down is kept by reference to its first cell; Univer knows what it says here. */
  private formulaOf(cell: ICellData, sheetId: string, row: number, column: number): string | null {
    if (!cell.f && !cell.si) return null;
    const formulas = this.univer.univer.__getInjector().get(FormulaDataModel);
    const text = formulas.getFormulaStringByCell(row, column, sheetId, this.workbook().getUnitId());
    return (text ?? cell.f ?? '').replace(/^=/, '') || null;
  }

  /** Draws once, however many marks one call sets. */
  private refresh(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    setTimeout(() => {
      this.refreshing = false;
      if (this.univer.api.getActiveWorkbook()) this.fWorkbook().getActiveSheet().refreshCanvas();
    }, 0);
  }

  /** Before the sheet goes: shows the nearest other one. */
  private leave(sheetId: string): void {
    const at = this.shown.findIndex(({ sheet }) => sheet.id === sheetId);
    const others = [...this.shown.slice(at + 1), ...this.shown.slice(0, at).reverse()];
    const next = others.find(
      ({ sheet }) => sheet.visibility === 'visible' && this.host.sheetOf(sheet.id) !== undefined,
    );
    if (next) this.fWorkbook().setActiveSheet(next.sheet.id);
  }

  private activeSheet(): string {
    return this.fWorkbook().getActiveSheet().getSheetId();
  }

  private fWorkbook() {
    const workbook = this.univer.api.getActiveWorkbook();
    if (!workbook) throw new Error('the grid has no workbook');
    return workbook;
  }

  private workbook() {
    return this.fWorkbook().getWorkbook();
  }

  private worksheet(sheetId: string) {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`the grid has no sheet ${sheetId}`);
    return sheet;
  }
}

/** Where a click on a cell leads, on a sheet that the add-in put. */
function linkAt(open: OpenSheet | undefined, row: number, column: number): Place | undefined {
  const cell = open?.put?.sheet.rows[row]?.[column];
  return typeof cell === 'object' && cell !== null && 'link' in cell ? cell.link : undefined;
}

/** A cell's value in our terms; line ends inside a text are `\n`. */
function valueOf(cell: ICellData, isFormula: boolean): CellValue | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = cell;
  if (v === undefined || v === null || (v === '' && !isFormula)) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === undefined || t === null) return v;
  const text = String(v);
  return ERROR.test(text) ? { error: text } : text;
}

function univerContent({ value, formula }: CellContent): object {
  const blank = { p: null, si: null, f: null };
  if (formula !== null) return { ...blank, f: `=${formula}`, ...(value === null ? {} : typedValue(value)) };
  return value === null ? { ...blank, v: null, t: null } : { ...blank, ...typedValue(value) };
}

function formatStyle(format: string): object {
  return { n: format === GENERAL ? null : { pattern: format } };
}
