/** One sentence's figures, given to those who know dossiers, rates, tasks and the rest. */
import { boundOf } from './bounds.js';
import { decidedBySums } from './closing-sums.js';
import { countNames } from './count-facts.js';
import { countedNoun } from './counted.js';
import { dossierNames, featuresOf, phaseOf, type Names } from './dossier-facts.js';
import { NO_SCOPE, type AmbiguousFact, type Fact, type FactName, type Scope } from './fact.js';
import type { Figure } from './sentence-figures.js';
import type { Memory } from './sentence-memory.js';
import { nonesOf } from './none-facts.js';
import { nounIn } from './nouns.js';
import {
  isElsewhere,
  isHelped,
  isNotFetched,
  isMarkOfSome,
  isOfLateOnes,
  isOfOnlineOnes,
  OtherSets,
  ofTimedParent,
} from './other-sets.js';
import { isOfBoth, isOfWhole, wholeName } from './pairs.js';
import { periodOfSentence } from './period-facts.js';
import { rateBase } from './rate-facts.js';
import { RateReader } from './rate-reader.js';
import { ReadSentence } from './read-sentence.js';
import { brotherOf, isFirstTask, parentName, partAfterWhole, partOf, repeatedName, totalOfRun } from './relations.js';
import { endsInColon, lastNameOf, memoryOf, wholeNameOf } from './remember.js';
import { isOtherTime, levelOfPlace, ScopeReader } from './scope.js';
import type { Sentence } from './sentences.js';
import { giverOf, speaksOfGiven, taskNames } from './task-facts.js';
import type { TextToken } from './text-tokens.js';
import { hasStatus } from './zones.js';

/** "12 hồ sơ trễ hạn trong tổng số 500 hồ sơ đã giải quyết". */
const OF_SOLVED =
  /^ (?:ho so )?\( (?:chiem |dat |ti le |bang |tuong ung )*#number (?:tong )?so (?:ho so|hs) (?:tthc )?(?:da |duoc )*(?:giai quyet|tra ket qua|xu li)|^ (?:(?!;|\.)\S+ ){0,4}(?:trong|tren) (?:tong )?(?:so )?(?:hon |gan |khoang |tren )?(?:#number )?(?:ho so|hs) (?:tthc )?(?:da |duoc )*(?:giai quyet|tra ket qua|xu li)/;

/** "đã trả 1.144 kết quả". */
const TRADED = / tra (?:xong |duoc |tong so |tong cong |hon |gan |khoang )*$/;

/** "HĐND thông qua", "HĐND xã ra". */
const ISSUED = / (?:thong qua|ban hanh|hdnd (?:xa |phuong |tinh |huyen )?ra) /;

/** "Biên chế: giao 23, hiện có 20". */
const STAFF_ALONE = /^ (?:duoc )?(?:giao|hien co|co mat|hien nay co) (?:: |la )*$/;

/** "1,3% hồ sơ trễ hạn, tương đương 81 hồ sơ". */
const AS_MANY = / (?:duong|ung)(?: voi)?(?: khoang| gan| hon)? $/;

/** "còn 37 hồ sơ quá hạn, trong đó 20 hồ sơ chưa có kết quả": a part tells solved ones from open ones. */
function tellsPhase(figure: Figure): boolean {
  const features = featuresOf(figure);
  return features.has('solve') || features.has('in-process');
}

/** "Tổng số:", "tổng cộng". */
const TOTAL_ALONE = /^ (?:tong )?(?:so|cong)(?: ho so| hs)? (?:: |la )*$/;

export class SentenceReader {
  readonly facts: Fact[] = [];
  readonly ambiguous: AmbiguousFact[] = [];
  private readonly sentence: ReadSentence;
  private readonly rates: RateReader;
  private readonly otherSets: OtherSets;
  private readonly scopes: ScopeReader;
  private scope: Scope;
  /** Who gave the tasks that the sentence speaks of. */
  private giver: string;
  /** The total that the sentence's head is about: its parts follow. */
  private headed: FactName | null = null;

  constructor(
    private readonly written: Sentence,
    private readonly paragraph: number,
    private readonly before: Memory,
  ) {
    this.sentence = new ReadSentence(written, before);
    this.rates = new RateReader(this.sentence);
    this.otherSets = new OtherSets(this.sentence);
    this.scope = before.scope;
    this.scopes = new ScopeReader(written);
    this.giver = before.isTask ? before.giver : '';
  }

  read(): void {
    this.readPeriod();
    this.sentence.figures.forEach((figure, index) => this.readFigure(figure, index));
    for (const { candidates, isOpen, first, last } of nonesOf(this.written)) {
      const span = { start: first.start - this.written.start, end: last.end - this.written.start };
      const chosen = isOpen ? this.lateOnes(first).filter((name) => candidates.includes(name)) : candidates;
      for (const name of chosen) {
        if (this.facts.some((fact) => fact.name === name)) continue;
        // "HĐND thông qua 02 VBQPPL; UBND không ban hành VBQPPL": of the one board, not of the unit.
        if (
          name === 'legal_documents' &&
          this.sentence.figures.some((one) => countedNoun(one) === 'legal-document' && ISSUED.test(one.before.key))
        )
          continue;
        this.put([name], { value: 0, decimals: 0, bound: null, of: null, span }, this.scopeOf(first));
      }
    }
  }

  /** "không có hồ sơ quá hạn": none of those that the sentence tells; of dossiers at large the solved ones are meant. */
  private lateOnes(first: TextToken): Names {
    if (this.sentence.figures.length === 0) return ['solved_late'];
    const clause =
      this.written.tokens.filter(({ key, start }) => key === ';' && start < first.start).at(-1)?.start ?? 0;
    const own = this.sentence.names.filter((_, at) => (this.sentence.figures[at]?.token.start ?? 0) > clause);
    const phases = new Set(
      (own.some((name) => phaseOf(name) !== null) ? own : this.sentence.names)
        .map(phaseOf)
        .filter((phase) => phase !== null),
    );
    if (phases.size === 0) {
      const phase = phaseOf(this.before.parent ?? this.before.brother);
      if (phase !== null) phases.add(phase);
    }
    return [
      ...(phases.has('in-process') ? (['in_process_overdue'] as const) : []),
      ...(phases.has('solved') || phases.size === 0 ? (['solved_late'] as const) : []),
    ];
  }

  /** What the next sentence of the paragraph may lean on. */
  memory(): Memory {
    const scope = this.scopes.atEnd(this.before.scope, endsInColon(this.sentence));
    return memoryOf(this.sentence, scope, this.giver);
  }

  /** The last figure that stood in no bracket. */
  wholeName(): FactName | null {
    return wholeNameOf(this.sentence);
  }

  last(): FactName | null {
    return lastNameOf(this.sentence);
  }

  private readPeriod(): void {
    const period = periodOfSentence(this.written);
    if (!period) return;
    for (const [name, { token, iso }] of [
      ['period_from', period.from],
      ['period_to', period.to],
    ] as const) {
      this.facts.push({
        ...this.frame(token),
        name,
        value: iso,
        decimals: 0,
        bound: null,
        of: null,
        scope: NO_SCOPE,
      });
    }
  }

  private readFigure(figure: Figure, index: number): void {
    const { token, ratio } = figure;
    const lead = this.sentence.words(0, figure.at);
    const rest = this.sentence.words(figure.afterNoun, this.written.tokens.length);
    this.scope = this.scopes.at(token, this.before.scope);
    if (token.number?.percent) {
      const rates = this.rates.namesOf(figure, index, rest);
      this.sentence.nameNext([]);
      if (!isOtherTime(this.scope.period))
        this.putNumber(rates, figure, rateBase(ratio ? ` so${ratio.whole.key}` : rest));
      return;
    }
    const said = isOtherTime(this.scope.period) ? [] : this.namesOf(figure, index, lead, rest);
    const names = decidedBySums(said, token.number?.value ?? token.pair?.part ?? -1, figure.isLeft, this.facts);
    this.sentence.nameNext(names);
    this.putNumber(names, figure, null);
  }

  private namesOf(figure: Figure, index: number, lead: string, rest: string): Names {
    const { head } = figure;
    // "Số hồ sơ đã giải quyết: cấp tỉnh 500, cấp xã 800": what is counted stands before the colon.
    if (head !== null && hasStatus(head) && this.sentence.isRepeated(figure, index))
      return this.namesOf({ ...figure, before: head, head: null }, index, lead, rest);
    // "Đang giải quyết: Tổng số 90; trong hạn 88; quá hạn 2": what is counted stands before the total, for its parts too.
    if (head !== null && hasStatus(head) && TOTAL_ALONE.test(figure.before.key) && !hasStatus(figure.after)) {
      const names = this.namesOf({ ...figure, before: head, head: null }, index, lead, rest);
      this.headed = names.length === 1 ? (names[0] ?? null) : null;
      return names;
    }
    // "chậm tiếp nhận 03 hồ sơ, đã có 03 văn bản xin lỗi": a letter a dossier.
    if (
      this.sentence.isLateReception &&
      /^ (?:van ban|thu|phieu|loi) xin loi /.test(this.sentence.words(figure.at + 1, figure.at + 5))
    )
      return / (?:chua|khong) (?:co |gui )?$/.test(figure.before.key)
        ? ['late_reception_no_apology']
        : ['late_reception_apology'];
    // "12 thư xin lỗi đối với 12 hồ sơ chậm tiếp nhận": the letters have been counted.
    if (this.sentence.names[index - 1] === 'late_reception_apology' && figure.after.features.has('late-reception'))
      return ['late_reception'];
    const own = countedNoun(figure);
    // "Số VBQPPL tự kiểm tra: 06; số văn bản được rà soát: 10": what kind of documents is not said again.
    const isLegal =
      this.tellsLegal() &&
      ((own === 'other' && nounIn(figure.before) === 'document') ||
        (figure.noun === 'document' && / (?:tu )?(?:kiem tra|ra soat) $/.test(figure.before.key)) ||
        (own === null && / (?:tu )?(?:kiem tra|ra soat) : $/.test(figure.before.key)));
    const noun = isLegal ? 'legal-document' : own;
    // "Số hồ sơ đã giải quyết/số hồ sơ tiếp nhận: 1.144/1.157": the words are a pair too.
    const { ratio } = figure;
    if (ratio) return this.namesOf({ ...figure, before: ratio.part, head: null, ratio: null }, index, lead, rest);
    // "1.142 trên tổng số 1.144 hồ sơ đã giải quyết được trả đúng hạn": first what the whole is, then the part.
    const part = partAfterWhole(this.sentence, figure);
    if (part) return this.namesOf({ ...figure, after: part }, index, lead, rest);
    // "toàn trình chiếm 70,6% (1.101/1.560 hồ sơ trực tuyến)": what the part is stands before the bracket.
    if (figure.token.pair && figure.opener !== null && hasStatus(figure.opener) && !hasStatus(figure.before)) {
      if (hasStatus(figure.after))
        return this.namesOf({ ...figure, before: figure.opener, opener: null }, index, lead, rest);
    }
    // "đã giải quyết 1.144/1.157 hồ sơ tiếp nhận": the words after a pair are about the whole.
    if (figure.token.pair && hasStatus(figure.before) && isOfWhole(figure.after)) {
      // "tiếp nhận 4.561/5.650 hồ sơ trực tuyến": online ones of all, or those taken up of the online ones.
      const isTaken = figure.before.features.has('receive') && !figure.before.features.has('solve');
      if (noun === 'dossier' && isTaken && figure.after.features.has('online')) return ['online', 'received'];
      // "hoàn thành 41/43 nhiệm vụ được giao đúng thời hạn": when is said of the part.
      const isTimed = noun === 'task' && / giao (?:\S+ ){0,2}?(?:dung|truoc) /.test(figure.after.key);
      const before = isTimed
        ? { ...figure.before, features: new Set([...figure.before.features, 'on-time' as const]) }
        : figure.before;
      const part = { ...figure, noun, before, after: { ...figure.after, features: new Set<never>(), key: ' ' } };
      return this.namesOf(part, index, lead, ' ');
    }
    // "tiếp nhận và giải quyết 1.144/1.157 hồ sơ": of the whole that was received the part is solved.
    if (figure.token.pair && noun === 'dossier' && isOfBoth(figure, lead))
      return figure.before.features.has('online') || figure.after.features.has('online') ? [] : ['solved'];
    if (figure.noun === 'result') return TRADED.test(figure.before.key) ? ['solved'] : [];
    if (
      noun === 'dossier' &&
      AS_MANY.test(figure.before.key) &&
      this.sentence.figures[index - 1]?.token.number?.percent === true
    ) {
      if (this.rates.last.includes('rate_late')) return ['solved_late', 'in_process_overdue'];
      return this.rates.last.includes('rate_online') ? ['online'] : [];
    }
    const repeated = totalOfRun(this.sentence, figure, index) ?? repeatedName(this.sentence, figure, index);
    if (repeated) return [repeated];
    const brotherAt = brotherOf(this.sentence, index);
    const brother =
      brotherAt === null
        ? index === 0 || figure.parent === null
          ? this.before.brother
          : null
        : (this.sentence.names[brotherAt] ?? null);
    const whole = figure.parent === null ? undefined : this.sentence.figures[figure.parent];
    // "352 TTHC (205 toàn trình, 147 một phần)": procedures, not dossiers.
    if (own === null && whole !== undefined && countedNoun(whole) === 'procedure') return [];
    const parent = parentName(this.sentence, figure, index);
    if (isMarkOfSome(this.sentence, figure, index)) return [];
    if (isElsewhere(this.sentence, figure) || (noun === 'dossier' && isHelped(this.sentence, figure))) return [];
    if (noun === 'dossier' || (noun === null && this.sentence.isDossier)) {
      const between =
        brotherAt === null ? ';' : this.sentence.words(this.sentence.figures[brotherAt]?.afterNoun ?? 0, figure.at);
      const names = dossierNames(
        { ...figure, noun: figure.noun === null && noun === 'dossier' ? 'dossier' : figure.noun },
        {
          isTopic: this.sentence.isDossier,
          isOnline: this.sentence.isOnline,
          parent: parent ?? this.headed ?? (OF_SOLVED.test(rest) ? 'solved' : null),
          brother,
          isClose: brotherAt !== null && !/ [;|–—-] /.test(between),
          precedesNew: featuresOf(this.sentence.figures[index + 1] ?? figure).has('receive'),
          tellsReturned: this.sentence.tellsReturned,
          isLateReception: this.sentence.isLateReception,
          hasSolvedParts: this.sentence.figures.some((one) => one.parent === index && tellsPhase(one)),
        },
      );
      return this.otherSets.has(figure, index, names) ||
        isOfOnlineOnes(this.sentence, figure, index, names) ||
        isNotFetched(this.sentence, figure, index, names)
        ? []
        : isOfLateOnes(this.sentence, figure, index, names)
          ? []
          : ofTimedParent(this.sentence, figure, index, names);
    }
    if (noun === 'task' || (noun === null && this.sentence.isTask)) {
      const names = taskNames(figure.noun === null && noun === 'task' ? { ...figure, noun } : figure, {
        isTopic: this.sentence.isTask,
        lead,
        rest,
        ...partOf(this.sentence, figure, index),
        brother: brother ?? parent ?? (this.sentence.names.includes('plan_tasks') ? 'plan_tasks' : null),
        isFirst: isFirstTask(this.sentence),
      });
      const giver = giverOf(this.written.text.slice(0, figure.token.end - this.written.start));
      // What the commune gives its own people is not what the forms count.
      if (names[0] === 'tasks_assigned' && giver !== null && levelOfPlace(giver) === 'xa') return [];
      if (names[0] === 'tasks_assigned') this.giver = giver ?? this.scope.place;
      return names;
    }
    if (noun === 'petition' && parent === 'petitions') return [];
    // "đăng 214 tin, bài; Đài Truyền thanh phát 62 tin": each medium its own; the first is the unit's.
    if (noun === 'news' && this.sentence.names.includes('news_items')) return [];
    const isStaff =
      / (?:bien che|can bo|cong chuc) /.test(lead) &&
      (STAFF_ALONE.test(figure.before.key) || this.sentence.names.some((name) => name?.startsWith('staff_') ?? false));
    return countNames(
      figure,
      noun === null && isStaff && figure.noun === null ? 'staff' : noun,
      lead,
      `${isStaff ? ' bien che' : ''}${this.sentence.words(figure.at + 1, figure.afterNoun)}`,
      rest,
    );
  }

  private tellsLegal(): boolean {
    return this.sentence.names.some((name) => name?.startsWith('legal_') ?? false);
  }

  private putNumber(names: Names, figure: Figure, of: FactName | null): void {
    const { token } = figure;
    // "tiến độ giải quyết 19,6/20": points, no dossiers.
    if (token.pair && !(Number.isInteger(token.pair.part) && Number.isInteger(token.pair.whole))) return;
    const whole = token.pair ? this.wholeOf(figure, names) : null;
    if (names.length === 0 && whole === null) return;
    const span = { start: token.start - this.written.start, end: token.end - this.written.start };
    const scope = this.scopeOf(token, names[0]);
    if (token.pair) {
      // "Tiếp nhận/giải quyết: 650/645": of two that stand side by side the lesser was solved.
      const isTurned = token.pair.part > token.pair.whole && whole === 'received';
      const [part, all] = isTurned ? [token.pair.whole, token.pair.part] : [token.pair.part, token.pair.whole];
      this.put(names, { value: part, decimals: 0, bound: null, of, span }, scope);
      if (whole && !(whole === 'tasks_assigned' && this.sentence.names.includes(whole)))
        this.put([whole], { value: all, decimals: 0, bound: null, of: null, span }, scope);
      return;
    }
    const { number } = token;
    if (!number) return;
    const bound = boundOf(this.written.tokens, figure);
    const figureOf = (value: number, decimals: number) => ({ value, decimals, bound, of, span });
    // "1,157 hồ sơ" and "1.5 hồ sơ" are no counts as they stand.
    const isCount = !number.percent;
    if (isCount && (!Number.isInteger(number.value) || number.value < 0)) {
      if (number.alternate !== null)
        this.ambiguous.push({ ...this.frame(token), ...figureOf(number.alternate, 0), candidates: names, scope });
      return;
    }
    this.put(names, figureOf(number.value, number.decimals), scope);
  }

  private wholeOf(figure: Figure, names: Names): FactName | null {
    if (names.length > 0)
      return wholeName(
        figure,
        names[0],
        this.sentence.words(0, figure.at),
        this.sentence.words(figure.afterNoun, this.written.tokens.length),
      );
    if (this.isGivenWhole(figure)) return 'tasks_assigned';
    // "xử lý 12/12 phản ánh, kiến nghị tiếp nhận".
    return countedNoun(figure) === 'petition' && figure.after.features.has('receive') ? 'petitions' : null;
  }

  /** "Hoàn thành 45/49 nhiệm vụ do UBND huyện giao": how many were done in time is not said, how many were given is. */
  private isGivenWhole(figure: Figure): boolean {
    return (
      countedNoun(figure) === 'task' && this.sentence.isTask && speaksOfGiven(`${figure.before.key}${figure.after.key}`)
    );
  }

  private put(names: Names, figure: Pick<Fact, 'value' | 'decimals' | 'bound' | 'of' | 'span'>, scope: Scope): void {
    const { text } = this.written;
    const common = { ...figure, text, scope, paragraph: this.paragraph };
    const isBoth = names.every((name) => name.startsWith('legal_documents_'));
    if (names.length === 0) return;
    if (names.length > 1 && !isBoth) this.ambiguous.push({ ...common, candidates: names });
    else for (const name of names) this.facts.push({ ...common, name });
  }

  private frame(token: TextToken): Pick<Fact, 'text' | 'span' | 'paragraph'> {
    const { start, text } = this.written;
    return { text, span: { start: token.start - start, end: token.end - start }, paragraph: this.paragraph };
  }

  private scopeOf(token: TextToken, name?: FactName): Scope {
    const scope = this.scopes.at(token, this.before.scope);
    if (name?.startsWith('tasks_')) return { ...scope, place: this.giver };
    return name?.startsWith('plan_') ? { ...scope, place: '' } : scope;
  }
}
