/**
 * Other words of the same label: a ward writes "phường" where the template says "cấp xã", Huế and Cần Thơ write
 * "thành phố" for the province, and the one-stop desk has had three names. Works on match keys (`label.ts`).
 */
import type { Level } from './edition.js';

interface Swap {
  readonly pattern: RegExp;
  readonly others: readonly string[];
}

/** A commune is a xã, a phường or a đặc khu. */
const COMMUNE: readonly Swap[] = [
  {
    pattern: /\bubnd cap xa\b/g,
    others: ['ubnd xa', 'ubnd phuong', 'ubnd dac khu', 'ubnd xa phuong', 'ubnd xa phuong dac khu', 'ubnd phuong xa'],
  },
  {
    pattern: /\bcap xa\b/g,
    others: ['xa', 'phuong', 'dac khu', 'cap phuong', 'cap dac khu', 'xa phuong', 'xa phuong dac khu', 'phuong xa'],
  },
];

/** Only where the edition has no district: there "UBND thành phố" may be a district's. */
const PROVINCE: readonly Swap[] = [
  {
    pattern: /\bubnd tinh chu tich ubnd tinh\b/g,
    others: [
      'ubnd thanh pho chu tich ubnd thanh pho',
      'ubnd tinh thanh pho chu tich ubnd tinh thanh pho',
      'ubnd tinh',
      'ubnd thanh pho',
    ],
  },
  { pattern: /\btinh\b/g, others: ['thanh pho', 'tinh thanh pho', 'thanh pho tinh'] },
];

/** Decree 118/2025/NĐ-CP renamed the desk; software and forms follow late. */
const ONE_STOP: readonly Swap[] = [
  {
    pattern: /\btrung tam phuc vu hanh chinh cong cap xa\b/g,
    others: [
      'trung tam phuc vu hanh chinh cong',
      'trung tam phuc vu hcc cap xa',
      'ttpvhcc cap xa',
      'bo phan mot cua cap xa',
      'bo phan tiep nhan va tra ket qua cap xa',
      'ubnd cap xa',
    ],
  },
];

const MOST_VARIANTS = 120;

/** The other keys under which the label with this key is met; without the key itself. */
export function labelVariants(key: string, levels: readonly Level[]): readonly string[] {
  const variants = new Set([key]);
  const steps = [ONE_STOP, ...(levels.includes('huyen') ? [] : [PROVINCE]), COMMUNE];
  for (const swaps of steps) {
    for (const variant of [...variants]) {
      for (const { pattern, others } of swaps) {
        for (const other of others) {
          if (variants.size >= MOST_VARIANTS) break;
          variants.add(variant.replace(pattern, other));
        }
      }
    }
  }
  variants.delete(key);
  return [...variants];
}
