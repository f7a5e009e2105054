/** One text to all units at once: who has not sent yet. */
import type { UnitRecord } from '../collect/unit-record.js';
import type { Language, Words } from './language.js';

const vi = {
  title: 'Nhắc các đơn vị chưa gửi',
  text: (units: readonly string[], period: string): string =>
    `Đến nay còn ${units.length} đơn vị chưa gửi số liệu phụ lục cải cách hành chính${period === '' ? '' : ` ${period}`}: ` +
    `${units.join('; ')}. Đề nghị các đơn vị gửi sớm để kịp tổng hợp.`,
  copy: (count: number): string => `Sao chép lời nhắc (${count} đơn vị)`,
  textLabel: 'Lời nhắc',
  copied: 'Đã sao chép lời nhắc.',
};

const en: typeof vi = {
  title: 'Remind units that have not sent',
  text: (units, period) =>
    `${units.length} units have not sent their figures${period === '' ? '' : ` for ${period}`}: ${units.join('; ')}. ` +
    'Please send them soon, so that they can be added up.',
  copy: (count) => `Copy the reminder (${count} units)`,
  textLabel: 'Reminder',
  copied: 'The reminder was copied.',
};

export const REMINDER_STRINGS: Words<typeof vi> = { vi, en };

/** Empty where everybody has sent. Names stand as the office's list has them. */
export function reminderText(units: readonly UnitRecord[], period: string, language: Language): string {
  const names = missingUnits(units).map(({ id }) => id);
  return names.length === 0 ? '' : REMINDER_STRINGS[language].text(names, period);
}

export function missingUnits(units: readonly UnitRecord[]): readonly UnitRecord[] {
  return units.filter(({ state }) => state === 'missing');
}
