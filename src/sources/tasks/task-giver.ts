/** Which authority gave a task, as far as rows 4 and 5 of Phụ lục 2 tell them apart, and which offices are units. */
import { matchKey } from '../../forms/label.js';

/** `city`: UBND thành phố, a province or a district's like; `other` is neither. */
export type TaskGiver = 'province' | 'district' | 'city' | 'other';

/** null: nothing is said. */
export function taskGiver(text: string): TaskGiver | null {
  const key = ` ${matchKey(text)} `;
  if (key.trim() === '') return null;
  const isCommittee = / (?:ubnd|chu tich|ct|pct) /.test(key);
  if (isCommittee && key.includes(' tinh ')) return 'province';
  if (isCommittee && / (?:huyen|quan|thi xa) /.test(key)) return 'district';
  if (isCommittee && / (?:thanh pho|tp) /.test(key)) return 'city';
  return 'other';
}

const OFFICE =
  /^(?:ubnd|hdnd|so|ban|phong|xa|phuong|thi tran|huyen|quan|thanh pho|thi xa|tinh|trung tam|van phong|chi cuc|cuc|cong an|ban chi huy|truong|bo phan|to|doan|hoi|mat tran|don vi|co quan|tram|kho bac|thanh tra|dac khu) /;

/** An office's name as written; empty for anything else: a person's name is never kept. */
export function officeName(text: string): string {
  const first = text.split(/[;,\n]| - | – /)[0]?.trim() ?? '';
  return OFFICE.test(`${matchKey(first)} `) ? first : '';
}

const PERSON = /^(?:(?:Ông|Bà|Đ\/c|Đồng chí|Anh|Chị)\s+)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;

/** What may be shown of a text that was not understood: a person's name in a wrong column is not. */
export function shownText(text: string): string {
  return PERSON.test(text.normalize('NFC').trim()) ? '…' : text;
}
