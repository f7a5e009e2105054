/** Lists of assigned tasks as systems export them: rows of texts, and what each of them counts. */
import { dayOfSerial, type CivilDay } from '../../src/sources/civil-day.js';
import { parseDate } from '../../src/sources/date-text.js';
import type { CellTable, ListCell } from '../../src/sources/table/table.js';

export const TASK_HEADINGS = [
  'STT',
  'Số/ký hiệu',
  'Nội dung nhiệm vụ',
  'Cơ quan giao',
  'Đơn vị thực hiện',
  'Người xử lý',
  'Ngày giao',
  'Hạn xử lý',
  'Ngày hoàn thành',
  'Trạng thái',
] as const;

export interface TaskRow {
  readonly assigned?: string;
  readonly due?: string;
  readonly finished?: string;
  readonly status?: string;
  readonly giver?: string;
  readonly unit?: string;
  readonly code?: string;
  readonly content?: string;
}

/** The columns of `TASK_HEADINGS`; each row is another task unless it says otherwise. */
export function taskRows(rows: readonly TaskRow[], headings: readonly string[] = TASK_HEADINGS): readonly string[][] {
  return [
    [...headings],
    ...rows.map((row, at) => [
      String(at + 1),
      row.code ?? `${100 + at}/UBND-VP`,
      row.content ?? `Báo cáo kết quả thực hiện nhiệm vụ thứ ${at + 1}`,
      row.giver ?? 'UBND huyện Quảng Điền',
      row.unit ?? 'UBND xã Quảng Phú',
      'Nguyễn Văn Bình',
      row.assigned ?? '10/01/2023',
      row.due ?? '',
      row.finished ?? '',
      row.status ?? '',
    ]),
  ];
}

export function tableOf(rows: readonly (readonly (string | number)[])[], more: Partial<CellTable> = {}): CellTable {
  return {
    name: 'Nhiệm vụ',
    rows: rows.map((cells, at) => ({
      row: at + 1,
      cells: cells.map((cell): ListCell => (cell === '' ? null : cell)),
    })),
    merges: [],
    date1904: false,
    truncated: false,
    ...more,
  };
}

export function csvOf(rows: readonly (readonly string[])[], separator = ';'): string {
  return rows
    .map((cells) =>
      cells.map((cell) => (/["\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\r\n');
}

export function dayOfText(text: string): CivilDay {
  const day = parseDate(text)?.day;
  if (day === undefined) throw new Error(`no date: ${text}`);
  return day;
}

/** Excel's own count of a day. */
export function serialOf(text: string): number {
  const first = dayOfSerial(40_000, false);
  if (first === undefined) throw new Error('no such serial');
  return 40_000 + (dayOfText(text) - first);
}

/** 45 tasks of the district: 38 on time, 4 late, 1 overdue, 2 in time; with 3 of the province and 2 done before the period. */
export function quarterOfTasks(): readonly TaskRow[] {
  const many = (count: number, row: TaskRow): readonly TaskRow[] => Array.from({ length: count }, () => row);
  return [
    ...many(36, { due: '30/03/2023', finished: '20/03/2023', status: 'Đã hoàn thành' }),
    ...many(2, { assigned: '01/12/2022', due: '30/01/2023', finished: '30/01/2023', status: 'Hoàn thành đúng hạn' }),
    ...many(4, { due: '30/03/2023', finished: '02/04/2023', status: 'Hoàn thành quá hạn' }),
    { due: '15/05/2023', status: 'Đang thực hiện' },
    { due: '30/07/2023', status: 'Đang thực hiện' },
    { due: '30/07/2023', finished: '20/07/2023', status: 'Đã hoàn thành' },
    ...many(3, { giver: 'Chủ tịch UBND tỉnh', due: '30/03/2023', finished: '20/03/2023', status: 'Đã hoàn thành' }),
    ...many(2, { assigned: '01/10/2022', due: '30/11/2022', finished: '20/11/2022', status: 'Đã hoàn thành' }),
  ];
}
