/** The help of `soat learn`. */
import type { Words } from './language.js';

const OPTIONS =
  'soat learn BIỂU_MẪU… [TỆP_ĐÃ_ĐIỀN…] -o BỘ.json [--filled TỆP|THƯ_MỤC]… [--id MÃ] [--name TÊN] [--update BỘ_CŨ.json] [--force] [--json] [--lang vi|en]';
const IN_ENGLISH =
  'soat learn FORM… [FILLED…] -o EDITION.json [--filled FILE|FOLDER]… [--id ID] [--name NAME] [--update OLD.json] [--force] [--json] [--lang vi|en]';

export const LEARN_HELP: Words<{ readonly line: string; readonly learn: string }> = {
  vi: {
    line: '  soat learn BIỂU_MẪU -o BỘ.json   đọc một biểu mẫu bất kỳ thành bộ biểu mẫu để kiểm tra',
    learn: `${OPTIONS}

Đọc biểu mẫu từ một hay nhiều tệp Excel (để trống hoặc đã điền) và ghi ra một bộ biểu mẫu: các dòng, các cột số liệu và các quan hệ giữa chúng. Bộ này dùng được ngay khi kiểm tra (soat check, tùy chọn edition). Chỉ ghi tên dòng và quan hệ, không ghi số liệu của đơn vị.

  BIỂU_MẪU, TỆP_ĐÃ_ĐIỀN  tệp đầu tiên của mỗi biểu là biểu mẫu; tệp khác cùng biểu là tệp đã điền để đối chứng
  --filled TỆP     tệp đã điền hoặc thư mục các tệp đã điền (kỳ trước, đơn vị khác); nêu được nhiều lần.
                   Từ 5 tệp của các đơn vị khác nhau, số liệu mới làm căn cứ cho quan hệ
  -o, --out BỘ     tệp bộ biểu mẫu sẽ ghi ra (.json)
  --id MÃ          mã của bộ, ví dụ hue-2026; không nêu thì đặt theo tên
  --name TÊN       tên của bộ, ví dụ "Phụ lục CCHC thành phố Huế 2026"
  --update BỘ_CŨ   bản mới của một bộ đã có: giữ mã và tên, tăng số bản
  --force          thay tệp đã có ở nơi ghi ra
  --json           in những gì đọc được dạng JSON (xem docs/json.md)
  --lang vi|en     ngôn ngữ; mặc định tiếng Việt

Mã kết thúc: 0 đã ghi bộ biểu mẫu; 2 không có biểu nào, có tệp không đọc được hoặc không ghi được.`,
  },
  en: {
    line: '  soat learn FORM -o EDITION.json  read any form into an edition to check by',
    learn: `${IN_ENGLISH}

Reads a form from one or several Excel files (blank or filled) and writes an edition: its rows, its figure columns and the relations among them. It is ready to use (soat check, its option edition). Only names of rows and relations are written, no figures.

  FORM, FILLED     the first file of each form is the form; others of the same form are filled ones, as evidence
  --filled FILE    a filled workbook or a folder of them (last period, other units); may be repeated.
                   From 5 workbooks of different units on, figures are evidence for relations
  -o, --out FILE   the edition's file (.json)
  --id ID          the edition's id, such as hue-2026; without it made from the name
  --name NAME      the edition's name
  --update OLD     the next version of an edition: keeps its id and name
  --force          replace a file that stands at the output
  --json           print what was read as JSON (see docs/json.md)
  --lang vi|en     language; Vietnamese unless told otherwise

Exit code: 0 the edition is written; 2 no form was found, a file could not be read, or the output not written.`,
  },
};
