/** What `soat copy --help` prints. */
import type { Words } from './language.js';

export const COPY_HELP: Words<{
  readonly text: string;
  readonly answer: string;
  readonly page: string;
  readonly line: string;
}> = {
  vi: {
    line: '  soat copy TỆP --for send|clean|archive  bản gửi cơ quan tổng hợp, bản sạch, hồ sơ của kỳ\n  soat answer TỆP --remarks GÓP_Ý  nội dung cấp trên gửi lại: đã sửa, có giải trình, còn; danh sách đính chính\n  soat page TỆP -o TRANG.html      một trang A4 để trình ký, kèm phần đọc soát từng dòng',
    page: `soat page TỆP -o TRANG.html [--previous TỆP]… [--rows MỤC,…] [--force] [--edition TỆP] [--lang vi|en]

Lập một trang A4 cho người ký: khoảng mười chỉ tiêu với kỳ này, kỳ trước, cùng kỳ năm trước và giải trình; mở bằng trình duyệt để in hoặc lưu PDF. Bên dưới là phần “Đọc soát”: từng dòng chữ lớn, số đọc bằng chữ, đánh dấu dòng đã đọc.

  -o, --out TRANG  tệp .html ghi ra
  --previous TỆP   tệp của kỳ trước hoặc cùng kỳ năm trước; nêu được nhiều lần; các kỳ đã lưu trong tệp được dùng sẵn
  --rows MỤC,…     các mục cần đưa vào trang, ví dụ 4:3.2,4:3.2.1
  --force          thay tệp đã có ở nơi ghi ra
  --edition TỆP    bộ biểu mẫu và quy tắc
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt`,
    answer: `soat answer TỆP [--remarks GÓP_Ý.txt|BẢN_ĐÁNH_DẤU.xlsx] [-o TỆP_MỚI.xlsx] [--force] [--edition TỆP] [--json] [--lang vi|en]

Đối chiếu nội dung cơ quan tổng hợp gửi lại với tệp hiện nay: mỗi nội dung là đã sửa, có giải trình hoặc còn; kèm danh sách đính chính (số cũ, số mới, lý do) cho công văn gửi lại.

  --remarks GÓP_Ý  nội dung gửi lại (.txt, mỗi dòng một nội dung nêu phụ lục và mục), hoặc bản có đánh dấu; không nêu thì lấy nội dung đã lưu trong tệp
  -o, --out TỆP    ghi một bản của tệp có kèm nội dung gửi lại, để người nhận biết nội dung nào đã sửa
  --force          thay tệp đã có ở nơi ghi ra
  --edition TỆP    bộ biểu mẫu và quy tắc
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 mọi nội dung đã sửa hoặc có giải trình; 1 còn nội dung; 2 có tệp không đọc được.`,
    text: `soat copy TỆP --for send|clean|archive|page [-o TỆP_MỚI|THƯ_MỤC] [--report BÁO_CÁO] [--force] [--edition TỆP] [--json] [--lang vi|en]

Tạo một bản của tệp đã soát, theo mục đích; tệp gốc không thay đổi.

  --for send       bản gửi cơ quan tổng hợp: giữ đơn vị, kỳ, bộ biểu mẫu, giải trình và mã số liệu; không đánh dấu, không nhật ký sửa
  --for clean      bản sạch: không còn gì của Soát Phụ lục
  --for archive    lưu hồ sơ kỳ: một tệp .zip gồm tệp số liệu, phiếu kết quả và báo cáo
  --for page       trang trình ký (.html), như soat page
  -o, --out NƠI    tệp ghi ra, hoặc thư mục; không nêu thì ghi cạnh tệp gốc với tên đề nghị, ví dụ 2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx
  --report BÁO_CÁO báo cáo đưa vào hồ sơ kỳ
  --force          thay tệp đã có ở nơi ghi ra
  --edition TỆP    bộ biểu mẫu và quy tắc
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Người nhận chạy soat check (hoặc mở bằng Soát Phụ lục) sẽ biết số liệu có đổi kể từ khi gửi không, và đổi ô nào.`,
  },
  en: {
    line: '  soat copy FILE --for send|clean|archive  a copy to send, a clean copy, the files of the period\n  soat answer FILE --remarks REMARKS  what was sent back: corrected, explained, open; the list of corrections\n  soat page FILE -o PAGE.html      one A4 page for whoever signs, and every row to be read aloud',
    page: `soat page FILE -o PAGE.html [--previous FILE]… [--rows ROW,…] [--force] [--edition FILE] [--lang vi|en]

Makes one A4 page for whoever signs: about ten rows with this period, the last one, the same period last year and the explanation; opened in a browser it prints or is saved as PDF. Below it every row in large type with its figure in words, to be ticked when read.

  -o, --out PAGE   the .html written
  --previous FILE  a workbook of the last period or of the same one last year; may be repeated; periods kept in the file are used anyway
  --rows ROW,…     the rows to show, e.g. 4:3.2,4:3.2.1
  --force          replace a file that stands there
  --edition FILE   the forms and rules
  --lang vi|en     language; Vietnamese unless told otherwise`,
    answer: `soat answer FILE [--remarks REMARKS.txt|MARKED.xlsx] [-o NEW.xlsx] [--force] [--edition FILE] [--json] [--lang vi|en]

Holds what the office above sent back against the file as it is now: each remark is corrected, explained or open; with the list of corrections (was, is, why) for the covering letter.

  --remarks REMARKS the message (.txt, a remark a line that names appendix and row), or the marked copy; without it what the file keeps
  -o, --out FILE   write a copy of the file that keeps the remarks, so that its receiver knows what is corrected
  --force          replace a file that stands there
  --edition FILE   the forms and rules
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 every remark is corrected or explained; 1 some are open; 2 a file could not be read.`,
    text: `soat copy FILE --for send|clean|archive|page [-o NEW|FOLDER] [--report REPORT] [--force] [--edition FILE] [--json] [--lang vi|en]

Makes a copy of a checked workbook by its purpose; the workbook itself does not change.

  --for send       for the office that adds up: keeps unit, period, forms, explanations and the mark of the figures; no marks, no list of changes
  --for clean      nothing of Soát Phụ lục is left
  --for archive    the files of the period: one .zip with the workbook, its results sheet and the report
  --for page       the page for signing (.html), as soat page
  -o, --out PLACE  the file written, or a folder; without it beside the workbook under the proposed name, e.g. 2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx
  --report REPORT  the report that goes into the files of the period
  --force          replace a file that stands there
  --edition FILE   the forms and rules
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Whoever receives it learns from soat check whether the figures have changed since, and which.`,
  },
};
