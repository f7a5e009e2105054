/** The screen of other sources in Vietnamese. */
import type { SourceKind } from '../sources/registry.js';
import type { DateReading } from '../sources/table/column-choice.js';
import type { StatusGroup } from '../sources/dossiers/list-words.js';
import type { NoSource } from './pane-sources-keys.js';
import { printNumber } from '../quantity/print.js';

export const PANE_SOURCES_VI = {
  title: 'Đối chiếu với nguồn khác',
  intro:
    'Chọn danh sách hồ sơ, phụ lục kỳ trước hoặc lời văn báo cáo. Phần mềm đọc ngay trên máy này, đối chiếu với phụ lục và gợi ý số còn thiếu.',
  attached: 'Các nguồn đang dùng',
  none: 'Chưa chọn nguồn nào.',
  kinds: {
    dossiers: 'Danh sách hồ sơ',
    tasks: 'Danh sách nhiệm vụ',
    previous: 'Kỳ trước',
    report: 'Lời văn báo cáo',
  } satisfies Readonly<Record<SourceKind, string>>,
  /** One line of the list of what is attached. */
  item: (kind: string, name: string): string => `${kind}: ${name}`,
  remove: (name: string): string => `Bỏ nguồn ${name}`,
  removeShort: 'Bỏ',
  problem: (name: string): string => `Chưa dùng được “${name}”.`,
  problems: {
    'no-list': 'Không thấy danh sách hồ sơ trong đó: cần có cột mã hồ sơ và cột ngày tiếp nhận.',
    'no-tasks':
      'Chưa nhận ra danh sách nhiệm vụ: hãy chỉ cột nội dung (hoặc số, ký hiệu) và cột trạng thái (hoặc ngày hoàn thành) ở mục Danh sách nhiệm vụ.',
    'list-too-large': 'Danh sách quá lớn, chưa đọc hết được. Hãy xuất riêng danh sách của kỳ báo cáo rồi chọn lại.',
    'no-form': 'Không nhận dạng được phụ lục nào trong tệp này.',
    'too-much': 'Tệp có quá nhiều số liệu để nhớ cùng tệp này.',
    'too-many': 'Đã có 12 kỳ. Hãy bỏ bớt một kỳ rồi chọn lại.',
  } satisfies Readonly<Record<NoSource, string>>,
  rowsDone: (rows: number): string => `Đã đọc ${printNumber(rows)} dòng…`,
  report: {
    intro: 'Báo cáo bằng lời văn để đối chiếu với số liệu trong phụ lục.',
    choose: 'Chọn báo cáo…',
    hint: 'Tệp Word (.docx) hoặc văn bản (.txt); có thể kéo thả vào đây.',
    read: (facts: number): string => `Đọc được ${facts} số liệu trong lời văn.`,
  },
  previous: {
    intro: 'Phụ lục của kỳ trước hoặc cùng kỳ năm trước, để so sánh từng chỉ tiêu.',
    choose: 'Chọn phụ lục kỳ trước…',
    hint: 'Tệp Excel; chọn được nhiều kỳ, có thể kéo thả vào đây.',
    kept: 'Số liệu các kỳ này được nhớ cùng tệp, lần sau không phải chọn lại.',
    periods: 'Kỳ báo cáo của từng tệp',
    ownPeriod: 'Tệp đang kiểm tra',
    periodExample: 'Ví dụ: 6 tháng đầu năm 2022',
    periodUnknown: 'Chưa rõ là kỳ nào: ghi như “6 tháng đầu năm 2022” hoặc “Quý I/2022”.',
    checkFirst: 'Bấm “Kiểm tra số liệu” để xem số liệu các kỳ cạnh nhau.',
    view: 'Cách xem',
    asTable: 'Bảng',
    asChart: 'Biểu đồ',
    onlyChanged: 'Chỉ xem chỉ tiêu có thay đổi',
    nothingToCompare: 'Chưa có chỉ tiêu nào có số ở cả hai kỳ.',
    noChange: 'Không có chỉ tiêu nào thay đổi.',
    /** "6 tháng đầu năm 2022 (15/12/2021–14/06/2022)". */
    period: (text: string, days: string): string => (days ? `${text} (${days})` : text),
    now: 'Kỳ này',
    columns: { period: 'Kỳ', figure: 'Số liệu' },
    blank: 'để trống',
    rows: (count: number): string => `${count} chỉ tiêu`,
  },
  tasks: {
    intro:
      'Danh sách nhiệm vụ được giao, xuất từ hệ thống theo dõi nhiệm vụ, để đối chiếu với số nhiệm vụ trong Phụ lục 2. Phần mềm không giữ nội dung nhiệm vụ và tên người.',
    choose: 'Chọn danh sách nhiệm vụ…',
    hint: 'Tệp Excel (.xlsx, .xls) hoặc CSV; có thể kéo thả vào đây.',
    counts: 'Số nhiệm vụ đếm được',
    checkFirst: 'Bấm “Xem kết quả đối chiếu” để đếm nhiệm vụ trong kỳ.',
    byHandIntro:
      'Hãy chỉ cột nội dung (hoặc số, ký hiệu) và cột trạng thái (hoặc ngày hoàn thành); chỉ thêm hạn xử lý thì biết đúng hạn hay quá hạn. Lựa chọn được nhớ cùng tệp này.',
  },
  dossiers: {
    intro: 'Danh sách hồ sơ xuất từ hệ thống một cửa, để đếm số hồ sơ trong kỳ.',
    choose: 'Chọn danh sách hồ sơ…',
    hint: 'Tệp Excel (.xlsx, .xls) hoặc CSV; có thể kéo thả vào đây.',
    sheets: 'Danh sách có trong tệp này:',
    useSheet: (name: string, rows: number): string => `Dùng trang “${name}” (${printNumber(rows)} dòng)`,
    otherList: 'Danh sách trong tệp',
    list: (name: string): string => `Trang “${name}”`,
    period: 'Đếm hồ sơ trong kỳ',
    periodFrom: {
      workbook: 'Theo kỳ báo cáo ghi trong tệp.',
      custom: 'Tệp chỉ ghi tên kỳ; đây là ngày chốt thông lệ. Hãy sửa nếu đơn vị chốt số ngày khác.',
      chosen: 'Do anh/chị chọn.',
      none: 'Tệp không ghi kỳ báo cáo. Hãy nhập ngày đầu và ngày cuối kỳ để đếm.',
    },
    from: 'Từ ngày',
    to: 'Đến ngày',
    count: 'Đếm theo kỳ này',
    wrongDay: 'Ghi ngày như 06/12/2022.',
    backwards: 'Ngày đầu kỳ phải trước ngày cuối kỳ.',
    counts: 'Số hồ sơ đếm được',
    notTold: 'danh sách không cho biết',
    open: (name: string, count: string): string => `${name}: ${count}`,
    counted: (name: string): string => `Các hồ sơ ${name}`,
    page: (from: number, to: number, of: number): string => `${from}–${to} trong ${printNumber(of)} hồ sơ`,
    next: 'Trang sau',
    previous: 'Trang trước',
    goToRow: (code: string): string => `Đến dòng của hồ sơ ${code}`,
    goToRowShort: 'Đến dòng',
    row: (row: number): string => `dòng ${row}`,
    noCode: 'không có mã',
    days: {
      received: (day) => `tiếp nhận ${day}`,
      due: (day) => `hẹn trả ${day}`,
      finished: (day) => `xong ${day}`,
    } satisfies Readonly<Record<'received' | 'due' | 'finished', (day: string) => string>>,
    statuses: {
      'not-received': 'chưa tiếp nhận',
      refused: 'không tiếp nhận',
      'in-process': 'đang giải quyết',
      stopped: 'chờ bổ sung, tạm dừng',
      finished: 'đã giải quyết',
      returned: 'trả lại, xin rút',
      unknown: 'chưa rõ trạng thái',
    } satisfies Readonly<Record<StatusGroup | 'returned' | 'unknown', string>>,
    columns: 'Các cột đã hiểu như sau',
    columnsIntro: 'Nếu có cột hiểu chưa đúng, hãy chọn lại; lựa chọn được nhớ cùng tệp này.',
    role: 'Nội dung',
    column: 'Cột trong danh sách',
    noColumn: 'không có cột này',
    columnOption: (letter: string, heading: string, sample: string): string =>
      `Cột ${letter}${heading ? ` “${heading}”` : ''}${sample ? `, ví dụ ${sample}` : ''}`,
    columnOf: (role: string): string => `Cột ${role}`,
    forget: 'Nhận dạng lại từ đầu',
    /** A file in which no list was seen, to be mapped by hand. */
    byHand: (file: string): string => `Chọn cột cho “${file}”`,
    byHandIntro:
      'Nếu đây đúng là danh sách hồ sơ, hãy chỉ cột mã hồ sơ và cột ngày tiếp nhận; chỉ thêm các cột khác thì đếm được nhiều hơn. Lựa chọn được nhớ cùng tệp này.',
    byHandMissing: 'Cần chỉ ít nhất cột mã hồ sơ và cột ngày tiếp nhận.',
    readByHand: 'Đọc danh sách theo các cột này',
    dates: 'Đọc ngày tháng trong danh sách',
    dateReadings: {
      'as-read': (days) => `Để nguyên${days === null ? '' : ` (${printNumber(days)} ô trong kỳ)`}`,
      swapped: (days) => `Đảo ngày và tháng${days === null ? '' : ` (${printNumber(days)} ô trong kỳ)`}`,
    } satisfies Readonly<Record<DateReading, (days: number | null) => string>>,
    suggested: ', phù hợp với kỳ báo cáo hơn',
    dateExample: '06/12 là ngày 6 tháng 12, hay ngày 12 tháng 6?',
    words: 'Bảng trạng thái và kênh tiếp nhận',
    wordsIntro: 'Các từ trong danh sách được hiểu như sau (không phân biệt chữ hoa, dấu).',
    unknownWords: 'Từ chưa có trong bảng: hãy chọn nghĩa; lựa chọn được nhớ cùng tệp này.',
    meaningOf: (word: string): string => `Nghĩa của “${word}”`,
    chooseMeaning: 'chọn nghĩa…',
    ownWord: (word: string, meaning: string): string => `“${word}”: ${meaning}`,
    dropWord: (word: string): string => `Bỏ từ “${word}”`,
    word: 'Ghi trong danh sách',
    means: 'Hiểu là',
    faults: (count: number): string => `${printNumber(count)} dòng trong danh sách cần xem lại`,
    more: (count: number): string => `Xem thêm ${count} dòng`,
    fill: 'Điền số còn thiếu',
    check: 'Xem kết quả đối chiếu',
  },
  m06a: (faults: number): string =>
    faults === 0 ? 'Các tổng trong biểu đều khớp.' : `${faults} chỗ cộng chưa khớp, xem trong kết quả kiểm tra.`,
  /** Under a proposal: where its figure comes from. */
  fromSource: (source: string): string => `Từ ${source}.`,
};

export type PaneSourcesStrings = typeof PANE_SOURCES_VI;
