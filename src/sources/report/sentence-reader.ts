/** One sentence's figures, given to those who know dossiers, rates, tasks and the rest. */
import { countNames } from './count-facts.js';
import { dossierNames, featuresOf, isOtherSet, leadName, phaseOf, type Names } from './dossier-facts.js';
import { NO_SCOPE, type AmbiguousFact, type Bound, type Fact, type FactName, type Scope } from './fact.js';
import { figuresOf, sentenceKey, type Figure } from './figures.js';
import { findPhrases, type Feature, type Found } from './lexicon.js';
import { nonesOf } from './none-facts.js';
import { nounIn, type Noun } from './nouns.js';
import { isOfBoth, isOfWhole, WHOLE_FIRST, wholeName } from './pairs.js';
import { periodOf } from './period-facts.js';
import { rateBase, rateNames } from './rate-facts.js';
import { isOtherTime, isScopeAlone, levelOfPlace, ScopeReader } from './scope.js';
import type { Sentence } from './sentences.js';
import { speaksOfGiven, taskNames, type TaskContext } from './task-facts.js';
import type { Token } from './tokens.js';
import { tellsOfDossiers } from './topics.js';
import { hasStatus, zone, type Zone } from './zones.js';

/** Figures that open a list of their own, and those that a list of places repeats. */
const MAIN: readonly FactName[] = ['received', 'solved', 'in_process', 'in_process_within', 'in_process_overdue'];

const REPEATED: readonly FactName[] = [
  'received',
  'received_new',
  'carried_over',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_early_or_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'online',
  'late_reception',
];

/** "12 hồ sơ trễ hạn trong tổng số 500 hồ sơ đã giải quyết". */
const OF_SOLVED =
  /^ (?:ho so )?\( (?:chiem |dat |ti le |bang |tuong ung )*#number (?:tong )?so (?:ho so|hs) (?:tthc )?(?:da |duoc )*(?:giai quyet|tra ket qua|xu li)|^ (?:(?!;|\.)\S+ ){0,4}(?:trong|tren) (?:tong )?(?:so )?(?:hon |gan |khoang |tren )?(?:#number )?(?:ho so|hs) (?:tthc )?(?:da |duoc )*(?:giai quyet|tra ket qua|xu li)/;

/** "đã trả 1.144 kết quả". */
const TRADED = / tra (?:xong |duoc |tong so |tong cong |hon |gan |khoang )*$/;

/** Nothing but a mark and "có" between a figure and the one before: what it counts is found among those. */
const FOLLOWS =
  /(?:^|[,:]) (?:(?:tai(?: \S+){1,5}?(?= cho thay| phat hien)|ket qua|qua do|cho thay|thi|deu|chi|da|trong do|:|,) )*(?:co )?$/;

/** Others hand in, and somebody helps them. */
const HELPED =
  / (?:ho tro|huong dan|giup|giup do|van dong|tuyen truyen) (?:\S+ )*?(?:nguoi dan|cong dan|nguoi|luot|to chuc|doanh nghiep|truong hop) (?:(?!tiep nhan|giai quyet|xu li|tra )\S+ )*$/;

/** What a special day, a mobile team or an initiative did is a part of what the unit did. */
const OF_INITIATIVE =
  / (?:mo hinh|sang kien|to cong nghe so|doan thanh nien|hoi phu nu|ngay thu bay|ngay thu 7|to luu dong|diem luu dong|ngay cuoi tuan|ngoai gio hanh chinh) /;

/** "giảm còn", "tăng lên", a bound after them. */
const GROWN =
  /^ (?:manh |dan |nhanh )?(?:xuong )?(?:chi )?(?:con|len|len den|len toi|den) (?:hon |gan |duoi |tren |khoang )?$/;

/** "Biên chế: giao 23, hiện có 20". */
const STAFF_ALONE = /^ (?:duoc )?(?:giao|hien co|co mat|hien nay co) (?:: |la )*$/;

/** "Các địa phương có tỷ lệ hồ sơ đúng hạn dưới 95%": what picks them out. */
const MANY_HAVE =
  / (?:cac|nhung|nhieu|mot so|con) (?:dia phuong|don vi|xa|phuong|so|nganh|co quan|huyen)(?: ,| \S+){0,3} (?:co|dat|con|chua) /;

/** "1,3% hồ sơ trễ hạn, tương đương 81 hồ sơ". */
const AS_MANY = / (?:duong|ung)(?: voi)?(?: khoang| gan| hon)? $/;

/** Of a target, or of what is compared with: what the next percentage is said to have become. */
const HELD_BACK: readonly Feature[] = ['aim', 'compared'];

/** "kết quả thực hiện đạt", "9 tháng đạt": right after a target. */
const REACHED =
  /^ (?:(?:den|het|trong|ket qua|thuc te|thuc hien|(?:ti )?le (?:nay|tren|do)(?: cua(?: \S+){1,3}?(?= da | dat | la ))?|den nay|hien nay|hien|da|ki nay|ki bao cao|#time|#date|,|:) )*(?:dat|dat duoc|la|:) (?:tren |hon |gan )?$/;

/** What a paragraph leaves to the next ones. */
export interface Memory {
  readonly isDossier: boolean;
  readonly isOnline: boolean;
  readonly isTask: boolean;
  readonly parent: FactName | null;
  readonly brother: FactName | null;
  /** What "Trong đó" at the head of the next sentence is a part of: the last figure that stood in no bracket. */
  readonly whole: FactName | null;
  /** Early ones have been told apart, so that "đúng hạn" is not all that was in time. */
  readonly tellsEarly: boolean;
  readonly scope: Scope;
  readonly giver: string;
  /** Figures of one name that stood side by side: what "Tổng cộng" after them adds up. */
  readonly run: Run | null;
  /** "57 hồ sơ quá hạn.": of as many the next sentence may go on to tell. */
  readonly lateOnes: number;
}

interface Run {
  readonly name: FactName;
  readonly count: number;
  readonly sum: number;
}

export const NOTHING: Memory = {
  isDossier: false,
  isOnline: false,
  isTask: false,
  parent: null,
  brother: null,
  whole: null,
  tellsEarly: false,
  scope: NO_SCOPE,
  giver: '',
  run: null,
  lateOnes: 0,
};

export class SentenceReader {
  readonly facts: Fact[] = [];
  readonly ambiguous: AmbiguousFact[] = [];
  private readonly figures: readonly Figure[];
  private readonly key: string;
  private readonly isDossier: boolean;
  private readonly isOnline: boolean;
  private readonly isTask: boolean;
  private readonly phrases: readonly Found[];
  private readonly tellsEarly: boolean;
  private readonly tellsReturned: boolean;
  private readonly isLateReception: boolean;
  /** The name of each figure, in order; null where it has none or several. */
  private readonly names: (FactName | null)[] = [];
  /** The same, with the likeliest of several. */
  private readonly likeliest: (FactName | null)[] = [];
  /** What the percentage before is, for a list of places. */
  private lastRate: Names = [];
  /** A percentage has picked out units; those that follow are theirs. */
  private picksOut = false;
  /** What the percentage before would be, were it no target. */
  private aimedRate: Names = [];
  /** Places of the figures that are parts of what no form counts. */
  private readonly inOtherSets = new Set<number>();
  private scope: Scope;
  private readonly scopes: ScopeReader;
  /** Who gave the tasks that the sentence speaks of. */
  private giver: string;

  constructor(
    private readonly sentence: Sentence,
    private readonly paragraph: number,
    private readonly before: Memory,
  ) {
    this.figures = figuresOf(sentence);
    this.key = sentenceKey(sentence);
    const phrases = findPhrases(sentence.tokens);
    this.phrases = phrases;
    this.tellsEarly =
      before.tellsEarly ||
      before.brother === 'solved_early' ||
      phrases.some(({ features }) => features.join() === 'early');
    this.tellsReturned = this.figures.some(
      ({ before, after }) => before.features.has('returned') || after.features.has('returned'),
    );
    this.isLateReception =
      phrases.some(({ features }) => features.includes('late-reception')) || before.brother === 'late_reception';
    const named = / (?:ho so|hs|hstthc) /.test(this.key);
    this.isDossier = named || before.isDossier || tellsOfDossiers(this.key);
    this.isOnline = / (?:truc tuyen|dvc|dich vu cong|dvctt|toan trinh) /.test(this.key) || before.isOnline;
    this.isTask =
      !named && ((/ (?:nhiem vu|y kien|dau viec|chi dao) /.test(this.key) && speaksOfGiven(this.key)) || before.isTask);
    this.scope = before.scope;
    this.scopes = new ScopeReader(sentence);
    this.giver = before.isTask ? before.giver : '';
  }

  read(): void {
    this.readPeriod();
    this.figures.forEach((figure, index) => this.readFigure(figure, index));
    for (const { candidates, isOpen, first, last } of nonesOf(this.sentence)) {
      const span = { start: first.start - this.sentence.start, end: last.end - this.sentence.start };
      const chosen = isOpen ? this.lateOnes(first).filter((name) => candidates.includes(name)) : candidates;
      for (const name of chosen) {
        if (this.facts.some((fact) => fact.name === name)) continue;
        this.put([name], { value: 0, decimals: 0, bound: null, of: null, span }, this.scopeOf(first));
      }
    }
  }

  /** "không có hồ sơ quá hạn": none of those that the sentence tells; of dossiers at large the solved ones are meant. */
  private lateOnes(first: Token): Names {
    if (this.figures.length === 0) return ['solved_late'];
    const clause =
      this.sentence.tokens.filter(({ key, start }) => key === ';' && start < first.start).at(-1)?.start ?? 0;
    const own = this.names.filter((_, at) => (this.figures[at]?.token.start ?? 0) > clause);
    const phases = new Set(
      (own.some((name) => phaseOf(name) !== null) ? own : this.names).map(phaseOf).filter((phase) => phase !== null),
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
    const tail = findPhrases(this.sentence.tokens).at(-1);
    const endsOpen = /:\s*$/.test(this.sentence.text);
    const lastName = this.names.filter((name) => name !== null).at(-1) ?? null;
    const says = endsOpen ? this.leadSays() : null;
    return {
      isDossier: this.isDossier,
      isOnline: endsOpen && (tail?.features.includes('online') ?? false) ? true : this.isOnline && this.isDossier,
      isTask: this.isTask,
      parent: endsOpen ? (lastName ?? says) : null,
      brother: lastName ?? this.before.brother,
      whole: this.wholeName() ?? this.before.whole,
      tellsEarly: this.tellsEarly && !this.names.includes('received'),
      scope: this.scopes.atEnd(this.before.scope, endsOpen),
      giver: this.giver,
      run: this.runOf(lastName),
      lateOnes: this.lateOnesLeft(),
    };
  }

  private runOf(name: FactName | null): Run | null {
    if (name === null || !REPEATED.includes(name)) return null;
    const own = this.figures.filter((_, at) => this.names[at] === name);
    const sum = own.reduce((total, { token: { number } }) => total + (number?.value ?? 0), 0);
    const { run } = this.before;
    return run?.name === name
      ? { name, count: run.count + own.length, sum: run.sum + sum }
      : { name, count: own.length, sum };
  }

  private lateOnesLeft(): number {
    const last = this.figures.at(-1);
    const isOpen = last !== undefined && featuresOf(last).has('late') && this.names.at(-1) === null;
    return isOpen ? (last.token.number?.value ?? 0) : 0;
  }

  /** The last figure that stood in no bracket. */
  wholeName(): FactName | null {
    return this.names.filter((name, index) => name !== null && this.figures[index]?.parent === null).at(-1) ?? null;
  }

  last(): FactName | null {
    return this.names.filter((name) => name !== null).at(-1) ?? null;
  }

  private leadSays(): FactName | null {
    return / (?:tinh hinh|ket qua|cong tac|viec) tiep nhan (?!.* (?:giai quyet|xu li|tra) )/.test(this.key)
      ? 'received'
      : leadName(new Set(findPhrases(this.sentence.tokens).flatMap(({ features }) => features)));
  }

  private readPeriod(): void {
    const period = periodOf(this.sentence);
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
    const { token } = figure;
    const lead = this.words(0, figure.at);
    const rest = this.words(figure.afterNoun, this.sentence.tokens.length);
    this.scope = this.scopes.at(token, this.before.scope);
    if (token.number?.percent) {
      const { head, ratio } = figure;
      const isHeaded = head !== null && hasStatus(head) && this.isRepeated(figure, index);
      const own = rateNames(
        isHeaded ? { ...figure, before: head } : ratio ? { ...figure, before: ratio.part } : this.grownTo(figure),
        {
          isTopic: this.isDossier,
          beside: this.beside(figure, index),
          tellsEarly: this.tellsEarly,
          rest,
        },
      );
      const names =
        own.length === 0 && this.lastRate.length > 0 && this.isRepeated(figure, index) ? this.lastRate : own;
      const isCriterion = this.isCriterion(figure, index);
      this.lastRate = isCriterion ? [] : names;
      const aimed = this.aimedNames(figure, index, names);
      this.names.push(null);
      this.likeliest.push(null);
      const isRate = token.number.value >= 0 && token.number.value <= 100 && !isCriterion && !this.isElsewhere(figure);
      if (isRate && !isOtherTime(this.scope.period))
        this.putNumber(aimed, figure, rateBase(ratio ? ` so${ratio.whole.key}` : rest));
      return;
    }
    const names = isOtherTime(this.scope.period) ? [] : this.namesOf(figure, index, lead, rest);
    this.names.push(names.length === 1 ? (names[0] ?? null) : null);
    this.likeliest.push(names[0] ?? null);
    this.putNumber(names, figure, null);
  }

  /** "Tỷ lệ hồ sơ trễ hạn giảm còn 0,2%": what it has come to, named before "giảm"; what it was is not said. */
  private grownTo(figure: Figure): Figure {
    const { tokens } = this.sentence;
    const change = this.phrases.filter(({ features, to }) => features.includes('change') && to <= figure.at).at(-1);
    if (!change || !GROWN.test(this.words(change.to, figure.at))) return figure;
    let from = change.from;
    while (from > 0 && !/^[;,:.()]$/.test(tokens[from - 1]?.key ?? '')) from -= 1;
    const said = zone(tokens, this.phrases, from, change.from);
    const isAlone = !tokens.slice(from, change.from).some(({ kind }) => kind === 'number' || kind === 'pair');
    return isAlone && hasStatus(said) ? { ...figure, before: said } : figure;
  }

  /** "Chỉ tiêu: tỷ lệ hồ sơ trực tuyến 90%; kết quả thực hiện đạt 93,4%": what was aimed at and what was reached. */
  private aimedNames(figure: Figure, index: number, names: Names): Names {
    if (HELD_BACK.some((one) => featuresOf(figure).has(one))) {
      const plain = (one: Zone): Zone => ({
        ...one,
        key: one.key.replace(/ (?:chi tieu|ke hoach|muc tieu)(?= )/g, ''),
        features: new Set([...one.features].filter((is) => !HELD_BACK.includes(is))),
      });
      this.aimedRate = rateNames(
        {
          ...figure,
          before: plain(figure.before),
          after: plain(figure.after),
          opener: figure.opener && plain(figure.opener),
        },
        { isTopic: this.isDossier, beside: null, tellsEarly: this.tellsEarly, rest: ' ' },
      );
      return names;
    }
    const isReached = names.length === 0 && REACHED.test(figure.before.key) && !hasStatus(figure.after);
    const reached = isReached && this.figures[index - 1]?.token.number?.percent === true ? this.aimedRate : names;
    this.aimedRate = [];
    return reached;
  }

  private namesOf(figure: Figure, index: number, lead: string, rest: string): Names {
    const { head } = figure;
    // "Số hồ sơ đã giải quyết: cấp tỉnh 500, cấp xã 800": what is counted stands before the colon.
    if (head !== null && hasStatus(head) && this.isRepeated(figure, index))
      return this.namesOf({ ...figure, before: head, head: null }, index, lead, rest);
    // "chậm tiếp nhận 03 hồ sơ, đã có 03 văn bản xin lỗi": a letter a dossier.
    if (this.isLateReception && /^ (?:van ban|thu|phieu|loi) xin loi /.test(this.words(figure.at + 1, figure.at + 5)))
      return / (?:chua|khong) (?:co |gui )?$/.test(figure.before.key)
        ? ['late_reception_no_apology']
        : ['late_reception_apology'];
    // "12 thư xin lỗi đối với 12 hồ sơ chậm tiếp nhận": the letters have been counted.
    if (this.names[index - 1] === 'late_reception_apology' && figure.after.features.has('late-reception'))
      return ['late_reception'];
    const own = nounOf(figure);
    // "Số VBQPPL tự kiểm tra: 06; số văn bản được rà soát: 10": what kind of documents is not said again.
    const isLegal =
      this.tellsLegal() &&
      ((own === 'other' && nounIn(figure.before) === 'document') ||
        (own === null && / (?:tu )?(?:kiem tra|ra soat) : $/.test(figure.before.key)));
    const noun = isLegal ? 'legal-document' : own;
    // "Số hồ sơ đã giải quyết/số hồ sơ tiếp nhận: 1.144/1.157": the words are a pair too.
    const { ratio } = figure;
    if (ratio) return this.namesOf({ ...figure, before: ratio.part, head: null, ratio: null }, index, lead, rest);
    // "1.142 trên tổng số 1.144 hồ sơ đã giải quyết được trả đúng hạn": first what the whole is, then the part.
    const part = this.partAfterWhole(figure);
    if (part) return this.namesOf({ ...figure, after: part }, index, lead, rest);
    // "toàn trình chiếm 70,6% (1.101/1.560 hồ sơ trực tuyến)": what the part is stands before the bracket.
    if (figure.token.pair && figure.opener !== null && hasStatus(figure.opener) && !hasStatus(figure.before)) {
      if (hasStatus(figure.after))
        return this.namesOf({ ...figure, before: figure.opener, opener: null }, index, lead, rest);
    }
    // "đã giải quyết 1.144/1.157 hồ sơ tiếp nhận": the words after a pair are about the whole.
    if (figure.token.pair && hasStatus(figure.before) && isOfWhole(figure.after)) {
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
      this.figures[index - 1]?.token.number?.percent === true
    ) {
      if (this.lastRate.includes('rate_late')) return ['solved_late', 'in_process_overdue'];
      return this.lastRate.includes('rate_online') ? ['online'] : [];
    }
    const { run } = this.before;
    const isTotal = run !== null && run.count > 1 && figure.token.number?.value === run.sum;
    if (isTotal && index === 0 && / (?:tong|cong) /.test(` tong${figure.before.key}`)) return [run.name];
    const repeated = this.repeatedName(figure, index);
    if (repeated) return [repeated];
    const brotherAt = this.brotherOf(index);
    const brother =
      brotherAt === null
        ? index === 0 || figure.parent === null
          ? this.before.brother
          : null
        : (this.names[brotherAt] ?? null);
    const parent = this.parentName(figure, index);
    if (this.isElsewhere(figure) || (noun === 'dossier' && this.isHelped(figure))) return [];
    if (noun === 'dossier' || (noun === null && this.isDossier)) {
      const between = brotherAt === null ? ';' : this.words(this.figures[brotherAt]?.afterNoun ?? 0, figure.at);
      const names = dossierNames(
        { ...figure, noun: figure.noun === null && noun === 'dossier' ? 'dossier' : figure.noun },
        {
          isTopic: this.isDossier,
          isOnline: this.isOnline,
          parent: parent ?? (OF_SOLVED.test(rest) ? 'solved' : null),
          brother,
          isClose: brotherAt !== null && !/ [;|–—-] /.test(between),
          precedesNew: featuresOf(this.figures[index + 1] ?? figure).has('receive'),
          tellsReturned: this.tellsReturned,
          isLateReception: this.isLateReception,
          hasSolvedParts: this.figures.some((one) => one.parent === index && featuresOf(one).has('solve')),
        },
      );
      return this.isOfOtherSet(figure, index, names) || this.isOfOnlineOnes(figure, index, names)
        ? []
        : this.isOfLateOnes(figure, index, names)
          ? []
          : this.ofTimedParent(figure, index, names);
    }
    if (noun === 'task' || (noun === null && this.isTask)) {
      const names = taskNames(figure.noun === null && noun === 'task' ? { ...figure, noun } : figure, {
        isTopic: this.isTask,
        lead,
        rest,
        ...this.partOf(figure, index),
        brother: brother ?? parent,
        isFirst: this.isFirstTask(),
      });
      const giver = giverOf(this.sentence.text.slice(0, figure.token.end - this.sentence.start));
      // What the commune gives its own people is not what the forms count.
      if (names[0] === 'tasks_assigned' && giver !== null && levelOfPlace(giver) === 'xa') return [];
      if (names[0] === 'tasks_assigned') this.giver = giver ?? this.scope.place;
      return names;
    }
    if (noun === 'petition' && parent === 'petitions') return [];
    // "đăng 214 tin, bài; Đài Truyền thanh phát 62 tin": each medium its own; the first is the unit's.
    if (noun === 'news' && this.names.includes('news_items')) return [];
    const isStaff =
      / (?:bien che|can bo|cong chuc) /.test(lead) &&
      (STAFF_ALONE.test(figure.before.key) || this.names.some((name) => name?.startsWith('staff_') ?? false));
    return countNames(
      figure,
      noun === null && isStaff && figure.noun === null ? 'staff' : noun,
      lead,
      `${isStaff ? ' bien che' : ''}${this.words(figure.at + 1, figure.afterNoun)}`,
      rest,
    );
  }

  private isFirstTask(): boolean {
    const isTask = (name: FactName | null): boolean => name !== null && /^(?:plan_)?tasks_/.test(name);
    return !this.names.some(isTask) && !isTask(this.before.brother);
  }

  /** Whether a figure of tasks is a part of those done or of those still open, and whether its own parts follow. */
  private partOf(
    { parent }: Figure,
    index: number,
  ): Pick<TaskContext, 'isPartOfDone' | 'isPartOfOpen' | 'hasTimedParts'> {
    const whole = parent === null ? undefined : this.figures[parent];
    const of = whole ? featuresOf(whole) : new Set<Feature>();
    const next = this.figures[index + 1];
    return {
      isPartOfDone: of.has('solve') && !of.has('in-process'),
      isPartOfOpen: of.has('in-process'),
      hasTimedParts: next?.parent === index && (featuresOf(next).has('within') || featuresOf(next).has('late')),
    };
  }

  /** "Trong số 10 hồ sơ được kiểm tra có 2 hồ sơ …": a part of what no form counts is no figure of the forms either. */
  private isOfOtherSet(figure: Figure, index: number, names: Names): boolean {
    const before = this.figures[index - 1];
    if (!before) return false;
    const wholeAt = figure.parent ?? (FOLLOWS.test(this.words(before.afterNoun, figure.at)) ? index - 1 : null);
    const whole = wholeAt === null ? undefined : this.figures[wholeAt];
    if (whole === undefined || wholeAt === null) return false;
    const isCount = nounOf(whole) === 'dossier' && whole.token.number?.percent !== true;
    const turns = this.words(whole.afterNoun, figure.at).includes(' ; ') && names.some((name) => MAIN.includes(name));
    const isPart = !turns && ((isCount && isOtherSet(whole)) || this.inOtherSets.has(wholeAt));
    if (isPart) this.inOtherSets.add(index);
    return isPart;
  }

  /** "hỗ trợ 640 lượt người dân nộp 702 hồ sơ trực tuyến": what others were helped with. */
  private isHelped({ at }: Figure): boolean {
    const { tokens } = this.sentence;
    let from = at;
    while (from > 0 && !/^[;,:.()]$/.test(tokens[from - 1]?.key ?? '')) from -= 1;
    let to = at;
    while (to < tokens.length && !/^[;,.()]$/.test(tokens[to]?.key ?? '')) to += 1;
    const words = this.words(from, at);
    return this.words(at, to).includes(' theo mo hinh ') || HELPED.test(words) || OF_INITIATIVE.test(words);
  }

  /** "Tại phường bên cạnh, 3.200 hồ sơ …", "Có ngày cao điểm, …": the clause is about others, or about a day. */
  private isElsewhere({ at }: Figure): boolean {
    const { tokens } = this.sentence;
    return this.phrases.some(
      ({ features, from }) =>
        features.some((one) => one === 'elsewhere' || one === 'occasion') &&
        from < at &&
        !tokens.slice(from, at).some(({ key, text }) => key === ';' || /^thì$/iu.test(text.normalize('NFC'))),
    );
  }

  /** Late or in time, said of solved ones and those in process alike: which part is which, its own words say. */
  private ofTimedParent(figure: Figure, index: number, names: Names): Names {
    const { parent } = figure;
    const at = parent ?? this.lateBefore(figure, index);
    const whole = at === null || this.names[at] !== null ? undefined : this.figures[at];
    if (whole === undefined || names.length !== 1) return names;
    const features = featuresOf(whole);
    const [solved, open] = features.has('late')
      ? (['solved_late', 'in_process_overdue'] as const)
      : (['solved_early_or_on_time', 'in_process_within'] as const);
    if (!features.has('late') && !features.has('within')) return names;
    return names[0] === 'solved' ? [solved] : names[0] === 'in_process' ? [open] : names;
  }

  /** "57 hồ sơ quá hạn. Đến nay đã xử lý dứt điểm 41 hồ sơ": of those, it seems. */
  private isOfLateOnes({ token }: Figure, index: number, [name]: Names): boolean {
    const value = token.number?.value ?? 0;
    return index === 0 && name === 'solved' && value > 0 && value <= this.before.lateOnes;
  }

  /** "05 hồ sơ trễ hạn, đã giải quyết 04 hồ sơ": of the late ones, not more than they are. */
  private lateBefore({ at, token }: Figure, index: number): number | null {
    const before = this.figures[index - 1];
    if (!before || !featuresOf(before).has('late') || this.names[index - 1] !== null) return null;
    const isFew = (token.number?.value ?? 0) <= (before.token.number?.value ?? -1);
    return isFew && !this.words(before.afterNoun, at).includes(' ; ') ? index - 1 : null;
  }

  /** "Hồ sơ trực tuyến đã tiếp nhận 610, đã giải quyết 600": those solved are of the online ones, which no form counts. */
  private isOfOnlineOnes(figure: Figure, index: number, [name]: Names): boolean {
    if (name === undefined || phaseOf(name) === null) return false;
    if (this.names.some((one) => one === 'received' || one === 'received_new')) return false;
    for (let at = index - 1; at >= 0; at -= 1) {
      const before = this.names[at] ?? null;
      const other = this.figures[at];
      if (other === undefined || this.words(other.afterNoun, figure.at).includes(' ; ')) return false;
      if (featuresOf(other).has('offline')) return false;
      if (before?.startsWith('online') === true)
        return (figure.token.number?.value ?? 0) <= (other.token.number?.value ?? other.token.pair?.part ?? 0);
    }
    return false;
  }

  /** The words after a pair without those that say its whole; null where they do not. */
  private partAfterWhole({ token, noun, before, after }: Figure): Zone | null {
    if (!token.pair || noun !== 'dossier' || hasStatus(before)) return null;
    const whole = WHOLE_FIRST.exec(after.key)?.[1];
    if (whole === undefined) return null;
    return zone(this.sentence.tokens, this.phrases, after.from + whole.trim().split(' ').length, after.to);
  }

  /** "15/16 xã có tỷ lệ hồ sơ trực tuyến trên 80%": how many reach a mark, not the mark. */
  private isCriterion(figure: Figure, index: number): boolean {
    let from = figure.at;
    while (from > 0 && !/^[;.:]$/.test(this.sentence.tokens[from - 1]?.key ?? '')) from -= 1;
    if (this.picksOut && !this.words(this.figures[index - 1]?.afterNoun ?? 0, figure.at).includes(' ; ')) return true;
    const isOfMany = MANY_HAVE.test(this.words(from, figure.at)) && boundOf(this.sentence.tokens, figure) !== null;
    this.picksOut = isOfMany;
    if (isOfMany) return true;
    const counted = this.figures[index - 1];
    if (counted?.noun !== 'other' || boundOf(this.sentence.tokens, figure) === null) return false;
    const between = this.words(counted.afterNoun, figure.at);
    return / (?:co|dat|dam bao|bao dam|duy tri) /.test(between) && !/ (?:;|trong do|tong|ca) /.test(between);
  }

  private tellsLegal(): boolean {
    return this.names.some((name) => name?.startsWith('legal_') ?? false);
  }

  /** What the figure is a part of: a figure before, unless the sentence has since turned to something else. */
  private parentName(figure: Figure, index: number): FactName | null {
    const { parent } = figure;
    if (parent === null) {
      return this.key.startsWith(' trong do ')
        ? (this.before.parent ?? this.before.whole ?? this.before.brother)
        : this.before.parent;
    }
    const name = this.names[parent] ?? null;
    const turned = this.names
      .slice(parent + 1, index)
      .some((one) => one !== null && MAIN.includes(one) && phaseOf(one) !== phaseOf(name));
    return turned ? null : name;
  }

  /** "cấp tỉnh tiếp nhận 45 hồ sơ, cấp huyện 34 hồ sơ", "đạt 99,9%; cấp xã đạt 99,1%": what is counted is not said again. */
  private isRepeated({ before, after, at, head }: Figure, index: number): boolean {
    const since = head === null ? (this.figures[index - 1]?.afterNoun ?? 0) : head.to + 1;
    const from = this.sentence.tokens[since]?.start ?? 0;
    const to = this.sentence.tokens[at]?.start ?? from;
    const { start, text } = this.sentence;
    return !hasStatus(after) && !hasStatus(before) && isScopeAlone(text.slice(from - start, to - start));
  }

  private repeatedName(figure: Figure, index: number): FactName | null {
    const before = this.names[index - 1] ?? null;
    const { noun, token } = figure;
    const isSame = noun === 'dossier' || (noun === null && this.isDossier && token.kind === 'number');
    if (before === null || !REPEATED.includes(before) || !isSame) return null;
    if (this.isSumOf(figure, before)) return before;
    return this.isRepeated(figure, index) ? before : null;
  }

  /** "quý I 1.105, quý II 1.240; tổng cộng là 2.345": what the figures before it add up to. */
  private isSumOf({ before, after, token }: Figure, name: FactName): boolean {
    if (hasStatus(before) || hasStatus(after) || !/ (?:tong|cong|nang tong) /.test(` tong${before.key}`)) return false;
    const parts = this.figures.slice(0, this.names.length).filter((_, at) => this.names[at] === name);
    const sum = parts.reduce((total, { token: { number } }) => total + (number?.value ?? 0), 0);
    return parts.length > 1 && sum === token.number?.value;
  }

  /** The figure before in the same list, with the same parent. */
  private brotherOf(index: number): number | null {
    const parent = this.figures[index]?.parent ?? null;
    for (let at = index - 1; at >= 0; at -= 1) {
      if ((this.figures[at]?.parent ?? null) === parent && this.names[at] !== null) return at;
      if (at === parent) return null;
    }
    return null;
  }

  /** The name of the figure that a percentage explains: nothing but a bracket, a comma or "chiếm" between them. */
  private beside(figure: Figure, index: number): FactName | null {
    // "512 HS/tổng số 640 HS, đạt 80%": the percentage is of the part, not of its whole.
    let at = index - 1;
    while (this.isWhole(at) || this.isBracketed(at, figure)) at -= 1;
    const before = this.figures[at];
    if (!before) return null;
    const last = this.isBracketed(index - 1, figure) ? before : (this.figures[index - 1] ?? before);
    const between = this.words(last.afterNoun, figure.at).replace(/ \([^()]*\) /g, ' ');
    const own = last.after.key.trim();
    const words = between
      .trim()
      .replace(own, '')
      .replace(/[(),:]|\b(?:chiem|dat|ti le|tuong ung|tuong duong|bang|voi|tren)\b/g, '')
      .trim();
    return words === '' ? (this.likeliest[at] ?? null) : null;
  }

  /** "trễ hạn 18 hồ sơ (11 hồ sơ do lỗi hệ thống), chiếm 2,28%": closed in a bracket before the figure. */
  private isBracketed(index: number, figure: Figure): boolean {
    const other = this.figures[index];
    const before = this.figures[index - 1];
    if (!other || !before || other.token.number?.percent === true) return false;
    return (
      this.words(before.afterNoun, other.at).includes(' ( ') && this.words(other.afterNoun, figure.at).includes(' ) ')
    );
  }

  /** The figure is the whole that the one before is a part of: "/ tổng số 640", "trên tổng số 640". */
  private isWhole(index: number): boolean {
    const [part, whole] = [this.figures[index - 1], this.figures[index]];
    if (!part || !whole) return false;
    return /^ (?:hs |ho so )?(?:(?:bi )?(?:dung|truoc|som|tre|qua|cham) (?:han |hen ))?(?:\/ ?(?:tong so |tong )?|(?:tren|trong) (?:tong so|tong) )$/.test(
      this.words(part.afterNoun, whole.at),
    );
  }

  private putNumber(names: Names, figure: Figure, of: FactName | null): void {
    const { token } = figure;
    const whole = token.pair ? this.wholeOf(figure, names) : null;
    if (names.length === 0 && whole === null) return;
    const span = { start: token.start - this.sentence.start, end: token.end - this.sentence.start };
    const scope = this.scopeOf(token, names[0]);
    if (token.pair) {
      // "Tiếp nhận/giải quyết: 650/645": of two that stand side by side the lesser was solved.
      const isTurned = token.pair.part > token.pair.whole && whole === 'received';
      const [part, all] = isTurned ? [token.pair.whole, token.pair.part] : [token.pair.part, token.pair.whole];
      this.put(names, { value: part, decimals: 0, bound: null, of, span }, scope);
      if (whole && !(whole === 'tasks_assigned' && this.names.includes(whole)))
        this.put([whole], { value: all, decimals: 0, bound: null, of: null, span }, scope);
      return;
    }
    const { number } = token;
    if (!number) return;
    const bound = boundOf(this.sentence.tokens, figure);
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
        this.words(0, figure.at),
        this.words(figure.afterNoun, this.sentence.tokens.length),
      );
    if (this.isGivenWhole(figure)) return 'tasks_assigned';
    // "xử lý 12/12 phản ánh, kiến nghị tiếp nhận".
    return nounOf(figure) === 'petition' && figure.after.features.has('receive') ? 'petitions' : null;
  }

  /** "Hoàn thành 45/49 nhiệm vụ do UBND huyện giao": how many were done in time is not said, how many were given is. */
  private isGivenWhole(figure: Figure): boolean {
    return nounOf(figure) === 'task' && this.isTask && speaksOfGiven(`${figure.before.key}${figure.after.key}`);
  }

  private put(names: Names, figure: Pick<Fact, 'value' | 'decimals' | 'bound' | 'of' | 'span'>, scope: Scope): void {
    const { text } = this.sentence;
    const common = { ...figure, text, scope, paragraph: this.paragraph };
    const isBoth = names.every((name) => name.startsWith('legal_documents_'));
    if (names.length === 0) return;
    if (names.length > 1 && !isBoth) this.ambiguous.push({ ...common, candidates: names });
    else for (const name of names) this.facts.push({ ...common, name });
  }

  private frame(token: Token): Pick<Fact, 'text' | 'span' | 'paragraph'> {
    const { start, text } = this.sentence;
    return { text, span: { start: token.start - start, end: token.end - start }, paragraph: this.paragraph };
  }

  private scopeOf(token: Token, name?: FactName): Scope {
    const scope = this.scopes.at(token, this.before.scope);
    if (name?.startsWith('tasks_')) return { ...scope, place: this.giver };
    return name?.startsWith('plan_') ? { ...scope, place: '' } : scope;
  }

  private words(from: number, to: number): string {
    return ` ${this.sentence.tokens
      .slice(from, Math.max(from, to))
      .map(({ key }) => key)
      .join(' ')} `;
  }
}

/** What is counted: the words after the figure, or else the last thing named before it. */
function nounOf({ noun, before, opener }: Figure): Noun {
  const named = nounIn(before) ?? (opener ? nounIn(opener) : null);
  // "Tổng số VBQPPL đã ban hành: 05 văn bản".
  if (noun === 'document') return named === 'legal-document' ? named : 'other';
  // "Tổng số ý kiến phản ánh đã tiếp nhận là 96 ý kiến".
  if (noun === 'task' && named === 'petition') return named;
  if (noun !== null) return noun;
  // "Tỷ lệ giải quyết TTHC đúng hạn 100% (885/885)": dossiers are solved.
  if (
    named === 'procedure' &&
    / (?:giai quyet|xu li) (?:tthc|thu tuc hanh chinh|thu tuc) /.test(`${before.key}${opener?.key ?? ''}`)
  )
    return null;
  if (named === 'document') return 'other';
  // "đã giải quyết và trả kết quả 228": what is handed out of a dossier is the dossier's.
  return named === 'result' ? null : named;
}

/** "UBND huyện giao", "Chủ tịch UBND tỉnh giao": the last giver named. */
function giverOf(text: string): string | null {
  const found = [
    ...text.matchAll(
      /(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:(?!UBND|Ủy ban|Uỷ ban|được)[^,;.]){0,30}?\s+giao/giu,
    ),
  ].at(-1);
  return found?.[0] ?? null;
}

const OVER = /^(?:hơn|trên|ít nhất|tối thiểu)$/iu;

const UNDER = /^(?:gần|dưới|ngót|xấp xỉ dưới)$/iu;

const ABOUT = /^(?:khoảng|ước|chừng|xỉ)$/iu;

function boundOf(tokens: readonly Token[], { at, afterNoun }: Figure): Bound | null {
  const before = tokens[at - 1];
  const word = before?.text.normalize('NFC') ?? '';
  const two = `${tokens[at - 2]?.key ?? ''} ${before?.key ?? ''}`;
  if (OVER.test(word) || two === 'it nhat' || two === 'toi thieu') return 'over';
  if (UNDER.test(word) || two === 'khong qua' || two === 'toi da' || two === 'chua den') return 'under';
  if (ABOUT.test(word) || two === 'uoc dat') return 'about';
  return tokens[afterNoun]?.key === 'tro' && tokens[afterNoun + 1]?.key === 'len' ? 'over' : null;
}
