/** A sentence while its figures are read: its words, what led up to it, and the names that its figures have got so far. */
import type { Names } from './dossier-facts.js';
import type { FactName } from './fact.js';
import { figuresOf, sentenceKey, type Figure } from './sentence-figures.js';
import { findPhrases, type Found } from './lexicon.js';
import type { Memory } from './sentence-memory.js';
import { isScopeAlone } from './scope.js';
import type { Sentence } from './sentences.js';
import { speaksOfGiven } from './task-facts.js';
import { tellsOfDossiers } from './topics.js';
import { hasStatus } from './zones.js';

export class ReadSentence {
  readonly figures: readonly Figure[];
  readonly phrases: readonly Found[];
  /** Its folded words, blanks around. */
  readonly key: string;
  readonly isDossier: boolean;
  readonly isOnline: boolean;
  readonly isTask: boolean;
  readonly tellsEarly: boolean;
  readonly tellsReturned: boolean;
  readonly isLateReception: boolean;
  /** The name of each figure, in order; null where it has none or several. */
  readonly names: (FactName | null)[] = [];
  /** The same, with the likeliest of several. */
  readonly likeliest: (FactName | null)[] = [];

  constructor(
    readonly sentence: Sentence,
    readonly before: Memory,
  ) {
    this.figures = figuresOf(sentence);
    this.key = sentenceKey(sentence);
    this.phrases = findPhrases(sentence.tokens);
    this.tellsEarly =
      before.tellsEarly ||
      before.brother === 'solved_early' ||
      this.phrases.some(({ features }) => features.join() === 'early');
    this.tellsReturned = this.figures.some(
      (figure) => figure.before.features.has('returned') || figure.after.features.has('returned'),
    );
    this.isLateReception =
      this.phrases.some(({ features }) => features.includes('late-reception')) || before.brother === 'late_reception';
    const named = / (?:ho so|hs|hstthc) /.test(this.key);
    this.isDossier = named || before.isDossier || tellsOfDossiers(this.key);
    this.isOnline = / (?:truc tuyen|dvc|dich vu cong|dvctt|toan trinh) /.test(this.key) || before.isOnline;
    this.isTask =
      !named &&
      ((/ (?:nhiem vu|y kien|dau viec|chi dao|#number viec|#pair viec) /.test(this.key) && speaksOfGiven(this.key)) ||
        before.isTask);
  }

  /** The next figure's names; a percentage has none that others lean on. */
  nameNext(names: Names): void {
    this.names.push(names.length === 1 ? (names[0] ?? null) : null);
    this.likeliest.push(names[0] ?? null);
  }

  /** The folded words of some tokens, blanks around. */
  words(from: number, to: number): string {
    return ` ${this.sentence.tokens
      .slice(from, Math.max(from, to))
      .map(({ key }) => key)
      .join(' ')} `;
  }

  /** Where the clause of a token begins: after the last of these marks before it. */
  clauseStart(at: number, marks = /^[;,:.()]$/): number {
    let from = at;
    while (from > 0 && !marks.test(this.sentence.tokens[from - 1]?.key ?? '')) from -= 1;
    return from;
  }

  /** "cấp tỉnh tiếp nhận 45 hồ sơ, cấp huyện 34 hồ sơ", "đạt 99,9%; cấp xã đạt 99,1%": what is counted is not said again. */
  isRepeated({ before, after, at, head }: Figure, index: number): boolean {
    const since = head === null ? (this.figures[index - 1]?.afterNoun ?? 0) : head.to + 1;
    const from = this.sentence.tokens[since]?.start ?? 0;
    const to = this.sentence.tokens[at]?.start ?? from;
    const { start, text } = this.sentence;
    return !hasStatus(after) && !hasStatus(before) && isScopeAlone(text.slice(from - start, to - start));
  }
}
