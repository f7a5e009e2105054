/**
 * Forms of many fields that no program has seen, in the hands of many offices: fixed rows in a wide table, chapters, total rows
 * at the top, at the bottom and nowhere, merged ordinals, two tables on a sheet, tables side by side, remarks and signatures
 * below, formulas printed in every way. Made by hand of the arithmetic alone.
 */
import { utils, write } from '@e965/xlsx';
import { parseRange } from '../../src/workbook/address.js';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from './layouts.js';
import type { Random } from './random.js';

/** A figure of a filled form. */
export interface UnseenFigure {
  readonly value: number;
  /** The form computes it of others. */
  readonly isComputed: boolean;
  /** No relation of the form holds it. */
  readonly isFree: boolean;
}

type Drawn = CellValue | null | UnseenFigure;

export interface UnseenForm {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly merges: readonly string[];
}

/** The figures of one unit by a seed; the same form with every seed. */
export type UnseenMaker = (random: Random) => UnseenForm;

const figure = (value: number, isComputed: boolean, isFree = false): UnseenFigure => ({ value, isComputed, isFree });
const c = (value: number): UnseenFigure => figure(value, true);
const i = (value: number): UnseenFigure => figure(value, false);
const f = (value: number): UnseenFigure => figure(value, false, true);
const r2 = (value: number): number => Math.round(value * 100) / 100;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
/** One number a column over all rows. */
const over = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => sum(rows.map((row) => row[at] ?? 0)));

/** Fixed rows in a wide table: 1 = 1.1 + 1.2 in every column. */
const POOR_HOUSEHOLDS: UnseenMaker = (r) => {
  const row = (): readonly number[] => [r.int(3, 40), r.int(3, 40), r.int(2, 20)];
  const [a, b, d, e, g] = [row(), row(), row(), row(), row()];
  const line = (parts: readonly number[], of = i): readonly UnseenFigure[] => [c(sum(parts)), ...parts.map(of)];
  return {
    name: 'poor households',
    sheet: 'Biểu 01',
    merges: ['A5:A7', 'B5:B7', 'C5:F5', 'C6:C7', 'D6:F6'],
    rows: [
      ['ỦY BAN NHÂN DÂN XÃ QUẢNG PHÚ'],
      ['Biểu 01/GN'],
      ['TỔNG HỢP BIẾN ĐỘNG HỘ NGHÈO, HỘ CẬN NGHÈO'],
      ['(ĐVT: hộ)'],
      ['STT', 'Chỉ tiêu', 'Số hộ'],
      [null, null, 'Tổng số', 'Chia ra'],
      [null, null, null, 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ thoát nghèo'],
      ['A', 'B', '(1)=(2)+(3)+(4)', '(2)', '(3)', '(4)'],
      ['1', 'Hộ dân tộc thiểu số (1 = 1.1 + 1.2)', ...line(over([a, b]), c)],
      ['1.1', 'Hộ Pa Cô', ...line(a)],
      ['1.2', 'Hộ Tà Ôi', ...line(b)],
      ['2', 'Hộ Kinh', ...line(d)],
      ['3', 'Hộ chính sách (3 = 3.1 + 3.2)', ...line(over([e, g]), c)],
      ['3.1', 'Hộ có công', ...line(e)],
      ['3.2', 'Hộ bảo trợ xã hội', ...line(g)],
      [null, 'Tổng cộng (1+2+3)', ...line(over([a, b, d, e, g]), c)],
      [],
      [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'],
    ],
  };
};

/** Chapters I, II with lines of their own, the total at the top, three lines of headings. */
const PUPILS: UnseenMaker = (r) => {
  const school = (): readonly number[] => {
    const [boys, girls] = [r.int(50, 300), r.int(50, 300)];
    return [boys, girls, r.int(40, boys + girls)];
  };
  const first = [school(), school()];
  const second = [school(), school(), school()];
  const line = ([boys = 0, girls = 0, passed = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    c(boys + girls),
    of(boys),
    of(girls),
    of(passed),
    c(r2((passed / (boys + girls)) * 100)),
  ];
  return {
    name: 'pupils',
    sheet: 'GD-02',
    merges: ['A4:A6', 'B4:B6', 'C4:F4', 'C5:E5', 'F5:F6', 'G4:G6'],
    rows: [
      ['PHÒNG VĂN HÓA - XÃ HỘI', null, null, null, 'Mẫu số 02-GD'],
      ['THỐNG KÊ HỌC SINH VÀ KẾT QUẢ HỌC TẬP HỌC KỲ I'],
      ['Năm học 2026 - 2027'],
      ['TT', 'Đơn vị', 'Học sinh', null, null, null, 'Tỷ lệ hoàn thành (%)'],
      [null, null, 'Sĩ số', null, null, 'Hoàn thành chương trình'],
      [null, null, 'Tổng số', 'Nam', 'Nữ'],
      ['1', '2', '3=4+5', '4', '5', '6', '7=6/3x100'],
      [null, 'TỔNG CỘNG', ...line(over([...first, ...second]), c)],
      ['I', 'Mầm non', ...line(over(first))],
      ...first.map((own, at) => [String(at + 1), `Mầm non số ${at + 1}`, ...line(own)]),
      ['II', 'Tiểu học', ...line(over(second))],
      ...second.map((own, at) => [String(at + 1), `Tiểu học số ${at + 1}`, ...line(own)]),
      [],
      ['Ghi chú: Số liệu tính đến ngày 15/12/2026.'],
    ],
  };
};

/** "Chia ra" and "Trong đó" below one total; no total row, no line of numbers, remarks below. */
const HEALTH_STATIONS: UnseenMaker = (r) => {
  const line = (): readonly UnseenFigure[] => {
    const [insured, other, moved] = [r.int(100, 900), r.int(20, 300), r.int(3, 60)];
    const all = insured + other;
    return [c(all), i(insured), i(other), f(r.int(10, all)), i(moved), c(r2((moved / all) * 100))];
  };
  return {
    name: 'health stations',
    sheet: 'Kham benh',
    merges: ['A3:A5', 'B3:B5', 'C3:F3', 'C4:C5', 'D4:E4', 'F4:F5', 'G3:G5', 'H3:H5'],
    rows: [
      ['TRUNG TÂM Y TẾ KHU VỰC'],
      ['TÌNH HÌNH KHÁM, CHỮA BỆNH TẠI CÁC TRẠM Y TẾ QUÝ III NĂM 2026'],
      ['STT', 'Trạm y tế', 'Số lượt khám bệnh', null, null, null, 'Số lượt chuyển tuyến', 'Tỷ lệ chuyển tuyến (%)'],
      [null, null, 'Tổng số', 'Chia ra', null, 'Trong đó: trẻ em dưới 6 tuổi'],
      [null, null, null, 'Có BHYT', 'Không có BHYT'],
      ...['Quảng Phú', 'Quảng Vinh', 'Quảng Thọ', 'Quảng Lợi'].map((name, at) => [at + 1, `Trạm ${name}`, ...line()]),
      [],
      ['Ghi chú:'],
      ['- Lượt khám gồm cả khám sức khỏe định kỳ.'],
      [null, null, null, null, 'NGƯỜI LẬP BIỂU', null, 'TRƯỞNG TRẠM'],
    ],
  };
};

/** "MS" before the numbers of the columns, "Công an xã" among the rows, no ordinals. */
const RECEPTION: UnseenMaker = (r) => {
  const rows = [1, 2, 3].map(() => [30, 30, 20, 20, 4, 9].map((most) => r.int(1, most)));
  const line = ([a = 0, b = 0, d = 0, e = 0, ...rest]: readonly number[], of = i): readonly UnseenFigure[] => [
    c(a + b),
    of(a),
    of(b),
    c(d + e),
    of(d),
    of(e),
    ...rest.map(of),
  ];
  const [office = [], police = [], army = []] = rows;
  return {
    name: 'reception of citizens',
    sheet: '01-TCD',
    merges: ['A4:A6', 'B4:D4', 'B5:B6', 'C5:D5', 'E4:G4', 'E5:E6', 'F5:G5', 'H4:I5', 'J4:J6'],
    rows: [
      ['Biểu số: 01/TCD'],
      ['TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN'],
      ['Số liệu tính từ ngày 15/6/2026 đến ngày 14/9/2026'],
      ['Đơn vị', 'Tiếp thường xuyên', null, null, 'Tiếp của lãnh đạo', null, null, 'Đoàn đông người', null, 'Ghi chú'],
      [null, 'Tổng số lượt tiếp', 'Số vụ việc', null, 'Tổng số lượt tiếp', 'Số vụ việc'],
      [null, null, 'Tiếp lần đầu', 'Tiếp nhiều lần', null, 'Tiếp lần đầu', 'Tiếp nhiều lần', 'Số đoàn', 'Số vụ việc'],
      ['MS', '1=2+3', '2', '3', '4=5+6', '5', '6', '7', '8', '9'],
      ['UBND xã', ...line(office)],
      ['Công an xã', ...line(police)],
      ['Ban Chỉ huy Quân sự xã', ...line(army)],
      ['Tổng', ...line(over(rows), c)],
    ],
  };
};

/** This period beside last year's, their difference in two columns, chapters without figures, "1=1.1+1.2". */
const ROAD_SAFETY: UnseenMaker = (r) => {
  const line = ([now = 0, then = 1]: readonly number[], of = i): readonly UnseenFigure[] => [
    of(now),
    of(then),
    c(now - then),
    c(r2(((now - then) / then) * 100)),
  ];
  const two = (most: number): readonly number[] => [r.int(3, most), r.int(3, most)];
  const [road, rail] = [two(30), two(30)];
  return {
    name: 'road safety',
    sheet: 'ATGT',
    merges: [],
    rows: [
      ['CÔNG AN PHƯỜNG THUẬN HÓA'],
      ['Phụ lục 2'],
      ['TÌNH HÌNH TAI NẠN GIAO THÔNG VÀ XỬ LÝ VI PHẠM'],
      ['STT', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Cùng kỳ năm trước', 'Tăng/giảm (số)', 'Tăng/giảm (%)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)-(5)', '(7)=(6)/(5)*100%'],
      ['I', 'TAI NẠN GIAO THÔNG'],
      ['1', 'Tổng số vụ tai nạn (1=1.1+1.2)', 'Vụ', ...line(over([road, rail]), c)],
      ['1.1', 'Đường bộ', 'Vụ', ...line(road)],
      ['1.2', 'Đường sắt', 'Vụ', ...line(rail)],
      ['II', 'XỬ LÝ VI PHẠM'],
      ['1', 'Số trường hợp lập biên bản', 'Trường hợp', ...line(two(300))],
      ['2', 'Số tiền xử phạt', 'Triệu đồng', ...line(two(300))],
    ],
  };
};

/** Plan, done and rate with units beside the rows, chapters in Roman numerals, who signs. */
const DIGITAL: UnseenMaker = (r) => {
  const line = (part = 0): readonly UnseenFigure[] => {
    const [plan, done] = [r.int(50, 400) + part, r.int(20, 420)];
    return [i(plan), i(done), c(r2((done / plan) * 100))];
  };
  return {
    name: 'digital transformation',
    sheet: 'CDS',
    merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5'],
    rows: [
      ['Phụ lục III'],
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026'],
      [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', null, null, 'Ghi chú'],
      [null, null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ đạt so với kế hoạch (%) (cột 5 = cột 4/cột 3 x 100)'],
      ['', '1', '2', '3', '4', '5', '6'],
      ['I', 'Chính quyền số'],
      ['1', 'Số hồ sơ công việc được xử lý trên môi trường mạng', 'Hồ sơ', ...line()],
      ['2', 'Số thủ tục hành chính cung cấp trực tuyến toàn trình', 'Thủ tục', ...line()],
      ['II', 'Kinh tế số'],
      ['1', 'Số hộ kinh doanh sử dụng hóa đơn điện tử', 'Hộ', ...line()],
      ['2', 'Doanh thu thương mại điện tử', 'Triệu đồng', ...line(0.5)],
      ['III', 'Xã hội số'],
      ['1', 'Số người trưởng thành có tài khoản thanh toán', 'Người', ...line()],
      [],
      [null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, 'CHỦ TỊCH'],
    ],
  };
};

/** Two tables with the same figure columns on one sheet, one unit said for both, "Tổng thu" and "Tổng chi". */
const COMMUNE_BUDGET: UnseenMaker = (r) => {
  const row = (): readonly number[] => [r.int(300, 1100) / 10, r.int(100, 900) / 10];
  const line = ([plan = 1, done = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    of(r2(plan)),
    of(r2(done)),
    c(r2((done / plan) * 100)),
  ];
  const table = (names: readonly string[]): { rows: readonly (readonly Drawn[])[]; total: readonly UnseenFigure[] } => {
    const all = names.map(row);
    return { rows: names.map((name, at) => [at + 1, name, ...line(all[at] ?? [])]), total: line(over(all).map(r2), c) };
  };
  const income = table(['Thu phí, lệ phí', 'Thu từ quỹ đất công ích', 'Thu bổ sung']);
  const spending = table(['Chi quản lý nhà nước', 'Chi giáo dục', 'Chi y tế', 'Dự phòng']);
  const head = (what: string): readonly (readonly Drawn[])[] => [
    ['STT', `Nội dung ${what}`, 'Dự toán năm', 'Thực hiện', 'So sánh (%)'],
    ['A', 'B', '1', '2', '3 = 2/1'],
  ];
  return {
    name: 'commune budget',
    sheet: 'Ngan sach',
    merges: [],
    rows: [
      ['BÁO CÁO THU, CHI NGÂN SÁCH XÃ QUÝ III'],
      [null, null, null, null, 'Đơn vị tính: triệu đồng'],
      ['A. PHẦN THU'],
      ...head('thu'),
      ...income.rows,
      [null, 'Tổng thu', ...income.total],
      [],
      ['B. PHẦN CHI'],
      ...head('chi'),
      ...spending.rows,
      [null, 'Tổng chi', ...spending.total],
    ],
  };
};

/** Two lists side by side under headings that say nothing. */
const SIDE_BY_SIDE: UnseenMaker = (r) => {
  const three = (): readonly number[] => [r.int(5, 60), r.int(5, 60), r.int(5, 60)];
  const [left, right] = [three(), three()];
  const names = [
    ['Khai sinh', 'Chứng thực bản sao'],
    ['Khai tử', 'Chứng thực chữ ký'],
    ['Kết hôn', 'Chứng thực hợp đồng'],
  ];
  return {
    name: 'side by side',
    sheet: 'Tong hop',
    merges: [],
    rows: [
      ['BÁO CÁO CÔNG TÁC TƯ PHÁP - HỘ TỊCH'],
      [],
      ['STT', 'Đăng ký hộ tịch', 'Số lượng', null, 'STT', 'Chứng thực', 'Số lượng'],
      [1, 'Tổng số việc (1=2+3+4)', c(sum(left)), null, 1, 'Tổng số bản (1=2+3+4)', c(sum(right))],
      ...names.map(([one = '', other = ''], at) => [
        at + 2,
        one,
        i(left[at] ?? 0),
        null,
        at + 2,
        other,
        i(right[at] ?? 0),
      ]),
    ],
  };
};

/** Ordinals and fields merged over two rows each, a column of words among the numbered ones, a unit in the heading. */
const MERGED_FIELDS: UnseenMaker = (r) => {
  const line = ([late = 0, inTime = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    c(late + inTime),
    of(inTime),
    of(late),
    c(r2((inTime / (late + inTime)) * 100)),
  ];
  const two = (): readonly number[] => [r.int(0, 20), r.int(10, 200)];
  const fields = ['Đất đai', 'Hộ tịch', 'Xây dựng'].map((name) => ({ name, direct: two(), online: two() }));
  return {
    name: 'merged fields',
    sheet: 'Mau 3',
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9', 'A10:A11', 'B10:B11'],
    rows: [
      ['Mẫu số 3'],
      ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO HÌNH THỨC NỘP'],
      ['STT', 'Lĩnh vực', 'Hình thức nộp', 'Số hồ sơ (ĐVT: hồ sơ)', null, null, 'Tỷ lệ đúng hạn (%)'],
      [null, null, null, 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'],
      ['(1)', '(2)', '(3)', '(4)=(5)+(6)', '(5)', '(6)', '(7)=(5)/(4)'],
      ...fields.flatMap(({ name, direct, online }, at) => [
        [at + 1, name, 'Trực tiếp', ...line(direct)],
        [null, null, 'Trực tuyến', ...line(online)],
      ]),
      [null, 'Tổng cộng', null, ...line(over(fields.flatMap(({ direct, online }) => [direct, online])), c)],
    ],
  };
};

/** A list with letters and dashes, "2.1 = a + b", rates that name no row, one of a part below its neighbour. */
const REFORM: UnseenMaker = (r) => {
  const [fresh, carried, reviewed] = [r.int(100, 900), r.int(5, 60), r.int(4, 30)];
  const all = fresh + carried;
  const [done, checked] = [r.int(60, all), r.int(2, reviewed)];
  const inTime = r.int(40, done);
  return {
    name: 'reform',
    sheet: 'PL CCHC',
    merges: [],
    rows: [
      ['PHỤ LỤC SỐ 5'],
      ['SỐ LIỆU CẢI CÁCH HÀNH CHÍNH'],
      ['Số TT', 'Tên chỉ tiêu', 'Đơn vị', 'Số liệu', 'Ghi chú'],
      ['1', 'Văn bản quy phạm pháp luật'],
      ['1.1', 'Số văn bản phải rà soát', 'Văn bản', i(reviewed)],
      ['1.2', 'Số văn bản đã rà soát', 'Văn bản', i(checked)],
      ['1.3', 'Tỷ lệ (%) = 1.2/1.1', '%', c(r2((checked / reviewed) * 100))],
      ['2', 'Giải quyết hồ sơ'],
      ['2.1', 'Tổng số hồ sơ phải giải quyết (2.1 = a + b)', 'Hồ sơ', c(all)],
      ['a', 'Kỳ trước chuyển sang', 'Hồ sơ', i(carried)],
      ['b', 'Tiếp nhận mới trong kỳ', 'Hồ sơ', i(fresh)],
      ['2.2', 'Số hồ sơ đã giải quyết', 'Hồ sơ', i(done)],
      [null, '- Đúng hạn', 'Hồ sơ', i(inTime)],
      [null, '- Quá hạn', 'Hồ sơ', i(done - inTime)],
      ['2.3', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', c(r2((inTime / done) * 100))],
      ['2.4', 'Tỷ lệ (%) = 2.2/2.1', '%', c(r2((done / all) * 100))],
      ['3', 'Ban hành kế hoạch cải cách hành chính', 'Có: 1; Không: 0', f(1)],
      ['NƠI NHẬN:'],
      ['- Sở Nội vụ;'],
      ['- Lưu: VT.'],
    ],
  };
};

/** Codes and units beside the rows, the total row first with its sum printed in codes, dashes, two names at the top. */
const JOBS: UnseenMaker = (r) => {
  const rows = [1, 2, 3].map(() => [r.int(20, 200), r.int(20, 200)]);
  const line = (own: readonly number[], of = i): readonly UnseenFigure[] => [c(sum(own)), ...own.map(of)];
  const names = ['Nông, lâm nghiệp', 'Công nghiệp, xây dựng', 'Dịch vụ'];
  return {
    name: 'jobs',
    sheet: '03LĐ',
    merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4'],
    rows: [
      ['Biểu số 03/LĐ-XH', null, null, null, 'Đơn vị báo cáo: UBND xã …'],
      ['SỐ LAO ĐỘNG ĐƯỢC GIẢI QUYẾT VIỆC LÀM'],
      ['Có đến ngày 14 tháng 9 năm 2026'],
      ['Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Tổng số', 'Chia ra'],
      [null, null, null, null, 'Nam', 'Nữ'],
      ['A', 'B', 'C', '1 = 2 + 3', '2', '3'],
      ['Tổng số (01=02+03+04)', '01', 'Người', ...line(over(rows), c)],
      ...names.map((name, at) => [`- ${name}`, `0${at + 2}`, 'Người', ...line(rows[at] ?? [])]),
      [],
      ['Người lập biểu', null, null, 'Thủ trưởng đơn vị'],
    ],
  };
};

/** Numbers and formulas in the headings themselves, no ordinals, the total first, a remark below. */
const CIVIL_STATUS: UnseenMaker = (r) => {
  const names = ['Thôn Đức Trọng', 'Thôn Phú Lễ', 'Thôn Hạ Lang', 'Thôn Bác Vọng'];
  const rows = names.map(() => [r.int(5, 90), r.int(1, 20), r.int(1, 30), r.int(2, 40)]);
  const line = ([a = 0, b = 0, d = 0, late = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    c(a + b + d),
    ...[a, b, d, late].map(of),
  ];
  return {
    name: 'civil status',
    sheet: 'Sheet1',
    merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4'],
    rows: [
      ['THỐNG KÊ SỐ VIỆC ĐĂNG KÝ HỘ TỊCH THEO THÔN'],
      ['(Kèm theo Báo cáo số …/BC-UBND)'],
      ['Thôn', 'Tổng số\n(1)=(2)+(3)+(4)', 'Trong đó', null, null, 'Số trường hợp quá hạn\n(5)'],
      [null, null, 'Khai sinh\n(2)', 'Khai tử\n(3)', 'Kết hôn\n(4)'],
      ['Toàn xã', ...line(over(rows), c)],
      ...names.map((name, at) => [name, ...line(rows[at] ?? [])]),
      ['* Số liệu do công chức Tư pháp - Hộ tịch cung cấp.'],
    ],
  };
};

/** "Cột 5 = Cột 3 - Cột 4"; the total row's words where the ordinals stand. */
const WASTE: UnseenMaker = (r) => {
  const rows = [1, 2, 3, 4].map(() => {
    const all = r.int(100, 400);
    return [all / 10, r.int(50, all) / 10];
  });
  const line = ([all = 1, taken = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    of(r2(all)),
    of(r2(taken)),
    c(r2(all - taken)),
    c(r2((taken / all) * 100)),
  ];
  const heads = ['Khối lượng phát sinh (tấn)', 'Khối lượng thu gom (tấn)', 'Chưa thu gom (tấn)', 'Tỷ lệ thu gom (%)'];
  return {
    name: 'waste',
    sheet: 'MT',
    merges: [],
    rows: [
      ['Phụ biểu 07'],
      ['KHỐI LƯỢNG CHẤT THẢI RẮN SINH HOẠT'],
      ['TT', 'Địa bàn', ...heads, 'Ghi chú'],
      ['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4', 'Cột 5 = Cột 3 - Cột 4', 'Cột 6 = Cột 4 / Cột 3 x 100', 'Cột 7'],
      ...rows.map((own, at) => [at + 1, `Tổ dân phố ${at + 1}`, ...line(own)]),
      ['Tổng cộng', null, ...line(over(rows), c)],
    ],
  };
};

/** Two groups of the same headings, three lines of them, spaces in the formulas, "Cộng:". */
const COMPLAINTS: UnseenMaker = (r) => {
  const rows = [1, 2, 3].map(() => [1, 2, 3, 4].map(() => r.int(10, 90)));
  const line = ([a = 0, b = 0, d = 0, e = 0]: readonly number[], of = i): readonly UnseenFigure[] => [
    c(a + b),
    of(a),
    of(b),
    c(d + e),
    of(d),
    of(e),
  ];
  const leaves = ['Kỳ trước chuyển sang', 'Tiếp nhận trong kỳ'];
  const names = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'];
  return {
    name: 'complaints',
    sheet: 'Khieu nai',
    merges: ['A3:A5', 'B3:B5', 'C3:E3', 'F3:H3', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4'],
    rows: [
      ['Biểu 02/KNTC'],
      ['TỔNG HỢP ĐƠN KHIẾU NẠI, TỐ CÁO'],
      ['STT', 'Cơ quan', 'Đơn khiếu nại', null, null, 'Đơn tố cáo'],
      [null, null, 'Tổng số', 'Trong đó', null, 'Tổng số', 'Trong đó'],
      [null, null, null, ...leaves, null, ...leaves],
      [null, null, '(1) = (2) + (3)', '(2)', '(3)', '(4) = (5) + (6)', '(5)', '(6)'],
      ...names.map((name, at) => [String(at + 1), name, ...line(rows[at] ?? [])]),
      [null, 'Cộng:', ...line(over(rows), c)],
      [],
      ['Nơi nhận:', null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
      ['- Thanh tra thành phố;', null, null, null, 'KT. CHỦ TỊCH'],
    ],
  };
};

export const UNSEEN: readonly UnseenMaker[] = [
  POOR_HOUSEHOLDS,
  PUPILS,
  HEALTH_STATIONS,
  RECEPTION,
  ROAD_SAFETY,
  DIGITAL,
  COMMUNE_BUDGET,
  SIDE_BY_SIDE,
  MERGED_FIELDS,
  REFORM,
  JOBS,
  CIVIL_STATUS,
  WASTE,
  COMPLAINTS,
];

/** A figure with its zero-based row and column. */
export { c as computed, i as given, f as free, r2 as roundTwo, sum as sumOf, over as sumsOver };

export interface PlacedFigure extends UnseenFigure {
  readonly row: number;
  readonly column: number;
}

export function figuresOf({ rows }: UnseenForm): readonly PlacedFigure[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isFigure(cell) ? [{ ...cell, row, column }] : [])),
  );
}

/** The form with what `print` makes of its figures; nothing of any gives the blank form. */
export function unseenSnapshot(form: UnseenForm, print: (figure: PlacedFigure) => number | string | null): Snapshot {
  const rows = form.rows.map((cells, row) =>
    cells.map((cell, column) => (isFigure(cell) ? print({ ...cell, row, column }) : cell)),
  );
  const merges = form.merges.flatMap((text) => parseRange(text) ?? []);
  return snapshotOf([sheetOf(form.sheet, rows, merges)]);
}

/** The same as the bytes of an .xlsx. */
export function unseenWorkbook(form: UnseenForm, print: (figure: PlacedFigure) => number | null): Uint8Array {
  const rows = form.rows.map((cells, row) =>
    cells.map((cell, column) => (isFigure(cell) ? print({ ...cell, row, column }) : cell)),
  );
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = form.merges.map((text) => utils.decode_range(text));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, form.sheet);
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no workbook');
  return new Uint8Array(bytes);
}

function isFigure(cell: Drawn): cell is UnseenFigure {
  return typeof cell === 'object' && cell !== null;
}
