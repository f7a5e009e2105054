/**
 * What a state in a task list means. Systems write it in sentences of their own ("Đã hoàn thành - quá hạn", "Chưa hoàn
 * thành, trong hạn"), so it is read by its words and not from a table.
 */
import { bareKey } from '../../forms/label.js';

export type TaskProgress = 'done' | 'open' | 'cancelled';

export interface TaskState {
  readonly progress: TaskProgress;
  /** What the words say of the deadline; null: nothing. */
  readonly timing: 'in-time' | 'late' | null;
}

const CANCELLED = / (?:huy|da huy|huy bo|thu hoi|bai bo|khong phai thuc hien|khong thuc hien|dung thuc hien) /;
/** Not (yet) done, whatever the word for done that follows. */
const NOT_DONE =
  / (?:chua|khong) (?:duoc |co |the )?(?:hoan thanh|thuc hien|xu li|giai quyet|bao cao|xong|ket qua|trien khai|tiep nhan|den han|ket thuc|qua han|tre han)/;
const OPEN =
  / (?:dang|cho|moi|tam dung|tiep tuc|con han|con trong han|sap den han|den han|thuong xuyen|chuyen tiep|chua|da tiep nhan|da nhan|duoc giao|da giao|doing|open|in progress) /;
const DONE =
  / (?:hoan thanh|hoan tat|da thuc hien|thuc hien xong|da xu li|xu li xong|da giai quyet|da xong|xong|ket thuc|da bao cao|da co bao cao|dong|da dong|done|completed|100 phan tram|dat) /;
const IN_TIME =
  / (?:dung han|truoc han|trong han|som han|som|kip thoi|dung tien do|vuot tien do|con han|chua den han|chua qua han|khong qua han|chua tre han|sap den han|on time) /;
const LATE = / (?:qua han|tre han|cham|muon|qua thoi han|tre|khong dung han|khong kip thoi|overdue|late) /;

/** undefined: the words are not known. */
export function taskState(text: string): TaskState | undefined {
  const words = ` ${bareKey(text)} `;
  const timing =
    IN_TIME.test(words) && !/ khong (?:dung|kip)/.test(words) ? 'in-time' : LATE.test(words) ? 'late' : null;
  if (CANCELLED.test(words)) return { progress: 'cancelled', timing: null };
  if (NOT_DONE.test(words)) return { progress: 'open', timing };
  if (DONE.test(words) && !/ dang (?!bao cao )/.test(words)) return { progress: 'done', timing };
  if (OPEN.test(words)) return { progress: 'open', timing };
  // "Quá hạn", "Trong hạn" alone are said of what is still to be done.
  return timing === null ? undefined : { progress: 'open', timing };
}
