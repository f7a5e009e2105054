/**
 * What stands above and around the tables: which Phụ lục it is, which unit reports, for which period.
 * A form's number in a title is a hint; the rows decide.
 */
import type { Level } from './edition.js';
import { differsByOneSlip } from './similarity.js';
import { bareKey } from './label.js';
import { romanValue } from './stt.js';

const NUMBERED =
  /^(?:(?:bang|mau|bieu)(?: mau)?(?: so)?|([a-z]+ [a-z]+)(?: so)?|pl(?: so)?)\s*0*(\d{1,2}|[ivx]{1,5})(?= |$)/;

/** `Phụ lục 4`, `PL4`, `Biểu số 04`, `PHỤ LỤC IV: …` → `4`; null when the text is no such title. */
export function formNumber(matchKey: string): string | null {
  if (matchKey.length > 300) return null;
  const match = NUMBERED.exec(matchKey);
  if (!match) return null;
  const [, words, number = ''] = match;
  if (words !== undefined && words !== 'phu luc' && !differsByOneSlip(words, 'phu luc')) return null;
  return /^\d/.test(number) ? number : String(romanValue(number.toUpperCase()));
}

/** A unit that reports, as a title names it. */
export interface UnitTitle {
  readonly level: Level;
  /** `UBND xã Quảng Phú`; null where the title names the level alone. */
  readonly name: string | null;
  readonly text: string;
}

const LEVEL_NAMES: readonly (readonly [RegExp, Level])[] = [
  [/^(?:xã|phường|thị trấn|đặc khu)$/, 'xa'],
  [/^(?:huyện|quận|thị xã)$/, 'huyen'],
  [/^(?:tỉnh)$/, 'tinh'],
];
const UNIT =
  /(?:(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Đơn vị(?: báo cáo)?\s*:|Tên đơn vị\s*:)\s*)(UBND\s+|Ủy ban nhân dân\s+|Uỷ ban nhân dân\s+)?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|sở)(?=[\s,.;:)]|$)\s*([^\n,;:()\-–—]*)/iu;
/** Lines that name another unit than the one that reports. */
const OF_OTHERS = /^(?:kinh gui|noi nhan|can cu|theo|thuc hien|gui)(?: |$)/;
/** Words after a unit's name that are no part of it. */
const AFTER_NAME = /\s+(?:năm|quý|tháng|kỳ|báo cáo|về|từ|đến|ngày|số|\d).*$/iu;

/** The reporting unit that a line names, or null. Labels inside tables must not be given here. */
export function unitTitle(text: string): UnitTitle | null {
  if (text.length > 300) return null;
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (OF_OTHERS.test(bareKey(line))) return null;
  const match = UNIT.exec(line);
  if (!match) return null;
  const kind = (match[3] ?? '').toLowerCase();
  const level = levelOf(kind, line);
  if (level === null) return null;
  const name = (match[4] ?? '')
    .replace(AFTER_NAME, '')
    .replace(/[.\s]+$/, '')
    .trim();
  const office = kind === 'sở' ? 'Sở' : `UBND ${kind}`;
  const isName = /^\p{Lu}/u.test(name);
  return { level, name: isName ? `${office} ${properCase(name)}` : null, text: match[0].trim() };
}

function levelOf(kind: string, line: string): Level | null {
  // A city may be a province (thành phố Huế since 2025) or a district of one: "thuộc tỉnh" or the parent line tells.
  if (kind === 'thành phố') return /tỉnh/iu.test(line) ? 'huyen' : 'tinh';
  if (kind === 'sở') return 'tinh';
  return LEVEL_NAMES.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

/** `QUẢNG PHÚ` → `Quảng Phú`; a name in mixed case stays as it is. */
function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const PERIOD =
  /(?:quý\s+(?:[IVX]+|\d)|\d{1,2}\s+tháng(?:\s+(?:đầu|cuối))?|tháng\s+\d{1,2}|năm)(?:\s*[,/-]?\s*năm|\s*[/-])?\s*(?:20\d\d)/iu;
const DATES = /từ(?:\s+ngày)?\s+\d{1,2}\/\d{1,2}\/\d{4}\s+đến(?:\s+ngày)?\s+\d{1,2}\/\d{1,2}\/\d{4}/iu;

/** `6 tháng đầu năm 2023`, `Quý I/2023`, `năm 2023`, `từ ngày … đến ngày …`; null when the line states none. */
export function periodTitle(text: string): string | null {
  if (text.length > 300) return null;
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return PERIOD.exec(line)?.[0] ?? DATES.exec(line)?.[0] ?? null;
}
