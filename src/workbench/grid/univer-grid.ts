/**
 * Univer as our grid: one workbook, Vietnamese, formulas compute, and only what saving can carry is left on.
 * It lives in a chunk of its own that nothing but the workbench loads.
 */
import {
  CanceledError,
  CommandType,
  ICommandService,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type {
  ICellDataForSheetInterceptor,
  ICommandInfo,
  Injector,
  IRange,
  IStyleData,
  IWorkbookData,
  Nullable,
  Univer,
} from '@univerjs/core';
import {
  CalculationMode,
  HeaderMoveRenderController,
  ILayoutService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  ISheetSelectionRenderService,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import vietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { CellRange } from '../../workbook/address.js';
import type { Refusal } from '../host/grid-host.js';
import { isAllowed } from './allowed-commands.js';
import { createUniver } from './create-univer.js';
import { FocusGuard } from './focus-guard.js';
import { installNumberDisplay } from './number-display.js';
import { parseClipboard, pastedCells } from './paste.js';
import { typedValue } from './workbook-data.js';

/** What the page decides cell by cell. */
export interface GridRules {
  /** null: may be typed into. */
  whyNot(sheetId: string, row: number, column: number): Refusal | null;
  refused(reason: Refusal): void;
  /** What is laid over a cell (our marks) while it is drawn, without touching its own format. */
  overlay(sheetId: string, row: number, column: number): CellOverlay | undefined;
  /** A cell is open for typing. */
  isEditing(): boolean;
  /** The page has one way back for grid and pane; Univer's own list of steps is not used. */
  undo(): void;
  redo(): void;
}

/** Colours as `#RRGGBB`; null leaves the cell's own. */
export interface CellOverlay {
  readonly fill: string | null;
  readonly font: string | null;
  /** A small triangle in the corner: there is a comment. */
  readonly corner: string | null;
}

export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** Settles when the grid is drawn and takes keys; Univer puts that off by a few hundred milliseconds. */
  readonly drawn: Promise<void>;
  /** Pixels of the page that rows have beside their numbers. */
  rowWidth(): number;
  /** Calls back when the grid's place on the screen has another size, also when it appears. Returns what stops it. */
  onSize(run: () => void): () => void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Does something in the grid; whoever has the keyboard outside keeps it, although Univer asks for it a little later. */
  keepFocus(work: () => void): void;
  dispose(): void;
}

/** Params of `sheet.mutation.set-range-values`, as far as we use them. */
export interface RangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
  /** Our addition: the page's host writes, which has the cells already. */
  readonly options?: { readonly soat?: boolean };
}

/** Univer takes a new size over a little later than the browser tells it. */
const RESIZED_WITHIN_MS = 150;

/** The column of row numbers (46) and the scroll bar, in pixels. */
const BESIDE_CELLS = 60;

const PASTE = 'sheet.command.paste-by-short-key';
const UNDO = 'univer.command.undo';
const REDO = 'univer.command.redo';
const RENAME = 'sheet.operation.rename-sheet';
export const SET_VALUES = 'sheet.mutation.set-range-values';

/** The params when the command is a writing of cells. */
export function rangeValuesOf(command: ICommandInfo): RangeValues | undefined {
  // Univer's own contract for this mutation's params (ISetRangeValuesMutationParams), `soat` being our addition.
  return command.id === SET_VALUES ? (command.params as RangeValues) : undefined;
}

export function createGrid(container: HTMLElement, data: IWorkbookData, rules: GridRules): UniverGrid {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  // Univer asks for the keyboard as soon as it is there; the person may be in the pane by then.
  const guard = new FocusGuard(container);
  guard.stand();
  const { univer, api } = createUniver(
    {
      darkMode: dark.matches,
      locale: LocaleType.VI_VN,
      locales: { [LocaleType.VI_VN]: mergeLocales(vietnamese) },
    },
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      // The green corner of numbers written as texts is Excel's own habit; the box that would cover the cell is not wanted.
      disableTextFormatAlert: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
  );
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  // The plugins for sheets, and with them their services, start with the first workbook.
  const workbook = api.createWorkbook(data);
  const interceptors = injector.get(SheetInterceptorService);
  workbook.setNumfmtLocal('vi');

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'soat-marks',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const overlay = rules.overlay(subUnitId, row, col);
      return next(overlay ? overlaid(cell, overlay, styles.getStyleByCell(cell)) : cell);
    },
  });

  const styles = workbook.getWorkbook().getStyles();
  // Of the cell as it is kept: asking for the composed style would ask our own interceptors again.
  const patternOf = (sheetId: string, row: number, column: number): string | undefined => {
    const cell = workbook.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return styles.getStyleByCell(cell)?.n?.pattern;
  };
  installNumberDisplay(interceptors, patternOf);
  const paste = (text: string): void => {
    const sheet = workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    if (!range) return;
    const merges = sheet.getSheet().getMergeData().map(rangeOf);
    const cells = pastedCells(
      parseClipboard(text),
      rangeOf(range),
      (row, column) => patternOf(sheet.getSheetId(), row, column),
      merges,
    );
    const value: Record<number, Record<number, object>> = {};
    for (const { row, column, value: v } of cells) {
      (value[row] ??= {})[column] = {
        f: null,
        si: null,
        p: null,
        ...(v === null ? { v: null, t: null } : typedValue(v)),
      };
    }
    void commands.executeCommand('sheet.command.set-range-values', { value });
  };
  commands.beforeCommandExecuted((command, options) => {
    if (command.id === PASTE) {
      // ISheetPasteByShortKeyParams: what the browser's own paste event brought.
      const { textContent } = (command.params ?? {}) as { textContent?: string };
      if (textContent) queueMicrotask(() => paste(textContent));
      throw new CanceledError();
    }
    if ((command.id === UNDO || command.id === REDO) && !rules.isEditing()) {
      // After this command has been called off: the writing is one of its own.
      queueMicrotask(() => (command.id === UNDO ? rules.undo() : rules.redo()));
      throw new CanceledError();
    }
    if (command.id === RENAME) refuse(rules, 'structure');
    if (command.type === CommandType.COMMAND && !isAllowed(command.id)) refuse(rules, 'structure');
    const writing = rangeValuesOf(command);
    if (writing && !options?.['fromFormula'] && !writing.options?.soat) checkPersonsWriting(writing, rules);
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const reason = rules.whyNot(event.worksheet.getSheetId(), event.row, event.column);
    if (reason === null) return;
    event.cancel = true;
    rules.refused(reason);
  });
  const followSystem = (): void => api.toggleDarkMode(dark.matches);
  dark.addEventListener('change', followSystem);
  const drawn = injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      guard.liftSoon();
      switchOffDragging(injector, workbook.getId());
    });
  const keepTabs = holdTabs(container, () => workbook.getActiveSheet().getSheetId(), rules);
  const dispose = (): void => {
    keepTabs();
    guard.lift();
    dark.removeEventListener('change', followSystem);
    univer.dispose();
  };
  const focus = (): void => {
    guard.lift();
    injector.get(ILayoutService).focus();
  };
  const keepFocus = (work: () => void): void => guard.during(work);
  const rowWidth = (): number => container.clientWidth - BESIDE_CELLS;
  const onSize = (run: () => void): (() => void) => {
    const observer = new ResizeObserver(() => setTimeout(run, RESIZED_WITHIN_MS));
    observer.observe(container);
    return () => observer.disconnect();
  };
  return { univer, api, commands, drawn, rowWidth, onSize, focus, keepFocus, dispose };
}

/** Above Univer's own handlers, which ask for its permissions. */
const FIRST = 1000;

/** Dragging rows, columns and cells elsewhere would be refused at its end: it does not begin. */
function switchOffDragging(injector: Injector, unitId: string): void {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  if (!render) return;
  const headers = render.with(HeaderMoveRenderController).interceptor;
  headers.intercept(headers.getInterceptPoints().HEADER_MOVE_PERMISSION_CHECK, {
    priority: FIRST,
    handler: () => false,
  });
  const cells = render.with(ISheetSelectionRenderService).interceptor;
  cells.intercept(cells.getInterceptPoints().RANGE_MOVE_PERMISSION_CHECK, { priority: FIRST, handler: () => false });
}

const TAB = '[data-u-comp=slide-tab-item]';

/**
 * On the tab of the sheet that is shown, a second press would open it for renaming and a long one would drag it. Neither
 * begins; a press on another tab shows that sheet, as ever.
 */
function holdTabs(container: HTMLElement, active: () => string, rules: GridRules): () => void {
  const tabOf = ({ target }: Event): string | null =>
    (target instanceof Element ? target.closest(TAB) : null)?.getAttribute('data-id') ?? null;
  const press = (event: Event): void => {
    if (tabOf(event) === active()) event.stopPropagation();
  };
  const pressTwice = (event: Event): void => {
    if (tabOf(event) === null) return;
    event.stopPropagation();
    rules.refused('structure');
  };
  container.addEventListener('pointerdown', press, true);
  container.addEventListener('dblclick', pressTwice, true);
  return () => {
    container.removeEventListener('pointerdown', press, true);
    container.removeEventListener('dblclick', pressTwice, true);
  };
}

function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function overlaid(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { fill, font, corner }: CellOverlay,
  style: Nullable<IStyleData>,
): ICellDataForSheetInterceptor {
  const bg = fill === null ? {} : { bg: { rgb: fill } };
  const cl = font === null ? {} : { cl: { rgb: font } };
  const markers = corner === null ? {} : { markers: { tr: { color: corner, size: 6 } } };
  return { ...cell, ...markers, s: { ...style, ...bg, ...cl } };
}

/** Univer's way of saying no: the command ends as not done, nothing before it happened. */
function refuse(rules: GridRules, reason: Refusal): never {
  rules.refused(reason);
  throw new CanceledError();
}

/** Refuses locked cells; takes styles out, which filling down brings along and saving could not carry. */
function checkPersonsWriting({ subUnitId, cellValue }: RangeValues, rules: GridRules): void {
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns)) {
      const reason = rules.whyNot(subUnitId, Number(row), Number(column));
      if (reason !== null) refuse(rules, reason);
      if (cell && 's' in cell) delete cell.s;
    }
  }
}
