/** A sheet of ours as one .html page to print, or to save as PDF, from a browser: the same rows, merges and styles. */
import { parseRange } from '../workbook/address.js';
import type { Language } from '../strings/language.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { maxOf } from '../workbook/lists.js';
import { escapeHtml } from './escape-html.js';

const STYLE = `
body { font: 11pt/1.35 "Times New Roman", serif; color: #000; background: #fff; margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { padding: 0.8mm 1.2mm; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; height: 1em; }
tr { break-inside: avoid; }
.b { border: 0.25mm solid #000; }
`;

interface Merge {
  readonly columns: number;
  readonly rows: number;
}

/** Colours and links are for the workbook; on paper they say nothing. */
export function sheetHtml(sheet: NewSheet, language: Language): string {
  const { name, rows, merges = [], columnWidths = [], landscape = false } = sheet;
  const width = maxOf(
    rows.map(({ length }) => length),
    columnWidths.length,
  );
  const starts = new Map<string, Merge>();
  const covered = new Set<string>();
  for (const merge of merges) {
    const range = parseRange(merge);
    if (!range) continue;
    const { top, left, bottom, right } = range;
    starts.set(`${top} ${left}`, { columns: right - left + 1, rows: bottom - top + 1 });
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.add(`${row} ${column}`);
    }
    covered.delete(`${top} ${left}`);
  }
  const total = columnWidths.reduce((sum, one) => sum + one, 0);
  const columns = columnWidths.map((one) => `<col style="width:${((one / total) * 100).toFixed(2)}%">`).join('');
  const body = rows
    .map((row, at) => {
      const cells = Array.from({ length: width }, (_, column) => {
        const key = `${at} ${column}`;
        return covered.has(key) ? '' : cellHtml(row[column] ?? null, starts.get(key));
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title>` +
    `<style>@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 14mm 12mm; }${STYLE}</style></head>` +
    `<body><table><colgroup>${columns}</colgroup><tbody>${body}</tbody></table></body></html>\n`
  );
}

function cellHtml(cell: NewRow[number], merge: Merge | undefined): string {
  const {
    value = null,
    bold,
    italic,
    align,
    border,
  }: NewCell = typeof cell === 'object' && cell !== null && !('error' in cell) ? cell : { value: cell };
  const spans = merge
    ? `${merge.columns > 1 ? ` colspan="${merge.columns}"` : ''}${merge.rows > 1 ? ` rowspan="${merge.rows}"` : ''}`
    : '';
  const style = [
    ...(bold ? ['font-weight:bold'] : []),
    ...(italic ? ['font-style:italic'] : []),
    ...(align ? [`text-align:${align}`] : []),
  ].join(';');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (
    `<td${spans}${border ? ' class="b"' : ''}${style === '' ? '' : ` style="${style}"`}>` + `${escapeHtml(text)}</td>`
  );
}
