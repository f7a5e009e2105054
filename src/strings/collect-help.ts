/** What `soat collect --help` and `soat new --help` print. */
import type { Words } from './language.js';

export interface CollectHelp {
  readonly collect: string;
  readonly merge: string;
  readonly new: string;
  /** Their lines in the list of commands. */
  readonly lines: readonly [string, string, string, string];
}

const COLLECT =
  'soat collect THƯ_MỤC… -o TỔNG.xlsx [--into BIỂU_MẪU.xlsx] [--units DANH_SÁCH] [--period KỲ] [--level huyen|tinh] [--formulas] [--previous TỔNG_KỲ_TRƯỚC.xlsx] [--corrections BẢNG] [--unnamed count|leave-out] [--messages THƯ_MỤC|TỆP.xlsx] [--marked THƯ_MỤC] [--force] [--edition TỆP] [--editions-dir THƯ_MỤC] [--json] [--lang vi|en]';
const MERGE = 'soat merge TỆP… -o TỆP_GHÉP.xlsx [--take MỤC=TỆP]… [--force] [--edition TỆP] [--json] [--lang vi|en]';
const NEW = `soat new (--unit ĐƠN_VỊ | --units DANH_SÁCH) --period KỲ -o THƯ_MỤC [--level xa|huyen|tinh] [--from KỲ_TRƯỚC.xlsx] [--optional] [--force] [--edition TỆP] [--json] [--lang vi|en]
soat new --like TỆP [-o TỆP_MỚI.xlsx] [--period KỲ] [--force] [--edition TỆP] [--json] [--lang vi|en]`;

const vi: CollectHelp = {
  collect: `${COLLECT}

Tổng hợp số liệu của nhiều đơn vị: đọc mọi tệp Excel trong thư mục (cả thư mục con), xem tệp nào của đơn vị nào, cộng các số, tính lại các tỷ lệ, nêu đơn vị chưa gửi, gửi hai lần, tệp chưa đọc được và nội dung từng đơn vị cần sửa. Tệp gốc không bị động đến.

  -o, --out TỆP     bảng tổng hợp theo biểu mẫu, kèm số liệu từng đơn vị
  --into BIỂU_MẪU   ghi tổng số vào chính biểu mẫu của cơ quan: bản ghi ở -o chỉ thay số liệu, công thức và định dạng giữ nguyên; số liệu từng đơn vị ở tệp …-chi-tiet.xlsx bên cạnh, dùng cho --previous kỳ sau
  --units DANH_SÁCH danh sách đơn vị (.xlsx, .csv, .txt) để biết đơn vị nào chưa gửi
  --period KỲ       kỳ báo cáo, ví dụ "6 tháng đầu năm 2023"; không nêu thì lấy kỳ mà phần lớn các tệp ghi
  --level CẤP       cấp của bảng tổng hợp; không nêu thì lấy cấp trên liền kề
  --formulas        ghi tổng thành công thức trên trang số liệu các đơn vị
  --previous TỆP    bảng tổng hợp kỳ trước, để so sánh và biết tệp nào gửi lại của kỳ trước
  --corrections BẢNG bảng (.xlsx, .csv) có cột Tệp, Đơn vị, Kỳ, Cách cộng: chỉ rõ tệp nào của đơn vị nào, kỳ nào; ghi "bỏ" ở cột Đơn vị là không lấy tệp ấy; với tệp của cấp trên ghi "đã gồm" hoặc "cộng thêm" ở cột Cách cộng; cột Lấy mục chọn tệp cho dòng mà hai phần ghi khác nhau, ví dụ "4:3.2.1"
  --unnamed CÁCH    tệp không ghi tên đơn vị: count là tính theo tên tệp, leave-out là không cộng; không nêu thì chỉ tính khi không có --units
  --messages NƠI    nội dung gửi lại từng đơn vị: một thư mục tệp .txt, hoặc một tệp .xlsx
  --marked THƯ_MỤC  bản sao tệp của từng đơn vị, có đánh dấu ô và phiếu kết quả
  --force           thay tệp đã có ở nơi ghi ra; không nêu thì chỉ thay tệp do lệnh này lập và chưa ai sửa
  --edition TỆP     bộ biểu mẫu và quy tắc
  --editions-dir THƯ_MỤC  nơi để các bộ biểu mẫu của cơ quan; không nêu thì là bo-bieu-mau/ cạnh tệp
  --json            in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en      ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 không có lỗi; 1 có ít nhất một lỗi cần sửa; 2 có tệp không đọc được (các tệp khác vẫn được tổng hợp).`,
  merge: `${MERGE}

Ghép các phần của một đơn vị, do nhiều người làm, thành một tệp theo biểu mẫu. Mỗi số liệu ghi rõ lấy từ tệp nào, ô nào (trang “Ghép các phần”). Dòng nào hai phần ghi khác nhau thì để trống và được hỏi; tệp gốc không bị động đến.

  -o, --out TỆP     tệp đã ghép
  --take MỤC=TỆP    chọn số của một tệp cho dòng ghi khác nhau, ví dụ "4:3.2.1=phan-2.xlsx"; nêu được nhiều lần
  --force           thay tệp đã có ở nơi ghi ra
  --edition TỆP     bộ biểu mẫu và quy tắc
  --json            in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en      ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 đã ghép trọn; 1 còn dòng ghi khác nhau phải chọn; 2 có tệp không đọc được.`,
  new: `${NEW}

Lập biểu mẫu trống cho một kỳ mới: tiêu đề, kỳ, đơn vị đã ghi sẵn; số nào giữ nguyên trong năm (nhiệm vụ của kế hoạch, số thủ tục, biên chế được giao) lấy từ kỳ trước và đánh dấu đến khi được xác nhận.

  --unit ĐƠN_VỊ     tên đơn vị, ví dụ "UBND xã Quảng Phú"
  --units DANH_SÁCH mỗi đơn vị trong danh sách một tệp
  --period KỲ       kỳ báo cáo mới
  --level CẤP       cấp của đơn vị; không nêu thì suy từ tên
  --from TỆP        số liệu kỳ trước: tệp của đơn vị, hoặc bảng tổng hợp do soat collect lập
  -o, --out THƯ_MỤC nơi ghi các tệp mới; tệp đã có số liệu không bị ghi đè
  --optional        có cả các dòng tùy chọn (địa phương yêu cầu thì mới báo cáo)
  --like TỆP        lập từ chính tệp của đơn vị: xóa trắng số liệu, ghi kỳ mới vào tiêu đề, giữ công thức, định dạng, ghi chú; số liệu cũ đi kèm làm kỳ trước. Không nêu --period thì lấy kỳ tiếp theo; không nêu -o thì ghi cạnh tệp cũ
  --force           thay cả tệp đã có số liệu
  --edition TỆP     bộ biểu mẫu
  --json            in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en      ngôn ngữ; mặc định tiếng Việt`,
  lines: [
    '  soat collect THƯ_MỤC -o TỔNG.xlsx  tổng hợp số liệu nhiều đơn vị, nội dung gửi lại từng đơn vị',
    '  soat merge TỆP… -o TỆP_GHÉP.xlsx   ghép các phần của một đơn vị do nhiều người làm',
    '  soat new --unit ĐƠN_VỊ --period KỲ -o THƯ_MỤC  biểu mẫu trống cho kỳ mới',
    '  soat new --like TỆP                lập tệp kỳ mới từ chính tệp của đơn vị',
  ],
};

const en: CollectHelp = {
  collect: `soat collect FOLDER… -o TOTAL.xlsx [--into FORM.xlsx] [--units LIST] [--period PERIOD] [--level huyen|tinh] [--formulas] [--previous LAST_TOTAL.xlsx] [--corrections TABLE] [--unnamed count|leave-out] [--messages FOLDER|FILE.xlsx] [--marked FOLDER] [--force] [--edition FILE] [--editions-dir FOLDER] [--json] [--lang vi|en]

Adds up many units: reads every Excel file of the folder and its subfolders, finds whose each is, adds the counts, computes the rates again, and names who has not sent, who sent twice, what could not be read, and what each unit is to correct. The files themselves are never changed.

  -o, --out FILE    the total in the standard form, with the figures of each unit behind it
  --into FORM       writes the total into the office's own form: at -o its copy with the figures alone replaced, formulas and looks kept; every unit's figures are in …-chi-tiet.xlsx beside it, for --previous next time
  --units LIST      the list of units (.xlsx, .csv, .txt), to know who has not sent
  --period PERIOD   the period, e.g. "6 tháng đầu năm 2023"; without it the one that most files state
  --level LEVEL     the total's level; without it the next above the units'
  --formulas        write live formulas over the sheet of units
  --previous FILE   last period's total, to compare with, and to know last period's files when they come again
  --corrections TABLE a table (.xlsx, .csv) with columns File, Unit, Period, Adding: whose a file is and for when; "leave out" for a unit: not counted; "included" or "added" for an upper office's file; "Takes" names rows taken from it where two parts differ, e.g. "4:3.2.1"
  --unnamed HOW     files that name no unit: count under their own names, or leave-out; without it they count where there is no --units
  --messages PLACE  what goes back to each unit: a folder of .txt files, or one .xlsx
  --marked FOLDER   a copy of each unit's workbook with marks and the results sheet
  --force           replace files that stand there; without it only those that this command wrote and nobody changed
  --edition FILE    the forms and rules
  --editions-dir FOLDER  the office's editions; without it bo-bieu-mau/ beside the file
  --json            print JSON (see docs/json.md)
  --lang vi|en      language; Vietnamese unless told otherwise

Exit code: 0 no error; 1 at least one error; 2 a file could not be read (the others are still added up).`,
  merge: `soat merge FILE… -o MERGED.xlsx [--take ROW=FILE]… [--force] [--edition FILE] [--json] [--lang vi|en]

Puts the parts of one unit's report, made by several hands, into one workbook in the standard form. Every figure is listed with the file and cell it comes from (sheet “Ghép các phần”). A row that two parts fill in differently stays blank and is asked about; the files themselves are never changed.

  -o, --out FILE    the merged workbook
  --take ROW=FILE   take this file's figure for such a row, e.g. "4:3.2.1=part-2.xlsx"; may be repeated
  --force           replace a file that stands there
  --edition FILE    the forms and rules
  --json            print JSON (see docs/json.md)
  --lang vi|en      language; Vietnamese unless told otherwise

Exit code: 0 merged whole; 1 rows are left to be decided; 2 a file could not be read.`,
  new: `soat new (--unit UNIT | --units LIST) --period PERIOD -o FOLDER [--level xa|huyen|tinh] [--from LAST.xlsx] [--optional] [--force] [--edition FILE] [--json] [--lang vi|en]
soat new --like FILE [-o NEW.xlsx] [--period PERIOD] [--force] [--edition FILE] [--json] [--lang vi|en]

Makes empty forms for a new period with titles, period and unit; what stays the same through the year (tasks of the plan, procedures, staff allotted) comes from the last period and is marked until it is confirmed.

  --unit UNIT       the unit's name, e.g. "UBND xã Quảng Phú"
  --units LIST      a file for each unit of the list
  --period PERIOD   the new period
  --level LEVEL     the unit's level; without it taken from its name
  --from FILE       last period: the unit's workbook, or a total made by soat collect
  -o, --out FOLDER  where the new files go; a file with figures in it is not overwritten
  --optional        optional rows too (reported only where the province asks for them)
  --like FILE       make it from the unit's own workbook: figures emptied, the new period in the titles, formulas, looks and notes kept; the old figures go along as the last period. Without --period the next one; without -o beside the file
  --force           replace such files too
  --edition FILE    the forms
  --json            print JSON (see docs/json.md)
  --lang vi|en      language; Vietnamese unless told otherwise`,
  lines: [
    '  soat collect FOLDER -o TOTAL.xlsx  add up many units, and what goes back to each',
    '  soat merge FILE… -o MERGED.xlsx    put together the parts of one unit, made by several hands',
    '  soat new --unit UNIT --period PERIOD -o FOLDER  empty forms for a new period',
    "  soat new --like FILE               a new period's file from the unit's own",
  ],
};

export const COLLECT_HELP: Words<CollectHelp> = { vi, en };
