/** As administrative documents write a day: 05/07/2023. */
export function printDate(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}
