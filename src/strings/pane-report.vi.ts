/** The report in the pane, in Vietnamese. */

export const PANE_REPORT_VI = {
  open: 'Bảng, lời văn và câu cho báo cáo…',
  title: 'Báo cáo và phụ lục',
  intro: 'Đưa bảng phụ lục trong báo cáo vào tệp này, đối chiếu lời văn với phụ lục, lấy câu viết sẵn cho báo cáo.',
  choose: 'Chọn báo cáo…',
  chooseHint: 'Tệp Word (.docx) hoặc văn bản (.txt); có thể kéo thả vào khung này. Tệp chỉ đọc trên máy này.',
  chooseOther: 'Chọn báo cáo khác…',
  file: (name: string): string => `Báo cáo đang dùng: ${name}`,
  remove: 'Bỏ',
  removeThis: (name: string): string => `Bỏ báo cáo ${name}`,
  problem: (name: string): string => `Chưa dùng được “${name}”.`,
  drop: 'Thả tệp vào đây để đọc báo cáo',

  tables: {
    title: 'Bảng phụ lục trong báo cáo',
    none: 'Không nhận ra bảng phụ lục nào trong báo cáo này.',
    freshIntro: 'Tệp này chưa có các phụ lục sau. Mỗi phụ lục thành một trang theo mẫu.',
    fresh: (form: string, filled: number, rows: number): string => `${form}: ${filled}/${rows} dòng có số liệu`,
    asSheet: (sheet: string): string => `trang “${sheet}”`,
    all: 'Chọn tất cả',
    apply: (sheets: number): string => `Đưa ${sheets} phụ lục vào tệp`,
    theirs: 'Các trang đưa vào là của anh/chị: sửa, đổi tên, xóa như mọi trang khác.',
    structure:
      'Tệp đang khóa cấu trúc nên không thêm được trang. Vào Xem lại > Bảo vệ sổ làm việc để mở khóa rồi làm lại.',
    same: (forms: string): string => `Tệp đã có, số liệu giống nhau: ${forms}.`,
    differentIntro: 'Tệp đã có các phụ lục sau nên không ghi đè. Đánh dấu những ô muốn lấy theo báo cáo.',
    different: (form: string, cells: number): string => `${form}: ${cells} ô khác báo cáo`,
    /** "19 → 30": from what the sheet says to what the report says. */
    change: (present: string, imported: string): string => `trang tính ghi ${present} → báo cáo ghi ${imported}`,
    note: (row: string): string => `${row}, Ghi chú`,
    formula: (written: string): string => `${written} (công thức)`,
    takeOver: (cells: number): string => `Lấy ${cells} ô theo báo cáo`,
    withoutCell: (row: string, written: string): string =>
      `${row}: báo cáo ghi ${written}, trang tính không có dòng này`,
    notUnderstood: (count: number): string => `${count} nội dung chưa hiểu được, giữ nguyên như trong báo cáo`,
  },

  text: {
    title: 'Lời văn so với phụ lục',
    checkFirst: 'Bấm Kiểm tra số liệu để đối chiếu lời văn với các phụ lục.',
    agrees: 'Các số đối chiếu được đều khớp.',
    count: (findings: number): string => `${findings} nội dung cần xem lại.`,
    conflicts: 'Lời văn ghi hai số khác nhau, nên không dùng để đối chiếu:',
    paragraph: (number: number): string => `Lời văn, đoạn ${number}:`,
    /** What the highlighted figures are to a screen reader. */
    inAppendix: 'Trong phụ lục:',
    rewrite: (before: string, after: string): string => `Nếu phụ lục đúng, sửa câu này: ${before} → ${after}`,
    copy: 'Sao chép câu đã sửa',
    copyThis: (sentence: string): string => `Sao chép câu đã sửa: ${sentence}`,
    copied: 'Đã sao chép. Anh/chị dán thay câu cũ trong báo cáo.',
    corrected: 'Câu đã sửa',
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
  },

  facts: {
    title: (count: number): string => `Số liệu đọc được trong lời văn (${count})`,
    none: 'Không đọc được số liệu nào trong lời văn.',
    ambiguous: (count: number): string => `Chưa rõ nghĩa (${count})`,
    ambiguousMark: 'chưa rõ nghĩa, không dùng để đối chiếu',
    or: 'hoặc',
  },

  sentences: {
    title: 'Câu cho báo cáo',
    intro: 'Câu thường dùng với số liệu của các phụ lục trong tệp này.',
    none: 'Phụ lục chưa có số liệu nào để viết thành câu.',
    /** Above the sentences before anything was checked. */
    unchecked: 'Số liệu chưa được kiểm tra. Bấm Kiểm tra số liệu để biết câu nào có số cần xem lại.',
    copy: 'Sao chép',
    copyThis: (sentence: string): string => `Sao chép câu: ${sentence}`,
    copyAll: 'Sao chép tất cả',
    copied: 'Đã sao chép.',
    text: 'Câu cho báo cáo',
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
  },
};

/** What each language says on pane-report: the keys of both tables. */

export type PaneReportStrings = typeof PANE_REPORT_VI;
