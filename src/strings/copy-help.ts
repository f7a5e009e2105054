/** What `soat copy --help` prints. */
import type { Words } from './language.js';

export const COPY_HELP: Words<{ readonly text: string; readonly line: string }> = {
  vi: {
    line: '  soat copy TỆP --for send|clean|archive  bản gửi cơ quan tổng hợp, bản sạch, hồ sơ của kỳ',
    text: `soat copy TỆP --for send|clean|archive [-o TỆP_MỚI|THƯ_MỤC] [--report BÁO_CÁO] [--force] [--edition TỆP] [--json] [--lang vi|en]

Tạo một bản của tệp đã soát, theo mục đích; tệp gốc không thay đổi.

  --for send       bản gửi cơ quan tổng hợp: giữ đơn vị, kỳ, bộ biểu mẫu, giải trình và mã số liệu; không đánh dấu, không nhật ký sửa
  --for clean      bản sạch: không còn gì của Soát Phụ lục
  --for archive    lưu hồ sơ kỳ: một tệp .zip gồm tệp số liệu, phiếu kết quả và báo cáo
  -o, --out NƠI    tệp ghi ra, hoặc thư mục; không nêu thì ghi cạnh tệp gốc với tên đề nghị, ví dụ 2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx
  --report BÁO_CÁO báo cáo đưa vào hồ sơ kỳ
  --force          thay tệp đã có ở nơi ghi ra
  --edition TỆP    bộ biểu mẫu và quy tắc
  --json           in kết quả dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Người nhận chạy soat check (hoặc mở bằng Soát Phụ lục) sẽ biết số liệu có đổi kể từ khi gửi không, và đổi ô nào.`,
  },
  en: {
    line: '  soat copy FILE --for send|clean|archive  a copy to send, a clean copy, the files of the period',
    text: `soat copy FILE --for send|clean|archive [-o NEW|FOLDER] [--report REPORT] [--force] [--edition FILE] [--json] [--lang vi|en]

Makes a copy of a checked workbook by its purpose; the workbook itself does not change.

  --for send       for the office that adds up: keeps unit, period, forms, explanations and the mark of the figures; no marks, no list of changes
  --for clean      nothing of Soát Phụ lục is left
  --for archive    the files of the period: one .zip with the workbook, its results sheet and the report
  -o, --out PLACE  the file written, or a folder; without it beside the workbook under the proposed name, e.g. 2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx
  --report REPORT  the report that goes into the files of the period
  --force          replace a file that stands there
  --edition FILE   the forms and rules
  --json           print JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Whoever receives it learns from soat check whether the figures have changed since, and which.`,
  },
};
