/** Biểu II.06a of sample dossiers as a snapshot, in the layouts that are met. */
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { createWorkbook, type NewRow } from '../../../src/hosts/file/create/create-workbook.js';
import { M06A_FIGURES, type M06aFigure } from '../../../src/rules/source-names.js';
import { printNumber } from '../../../src/quantity/print.js';
import type { M06aTable } from '../../../src/sources/dossiers/m06a-table.js';
import type { NewSheet } from '../../../src/workbook/new-sheet.js';
import type { Snapshot } from '../../../src/workbook/snapshot.js';

export interface M06aLayout {
  readonly numbers?: 'brackets' | 'formulas' | 'bare' | 'none';
  readonly values?: 'numbers' | 'texts';
  readonly groups?: boolean;
  readonly total?: boolean;
  readonly shift?: number;
  /** Changes of figures: row (-1 the total) and figure to another number. */
  readonly changes?: readonly (readonly [row: number, figure: M06aFigure, value: number])[];
}

const FORMULAS: Readonly<Record<number, string>> = {
  3: '(3)=(4)+(5)+(6)',
  7: '(7)=(8)+(9)+(10)',
  11: '(11)=(12)+(13)',
};

export async function m06aSnapshot(table: M06aTable, layout: M06aLayout = {}): Promise<Snapshot> {
  const host = await openWorkbook(createWorkbook([m06aSheet(table, layout)]), 'm06a.xlsx');
  return host.read();
}

export function m06aSheet(table: M06aTable, layout: M06aLayout = {}): NewSheet {
  return { name: 'II.06a', rows: rowsOf(table, layout) };
}

function rowsOf(table: M06aTable, layout: M06aLayout): readonly NewRow[] {
  const { numbers = 'brackets', values = 'numbers', groups = false, total = true, shift = 0, changes = [] } = layout;
  const indent: NewRow = Array.from({ length: shift }, () => null);
  const cell = (row: number, figure: M06aFigure, count: number): string | number => {
    const value = changes.find(([at, name]) => at === row && name === figure)?.[2] ?? count;
    return values === 'texts' ? printNumber(value) : value;
  };
  const line = (row: number, ordinal: string, name: string, counts: M06aTable['total']): NewRow => [
    ...indent,
    ordinal,
    name,
    ...M06A_FIGURES.map((figure) => cell(row, figure, counts[figure])),
  ];
  const numbering = Array.from({ length: 13 }, (_, at) => {
    if (numbers === 'bare') return at + 1;
    return numbers === 'formulas' ? (FORMULAS[at + 1] ?? `(${at + 1})`) : `(${at + 1})`;
  });
  return [
    ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
    ['Biểu số II.06a/VPCP/KSTT', null, 'Đơn vị tính: Số hồ sơ TTHC'],
    [
      ...indent,
      'STT',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Số hồ sơ nhận giải quyết',
      null,
      null,
      null,
      'Số hồ sơ đã giải quyết',
      null,
      null,
      null,
      'Số hồ sơ đang giải quyết',
    ],
    [
      ...indent,
      null,
      null,
      'Tổng số',
      'Trực tuyến',
      'Trực tiếp, dịch vụ bưu chính',
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    ...(numbers === 'none' ? [] : [[...indent, ...numbering]]),
    ...(groups ? [[...indent, 'I', 'Trên Hệ thống thành phố']] : []),
    ...table.rows.map(({ name, counts }, at) => line(at, String(at + 1), name, counts)),
    ...(total ? [line(-1, '', 'TỔNG CỘNG', table.total)] : []),
    [...indent, null, 'NGƯỜI LẬP BIỂU'],
  ];
}
