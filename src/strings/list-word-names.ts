/** What a word of a dossier list can mean, in the official's words: the second column of a table of words. */
import type { WordMeaning } from '../sources/dossiers/own-words.js';
import type { Words } from './language.js';

export const MEANING_NAMES: Words<Readonly<Record<WordMeaning, string>>> = {
  vi: {
    'not-received': 'Chưa tiếp nhận',
    refused: 'Không tiếp nhận',
    'in-process': 'Đang giải quyết',
    stopped: 'Chờ bổ sung',
    finished: 'Đã giải quyết',
    returned: 'Trả lại, rút hồ sơ',
    direct: 'Trực tiếp',
    online: 'Trực tuyến',
    post: 'Qua bưu chính',
    information: 'Cung cấp thông tin',
    partial: 'Một phần',
    full: 'Toàn trình',
    'result-returned': 'Kết quả trả lại',
  },
  en: {
    'not-received': 'Not taken in yet',
    refused: 'Refused',
    'in-process': 'In process',
    stopped: 'Waiting for papers',
    finished: 'Finished',
    returned: 'Handed back or withdrawn',
    direct: 'Direct',
    online: 'Online',
    post: 'By post',
    information: 'Information only',
    partial: 'Partly online',
    full: 'Fully online',
    'result-returned': 'Result: handed back',
  },
};

const VI = {
  /** A row of a table of words that cannot be used. */
  unknownMeaning: (row: number, word: string, meaning: string, allowed: string): string =>
    `dòng ${row}: nghĩa “${meaning}” của từ “${word}” không dùng được. Cột thứ hai phải là một trong: ${allowed}.`,
  noWord: (row: number): string => `dòng ${row}: cột thứ nhất để trống, chưa biết là từ nào.`,
  noWords: 'Bảng từ không có dòng nào (cần hai cột: từ, nghĩa).',
};

const EN: typeof VI = {
  unknownMeaning: (row, word, meaning, allowed) =>
    `row ${row}: the meaning “${meaning}” of “${word}” is none. The second column must be one of: ${allowed}.`,
  noWord: (row) => `row ${row}: the first column is blank, so it says no word.`,
  noWords: 'The table of words has no row (two columns are needed: word, meaning).',
};

export const WORD_FILE_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
