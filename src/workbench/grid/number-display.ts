/**
 * Makes the grid speak Vietnamese about numbers: shown with a decimal comma, opened for editing so, and read so when typed.
 * Cells in text format stay texts, dates go the grid's own way.
 */
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT } from '@univerjs/preset-sheets-core';
import type { SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { editableNumber, kindOf, numberTyped } from './typed-number.js';

/** Above Univer's own handlers, which read and show English numbers. */
const FIRST = 100;

export function installNumberDisplay(
  interceptors: SheetInterceptorService,
  patternOf: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'soat-decimal-comma',
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const shown = generalText(rawData, patternOf(subUnitId, row, col));
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, origin }, next) => {
      const text = editorText(origin, patternOf(subUnitId, row, col));
      return text === undefined ? next(cell) : { ...cell, v: text, t: CellValueType.STRING };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = typedText(cell);
      const number = text === undefined ? undefined : numberTyped(text, patternOf(subUnitId, row, col));
      if (number === undefined) return next(cell);
      if (typeof number === 'string') return next({ ...cell, v: number, p: null });
      return { ...cell, v: number, t: CellValueType.NUMBER, p: null, f: null, si: null };
    },
  });
}

/** A number without a number format: with a decimal comma; undefined where the grid's own text will do. */
function generalText(cell: Nullable<ICellData>, pattern: string | undefined): string | undefined {
  if (cell?.t !== CellValueType.NUMBER || pattern !== undefined || Number.isInteger(cell.v)) return undefined;
  // Excel shows eleven digits where there is no format (and so hides binary noise).
  return editableNumber(Number(Number(cell.v).toPrecision(11)));
}

/** What the editor opens with for a plain number; undefined for all else. */
function editorText(cell: Nullable<ICellData>, pattern: string | undefined): string | undefined {
  if (cell?.t !== CellValueType.NUMBER || cell.f || cell.si) return undefined;
  const kind = kindOf(pattern, Number(cell.v));
  if (kind === 'other') return undefined;
  if (kind === 'number') return editableNumber(Number(cell.v));
  const text = editableNumber(Number((Number(cell.v) * 100).toPrecision(15)));
  return text === undefined ? undefined : `${text}%`;
}

/** The text just typed; undefined for a formula. */
function typedText(cell: Nullable<ICellData>): string | undefined {
  if (!cell || cell.f || cell.si || cell.t === CellValueType.FORCE_STRING) return undefined;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  if (rich !== undefined) return rich;
  return cell.v === undefined || cell.v === null ? undefined : String(cell.v);
}
