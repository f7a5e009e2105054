/** What a figure counts: dossiers, tasks, documents and the rest, as reports name them. */
import { spellingKey } from '../../forms/label.js';
import { tellsStatus } from './lexicon.js';
import type { TextToken } from './text-tokens.js';

export type Noun =
  | 'document'
  | 'dossier'
  | 'task'
  | 'legal-document'
  | 'procedure'
  | 'petition'
  | 'news'
  | 'staff'
  | 'result'
  | 'other'
  | null;

const NOUNS: readonly (readonly [Noun, readonly string[]])[] = [
  [
    'legal-document',
    [
      'quyet dinh la vbqppl',
      'quyet dinh la van ban quy pham phap luat',
      'quyet dinh la van ban qppl',
      'nghi quyet la vbqppl',
      'nghi quyet la van ban quy pham phap luat',
      'nghi quyet la van ban qppl',
      'quyet dinh quy pham phap luat',
      'quyet dinh qppl',
      'nghi quyet quy pham phap luat',
      'nghi quyet qppl',
      'vbqppl',
      'van ban quy pham phap luat',
      'van ban qui pham phap luat',
      'van ban qppl',
      'van ban vbqppl',
      'vb qppl',
      'van ban qui pham',
    ],
  ],
  [
    'dossier',
    [
      'ho so tthc',
      'ho so thu tuc hanh chinh',
      'ho so',
      'hs tthc',
      'hs',
      'ho so thu tuc',
      'bo ho so',
      'bo hs',
      'luot ho so',
      'luot hs',
      'truong hop ho so',
      'bo ho so tthc',
      'luot ho so tthc',
    ],
  ],
  [
    'petition',
    [
      'phan anh kien nghi',
      'phan anh , kien nghi',
      'phan anh va kien nghi',
      'pakn',
      'phan anh',
      'y kien phan anh',
      'luot phan anh',
      'kien nghi , phan anh',
      'kien nghi phan anh',
      'phan anh - kien nghi',
      'phan anh / kien nghi',
      'y kien phan anh , kien nghi',
      'y kien phan anh kien nghi',
      'luot phan anh , kien nghi',
      'truong hop phan anh',
    ],
  ],
  [
    'task',
    [
      'nhiem vu',
      'y kien chi dao',
      'y kien',
      'noi dung chi dao',
      'dau viec',
      'chi dao',
      'nhiem vu trong tam',
      'van ban chi dao',
      'dau nhiem vu',
      'cong viec',
      'dau muc cong viec',
    ],
  ],
  ['procedure', ['thu tuc hanh chinh', 'tthc', 'thu tuc']],
  [
    'news',
    [
      'tin bai',
      'tin , bai',
      'tin va bai',
      'tin',
      'bai viet',
      'bai',
      'luot tin bai',
      'luot tin , bai',
      'tin , bai viet',
      'bai tuyen truyen',
    ],
  ],
  [
    'staff',
    [
      'bien che',
      'cong chuc',
      'can bo cong chuc',
      'can bo , cong chuc',
      'can bo',
      'nguoi',
      'chi tieu bien che',
      'chi tieu',
      'dong chi',
      'cbcc',
      'cbccvc',
      'cb , cc',
      'bien che hanh chinh',
      'can bo , cong chuc , vien chuc',
    ],
  ],
  ['document', ['van ban']],
  ['result', ['ket qua giai quyet tthc', 'ket qua giai quyet thu tuc hanh chinh', 'ket qua giai quyet', 'ket qua']],
];

const NOUN_KEYS: readonly { readonly noun: Noun; readonly keys: readonly string[] }[] = NOUNS.flatMap(([noun, names]) =>
  names.map((name) => ({
    noun,
    keys: name
      .replace(/\bqui\b/g, 'qui')
      .split(' ')
      .map(foldI),
  })),
).sort((one, other) => other.keys.length - one.keys.length);

/** As `bareKey` folds: y at the end after a consonant or qu is i. */
function foldI(word: string): string {
  return word.replace(/(?<=qu|[bcdghklmnprstvx])y$/, 'i');
}

export function nounAfter(tokens: readonly TextToken[], from: number): { noun: Noun; end: number } {
  // "05 (năm) hồ sơ": the number again in words.
  let at = from;
  if (tokens[at]?.key === '(' && tokens[at + 1]?.kind === 'word') {
    const close = tokens.findIndex((token, index) => index > at && token.key === ')');
    if (
      close > 0 &&
      close - at <= 5 &&
      tokens.slice(at + 1, close).every(({ kind }) => kind === 'word') &&
      nounAt(tokens, close + 1)
    )
      at = close + 1;
  }
  if (tokens[at]?.key === 'so' && tokens[at + 1]?.key === 'luong') at += 2;
  if (
    LETTER.test(
      tokens
        .slice(at, at + 4)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    return { noun: 'other', end: at + 3 };
  const found = nounAt(tokens, at);
  if (found) return found;
  // "giao 31 việc"; elsewhere "việc" counts nothing ("về việc").
  if (tokens[at]?.key === 'viec' && !/^(?:lam|don)$/.test(tokens[at - 1]?.key ?? ''))
    return { noun: 'task', end: at + 1 };
  // "312 dịch vụ công trực tuyến": services, not dossiers.
  if (
    SERVICES.test(
      tokens
        .slice(at, at + 3)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    return { noun: 'procedure', end: at };
  const classifier = CLASSIFIERS.find((keys) => keys.every((key, ahead) => tokens[at + ahead]?.key === key));
  const afterClassifier = tokens[at + (classifier?.length ?? 0)];
  if (classifier && (afterClassifier?.kind !== 'word' || NOT_NOUNS.has(spellingKey(afterClassifier.text))))
    return { noun: null, end: at + classifier.length };
  const next = tokens[at];
  // Something else is counted: people, sheets of paper, districts.
  if (next?.kind === 'word' && !NOT_NOUNS.has(spellingKey(next.text)) && !tellsStatus(tokens, at))
    return { noun: 'other', end: at };
  return { noun: null, end: at };
}

const SERVICES = /^(?:dich vu cong|dvc|dvctt)\b/;

/** "12 thư xin lỗi": whom it was sent for is told after it. */
const LETTER = /^(?:thu|phieu|loi|cong van) xin loi /;

/** Words that may follow a bare figure without being what it counts, with their diacritics: "số" is none, "sở" is counted. */
const NOT_NOUNS = new Set(
  'và đạt chiếm trong được còn trên số tăng giảm đúng trễ quá trước sớm chậm đã đang chưa là với thuộc do trực tỷ tỉ gồm tại ở tất bị theo qua có cùng nhưng cũng phải cần hiện lên xuống so kỳ'
    .split(' ')
    .map(spellingKey),
);

/** Counting words that name nothing themselves: "209 lượt", "02 trường hợp", "40 bộ". */
const CLASSIFIERS: readonly (readonly string[])[] = [['truong', 'hop'], ['luot'], ['bo'], ['vu', 'viec']];

export function nounAt(tokens: readonly TextToken[], at: number): { noun: Noun; end: number } | null {
  for (const { noun, keys } of NOUN_KEYS) {
    if (keys.every((key, ahead) => tokens[at + ahead]?.key === key)) return { noun, end: at + keys.length };
  }
  return null;
}

/** The last thing named in a zone that can be counted: "Số hồ sơ tiếp nhận: 1.157". */
export function nounIn({ key }: { readonly key: string }): Noun {
  let best: { readonly noun: Noun; readonly end: number; readonly length: number } | null = null;
  for (const { noun, keys } of NOUN_KEYS) {
    const words = ` ${keys.join(' ')} `;
    const at = key.lastIndexOf(words);
    if (at < 0) continue;
    const end = at + words.length;
    if (best === null || end > best.end || (end === best.end && words.length > best.length))
      best = { noun, end, length: words.length };
  }
  return best?.noun ?? null;
}
