/** One line of an office's list: whether it names a unit, heads a group of units, or is a title, a caption or a sum. */
import { bareKey } from '../forms/label.js';
import { LEVEL_OF_KIND, parseUnitName, type UnitName } from './unit-name.js';

/** No unit's name is longer; longer lines are prose. */
const LONGEST_NAME = 80;
const BULLET = /^[\s\-–—•*+]+(?=\p{L}|\d)/u;
const ORDINAL_FIRST = /^\s*(?:\d{1,4}\s*[.)/-]?|[IVXLC]{1,6}\s*[.)])\s+(?=\p{L})/u;
const AT_THE_END = /[\s;.,]+$/;
/** "Tổng cộng: 11 xã", "Cộng"; but Tổng Cọt and Cộng Hòa are communes, and TT Sịa is a town. */
const SUM = /^(?:tổng\s+(?:số|cộng)(?!\p{L}).*|(?:tổng|cộng|stt|tt)(?:[:.]?\s*[(\d].*|\s*[:.])?)$/iu;
/** "Các xã", "Khối phường", "Xã, phường (32 đơn vị)": a kind and no name. */
const KIND_ALONE =
  /^(?:(?:các|cấp|khối|và|ubnd|đơn vị|cơ quan|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|sở, ngành)(?:[\s,/-]+|$))+$/iu;
const LIST_TITLE = /^(?:bang|bieu|danh (?:sach|muc)|phu luc|kem theo|noi nhan|ghi chu)\b/;
const ROMAN = /^\s*(?:[IVXLC]{1,6}|[A-Z])\s*[.)]?\s*$/;
const ROMAN_FIRST = /^\s*[IVXLC]{1,6}\s*[.)]\s+(?=\p{L})/u;
/** "Xã Phú An (Phú Vang)", "Xã Phú An, Phú Vang". */
const AFTER_NAME = /[(,]\s*(\p{L}[^(),;]*)/u;
const PARENT_IN_NAME = /(?:^|[\s,;(–—-])((?:huyện|quận|thị xã|thành phố|tp\.?|tỉnh)\s+[^,;()–—]+)/iu;

/** The cell without number, bullet and stop: what may be a name. */
export function nameText(cell: string): string {
  return cell.replace(BULLET, '').replace(ORDINAL_FIRST, '').replace(AT_THE_END, '').trim();
}

/** Whether what `nameText` left can be a unit's name. */
export function isUnitName(text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME || !/\p{L}/u.test(text) || text.endsWith(':') || SUM.test(text))
    return false;
  const bare = text.replace(/\(.*$/, '').normalize('NFC').trim();
  return !KIND_ALONE.test(bare) && !LIST_TITLE.test(bareKey(bare));
}

const NUMBERED = /^\s*\d{1,4}\s*[.)]?\s*$/;
const GROUP = /^(?:các|cấp|khối)\s/iu;

/** Whether what is no unit's name may have been meant as one: a numbered line, or a name too long. Sums and groups are not. */
export function mayBeMeant(cells: readonly string[], at: number): boolean {
  const cell = (cells[at] ?? '').trim();
  const text = nameText(cell);
  if (cell === '' || SUM.test(text) || text.endsWith(':') || GROUP.test(text)) return false;
  const isNumbered = /^\d{1,4}\s*[.)]/.test(cell) || cells.slice(0, at).some((one) => NUMBERED.test(one));
  return isNumbered || (text.length > LONGEST_NAME && parseUnitName(text).kind !== null);
}

/** "I. Huyện Quảng Điền", or the same with I in a cell before: a district that heads its communes and is no row itself. */
export function headsGroup(cells: readonly string[], at: number): boolean {
  const cell = cells[at] ?? '';
  const isNumbered = ROMAN_FIRST.test(cell) || cells.slice(0, at).some((one) => ROMAN.test(one));
  const { kind } = parseUnitName(nameText(cell));
  return isNumbered && kind !== null && LEVEL_OF_KIND[kind] !== 'xa';
}

/** "Xã Phú An, huyện Phú Vang", "Xã Phú An (Phú Vang)": the district, where a commune's line names it. */
export function parentInName(name: UnitName): UnitName | null {
  if (name.kind === null || LEVEL_OF_KIND[name.kind] !== 'xa') return null;
  const parent = (PARENT_IN_NAME.exec(name.text)?.[1] ?? AFTER_NAME.exec(name.text)?.[1])?.trim();
  return parent === undefined ? null : parseUnitName(parent);
}
