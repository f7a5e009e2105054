/** The page for whoever signs as a worksheet: Excel prints it, or saves it as PDF, on one A4 page. */
import { refName } from '../strings/forms.js';
import { SIGN_STRINGS } from '../strings/sign-page-words.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import type { SignPageInput } from './sign-page-html.js';

const CELL = { border: true, wrap: true } as const;
const WIDTHS = [44, 13, 13, 13, 30];

export function signSheet(input: SignPageInput): NewSheet {
  const { unit, period, edition, date, mark, conclusion, chosen, isAsLast, language } = input;
  const words = SIGN_STRINGS[language];
  const rows: NewRow[] = [];
  const merges: string[] = [];
  const line = (value: string, style: Partial<NewCell> = {}): void => {
    rows.push([{ value, wrap: true, ...style }]);
    merges.push(`A${rows.length}:E${rows.length}`);
  };
  line(unit.toLocaleUpperCase('vi'), { bold: true });
  line(words.title, { bold: true, align: 'center' });
  line([period, edition].filter((one) => one !== '').join('; '), { italic: true, align: 'center' });
  if (isAsLast) line(words.asLast, { bold: true });
  rows.push([]);
  rows.push(words.columns.map((value): NewCell => ({ value, bold: true, align: 'center', ...CELL })));
  for (const { indicator, entry, last, lastYear, reason } of chosen) {
    rows.push([
      { value: words.row(refName(indicator.ref, language), indicator.label), ...CELL },
      ...[entry.written, last, lastYear].map((value): NewCell => ({ value, format: '@', align: 'right', ...CELL })),
      { value: reason, ...CELL },
    ]);
  }
  rows.push([]);
  for (const one of conclusion) line(one);
  line(words.made(date, mark));
  rows.push([]);
  rows.push([null, null, { value: words.signature, bold: true, align: 'center' }]);
  merges.push(`C${rows.length}:E${rows.length}`);
  return { name: words.sheetName, rows, merges, columnWidths: WIDTHS };
}
