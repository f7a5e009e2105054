/** Sentences that say zero in words: "không nhận được bất cứ phản ánh nào", "không có hồ sơ trễ hạn". */
import type { FactName } from './fact.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokens.js';

export interface FoundNone {
  readonly candidates: readonly FactName[];
  /** The words that say it. */
  readonly first: Token;
  readonly last: Token;
}

interface NonePattern {
  /** Over the folded words; `zero` is what must be there. */
  readonly pattern: RegExp;
  readonly candidates: readonly FactName[];
}

const NOT = '(?:khong|chua)';
const ANY =
  '(?: (?:co|con|nhan|duoc|tiep|phat|sinh|xay|ra|ghi|bat|cu|ki|mot|truong|hop|bi|nao|he|y|kien|don|cac|nhung|noi|dung|luot))*';
const DOSSIER = '(?:ho so|hs)(?: (?:nao|tthc|ton|dong|,|bi|truc|tuyen|da|phai))*';
const LATE = '(?:tre han|qua han|cham han|tre hen|qua hen|cham tre|cham hen|cham tien do)';
/** "không có hồ sơ quá hạn trên 30 ngày" says nothing of the others. */
const WHOLLY = '(?= (?!keo dai|tren|hon|lau|do|vi |thuoc))';
const LEGAL = '(?:vbqppl|van ban qui pham phap luat|van ban qppl|van ban vbqppl)';
const PATTERNS: readonly NonePattern[] = [
  {
    pattern: new RegExp(` ${NOT}(?: (?:co|phat sinh|nhan duoc|tiep nhan|ghi nhan|nhan))${ANY} (?:phan anh|pakn)(?= )`),
    candidates: ['petitions'],
  },
  {
    pattern: new RegExp(` ${NOT}(?: co)? ban hanh(?: moi)? ${LEGAL}(?= (?!trai|sai|vuot|khong))`),
    candidates: ['legal_documents'],
  },
  {
    pattern: new RegExp(` ${NOT} (?:co|phat sinh) ${LEGAL}(?: nao)?(?: duoc)? ban hanh(?= )`),
    candidates: ['legal_documents'],
  },
  {
    pattern: new RegExp(` ${NOT}${ANY} (?:nhiem vu|y kien chi dao)(?: nao)?(?: duoc giao)?(?: bi)? ${LATE}${WHOLLY}`),
    candidates: ['tasks_overdue'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} ${DOSSIER} (?:cham(?: tre)?(?: duoc| trong)? tiep nhan|tiep nhan (?:bi )?(?:${LATE}|cham)|${LATE} tiep nhan)${WHOLLY}`,
    ),
    candidates: ['late_reception'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} ${DOSSIER} (?:dang (?:giai quyet|xu li|thu li)|chua giai quyet)(?: da| bi| nhung da)? ${LATE}${WHOLLY}| ${NOT} con ${DOSSIER} ${LATE}${WHOLLY}`,
    ),
    candidates: ['in_process_overdue'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} ${DOSSIER} (?:giai quyet|xu li|tra ket qua|tra)(?: xong)?(?: bi)? (?:${LATE}|cham)${WHOLLY}`,
    ),
    candidates: ['solved_late'],
  },
  {
    pattern: new RegExp(` ${NOT}${ANY} ${DOSSIER} ${LATE}${WHOLLY}`),
    candidates: ['solved_late', 'in_process_overdue'],
  },
  {
    pattern: new RegExp(` ${NOT}(?: phai)?${ANY} ${DOSSIER} (?:tra lai|tu choi|bi tra lai)${WHOLLY}`),
    candidates: ['returned'],
  },
];

export function nonesOf({ tokens }: Sentence): readonly FoundNone[] {
  // Each token's place in the folded text, so that a match leads back to the tokens.
  const starts: number[] = [];
  let key = ' ';
  for (const token of tokens) {
    starts.push(key.length);
    key += `${token.key} `;
  }
  const found: FoundNone[] = [];
  const taken = new Set<FactName>();
  for (const { pattern, candidates } of PATTERNS) {
    const match = pattern.exec(key);
    if (!match || candidates.some((name) => taken.has(name))) continue;
    const from = starts.findIndex((start) => start > match.index);
    const to = starts.filter((start) => start < match.index + match[0].length).length - 1;
    const first = tokens[from];
    const last = tokens[to];
    const said = tokens.slice(from, to + 1);
    // A figure or the end of the clause in between: another sentence's words.
    if (!first || !last || said.some(({ kind, key: word }) => kind === 'number' || word === ';' || word === '.'))
      continue;
    for (const name of candidates) taken.add(name);
    found.push({ candidates, first, last });
  }
  return found;
}
