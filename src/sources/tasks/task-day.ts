/** A day in a task list. Deadlines are often words: "Trước ngày 30/6/2023", "Tháng 6/2023", "Quý II/2023", "Thường xuyên". */
import { bareKey } from '../../forms/label.js';
import { dayOf, type CivilDay } from '../civil-day.js';
import { readDate, type ReadDate } from '../table/date-column.js';
import type { ListCell } from '../table/table.js';

const NO_DEADLINE =
  /^(?:thuong xuyen|khong (?:co )?(?:thoi )?han|khong (?:quy|qui) dinh.*|khong|theo (?:quy|qui) dinh|hang (?:nam|thang|quy|qui|tuan)|khong xac dinh.*)$/;
const BEFORE =
  /^(?:(?:chậm nhất|hoàn thành|xong|hạn|thời hạn|trong)\s+)*(?:(?:trước|đến hết|đến|hết|vào|là)\s+)+(?:ngày\s+)?/iu;
const MONTH = /^(?:trong |truoc |het |cuoi )?thang (\d{1,2}) (?:nam )?(20\d\d)$/;
const QUARTER = /^(?:trong |het |cuoi )?(?:quy|qui) (iv|i{1,3}|[1-4]) (?:nam )?(20\d\d)$/;
const YEAR = /^(?:trong |het |cuoi )?nam (20\d\d)$/;
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** `isDeadline`: words that name no day, a month or a quarter are deadlines too. */
export function readTaskDay(cell: ListCell | undefined, date1904: boolean, isDeadline: boolean): ReadDate {
  const read = readDate(cell, date1904);
  if (read.origin !== 'unreadable' || typeof cell !== 'string') return read;
  const text = cell.normalize('NFC').trim().replace(BEFORE, '');
  const again = readDate(text, date1904);
  if (again.origin !== 'unreadable' || !isDeadline) return again;
  const key = bareKey(text);
  if (NO_DEADLINE.test(key)) return { day: null, origin: 'none' };
  const day = lastDayOf(key);
  return day === undefined ? again : { day, origin: 'day-first' };
}

/** "Tháng 6/2023" ends on 30/6/2023. */
function lastDayOf(key: string): CivilDay | undefined {
  const month = MONTH.exec(key);
  if (month) return endOfMonth(Number(month[2]), Number(month[1]));
  const quarter = QUARTER.exec(key);
  if (quarter) return endOfMonth(Number(quarter[2]), (ROMAN.get(quarter[1] ?? '') ?? Number(quarter[1])) * 3);
  const year = YEAR.exec(key);
  return year ? endOfMonth(Number(year[1]), 12) : undefined;
}

function endOfMonth(year: number, month: number): CivilDay | undefined {
  if (month < 1 || month > 12) return undefined;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === undefined ? undefined : next - 1;
}
