/** The report in the pane, in Vietnamese. */
import type { PaneReportStrings } from './pane-report-keys.js';

export const PANE_REPORT_VI: PaneReportStrings = {
  open: 'Bảng, lời văn và câu cho báo cáo…',
  title: 'Báo cáo và phụ lục',
  intro: 'Đưa bảng phụ lục trong báo cáo vào sổ này, đối chiếu lời văn với phụ lục, lấy câu viết sẵn cho báo cáo.',
  choose: 'Chọn báo cáo…',
  chooseHint: 'Tệp Word (.docx) hoặc văn bản (.txt); có thể kéo thả vào khung này. Tệp chỉ đọc trên máy này.',
  chooseOther: 'Chọn báo cáo khác…',
  file: (name) => `Báo cáo đang dùng: ${name}`,
  remove: 'Bỏ',
  removeThis: (name) => `Bỏ báo cáo ${name}`,
  problem: (name) => `Chưa dùng được “${name}”.`,
  drop: 'Thả tệp vào đây để đọc báo cáo',

  tables: {
    title: 'Bảng phụ lục trong báo cáo',
    none: 'Không nhận ra bảng phụ lục nào trong báo cáo này.',
    freshIntro: 'Sổ này chưa có các phụ lục sau. Mỗi phụ lục thành một trang theo mẫu.',
    fresh: (form, filled, rows) => `${form}: ${filled}/${rows} dòng có số liệu`,
    asSheet: (sheet) => `trang “${sheet}”`,
    all: 'Chọn tất cả',
    apply: (sheets) => `Đưa ${sheets} phụ lục vào sổ`,
    theirs: 'Các trang đưa vào là của anh/chị: sửa, đổi tên, xóa như mọi trang khác.',
    structure:
      'Sổ đang khóa cấu trúc nên không thêm được trang. Vào Xem lại > Bảo vệ sổ làm việc để mở khóa rồi làm lại.',
    same: (forms) => `Sổ đã có, số liệu giống nhau: ${forms}.`,
    differentIntro: 'Sổ đã có các phụ lục sau nên không ghi đè. Đánh dấu những ô muốn lấy theo báo cáo.',
    different: (form, cells) => `${form}: ${cells} ô khác báo cáo`,
    change: (present, imported) => `trang tính ghi ${present} → báo cáo ghi ${imported}`,
    note: (row) => `${row}, Ghi chú`,
    formula: (written) => `${written} (công thức)`,
    takeOver: (cells) => `Lấy ${cells} ô theo báo cáo`,
    withoutCell: (row, written) => `${row}: báo cáo ghi ${written}, trang tính không có dòng này`,
    notUnderstood: (count) => `${count} nội dung chưa hiểu được, giữ nguyên như trong báo cáo`,
  },

  text: {
    title: 'Lời văn so với phụ lục',
    checkFirst: 'Bấm Kiểm tra số liệu để đối chiếu lời văn với các phụ lục.',
    agrees: 'Các số đối chiếu được đều khớp.',
    count: (findings) => `${findings} nội dung cần xem lại.`,
    conflicts: 'Lời văn ghi hai số khác nhau, nên không dùng để đối chiếu:',
    paragraph: (number) => `Lời văn, đoạn ${number}:`,
    inAppendix: 'Trong phụ lục:',
    rewrite: (before, after) => `Nếu phụ lục đúng, sửa câu này: ${before} → ${after}`,
    copy: 'Sao chép câu đã sửa',
    copyThis: (sentence) => `Sao chép câu đã sửa: ${sentence}`,
    copied: 'Đã sao chép. Anh/chị dán thay câu cũ trong báo cáo.',
    corrected: 'Câu đã sửa',
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
  },

  facts: {
    title: (count) => `Số liệu đọc được trong lời văn (${count})`,
    none: 'Không đọc được số liệu nào trong lời văn.',
    ambiguous: (count) => `Chưa rõ nghĩa (${count})`,
    ambiguousMark: 'chưa rõ nghĩa, không dùng để đối chiếu',
    or: 'hoặc',
  },

  sentences: {
    title: 'Câu cho báo cáo',
    intro: 'Câu thường dùng với số liệu của các phụ lục trong sổ này.',
    none: 'Phụ lục chưa có số liệu nào để viết thành câu.',
    copy: 'Sao chép',
    copyThis: (sentence) => `Sao chép câu: ${sentence}`,
    copyAll: 'Sao chép tất cả',
    copied: 'Đã sao chép.',
    text: 'Câu cho báo cáo',
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
  },
};
