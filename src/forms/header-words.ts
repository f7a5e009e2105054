/**
 * What the cell at the head of a column says about it: the ordinal, the label, the unit of measure, the figure of
 * this period, another period's figure, the note.
 */
import { differsByOneSlip } from './similarity.js';

/**
 * `value` the figure; `current` the figure of this period where others stand beside it; `other` a figure that is not
 * asked for (last period, the plan, a difference).
 */
export type ColumnRole = 'stt' | 'label' | 'unit' | 'value' | 'current' | 'other' | 'note';

/** Match keys of whole captions. */
const CAPTIONS: Readonly<Record<ColumnRole, readonly string[]>> = {
  stt: ['stt', 'tt', 'so tt', 'so thu tu', 'muc', 'ma so'],
  label: [
    'chi tieu thong ke',
    'chi tieu',
    'ten chi tieu',
    'noi dung',
    'noi dung thong ke',
    'noi dung chi tieu',
    'tieu chi',
    'cac chi tieu',
    'danh muc chi tieu',
  ],
  unit: ['don vi tinh', 'dvt', 'dv tinh', 'don vi'],
  value: [
    'so lieu',
    'so lieu thong ke',
    'so lieu bao cao',
    'ket qua',
    'ket qua thong ke',
    'ket qua thuc hien',
    'so luong',
    'gia tri',
    'thuc hien',
    'ti le so lieu',
  ],
  current: [
    'ki nay',
    'so lieu ki nay',
    'ki bao cao',
    'so lieu ki bao cao',
    'trong ki',
    'so lieu trong ki',
    'phat sinh trong ki',
    'ket qua ki nay',
    'thuc hien ki nay',
    'thuc hien trong ki',
  ],
  other: [
    'ki truoc',
    'so lieu ki truoc',
    'cung ki',
    'cung ki nam truoc',
    'so lieu cung ki',
    'nam truoc',
    'luy ke',
    'luy ke tu dau nam',
    'ke hoach',
    'ke hoach nam',
    'chi tieu giao',
    'so sanh',
    'so sanh cung ki',
    'tang giam',
    'chenh lech',
    'ti le',
    'ti le phan tram',
  ],
  note: ['ghi chu', 'chu thich', 'giai trinh', 'ghi chu giai trinh', 'li do', 'dien giai'],
};

/** Heads of captions that go on: "Kỳ trước (quý I/2023)", "So với cùng kỳ", "Lũy kế đến 31/5". */
const HEADS: readonly (readonly [string, ColumnRole])[] = [
  ['ki truoc', 'other'],
  ['cung ki', 'other'],
  ['so voi', 'other'],
  ['so sanh', 'other'],
  ['luy ke', 'other'],
  ['ke hoach', 'other'],
  ['nam truoc', 'other'],
  ['so lieu ki truoc', 'other'],
  ['so lieu cung ki', 'other'],
  ['ki nay', 'current'],
  ['ki bao cao', 'current'],
  ['chi tieu thong ke', 'label'],
  ['don vi tinh', 'unit'],
  ['ket qua thong ke', 'value'],
  ['so lieu', 'value'],
  ['ghi chu', 'note'],
];

const ROLE_OF = new Map<string, ColumnRole>();
for (const role of ['stt', 'label', 'unit', 'value', 'current', 'other', 'note'] as const) {
  for (const caption of CAPTIONS[role]) ROLE_OF.set(caption, role);
}
const LONGEST_CAPTION = 60;

/** The role that a caption's match key gives its column, or null. One slip of the finger is forgiven. */
export function columnRole(matchKey: string): ColumnRole | null {
  if (matchKey === '' || matchKey.length > LONGEST_CAPTION) return null;
  const exact = ROLE_OF.get(matchKey);
  if (exact) return exact;
  for (const [head, role] of HEADS) if (matchKey.startsWith(`${head} `)) return role;
  if (matchKey.length < 6 || matchKey.length > 24) return null;
  for (const [caption, role] of ROLE_OF) {
    if (caption.length >= 6 && differsByOneSlip(caption, matchKey)) return role;
  }
  return null;
}
