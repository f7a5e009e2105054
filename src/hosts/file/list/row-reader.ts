/** The rows in one window of a worksheet part, as the table source has them; what goes over from window to window is kept. */
import type { CellRange } from '../../../workbook/address.js';
import type { CellValue } from '../../../workbook/snapshot.js';
import { RowFiller } from '../../../workbook/row-filler.js';
import { textOfValue } from '../../../workbook/sheet-source.js';
import type { SourceCell, SourceRow } from '../../../workbook/table-source.js';
import { readCell } from '../read/cell.js';
import { GENERAL } from '../read/number-formats.js';
import { PlainCell } from '../read/plain-cell.js';
import {
  columnOf,
  plainValue,
  readCellColumn,
  readMerges,
  readRowIndex,
  type SheetContext,
} from '../read/sheet-part.js';
import { XmlReader } from '../xml/xml-reader.js';

export interface WindowRows {
  readonly rows: readonly SourceRow[];
  readonly merges: readonly CellRange[];
}

export class RowReader {
  private last = -1;
  private readonly filler = new RowFiller();

  constructor(
    private readonly context: SheetContext,
    private readonly part: string,
  ) {}

  /**
   * Reads the document that a window is.
   * @throws HostError `broken-file` when it is malformed; rows out of order cannot be put right here and are refused.
   */
  read(text: string): WindowRows {
    const reader = new XmlReader(text, this.part);
    let rows: readonly SourceRow[] = [];
    let merges: readonly CellRange[] = [];
    reader.readRoot();
    if (!reader.is('worksheet')) throw reader.broken('not a worksheet');
    while (reader.nextChild(1)) {
      if (reader.is('sheetData')) rows = this.readRows(reader);
      else if (reader.is('mergeCells')) merges = readMerges(reader);
      else reader.skip();
    }
    return { rows, merges };
  }

  private readRows(reader: XmlReader): readonly SourceRow[] {
    const plain = new PlainCell(reader);
    const rows: SourceRow[] = [];
    while (reader.nextChild(2)) {
      if (!reader.is('row')) {
        reader.skip();
        continue;
      }
      const index = readRowIndex(reader, this.last);
      if (index <= this.last) throw reader.broken(`row ${index + 1} out of order`);
      this.last = index;
      const cells = this.readCells(reader, plain, index);
      if (cells.length > 0) rows.push({ row: index + 1, cells });
    }
    return rows;
  }

  private readCells(reader: XmlReader, plain: PlainCell, row: number): readonly SourceCell[] {
    const { context } = this;
    const mayBePlain = reader.prefix === '' && !reader.selfClosing;
    const cells: SourceCell[] = [];
    let column = -1;
    for (;;) {
      while (mayBePlain && plain.next()) {
        column = columnOf(reader, plain.reference, row, column);
        this.put(cells, column, plainValue(plain, context, reader), plain.style ?? 0);
      }
      if (!reader.nextChild(3)) return cells;
      if (reader.is('c')) {
        column = readCellColumn(reader, row, column);
        const style = Number(reader.attribute('s') ?? 0);
        this.put(cells, column, readCell(reader, context).value, style);
      } else reader.skip();
    }
  }

  private put(cells: SourceCell[], column: number, value: CellValue | null, style: number): void {
    if (value === null) return;
    this.filler.put(cells, column, typeof value === 'number' ? this.numberCell(value, style) : textOfValue(value));
  }

  private numberCell(number: number, style: number): SourceCell {
    const { format } = this.context.styles.at(style);
    return format === GENERAL ? number : { number, format };
  }
}
