/** A sentence's percentages, one after another: what each is a rate of, and which are marks, targets or another's. */
import { boundOf } from './bounds.js';
import { featuresOf, type Names } from './dossier-facts.js';
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';
import type { Feature } from './lexicon.js';
import { isAimed, isElsewhere } from './other-sets.js';
import { rateNames } from './rate-facts.js';
import type { ReadSentence } from './read-sentence.js';
import { hasStatus, zone, zoneOf, type Zone } from './zones.js';

/** "giảm còn", "tăng lên", a bound after them. */
const GROWN =
  /^ (?:manh |dan |nhanh )?(?:xuong )?(?:chi )?(?:con|len|len den|len toi|den) (?:hon |gan |duoi |tren |khoang )?$/;

/** "tỷ lệ trực tuyến cao nhất tỉnh, với 99,2%", "tăng mạnh, đạt 83%": what it is of stands before the comma. */
const SAID_BEFORE =
  /^ (?:(?:hien|da|nay|den nay|o muc|muc|voi|dat|len|la|chiem|con|chi) )+(?:tren |hon |gan |khoang )?$/;

/** "Các địa phương có tỷ lệ hồ sơ đúng hạn dưới 95%": what picks them out. */
const MANY_HAVE =
  / (?:cac|nhung|nhieu|mot so|con) (?:dia phuong|don vi|xa|phuong|so|nganh|co quan|huyen)(?: ,| \S+){0,3} (?:co|dat|con|chua) /;

/** Of a target, or of what is compared with: what the next percentage is said to have become. */
const HELD_BACK: readonly Feature[] = ['aim', 'compared', 'change'];

/** "kết quả thực hiện đạt", "9 tháng đạt": right after a target. */
const REACHED =
  /^ (?:(?:den|het|trong|ket qua|thuc te|thuc hien|song|nhung|moi|chi|(?:ti )?le (?:nay|tren|do)(?: cua(?: \S+){1,3}?(?= da | dat | la ))?|den nay|hien nay|hien|da|ki nay|ki bao cao|#time|#date|,|:) )*(?:dat|dat duoc|la|:|(?:da |nang |tang )*len|con) (?:muc )?(?:tren |hon |gan )?$/;

/** "nay đã nâng lên", "đến nay đạt": what the percentage before has come to. */
const NOW =
  /^ (?:(?:thi )?(?:den |hien )?nay (?:, )?)?(?:con |ti |so nay |le nay |da )*(?:nang |tang |giam )*(?:len|dat|con|la) (?:tren |hon |gan )?$/;

/** "; do UBND cấp xã tiếp nhận đạt": the same rate, of those whom another takes up. */
const BY_ANOTHER =
  /^ (?:\S+ ){0,3}?[,;] (?:trong do (?:, |: )?)?do (?:\S+ ){1,9}?(?:tiep nhan|giai quyet) (?:dat|la|chiem|:) $/;

/** "95,8% (vượt chỉ tiêu)": how it is judged says nothing of what it is. */
const VERDICT = /^ \( (?:da |chua |khong )*(?:dat|vuot|hoan thanh|bang)(?: \S+){0,4} \) $/;
const NO_WORDS: Zone = zoneOf([]);

export class RateReader {
  /** What the percentage before is, for a list of places. */
  last: Names = [];
  /** A percentage has picked out units; those that follow are theirs. */
  private picksOut = false;
  /** What the percentage before would be, were it no target. */
  private aimed: Names = [];

  constructor(private readonly read: ReadSentence) {}

  /** What a percentage says of the unit; nothing where it is no rate of its dossiers. */
  namesOf(said: Figure, index: number, rest: string): Names {
    const figure = VERDICT.test(said.after.key) ? { ...said, after: NO_WORDS } : said;
    const { head, ratio, token } = figure;
    const isRepeated = this.read.isRepeated(figure, index);
    const isHeaded = head !== null && hasStatus(head) && isRepeated;
    const own = rateNames(
      isHeaded ? { ...figure, before: head } : ratio ? { ...figure, before: ratio.part } : this.grownTo(figure),
      {
        isTopic: this.read.isDossier,
        beside: this.beside(figure, index),
        tellsEarly: this.read.tellsEarly,
        rest,
      },
    );
    const isSaidAgain = isRepeated || this.isByAnother(figure, index);
    const names = own.length === 0 && this.last.length > 0 && isSaidAgain ? this.last : own;
    const isCriterion = this.isCriterion(figure, index);
    this.last = isCriterion ? [] : names;
    const reached = this.reachedNames(figure, index, names);
    const value = token.number?.value ?? -1;
    if (this.isPartInTime(figure, index, reached)) return [];
    return value >= 0 && value <= 100 && !isCriterion && !isElsewhere(this.read, figure) && !isAimed(this.read, figure)
      ? reached
      : [];
  }

  /** "Tỷ lệ hồ sơ trễ hạn giảm còn 0,2%": what it has come to, named before "giảm"; what it was is not said. */
  private grownTo(figure: Figure): Figure {
    const { tokens } = this.read.sentence;
    const told = this.toldBeforeComma(figure);
    if (told) return { ...figure, before: told };
    const change = this.read.phrases
      .filter(({ features, to }) => features.includes('change') && to <= figure.at)
      .at(-1);
    if (!change || !GROWN.test(this.read.words(change.to, figure.at))) return figure;
    const from = this.read.clauseStart(change.from);
    const said = zone(tokens, this.read.phrases, from, change.from);
    const isAlone = !tokens.slice(from, change.from).some(({ kind }) => kind === 'number' || kind === 'pair');
    return isAlone && hasStatus(said) ? { ...figure, before: said } : figure;
  }

  private toldBeforeComma(figure: Figure): Zone | null {
    const { tokens } = this.read.sentence;
    const comma = this.read.clauseStart(figure.at, /^[;,:.()]$/) - 1;
    if (tokens[comma]?.key !== ',' || !SAID_BEFORE.test(this.read.words(comma + 1, figure.at))) return null;
    if (hasStatus(figure.before) || hasStatus(figure.after)) return null;
    const from = this.read.clauseStart(comma);
    const said = zone(tokens, this.read.phrases, from, comma);
    const isAlone = !tokens.slice(from, comma).some(({ kind }) => kind === 'number' || kind === 'pair');
    if (!isAlone || !said.key.includes(' le ') || !hasStatus(said)) return null;
    return { ...said, features: new Set([...said.features].filter((one) => one !== 'change')) };
  }

  /** "Chỉ tiêu: tỷ lệ hồ sơ trực tuyến 90%; kết quả thực hiện đạt 93,4%": what was aimed at and what was reached. */
  private reachedNames(figure: Figure, index: number, names: Names): Names {
    if (HELD_BACK.some((one) => featuresOf(figure).has(one))) {
      const plain = (one: Zone): Zone => ({
        ...one,
        key: one.key.replace(/ (?:chi tieu|ke hoach|muc tieu)(?= )/g, ''),
        features: new Set([...one.features].filter((is) => !HELD_BACK.includes(is))),
      });
      this.aimed = rateNames(
        {
          ...figure,
          before: plain(figure.before),
          after: plain(figure.after),
          opener: figure.opener && plain(figure.opener),
        },
        { isTopic: this.read.isDossier, beside: null, tellsEarly: this.read.tellsEarly, rest: ' ' },
      );
      return names;
    }
    // "tháng đầu chỉ đúng hạn 91%, nay đã nâng lên 99,2%": what it was.
    const next = this.read.figures[index + 1];
    if (
      next?.token.number?.percent === true &&
      this.saysNow(figure, next) &&
      NOW.test(next.before.key) &&
      !hasStatus(next.after)
    ) {
      this.aimed = names;
      return [];
    }
    const isReached =
      names.length === 0 &&
      (REACHED.test(figure.before.key) || (this.aimed.length > 0 && NOW.test(figure.before.key))) &&
      !hasStatus(figure.after);
    const reached = isReached && this.read.figures[index - 1]?.token.number?.percent === true ? this.aimed : names;
    this.aimed = [];
    return reached;
  }

  /** "tỷ lệ trước hạn 84,2%, tỷ lệ đúng hạn 15,8%": two parts of one whole; the rate of the forms is their sum. */
  private isPartInTime(figure: Figure, index: number, [name]: Names): boolean {
    const other = this.read.figures[index - 1];
    if (name !== 'rate_on_time' || other?.token.number?.percent !== true) return false;
    const [features, own] = [featuresOf(other), featuresOf(figure)];
    const isEarly = features.has('early') && !features.has('on-time') && !own.has('early');
    return isEarly && other.token.number.value + (figure.token.number?.value ?? 0) <= 100.1;
  }

  private saysNow({ afterNoun }: Figure, next: Figure): boolean {
    return / (?:den |hien )?nay (?!ti le )/.test(this.read.words(afterNoun, next.at));
  }

  private isByAnother({ at, after }: Figure, index: number): boolean {
    return !hasStatus(after) && BY_ANOTHER.test(this.read.words(this.read.figures[index - 1]?.afterNoun ?? 0, at));
  }

  /** "15/16 xã có tỷ lệ hồ sơ trực tuyến trên 80%": how many reach a mark, not the mark. */
  private isCriterion(figure: Figure, index: number): boolean {
    const from = this.read.clauseStart(figure.at, /^[;.:]$/);
    if (this.picksOut && !this.read.words(this.read.figures[index - 1]?.afterNoun ?? 0, figure.at).includes(' ; '))
      return true;
    const isOfMany =
      MANY_HAVE.test(this.read.words(from, figure.at)) && boundOf(this.read.sentence.tokens, figure) !== null;
    this.picksOut = isOfMany;
    if (isOfMany) return true;
    const counted = this.read.figures[index - 1];
    const isOfUnits =
      counted?.token.pair !== undefined && / (?:don vi|xa|phuong|so|co quan|dia phuong|huyen) /.test(counted.after.key);
    if (isOfUnits && counted.after.key.includes(' co ')) return true;
    if (counted?.noun !== 'other' || boundOf(this.read.sentence.tokens, figure) === null) return false;
    const between = this.read.words(counted.afterNoun, figure.at);
    return / (?:co|dat|dam bao|bao dam|duy tri) /.test(between) && !/ (?:;|trong do|tong|ca) /.test(between);
  }

  /** The name of the figure that a percentage explains: nothing but a bracket, a comma or "chiếm" between them. */
  private beside(figure: Figure, index: number): FactName | null {
    // "512 HS/tổng số 640 HS, đạt 80%": the percentage is of the part, not of its whole.
    let at = index - 1;
    while (this.isWhole(at) || this.isBracketed(at, figure)) at -= 1;
    const before = this.read.figures[at];
    if (!before) return null;
    const last = this.isBracketed(index - 1, figure) ? before : (this.read.figures[index - 1] ?? before);
    const between = this.read.words(last.afterNoun, figure.at).replace(/ \([^()]*\) /g, ' ');
    const own = last.after.key.trim();
    const words = between
      .trim()
      .replace(own, '')
      .replace(/[(),:]|\b(?:chiem|dat|ti le|tuong ung|tuong duong|bang|voi|tren|gan|hon|khoang|duoi|toi|den)\b/g, '')
      .trim();
    return words === '' ? (this.read.likeliest[at] ?? null) : null;
  }

  /** "trễ hạn 18 hồ sơ (11 hồ sơ do lỗi hệ thống), chiếm 2,28%": closed in a bracket before the figure. */
  private isBracketed(index: number, figure: Figure): boolean {
    const other = this.read.figures[index];
    const before = this.read.figures[index - 1];
    if (!other || !before || other.token.number?.percent === true) return false;
    return (
      this.read.words(before.afterNoun, other.at).includes(' ( ') &&
      this.read.words(other.afterNoun, figure.at).includes(' ) ')
    );
  }

  /** The figure is the whole that the one before is a part of: "/ tổng số 640", "trên tổng số 640". */
  private isWhole(index: number): boolean {
    const [part, whole] = [this.read.figures[index - 1], this.read.figures[index]];
    if (!part || !whole) return false;
    return /^ (?:hs |ho so )?(?:(?:bi )?(?:dung|truoc|som|tre|qua|cham) (?:han |hen ))?(?:\/ ?(?:tong so |tong )?|(?:tren|trong) (?:tong so|tong) )$/.test(
      this.read.words(part.afterNoun, whole.at),
    );
  }
}
