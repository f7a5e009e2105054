/** Dates that strict workbooks write as ISO 8601 text, as the serial numbers that all others use. */

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?)?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const DAY_MS = 86_400_000;
/** Serial 0 of the 1900 calendar as Excel counts from March 1900 on (it knows a 29 February 1900). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = 61;

/** The serial number, or undefined when the text is no date, time of day, or both. Time zones do not count in cells. */
export function parseIsoDate(text: string, date1904: boolean): number | undefined {
  const time = TIME.exec(text);
  if (time) return dayFraction(time[1], time[2], time[3]);
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  const counted = !date1904 && days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return counted + dayFraction(hours, minutes, seconds);
}

function dayFraction(hours = '0', minutes = '0', seconds = '0'): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
