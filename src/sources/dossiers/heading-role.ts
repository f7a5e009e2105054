/** The role that a heading of a dossier list gives its column. */
import { matchKey } from '../../forms/label.js';
import { differsByOneSlip } from '../../forms/similarity.js';
import type { DossierColumnRole } from './column-role.js';

/** Match keys of whole headings. */
const HEADINGS: Readonly<Record<DossierColumnRole, readonly string[]>> = {
  stt: ['stt', 'tt', 'so tt', 'so thu tu'],
  code: ['ma ho so', 'so ho so', 'ma so ho so', 'ma hs', 'so hs', 'so bien nhan', 'ma bien nhan', 'ma so bien nhan'],
  procedureCode: ['ma tthc', 'ma thu tuc', 'ma so tthc', 'ma so thu tuc'],
  procedure: ['ten tthc', 'ten thu tuc', 'tthc', 'thu tuc', 'ten ho so', 'loai ho so', 'ten dich vu cong', 'ten dvc'],
  field: ['linh vuc', 'ten linh vuc', 'linh vuc tthc', 'nhom linh vuc'],
  status: ['trang thai', 'tinh trang', 'trang thai ho so', 'tinh trang ho so', 'tinh trang xu li', 'trang thai xu li'],
  result: ['loai ket qua', 'ket qua xu li', 'ket qua giai quyet', 'ket qua', 'loai ket qua xu li'],
  channel: [
    'kenh',
    'kenh thuc hien',
    'kenh tiep nhan',
    'kenh nop',
    'kenh nop ho so',
    'hinh thuc nhan',
    'hinh thuc tiep nhan',
    'hinh thuc nop',
    'hinh thuc nop ho so',
    'phuong thuc nop',
    'phuong thuc tiep nhan',
    'cach thuc nop',
    'nguon ho so',
    'nguon tiep nhan',
  ],
  level: [
    'muc do',
    'muc do dvc',
    'muc do dvc truc tuyen',
    'muc do truc tuyen',
    'muc dvc',
    'loai dvc',
    'muc do tthc',
    'dvctt',
  ],
  submitted: ['ngay nop', 'ngay nop ho so', 'thoi gian nop', 'thoi diem nop', 'ngay dang ki', 'ngay gui'],
  received: [
    'ngay nhan',
    'ngay tiep nhan',
    'ngay nhan ho so',
    'ngay tiep nhan ho so',
    'thoi gian tiep nhan',
    'thoi diem tiep nhan',
    'ngay gio tiep nhan',
    'thoi gian nhan',
  ],
  due: [
    'ngay hen tra',
    'ngay hen tra ket qua',
    'ngay hen tra kq',
    'ngay hen',
    'hen tra',
    'han tra',
    'han tra ket qua',
    'han xu li',
    'han giai quyet',
    'ngay den han',
    'thoi gian hen tra',
    'thoi diem hen tra',
    'thoi han tra ket qua',
  ],
  finished: [
    'ngay ket thuc xu li',
    'ngay ket thuc',
    'ngay hoan thanh',
    'ngay hoan tat',
    'ngay co ket qua',
    'ngay xu li xong',
    'ngay giai quyet',
    'ngay giai quyet xong',
    'ngay hoan thanh xu li',
    'thoi gian ket thuc',
    'thoi diem ket thuc',
    'ngay xong',
  ],
  returned: [
    'ngay tra',
    'ngay tra ket qua',
    'ngay tra kq',
    'ngay thuc tra',
    'ngay tra thuc te',
    'thoi gian tra ket qua',
  ],
  unit: [
    'don vi',
    'don vi tiep nhan',
    'don vi nhan',
    'don vi xu li',
    'co quan',
    'co quan giai quyet',
    'don vi giai quyet',
    'noi tiep nhan',
  ],
  person: ['nguoi tiep nhan', 'can bo xu li', 'can bo tiep nhan', 'nguoi xu li', 'can bo', 'can bo thu li'],
  owner: [
    'chu ho so',
    'nguoi nop',
    'ten to chuc',
    'ten nguoi nop',
    'ho ten',
    'nguoi nop ho so',
    'to chuc ca nhan',
    'ca nhan to chuc',
  ],
  address: ['dia chi', 'noi o', 'dia chi chu ho so'],
  other: [
    'ghi chu',
    'so dien thoai',
    'dien thoai',
    'phi thu ho',
    'phi',
    'le phi',
    'ma van don buu dien',
    'hinh thuc tra',
    'hinh thuc tra ket qua',
    'thoi han',
    'thoi han so ngay',
    'so ngay qua han',
    'so ngay som han',
    'thong tin nguoi nhan ket qua qua bcci',
  ],
};

const ROLE_OF: ReadonlyMap<string, DossierColumnRole> = new Map(
  // The keys of HEADINGS are exactly the roles.
  (Object.entries(HEADINGS) as [DossierColumnRole, readonly string[]][]).flatMap(([role, headings]) =>
    headings.map((heading): [string, DossierColumnRole] => [heading, role]),
  ),
);
const LONGEST_HEADING = 80;
/** Below this one letter makes another word: "ngày hạn" is not "ngày nhận". */
const SHORTEST_SLIP = 10;

/** The role that a heading gives its column; null when it says nothing that we know. One slip of the finger is forgiven. */
export function roleOfHeading(text: string): DossierColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const key = matchKey(text.replace(/\([^()]*\)/g, ' ')) || matchKey(text);
  const exact = ROLE_OF.get(key) ?? ROLE_OF.get(matchKey(text));
  if (exact) return exact;
  if (key.length < SHORTEST_SLIP) return null;
  for (const [heading, role] of ROLE_OF)
    if (heading.length >= SHORTEST_SLIP && differsByOneSlip(heading, key)) return role;
  return null;
}
