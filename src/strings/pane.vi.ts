/** The task pane in Vietnamese: plain office words, no blame. */
import type { Severity } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import type { PlainReason } from './unread-sheet.js';
import type { Activity } from './pane-keys.js';

export const PANE_VI = {
  product: 'Soát Phụ lục',
  tabs: { check: 'Kiểm tra', fill: 'Điền số', changes: 'Thay đổi', settings: 'Cài đặt', help: 'Trợ giúp' },
  tabsLabel: 'Thanh lệnh',
  /** What stands in the bar beside checking and filling. */
  bar: {
    compare: 'Đối chiếu',
    finish: 'Hoàn tất',
    results: 'Phiếu kết quả, gửi đi…',
    sign: 'Trang trình ký…',
    read: 'Đọc soát',
    answers: 'Nội dung gửi lại…',
    merge: 'Ghép các phần…',
    cleanCopy: 'Tạo bản sạch để gửi',
    table: 'Số liệu dạng bảng',
    undoLast: 'Hoàn tác lần sửa gần nhất',
    more: 'Thêm lệnh',
    back: '← Danh sách cần xem lại',
    retryPart: 'Thử lại',
  },
  /** The way to the screen that adds up many units' files. */
  collect: 'Tổng hợp các đơn vị',
  privacy: 'Số liệu không rời khỏi máy này.',
  version: (version: string): string => `Phiên bản ${version}`,

  check: 'Kiểm tra số liệu',
  checkAgain: 'Kiểm tra lại',
  cancel: 'Hủy',
  close: 'Đóng',
  retry: 'Thử lại',
  /** A screen that did not come from its server, or broke. */
  part: {
    missing:
      'Không tải được phần này (mất mạng, hoặc trang vừa có bản mới). Tệp đang mở vẫn còn. Anh/chị thử lại; nếu vẫn không được thì lưu tệp rồi tải lại trang.',
    broken: 'Không hiện được phần này. Tệp đang mở vẫn còn và vẫn lưu được.',
  },
  details: 'Chi tiết',
  goToCell: 'Đến ô',
  undo: 'Hoàn tác',
  mark: 'Đánh dấu ô',
  unmark: 'Bỏ đánh dấu',
  updateMarks: 'Cập nhật dấu',
  report: 'Báo cáo Word',
  /** How many are in use; 0: none. */
  sources: (count: number): string =>
    count === 0 ? 'Đối chiếu với nguồn khác' : `Đối chiếu với nguồn khác (${count})`,
  next: 'Nội dung tiếp theo',
  previous: 'Nội dung trước',

  severity: { error: 'Lỗi, cần sửa', warning: 'Cần xem lại', info: 'Lưu ý' } satisfies Readonly<
    Record<Severity, string>
  >,
  /** "3 lỗi", for summaries. */
  count: {
    error: (count) => `${count} lỗi`,
    warning: (count) => `${count} cần xem lại`,
    info: (count) => `${count} lưu ý`,
  } satisfies Readonly<Record<Severity, (count: number) => string>>,
  cell: (address: string): string => `ô ${address}`,
  sheet: (name: string): string => `trang tính “${name}”`,
  blank: 'để trống',

  task: {
    reading: 'Đang đọc số liệu…',
    checking: 'Đang kiểm tra…',
    writing: 'Đang ghi vào tệp…',
    editing: 'Một ô đang sửa dở. Nhấn Enter hoặc Esc để tiếp tục.',
  },

  firstRun: {
    title: 'Soát số liệu Phụ lục 2–8 của báo cáo cải cách hành chính',
    points: [
      'Bấm một nút: phần mềm soát mọi phụ lục trong tệp, nêu chỗ chưa khớp kèm cách tính và ô cần xem.',
      'Tính giúp các tỷ lệ và tổng số còn để trống. Anh/chị xem trước từng số rồi mới ghi; ghi rồi vẫn hoàn tác được trong khung này.',
      'Mọi việc làm ngay trên máy này. Không có số liệu nào được gửi ra ngoài.',
    ],
    later: 'Để sau',
    otherLanguage: 'English',
  },

  start: {
    title: 'Các phụ lục trong tệp này',
    reading: 'Đang xem tệp có những phụ lục nào…',
    noForms: 'Chưa nhận dạng được phụ lục nào trong tệp này.',
    noFormsNext:
      'Phần mềm tìm bảng theo cột STT và tên chỉ tiêu của Phụ lục 2–8. Anh/chị hãy mở tệp có các bảng đó, hoặc chép bảng vào tệp này; danh sách sẽ tự cập nhật.',
    fromReport: 'Lấy phụ lục từ báo cáo Word…',
    found: (forms: number): string => `Nhận dạng được ${forms} phụ lục.`,
    /** Where the file holds no appendix, but other forms. */
    foundTables: (tables: number): string => `Nhận dạng được ${tables} biểu.`,
    rows: (found: number, missing: number): string =>
      missing === 0 ? `${found} dòng` : `${found} dòng, thiếu ${missing} dòng so với mẫu`,
    levelIs: (level: string): string => `Báo cáo ${level}`,
    levelBecause: {
      title: (evidence) => `theo tiêu đề “${evidence}”`,
      rows: () => 'theo các dòng đã điền',
      default: () => 'tạm coi như vậy vì tệp không ghi rõ',
      given: () => 'theo cài đặt',
    } satisfies Readonly<Record<Recognition['level']['because'] | 'given', (evidence: string) => string>>,
    changeLevel: 'Đổi cấp báo cáo',
    unit: (name: string): string => `Đơn vị: ${name}`,
    period: (text: string): string => `Kỳ báo cáo: ${text}`,
  },

  /** What was not read, or read with a reservation: always said. */
  account: {
    title: 'Những gì chưa được kiểm tra',
    nothing: 'Mọi trang tính trong tệp đều đã đọc.',
    unread: {
      empty: 'trang trống',
      'no-form': 'chưa nhận dạng được phụ lục nào',
      unreadable: 'Excel không cho đọc trang này',
      truncated: 'quá lớn, chưa đọc hết',
      'picture-only': 'chỉ có hình ảnh',
      'own-sheet': 'trang của phần mềm',
      'no-content': 'không có nội dung trong tệp (thường là trang macro kiểu cũ)',
    } satisfies Readonly<Record<PlainReason, string>>,
    unrecognised: (count: number): string => `${count} dòng chưa nhận dạng được`,
    unrecognisedRow: (text: string, figure: string): string => (figure ? `“${text}”: ${figure}` : `“${text}”`),
    missingRows: (count: number): string => `thiếu ${count} dòng so với mẫu`,
    hiddenRows: (count: number): string => `${count} dòng đang ẩn, vẫn được kiểm tra`,
    hiddenSheet: 'trang tính đang ẩn, vẫn được kiểm tra',
    doubled: (name: string, places: string): string =>
      `${name} có ở nhiều chỗ (${places}): chưa rõ lấy số nào nên chưa kiểm tra`,
    missingForms: (names: string): string => `Không thấy trong tệp: ${names}.`,
    ruleFaults: (count: number): string => `${count} quy tắc trên trang “Quy tắc” chưa dùng được vì viết sai:`,
    legacyRows: (count: number): string => `${count} dòng viết bằng phông chữ cũ (TCVN3, VNI), vẫn được kiểm tra`,
  },

  results: {
    title: 'Kết quả kiểm tra',
    chip: {
      error: (count) => `Lỗi ${count}`,
      warning: (count) => `Cần xem ${count}`,
      info: (count) => `Lưu ý ${count}`,
    } satisfies Readonly<Record<Severity, (count: number) => string>>,
    all: (count: number): string => `Tất cả ${count}`,
    search: 'Tìm trong danh sách',
    searchFor: 'Tìm theo lời, mục hoặc số',
    noneFound: 'Không có nội dung nào khớp với lựa chọn này.',
    grouped: 'Xếp theo phụ lục',
    sureFixes: (count: number): string => `Sửa các chỗ chắc chắn (${count})…`,
    moreAbout: 'Đã kiểm tra những gì',
    clean: 'Không thấy nội dung nào cần xem lại trong các phụ lục đã đọc.',
    cleanBut: 'Phần mềm chỉ soát được những gì đã nhận dạng. Xem bên dưới những gì chưa được kiểm tra.',
    filter: 'Hiện các nội dung',
    allHidden: 'Các nội dung đang được ẩn theo lựa chọn ở trên.',
    position: (index: number, count: number): string => `${index}/${count}`,
    keys: 'Phím tắt: J, K hoặc ↓, ↑ chuyển mục; Enter đến ô; Alt+↓, Alt+↑ chuyển mục và đến ô.',
    stale: 'Số liệu đã đổi, hãy kiểm tra lại.',
    notWatching: 'Excel không báo khi số liệu thay đổi. Sau khi sửa, anh/chị bấm Kiểm tra lại.',
    marksOutdated: 'Các ô đang được đánh dấu theo lần kiểm tra trước.',
    otherForm: 'Nội dung khác',
    arithmetic: 'Cách tính',
    why: 'Căn cứ',
    otherCells: 'Các ô liên quan:',
    follows: (count: number): string => `Liên quan: ${count} nội dung khác`,
    more: (count: number): string => `Hiện thêm ${count} nội dung`,
    list: 'Nội dung cần xem lại',
    levelUsed: (level: string): string => `Kiểm tra theo ${level}.`,
  },

  fix: {
    open: 'Sửa…',
    apply: 'Sửa',
    question: 'Có nhiều cách sửa, chưa đủ căn cứ để biết cách nào đúng. Anh/chị chọn một cách:',
    one: 'Sẽ sửa như sau:',
    leave: 'Không sửa',
  },

  fill: {
    title: 'Điền số còn thiếu',
    intro: 'Các ô đang để trống mà tính được từ số liệu khác. Chưa ghi gì cho đến khi anh/chị bấm nút Điền.',
    none: 'Không còn ô trống nào tính được từ số liệu đã có.',
    as: 'Cách ghi',
    values: 'Ghi giá trị',
    valuesHint: 'Ghi con số. Sau này số gốc đổi thì phải điền lại.',
    formulas: 'Ghi công thức',
    formulasHint: 'Ghi công thức Excel thường; số gốc đổi thì tự tính lại, không cần phần mềm này.',
    operands: (count: number): string => `Chuyển số dạng văn bản thành số ở ${count} ô, để công thức tính đúng:`,
    operand: (where: string, written: string): string => `${where}: ${written}`,
    asValue: 'không lập được công thức, sẽ ghi giá trị',
    all: 'Chọn tất cả',
    because: 'Căn cứ',
    apply: (count: number): string => `Điền ${count} ô`,
    missing: 'Thiếu mẫu số',
    missingIntro: 'Chưa tính được các tỷ lệ sau vì còn thiếu số:',
    missingFor: (target: string, needed: string): string => `${target}: cần ${needed}`,
  },

  changes: {
    title: 'Các thay đổi đã thực hiện',
    none: 'Chưa có thay đổi nào. Khi anh/chị sửa hoặc điền số bằng khung này, từng lần sẽ được ghi lại ở đây để hoàn tác.',
    intro: 'Hoàn tác chỉ trả lại những ô chưa ai sửa thêm từ đó; danh sách này đi cùng tệp.',
    fix: (cells: number): string => `Sửa ${cells} ô`,
    fill: (cells: number): string => `Điền ${cells} ô`,
    'fix-all': (cells: number): string => `Sửa các chỗ chắc chắn: ${cells} ô`,
    numbers: (cells: number): string => `Chuyển ${cells} ô từ văn bản thành số`,
    import: (cells: number): string => `Lấy ${cells} ô theo báo cáo`,
    note: (() => 'Ghi giải trình vào cột Ghi chú') satisfies (cells: number) => string,
    nothing: (cells: number): string => `Ghi 0 (không phát sinh) vào ${cells} ô`,
    undone: 'Đã hoàn tác',
    forget: 'Xóa danh sách này',
    forgetHint: 'Số liệu giữ nguyên; chỉ không hoàn tác được nữa. Nên làm trước khi gửi tệp đi.',
    undoThis: (what: string): string => `Hoàn tác: ${what}`,
    more: (count: number): string => `và ${count} ô khác`,
  },

  /** The other words of the settings come with their screen (`pane-settings.ts`). */
  settings: {
    editionFault: 'Tệp bộ biểu mẫu này chưa dùng được:',
    editionFaultAt: (place: string, reason: string): string => `${place}: ${reason}`,
    newer: 'Cài đặt trong tệp này do phiên bản mới hơn ghi. Phiên bản này không đọc và không ghi đè lên.',
    broken: 'Cài đặt trong tệp này bị hỏng nên chưa đọc được và chưa bị ghi đè.',
    reset: 'Bỏ cài đặt cũ trong tệp',
  },

  tooOld: {
    title: 'Excel trên máy này quá cũ để mở khung kiểm tra',
    text: 'Khung kiểm tra cần Excel 2021 hoặc Microsoft 365. Anh/chị vẫn soát được tệp này bằng trang soát trên trình duyệt (Edge, Chrome, Firefox).',
    link: 'Mở trang soát trên trình duyệt',
    singleFile: 'Tải trang soát thành một tệp (dùng được khi không có mạng)',
  },

  notice: {
    checked: (counts: string): string => `Đã kiểm tra xong: ${counts}.`,
    checkedClean: 'Đã kiểm tra xong. Không thấy nội dung nào cần xem lại.',
    rechecked: (counts: string): string => `Đã kiểm tra lại: ${counts}.`,
    marked: (cells: number): string => `Đã đánh dấu ${cells} ô.`,
    unmarked: 'Đã bỏ đánh dấu. Định dạng của anh/chị giữ nguyên như cũ.',
    fixed: (cells: number): string => `Đã sửa ${cells} ô.`,
    filled: (cells: number): string => `Đã ghi ${cells} ô.`,
    numbered: (cells: number): string => `Đã chuyển ${cells} ô thành số.`,
    waived: 'Đã ghi giải trình. Nội dung này nằm ở mục Đã giải trình.',
    waivedNoted: 'Đã ghi giải trình, cả trong cột Ghi chú.',
    waivedNotKept: 'Giải trình chỉ có hiệu lực đến khi đóng khung này.',
    withdrawn: 'Đã bỏ giải trình. Nội dung này cần xem lại như trước; cột Ghi chú giữ nguyên.',
    imported: (sheets: string): string => `Đã thêm vào tệp: ${sheets}.`,
    takenOver: (cells: number): string => `Đã lấy ${cells} ô theo báo cáo.`,
    nothingFilled: (cells: number): string => `Đã ghi 0 (không phát sinh) vào ${cells} ô.`,
    reportWritten: 'Đã tạo trang Phiếu kết quả.',
    reportRemoved: 'Đã xóa trang Phiếu kết quả.',
    handedOver: (name: string): string => `Đã tạo tệp ${name}.`,
    /** `count` 0: nothing in it names a row. */
    remarksTaken: (count: number): string =>
      count === 0
        ? 'Không thấy nội dung nào nêu mục của phụ lục. Mỗi dòng cần nêu phụ lục và mục, ví dụ: Phụ lục 4, mục 3.2.'
        : `Đã nhận ${count} nội dung gửi lại, lưu cùng tệp.`,
    rulesSheet: 'Đã tạo trang Quy tắc.',
    copies: {
      send: 'Đã lập bản gửi cơ quan tổng hợp. Tệp đang mở không thay đổi.',
      clean: 'Đã tạo bản sạch. Tệp đang mở không thay đổi.',
      archive: 'Đã lưu hồ sơ kỳ. Tệp đang mở không thay đổi.',
      page: 'Đã lập trang trình ký.',
    },
    locked: (sheets: string): string => `Trang tính đang khóa nên bỏ qua: ${sheets}.`,
    nothingWritten: 'Chưa ghi gì.',
    changedMeanwhile: 'Số liệu vừa thay đổi nên chưa ghi gì. Anh/chị xem lại danh sách rồi làm lại.',
    undone: (cells: number): string => `Đã hoàn tác ${cells} ô.`,
    kept: (cells: number, where: string): string => `Giữ nguyên ${cells} ô đã được sửa sau đó: ${where}.`,
    saved: 'Đã lưu cài đặt.',
    notKept: 'Cài đặt chỉ có hiệu lực đến khi đóng khung này.',
    cancelled: 'Đã hủy. Chưa ghi gì.',
    noFindings: 'Không còn nội dung nào cần xem lại.',
  },

  /** That something could not be done, by what it was. */
  failed: {
    recognise: 'Chưa đọc được tệp.',
    check: 'Chưa kiểm tra được.',
    recheck: 'Chưa kiểm tra lại được.',
    mark: 'Chưa đánh dấu được.',
    unmark: 'Chưa bỏ đánh dấu được.',
    fix: 'Chưa sửa được.',
    fill: 'Chưa điền được.',
    numbers: 'Chưa chuyển thành số được.',
    waive: 'Chưa ghi giải trình được.',
    report: 'Chưa lập hoặc bỏ phiếu kết quả được.',
    rules: 'Chưa mở trang Quy tắc được.',
    import: 'Chưa đưa được số liệu của báo cáo vào tệp.',
    source: 'Chưa đọc được nguồn số liệu',
    'clean-copy': 'Chưa tạo bản sạch được.',
    'new-period': 'Chưa lập tệp kỳ mới được.',
    undo: 'Chưa hoàn tác được.',
    go: 'Chưa chuyển đến được ô đó.',
    save: 'Chưa lưu được cài đặt vào tệp.',
  } satisfies Readonly<Record<Activity, string>>,
};

export type PaneStrings = typeof PANE_VI;
