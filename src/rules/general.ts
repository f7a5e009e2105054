/**
 * General rules: what holds for every figure because of its unit, and for every rate because it is one (rules.md §0).
 * Those about one figure are generated as rule texts from the form's units; those about rates are worked out in
 * `review/` from the rates themselves. Both are described here, so that the handbook and the meta-test know them.
 */
import type { Edition, Indicator, RuleData } from '../forms/edition.js';
import { bareKey } from '../forms/label.js';
import { FORMULA_RULES } from './formula-rules.js';
import type { GeneralRule } from './general-rule.js';

export const GENERAL_RULES: readonly GeneralRule[] = [
  {
    id: 'G2',
    severity: 'error',
    says: {
      vi: 'Dòng đếm (văn bản, hồ sơ, người…) là số nguyên, không âm; số tiền không âm.',
      en: 'What is counted is a whole number, not negative; money is not negative.',
    },
    why: {
      vi: 'Chỉ tiêu này đếm số lượng nên phải là số nguyên không âm.',
      en: 'This row counts things, so it is a whole number, zero or more.',
    },
    source: 'Đơn vị tính của biểu mẫu',
    textFor: ({ ref, kind, mayBeNegative }) => {
      if (kind === 'count') return mayBeNegative ? `whole(${ref})` : `whole(${ref}) and ${ref} >= 0`;
      return kind === 'money' && !mayBeNegative ? `${ref} >= 0` : undefined;
    },
    looksAt: null,
    examples: { pass: { '5:2.2': '21' }, fail: { '5:2.2': '-21' }, notApplicable: { '5:2.2': '' } },
  },
  {
    id: 'G3',
    severity: 'error',
    says: { vi: 'Tỷ lệ phần trăm nằm trong khoảng 0 đến 100.', en: 'A percentage lies between 0 and 100.' },
    why: { vi: 'Tỷ lệ phần trăm phải nằm trong khoảng từ 0 đến 100.', en: 'A percentage lies between 0 and 100.' },
    source: 'Đơn vị tính của biểu mẫu',
    textFor: ({ ref, kind, mayBeNegative, mayPassHundred }) => {
      if (kind !== 'percent') return undefined;
      const bounds = [...(mayBeNegative ? [] : [`${ref} >= 0`]), ...(mayPassHundred ? [] : [`${ref} <= 100`])];
      return bounds.length === 0 ? undefined : bounds.join(' and ');
    },
    looksAt: null,
    examples: { pass: { '8:3': '97,5' }, fail: { '8:3': '975' }, notApplicable: { '8:3': '' } },
  },
  {
    id: 'G3-negative',
    severity: 'warning',
    says: {
      vi: 'Tỷ lệ cắt giảm so với năm 2015 nhỏ hơn 0 (tức là tăng) thì cần xem lại.',
      en: 'A cut below zero (an increase) is worth a second look.',
    },
    why: {
      vi: 'Tỷ lệ cắt giảm nhỏ hơn 0 nghĩa là đã tăng so với năm 2015.',
      en: 'A cut below zero means an increase since 2015.',
    },
    source: 'Lời của biểu mẫu: “so với năm 2015”',
    textFor: ({ ref, kind, mayBeNegative, label }) =>
      kind === 'percent' && mayBeNegative && isCut(label) ? `${ref} >= 0` : undefined,
    looksAt: null,
    examples: { pass: { '5:2.5': '4,17' }, fail: { '5:2.5': '-4,17' }, notApplicable: { '5:2.5': '' } },
  },
  {
    id: 'G3-fraction',
    severity: 'warning',
    says: {
      vi: 'Ô tỷ lệ ghi 0,997 trong khi các tỷ lệ khác ghi theo phần trăm (99,7).',
      en: 'A rate of 0,997 where the others are percentages (99,7).',
    },
    why: {
      vi: 'Tỷ lệ phải ghi theo phần trăm (99,7), không ghi theo phần của một (0,997).',
      en: 'Rates are written in percent (99,7), not as fractions of one (0,997).',
    },
    source: 'Đơn vị tính của biểu mẫu: %',
    textFor: null,
    looksAt: {
      vi: 'mỗi tỷ lệ, so với cách ghi các tỷ lệ khác của báo cáo',
      en: 'each rate, beside how the report’s other rates are written',
    },
    examples: {
      pass: { '8:5.1.2': '100', '8:5.2.2': '99,95', '8:5.3.2': '100' },
      fail: { '8:5.1.2': '100', '8:5.2.2': '0,9995', '8:5.3.2': '100' },
      notApplicable: { '8:5.1.2': '100', '8:5.2.2': '', '8:5.3.2': '100' },
    },
  },
  {
    id: 'G4-hundred',
    severity: 'warning',
    says: {
      vi: 'Ghi “100” khi tử số còn nhỏ hơn mẫu số, hoặc “0” khi tử số lớn hơn 0.',
      en: '“100” with the part below the whole, or “0” with the part above zero.',
    },
    why: {
      vi: 'Làm tròn như vậy che mất phần chưa đạt (hoặc phần đã đạt).',
      en: 'Such rounding hides what is missing (or what is there).',
    },
    source: 'Quy ước làm tròn',
    textFor: null,
    looksAt: {
      vi: 'mỗi tỷ lệ ghi đúng “100” hoặc “0”, cùng tử số và mẫu số',
      en: 'each rate written “100” or “0”, with its numerator and denominator',
    },
    examples: {
      pass: { '4:3.2': '99,8', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
      fail: { '4:3.2': '100', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
      notApplicable: { '4:3.2': '', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
    },
  },
  {
    id: 'G4-cut',
    severity: 'info',
    says: {
      vi: 'Tỷ lệ bị cắt bớt chữ số thay vì làm tròn (58,68 thay cho 58,69).',
      en: 'A rate was cut instead of rounded (58,68 for 58,69).',
    },
    why: { vi: 'Số cuối bị cắt bớt, chưa được làm tròn.', en: 'The last digit was cut off, not rounded.' },
    source: 'Quy ước làm tròn',
    textFor: null,
    looksAt: {
      vi: 'mỗi tỷ lệ đã làm tròn, cùng tử số và mẫu số',
      en: 'each rounded rate, with its numerator and denominator',
    },
    examples: {
      pass: { '8:6.4': '58,69', '8:6.4.1': '1.157', '8:6.4.2': '679' },
      fail: { '8:6.4': '58,68', '8:6.4.1': '1.157', '8:6.4.2': '679' },
      notApplicable: { '8:6.4': '', '8:6.4.1': '1.157', '8:6.4.2': '679' },
    },
  },
  {
    id: 'G5',
    severity: 'warning',
    says: {
      vi: 'Mẫu số bằng 0 thì tỷ lệ để trống hoặc ghi “không phát sinh”.',
      en: 'With a zero denominator the rate is left blank or says nothing occurred.',
    },
    why: {
      vi: 'Không phát sinh thì không tính được tỷ lệ; ghi 100 hay 0 đều không suy ra từ số liệu.',
      en: 'With nothing to divide by there is no rate; neither 100 nor 0 follows from the figures.',
    },
    source: 'Kinh nghiệm: một số phần mềm ghi 100 khi không phát sinh',
    textFor: null,
    looksAt: { vi: 'mỗi tỷ lệ có mẫu số bằng 0', en: 'each rate whose denominator is zero' },
    examples: {
      pass: { '4:3.3': '', '4:3.3.1': '0', '4:3.3.2': '0' },
      fail: { '4:3.3': '100', '4:3.3.1': '0', '4:3.3.2': '0' },
      notApplicable: { '4:3.3': '100', '4:3.3.1': '5', '4:3.3.2': '5' },
    },
  },
  {
    id: 'G6',
    severity: 'warning',
    says: {
      vi: 'Các tỷ lệ không phát sinh (0/0) trong một báo cáo phải ghi cùng một cách.',
      en: 'All rates of nothing (0/0) in one report are written in one way.',
    },
    why: {
      vi: 'Cùng là không phát sinh (0/0) mà mỗi chỗ ghi một cách, cơ quan tổng hợp sẽ hiểu khác nhau.',
      en: 'The same 0/0 written in different ways will be read in different ways.',
    },
    source: 'Tính thống nhất của báo cáo',
    textFor: null,
    looksAt: {
      vi: 'mọi tỷ lệ có mẫu số bằng 0 của báo cáo, xét chung',
      en: 'all rates of the report whose denominator is zero, together',
    },
    examples: {
      pass: { '4:3.3': '', '4:3.3.1': '0', '4:3.3.2': '0', '2:3.3': '', '2:3.3.1': '0', '2:3.3.2': '0' },
      fail: { '4:3.3': '100', '4:3.3.1': '0', '4:3.3.2': '0', '2:3.3': '0', '2:3.3.1': '0', '2:3.3.2': '0' },
      notApplicable: { '4:3.3': '100', '4:3.3.1': '5', '4:3.3.2': '5', '2:3.3': '0', '2:3.3.1': '0', '2:3.3.2': '0' },
    },
  },
  {
    id: 'G7',
    severity: 'info',
    says: { vi: 'Có tỷ lệ nhưng thiếu số để tính lại.', en: 'A rate is given but a figure to verify it is missing.' },
    why: {
      vi: 'Có tỷ lệ nhưng thiếu tử số hoặc mẫu số nên chưa kiểm tra được.',
      en: 'The rate cannot be verified: numerator or denominator is missing.',
    },
    source: 'Lời của biểu mẫu',
    textFor: null,
    looksAt: {
      vi: 'mỗi tỷ lệ đã ghi mà tử số hoặc mẫu số còn trống',
      en: 'each rate that is written while a figure of its numerator or denominator is blank',
    },
    examples: {
      pass: { '2:2': '52,63', '2:2.1': '19', '2:2.2': '10' },
      fail: { '2:2': '52,63', '2:2.1': '', '2:2.2': '10' },
      notApplicable: { '2:2': '', '2:2.1': '', '2:2.2': '10' },
    },
  },
  {
    id: 'G8',
    severity: 'info',
    says: {
      vi: 'Đủ số để tính mà ô kết quả còn trống.',
      en: 'The result is blank although all its figures are there.',
    },
    why: { vi: 'Đã đủ số liệu để tính nhưng ô này còn trống.', en: 'All figures are there, but the result is blank.' },
    source: 'Lời của biểu mẫu',
    textFor: null,
    looksAt: {
      vi: 'mỗi dòng còn trống mà có quy tắc tính từ các dòng khác',
      en: 'each blank row that some rule computes from other rows',
    },
    examples: {
      pass: { '2:2': '52,63', '2:2.1': '19', '2:2.2': '10' },
      fail: { '2:2': '', '2:2.1': '19', '2:2.2': '10' },
      notApplicable: { '2:2': '', '2:2.1': '', '2:2.2': '10' },
    },
  },
  {
    id: 'G10',
    severity: 'error',
    says: {
      vi: 'Ô ghi mã chỉ nhận các mã nêu ở cột đơn vị tính.',
      en: 'A coded cell holds one of the codes in its unit text.',
    },
    why: {
      vi: 'Ô này chỉ ghi một trong các mã nêu ở cột Đơn vị tính.',
      en: 'This cell holds one of the codes given in the unit column.',
    },
    source: 'Đơn vị tính của biểu mẫu',
    textFor: ({ ref, kind, codes }) =>
      kind === 'code' ? `${ref} in (${codes.map(({ value }) => value).join(', ')})` : undefined,
    looksAt: null,
    examples: { pass: { '8:2': '2' }, fail: { '8:2': '3' }, notApplicable: { '8:2': '' } },
  },
  {
    id: 'G13',
    severity: 'warning',
    says: {
      vi: 'Lời văn báo cáo và phụ lục cùng một kỳ báo cáo.',
      en: "The report's text and the appendices are of the same period.",
    },
    why: {
      vi: 'Số liệu của hai kỳ khác nhau thì không đối chiếu được với nhau.',
      en: 'Figures of two different periods cannot be held against each other.',
    },
    source: 'Tính thống nhất của báo cáo',
    textFor: null,
    looksAt: {
      vi: 'kỳ báo cáo của các phụ lục và thời gian nêu trong lời văn báo cáo',
      en: 'the period of the appendices and the period stated in the report’s text',
    },
    examples: {
      pass: { 'appendices.period': '6 tháng đầu năm 2023', 'report.period': 'từ ngày 06/12/2022 đến ngày 07/6/2023' },
      fail: { 'appendices.period': '6 tháng đầu năm 2023', 'report.period': 'từ ngày 15/12/2021 đến ngày 14/6/2022' },
      notApplicable: { 'appendices.period': '', 'report.period': 'từ ngày 06/12/2022 đến ngày 07/6/2023' },
    },
  },
  {
    id: 'G15',
    severity: 'warning',
    says: {
      vi: 'Lời văn báo cáo không ghi một chỉ tiêu của cùng một cấp, một kỳ bằng hai số khác nhau.',
      en: "The report's text does not give one figure of one level and period in two ways.",
    },
    why: {
      vi: 'Cùng một chỉ tiêu mà lời văn ghi hai số khác nhau; nếu là hai phạm vi khác nhau thì cần nêu rõ.',
      en: 'The text gives one figure in two ways; where they are of two things, it should say so.',
    },
    source: 'Tính thống nhất của báo cáo',
    textFor: null,
    looksAt: {
      vi: 'các số mà lời văn báo cáo ghi cho cùng một chỉ tiêu, cùng cấp, cùng kỳ',
      en: 'the figures that the report’s text gives for one row, level and period',
    },
    examples: {
      pass: { 'report.received': '1.157; 1.157' },
      fail: { 'report.received': '1.157; 1.175' },
      notApplicable: { 'report.received': '' },
    },
  },
  {
    id: 'G14',
    severity: 'warning',
    says: {
      vi: 'Số liệu chênh nhiều so với cùng kỳ các năm trước thì nên xem lại; mới có một hai năm để so thì chỉ là lưu ý.',
      en: 'A figure far from the same period of earlier years is worth a look; with one or two years only a note.',
    },
    why: {
      vi: 'Số liệu chênh nhiều so với cùng kỳ năm trước có thể do gõ nhầm, hoặc cần nêu lý do.',
      en: 'A figure far from the same period of earlier years may be mistyped, or needs a reason.',
    },
    source: 'So sánh cùng kỳ; từ ba năm trở lên thì so với trung vị',
    textFor: null,
    looksAt: {
      vi: 'mỗi dòng đếm hoặc số tiền (trừ dòng giao cho cả năm), cùng số cùng kỳ của các năm trước',
      en: 'each row that counts things or money (not what is fixed for a year), with the same period of earlier years',
    },
    examples: {
      pass: { '4:3.2.1': '1.144', 'lastyear(4:3.2.1)': '1.020' },
      fail: { '4:3.2.1': '1.144', 'lastyear(4:3.2.1)': '412' },
      notApplicable: { '4:3.2.1': '1.144', 'lastyear(4:3.2.1)': '' },
    },
  },
  ...FORMULA_RULES,
];

/** The general rule of that id; throws for an id that does not exist, which would be our own mistake. */
export function generalRule(id: string): GeneralRule {
  const rule = GENERAL_RULES.find((one) => one.id === id);
  if (!rule) throw new TypeError(`No general rule ${id}`);
  return rule;
}

/** A general rule dressed as an edition's rule with this text. */
function asRuleData(rule: GeneralRule, text: string, edition: Edition): RuleData {
  return {
    id: rule.id,
    rule: text,
    severity: rule.severity,
    mend: rule.severity === 'error' ? 'must' : 'may',
    blank: 'unknown',
    levels: edition.levels,
    why: rule.why,
    source: rule.source,
    alternatives: [],
    message: 'figure',
    examples: rule.examples,
  };
}

/** The generated rules of an edition and of the cells of tables that a workbook holds: each with the indicator it is about, and the rule as data. */
export function generateRules(
  edition: Edition,
  cells: readonly Indicator[] = [],
): readonly { readonly indicator: Indicator; readonly data: RuleData }[] {
  return [...edition.forms.flatMap((form) => form.indicators), ...cells].flatMap((indicator) =>
    GENERAL_RULES.flatMap((rule) => {
      const text = rule.textFor?.(indicator);
      return text === undefined ? [] : [{ indicator, data: asRuleData(rule, text, edition) }];
    }),
  );
}

/** "Tỷ lệ cắt giảm": below zero it is an increase. "Tăng, giảm" goes either way. */
function isCut(label: string): boolean {
  const key = bareKey(label);
  return /\b(?:giam|tinh gian)\b/.test(key) && !/\btang\b/.test(key);
}
