/**
 * The sheet as a plain table: at once, before the grid is there, and in its stead where it cannot be had. It shows what the
 * host holds, marks and all, and lets nothing be typed.
 */
import { memo, useEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { CellStyle } from '../hosts/file/formatting/formatting.js';
import { columnName, formatAddress } from '../workbook/address.js';
import type { CellRange } from '../workbook/address.js';
import { MARK_COLOURS } from '../workbook/mark.js';
import { mergeAt } from '../workbook/merge-at.js';
import type { Cell, Row } from '../workbook/snapshot.js';
import { cellText, isNumberShown } from './cell-text.js';
import type { GridHost } from './host/grid-host.js';
import type { OpenSheet } from './host/open-sheet.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

/** What is drawn at once: a form is smaller, of a longer list the part where the person is. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

export interface PlainSheetProps {
  readonly host: GridHost;
  readonly words: WorkbenchStrings;
}

export function PlainSheet({ host, words }: PlainSheetProps): ReactNode {
  const [, setVersion] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => host.onChange(() => setVersion((version) => version + 1)), [host]);
  const place = host.selected;
  const visible = host.sheets.filter(({ sheet }) => sheet.visibility === 'visible');
  const open = visible.find(({ sheet }) => sheet.name === place?.sheet) ?? visible[0];
  const chosen = place && open?.sheet.name === place.sheet ? formatAddress(place) : '';
  useEffect(() => {
    scroller.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, open?.sheet.name]);
  if (!open) return null;
  const goTo = (sheet: string, row: number, column: number): void => {
    host.wentTo({ sheet, row, column });
    setVersion((version) => version + 1);
  };
  return (
    <div className="plain-sheet">
      <div ref={scroller} className="plain-cells" role="group" aria-label={open.sheet.name} tabIndex={0}>
        <PlainTable
          host={host}
          open={open}
          marks={host.marksOf(open.sheet.id)}
          row={chosen === '' ? 0 : (place?.row ?? 0)}
          chosen={chosen}
          goTo={goTo}
          words={words}
        />
      </div>
      <div className="plain-tabs" role="group" aria-label={words.sheets}>
        {visible.map(({ sheet }) => (
          <button
            key={sheet.id}
            type="button"
            aria-pressed={sheet.id === open.sheet.id}
            onClick={() => goTo(sheet.name, 0, 0)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </div>
  );
}

interface PlainTableProps {
  readonly host: GridHost;
  readonly open: OpenSheet;
  /** Named so that new marks are drawn. */
  readonly marks: ReturnType<GridHost['marksOf']>;
  /** Where the person is. */
  readonly row: number;
  readonly chosen: string;
  readonly goTo: (sheet: string, row: number, column: number) => void;
  readonly words: WorkbenchStrings;
}

const PlainTable = memo(function PlainTable({ host, open, row, chosen, goTo, words }: PlainTableProps): ReactNode {
  const { sheet, look } = open;
  const { first, last, columns, rows } = shownPart(open, row);
  const hidden = sheet.hiddenColumns;
  const shown = Array.from({ length: columns }, (_, column) => column).filter((column) => !hidden.has(column));
  const widthOf = (column: number): number =>
    look?.columns.find((one) => column >= one.first && column <= one.last)?.width ?? look?.defaultColumnWidth ?? 72;
  const lines: ReactNode[] = [];
  for (let index = first; index <= last; index += 1) {
    const line = rows.get(index);
    if (line?.hidden || look?.hiddenRows.has(index)) continue;
    lines.push(
      <tr key={index} style={{ height: look?.rowHeights.get(index) ?? look?.defaultRowHeight ?? 20 }}>
        <th scope="row">{index + 1}</th>
        {shown.map((column) => {
          const merge = mergeAt(sheet.merges, index, column);
          if (merge && !isFirst(merge, index, column, first)) return null;
          const cell = line?.cells.find((one) => one.column === column);
          const mark = host.markAt(sheet.id, index, column);
          const address = formatAddress({ row: index, column });
          return (
            <td
              key={column}
              data-cell={address}
              {...(address === chosen ? { 'data-chosen': '' } : {})}
              {...(merge ? spans(merge, last, hidden) : {})}
              {...(mark && mark.sentence !== '' ? { title: mark.sentence } : {})}
              style={{ ...cellStyle(open, index, column, cell), ...(mark ? markStyle(mark.level) : {}) }}
              onClick={() => goTo(sheet.name, index, column)}
            >
              {cell ? cellText(cell, host.date1904) : ''}
            </td>
          );
        })}
      </tr>,
    );
  }
  const length = sheet.rows.at(-1)?.index ?? 0;
  return (
    <>
      {(first > 0 || last < length) && (
        <p className="plain-part">{words.partOfSheet(first + 1, last + 1, length + 1)}</p>
      )}
      <table style={{ width: 46 + shown.reduce((sum, column) => sum + widthOf(column), 0) }}>
        <colgroup>
          <col style={{ width: 46 }} />
          {shown.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {shown.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lines}</tbody>
      </table>
    </>
  );
});

interface ShownPart {
  readonly first: number;
  readonly last: number;
  readonly columns: number;
  readonly rows: ReadonlyMap<number, Row>;
}

/** A whole form; of a longer sheet a part that holds the row. */
function shownPart({ sheet }: OpenSheet, row: number): ShownPart {
  const length = sheet.rows.at(-1)?.index ?? 0;
  const first = length < MOST_ROWS ? 0 : Math.floor(row / (MOST_ROWS / 2)) * (MOST_ROWS / 2);
  const last = Math.min(Math.max(length, row), first + MOST_ROWS - 1);
  const rows = new Map<number, Row>();
  let widest = 0;
  for (const one of rowsBetween(sheet.rows, first, last)) {
    rows.set(one.index, one);
    widest = Math.max(widest, one.cells.at(-1)?.column ?? 0);
  }
  return { first, last, columns: Math.min(MOST_COLUMNS, widest + 1), rows };
}

function rowsBetween(rows: readonly Row[], first: number, last: number): readonly Row[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Row[] = [];
  for (let at = low; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.index > last) break;
    found.push(row);
  }
  return found;
}

/** The cell that stands for the merged area: its first one that is drawn. */
function isFirst({ top, left }: CellRange, row: number, column: number, first: number): boolean {
  return row === Math.max(top, first) && column === left;
}

function spans(
  { top, bottom, left, right }: CellRange,
  last: number,
  hidden: ReadonlySet<number>,
): { readonly rowSpan: number; readonly colSpan: number } {
  let colSpan = 0;
  for (let column = left; column <= Math.min(right, MOST_COLUMNS - 1); column += 1)
    if (!hidden.has(column)) colSpan += 1;
  return { rowSpan: Math.min(bottom, last) - top + 1, colSpan: Math.max(1, colSpan) };
}

function cellStyle(open: OpenSheet, row: number, column: number, cell: Cell | undefined): CSSProperties {
  const index = open.look?.cells.get(row)?.get(column);
  const style = index === undefined ? undefined : open.book?.styles[index];
  return {
    ...(style ? styleOf(style) : {}),
    ...(cell && (style?.horizontal ?? 'general') === 'general' && isNumberShown(cell) ? { textAlign: 'right' } : {}),
  };
}

const ALIGN: Readonly<Partial<Record<CellStyle['horizontal'], CSSProperties['textAlign']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
  justify: 'justify',
};

function styleOf({ font, fill, horizontal, vertical, wrap, top, bottom, left, right }: CellStyle): CSSProperties {
  const align = ALIGN[horizontal];
  return {
    fontFamily: `${JSON.stringify(font.name)}, 'Segoe UI', Arial, sans-serif`,
    fontSize: `${font.size}pt`,
    ...(font.bold ? { fontWeight: 'bold' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    // On a ground of its own a cell keeps its own letters; on the page's ground black letters are the page's.
    ...(fill === null ? {} : { background: fill, color: font.colour ?? '#000' }),
    ...(fill === null && font.colour !== null && font.colour !== '#000000' ? { color: font.colour } : {}),
    ...(align ? { textAlign: align } : {}),
    verticalAlign: vertical === 'top' || vertical === 'justify' ? 'top' : vertical === 'bottom' ? 'bottom' : 'middle',
    ...(wrap ? { whiteSpace: 'pre-wrap' } : {}),
    ...((top ?? bottom ?? left ?? right) ? { borderColor: 'var(--line-button)' } : {}),
  };
}

function markStyle(level: keyof typeof MARK_COLOURS): CSSProperties {
  const { fill, font } = MARK_COLOURS[level];
  return { background: fill, color: font };
}
