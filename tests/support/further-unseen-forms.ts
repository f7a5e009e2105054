/**
 * More forms that no program has seen, in layouts of their own: units of measure in a line below the headings, "Trong đó" two
 * deep, totals at the top and at the bottom, rows I, 1, a below each other, letters and numbers above the columns.
 */
import {
  computed,
  free,
  given,
  roundTwo,
  sumOf,
  sumsOver,
  type UnseenFigure,
  type UnseenMaker,
} from './unseen-forms.js';

/** A line of units below the headings, then A, B, 1, 2, 3=1-2; the whole again at the bottom. */
const LIVESTOCK: UnseenMaker = (r) => {
  const names = ['Thôn Hạ Lang', 'Thôn Bác Vọng', 'Thôn Phú Lễ', 'Thôn Xuân Tùy'];
  const rows = names.map(() => {
    const [born, died] = [r.int(200, 2000), r.int(5, 90)];
    return [born, died, r.int(100, 900) / 10];
  });
  const line = ([herd = 0, lost = 0, meat = 0]: readonly number[], of = given): readonly UnseenFigure[] => [
    of(herd),
    of(lost),
    computed(herd - lost),
    of(roundTwo(meat)),
    computed(roundTwo((lost / herd) * 100)),
  ];
  return {
    name: 'livestock',
    sheet: 'Chan nuoi',
    merges: ['A1:G1', 'A2:G2', 'C4:E4', 'A4:A5', 'B4:B5', 'F4:F5', 'G4:G5'],
    rows: [
      ['TỔNG HỢP TÌNH HÌNH CHĂN NUÔI'],
      ['(Ban hành kèm theo Công văn số …/UBND-KT ngày … tháng … năm 2026)'],
      [],
      ['STT', 'Thôn', 'Đàn lợn', null, null, 'Sản lượng thịt hơi', 'Tỷ lệ chết'],
      [null, null, 'Tổng đàn đầu kỳ', 'Chết, tiêu hủy', 'Còn lại'],
      [null, null, '(con)', '(con)', '(con)', '(tấn)', '(%)'],
      ['A', 'B', '1', '2', '3=1-2', '4', '5=2/1x100'],
      ...names.map((name, at) => [at + 1, name, ...line(rows[at] ?? [])]),
      [null, 'Tổng cộng', ...line(sumsOver(rows).map(roundTwo), computed)],
      [],
      ['* Số liệu đến hết ngày 14/9/2026, chưa gồm các trại chăn nuôi tập trung.'],
    ],
  };
};

/** "Trong đó" below "Trong đó": four lines of headings; the total row stands first. */
const SOCIAL_INSURANCE: UnseenMaker = (r) => {
  const names = ['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3'];
  const rows = names.map(() => [r.int(20, 300), r.int(10, 90), r.int(10, 90)]);
  const line = ([must = 0, poor = 0, others = 0]: readonly number[], of = given): readonly UnseenFigure[] => [
    computed(must + poor + others),
    of(must),
    computed(poor + others),
    of(poor),
    of(others),
  ];
  return {
    name: 'social insurance',
    sheet: 'BHXH',
    merges: ['A3:A6', 'B3:B6', 'C3:G3', 'C4:C6', 'D4:G4', 'D5:D6', 'E5:G5'],
    rows: [
      ['Biểu 04/BHXH'],
      ['SỐ NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI'],
      ['STT', 'Địa bàn', 'Số người tham gia'],
      [null, null, 'Tổng số', 'Chia ra'],
      [null, null, null, 'Bắt buộc', 'Tự nguyện'],
      [null, null, null, null, 'Tổng số', 'Hộ nghèo', 'Đối tượng khác'],
      ['A', 'B', '(1)=(2)+(3)', '(2)', '(3)=(4)+(5)', '(4)', '(5)'],
      [null, 'Tổng số', ...line(sumsOver(rows), computed)],
      ...names.map((name, at) => [at + 1, name, ...line(rows[at] ?? [])]),
    ],
  };
};

/** I, 1, a below each other with the sums printed in the rows; a rate of the first two columns. */
const LAND: UnseenMaker = (r) => {
  const leaf = (): readonly number[] => {
    const plan = r.int(40, 400);
    return [plan, r.int(10, plan)];
  };
  const [a, b, d, e, g] = [leaf(), leaf(), leaf(), leaf(), leaf()];
  const line = (own: readonly number[], of = given): readonly UnseenFigure[] => {
    const [plan = 1, done = 0] = own;
    return [of(plan), of(done), computed(roundTwo((done / plan) * 100)), computed(plan - done)];
  };
  const one = sumsOver([a, b]);
  const first = sumsOver([one, d]);
  const second = sumsOver([e, g]);
  return {
    name: 'land',
    sheet: 'Dat dai',
    merges: [],
    rows: [
      ['ỦY BAN NHÂN DÂN PHƯỜNG', null, null, null, null, 'Mẫu 07/ĐĐ'],
      ['KẾT QUẢ CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT'],
      ['STT', 'Loại đất', 'Số hồ sơ phải cấp', 'Số hồ sơ đã cấp', 'Tỷ lệ (%)', 'Còn phải cấp'],
      ['(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)*100', '(6)=(3)-(4)'],
      ['I', 'Đất nông nghiệp (I = 1 + 2)', ...line(first, computed)],
      ['1', 'Đất sản xuất (1 = a + b)', ...line(one, computed)],
      ['a', 'Đất trồng lúa', ...line(a)],
      ['b', 'Đất trồng cây lâu năm', ...line(b)],
      ['2', 'Đất nuôi trồng thủy sản', ...line(d)],
      ['II', 'Đất phi nông nghiệp (II = 3 + 4)', ...line(second, computed)],
      ['3', 'Đất ở', ...line(e)],
      ['4', 'Đất thương mại, dịch vụ', ...line(g)],
      [null, 'Tổng cộng (I + II)', ...line(sumsOver([first, second]), computed)],
      ['Ghi chú: Số liệu lấy từ hệ thống thông tin đất đai.'],
    ],
  };
};

/** A list whose total stands at the top and whose control sum stands at the bottom; units in brackets behind the words. */
const HEALTH_CARDS: UnseenMaker = (r) => {
  const parts = [r.int(100, 900), r.int(100, 900), r.int(100, 900)];
  const all = sumOf(parts);
  const people = all + r.int(10, 400);
  return {
    name: 'health cards',
    sheet: 'The BHYT',
    merges: ['A1:D1', 'A2:D2'],
    rows: [
      ['BẢO HIỂM XÃ HỘI CƠ SỞ'],
      ['TÌNH HÌNH CẤP THẺ BẢO HIỂM Y TẾ'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ['1', 'Dân số trên địa bàn', 'Người', given(people)],
      ['2', 'Số người có thẻ bảo hiểm y tế (2 = 2.1 + 2.2 + 2.3)', 'Người', computed(all)],
      ['2.1', 'Do ngân sách nhà nước đóng', 'Người', given(parts[0] ?? 0)],
      ['2.2', 'Hộ gia đình', 'Người', given(parts[1] ?? 0)],
      ['2.3', 'Học sinh, sinh viên', 'Người', given(parts[2] ?? 0)],
      ['3', 'Tỷ lệ bao phủ (3 = 2/1)', '%', computed(roundTwo((all / people) * 100))],
      ['4', 'Số thẻ bị thu hồi', 'Thẻ', free(r.int(1, 30))],
    ],
  };
};

export const FURTHER_UNSEEN: readonly UnseenMaker[] = [LIVESTOCK, SOCIAL_INSURANCE, LAND, HEALTH_CARDS];
