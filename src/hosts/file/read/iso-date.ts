/** Dates, times and durations that strict workbooks write as ISO 8601 text, as the serial numbers that all others use. */

/** `2023-06-30`, `20230630`, `2023-181`, `2023-W26-5`; the time is behind the `T`. */
const CALENDAR = /^(\d{4})-?(\d\d)-?(\d\d)$/;
const ORDINAL = /^(\d{4})-?(\d{3})$/;
const WEEK = /^(\d{4})-?W(\d\d)-?([1-7])$/;
/** `10:15:30.5`, `101530`, `10:15`; the last number may have decimals, behind a point or a comma. A zone may follow. */
const TIME = /^(\d\d(?:[.,]\d+)?)(?::?(\d\d(?:[.,]\d+)?)(?::?(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;
const AMOUNT = '(\\d+(?:[.,]\\d+)?)';
const DURATION = new RegExp(
  `^([+-]?)P(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?(?:T(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
);
/** The same written like a date: `P0000-00-01T06:00:00`. */
const WRITTEN_AS_DATE = /^P(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:[.,]\d+)?)$/;

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Serial 0 of the 1900 calendar as Excel counts from March 1900 on (it knows a 29 February 1900). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = 61;

/**
 * The serial number, or undefined when the text is no date, time of day, both, or duration, or none that a sheet can hold.
 * Time zones do not count in cells.
 */
export function parseIsoDate(text: string, date1904: boolean): number | undefined {
  if (/^[+-]?P/.test(text)) return parseDuration(text);
  const [date = '', time, ...more] = text.split('T');
  if (more.length > 0) return undefined;
  if (date === '' || (time === undefined && date.includes(':'))) return parseTime(time ?? date);
  const days = serialOf(date, date1904);
  const fraction = time === undefined ? 0 : parseTime(time);
  return days === undefined || fraction === undefined ? undefined : days + fraction;
}

function serialOf(text: string, date1904: boolean): number | undefined {
  const moment = parseDay(text);
  if (moment === undefined) return undefined;
  const days = (moment - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  const counted = !date1904 && days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return counted >= 0 ? counted : undefined;
}

function parseDay(text: string): number | undefined {
  const [, year = '', month = '', day = ''] = CALENDAR.exec(text) ?? [];
  if (year !== '') {
    const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const isThere = new Date(moment).getUTCMonth() === Number(month) - 1 && Number(day) > 0;
    return isThere ? moment : undefined;
  }
  const [, ordinalYear = '', ordinal = ''] = ORDINAL.exec(text) ?? [];
  if (ordinalYear !== '') {
    const moment = Date.UTC(Number(ordinalYear), 0, Number(ordinal));
    return new Date(moment).getUTCFullYear() === Number(ordinalYear) && Number(ordinal) > 0 ? moment : undefined;
  }
  const [, weekYear = '', week = '', weekday = ''] = WEEK.exec(text) ?? [];
  if (weekYear === '' || Number(week) < 1 || Number(week) > 53) return undefined;
  // The first week of a year is the one with 4 January in it; weeks begin on Mondays.
  const fourth = Date.UTC(Number(weekYear), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return monday + ((Number(week) - 1) * 7 + Number(weekday) - 1) * DAY_MS;
}

/** The part of a day; `24:00` is a whole one. */
function parseTime(text: string): number | undefined {
  const [, hours, minutes = '0', seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const [h, m, s] = [amount(hours), amount(minutes), amount(seconds)];
  // Only the last of the numbers may have decimals.
  if ((!Number.isInteger(h) && minutes !== '0') || (!Number.isInteger(m) && seconds !== '0')) return undefined;
  const total = h * 3600 + m * 60 + s;
  return m < 60 && s < 61 && total <= DAY_SECONDS ? total / DAY_SECONDS : undefined;
}

/** In days. Years and months are not so many days, unless there are none of them. */
function parseDuration(text: string): number | undefined {
  const dated = WRITTEN_AS_DATE.exec(text);
  if (dated) {
    const [, years = '', months = '', days = '', hours = '', minutes = '', seconds = ''] = dated;
    if (Number(years) !== 0 || Number(months) !== 0) return undefined;
    return inDays(Number(days), Number(hours), Number(minutes), amount(seconds));
  }
  const match = DURATION.exec(text);
  if (!match || /[PT]$/.test(text)) return undefined;
  const [, sign, years, months, weeks, days, hours, minutes, seconds] = match;
  if (amount(years) !== 0 || amount(months) !== 0) return undefined;
  const total = inDays(amount(weeks) * 7 + amount(days), amount(hours), amount(minutes), amount(seconds));
  return sign === '-' ? 0 - total : total;
}

function inDays(days: number, hours: number, minutes: number, seconds: number): number {
  return days + (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}

function amount(text = '0'): number {
  return Number(text.replace(',', '.'));
}
