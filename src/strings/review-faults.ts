/** What kept a workbook, or part of it, from being checked, in sentences. What a file's host says is in `failures.ts`. */
import type { UserRuleFault } from '../review/user-rules.js';
import type { SettingsProblem } from '../review/workbook-settings.js';
import { formatAddress } from '../workbook/address.js';
import { userRuleFaultText } from './edition-faults.js';
import { figure } from './forms.js';
import type { Language, Words } from './language.js';

export type ReviewFault =
  'no-form' | 'truncated' | 'empty-folder' | 'broken-rules' | 'settings-newer' | 'settings-broken';

export const REVIEW_FAULT_STRINGS: Words<Readonly<Record<ReviewFault, (subject: string) => string>>> = {
  vi: {
    'no-form': (sheets) =>
      `Không nhận dạng được phụ lục nào nên chưa kiểm tra được gì. Các trang tính đã xem: ${sheets}.`,
    truncated: (sheets) => `Trang tính quá lớn, chưa đọc hết: ${sheets}.`,
    'empty-folder': () => 'Thư mục không có tệp .xlsx, .xlsm hoặc .xls nào.',
    'broken-rules': (rules) => `Trang “Quy tắc” có chỗ viết sai, quy tắc ở đó chưa được dùng: ${rules}.`,
    'settings-newer': () =>
      'Phần ghi của Soát Phụ lục trong tệp do bản mới hơn tạo ra, chưa đọc được: giải trình và cài đặt trong đó chưa được dùng.',
    'settings-broken': () =>
      'Phần ghi của Soát Phụ lục trong tệp đã hỏng, không đọc được: giải trình và cài đặt trong đó chưa được dùng.',
  },
  en: {
    'no-form': (sheets) => `No appendix was recognised, so nothing could be checked. Sheets seen: ${sheets}.`,
    truncated: (sheets) => `Sheet too large, not read to its end: ${sheets}.`,
    'empty-folder': () => 'The folder holds no .xlsx, .xlsm or .xls file.',
    'broken-rules': (rules) => `Faults on the sheet “Quy tắc”; the rules there did not run: ${rules}.`,
    'settings-newer': () =>
      'What Soát Phụ lục keeps in this file was written by a newer version and could not be read: its reasons and settings were not used.',
    'settings-broken': () =>
      'What Soát Phụ lục keeps in this file is damaged and could not be read: its reasons and settings were not used.',
  },
};

/** More of them in one sentence help nobody. */
const MOST_FAULTS = 20;

const MORE_FAULTS: Words<(count: number) => string> = {
  vi: (count) => `và ${figure(count)} chỗ nữa`,
  en: (count) => `and ${figure(count)} more`,
};

/** Faults on the sheet `Quy tắc`, each with its cell. */
export function brokenRulesText(faults: readonly UserRuleFault[], language: Language): string {
  const each = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `${fault.place.sheet}!${formatAddress(fault.place)}: ${userRuleFaultText(fault, language)}`);
  if (faults.length > MOST_FAULTS) each.push(MORE_FAULTS[language](faults.length - MOST_FAULTS));
  return REVIEW_FAULT_STRINGS[language]['broken-rules'](each.join('; '));
}

const UNREADABLE_SETTINGS: Words<string> = {
  vi: 'Excel không cho đọc phần ghi của Soát Phụ lục trong tệp: giải trình và cài đặt trong đó chưa được dùng.',
  en: 'Excel does not let what Soát Phụ lục keeps in this file be read: its reasons and settings were not used.',
};

const UNREADABLE_SHEETS: Words<(sheets: string) => string> = {
  vi: (sheets) => `Excel không cho đọc trang tính: ${sheets}.`,
  en: (sheets) => `Excel does not let these sheets be read: ${sheets}.`,
};

/** Sheets of a kind that a running Excel does not let us read. */
export function unreadableSheetsText(sheets: readonly string[], language: Language): string {
  return UNREADABLE_SHEETS[language](sheets.join(', '));
}

export function settingsProblemText(problem: SettingsProblem, language: Language): string {
  if (problem === 'unreadable') return UNREADABLE_SETTINGS[language];
  return REVIEW_FAULT_STRINGS[language][problem === 'newer' ? 'settings-newer' : 'settings-broken']('');
}
