/** What stands below a table of a form: who made it and who signs, remarks, where it is sent. */
import { bareKey } from './label.js';

const CLOSING =
  /^(?:nguoi (?:lap|ki|tong hop|bao cao|thuc hien)|can bo (?:lap|tong hop)|lap bieu|thu truong|tm |tm$|kt |chu tich|pho chu tich|truong (?:phong|ban|tram)|hieu truong|giam doc|ke toan|thu ki|noi nhan|ghi chu|luu y|ngay .* thang)/;

/** "* Số liệu đến hết ngày 14/9." is a sentence; "* Cấp xã" may be a row's name. */
const STARRED_SENTENCE = /^\(?\*+\)?\s*\p{L}.*\.$/u;

/** Whether a line of words begins what follows a table. */
export function isClosingLine(text: string): boolean {
  return STARRED_SENTENCE.test(text) || CLOSING.test(bareKey(text));
}
