/**
 * General rules about the formulas in the figure cells, worked out in `review/judge-formulas.ts`. Their examples give a
 * cell's formula with rows in brackets, and the result that the cell keeps: `=[4:3.2.2]/[4:3.2.1]*100 → 99,83`.
 */
import type { WorkedOutRule } from './general-rule.js';

const RIGHT = '=[4:3.2.2]/[4:3.2.1]*100 → 99,8251748251748';
const SUM = '=SUM([7:2.4.1],[7:2.4.2],[7:2.4.3]) → 6';

export const FORMULA_RULES: readonly WorkedOutRule[] = [
  {
    id: 'G16',
    severity: 'error',
    says: {
      vi: 'Công thức trong ô lấy đúng các dòng mà quy tắc, hoặc các ô cùng loại, dùng để tính.',
      en: 'A formula reads the rows that its rule, or the cells like it, are computed from.',
    },
    why: {
      vi: 'Công thức trỏ nhầm dòng hoặc cột thì số liệu sai mà không ai gõ sai; kết quả đúng lúc này cũng chỉ là tình cờ.',
      en: 'A formula that reads another row gives a wrong figure that nobody typed; if it is right for now, that is chance.',
    },
    source: 'Công thức trong tệp, so với quy tắc của dòng và với các ô cùng loại',
    textFor: null,
    looksAt: {
      vi: 'mỗi ô số liệu có công thức mà phần mềm hiểu được (cộng, trừ, nhân, chia, SUM, ROUND, IF, IFERROR)',
      en: 'each figure cell with a formula that is understood (+, −, ×, ÷, SUM, ROUND, IF, IFERROR)',
    },
    examples: {
      pass: { '4:3.2': RIGHT, '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
      fail: {
        '4:3.2': '=[4:3.2.2]/[4:3.3.1]*100 → 22840',
        '4:3.2.1': '1.144',
        '4:3.2.2': '1.142',
        '4:3.3.1': '5',
        '4:3.3.2': '5',
      },
      notApplicable: { '4:3.2': '99,8', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
    },
  },
  {
    id: 'G17',
    severity: 'error',
    says: {
      vi: 'Công thức cộng đủ các dòng thành phần, mỗi dòng một lần.',
      en: 'A sum adds all of its rows, each once.',
    },
    why: {
      vi: 'Chèn thêm dòng ở cuối thì vùng cộng không tự mở rộng; cộng cả dòng tổng phụ lẫn các dòng của nó là cộng hai lần.',
      en: 'A row inserted at the end is not taken into the range; a subtotal added with its rows counts them twice.',
    },
    source: 'Công thức trong tệp, so với quy tắc của dòng và với các ô cùng loại',
    textFor: null,
    looksAt: {
      vi: 'mỗi ô số liệu có công thức chỉ gồm phép cộng (SUM hoặc dấu +)',
      en: 'each figure cell whose formula does nothing but add (SUM, or plus signs)',
    },
    examples: {
      pass: { '7:2.4': SUM, '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' },
      fail: { '7:2.4': '=SUM([7:2.4.1],[7:2.4.2]) → 3', '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' },
      notApplicable: { '7:2.4': '6', '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' },
    },
  },
  {
    id: 'G18',
    severity: 'info',
    says: {
      vi: 'Các dòng cùng loại dùng công thức mà một dòng gõ số.',
      en: 'A number is typed where the rows like it have formulas.',
    },
    why: {
      vi: 'Số gõ đè lên công thức thì không đổi theo khi số liệu khác thay đổi.',
      en: 'A number typed over a formula does not follow when other figures change.',
    },
    source: 'Công thức trong tệp: ít nhất hai ô cùng loại có công thức, và nhiều gấp đôi số ô gõ số',
    textFor: null,
    looksAt: {
      vi: 'các tỷ lệ của một biểu, các dòng tổng của một biểu, từng cột của bảng nhiều cột',
      en: 'the rates of a form, the totals of a form, each column of a table',
    },
    examples: {
      pass: {
        '8:6.1': '=[8:6.1.2]/[8:6.1.1]*100 → 50',
        '8:6.1.1': '40',
        '8:6.1.2': '20',
        '8:6.2': '=[8:6.2.2]/[8:6.2.1]*100 → 25',
        '8:6.2.1': '40',
        '8:6.2.2': '10',
        '8:6.5': '=[8:6.5.2]/[8:6.5.1]*100 → 80',
        '8:6.5.1': '10',
        '8:6.5.2': '8',
      },
      fail: {
        '8:6.1': '=[8:6.1.2]/[8:6.1.1]*100 → 50',
        '8:6.1.1': '40',
        '8:6.1.2': '20',
        '8:6.2': '=[8:6.2.2]/[8:6.2.1]*100 → 25',
        '8:6.2.1': '40',
        '8:6.2.2': '10',
        '8:6.5': '80',
        '8:6.5.1': '10',
        '8:6.5.2': '8',
      },
      notApplicable: {
        '8:6.1': '50',
        '8:6.1.1': '40',
        '8:6.1.2': '20',
        '8:6.2': '=[8:6.2.2]/[8:6.2.1]*100 → 25',
        '8:6.2.1': '40',
        '8:6.2.2': '10',
        '8:6.5': '80',
        '8:6.5.1': '10',
        '8:6.5.2': '8',
      },
    },
  },
  {
    id: 'G19',
    severity: 'warning',
    says: {
      vi: 'Kết quả mà tệp đang giữ đúng là kết quả của công thức.',
      en: "What the file keeps as a formula's result is its result.",
    },
    why: {
      vi: 'Tệp để chế độ tính tay, hoặc phần mềm khác sửa ô mà không tính lại, thì số đang hiện là số cũ.',
      en: 'With calculation set to manual, or after a program changed a cell, the number shown is an old one.',
    },
    source: 'Công thức trong tệp, tính lại từ các ô mà nó lấy',
    textFor: null,
    looksAt: {
      vi: 'mỗi ô số liệu có công thức mà phần mềm tính lại được',
      en: 'each figure cell with a formula that can be computed again',
    },
    examples: {
      pass: { '4:3.2': RIGHT, '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
      fail: { '4:3.2': '=[4:3.2.2]/[4:3.2.1]*100 → 97,2', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
      notApplicable: { '4:3.2': '97,2', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
    },
  },
];
