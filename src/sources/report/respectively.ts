/** "trước hạn, đúng hạn và quá hạn lần lượt là 912, 230 và 02": which of the words told is of which figure. */
import type { Found } from './lexicon.js';
import type { TextToken } from './text-tokens.js';

const ENDS = new Set([';', '.', '(', ')']);

/** Places of the words "lần lượt" in a sentence. */
function turnsOf(tokens: readonly TextToken[]): readonly number[] {
  return tokens.flatMap(({ key }, at) => (key === 'lan' && tokens[at + 1]?.key === 'luot' ? [at] : []));
}

/** For the places of figures: the phrases that each is told of; the last of them its own, the others of all. */
export function toldInTurn(
  tokens: readonly TextToken[],
  phrases: readonly Found[],
): ReadonlyMap<number, readonly Found[]> {
  const told = new Map<number, readonly Found[]>();
  for (const turn of turnsOf(tokens)) {
    let from = turn;
    while (from > 0 && !ENDS.has(tokens[from - 1]?.key ?? '') && !isFigure(tokens[from - 1])) from -= 1;
    const named = phrases.filter(
      (phrase) => phrase.from >= from && phrase.to <= turn && !phrase.features.includes('name'),
    );
    const places: number[] = [];
    for (let at = turn + 2; at < tokens.length && !ENDS.has(tokens[at]?.key ?? ''); at += 1)
      if (isFigure(tokens[at])) places.push(at);
    const own = named.slice(-places.length);
    if (places.length < 2 || own.length === 0) continue;
    // "đã giải quyết lần lượt 598 và 88": one thing told of several.
    if (own.length < places.length) {
      if (named.length === 1) for (const place of places) told.set(place, named);
      continue;
    }
    const shared = named.slice(0, -places.length);
    places.forEach((place, index) => {
      const phrase = own[index];
      if (phrase) told.set(place, [...shared, phrase]);
    });
  }
  return told;
}

function isFigure(token: TextToken | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'pair';
}
