/** Today, as files have it: 2026-11-23. */
export function isoToday(): string {
  return today().split('/').reverse().join('-');
}

/** Today, as the desk's calendar has it and as it is printed: 23/11/2026. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}
