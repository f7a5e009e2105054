/** The day of receipt that a dossier's own code carries. */
import { dayOf, type CivilDay } from '../civil-day.js';

/** The day in a code such as `H21.65-220914-0011`; null where the code holds none. */
export function dayOfCode(code: string): CivilDay | null {
  const match = /-(\d{2})(\d{2})(\d{2})-\d+$/.exec(code);
  if (!match) return null;
  return dayOf(2000 + Number(match[1]), Number(match[2]), Number(match[3])) ?? null;
}
