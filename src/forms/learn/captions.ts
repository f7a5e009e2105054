/** What a heading says of its column where no edition tells: wider than what recognising needs, for forms that nobody has seen. */
import { columnRole } from '../header-words.js';
import { headingKeys } from '../heading-paths.js';

export type CaptionRole =
  | 'stt'
  | 'label'
  | 'unit'
  | 'note'
  | 'text' // words of another kind: a name, a day, an address
  | 'figure'
  | 'compared'; // the figure of another period, or a difference: not asked for

const LABELS = [
  'thon',
  'thon to',
  'thon to dan pho',
  'to dan pho',
  'thon ban',
  'xa phuong',
  'xa phuong thi tran',
  'dia phuong',
  'dia ban',
  'ten don vi',
  'don vi bao cao',
  'ten truong',
  'truong',
  'truong hoc',
  'lop',
  'khoi lop',
  'khoi',
  'nhom tuoi',
  'linh vuc',
  'linh vuc giai quyet',
  'nganh linh vuc',
  'phong ban',
  'bo phan',
  'co quan don vi',
  'danh muc',
  'hang muc',
  'noi dung cong viec',
  'noi dung chi',
  'khoan muc',
  'chi so',
  'ten chi so',
  'ten chi tieu',
  'loai',
  'loai hinh',
  'loai benh',
  'ten benh',
  'cay trong',
  'loai cay',
  'vat nuoi',
  'san pham',
  'du an',
  'ten du an',
  'cong trinh',
  'ten cong trinh',
  'dien giai',
  'chuong trinh',
  'doi tuong',
  'nhom doi tuong',
  'dich vu',
  'vac xin',
  'ten dich vu',
  'ten thu tuc',
  'nhiem vu',
  'tram y te',
  'co so',
  'ten co so',
];
const TEXTS =
  /^(?:ho (?:va )?ten|ten (?:chu|nguoi)|dia chi|ngay|thoi gian|thoi han|thoi diem|han|chuc (?:vu|danh)|co quan (?:chu tri|thuc hien|phoi hop)|don vi (?:chu tri|thuc hien|phoi hop)|nguoi (?:phu trach|thuc hien)|so (?:van ban|quyet dinh|hieu|dien thoai|ki hieu)|trich yeu|minh chung|tai lieu|can cu|nguyen nhan|khuyet diem|de xuat|kien nghi|giai phap|dia diem|tinh trang|danh gia|xep loai|email|dien thoai)(?: |$)/;
const COMPARED =
  /^(?:(?:so lieu |thuc hien |ket qua )?(?:ki truoc|cung ki|nam truoc|thang truoc|quy truoc)|so sanh|so voi|tang giam|chenh lech|tang|giam)(?: |$)/;
const UNIT_OF_FORM = /^(?:dvt|don vi tinh|dv tinh|don vi do|don vi tinh chi tieu)$/;

const KNOWN_LABELS: ReadonlySet<string> = new Set(LABELS);

/** `isLeftmost`: nothing but ordinals stand left of it, where "Đơn vị" names units that report, not units of measure. */
export function captionRole(text: string, isLeftmost: boolean): CaptionRole | null {
  const keys = headingKeys(text);
  for (const key of keys) {
    if (KNOWN_LABELS.has(key)) return 'label';
    if (UNIT_OF_FORM.test(key)) return 'unit';
    if (key === 'don vi' && isLeftmost) return 'label';
    if (COMPARED.test(key)) return 'compared';
    if (TEXTS.test(key)) return 'text';
    const role = columnRole(key);
    if (role === 'stt' || role === 'label' || role === 'unit' || role === 'note') {
      // "Diễn giải" beside figures is a note, as the first words of a row it is what the row is about.
      return role === 'note' && isLeftmost ? 'label' : role;
    }
    if (role !== null) return 'figure';
  }
  return null;
}
