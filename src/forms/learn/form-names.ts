/** What a form is called: its number in references, its name for people, its title. */
import { matchKey, bareKey } from '../label.js';
import { formNumber, periodTitle, unitTitle } from '../titles.js';

export interface FormName {
  /** For references: letters and digits. */
  readonly number: string;
  readonly name: string;
  readonly title: string;
}

const NAMED =
  /^(phụ lục|phụ biểu|pl|biểu mẫu|mẫu biểu|mẫu|biểu|bảng)\s*(?:số)?\s*[:.]?\s*([0-9]{1,3}[a-zđ]?|[ivx]{1,5})((?:[./-][0-9a-zđ-]{1,12}){0,4})(?![\p{L}\p{N}])/iu;
/** Lines that say something else than what the form is about. */
const ASIDE =
  /^(?:cong hoa xa hoi|doc lap|don vi tinh|dvt|don vi|kem theo|ban hanh|ki bao cao|thoi gian|ngay|tu ngay|bieu mau ban hanh|dinh ki|mau so|don vi nhan|don vi gui|co den|tinh den|so lieu tinh|nam hoc|ap dung)(?: |$)/;
/** "Số: 12/BC-UBND", the number of a letter. */
const LETTER_NUMBER = /^số\s*(?:[:.…\d]|$)/iu;
/** How a title begins, where a line above it names an office. */
const TITLE_WORDS =
  /^(?:bao cao|thong ke|tong hop|ket qua|tinh hinh|danh muc|bieu|so lieu|bang|ke hoach|thuc hien|khoi luong|so)(?: |$)/;

/** The number and the rest of a line that names a form; null for any other line. */
function namedForm(line: string): { letters: string; digits: string; name: string; rest: string } | null {
  const match = NAMED.exec(line.trim());
  if (!match) return null;
  const [whole, word = '', digits = ''] = match;
  const rest = line
    .trim()
    .slice(whole.length)
    .replace(/^[\s:.–—-]+/, '');
  const first = bareKey(word);
  const letters = first.startsWith('phu luc') || first === 'pl' ? 'PL' : first.includes('mau') ? 'M' : 'B';
  return { letters, digits: digits.toUpperCase(), name: whole.replace(/\s+/g, ' ').trim(), rest };
}

/** `lines` above the table, from the top down; `sheet` where they say nothing. */
export function learnedFormName(
  lines: readonly string[],
  sheet: string,
  kind: 'list' | 'table',
  taken: ReadonlySet<string>,
): FormName {
  const at = lines.reduce((last, line, index) => (namedForm(line) === null ? last : index), -1);
  const named = namedForm(lines[at] ?? '') ?? namedForm(sheet);
  const own = lines.slice(at + 1).filter(isTitle);
  const below = own.find((line) => TITLE_WORDS.test(bareKey(line))) ?? own[0];
  const above = lines.slice(0, Math.max(0, at)).filter(isTitle).at(-1);
  const title = [named?.rest, below, above].find((text) => text !== undefined && text.length >= 4) ?? sheet;
  const plain = formNumber(matchKey(named?.name ?? ''));
  const long = named ? `${named.letters}${/^\d$/.test(named.digits) ? `0${named.digits}` : named.digits}` : '';
  const wanted = kind === 'list' && named?.letters === 'PL' ? [plain ?? '', long] : [long];
  const number = [...wanted, ...others()].find((one) => /^[0-9A-Za-z]{1,12}$/.test(one) && !taken.has(one)) ?? 'X';
  return { number, name: named?.name ?? `“${title}”`, title };
}

function* others(): Iterable<string> {
  for (let at = 1; at < 1000; at += 1) yield `T${at}`;
}

function isTitle(line: string): boolean {
  const key = bareKey(line);
  if (key.length < 4 || line.startsWith('(') || ASIDE.test(key) || LETTER_NUMBER.test(line)) return false;
  if (unitTitle(line) !== null && key.length < 60 && /^(?:ubnd|uy ban|don vi|ten don vi)/.test(key)) return false;
  return !(periodTitle(line) !== null && key.length < 40 && /^(?:quy|thang|nam|\d+ thang|tu|ki)/.test(key));
}
