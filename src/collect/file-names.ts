/**
 * Names of files that are made, one a unit. They are fit for every system: none that Windows keeps for a device, none
 * longer than a disk takes, no two that differ in case or in how their letters are composed.
 */
import { fileNameOf, type UnitName } from './unit-name.js';

/** Bytes. A disk takes 255; Windows takes 260 for the whole path. */
const LONGEST_BASE = 100;
/** Windows takes these for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;
// eslint-disable-next-line no-control-regex -- control characters are among what Windows refuses
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g;

/** Whether Windows takes a name for a device: `con`, `con.xlsx`, `Com1.tar.gz`. */
export function isReservedName(name: string): boolean {
  return RESERVED.test((name.split('.')[0] ?? '').trimEnd());
}

/** What Windows refuses in one step of a path. */
export function hasRefusedCharacters(name: string): boolean {
  return name.search(REFUSED) >= 0 || /[. ]$/.test(name);
}

/** The same for two names that are one file on some disk. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** In the order of the units, with the ending (`.txt`). A unit with a district has it in its name. */
export function unitFileNames(
  units: readonly { readonly name: UnitName; readonly within?: UnitName | null }[],
  ending: string,
): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ name, within }) => {
    const base = safeBase([name, ...(within ? [within] : [])].map(fileNameOf).join('-'));
    let free = base;
    for (let again = 2; taken.has(foldedName(free)); again += 1) free = `${base}-${again}`;
    taken.add(foldedName(free));
    return free + ending;
  });
}

/** A name without its ending, fit for every system. */
export function safeBase(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(REFUSED, '-')
    .replace(/^[. ]+/, '');
  const base = cutToBytes(plain, LONGEST_BASE).replace(/[. ]+$/, '') || 'don-vi';
  return isReservedName(base) ? base.replace(/^[^.]*/, (first) => `${first.trimEnd()}-`) : base;
}

/** No half of a character is left. */
function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= most) return text;
  let cut = '';
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > most) break;
    cut += character;
  }
  return cut;
}

/** Excel lays such a file beside every open workbook. */
const LOCK = '~$';
/** What systems leave in folders. */
const SYSTEM = /^(?:thumbs\.db|desktop\.ini|\..*|__macosx)$/i;

/** A file that no person put into a folder, by its own name; null: one that somebody did. */
export function unmeantFile(name: string): 'lock-file' | 'system-file' | null {
  if (name.startsWith(LOCK)) return 'lock-file';
  return SYSTEM.test(name) ? 'system-file' : null;
}
