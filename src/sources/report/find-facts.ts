/**
 * All facts of a report: its paragraphs one after another, each sentence's figures given to those who know dossiers,
 * rates, tasks and the rest. What a report plans, asks for or demands of others is no fact.
 */
import { bareKey } from '../../forms/label.js';
import { paragraphsOf, type Paragraph, type WordDocument } from '../../document/document.js';
import { sentenceKey } from './sentence-figures.js';
import type { AmbiguousFact, Fact, FactName, PassedOverSentence, ReportFacts } from './fact.js';
import { NOTHING, type Memory } from './sentence-memory.js';
import { SentenceReader } from './sentence-reader.js';
import { sentencesOf } from './sentences.js';
import { tokeniseText } from './text-tokens.js';
import { append } from '../../workbook/lists.js';

/** Chapters of plans, of requests and of other people's duties. */
const NO_RESULTS =
  /^(?:[ivx]+ |\d+ )?(?:phuong huong|nhiem vu (?:trong tam|cchc|cai cach|thang|quy|qui|6 thang|nam)|ke hoach (?:thang|qui|6 thang|nam)|kien nghi|de xuat|noi nhan|nhung ton tai)/;

const PLAIN_AIM =
  /^(?:(?:toi|chung toi) (?:de nghi|yeu cau)|phuong huong|nhiem vu trong tam|giai phap|uoc (?:thuc hien|tinh|dat|ca nam|den)|du kien|du bao|tiep tuc duy tri|phan dau|muc tieu|de nghi|kien nghi|yeu cau|giao cho|chi tieu(?! bien che)|trong khi do|ke hoach den)/;

/** "Chỉ tiêu 1: Tỷ lệ hồ sơ đúng hạn: 99,1% (đạt)": what a target was called, and what was reached. */
const JUDGED =
  /^chi tieu (?:so )?#(?:number|code) .*\( (?:da |chua |khong |khong hoan thanh )?(?:dat|vuot|hoan thanh)(?= )/;

/** "Đề nghị công dân bổ sung, trả lại 08 hồ sơ": what was done, not asked of others. */
const HANDS_BACK =
  /^(?:de nghi|yeu cau) (?:cong dan|nguoi dan|to chuc|ca nhan|doanh nghiep|nguoi nop|bo sung|hoan thien) /;

/** The longest that people wrote in the reports at hand has 1,900 characters and 40 figures. */
const LONGEST_SENTENCE = 6_000;

const MOST_FIGURES = 200;

/** A paragraph that ends in a colon: the list after it is its own. */
interface Lead {
  readonly memory: Memory;
  readonly bullet: string;
}

const NO_LEAD: Lead = { memory: NOTHING, bullet: '' };

export function findFacts(document: WordDocument): ReportFacts {
  const facts: Fact[] = [];
  const ambiguous: AmbiguousFact[] = [];
  const passedOver: PassedOverSentence[] = [];
  let lead: Lead = NO_LEAD;
  let previous: Lead = NO_LEAD;
  let list: FactName | null = null;
  let isResults = true;
  for (const paragraph of paragraphsOf(document)) {
    const text = paragraph.text.normalize('NFC');
    const bullet = bulletOf(paragraph, text);
    if (isHeading(text)) {
      const startsChapter = /^\s*[IVX]+[.)]/.test(text);
      if (startsChapter || NO_RESULTS.test(bareKey(text))) isResults = !NO_RESULTS.test(bareKey(text));
    }
    if (!isResults) continue;
    if (isBelow(bullet, previous.bullet)) lead = previous;
    if (bullet === '' || lead.bullet === bullet || isBelow(lead.bullet, bullet)) lead = NO_LEAD;
    if (bullet === '') list = null;
    const before: Memory = { ...lead.memory, brother: list };
    const read = readParagraph(text, paragraph.number, before);
    append(facts, read.facts);
    append(ambiguous, read.ambiguous);
    append(passedOver, read.passedOver);
    if (bullet !== '') list = read.last ?? list;
    // "1. Tổng số hồ sơ tiếp nhận: 702", and under it "- Trực tuyến: 688".
    previous = { memory: { ...read.memory, parent: read.memory.parent ?? read.own }, bullet };
    if (/:\s*$/.test(text)) {
      lead = { memory: read.memory, bullet };
      list = null;
    }
  }
  return { facts, ambiguous, passedOver };
}

function bulletOf({ listLevel }: Paragraph, text: string): string {
  if (listLevel !== null) return `list ${listLevel}`;
  return /^\s*([-+*•–○▪·]|[a-zđ]\)|\d{1,2}[.)](?=\s))/u.exec(text)?.[1]?.replace(/[a-zđ](?=\))|\d+/u, '1') ?? '';
}

/** From what stands over to what stands under it: 1, a), -, +, •. */
const BULLET_RANKS: readonly (readonly string[])[] = [['1', '1.'], ['a)'], ['-', '–'], ['+'], ['•', '○', '▪', '·']];

function rankOf(bullet: string): number {
  return BULLET_RANKS.findIndex((rank) => rank.includes(bullet));
}

/** Only bullets that are written tell their rank. */
function isBelow(bullet: string, over: string): boolean {
  return rankOf(over) >= 0 && rankOf(bullet) > rankOf(over);
}

function isHeading(text: string): boolean {
  return text.length < 160 && (/^\s*(?:[IVX]+|\d{1,2})[.)]/.test(text) || text === text.toLocaleUpperCase('vi'));
}

interface ReadParagraph extends ReportFacts {
  readonly memory: Memory;
  readonly last: FactName | null;
  /** What its figures are all parts of. */
  readonly own: FactName | null;
}

function readParagraph(text: string, paragraph: number, before: Memory): ReadParagraph {
  const facts: Fact[] = [];
  const ambiguous: AmbiguousFact[] = [];
  const passedOver: PassedOverSentence[] = [];
  let memory = before;
  let last: FactName | null = null;
  let own: FactName | null = null;
  for (const sentence of sentencesOf(text, tokeniseText(text))) {
    const characters = sentence.text.length;
    if (
      characters > LONGEST_SENTENCE ||
      sentence.tokens.filter(({ kind }) => kind === 'number').length > MOST_FIGURES
    ) {
      passedOver.push({ paragraph, characters, beginning: sentence.text.slice(0, 80) });
      continue;
    }
    const key = sentenceKey(sentence).trim();
    if (PLAIN_AIM.test(key) && !HANDS_BACK.test(key) && !JUDGED.test(key)) continue;
    const reader = new SentenceReader(sentence, paragraph, memory);
    reader.read();
    append(facts, reader.facts);
    append(ambiguous, reader.ambiguous);
    memory = reader.memory();
    last = reader.last() ?? last;
    own = reader.wholeName() ?? own;
  }
  return { facts, ambiguous, passedOver, memory, last, own };
}
