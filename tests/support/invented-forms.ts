/**
 * Forms of fields that no edition knows, as officials' files have them: a school's, a health station's, a budget, staff,
 * farming. Blank and filled, made by hand: what is right is known without any program.
 */
import type { Snapshot, CellValue } from '../../src/workbook/snapshot.js';
import { parseRange } from '../../src/workbook/address.js';
import { sheetOf, snapshotOf } from './layouts.js';

type Value = CellValue | null;

export interface InventedForm {
  readonly name: string;
  readonly blank: Snapshot;
  readonly filled: Snapshot;
  /** A cell of the filled form with a wrong figure, the right one, and whether a rule decides it. */
  readonly mistakes: readonly { readonly cell: string; readonly wrong: Value }[];
}

interface Drawn {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  /** Zero-based columns from `from` on hold figures, in these rows. */
  readonly figures: { readonly columns: readonly number[]; readonly from: number };
  readonly mistakes: InventedForm['mistakes'];
}

function formOf({ name, sheet, rows, merges = [], figures, mistakes }: Drawn): InventedForm {
  const ranges = merges.map((text) => parseRange(text)!);
  const empty = rows.map((row, at) =>
    row.map((value, column) => (at >= figures.from && figures.columns.includes(column) ? null : value)),
  );
  return {
    name,
    blank: snapshotOf([sheetOf(sheet, empty, ranges)]),
    filled: snapshotOf([sheetOf(sheet, rows, ranges)]),
    mistakes,
  };
}

/** Three lines of headings, seven figure columns, a line of numbers with formulas, open rows, a total row. */
export const SCHOOL = formOf({
  name: 'school',
  sheet: 'Biểu 02',
  rows: [
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    ['Biểu số 02/GD'],
    ['BÁO CÁO QUY MÔ TRƯỜNG, LỚP, HỌC SINH'],
    ['(Kèm theo Công văn số 12/PGDĐT ngày 02/3/2026)'],
    ['STT', 'Tên trường', 'Học sinh', null, null, null, null, 'Tỷ lệ chuyên cần (%)', 'Ghi chú'],
    [null, null, 'Tổng số', 'Chia ra', null, 'Chuyên cần', null, null, null],
    [null, null, null, 'Nam', 'Nữ', 'Đi học đều', 'Nghỉ học', null, null],
    ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)', '(6)', '(7)=(3)-(6)', '(8)=(6)/(3)*100', '(9)'],
    [1, 'Mầm non Hoa Sen', 210, 101, 109, 200, 10, 95.24],
    [2, 'Tiểu học Quảng Phú', 540, 280, 260, 532, 8, 98.52],
    [3, 'THCS Nguyễn Du', 388, 190, 198, 380, 8, 97.94],
    [null, 'Tổng cộng', 1138, 571, 567, 1112, 26, 97.72],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'HIỆU TRƯỞNG'],
  ],
  merges: ['A5:A7', 'B5:B7', 'C5:G5', 'H5:H7', 'I5:I7', 'C6:C7', 'D6:E6', 'F6:G6'],
  figures: { columns: [2, 3, 4, 5, 6, 7], from: 8 },
  mistakes: [
    { cell: 'C10', wrong: 450 },
    { cell: 'H9', wrong: 92.5 },
    { cell: 'D12', wrong: 575 },
    { cell: 'G11', wrong: 18 },
  ],
});

/** A list in chapters whose rows begin anew, formulas in labels, a code, a rate whose parts stand before it. */
export const HEALTH = formOf({
  name: 'health',
  sheet: 'Tram y te',
  rows: [
    ['TRẠM Y TẾ XÃ'],
    ['Mẫu số 05'],
    ['BÁO CÁO HOẠT ĐỘNG KHÁM CHỮA BỆNH VÀ TIÊM CHỦNG'],
    ['TT', 'Nội dung báo cáo', 'ĐVT', 'Kết quả', 'Ghi chú'],
    ['I', 'KHÁM CHỮA BỆNH', null, null],
    ['1', 'Tổng số lượt khám bệnh (1 = 2 + 3)', 'Lượt', 1860],
    ['2', 'Lượt khám bảo hiểm y tế', 'Lượt', 1544],
    ['3', 'Lượt khám dịch vụ', 'Lượt', 316],
    ['4', 'Tỷ lệ khám bảo hiểm y tế (4 = 2/1 x 100)', '%', 83.01],
    ['II', 'TIÊM CHỦNG', null, null],
    ['1', 'Tổng số trẻ trong độ tuổi tiêm chủng', 'Trẻ', 128],
    ['2', 'Số trẻ đã tiêm chủng đầy đủ', 'Trẻ', 121],
    ['3', 'Tỷ lệ trẻ tiêm chủng đầy đủ', '%', 94.53],
    ['III', 'CƠ SỞ VẬT CHẤT', null, null],
    ['1', 'Đạt tiêu chí quốc gia về y tế xã', 'Chưa đạt = 0; Đạt = 1', 1],
    ['2', 'Kinh phí chương trình mục tiêu được giao', 'Triệu đồng', 120.5],
    ['3', 'Kinh phí đã thực hiện', 'Triệu đồng', 96.4],
    ['4', 'Tỷ lệ giải ngân kinh phí', '%', 80],
  ],
  figures: { columns: [3], from: 4 },
  mistakes: [
    { cell: 'D6', wrong: 1680 },
    { cell: 'D9', wrong: 38.01 },
    { cell: 'D13', wrong: 49.53 },
    { cell: 'D15', wrong: 4 },
    { cell: 'D18', wrong: 88 },
  ],
});

/** Without ordinals: names, two heading lines, A/1/2 numbers, `6=5/4*100`. */
export const BUDGET = formOf({
  name: 'budget',
  sheet: 'Thu NS',
  rows: [
    ['TÌNH HÌNH THU NGÂN SÁCH TRÊN ĐỊA BÀN'],
    ['Đơn vị tính: Triệu đồng'],
    ['Nội dung', 'Dự toán', null, null, 'Thực hiện', 'Đạt (%)'],
    [null, 'Tổng số', 'Tỉnh giao', 'Xã giao thêm', null, null],
    ['A', '1=2+3', '2', '3', '4', '5=4/1*100'],
    ['Thuế sử dụng đất phi nông nghiệp', 320, 300, 20, 345.5, 107.97],
    ['Lệ phí trước bạ', 1200, 1150, 50, 1010, 84.17],
    ['Thu phí, lệ phí', 95.5, 95.5, 0, 101.2, 105.97],
    ['Cộng', 1615.5, 1545.5, 70, 1456.7, 90.17],
  ],
  merges: ['A3:A4', 'B3:D3', 'E3:E4', 'F3:F4'],
  figures: { columns: [1, 2, 3, 4, 5], from: 5 },
  mistakes: [
    { cell: 'B6', wrong: 330 },
    { cell: 'F7', wrong: 48.17 },
    { cell: 'E9', wrong: 1465.7 },
  ],
});

/** A column of codes, sums by code, dashes under "Trong đó", a total row first without a number. */
export const STAFF = formOf({
  name: 'staff',
  sheet: 'Bieu 3',
  rows: [
    ['Biểu số: 03-CB/UBND'],
    ['THỐNG KÊ CÁN BỘ, CÔNG CHỨC, NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH'],
    ['Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Số lượng'],
    ['A', 'B', 'C', '1'],
    ['1. Tổng số người (01 = 02 + 03)', '01', 'Người', 46],
    ['1.1. Cán bộ, công chức', '02', 'Người', 21],
    ['1.2. Người hoạt động không chuyên trách', '03', 'Người', 25],
    ['2. Trình độ chuyên môn', null, null, null],
    ['2.1. Tổng số người có trình độ đại học trở lên', '04', 'Người', 30],
    ['Trong đó: - Nữ', '05', 'Người', 12],
    ['2.2. Tỷ lệ người có trình độ đại học trở lên (%) (06 = 04/01 x 100)', '06', '%', 65.22],
  ],
  figures: { columns: [3], from: 4 },
  mistakes: [
    { cell: 'D5', wrong: 64 },
    { cell: 'D11', wrong: 56.22 },
    { cell: 'D10', wrong: 31 },
  ],
});

/** Plain letters and merged group headings without a line of numbers; what is whole and what is part the words tell. */
export const POOR = formOf({
  name: 'poor households',
  sheet: 'Phu bieu 1',
  rows: [
    ['Phụ biểu 1. KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', null, null, 'Tỷ lệ hộ nghèo (%)'],
    [null, null, null, 'Tổng số', 'Trong đó', null, null],
    [null, null, null, null, 'Dân tộc thiểu số', 'Đối tượng bảo trợ', null],
    [null, 'TOÀN XÃ', 640, 33, 12, 9, 5.16],
    ['1', 'Thôn Một', 210, 10, 4, 3, 4.76],
    ['2', 'Thôn Hai', 240, 15, 6, 5, 6.25],
    ['3', 'Thôn Ba', 190, 8, 2, 1, 4.21],
  ],
  merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'D3:D4', 'E3:F3', 'G2:G4'],
  figures: { columns: [2, 3, 4, 5, 6], from: 4 },
  mistakes: [
    { cell: 'C5', wrong: 460 },
    { cell: 'D5', wrong: 38 },
    { cell: 'E7', wrong: 16 },
  ],
});

export const INVENTED: readonly InventedForm[] = [SCHOOL, HEALTH, BUDGET, STAFF, POOR];
