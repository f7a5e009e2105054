/** What stands in the cells that shall be written, and whether they may be: read in one request before anything is. */
import { formatAddress, formatRange, isInside } from '../../workbook/address.js';
import type { CellRange, Place } from '../../workbook/address.js';
import { HostError } from '../../workbook/failure.js';
import type { CellContent } from '../../workbook/journal.js';
import { splitBlock, toBlocks } from './blocks.js';
import { groupBy } from './group-by.js';
import { CELL_RESPONSE_BYTES, LOCK_RESPONSE_BYTES, PART_REQUEST_BYTES } from './request-limits.js';
import type { PlannedCell } from './plan-edits.js';
import { arraysOf, contentOfArrays, joinMerges, mergesPart } from './read-cells.js';
import type { SheetMerges } from './read-cells.js';
import { readParts } from './request-parts.js';
import type { ReadPart } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import type { SheetFacts, ExcelFacts } from './sheet-facts.js';
import { factsFrom, factsParts } from './workbook-facts.js';
import type { FactsValue } from './workbook-facts.js';

/**
 * The most cells of one block. Above 1,500 the library itself cuts an array into chunks by operations of its own
 * (`setRangePropertiesInBulk` of excel-win32-16.01); what is sent shall be what we queued.
 */
export const MAX_BLOCK_CELLS = 1_500;

export interface TargetCell {
  readonly content: CellContent;
  readonly locked: boolean;
}

/** A cell that may be written, with what stands there now. */
export interface CellWrite extends PlannedCell {
  readonly sheetId: string;
  readonly before: CellContent;
}

export interface Targets {
  readonly facts: ExcelFacts;
  /** By sheet key (name or id, as asked) and `row:column`. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, TargetCell>>;
  readonly merges: ReadonlyMap<string, readonly CellRange[]>;
}

type Part = FactsValue | SheetMerges | Block;

interface Block {
  readonly kind: 'block';
  readonly key: string;
  readonly cells: readonly (readonly [string, TargetCell])[];
}

/** `wanted`: cells by sheet, named by its name or its id. A sheet that is not there has no cells in the answer. */
export async function readTargets(
  session: ExcelSession,
  wanted: ReadonlyMap<string, readonly { row: number; column: number }[]>,
): Promise<Targets> {
  const parts: ReadPart<Part>[] = factsParts();
  for (const [key, cells] of wanted) {
    parts.push(mergesPart(key));
    for (const block of toBlocks(cells)) {
      for (const band of splitBlock(block, MAX_BLOCK_CELLS)) parts.push(blockPart(key, band));
    }
  }
  const { values } = await readParts(session, 'targets', parts);
  const blocks: Block[] = [];
  const merges: SheetMerges[] = [];
  for (const value of values) {
    if (value.kind === 'merges') merges.push(value);
    else if (value.kind === 'block') blocks.push(value);
  }
  const cells = new Map(
    [...groupBy(blocks, (block) => block.key)].map(([key, ofSheet]) => [
      key,
      new Map(ofSheet.flatMap((block) => block.cells)),
    ]),
  );
  return { facts: await factsFrom(session, values), cells, merges: joinMerges(merges) };
}

export function targetKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

/** The first reason not to write, as a `HostError`; nothing is written when one cell of many may not be. */
export function checkTargets(targets: Targets, planned: readonly PlannedCell[]): CellWrite[] {
  if (targets.facts.readOnly) throw new HostError('read-only');
  return planned.map((cell) => {
    const { place } = cell;
    const sheet = findSheetFacts(targets.facts, place.sheet);
    const target = targets.cells.get(place.sheet)?.get(targetKey(place));
    checkNotCovered(place, targets.merges.get(place.sheet) ?? []);
    if (!target) throw new HostError('unknown', `not read: ${formatAddress(place)}`, place.sheet);
    const formatChanges = cell.format !== null && cell.format !== target.content.format;
    if (sheet.protection && (target.locked || (formatChanges && !sheet.protection.formatCells))) {
      throw new HostError('protected', formatAddress(place), place.sheet);
    }
    return { ...cell, sheetId: sheet.id, before: target.content };
  });
}

export function findSheetFacts(facts: ExcelFacts, name: string): SheetFacts {
  const sheet = facts.sheets.find((one) => one.name === name);
  if (!sheet) throw new HostError('no-such-sheet', name, name);
  return sheet;
}

/** Under a merge a cell must be the merge's first. */
export function checkNotCovered(place: Place, merges: readonly CellRange[]): void {
  const { row, column, sheet } = place;
  const covered = merges.some((merge) => isInside(place, merge) && (merge.top !== row || merge.left !== column));
  if (covered) throw new HostError('no-such-cell', formatAddress(place), sheet);
}

function blockPart(key: string, area: CellRange): ReadPart<Part> {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: cells * (CELL_RESPONSE_BYTES + LOCK_RESPONSE_BYTES),
    queue: (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject(key).getRange(formatRange(area));
      range.untrack();
      range.load('values,valueTypes,formulas,numberFormat');
      const locks = range.getCellProperties({ format: { protection: true } });
      return () => ({ kind: 'block', key, cells: takeCells(area, range, locks) });
    },
  };
}

function takeCells(
  area: CellRange,
  range: Excel.Range,
  locks: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): (readonly [string, TargetCell])[] {
  if (range.isNullObject) return [];
  const arrays = arraysOf(range);
  const cells: (readonly [string, TargetCell])[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const [y, x] = [row - area.top, column - area.left];
      const locked = locks.value[y]?.[x]?.format?.protection?.locked ?? true;
      cells.push([targetKey({ row, column }), { content: contentOfArrays(arrays, y, x), locked }]);
    }
  }
  return cells;
}
