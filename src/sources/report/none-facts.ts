/** Sentences that say zero in words: "không nhận được bất cứ phản ánh nào", "không có hồ sơ trễ hạn". */
import type { FactName } from './fact.js';
import type { Sentence } from './sentences.js';
import type { TextToken } from './text-tokens.js';

export interface FoundNone {
  readonly candidates: readonly FactName[];
  /** Which of them is meant, what else the sentence tells decides. */
  readonly isOpen: boolean;
  /** The words that say it. */
  readonly first: TextToken;
  readonly last: TextToken;
}

interface NonePattern {
  /** Over the folded words; `zero` is what must be there. */
  readonly pattern: RegExp;
  readonly candidates: readonly FactName[];
}

const NOT = '(?:khong|chua)';
const ANY =
  '(?: (?:de|co|con|nhan|duoc|tiep|phat|sinh|xay|ra|ghi|bat|cu|ki|mot|truong|hop|bi|nao|he|y|kien|don|cac|nhung|noi|dung|luot))*';
const DOSSIER = '(?:ho so|hs)(?: (?:nao|tthc|ton|dong|,|bi|truc|tuyen|da|phai))*';
const LATE =
  '(?:tre han|qua han|cham han|tre hen|qua hen|cham tre|cham hen|cham tien do|cham tra(?: ket qua)?|(?:tre|cham|muon)(?= [,;.)]| $))';
/** "không có hồ sơ quá hạn trên 30 ngày" says nothing of the others. */
const WHOLLY = '(?= (?!keo dai|qua #|tren|hon|lau|do|vi |thuoc))';
const LEGAL = '(?:vbqppl|van ban qui pham phap luat|van ban qppl|van ban vbqppl)';
const PATTERNS: readonly NonePattern[] = [
  {
    pattern: new RegExp(
      ` ${NOT}(?: (?:co|phat sinh|nhan duoc|tiep nhan|ghi nhan|nhan))${ANY} (?:phan anh(?: ,| va)?(?: kien nghi)?|pakn)(?= (?!(?:nao )?(?:bi )?(?:qua han|tre han|cham|ton dong|keo dai|dang|chua|sai|trai)))`,
    ),
    candidates: ['petitions'],
  },
  {
    // "Không có tổ chức, cá nhân nào phản ánh, kiến nghị".
    pattern:
      / (?:khong|chua) (?:co )?(?:(?:to chuc|ca nhan|cong dan|nguoi dan|doanh nghiep|hoac|va|,) )+(?:nao )?(?:co |gui )*(?:phan anh(?: ,| va)? kien nghi|pakn)(?= )/,
    candidates: ['petitions'],
  },
  {
    pattern: new RegExp(` ${NOT}(?: co| phat sinh| viec)* ban hanh(?: moi)? ${LEGAL}(?= (?!trai|sai|vuot|khong))`),
    candidates: ['legal_documents'],
  },
  {
    pattern: new RegExp(` ${NOT} (?:co|phat sinh) ${LEGAL}(?: nao)?(?: do(?: \\S+){1,6}?)?(?: duoc)? ban hanh(?= )`),
    candidates: ['legal_documents'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} (?:nhiem vu|y kien chi dao)(?: nao)?(?: bi| da)? ${LATE}(?: ma| nhung)? chua (?:thuc hien|hoan thanh|xu li|giai quyet)(?= )`,
    ),
    candidates: ['tasks_open_overdue'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} (?:nhiem vu|y kien chi dao)(?: nao)? (?:hoan thanh|thuc hien xong) ${LATE}${WHOLLY}`,
    ),
    candidates: ['tasks_done_late'],
  },
  {
    pattern: new RegExp(
      ` ${NOT}${ANY} (?:nhiem vu|y kien chi dao)(?: nao)?(?: (?:duoc|do)(?: (?!giao )\\S+){0,6}? giao)?(?: (?:bi|de|thuc hien|hoan thanh|giai quyet))* ${LATE}${WHOLLY}`,
    ),
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
      ` ${NOT}${ANY} ${DOSSIER} (?:dang (?:giai quyet|xu li|thu li)|chua giai quyet)(?: da| bi| nhung da)? ${LATE}${WHOLLY}| ${NOT} con ${DOSSIER} ${LATE}${WHOLLY}| ${NOT}${ANY} (?:ho so|hs)(?: tthc| nao)* ton(?: dong)?(?: bi| da| ,| hoac)* ${LATE}${WHOLLY}`,
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
    pattern: new RegExp(
      ` ${NOT}${ANY} ${DOSSIER} ${LATE}${WHOLLY}| ${NOT}(?: co)? (?:truong hop|mot truong hop)(?: nao)?(?: bi)? ${LATE}(?= (?:giai quyet |xu li |tra )*(?:ho so|hs) )|(?<= (?:ho so|hs) .*) ${NOT} (?:co|phat sinh)(?: truong hop)?(?: nao)?(?: bi)? ${LATE}${WHOLLY}`,
    ),
    candidates: ['solved_late', 'in_process_overdue'],
  },
  {
    pattern: new RegExp(
      ` (?:ho so|hs)(?: tthc| giai quyet| bi)* ${LATE} : (?:khong|chua)(?: co| phat sinh| ho so)*(?= (?:[;,.]|$))`,
    ),
    candidates: ['solved_late', 'in_process_overdue'],
  },
  {
    pattern:
      / (?:ho so|hs)(?: tthc| bi)* (?:tra lai|tu choi) : (?:khong|chua)(?: co| phat sinh| ho so)*(?= (?:[;,.]|$))/,
    candidates: ['returned'],
  },
  {
    pattern: new RegExp(` ${NOT}(?: phai)?${ANY} ${DOSSIER} (?:tra lai|tu choi|bi tra lai)${WHOLLY}`),
    candidates: ['returned'],
  },
  {
    pattern: new RegExp(` ${NOT}${ANY} ${DOSSIER} (?:yeu cau |de nghi |can |cho )*(?:cong dan )?bo sung${WHOLLY}`),
    candidates: ['supplement'],
  },
  {
    pattern: new RegExp(` ${NOT}${ANY} ${DOSSIER} (?:tu )?(?:ki|nam|thang|qui) truoc (?:chuyen|con)`),
    candidates: ['carried_over'],
  },
];

const AIM =
  / (?:nham|yeu cau|phai|bao dam|dam bao|quyet tam|phan dau|de nghi|tuyet doi|can|tranh|chi dao|tiep tuc|tang cuong|han che|khong de xay ra) /;

/** "trong kỳ không để xảy ra": what was, not what shall be. */
const KEPT_FROM =
  / (?:trong (?:ki|qui|thang|nam)|den nay|#time)(?: bao cao)?(?: ,)? (?:\S+ ){0,3}?khong de (?:xay ra )?/;

/** The words of the clause in which something is found. */
function clauseOf(key: string, from: number, length: number): string {
  const start = Math.max(key.lastIndexOf(' ; ', from), 0);
  const end = key.indexOf(' ; ', from + length);
  return key.slice(start, end < 0 ? key.length : end + 1);
}

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
    // None of the online ones says nothing of the others.
    if (match?.[0].includes(' truc tuyen ') && !candidates.includes('late_reception')) continue;
    // "nhằm không để phát sinh hồ sơ trễ hạn": an aim.
    if (match?.[0].includes(' de ') && AIM.test(clauseOf(key, match.index, match[0].length).replace(KEPT_FROM, ' ')))
      continue;
    const left = candidates.filter((name) => !taken.has(name));
    if (!match || left.length === 0) continue;
    const from = starts.findIndex((start) => start > match.index);
    const to = starts.filter((start) => start < match.index + match[0].length).length - 1;
    const first = tokens[from];
    const last = tokens[to];
    if (found.some((one) => one.first.start <= (first?.start ?? 0) && one.last.end >= (last?.end ?? 0))) continue;
    const said = tokens.slice(from, to + 1);
    // A figure or the end of the clause in between: another sentence's words.
    if (!first || !last || said.some(({ kind, key: word }) => kind === 'number' || word === ';' || word === '.'))
      continue;
    for (const name of left) taken.add(name);
    found.push({ candidates: left, isOpen: candidates.length > 1, first, last });
  }
  return found;
}
