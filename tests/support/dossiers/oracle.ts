/**
 * What a list counts, found out the plain way: filters over ISO dates, written from the definitions and not from the code
 * under test. Slow, and easy to check by eye.
 */
import { isoDay } from '../../../src/sources/civil-day.js';
import type { Period } from '../../../src/sources/period.js';
import type { SampleDossier } from './make-dossiers.js';

const DONE = ['Công dân yêu cầu rút hồ sơ', 'Đã xử lý xong', 'Đã trả kết quả'];
const DOING = ['Được tiếp nhận', 'Đang xử lý'];
const ATTACHED = ['Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Dừng xử lý'];

export function naiveCounts(dossiers: readonly SampleDossier[], period: Period): Readonly<Record<string, number>> {
  const F = isoDay(period.from);
  const T = isoDay(period.to);
  const all = dossiers.map((dossier) => ({
    ...dossier,
    nhan: isoDay(dossier.received),
    hen: dossier.due === null ? '' : isoDay(dossier.due),
    xong: dossier.finished === null ? '' : isoDay(dossier.finished),
  }));
  const takenIn = all.filter(({ status }) => [...DONE, ...DOING, ...ATTACHED].includes(status));
  const fresh = takenIn.filter(({ nhan }) => nhan >= F && nhan <= T);
  const carried = takenIn
    .filter(({ nhan }) => nhan < F)
    .filter(({ status, xong }) => !DONE.includes(status) || (xong !== '' && xong >= F));
  const online = fresh.filter(({ channel }) => channel === 'Trực tuyến');
  const solved = takenIn
    .filter(({ nhan }) => nhan <= T)
    .filter(({ status, xong }) => DONE.includes(status) && xong >= F && xong <= T);
  const open = takenIn
    .filter(({ nhan }) => nhan <= T)
    .filter(({ status, xong }) => DOING.includes(status) || (DONE.includes(status) && xong > T));
  const ofLevel = (level: string): typeof online => online.filter((one) => one.level === level);
  return {
    received: fresh.length + carried.length,
    received_new: fresh.length,
    carried_over: carried.length,
    online: online.length,
    online_partial: ofLevel('partial').length,
    online_full: ofLevel('full').length,
    solved: solved.length,
    solved_early: solved.filter(({ xong, hen }) => hen !== '' && xong < hen).length,
    solved_on_time: solved.filter(({ xong, hen }) => hen === '' || xong === hen).length,
    solved_late: solved.filter(({ xong, hen }) => hen !== '' && xong > hen).length,
    in_process: open.length,
    in_process_within: open.filter(({ hen }) => hen === '' || hen >= T).length,
    in_process_overdue: open.filter(({ hen }) => hen !== '' && hen < T).length,
    returned: solved.filter(({ status }) => status === 'Công dân yêu cầu rút hồ sơ').length,
    supplement: takenIn.filter(({ nhan, status }) => nhan <= T && ATTACHED.includes(status)).length,
    direct: fresh.length - online.length,
    procedures_online_partial: new Set(ofLevel('partial').map(({ procedure }) => procedure)).size,
    procedures_online_full: new Set(ofLevel('full').map(({ procedure }) => procedure)).size,
  };
}
