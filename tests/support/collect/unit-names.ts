/** Names of communes that do not exist, all different also without their diacritics, from syllables that do. */
import { bareKey } from '../../../src/forms/label.js';

const FIRST = [
  'Quảng',
  'Phú',
  'Hương',
  'Vinh',
  'Lộc',
  'Phong',
  'Thủy',
  'Điền',
  'An',
  'Bình',
  'Hòa',
  'Tân',
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Thượng',
  'Hạ',
  'Kim',
  'Long',
  'Mỹ',
  'Xuân',
  'Thanh',
  'Đức',
  'Gia',
  'Hải',
  'Khánh',
  'Minh',
  'Ngọc',
  'Sơn',
];
const SECOND = [
  'Phú',
  'Thọ',
  'Vinh',
  'Lợi',
  'Thành',
  'Phước',
  'An',
  'Ngạn',
  'Công',
  'Thái',
  'Hòa',
  'Xuân',
  'Toàn',
  'Chữ',
  'Phong',
  'Bình',
  'Mậu',
  'Hiền',
  'Chương',
  'Lộc',
  'Trì',
  'Sơn',
  'Bổn',
  'Điền',
  'Tiến',
  'Thủy',
  'Hà',
  'Trung',
  'Dương',
  'Hải',
  'Thịnh',
  'Khê',
  'Trạch',
  'Lâm',
  'Yên',
  'Giang',
  'Kỳ',
  'Mai',
  'Ninh',
  'Cát',
];
const THIRD = ['', 'Đông', 'Tây', 'Thượng', 'Hạ', 'Trung'];

/** `Quảng Phú`, …; at most some seven thousand. */
export function communeNames(count: number): readonly string[] {
  const names = new Map<string, string>();
  for (const third of THIRD) {
    for (const second of SECOND) {
      for (const first of FIRST) {
        if (first === second) continue;
        const name = [first, second, third].filter((part) => part !== '').join(' ');
        const key = bareKey(name);
        if (!names.has(key)) names.set(key, name);
        if (names.size === count) return [...names.values()];
      }
    }
  }
  throw new Error(`only ${names.size} names`);
}
