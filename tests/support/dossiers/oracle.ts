/**
 * What a list counts, found out the plain way: comparisons of ISO dates, one dossier after another, written from the definitions and not from the code
 * under test. Slow, and easy to check by eye.
 */
import { isoDay } from '../../../src/sources/civil-day.js';
import type { Period } from '../../../src/sources/period.js';
import type { SampleDossier } from './make-dossiers.js';

const DONE = ['Công dân yêu cầu rút hồ sơ', 'Đã xử lý xong', 'Đã trả kết quả'];
const DOING = ['Được tiếp nhận', 'Đang xử lý'];
const ATTACHED = ['Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Dừng xử lý'];

export function naiveCounts(dossiers: Iterable<SampleDossier>, period: Period): Readonly<Record<string, number>> {
  const F = isoDay(period.from);
  const T = isoDay(period.to);
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0]));
  const procedures = { partial: new Set<string>(), full: new Set<string>() };
  const count = (name: (typeof NAMES)[number], is: boolean): void => {
    if (is) counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { status, channel, level, procedure, received, due, finished } of dossiers) {
    if (![...DONE, ...DOING, ...ATTACHED].includes(status)) continue;
    const nhan = isoDay(received);
    const hen = due === null ? '' : isoDay(due);
    const xong = finished === null ? '' : isoDay(finished);
    const isDone = DONE.includes(status);
    const isFresh = nhan >= F && nhan <= T;
    const isCarried = nhan < F && (!isDone || (xong !== '' && xong >= F));
    const isOnline = isFresh && channel === 'Trực tuyến';
    const isSolved = nhan <= T && isDone && xong >= F && xong <= T;
    const isOpen = nhan <= T && (DOING.includes(status) || (isDone && xong > T));
    count('received', isFresh || isCarried);
    count('received_new', isFresh);
    count('carried_over', isCarried);
    count('online', isOnline);
    count('online_partial', isOnline && level === 'partial');
    count('online_full', isOnline && level === 'full');
    count('solved', isSolved);
    count('solved_early', isSolved && hen !== '' && xong < hen);
    count('solved_on_time', isSolved && (hen === '' || xong === hen));
    count('solved_late', isSolved && hen !== '' && xong > hen);
    count('in_process', isOpen);
    count('in_process_within', isOpen && (hen === '' || hen >= T));
    count('in_process_overdue', isOpen && hen !== '' && hen < T);
    count('returned', isSolved && status === 'Công dân yêu cầu rút hồ sơ');
    count('supplement', nhan <= T && ATTACHED.includes(status));
    count('direct', isFresh && !isOnline);
    if (isOnline && level !== 'information') procedures[level].add(procedure);
  }
  return {
    ...counts,
    procedures_online_partial: procedures.partial.size,
    procedures_online_full: procedures.full.size,
  };
}

const NAMES = [
  'received',
  'received_new',
  'carried_over',
  'online',
  'online_partial',
  'online_full',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'returned',
  'supplement',
  'direct',
] as const;
