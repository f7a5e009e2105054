/**
 * Writing cells in rectangles. Each rectangle is read before and after within the same request, so the journal says what
 * really stood there and what really stands there now, and a content that Excel took otherwise than meant is noticed.
 *
 * A cell of format `@` turns whatever is written into text, formulas included. A number or a formula for such a cell is
 * therefore written while the format is `General`, and `@` is put back. A formula may also give a `General` cell its
 * operand's format; the format is set once more after it.
 */
import { formatAddress, formatRange } from '../../workbook/address.js';
import type { CellRange, Place } from '../../workbook/address.js';
import { HostError } from '../../workbook/failure.js';
import { sameValue } from '../../workbook/journal.js';
import type { CellContent, JournalEntry } from '../../workbook/journal.js';
import { isCellError } from '../../workbook/snapshot.js';
import { splitBlock, toBlocks } from './blocks.js';
import { escapeText } from './escape-text.js';
import { groupBy } from './group-by.js';
import { CELL_RESPONSE_BYTES, PART_REQUEST_BYTES } from './request-limits.js';
import type { PlannedWrite } from './plan-edits.js';
import { arraysOf, contentOfArrays } from './read-cells.js';
import { sendParts } from './request-parts.js';
import type { Sized } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import { targetKey, MAX_BLOCK_CELLS } from './target-cells.js';
import type { CellWrite } from './target-cells.js';

type Input = string | number | boolean | null;

/** Three writes of one rectangle, each null where it changes nothing. */
interface BlockWrite extends Sized {
  readonly sheetId: string;
  readonly area: CellRange;
  readonly writes: readonly CellWrite[];
  readonly formatsBefore: readonly (readonly (string | null)[])[] | null;
  readonly contents: readonly (readonly Input[])[];
  readonly hasFormulas: boolean;
  readonly formatsAfter: readonly (readonly (string | null)[])[] | null;
}

/** Excel took a content otherwise than it was meant: a text as a formula, a number as a text. */
export class TakenOtherwise extends HostError {
  constructor(place: Place) {
    super('unknown', `taken otherwise: ${formatAddress(place)}`, place.sheet);
  }
}

/** Writes all cells, in one request where they fit, and says what changed. Rejects with a `HostError`, part written. */
export function writeOfficeCells(session: ExcelSession, writes: readonly CellWrite[]): Promise<JournalEntry[]> {
  return sendParts(toBlockWrites(writes), (batch) =>
    session.runExcel(
      'write cells',
      (context) => {
        const takers = batch.map((block) => queueBlock(context, block));
        return () => takers.flatMap((take) => take());
      },
      { repeat: false },
    ),
  );
}

/** True when the cell holds what the write meant; a formula's text may come back in Excel's own spelling. */
export function isAsMeant(put: PlannedWrite, content: CellContent): boolean {
  if (put.kind === 'formula') return content.formula !== null;
  if (content.formula !== null) return false;
  switch (put.kind) {
    case 'clear':
      return content.value === null;
    case 'number':
      return typeof content.value === 'number' && isClose(content.value, put.value);
    case 'error':
      return isCellError(content.value) && content.value.error === put.value;
    default:
      return sameValue(content.value, put.value);
  }
}

/** Excel keeps 15 digits. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-14;
}

function toBlockWrites(writes: readonly CellWrite[]): BlockWrite[] {
  return [...groupBy(writes, (write) => write.sheetId)].flatMap(([sheetId, ofSheet]) => {
    const at = new Map(ofSheet.map((write) => [targetKey(write.place), write]));
    return toBlocks(ofSheet.map((write) => write.place))
      .flatMap((block) => splitBlock(block, MAX_BLOCK_CELLS))
      .map((area) => toBlockWrite(sheetId, area, at));
  });
}

function toBlockWrite(sheetId: string, area: CellRange, at: ReadonlyMap<string, CellWrite>): BlockWrite {
  const rows: CellWrite[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CellWrite[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const write = at.get(targetKey({ row, column }));
      if (write) cells.push(write); // a block covers only cells that are written
    }
    rows.push(cells);
  }
  const contents = rows.map((cells) => cells.map(toInput));
  const formatsBefore = rows.map((cells) => cells.map(formatWhileWriting));
  const formatsAfter = rows.map((cells) => cells.map(formatAfterWriting));
  const writes = rows.flat();
  return {
    sheetId,
    area,
    writes,
    formatsBefore: orNothing(formatsBefore),
    contents,
    hasFormulas: writes.some(({ put }) => put.kind === 'formula'),
    formatsAfter: orNothing(formatsAfter),
    requestBytes: 2 * PART_REQUEST_BYTES + jsonBytes([contents, formatsBefore, formatsAfter]),
    responseBytes: writes.length * 2 * CELL_RESPONSE_BYTES + jsonBytes(contents),
  };
}

/** null: the cell already has the format in which the content is to be written. */
function formatWhileWriting({ put, format, before }: CellWrite): string | null {
  const final = format ?? before.format;
  const staysText = put.kind === 'text' || put.kind === 'clear';
  const wanted = final === '@' && !staysText ? 'General' : final;
  return wanted === before.format ? null : wanted;
}

function formatAfterWriting(write: CellWrite): string | null {
  const final = write.format ?? write.before.format;
  const during = formatWhileWriting(write) ?? write.before.format;
  return write.put.kind === 'formula' || during !== final ? final : null;
}

function toInput(write: CellWrite): Input {
  const { put } = write;
  switch (put.kind) {
    case 'formula':
      return `=${put.formula}`;
    case 'text':
      return escapeText(put.value, formatWhileWriting(write) ?? write.before.format);
    case 'clear':
      return '';
    default:
      return put.value;
  }
}

function queueBlock(context: Excel.RequestContext, block: BlockWrite): () => JournalEntry[] {
  const { sheetId, area } = block;
  const before = queueRange(context, sheetId, area);
  before.load('values,valueTypes,formulas,numberFormat');
  const range = queueRange(context, sheetId, area);
  if (block.formatsBefore) range.numberFormat = copy(block.formatsBefore);
  if (block.hasFormulas) range.formulas = copy(block.contents);
  else range.values = copy(block.contents);
  if (block.formatsAfter) range.numberFormat = copy(block.formatsAfter);
  const after = queueRange(context, sheetId, area);
  after.load('values,valueTypes,formulas,numberFormat');
  return () => takeEntries(block, before, after);
}

function queueRange(context: Excel.RequestContext, sheetId: string, area: CellRange): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(formatRange(area)).untrack();
}

function takeEntries(block: BlockWrite, before: Excel.Range, after: Excel.Range): JournalEntry[] {
  const stood = arraysOf(before);
  const stands = arraysOf(after);
  return block.writes.flatMap((write) => {
    const { place, put } = write;
    const row = place.row - block.area.top;
    const column = place.column - block.area.left;
    const now = contentOfArrays(stands, row, column);
    if (!isAsMeant(put, now)) throw new TakenOtherwise(place);
    return toEntries(write, contentOfArrays(stood, row, column), now);
  });
}

/** One entry an edit: those in between end where the next begins. */
export function toEntries(
  { place, sheetId, earlier }: CellWrite,
  before: CellContent,
  after: CellContent,
): JournalEntry[] {
  const entries: JournalEntry[] = [];
  let from = before;
  for (const passed of earlier) {
    const to = { ...passed, format: passed.format ?? from.format };
    entries.push({ ...place, sheetId, before: from, after: to });
    from = to;
  }
  return [...entries, { ...place, sheetId, before: from, after }];
}

function orNothing<T>(rows: readonly (readonly (T | null)[])[]): readonly (readonly (T | null)[])[] | null {
  return rows.some((cells) => cells.some((cell) => cell !== null)) ? rows : null;
}

/** The library wants arrays that it may keep. */
function copy<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((cells) => [...cells]);
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
