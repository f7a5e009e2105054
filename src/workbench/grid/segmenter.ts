/**
 * `Intl.Segmenter` for browsers that lack it: the grid's library asks for one as soon as its code runs, and Firefox has
 * none before 125 (ESR 115, the last for Windows 7, stays without). Import this before anything of Univer.
 */

export interface TextSegment {
  readonly segment: string;
  readonly index: number;
  readonly input: string;
  readonly isWordLike?: boolean;
}

/** A letter with what sits on it, joined emoji, a flag. Enough for measuring text that officials type. */
const GRAPHEME = /\r\n|\p{Regional_Indicator}{2}|[^](?:\p{M}|\p{Emoji_Modifier}|\u200d[^])*/gu;
const WORD = /[\p{L}\p{M}\p{N}_]+|[^]/gu;

/** The part of `Intl.Segmenter` that is used: going through the segments in order. */
export class PlainSegmenter {
  private readonly byWord: boolean;

  constructor(_locales?: unknown, options?: { readonly granularity?: string }) {
    this.byWord = options?.granularity === 'word';
  }

  segment(input: string): readonly TextSegment[] {
    return [...input.matchAll(this.byWord ? WORD : GRAPHEME)].map(({ 0: segment, index }) => ({
      segment,
      index,
      input,
      ...(this.byWord ? { isWordLike: /[\p{L}\p{N}]/u.test(segment) } : {}),
    }));
  }
}

if (!('Segmenter' in Intl)) {
  Object.defineProperty(Intl, 'Segmenter', { value: PlainSegmenter, configurable: true, writable: true });
}
