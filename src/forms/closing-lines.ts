/** What stands below a table of a form: who made it and who signs, remarks, where it is sent. */
import { bareKey } from './label.js';

const CLOSING =
  /^(?:nguoi (?:lap|ki|tong hop|bao cao|thuc hien)|can bo (?:lap|tong hop)|lap bieu|thu truong|tm |tm$|kt |chu tich|pho chu tich|truong (?:phong|ban|tram)|hieu truong|giam doc|ke toan|thu ki|noi nhan|ghi chu|luu y|ngay .* thang)/;

/** Whether a line of words begins what follows a table. */
export function isClosingLine(text: string): boolean {
  return CLOSING.test(bareKey(text));
}
