/** The words of the settings' screen and of what stands with it. Loaded with the screens that need them. */
import type { ZeroConvention } from '../review/check-result.js';
import type { Words } from './language.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const VI = {
  askUnit: 'Ghi tên đơn vị',
  askPeriod: 'ghi kỳ báo cáo',
  byFileName: (period: string): string => `${period} (theo tên tệp)`,
  keepAbout: 'Lưu đơn vị, kỳ báo cáo',
  editAbout: 'Sửa đơn vị, kỳ báo cáo',
  title: 'Cài đặt',
  withFile: 'Đi cùng tệp này',
  withFileHint: 'Lưu trong tệp; người mở tệp sau cũng thấy.',
  unit: 'Tên đơn vị',
  unitPlaceholder: 'Ví dụ: UBND xã Quảng Phú',
  period: 'Kỳ báo cáo',
  periodPlaceholder: 'Ví dụ: 6 tháng đầu năm 2023',
  level: 'Cấp báo cáo',
  automaticLevel: 'Tự xác định theo tệp',
  zero: 'Cách ghi tỷ lệ khi không phát sinh (0/0)',
  zeroNone: 'Chưa quy định',
  zeroChoices: { blank: 'Để trống', zero: 'Ghi 0', hundred: 'Ghi 100' } satisfies Readonly<
    Record<ZeroConvention, string>
  >,
  own: 'Trên máy này',
  language: 'Ngôn ngữ',
  automaticRecheck: 'Tự kiểm tra lại khi số liệu đổi',
  markOnCheck: 'Đánh dấu ô khi kiểm tra',
  edition: 'Bộ biểu mẫu áp dụng',
  automaticEdition: 'Tự xác định theo tệp',
  changeEdition: 'Đổi bộ biểu mẫu…',
  editionFacts: (version: string, forms: number, rules: number): string =>
    `Phiên bản ${version}: ${forms} phụ lục, ${rules} quy tắc.`,
  ownEdition: 'Dùng tệp bộ biểu mẫu khác…',
  ownEditionNamed: (fileName: string): string => `Tệp “${fileName}”`,
  selfTest: 'Kiểm tra tương thích',
  selfTestHint:
    'Chạy thử các chức năng trên một trang tính tạm rồi xóa trang đó, để biết Excel trên máy này có điểm nào khác.',
  selfTestRun: 'Chạy thử',
  selfTestRunning: (done: number, of: number): string => `Đang chạy thử… ${done}/${of}`,
  selfTestSummary: (confirmed: number, refuted: number, other: number): string =>
    `${confirmed} điểm đúng như dự kiến, ${refuted} điểm khác, ${other} điểm chưa kết luận.`,
  selfTestLeft: (sheets: string): string => `Chưa xóa được trang tính tạm, anh/chị xóa giúp: ${sheets}.`,
  selfTestResult: 'Kết quả chạy thử',
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép.',
  copyByHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ rồi bấm Ctrl+C.',
};

const EN: typeof VI = {
  askUnit: 'Name the unit',
  askPeriod: 'name the period',
  byFileName: (period) => `${period} (by the file’s name)`,
  keepAbout: 'Keep unit and period',
  editAbout: 'Change unit and period',
  title: 'Settings',
  withFile: 'With this file',
  withFileHint: 'Kept in the file; whoever opens it next sees them.',
  unit: 'Name of the unit',
  unitPlaceholder: 'Such as: UBND xã Quảng Phú',
  period: 'Reporting period',
  periodPlaceholder: 'Such as: 6 tháng đầu năm 2023',
  level: 'Reporting level',
  automaticLevel: 'As the file shows',
  zero: 'How a rate of nothing (0/0) is written',
  zeroNone: 'Not settled',
  zeroChoices: { blank: 'Blank', zero: 'As 0', hundred: 'As 100' },
  own: 'On this machine',
  language: 'Language',
  automaticRecheck: 'Check again by itself when figures change',
  markOnCheck: 'Mark cells with each check',
  edition: 'Forms in use',
  automaticEdition: 'Found by the file',
  changeEdition: 'Change the edition…',
  editionFacts: (version, forms, rules) =>
    `Version ${version}: ${plural(forms, 'appendix', 'appendices')}, ${plural(rules, 'rule')}.`,
  ownEdition: 'Use another edition file…',
  ownEditionNamed: (fileName) => `File “${fileName}”`,
  selfTest: 'Compatibility test',
  selfTestHint: 'Tries the functions on a temporary sheet and removes it, to learn where this Excel differs.',
  selfTestRun: 'Run the test',
  selfTestRunning: (done, of) => `Testing… ${done}/${of}`,
  selfTestSummary: (confirmed, refuted, other) => `${confirmed} as expected, ${refuted} otherwise, ${other} undecided.`,
  selfTestLeft: (sheets) => `Temporary sheets that could not be removed; please delete them: ${sheets}.`,
  selfTestResult: 'Result of the test',
  copy: 'Copy the result',
  copied: 'Copied.',
  copyByHand: 'It could not be copied by itself. Select the text and press Ctrl+C.',
};

export const SETTINGS_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
