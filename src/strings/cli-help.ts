/** What `soat --help` and `soat COMMAND --help` print. Option names are the same in both languages; everything else is said in the reader's. */
import { COLLECT_HELP } from './collect-help.js';
import { LEARN_HELP } from './learn-help.js';
import { COPY_HELP } from './copy-help.js';
import type { Words } from './language.js';

export type HelpTopic =
  | 'all'
  | 'check'
  | 'fill'
  | 'rules'
  | 'dossiers'
  | 'import'
  | 'facts'
  | 'sentences'
  | 'collect'
  | 'merge'
  | 'copy'
  | 'answer'
  | 'page'
  | 'new'
  | 'learn';

const CHECK_OPTIONS =
  'soat check TỆP… [--level xa|huyen|tinh] [--edition TỆP] [--editions-dir THƯ_MỤC] [--dossiers TỆP --from NGÀY --to NGÀY [--words BẢNG_TỪ.csv]] [--tasks DANH_SÁCH_NHIỆM_VỤ] [--previous TỆP]… [--report BÁO_CÁO] [--report-out PHIẾU.xlsx|.txt] [--force] [--json] [--lang vi|en]';
const FILL_OPTIONS =
  'soat fill TỆP -o TỆP_MỚI.xlsx [--as values|formulas] [--level xa|huyen|tinh] [--edition TỆP] [--editions-dir THƯ_MỤC] [--dossiers TỆP --from NGÀY --to NGÀY [--words BẢNG_TỪ.csv]] [--tasks DANH_SÁCH_NHIỆM_VỤ] [--force] [--json]';
const RULES_OPTIONS = 'soat rules [--markdown] [--edition TỆP] [--lang vi|en]';

const DOSSIERS_OPTIONS =
  'soat dossiers TỆP --from NGÀY --to NGÀY [--words BẢNG_TỪ.csv] [--rows TÊN] [--json] [--lang vi|en]';

const IMPORT_OPTIONS = 'soat import BÁO_CÁO -o TỆP_MỚI.xlsx [--edition TỆP] [--force] [--json] [--lang vi|en]';
const FACTS_OPTIONS = 'soat facts BÁO_CÁO [--level xa|huyen|tinh] [--edition TỆP] [--json] [--lang vi|en]';
const SENTENCES_OPTIONS = 'soat sentences TỆP [--level xa|huyen|tinh] [--edition TỆP] [--json] [--lang vi|en]';

/** The options' placeholders in English. */
function inEnglish(options: string): string {
  return options
    .replaceAll('TỆP_MỚI', 'NEW')
    .replaceAll('BÁO_CÁO', 'REPORT')
    .replaceAll('PHIẾU', 'RESULTS')
    .replaceAll('BẢNG_TỪ', 'WORDS')
    .replaceAll('THƯ_MỤC', 'FOLDER')
    .replaceAll('DANH_SÁCH_NHIỆM_VỤ', 'TASKS')
    .replaceAll('TỆP', 'FILE')
    .replaceAll('NGÀY', 'DATE')
    .replaceAll('TÊN', 'NAME');
}

export const HELP: Words<Readonly<Record<HelpTopic, string>>> = {
  vi: {
    all: `Soát Phụ lục: kiểm tra và điền số liệu Phụ lục 2–8 của báo cáo cải cách hành chính.

  soat check TỆP…                  kiểm tra số liệu của một hay nhiều tệp Excel
  soat fill  TỆP -o TỆP_MỚI.xlsx   điền các tỷ lệ và tổng số còn thiếu, ghi ra tệp mới
  soat rules [--markdown]          sổ tay các quy tắc kiểm tra
  soat dossiers TỆP --from … --to …   đếm danh sách hồ sơ của hệ thống một cửa trong một kỳ
  soat import BÁO_CÁO -o TỆP_MỚI.xlsx  lấy các bảng phụ lục trong báo cáo Word ra tệp Excel
  soat facts BÁO_CÁO               số liệu nêu trong lời văn báo cáo (.docx, .txt)
  soat sentences TỆP               các câu mẫu của báo cáo với số liệu trong phụ lục
${COPY_HELP.vi.line}
${COLLECT_HELP.vi.lines.join('\n')}
${LEARN_HELP.vi.line}

  soat LỆNH --help                 cách dùng từng lệnh
  soat --version                   phiên bản

Mọi việc làm ngay trên máy này; không có số liệu nào được gửi ra ngoài.
Mã kết thúc: 0 không có lỗi; 1 có ít nhất một lỗi cần sửa; 2 có tệp hoặc lời gọi không xử lý được.`,
    check: `${CHECK_OPTIONS}

Kiểm tra số liệu của từng tệp .xlsx, .xlsm, .xls. TỆP có thể là một thư mục: mọi tệp Excel nằm ngay trong đó.

  --level CẤP      cấp báo cáo: xa, huyen hoặc tinh; không nêu thì suy từ tiêu đề và các dòng đã điền
  --edition BỘ     bộ biểu mẫu: hue-2023, xa-2025-hai-cap, mã hoặc tệp JSON của riêng đơn vị, hoặc tệp Excel mang theo bộ;
                   không nêu thì chọn bộ khớp với tệp
  --editions-dir THƯ_MỤC  nơi để các bộ biểu mẫu của cơ quan; không nêu thì là bo-bieu-mau/ cạnh tệp
  --dossiers TỆP   danh sách hồ sơ (.xlsx, .xls, .csv) để đối chiếu; cần --from và --to
  --tasks TỆP      danh sách nhiệm vụ được giao (.xlsx, .xls, .csv) để đối chiếu; không nêu --from, --to thì đếm theo kỳ ghi trong tệp
  --from, --to     ngày đầu và ngày cuối của kỳ báo cáo: 2022-12-06 hoặc 06/12/2022
  --words BẢNG_TỪ  bảng từ riêng của đơn vị (.csv, hai cột: từ, nghĩa), ví dụ: Chờ Hội đồng;Đang giải quyết
  --previous TỆP   tệp của kỳ trước hoặc cùng kỳ năm trước; nêu được nhiều lần
  --report BÁO_CÁO báo cáo (.docx hoặc .txt) để đối chiếu lời văn với phụ lục
  --report-out PHIẾU  ghi phiếu kết quả kiểm tra ra tệp .xlsx (nhiều tệp: mỗi tệp một trang) hoặc .txt
  --force          thay tệp đã có ở nơi ghi phiếu; không nêu thì chỉ thay phiếu do lệnh này lập
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 không có lỗi; 1 có ít nhất một lỗi cần sửa, hoặc tệp chưa đủ số liệu; 2 có tệp không kiểm tra được (nêu trên luồng báo lỗi, các tệp khác vẫn được kiểm tra).`,
    fill: `${FILL_OPTIONS}

Điền các số còn thiếu tính được từ số liệu khác và ghi ra một tệp mới. Tệp gốc không bị động đến; số đã có không bị thay.

  -o, --out TỆP    tệp mới sẽ ghi ra
  --as values      ghi thành số (mặc định)
  --as formulas    ghi thành công thức Excel; số dạng văn bản mà công thức dùng đến được chuyển thành số
  --level CẤP      cấp báo cáo: xa, huyen hoặc tinh
  --edition TỆP    bộ biểu mẫu và quy tắc riêng (tệp JSON)
  --editions-dir THƯ_MỤC  nơi để các bộ biểu mẫu của cơ quan; không nêu thì là bo-bieu-mau/ cạnh tệp
  --dossiers TỆP   danh sách hồ sơ (.xlsx, .xls, .csv) để đối chiếu; cần --from và --to
  --tasks TỆP      danh sách nhiệm vụ được giao (.xlsx, .xls, .csv) để đối chiếu; không nêu --from, --to thì đếm theo kỳ ghi trong tệp
  --from, --to     ngày đầu và ngày cuối của kỳ báo cáo: 2022-12-06 hoặc 06/12/2022
  --words BẢNG_TỪ  bảng từ riêng của đơn vị (.csv, hai cột: từ, nghĩa), ví dụ: Chờ Hội đồng;Đang giải quyết
  --force          thay tệp đã có ở nơi ghi ra; không nêu thì tệp đã có không bị thay
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 đã ghi xong; 2 không đọc hoặc không ghi được.`,
    rules: `${RULES_OPTIONS}

In mọi quy tắc kiểm tra, mỗi quy tắc một dòng; với --markdown là cả sổ tay: câu diễn giải, lý do, căn cứ, ví dụ.

  --markdown       in sổ tay đầy đủ dạng Markdown
  --edition TỆP    quy tắc của một bộ biểu mẫu riêng (tệp JSON)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt`,
    dossiers: `${DOSSIERS_OPTIONS}

Đếm danh sách hồ sơ xuất từ hệ thống một cửa (.xlsx, .xls, .csv) trong một kỳ: tiếp nhận, giải quyết trước hạn, đúng hạn, quá hạn, đang giải quyết, trực tuyến; nêu cột nào được hiểu là gì và những dòng có lỗi.

  --from, --to     ngày đầu và ngày cuối của kỳ: 2022-12-06 hoặc 06/12/2022
  --words BẢNG_TỪ  bảng từ riêng của đơn vị (.csv, hai cột: từ, nghĩa), ví dụ: Chờ Hội đồng;Đang giải quyết
  --rows TÊN       liệt kê số dòng của các hồ sơ được tính vào một số, ví dụ solved_late
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 danh sách không có lỗi; 1 có ít nhất một dòng lỗi; 2 không đọc được.`,
    import: `${IMPORT_OPTIONS}

Lấy các bảng phụ lục trong báo cáo Word (.docx) hoặc văn bản (.txt) ra một tệp Excel mới theo mẫu. Số được ghi thành số; chỗ không phải là số giữ nguyên như đã viết và được liệt kê.

  -o, --out TỆP    tệp mới sẽ ghi ra
  --edition TỆP    bộ biểu mẫu riêng (tệp JSON)
  --force          thay tệp đã có ở nơi ghi ra; không nêu thì tệp đã có không bị thay
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 đã ghi xong; 2 không đọc, không ghi được hoặc không có bảng phụ lục nào.`,
    facts: `${FACTS_OPTIONS}

In các số liệu nêu trong lời văn báo cáo (.docx, .txt) kèm câu và số đoạn, những chỗ chưa rõ nghĩa và những chỗ lời văn tự mâu thuẫn.

  --level CẤP      chỉ kiểm tra số liệu của cấp này: xa, huyen hoặc tinh
  --edition TỆP    bộ quy tắc riêng (tệp JSON)
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 không có lỗi; 1 có ít nhất một lỗi; 2 không đọc được.`,
    sentences: `${SENTENCES_OPTIONS}

In các câu mẫu của báo cáo (mục I.3, II.1, II.2, II.6) với số liệu trong phụ lục. Chỉ viết những gì có số liệu.

  --level CẤP      cấp báo cáo: xa, huyen hoặc tinh
  --edition TỆP    bộ biểu mẫu riêng (tệp JSON)
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 đã in; 2 không đọc được.`,
    collect: COLLECT_HELP.vi.collect,
    merge: COLLECT_HELP.vi.merge,
    copy: COPY_HELP.vi.text,
    answer: COPY_HELP.vi.answer,
    page: COPY_HELP.vi.page,
    new: COLLECT_HELP.vi.new,
    learn: LEARN_HELP.vi.learn,
  },
  en: {
    all: `Soát Phụ lục: checks and fills appendices 2–8 of administrative-reform reports.

  soat check FILE…                 check the figures of one or many Excel files
  soat fill  FILE -o NEW.xlsx      fill in missing rates and totals, into a new file
  soat rules [--markdown]          the handbook of rules
  soat dossiers FILE --from … --to …  count a one-stop system's dossier list in a period
  soat import REPORT -o NEW.xlsx   the appendix tables of a Word report as a workbook
  soat facts REPORT                the figures of a report's text (.docx, .txt)
  soat sentences FILE              the report's standard sentences with the appendices' numbers
${COPY_HELP.en.line}
${COLLECT_HELP.en.lines.join('\n')}
${LEARN_HELP.en.line}

  soat COMMAND --help              how to use a command
  soat --version                   the version

Everything stays on this machine; no figure is sent anywhere.
Exit code: 0 no error; 1 at least one error; 2 a file or the call itself could not be handled.`,
    check: `${inEnglish(CHECK_OPTIONS)}

Checks the figures of each .xlsx, .xlsm or .xls file. FILE may be a folder: all Excel files right in it.

  --level LEVEL    the level that reports: xa (commune), huyen (district), tinh (province); without it inferred
  --edition FILE   the forms: hue-2023, xa-2025-hai-cap, an id or JSON file of your own, or a workbook that carries them;
                   without it those that fit the file
  --editions-dir FOLDER  the office's editions; without it bo-bieu-mau/ beside the file
  --dossiers FILE  a dossier list (.xlsx, .xls, .csv) to hold the figures against; needs --from and --to
  --tasks FILE     a list of assigned tasks (.xlsx, .xls, .csv); without --from and --to counted for the workbook's own period
  --from, --to     first and last day of the period: 2022-12-06 or 06/12/2022
  --words WORDS    the office's own words (.csv, two columns: word, meaning), such as: Chờ Hội đồng;In process
  --previous FILE  the workbook of the period before, or of the same period of an earlier year; may be repeated
  --report REPORT  the report (.docx or .txt) to hold its text against the appendices
  --report-out RESULTS  write the results sheet to an .xlsx (several files: a sheet each) or a .txt
  --force          replace a file that stands there; without it only results that this command wrote are
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 no error; 1 at least one error, or an incomplete file; 2 a file could not be checked (said on standard error, the others are still done).`,
    fill: `${inEnglish(FILL_OPTIONS)}

Fills in the missing figures that others determine, into a new file. The input stays untouched; no figure is replaced.

  -o, --out FILE   the new file
  --as values      write numbers (default)
  --as formulas    write Excel formulas; figures that are text and that a formula reads are turned into numbers
  --level LEVEL    the level that reports: xa, huyen, tinh
  --edition FILE   forms and rules of your own (JSON)
  --editions-dir FOLDER  the office's editions; without it bo-bieu-mau/ beside the file
  --dossiers FILE  a dossier list (.xlsx, .xls, .csv) to hold the figures against; needs --from and --to
  --tasks FILE     a list of assigned tasks (.xlsx, .xls, .csv); without --from and --to counted for the workbook's own period
  --from, --to     first and last day of the period: 2022-12-06 or 06/12/2022
  --words WORDS    the office's own words (.csv, two columns: word, meaning), such as: Chờ Hội đồng;In process
  --force          replace a file that stands at the output; without it none is replaced
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 written; 2 could not read or write.`,
    rules: `${inEnglish(RULES_OPTIONS)}

Prints all rules, one a line; with --markdown the whole handbook: sentence, reason, source, examples.

  --markdown       print the full handbook as Markdown
  --edition FILE   the rules of an edition of your own (JSON)
  --lang vi|en     language; Vietnamese unless told otherwise`,
    dossiers: `${inEnglish(DOSSIERS_OPTIONS)}

Counts a dossier list exported by a one-stop system (.xlsx, .xls, .csv) in a period: received, solved early, on time and late, in process, online; says which column was taken for what and which rows are faulty.

  --from, --to     first and last day of the period: 2022-12-06 or 06/12/2022
  --words WORDS    the office's own words (.csv, two columns: word, meaning), such as: Chờ Hội đồng;In process
  --rows NAME      list the rows that a count counts, e.g. solved_late
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 no fault in the list; 1 at least one faulty row; 2 could not read.`,
    import: `${inEnglish(IMPORT_OPTIONS)}

Takes the appendix tables of a Word report (.docx) or of a text (.txt) into a new workbook in the standard form. Numbers arrive as numbers; what is none stays as written and is listed.

  -o, --out FILE   the new file
  --edition FILE   forms of your own (JSON)
  --force          replace a file that stands at the output; without it none is replaced
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 written; 2 could not read or write, or no appendix table was found.`,
    facts: `${inEnglish(FACTS_OPTIONS)}

Prints the figures of a report's text (.docx, .txt) with sentence and paragraph, what is ambiguous, and where the text contradicts itself.

  --level LEVEL    check the figures of this level only: xa, huyen, tinh
  --edition FILE   rules of your own (JSON)
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 no error; 1 at least one error; 2 could not read.`,
    sentences: `${inEnglish(SENTENCES_OPTIONS)}

Prints the report's standard sentences (sections I.3, II.1, II.2, II.6) with the appendices' numbers. Only what has numbers is written.

  --level LEVEL    the level that reports: xa, huyen, tinh
  --edition FILE   forms of your own (JSON)
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 printed; 2 could not read.`,
    collect: COLLECT_HELP.en.collect,
    merge: COLLECT_HELP.en.merge,
    copy: COPY_HELP.en.text,
    answer: COPY_HELP.en.answer,
    page: COPY_HELP.en.page,
    new: COLLECT_HELP.en.new,
    learn: LEARN_HELP.en.learn,
  },
};
