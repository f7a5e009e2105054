import { columnRole } from '../../src/forms/header-words.js';
import { matchKey } from '../../src/forms/label.js';
import { formNumber, periodTitle, unitTitle } from '../../src/forms/titles.js';

test.each([
  ['Phụ lục 4', '4'],
  ['PHỤ LỤC SỐ 04', '4'],
  ['Phụ lục IV', '4'],
  ['PL4', '4'],
  ['PL-04', '4'],
  ['PL 4.', '4'],
  ['Biểu 4', '4'],
  ['Biểu mẫu số 04', '4'],
  ['Phục lục 4', '4'],
  ['PHỤ LUC 8: BIỂU MẪU THỐNG KÊ', '8'],
])('%j is form %s', (text, number) => {
  expect(formNumber(matchKey(text))).toBe(number);
});

test.each(['Phụ lục', 'theo Phụ lục 4', 'Plan 4', 'Số 4', 'Phụ lục 123', 'Kế hoạch 4', 'Phụ lục kèm theo'])(
  '%j is no title of a form',
  (text) => {
    expect(formNumber(matchKey(text))).toBeNull();
  },
);

test.each([
  ['UBND XÃ QUẢNG PHÚ', 'xa', 'UBND xã Quảng Phú'],
  ['ỦY BAN NHÂN DÂN XÃ QUẢNG PHÚ', 'xa', 'UBND xã Quảng Phú'],
  ['Uỷ ban nhân dân phường An Cựu năm 2023', 'xa', 'UBND phường An Cựu'],
  ['Đơn vị báo cáo: UBND thị trấn Sịa', 'xa', 'UBND thị trấn Sịa'],
  ['(Kèm theo Báo cáo số 99/BC-UBND ngày 07/6/2023 của UBND xã Quảng Phú)', 'xa', 'UBND xã Quảng Phú'],
  ['UBND HUYỆN QUẢNG ĐIỀN', 'huyen', 'UBND huyện Quảng Điền'],
  ['UBND thị xã Hương Trà', 'huyen', 'UBND thị xã Hương Trà'],
  ['UBND tỉnh Thừa Thiên Huế', 'tinh', 'UBND tỉnh Thừa Thiên Huế'],
  ['Đơn vị: Sở Nội vụ', 'tinh', 'Sở Nội vụ'],
  ['TM. ỦY BAN NHÂN DÂN XÃ', 'xa', null],
])('%j', (text, level, name) => {
  expect(unitTitle(text)).toMatchObject({ level, name });
});

test.each(['Kính gửi: UBND huyện Quảng Điền', 'Nơi nhận: UBND xã', 'Ủy ban nhân dân', 'Đơn vị tính: người', 'xã hội'])(
  '%j names no unit that reports',
  (text) => {
    expect(unitTitle(text)).toBeNull();
  },
);

test.each([
  ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2023', '6 THÁNG ĐẦU NĂM 2023'],
  ['Kỳ báo cáo: 6 tháng đầu năm 2023', '6 tháng đầu năm 2023'],
  ['Quý I/2024', 'Quý I/2024'],
  ['quý 3 năm 2023', 'quý 3 năm 2023'],
  ['9 tháng năm 2023', '9 tháng năm 2023'],
  ['Số liệu năm 2023', 'năm 2023'],
  ['(từ ngày 06/12/2022 đến ngày 07/6/2023)', 'từ ngày 06/12/2022 đến ngày 07/6/2023'],
])('%j states a period', (text, period) => {
  expect(periodTitle(text)).toBe(period);
});

test('the template’s own line states no period', () => {
  expect(periodTitle('(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)')).toBeNull();
});

test.each([
  ['STT', 'stt'],
  ['TT', 'stt'],
  ['Chỉ tiêu thống kê', 'label'],
  ['NỘI DUNG', 'label'],
  ['Đơn vị tính', 'unit'],
  ['ĐVT', 'unit'],
  ['Số liệu', 'value'],
  ['Kết quả', 'value'],
  ['Giá trị', 'value'],
  ['Số liệu kỳ này', 'current'],
  ['Kỳ trước (quý I/2023)', 'other'],
  ['So với cùng kỳ', 'other'],
  ['Lũy kế đến 31/5', 'other'],
  ['Ghi chú', 'note'],
  ['Gi chú', 'note'],
  ['Số lieeuj', null],
  ['Tổng số hồ sơ', null],
])('the caption %j', (text, role) => {
  expect(columnRole(matchKey(text))).toBe(role);
});
