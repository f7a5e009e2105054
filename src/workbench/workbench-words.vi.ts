/** What the workbench page says, in Vietnamese. */
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import type { HostFailure } from '../workbook/failure.js';
import type { GridNames } from './grid/grid-names.js';
import type { Refusal } from './host/grid-host.js';
import { printNumber } from '../quantity/print.js';
import { failureText } from '../strings/failures.js';

const FAILURES_VI: Readonly<Partial<Record<HostFailure, string>>> = {
  'not-a-workbook': 'Tệp này không phải tệp Excel (.xlsx, .xlsm, .xls).',
  password: 'Tệp có mật khẩu. Anh/chị mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi mở tại đây.',
  'broken-file': 'Tệp bị hỏng nên không đọc được. Anh/chị thử mở bằng Excel, để Excel sửa rồi lưu lại.',
  'too-large': 'Tệp quá lớn để mở tại đây. Anh/chị xóa bớt ảnh hoặc tách các phụ lục sang một tệp riêng.',
  'zip-bomb': 'Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn.',
  'hostile-xml': 'Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn.',
  'xls-read-only':
    'Tệp .xls chỉ soát được, không lưu được. Anh/chị mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi mở tệp .xlsx tại đây.',
  'file-unreadable': 'Không đọc được tệp. Anh/chị kiểm tra tệp có còn ở đó và có đang bị chương trình khác giữ không.',
  protected: 'Trang tính đang khóa. Anh/chị mở khóa trang tính trong Excel trước.',
};

export const vi = {
  title: 'Soát Phụ lục',
  open: 'Mở tệp…',
  save: 'Lưu tệp',
  /** The link to the page that adds up many units' files. */
  collect: 'Tổng hợp các đơn vị',
  drop: 'Thả tệp vào đây: phụ lục Excel, báo cáo Word hoặc danh sách hồ sơ',
  /** A workbook was dropped while another is open. */
  dropped: (name: string): string => `“${name}”: mở tệp này thay tệp đang mở, hay dùng làm kỳ trước để đối chiếu?`,
  droppedOpen: 'Mở tệp này',
  droppedPrevious: 'Dùng làm kỳ trước',
  /** A report was dropped and nothing is open yet. */
  reportHeld: (name: string): string => `Đã nhận “${name}”. Anh/chị mở tệp phụ lục để đối chiếu với báo cáo này.`,
  opening: (name: string): string => `Đang mở “${name}”…`,
  stopOpening: 'Dừng mở tệp',
  /** Beside the name of the open file, when it is our own. */
  sample: 'Tệp mẫu',
  /** Each language by its own name: the button that changes to the other one. */
  otherLanguage: 'English',
  start: {
    title: 'Soát phụ lục báo cáo cải cách hành chính trước khi trình ký',
    lead: 'Tệp được đọc ngay trên máy này, không gửi đi đâu. Tệp gốc chỉ thay đổi khi anh/chị nhấn Lưu tệp.',
    open: 'Mở tệp của tôi',
    openHint: 'Tệp Excel của đơn vị (.xlsx, .xlsm, .xls). Cũng có thể thả tệp vào bất kỳ chỗ nào trên trang.',
    sample: 'Thử với tệp mẫu',
    sampleHint: 'Báo cáo mẫu của một xã, có sẵn vài chỗ cần sửa. Sửa thử thoải mái.',
    collect: 'Tổng hợp nhiều đơn vị',
    collectHint: 'Dành cho nơi nhận báo cáo: ai đã gửi, ai chưa gửi, cộng số liệu.',
    /** Unsaved work of an earlier sitting. */
    kept: (name: string, at: number): string => `Mở lại “${name}” (chưa lưu, ${whenIs(at)})`,
    recent: 'Tệp lần trước',
    erase: 'Xóa dữ liệu đã lưu',
    eraseHint: 'Phần chưa lưu chỉ nằm trên máy này; tự xóa khi lưu tệp hoặc sau bảy ngày.',
    /** The link to the page as one file. */
    singleFile: 'Tải trang này về máy, để dùng khi không có mạng',
  },
  gridTab: 'Bảng tính',
  paneTab: 'Soát',
  backToList: 'Về danh sách',
  gridLabel: 'Bảng tính',
  gridNames: {
    nameBox: 'Tên ô; gõ địa chỉ rồi nhấn Enter để đến ô',
    names: 'Các tên đã đặt',
    functions: 'Chèn hàm',
    formulaBar: 'Mở rộng thanh công thức',
    allSheets: 'Tất cả trang tính',
    moreOfBar: 'Lệnh khác của bảng tính',
    zoomOut: 'Thu nhỏ',
    zoomIn: 'Phóng to',
    zoom: 'Cỡ hiển thị',
    usualZoom: 'Cỡ 100%',
    cell: 'Nội dung ô',
    sheets: 'Trang tính',
  } satisfies GridNames,
  paneLabel: 'Khung kiểm tra',
  views: 'Phần hiển thị',
  splitter: 'Độ rộng của khung kiểm tra',
  undo: 'Hoàn tác (Ctrl+Z)',
  redo: 'Làm lại (Ctrl+Y)',
  /** The buttons for the sheets of the workbook. */
  sheets: 'Trang tính',
  /** Of a long sheet only a part is drawn. */
  partOfSheet: (first: number, last: number, rows: number): string =>
    `Đang hiện dòng ${printNumber(first)}–${printNumber(last)} trong ${printNumber(rows)} dòng.`,
  /** The grid is not there yet. */
  gridComing: 'Anh/chị kiểm tra được ngay. Bảng tính để sửa ô đang được mở…',
  /** It could not be had. */
  gridFailed: 'Không tải được bảng tính để sửa ô. Anh/chị vẫn kiểm tra, điền số và lưu tệp được.',
  paneFailed: 'Không hiện được khung kiểm tra. Tệp đang mở vẫn còn và vẫn lưu được.',
  retry: 'Thử lại',
  limits: 'Tại đây sửa được số liệu trong ô; thêm bớt dòng, cột, định dạng thì làm trong Excel.',
  unsupported: {
    charts: 'biểu đồ',
    pictures: 'ảnh',
    shapes: 'hình vẽ',
    pivotTables: 'bảng tổng hợp PivotTable',
    slicers: 'bộ lọc (slicer)',
    formControls: 'nút bấm, ô chọn',
    embeddedObjects: 'tệp nhúng',
    macros: 'macro',
    notes: 'ghi chú của ô',
    sparklines: 'biểu đồ nhỏ trong ô',
    conditionalFormats: 'định dạng có điều kiện',
    choiceLists: 'danh sách thả xuống',
  } satisfies Readonly<Record<UnsupportedContent, string>>,
  /** The sentence about all that is not shown. */
  unsupportedLine: (things: string): string => `Tệp có ${things} không hiện ở đây; khi lưu vẫn giữ nguyên.`,
  /** `place`: it was written where it lay, and is not a download. */
  saved: (name: string, cells: number, marks: number, inPlace: boolean): string =>
    [
      `Đã lưu “${name}”${inPlace ? '' : ' vào thư mục tải xuống'}${cells === 0 ? '.' : `: ${printNumber(cells)} ô thay đổi, mọi phần khác giữ nguyên.`}`,
      ...(marks === 0 ? [] : [`Kèm đánh dấu ở ${printNumber(marks)} ô.`]),
    ].join(' '),
  saveWithoutMarks: 'Lưu không kèm đánh dấu',
  /** Gives the file as it lay there before. */
  takeOriginal: 'Lấy bản trước khi lưu',
  /** Somebody else has written the file since; `at`: milliseconds since 1970. */
  changedElsewhere: (at: number): string => `Tệp đã được sửa ở nơi khác ${whenIs(at)}. Lưu thành tệp khác?`,
  notWritten: {
    gone: 'Không thấy tệp ở chỗ cũ nữa (đã đổi tên, chuyển đi hoặc xóa). Lưu thành tệp khác?',
    refused: 'Chưa ghi được vào tệp: tệp đang mở ở chương trình khác hoặc không cho ghi. Lưu thành tệp khác?',
  },
  saveElsewhere: 'Lưu thành tệp khác…',
  /** The person chose the very file that must not be written over. */
  sameFile: 'Đó chính là tệp đã được sửa ở nơi khác. Anh/chị chọn tên khác để không ghi đè.',
  /** Unsaved work of an earlier sitting is there again. */
  takenUp: (at: number): string => `Đã mở lại cả phần chưa lưu của tệp này (${whenIs(at)}).`,
  /** Another file was opened while this one had unsaved changes. */
  putAside: (name: string): string => `Phần chưa lưu của “${name}” vẫn được giữ trên máy này.`,
  openAgain: 'Mở lại tệp đó',
  openOriginal: 'Mở bản đã lưu',
  notKept: (name: string): string => `Phần chưa lưu của “${name}” không còn trên máy này.`,
  erased: 'Đã xóa dữ liệu đã lưu trên máy này.',
  holdsDossiers: 'Tệp có danh sách hồ sơ nên phần chưa lưu không được giữ lại trên máy. Anh/chị nhớ lưu tệp.',
  keepOnDisk:
    'Giữ phần chưa lưu trên máy này, phòng khi trang bị đóng? Trang mở từ ổ đĩa nên trang khác trên máy cũng đọc được phần đó.',
  keepYes: 'Giữ lại',
  keepNo: 'Không giữ',
  nothingToSave: 'Tệp chưa có gì thay đổi nên chưa cần lưu.',
  unsaved: 'có thay đổi chưa lưu',
  discard: 'Tệp đang mở có thay đổi chưa lưu. Anh/chị vẫn muốn mở tệp khác?',
  close: 'Đóng',
  /** A newer build of the page has come. */
  newVersion: 'Trang soát có bản mới. Tải lại trang để dùng; phần chưa lưu vẫn được giữ.',
  reload: 'Tải lại trang',
  refused: {
    structure: 'Việc này không làm được tại đây vì lưu tệp không giữ được. Anh/chị làm trong Excel rồi mở lại tệp.',
    locked: 'Trang tính đang khóa ô này nên không sửa được. Muốn sửa, anh/chị mở khóa trang tính trong Excel trước.',
    readOnly:
      'Tệp .xls chỉ soát được, không sửa được. Anh/chị mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi mở tệp .xlsx tại đây.',
  } satisfies Readonly<Record<Refusal, string>>,
  /** Names the file that could not be opened; what was open before stays. */
  notOpened: (name: string, why: string): string => `Chưa mở được “${name}”. ${why}`,
  failures: FAILURES_VI,
  /** What no sentence of the page's own speaks of. */
  failure(code: HostFailure, detail: string): string {
    const { what, next } = failureText(code, 'vi', detail);
    return `${what} ${next}`;
  },
  otherFailure: (detail: string): string => `Chưa làm được. Tệp của anh/chị không bị thay đổi. (${detail})`,
};

/** “lúc 14:32”, with the day when it is not today. */
function whenIs(at: number): string {
  const time = new Date(at);
  const two = (count: number): string => String(count).padStart(2, '0');
  const clock = `lúc ${two(time.getHours())}:${two(time.getMinutes())}`;
  if (time.toDateString() === new Date().toDateString()) return clock;
  return `${clock} ngày ${two(time.getDate())}/${two(time.getMonth() + 1)}`;
}

export type WorkbenchStrings = typeof vi;
