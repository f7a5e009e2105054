/** "Tổng hợp các đơn vị", in Vietnamese. */

export const PANE_COLLECT_VI = {
  toWorkbench: 'Soát một tệp',
  edition: 'Bộ biểu mẫu áp dụng',
  automaticEdition: 'Tự xác định theo từng tệp',
  tabsLabel: 'Các phần tổng hợp',
  tabs: {
    received: 'Tệp đã nhận',
    matrix: 'Đơn vị và chỉ tiêu',
    totals: 'Tổng số',
    messages: 'Gửi lại đơn vị',
    'new-period': 'Kỳ mới',
  },
  nothingYet: 'Chưa có tệp nào. Chọn tệp hoặc thư mục ở trên, hoặc kéo thả vào trang này.',
  /** Files are being read, and none has come yet. */
  readingFirst: 'Đang đọc các tệp…',
  /** Before the first file: what the page is for, and the steps. */
  firstSteps: {
    lead: 'Trang này cộng số liệu của các đơn vị, cho biết đơn vị nào chưa gửi, tệp nào có lỗi cần sửa, và soạn sẵn nội dung gửi lại từng đơn vị.',
    steps: [
      'Chọn các tệp đã nhận, hoặc chọn cả thư mục (kể cả tệp .xls). Nếu trình duyệt hỏi có “tải lên” không thì cứ đồng ý: tệp vẫn chỉ nằm trên máy này.',
      'Thêm danh sách đơn vị để biết đơn vị nào chưa gửi. Danh sách được nhớ cho kỳ sau.',
      'Xem lại các tệp chưa rõ, rồi lập bảng tổng hợp và gửi lại nội dung cần sửa.',
    ],
  },
  haveErrors: 'Có lỗi cần sửa',
  next: {
    title: 'Bước tiếp theo',
    roster: 'Thêm danh sách đơn vị',
    questions: (files: number): string => `Xem ${files} tệp cần xem lại`,
    total: 'Xem tổng số, lập bảng tổng hợp',
    messages: (units: number): string => `Soạn nội dung gửi lại ${units} đơn vị`,
  },
  /** A part's name for a screen reader. */
  standing: 'Tình hình gửi số liệu',
  periodIs: (period: string, given: boolean): string =>
    `Kỳ báo cáo: ${period}${given ? '' : ' (theo phần lớn các tệp)'}`,
  editionIs: (name: string, version: string, isFound: boolean): string =>
    `Bộ biểu mẫu: ${name} (${version}${isFound ? ', theo phần lớn các tệp' : ', do anh/chị chọn'})`,
  editionFrom: (file: string): string => `từ tệp ${file}`,
  otherEditions: (names: string): string => `Bộ khác có sẵn, không dùng cho bảng tổng hợp này: ${names}.`,
  noRosterYet: 'Chưa có danh sách đơn vị nên chưa biết đơn vị nào chưa gửi.',
  nobodyMissing: 'Tất cả đơn vị trong danh sách đã gửi.',
  /** Reading was stopped: some who seem missing may have sent. */
  unreadYet: (files: number): string =>
    `Còn ${files} tệp chưa đọc, nên có thể có đơn vị đã gửi mà đang ghi là chưa gửi.`,
  /** After the first names of many; opens the rest. */
  andMoreUnits: (units: number): string => `và ${units} đơn vị khác`,
  fewerUnits: 'thu gọn',
  more: (rows: number): string => `Hiện thêm (còn ${rows})`,
  openAt: (file: string, place: string): string => `Mở tệp ${file} tại ${place}`,
  counts: (errors: number, warnings: number): string =>
    [
      ...(errors > 0 ? [`${errors} lỗi cần sửa`] : []),
      ...(warnings > 0 ? [`${warnings} nội dung cần xem lại`] : []),
    ].join(', ') || 'không có nội dung cần sửa',
  made: (name: string): string => `Đã lập ${name}.`,
  /** Names of files that are made. */
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
    progress: (done: number, all: number): string => `Đã đọc ${done}/${all} tệp`,
    cancel: 'Dừng',
    read: (files: number): string => `Đã đọc ${files} tệp.`,
    unread: (files: number): string => `Đã dừng, còn ${files} tệp chưa đọc.`,
    resume: 'Đọc tiếp',
    skippedTitle: 'Các tệp bỏ qua',
    skipped: {
      'lock-file': 'tệp khóa của Excel, không phải số liệu; bỏ qua',
      'system-file': 'tệp của hệ thống; bỏ qua',
      'no-file': 'máy không cho đọc; bỏ qua',
      'too-deep': 'thư mục nằm quá sâu; bỏ qua',
      'office-folder': 'nằm trong thư mục bộ biểu mẫu, không phải số liệu; bỏ qua',
    },
    noEdition: (file: string, why: string): string => `${file}: chưa dùng được làm bộ biểu mẫu (${why})`,
  },

  office: {
    title: (units: number, previous: string | null): string =>
      `Danh sách đơn vị (${units > 0 ? `${units} đơn vị` : 'chưa có'}), kỳ báo cáo, bảng kỳ trước${previous === null ? '' : ` (${previous})`}`,
    kept: 'Danh sách và những gì anh/chị sửa được nhớ trên máy này cho lần sau.',
    problem: (file: string): string => `Chưa dùng được “${file}”.`,
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
    present: (units: number): string => `Đang dùng danh sách ${units} đơn vị.`,
    doubled: (names: string): string => `Danh sách ghi hai lần: ${names}`,
    passedOver: (lines: string): string => `Dòng trong danh sách không đọc được là tên đơn vị: ${lines}`,
    notKept: 'Trình duyệt không cho lưu nên danh sách chỉ dùng được trong lần này.',
    noUnits: 'Không thấy tên đơn vị nào. Mỗi dòng cần một tên đơn vị, ví dụ: Xã Quảng Phú.',
    show: 'Xem danh sách',
    remove: 'Sửa hoặc bỏ danh sách',
  },

  period: {
    label: 'Kỳ báo cáo cần tổng hợp',
    hint: (recognised: string): string =>
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
    onlyQuestions: (count: number): string => `Chỉ hiện tệp cần xem lại (${count})`,
    unknownUnit: 'chưa rõ',
    unknownPeriod: 'không ghi',
    isOf: (unit: string): string => `Là của ${unit}`,
    unnamed: {
      counted: (files: number): string => `${files} tệp không ghi tên đơn vị nên được tính theo tên tệp.`,
      leftOut: (files: number): string => `${files} tệp chưa rõ của đơn vị nào nên chưa cộng vào tổng số.`,
      leaveOut: 'Không tính các tệp này',
      count: 'Tính theo tên tệp',
    },
    correct: 'Chỉnh…',
    correctThis: (file: string): string => `Chỉnh lại: ${file}`,
    corrected: 'đã chỉnh',
    /** Said when what was set right has been taken over. */
    done: (file: string): string => `Đã chỉnh “${file}”. Tổng số và nội dung gửi lại đã tính lại theo đó.`,
    edit: {
      unit: 'Tệp này của đơn vị',
      level: 'Cấp',
      asRecognised: 'Như đã nhận dạng',
      asRecognisedAs: (what: string): string => `Như đã nhận dạng (${what})`,
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
    count: (shown: number, all: number): string => `${shown}/${all} đơn vị`,
    /** Said where one form is chosen. */
    ofForm: 'Lỗi và nội dung cần xem lại: chỉ tính phụ lục đang chọn.',
    /** Rows left out because they are another level's and nobody filled them in. */
    hidden: (rows: number): string => `Không hiện ${rows} mục của cấp khác mà chưa đơn vị nào ghi.`,
    state: 'Hiện',
    states: {
      all: 'Tất cả đơn vị',
      errors: 'Đơn vị có lỗi cần sửa',
      warnings: 'Đơn vị có nội dung cần xem lại',
      without: 'Đơn vị chưa có số liệu',
    },
    unit: 'Đơn vị',
    errors: 'Lỗi cần sửa',
    warnings: 'Cần xem lại',
    findingsOf: (unit: string): string => `Nội dung cần xem lại của ${unit}`,
    fine: 'Không có nội dung cần sửa.',
    unsettled: 'Dòng hai phần ghi khác nhau',
    whichIsRight: (row: string): string => `${row}: hai phần ghi khác nhau, chọn số đúng:`,
    openMarked: 'Mở bản có đánh dấu',
    saveMarked: 'Tải bản có đánh dấu (.xlsx)',
  },

  totals: {
    title: (level: string): string => `Tổng số (${level})`,
    without: 'Chưa có trong tổng số',
    withErrors: 'Đã cộng nhưng còn lỗi cần sửa',
    download: 'Lập bảng tổng hợp (.xlsx)',
    formulas: 'Ghi bằng công thức cộng từ trang từng đơn vị',
    check: (findings: number): string => `Kiểm tra bảng tổng hợp: ${findings} nội dung`,
    comparison: (rows: number, remarked: number): string =>
      `So với kỳ trước: ${rows} dòng${remarked > 0 ? `, ${remarked} dòng cần xem lại` : ''}`,
    form: 'Phụ lục',
    figure: 'Số liệu',
    openRow: (row: string, value: string): string => `${value}: xem số của từng đơn vị, mục ${row}`,
    madeOf: (units: number, all: number): string => `${units}/${all} đơn vị`,
    unitsOf: (row: string): string => `Số của từng đơn vị: ${row}`,
    level: 'Cấp của bảng tổng hợp',
    levelAbove: (level: string): string => `Cấp trên liền kề (${level})`,
    addThem: 'Cộng thêm vào tổng',
    includeThem: 'Đã gồm trong tổng',
  },

  /** What a person did about a unit by telephone or Zalo. */
  told: {
    of: (unit: string): string => `Việc liên hệ với ${unit}`,
    kinds: { reminded: 'Đã nhắc', answered: 'Đã trả lời' },
    on: (what: string, day: string): string => `${what.toLowerCase()} ${day}`,
    remindedAll: (units: number): string => `Đánh dấu đã nhắc (${units})`,
  },

  messages: {
    intro: 'Mỗi đơn vị một nội dung để gửi qua thư điện tử hoặc Zalo. Tệp gốc không bị thay đổi.',
    onlyNeeded: (units: number): string => `Chỉ đơn vị có nội dung cần sửa, cần lưu ý hoặc chưa gửi (${units})`,
    list: 'Nội dung gửi từng đơn vị',
    all: 'Nội dung gửi tất cả các đơn vị',
    copyAll: (units: number): string => `Sao chép tất cả (${units})`,
    copiedAll: (units: number): string => `Đã sao chép nội dung của ${units} đơn vị.`,
    copy: 'Sao chép',
    copyThis: (unit: string): string => `Sao chép nội dung gửi ${unit}`,
    copied: 'Đã sao chép.',
    text: (unit: string): string => `Nội dung gửi ${unit}`,
    byHand: 'Không sao chép được tự động. Anh/chị chọn phần chữ dưới đây rồi bấm Ctrl+C.',
    asSheet: 'Lập một bảng (.xlsx)',
    asTexts: 'Tải từng tệp chữ (.zip)',
    asMarked: 'Tải bản đánh dấu (.zip)',
    /** Nothing to correct, and yet something to be told. */
    notes: (count: number): string => `${count} nội dung cần lưu ý`,
    noMarked: (files: string): string => `Chưa có bản đánh dấu của: ${files}. Tệp .xls cần lưu lại thành .xlsx.`,
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
    notInLast: (units: number, names: string): string => `Kỳ trước không có số liệu (${units}): ${names}.`,
    unit: 'Đơn vị',
    make: (units: number): string => `Lập biểu cho ${units} đơn vị (.zip)`,
    makeOne: 'Lập biểu cho đơn vị này',
    optional: 'Có cả các dòng tùy chọn (địa phương yêu cầu thì mới báo cáo)',
    made: (files: number, carried: number): string => `Đã lập ${files} tệp, chuyển ${carried} số chờ xác nhận.`,
  },
};

/** What each language says on pane-collect: the keys of both tables. */

export type PaneCollectStrings = typeof PANE_COLLECT_VI;
