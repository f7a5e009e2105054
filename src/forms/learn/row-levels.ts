/** Which levels fill a row, by its words: a district's rows stay blank in a commune's report. */
import type { Level } from '../edition.js';
import { bareKey } from '../label.js';

/** Not the level that fills the row: who assigns a task, what a unit is linked with. */
const OTHERS =
  /ubnd huyen(?: chu tich ubnd huyen)? giao|chu tich ubnd huyen giao|voi (?:ubnd )?(?:cap )?huyen|len (?:cap )?huyen/g;
/** What the province assigns, a district carries out. */
const OF_PROVINCE = /ubnd tinh(?: chu tich ubnd tinh)? giao/;
const DISTRICT = /\b(?:cap huyen|ubnd huyen|thuoc huyen|phong thuoc ubnd huyen)\b/;
const COMMUNE = /\bcap xa\b/;

/** The levels that the form's words speak of, from the lowest up. */
export function levelsOf(labels: readonly string[]): readonly Level[] {
  const keys = labels.map(bareKey);
  return keys.some((key) => DISTRICT.test(key)) ? ['xa', 'huyen'] : ['xa', 'huyen', 'tinh'];
}

/** null: every level fills it. */
export function levelOfRow(label: string, levels: readonly Level[]): readonly Level[] | null {
  if (levels.includes('tinh')) return null;
  const key = bareKey(label).replace(OTHERS, ' ');
  if (OF_PROVINCE.test(key)) return ['huyen'];
  return DISTRICT.test(key) && !COMMUNE.test(key) ? ['huyen'] : null;
}
