/** A reporting period by the name that officials give it; in Vietnamese in both languages, as it stands on their papers. */
import { printDay } from '../sources/civil-day.js';
import type { NamedPeriod } from '../sources/period.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** "6 tháng đầu năm 2023", "Quý I/2023"; the days of a period without a name. `parsePeriod` reads it back. */
export function periodName({ kind, number, year, from, to }: NamedPeriod): string {
  switch (kind) {
    case 'month':
      return `tháng ${number}/${year}`;
    case 'quarter':
      return `Quý ${ROMAN[number - 1] ?? number}/${year}`;
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case null:
      return `từ ${printDay(from)} đến ${printDay(to)}`;
  }
}

/** "QIII/2026", "6T/2026": a few letters, for the axis of a plot. */
export function shortPeriodName({ kind, number, year, to }: NamedPeriod): string {
  switch (kind) {
    case 'month':
      return `T${number}/${year}`;
    case 'quarter':
      return `Q${ROMAN[number - 1] ?? number}/${year}`;
    case 'half':
      return number === 1 ? `6T/${year}` : `6T cuối ${year}`;
    case 'nine-months':
      return `9T/${year}`;
    case 'year':
      return String(year);
    case null:
      return printDay(to);
  }
}
