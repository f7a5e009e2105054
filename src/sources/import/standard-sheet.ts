/** A form as its printed template lays it out: title, two rows of captions, a row for each indicator. Plain data for any writer. */
import type { Form } from '../../forms/edition.js';
import type { Entry } from '../../forms/reading.js';
import { parseWritten } from '../../quantity/parse-quantity.js';

/** A cell with its look; a host or a file writer takes it from here. */
export interface StandardCell {
  readonly value: string | number | null;
  /** en-US number format code. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

export interface StandardSheet {
  readonly name: string;
  readonly rows: readonly (readonly (StandardCell | null)[])[];
  /** `A1:E1`. */
  readonly merges: readonly string[];
  readonly columnWidths: readonly number[];
  readonly headerRows: number;
}

/** A row that fits no indicator, kept below the table. */
export interface ExtraRow {
  readonly text: string;
  readonly figure: string;
}

const WIDTHS = [8, 62, 18, 12, 30];
const SUBCAPTION = '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)';
const HEADER_ROWS = 5;
const MERGES = ['A1:E1', 'A2:E2', 'A4:A5', 'C4:D4', 'E4:E5'];

export interface StandardSheetContent {
  readonly name: string;
  /** The title; the form's own where the document has none. */
  readonly title: string;
  /** What else stands above the table: the unit, the period, "Kèm theo Báo cáo số …". */
  readonly remark: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly extra: readonly ExtraRow[];
}

export function standardSheet(
  form: Form,
  { name, title, remark, entries, extra }: StandardSheetContent,
): StandardSheet {
  const head = { bold: true, align: 'center', wrap: true } as const;
  const caption = (value: string | null): StandardCell => ({ value, ...head, border: true });
  const body = form.indicators.map((indicator) => {
    const entry = entries.get(indicator.ref);
    const cell = { border: true, wrap: true } as const;
    return [
      { value: indicator.stt, format: '@', align: 'center', ...cell } as const,
      { value: indicator.label, align: 'left', ...cell } as const,
      { value: indicator.unit === '' ? null : indicator.unit, align: 'center', ...cell } as const,
      { ...figureCell(entry?.written ?? ''), align: 'center', ...cell } as const,
      { value: entry === undefined || entry.note === '' ? null : entry.note, align: 'left', ...cell } as const,
    ];
  });
  return {
    name,
    rows: [
      [{ value: `Phụ lục ${form.number}`, ...head }],
      [{ value: title, ...head }],
      [remark === '' ? null : { value: remark, italic: true, align: 'center' }],
      [caption('STT'), caption('Chỉ tiêu thống kê'), caption('Kết quả thống kê'), caption(null), caption('Ghi chú')],
      [
        caption(null),
        { ...caption(SUBCAPTION), bold: false, italic: true },
        caption('Đơn vị tính'),
        caption('Số liệu'),
        caption(null),
      ],
      ...body,
      ...(extra.length > 0 ? [[]] : []),
      ...extra.map(({ text, figure }) => [
        null,
        { value: text, wrap: true } as const,
        null,
        { ...figureCell(figure), align: 'center' } as const,
      ]),
    ],
    merges: MERGES,
    columnWidths: WIDTHS,
    headerRows: HEADER_ROWS,
  };
}

/**
 * What was written as a cell: a number with the format that keeps its look (1.157 → 1157 `#,##0`, 05 → 5 `00`,
 * 99,7 → 99.7 `0.0`), or the text itself where it is no number or could be two.
 */
export function figureCell(written: string): Pick<StandardCell, 'value' | 'format'> {
  const text = written.trim();
  if (text === '') return { value: null };
  const parsed = parseWritten(text);
  const isPlain = /^-?\d[\d.,\s\u00A0\u202F]*%?$/u.test(text);
  if (parsed.kind !== 'number' || !isPlain || parsed.bound !== null || isDoubtful(text, parsed.alternate))
    return { value: text, format: '@' };
  const { value, decimals } = parsed;
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const whole = /^0\d/.test(text)
    ? '0'.repeat((/^\d+/.exec(text)?.[0] ?? '0').length)
    : Math.abs(value) >= 1000 && /\d[.\s\u00A0\u202F]\d{3}/u.test(text)
      ? '#,##0'
      : '0';
  return { value, format: `${whole}${fraction}` };
}

/** "1.157" is 1157 as officials write it; "1,157" may be either. */
function isDoubtful(text: string, alternate: number | null): boolean {
  return alternate !== null && text.includes(',');
}
