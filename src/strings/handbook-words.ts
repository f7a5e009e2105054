/** The words around the rules in the handbook that `soat rules --markdown` prints. */
import type { BlankMode } from '../forms/edition.js';
import type { Words } from './language.js';

const VI = {
  title: (edition: string): string => `Sổ tay quy tắc kiểm tra số liệu: ${edition}`,
  /** Paragraphs before the first rule. */
  opening: (rules: number, edition: string, version: string): readonly string[] => [
    `Trang này do lệnh \`soat rules --markdown\` tạo ra từ chính các quy tắc đang chạy (bộ biểu mẫu \`${edition}\`, phiên bản ${version}): ${rules} quy tắc. Đừng sửa tay.`,
    'Mỗi quy tắc là một câu. Từ câu đó phần mềm vừa kiểm tra, vừa tính số còn thiếu, vừa viết công thức Excel, vừa nói thành lời. Số đã làm tròn được so theo khoảng làm tròn: “99,7” là mọi số từ 99,65 đến 99,75. Ô để trống không phải là số 0: thiếu số thì quy tắc không áp dụng, trừ khi ghi khác.',
    'Trong các ví dụ, dòng “nêu” là nguyên văn câu mà phần mềm nói khi gặp số liệu đó.',
  ],
  general: 'Quy tắc chung',
  generalOpening: 'Áp dụng cho mọi phụ lục: theo đơn vị tính của từng dòng, hoặc theo điều ghi ở “Xét trên”.',
  form: (name: string, title: string): string => `${name}. ${title}`,
  otherSources: 'Lời văn báo cáo và các nguồn khác',
  text: 'Câu quy tắc',
  textOf: (rows: number): string => `sinh ra cho ${rows} dòng, ví dụ`,
  /** In the place of a rule text: none of the edition's rows has such a unit. */
  noRows: 'bộ biểu mẫu này không có dòng nào như vậy',
  looksAt: 'Xét trên',
  why: 'Vì sao',
  severity: 'Mức',
  mend: { must: 'cần sửa', may: 'được giữ nguyên nếu có giải trình' },
  levels: 'Áp dụng cho',
  blank: 'Khi có ô trống',
  blanks: {
    unknown: 'không áp dụng',
    zero: 'số hạng trống của một tổng tính là 0 khi tổng đó có ít nhất một số hạng đã điền',
  } satisfies Readonly<Record<BlankMode, string>>,
  source: 'Căn cứ',
  alternatives: 'Cách tính khác được thử trước khi nêu',
  rows: 'Các dòng',
  pass: 'Khớp',
  fail: 'Không khớp',
  failSays: 'nêu',
  notApplicable: 'Không áp dụng',
  wrote: (row: string, written: string): string => (written === '' ? `${row} để trống` : `${row} ghi “${written}”`),
  nothingWritten: 'mọi ô để trống',
  proposed: 'Chỉ tiêu dự kiến',
  proposedOpening:
    'Các dòng dưới đây chưa có văn bản chính thức nào xác nhận; khi có mẫu của tỉnh thì sửa bộ biểu mẫu cho đúng mẫu đó.',
  proposedMark: 'dự kiến',
  /** Why a rule is marked although it is nobody's proposal itself. */
  proposedRefs: 'có dòng chưa có văn bản xác nhận',
};

const EN: typeof VI = {
  title: (edition) => `Handbook of rules: ${edition}`,
  opening: (rules, edition, version) => [
    `Made by \`soat rules --markdown\` from the rules that run (edition \`${edition}\`, version ${version}): ${rules} rules. Not to be edited by hand.`,
    'Each rule is one line of text. From it come the check, the value to fill in, the Excel formula and the sentence. Rounded figures are compared as intervals: “99,7” is anything from 99,65 to 99,75. A blank cell is not zero: without its figures a rule does not apply, unless said otherwise.',
    'In the examples, what it “says” is word for word what a check says about those figures.',
  ],
  general: 'General rules',
  generalOpening: 'For all appendices: by the unit of each row, or by what “Looks at” says.',
  form: (name, title) => `${name}. ${title}`,
  otherSources: 'The report’s text and other sources',
  text: 'Rule',
  textOf: (rows) => `generated for ${rows} rows, such as`,
  noRows: 'no row of this edition has such a unit',
  looksAt: 'Looks at',
  why: 'Why',
  severity: 'Severity',
  mend: { must: 'must be mended', may: 'may be kept with a reason' },
  levels: 'Levels',
  blank: 'With a blank cell',
  blanks: {
    unknown: 'does not apply',
    zero: 'a blank addend of a sum counts as zero when at least one addend is filled',
  },
  source: 'Source',
  alternatives: 'Other definitions tried before it is said',
  rows: 'Rows',
  pass: 'Agrees',
  fail: 'Disagrees',
  failSays: 'says',
  notApplicable: 'Not applicable',
  wrote: (row, written) => (written === '' ? `${row} is blank` : `${row} says “${written}”`),
  nothingWritten: 'all cells blank',
  proposed: 'Proposed rows',
  proposedOpening:
    'No official document confirms the rows below; when the province’s own form is at hand, mend the edition after it.',
  proposedMark: 'proposed',
  proposedRefs: 'reads a row that no official document confirms',
};

export const HANDBOOK_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
