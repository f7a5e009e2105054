/** The pane's words for explaining, comparing, reporting and sending. Loaded with those screens, not with the first one. */
import type { Standing } from '../review/waivers.js';
import type { Words } from './language.js';

export interface FinishStrings {
  readonly fixAll: {
    readonly intro: string;
    readonly all: string;
    readonly leave: string;
    readonly apply: (count: number) => string;
  };
  readonly waive: {
    readonly open: string;
    readonly reason: string;
    readonly hint: string;
    readonly by: string;
    readonly byHint: string;
    readonly note: string;
    readonly ready: string;
    readonly readyReasons: readonly string[];
    readonly apply: string;
    readonly leave: string;
    readonly reopened: string;
    readonly changed: (row: string, before: string, after: string) => string;
    readonly reasonThen: (reason: string) => string;
    readonly explained: (count: number) => string;
    readonly withdraw: string;
    readonly withdrawThis: (what: string) => string;
    /** Why the finding of a reason is not shown. */
    readonly idle: Readonly<Record<Standing, string>>;
    readonly blank: string;
  };
  readonly compare: {
    readonly details: string;
    readonly resolved: string;
    readonly remaining: string;
    readonly fresh: string;
  };
  readonly report: {
    readonly open: string;
    readonly back: string;
    readonly title: string;
    readonly checkFirst: string;
    readonly sheetTitle: string;
    readonly sheetHint: (sheet: string) => string;
    readonly write: string;
    readonly renew: string;
    readonly remove: string;
    readonly structure: string;
    readonly text: string;
    readonly copyTitle: string;
    readonly copyHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
  readonly numbers: {
    readonly title: string;
    readonly hint: (count: number) => string;
    readonly preview: string;
    readonly item: (row: string, written: string, shown: string) => string;
    readonly all: string;
    readonly apply: (count: number) => string;
  };
  /** Blank cells, and those of them in which nothing occurred. */
  readonly blanks: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly choose: string;
    readonly apply: (count: number) => string;
    readonly item: (row: string, label: string) => string;
    readonly rest: (count: number) => string;
  };
  readonly explain: {
    readonly rule: string;
    readonly why: string;
    readonly whyAsked: string;
    readonly note: (note: string) => string;
    readonly mend: (label: string) => string;
    readonly question: string;
    /** This unit has answered so before. */
    readonly asBefore: (answer: string) => string;
    readonly moreTerms: (count: number) => string;
    readonly alternatives: string;
    readonly numbersOf: (numbers: string) => string;
    readonly handbook: (rule: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly hint: string;
    readonly make: string;
    readonly go: string;
    readonly conflicts: (count: number) => string;
  };
  readonly changes: {
    readonly byRule: (rule: string) => string;
    readonly undoCell: (what: string) => string;
  };
}

export const FINISH_STRINGS: Words<FinishStrings> = {
  vi: {
    fixAll: {
      intro: 'Sẽ sửa các ô sau trong một lần. Bỏ chọn ô nào thì ô đó giữ nguyên.',
      all: 'Chọn tất cả',
      leave: 'Không sửa',
      apply: (count) => `Sửa ${count} nội dung`,
    },
    waive: {
      open: 'Giữ nguyên, giải trình…',
      reason: 'Lý do giữ nguyên',
      hint: 'Lưu trong tệp và in vào phiếu kết quả. Nếu một số liệu liên quan đổi, nội dung này tự mở lại.',
      by: 'Người giải trình',
      byHint: 'Không bắt buộc. In cạnh lý do trên phiếu kết quả; máy này nhớ cho lần sau.',
      note: 'Ghi cả vào cột Ghi chú của biểu mẫu',
      ready: 'Lý do thường dùng',
      readyReasons: [
        'Đã đối chiếu lại với sổ theo dõi, số liệu đúng.',
        'Số liệu theo Hệ thống thông tin một cửa.',
        'Gồm cả phần kỳ trước chuyển sang.',
        'Tính theo hướng dẫn của cấp trên.',
      ],
      apply: 'Giữ nguyên',
      leave: 'Đóng',
      reopened: 'Đã mở lại vì số liệu đổi:',
      changed: (row, before, after) => `${row}: ${before} → ${after}`,
      reasonThen: (reason) => `Giải trình trước: “${reason}”.`,
      explained: (count) => `Đã giải trình (${count})`,
      withdraw: 'Bỏ giải trình',
      withdrawThis: (what) => `Bỏ giải trình: ${what}`,
      idle: {
        noted: 'Lý do đã ghi ở cột Ghi chú, nên nội dung này không còn phải xem lại.',
        folded: 'Nội dung này hiện là hệ quả của một nội dung khác cần xem lại.',
        unchecked: 'Lần này chưa kiểm tra lại được nội dung này: chưa có đủ số liệu để đối chiếu.',
        gone: 'Nội dung này không còn; không cần giải trình nữa.',
      },
      blank: 'để trống',
    },
    compare: {
      details: 'So với lần kiểm tra trước',
      resolved: 'Đã xử lý',
      remaining: 'Còn lại',
      fresh: 'Mới có',
    },
    report: {
      open: 'Phiếu kết quả, gửi đi…',
      back: '← Danh sách cần xem lại',
      title: 'Kết luận',
      checkFirst: 'Hãy kiểm tra số liệu trước.',
      sheetTitle: 'Phiếu kết quả kiểm tra số liệu',
      sheetHint: (sheet) => `Một trang “${sheet}” thêm vào tệp này, để in, ký và lưu.`,
      write: 'Lập phiếu trong tệp này',
      renew: 'Cập nhật phiếu',
      remove: 'Xóa phiếu khỏi tệp',
      structure: 'Tệp đang khóa cấu trúc nên không thêm được trang. Anh/chị sao chép nội dung dưới đây để dùng.',
      text: 'Nội dung phiếu',
      copyTitle: 'Gửi qua Zalo, thư điện tử',
      copyHint: 'Bản chữ ngắn gọn của các nội dung trên.',
      copy: 'Sao chép để gửi',
      copied: 'Đã sao chép.',
      copyByHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
    },
    numbers: {
      title: 'Chuyển số dạng văn bản thành số',
      hint: (count) =>
        `${count} ô ghi số dưới dạng văn bản, nên công thức Excel không cộng được. Khi chuyển, cách hiện số giữ nguyên.`,
      preview: 'Xem trước từng ô',
      item: (row, written, shown) => `${row}: ${written} (dạng văn bản) → ${shown}`,
      all: 'Chọn tất cả',
      apply: (count) => `Chuyển ${count} ô thành số`,
    },
    blanks: {
      title: (count) => `${count} ô chưa điền`,
      hint: 'Anh/chị điền số vào các ô này, hoặc chọn những ô không phát sinh để ghi 0. Xem trước rồi mới ghi; ghi rồi vẫn hoàn tác được.',
      choose: 'Chọn ô không phát sinh…',
      apply: (count) => (count === 0 ? 'Không phát sinh: chưa chọn ô nào' : `Không phát sinh: ghi 0 vào ${count} ô`),
      item: (row, label) => (label ? `${row}: ${label}` : row),
      rest: (count) => `${count} ô khác là mã số hoặc tỷ lệ, không ghi 0 thay được.`,
    },
    explain: {
      rule: 'Quy tắc',
      why: 'Vì sao',
      whyAsked: 'Vì sao?',
      note: (note) => `Ghi chú của biểu mẫu: “${note}”.`,
      mend: (label) => `Sửa: ${label}`,
      question: 'Đề nghị cho biết tỷ lệ này được tính theo cách nào:',
      asBefore: (answer) => `Như lần trước: ${answer}`,
      moreTerms: (count) => `và ${count} số liệu khác`,
      alternatives: 'Cách tính khác cho ra số đang ghi',
      numbersOf: (numbers) => ` (${numbers} hồ sơ)`,
      handbook: (rule) => `Xem quy tắc ${rule} trong sổ tay`,
    },
    rules: {
      title: 'Quy tắc riêng của đơn vị',
      hint: 'Viết trên trang “Quy tắc” của tệp này. Trang mẫu có sẵn các quy tắc đang dùng để tham khảo.',
      make: 'Tạo trang Quy tắc',
      go: 'Đến trang Quy tắc',
      conflicts: (count) => `${count} điểm cần xem lại trong các quy tắc riêng:`,
    },
    changes: {
      byRule: (rule) => `quy tắc ${rule}`,
      undoCell: (what) => `Hoàn tác ô: ${what}`,
    },
  },
  en: {
    fixAll: {
      intro: 'These cells will be mended at once. What you leave out stays as it is.',
      all: 'Choose all',
      leave: 'Leave as they are',
      apply: (count) => `Mend ${count}`,
    },
    waive: {
      open: 'Keep and explain…',
      reason: 'Reason for keeping it',
      hint: 'Kept in the file and printed in the report. When a figure concerned changes, this opens again by itself.',
      by: 'Explained by',
      byHint: 'Not required. Printed beside the reason; this machine remembers it.',
      note: 'Also write it in the form’s column of notes',
      ready: 'Reasons often given',
      readyReasons: [
        'Compared with our records again; the figure is right.',
        'As the one-stop system counts.',
        'Includes what was carried over.',
        'Computed as the upper office told us.',
      ],
      apply: 'Keep as it is',
      leave: 'Leave it',
      reopened: 'Opened again, because figures changed:',
      changed: (row, before, after) => `${row}: ${before} → ${after}`,
      reasonThen: (reason) => `The reason then: “${reason}”.`,
      explained: (count) => `Explained (${count})`,
      withdraw: 'Withdraw',
      withdrawThis: (what) => `Withdraw: ${what}`,
      idle: {
        noted: 'The reason stands in the column of notes, so this needs no second look.',
        folded: 'This now follows from another finding.',
        unchecked: 'This could not be checked this time: some figure to hold it against is missing.',
        gone: 'This is no longer found; no reason is needed any more.',
      },
      blank: 'blank',
    },
    compare: {
      details: 'Since the last check',
      resolved: 'Resolved',
      remaining: 'Still there',
      fresh: 'New',
    },
    report: {
      open: 'Report and send…',
      back: '← Things to look at',
      title: 'Conclusion',
      checkFirst: 'Check the figures first.',
      sheetTitle: 'Sheet of results',
      sheetHint: (sheet) => `A sheet “${sheet}” in this workbook, to print, sign and keep.`,
      write: 'Put the sheet into this workbook',
      renew: 'Renew the sheet',
      remove: 'Take the sheet away',
      structure: 'The workbook’s structure is protected, so no sheet can be added. Copy the text below instead.',
      text: 'Text of the report',
      copyTitle: 'Send as a message',
      copyHint: 'The above as a short plain text.',
      copy: 'Copy to send',
      copied: 'Copied.',
      copyByHand: 'It could not be copied. Select the text below and press Ctrl+C.',
    },
    numbers: {
      title: 'Turn text into numbers',
      hint: (count) =>
        `${count} cells hold a number as text, which Excel formulas do not add up. They will look the same.`,
      preview: 'Look at each cell',
      item: (row, written, shown) => `${row}: ${written} (as text) → ${shown}`,
      all: 'Choose all',
      apply: (count) => `Turn ${count} into numbers`,
    },
    blanks: {
      title: (count) => `${count} blank ${count === 1 ? 'cell' : 'cells'}`,
      hint: 'Fill these in, or tick those in which nothing occurred to write 0. You see them first, and can undo it.',
      choose: 'Choose where nothing occurred…',
      apply: (count) => (count === 0 ? 'Nothing occurred: none ticked' : `Nothing occurred: write 0 into ${count}`),
      item: (row, label) => (label ? `${row}: ${label}` : row),
      rest: (count) => `${count} more are codes or rates, where 0 would say something else.`,
    },
    explain: {
      rule: 'Rule',
      why: 'Why',
      whyAsked: 'Why?',
      note: (note) => `The form’s note: “${note}”.`,
      mend: (label) => `Mend: ${label}`,
      question: 'Please say how this rate was computed:',
      asBefore: (answer) => `As last time: ${answer}`,
      moreTerms: (count) => `and ${count} more figures`,
      alternatives: 'Other definitions that give what is written',
      numbersOf: (numbers) => ` (${numbers} of them)`,
      handbook: (rule) => `See rule ${rule} in the handbook`,
    },
    rules: {
      title: 'Rules of your own',
      hint: 'Written on the sheet “Quy tắc” of this workbook. The template lists the rules in force to look at.',
      make: 'Make the sheet of rules',
      go: 'Go to the sheet of rules',
      conflicts: (count) => `${count} things to look at in your own rules:`,
    },
    changes: {
      byRule: (rule) => `rule ${rule}`,
      undoCell: (what) => `Undo this cell: ${what}`,
    },
  },
};
