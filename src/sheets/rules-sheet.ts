/**
 * The sheet `Quy tắc` as a template: empty lines for rules of an office's own on top, below them the rules in force, each
 * with "Không" in the column "Dùng", so that they are there to look at and to copy from and change nothing. It is read by
 * `review/user-rules.ts`; in Vietnamese alone, like the headings that are read.
 */
import { RULES_SHEET } from '../forms/generated-sheets.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { ruleSentence } from '../strings/rule-sentence.js';

const GUIDE = [
  'Quy tắc riêng của đơn vị',
  'Thêm quy tắc: ghi mã, quy tắc, mức, lý do vào các dòng trống bên dưới. Ví dụ quy tắc: 4:3.2.1 >= 4:3.2.2 (Phụ lục 4, mục 3.2.1 không nhỏ hơn mục 3.2.2).',
  'Thay quy tắc có sẵn: sửa dòng của quy tắc đó rồi đổi Dùng thành Có. Các dòng ghi Không chỉ để tham khảo. Mức: Lỗi, Cần xem lại hoặc Lưu ý.',
];
const HEADINGS = ['Mã', 'Quy tắc', 'Mức', 'Lý do', 'Dùng', 'Bằng lời'];
const WIDTHS = [14, 46, 14, 52, 8, 70];
const EMPTY_LINES = 8;

export function rulesSheet({ rules }: CompiledEdition): NewSheet {
  const own = rules.filter(({ about }) => about === null);
  return {
    name: RULES_SHEET,
    rows: [
      ...GUIDE.map((value, index): NewRow => [{ value, bold: index === 0, wrap: true }]),
      HEADINGS.map((value): NewCell => ({ value, bold: true, border: true, align: 'center', fill: '#E7E6E6' })),
      ...Array.from({ length: EMPTY_LINES }, (): NewRow => HEADINGS.map(() => ({ border: true, format: '@' }))),
      ...own.map(({ data, node }): NewRow => [
        ...[data.id, data.rule, FORM_STRINGS.vi.severities[data.severity], data.why.vi, 'Không'].map(
          (value): NewCell => ({ value, border: true, wrap: true, format: '@' }),
        ),
        { value: `${ruleSentence(node, 'vi')}.`, border: true, wrap: true, italic: true },
      ]),
    ],
    merges: GUIDE.map((_, index) => `A${index + 1}:F${index + 1}`),
    columnWidths: WIDTHS,
    headerRows: GUIDE.length + 1,
    landscape: true,
  };
}
