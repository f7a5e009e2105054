/** "Tổng hợp các xã", in Vietnamese. */
import type { PaneCollectWords } from './pane-collect.js';

export const PANE_COLLECT_VI: PaneCollectWords = {
  toWorkbench: 'Soát một tệp',
  edition: 'Bộ biểu mẫu áp dụng',
  tabsLabel: 'Các phần tổng hợp',
  tabs: {
    received: 'Tệp đã nhận',
    matrix: 'Đơn vị và chỉ tiêu',
    totals: 'Tổng số',
    messages: 'Gửi lại đơn vị',
    'new-period': 'Kỳ mới',
  },
  nothingYet: 'Chưa có tệp nào. Chọn tệp hoặc thư mục ở trên, hoặc kéo thả vào trang này.',
  firstSteps: {
    lead: 'Trang này cộng số liệu của các đơn vị, cho biết đơn vị nào chưa gửi, tệp nào có lỗi phải sửa, và soạn sẵn nội dung gửi lại từng đơn vị.',
    steps: [
      'Chọn thư mục có các tệp đã nhận (kể cả tệp .xls), hoặc kéo thả vào trang này.',
      'Thêm danh sách đơn vị để biết đơn vị nào chưa gửi. Danh sách được nhớ cho kỳ sau.',
      'Xem lại các tệp chưa rõ, rồi lập bảng tổng hợp và gửi lại nội dung phải sửa.',
    ],
  },
  haveErrors: 'Có lỗi phải sửa',
  next: {
    title: 'Bước tiếp theo',
    roster: 'Thêm danh sách đơn vị',
    questions: (files) => `Xem ${files} tệp cần xem lại`,
    total: 'Xem tổng số, lập bảng tổng hợp',
    messages: (units) => `Soạn nội dung gửi lại ${units} đơn vị`,
  },
  standing: 'Tình hình gửi số liệu',
  periodIs: (period, given) => `Kỳ báo cáo: ${period}${given ? '' : ' (theo phần lớn các tệp)'}`,
  noRosterYet: 'Chưa có danh sách đơn vị nên chưa biết đơn vị nào chưa gửi.',
  more: (rows) => `Hiện thêm (còn ${rows})`,
  openAt: (file, place) => `Mở tệp ${file} tại ${place}`,
  counts: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${errors} lỗi phải sửa`] : []),
      ...(warnings > 0 ? [`${warnings} nội dung cần xem lại`] : []),
    ].join(', ') || 'không có nội dung phải sửa',
  made: (name) => `Đã lập ${name}.`,
  names: {
    total: 'bang-tong-hop.xlsx',
    messages: 'noi-dung-gui-lai.xlsx',
    texts: 'noi-dung-gui-lai.zip',
    marked: 'ban-danh-dau.zip',
    newPeriod: 'bieu-ky-moi.zip',
  },

  choose: {
    title: 'Chọn tệp của các đơn vị',
    files: 'Chọn tệp…',
    folder: 'Chọn thư mục…',
    hint: 'Hoặc kéo thả tệp, thư mục vào trang này. Tệp chỉ đọc trên máy này, không gửi đi đâu và không bị thay đổi.',
    clear: 'Bỏ hết để làm lại',
    progress: (done, all) => `Đã đọc ${done}/${all} tệp`,
    cancel: 'Dừng',
    read: (files) => `Đã đọc ${files} tệp.`,
    unread: (files) => `Đã dừng, còn ${files} tệp chưa đọc.`,
    resume: 'Đọc tiếp',
    skippedTitle: 'Các tệp bỏ qua',
    skipped: {
      'lock-file': 'tệp khóa của Excel, không phải số liệu; bỏ qua',
      'system-file': 'tệp của hệ thống; bỏ qua',
      'no-file': 'máy không cho đọc; bỏ qua',
      'too-deep': 'thư mục nằm quá sâu; bỏ qua',
    },
  },

  office: {
    title: (units, previous) =>
      `Danh sách đơn vị (${units > 0 ? `${units} đơn vị` : 'chưa có'}), kỳ báo cáo, bảng kỳ trước${previous === null ? '' : ` (${previous})`}`,
    kept: 'Danh sách và những gì anh/chị sửa được nhớ trên máy này cho lần sau.',
    problem: (file) => `Chưa dùng được “${file}”.`,
    problems: {
      'no-units': 'Không thấy tên đơn vị nào trong tệp. Tệp cần có một cột tên đơn vị.',
      'no-forms': 'Không nhận dạng được phụ lục nào trong tệp. Hãy chọn bảng tổng hợp của kỳ trước.',
    },
  },

  roster: {
    title: 'Danh sách đơn vị',
    why: 'Có danh sách thì trang này cho biết đơn vị nào chưa gửi.',
    choose: 'Chọn tệp danh sách…',
    chooseHint: 'Tệp .xlsx, .csv hoặc .txt có một cột tên đơn vị.',
    paste: 'Hoặc dán danh sách vào đây, mỗi dòng một đơn vị',
    use: 'Dùng danh sách này',
    present: (units) => `Đang dùng danh sách ${units} đơn vị.`,
    doubled: (names) => `Danh sách ghi hai lần: ${names}`,
    notKept: 'Trình duyệt không cho lưu nên danh sách chỉ dùng được trong lần này.',
    show: 'Xem danh sách',
    remove: 'Bỏ danh sách',
  },

  period: {
    label: 'Kỳ báo cáo cần tổng hợp',
    hint: (recognised) =>
      recognised === ''
        ? 'Để trống thì lấy theo phần lớn các tệp.'
        : `Để trống thì lấy theo phần lớn các tệp: ${recognised}.`,
    example: 'Ví dụ: 6 tháng đầu năm 2026; Quý III năm 2026; Năm 2026.',
    unclear: 'Chưa rõ là kỳ nào. Ví dụ: 6 tháng đầu năm 2026.',
  },

  previous: {
    title: 'Bảng tổng hợp kỳ trước',
    choose: 'Chọn bảng kỳ trước…',
    hint: 'Để so tổng số với kỳ trước và nhận ra tệp gửi lại từ kỳ trước.',
    remove: 'Bỏ bảng kỳ trước',
  },

  files: {
    title: 'Tệp đã nhận',
    columns: {
      file: 'Tệp',
      unit: 'Đơn vị',
      period: 'Kỳ báo cáo',
      level: 'Cấp',
      state: 'Tình hình',
      action: 'Chỉnh lại',
    },
    onlyQuestions: (count) => `Chỉ hiện tệp cần xem lại (${count})`,
    unknownUnit: 'chưa rõ',
    unknownPeriod: 'không ghi',
    correct: 'Chỉnh…',
    correctThis: (file) => `Chỉnh lại: ${file}`,
    corrected: 'đã chỉnh',
    edit: {
      unit: 'Tệp này của đơn vị',
      level: 'Cấp',
      asRecognised: 'Như đã nhận dạng',
      leftOut: 'Không tính tệp này',
      period: 'Tệp này của kỳ báo cáo',
      anotherPeriod: 'Kỳ khác…',
      periodText: 'Kỳ báo cáo của tệp',
      counts: 'Lấy tệp này cho đơn vị',
      apply: 'Áp dụng',
      close: 'Đóng',
    },
  },

  matrix: {
    title: 'Đơn vị và chỉ tiêu',
    search: 'Tìm đơn vị',
    form: 'Phụ lục',
    allForms: 'Tất cả phụ lục',
    sort: 'Sắp xếp theo',
    onlyErrors: 'Chỉ đơn vị có lỗi',
    count: (shown, all) => `${shown}/${all} đơn vị`,
    unit: 'Đơn vị',
    errors: 'Lỗi phải sửa',
    warnings: 'Cần xem lại',
    findingsOf: (unit) => `Nội dung cần xem lại của ${unit}`,
    fine: 'Không có nội dung phải sửa.',
    openMarked: 'Mở bản có đánh dấu',
    saveMarked: 'Tải bản có đánh dấu (.xlsx)',
  },

  totals: {
    title: (level) => `Tổng số (${level})`,
    without: (units) => `Chưa có trong tổng số: ${units}`,
    withErrors: (units) => `Đã cộng nhưng còn lỗi phải sửa: ${units}`,
    download: 'Lập bảng tổng hợp (.xlsx)',
    formulas: 'Ghi bằng công thức cộng từ trang từng đơn vị',
    check: (findings) => `Kiểm tra bảng tổng hợp: ${findings} nội dung`,
    comparison: (rows, remarked) =>
      `So với kỳ trước: ${rows} dòng${remarked > 0 ? `, ${remarked} dòng cần xem lại` : ''}`,
    form: 'Phụ lục',
    figure: 'Số liệu',
    openRow: (row, value) => `${value}: xem số của từng đơn vị, mục ${row}`,
    madeOf: (units) => `${units} đơn vị`,
    unitsOf: (row) => `Số của từng đơn vị: ${row}`,
    addThem: 'Cộng riêng',
    includeThem: 'Coi là đã gồm',
  },

  messages: {
    intro: 'Mỗi đơn vị một nội dung để gửi qua thư điện tử hoặc Zalo. Tệp gốc không bị thay đổi.',
    onlyNeeded: (units) => `Chỉ đơn vị có nội dung phải sửa, xem lại hoặc chưa gửi (${units})`,
    list: 'Nội dung gửi từng đơn vị',
    all: 'Nội dung gửi tất cả các đơn vị',
    copyAll: (units) => `Sao chép tất cả (${units})`,
    copiedAll: (units) => `Đã sao chép nội dung của ${units} đơn vị.`,
    copy: 'Sao chép',
    copyThis: (unit) => `Sao chép nội dung gửi ${unit}`,
    copied: 'Đã sao chép.',
    text: (unit) => `Nội dung gửi ${unit}`,
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
    asSheet: 'Lập một bảng (.xlsx)',
    asTexts: 'Tải từng tệp chữ (.zip)',
    asMarked: 'Tải bản đánh dấu (.zip)',
    noMarked: (files) => `Chưa có bản đánh dấu của: ${files}. Tệp .xls cần lưu lại thành .xlsx.`,
  },

  newPeriod: {
    intro:
      'Lập biểu trống cho kỳ mới, mỗi đơn vị một tệp. Số giao cho cả năm và số thủ tục hành chính được chuyển sang, đánh dấu chờ đơn vị xác nhận.',
    noUnits: 'Cần có danh sách đơn vị, hoặc tệp của các đơn vị.',
    period: 'Kỳ báo cáo mới',
    unclear: 'Chưa rõ là kỳ nào.',
    from: 'Chuyển số liệu không đổi từ',
    sources: {
      files: 'Các tệp đang tổng hợp',
      previous: 'Bảng tổng hợp kỳ trước',
      nothing: 'Không chuyển số nào',
    },
    unit: 'Đơn vị',
    make: (units) => `Lập biểu cho ${units} đơn vị (.zip)`,
    makeOne: 'Lập biểu cho đơn vị này',
    made: (files, carried) => `Đã lập ${files} tệp, chuyển ${carried} số chờ xác nhận.`,
  },
};
