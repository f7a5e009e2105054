/** What the reader finds in measured sentences, held against what they state; false facts count by whatever name. */
import { documentOfText } from '../../../../src/document/plain-text.js';
import type { Bound } from '../../../../src/sources/report/fact.js';
import { findFacts } from '../../../../src/sources/report/find-facts.js';
import { MEASURED } from '../measured.js';
import { HELD_BACK } from './held-back.js';
import { KINDS_2026 } from './kinds-2026.js';
import { OTHER_WRITERS } from './other-writers.js';
import { UNSEEN_EIGHT } from './unseen-eight.js';
import { UNSEEN_EIGHTEEN } from './unseen-eighteen.js';
import { UNSEEN_ELEVEN } from './unseen-eleven.js';
import { UNSEEN_FIFTEEN } from './unseen-fifteen.js';
import { UNSEEN_FIVE } from './unseen-five.js';
import { UNSEEN_FOUR } from './unseen-four.js';
import { UNSEEN_FOURTEEN } from './unseen-fourteen.js';
import { UNSEEN_NINE } from './unseen-nine.js';
import { UNSEEN_NINETEEN } from './unseen-nineteen.js';
import { UNSEEN_ONE } from './unseen-one.js';
import { UNSEEN_SEVEN } from './unseen-seven.js';
import { UNSEEN_SEVENTEEN } from './unseen-seventeen.js';
import { UNSEEN_SIX } from './unseen-six.js';
import { UNSEEN_SIXTEEN } from './unseen-sixteen.js';
import { UNSEEN_TEN } from './unseen-ten.js';
import { UNSEEN_THIRTEEN } from './unseen-thirteen.js';
import { UNSEEN_THREE } from './unseen-three.js';
import { UNSEEN_TWELVE } from './unseen-twelve.js';
import { UNSEEN_TWENTY } from './unseen-twenty.js';
import { UNSEEN_TWENTY_FIVE } from './unseen-twenty-five.js';
import { UNSEEN_TWENTY_FOUR } from './unseen-twenty-four.js';
import { UNSEEN_TWENTY_ONE } from './unseen-twenty-one.js';
import { UNSEEN_TWENTY_TWO } from './unseen-twenty-two.js';
import { UNSEEN_TWENTY_SIX } from './unseen-twenty-six.js';
import { UNSEEN_TWENTY_THREE } from './unseen-twenty-three.js';
import { UNSEEN_TWO } from './unseen-two.js';
import type { Measured } from './measured-sentence.js';

const SIGNS: Readonly<Record<Bound, string>> = { over: '>', under: '<', about: '~' };

export interface Judged {
  readonly text: string;
  readonly right: number;
  /** Printed as a fact, and none: what a check would build on. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  /** Shown as open where nothing, or a fact, was expected. */
  readonly open: readonly string[];
}

export interface Score {
  readonly sentences: number;
  /** Of what the sentences state, in percent. */
  readonly found: number;
  /** Of what is printed as a fact, in percent. */
  readonly wrong: number;
  readonly judged: readonly Judged[];
}

/** All sentences by their set and kind. */
export const MEASURED_SETS: Readonly<Record<string, Readonly<Record<string, readonly Measured[]>>>> = {
  'first set': { 'all kinds': MEASURED },
  'kinds of 2026': KINDS_2026,
  'other writers': OTHER_WRITERS,
  'held back': HELD_BACK,
  'unseen, one': UNSEEN_ONE,
  'unseen, two': UNSEEN_TWO,
  'unseen, three': UNSEEN_THREE,
  'unseen, four': UNSEEN_FOUR,
  'unseen, five': UNSEEN_FIVE,
  'unseen, six': UNSEEN_SIX,
  'unseen, seven': UNSEEN_SEVEN,
  'unseen, eight': UNSEEN_EIGHT,
  'unseen, nine': UNSEEN_NINE,
  'unseen, ten': UNSEEN_TEN,
  'unseen, eleven': UNSEEN_ELEVEN,
  'unseen, twelve': UNSEEN_TWELVE,
  'unseen, thirteen': UNSEEN_THIRTEEN,
  'unseen, fourteen': UNSEEN_FOURTEEN,
  'unseen, fifteen': UNSEEN_FIFTEEN,
  'unseen, sixteen': UNSEEN_SIXTEEN,
  'unseen, seventeen': UNSEEN_SEVENTEEN,
  'unseen, eighteen': UNSEEN_EIGHTEEN,
  'unseen, nineteen': UNSEEN_NINETEEN,
  'unseen, twenty': UNSEEN_TWENTY,
  'unseen, twenty-one': UNSEEN_TWENTY_ONE,
  'unseen, twenty-two': UNSEEN_TWENTY_TWO,
  'unseen, twenty-three': UNSEEN_TWENTY_THREE,
  'unseen, twenty-four': UNSEEN_TWENTY_FOUR,
  'unseen, twenty-five': UNSEEN_TWENTY_FIVE,
  'unseen, twenty-six': UNSEEN_TWENTY_SIX,
};

function judge([text, expected]: Measured): Judged {
  const { facts, ambiguous } = findFacts(documentOfText(text));
  const missing = expected === '' ? [] : expected.split(' ');
  const take = (one: string): boolean => {
    const at = missing.indexOf(one);
    if (at >= 0) missing.splice(at, 1);
    return at >= 0;
  };
  const printed = facts.map(({ name, bound, value }) => `${name}${bound === null ? '=' : SIGNS[bound]}${value}`);
  const said = ambiguous.map(({ candidates, value }) => `?${candidates.join('|')}=${value}`);
  const wrong = printed.filter((one) => !take(one));
  const open = said.filter((one) => !take(one));
  const stated = expected === '' ? 0 : expected.split(' ').length;
  return { text, right: stated - missing.length, wrong, missing, open };
}

export function scoreOf(sentences: readonly Measured[]): Score {
  const judged = sentences.map(judge);
  const sum = (count: (one: Judged) => number): number => judged.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right);
  const [missing, wrong] = [sum((one) => one.missing.length), sum((one) => one.wrong.length)];
  const percent = (part: number, rest: number): number => (part + rest === 0 ? 0 : (part / (part + rest)) * 100);
  return {
    sentences: sentences.length,
    found: right + missing === 0 ? 100 : percent(right, missing),
    wrong: percent(wrong, right),
    judged,
  };
}

/** What is missing, false or open, a sentence each. */
export function faultsOf({ judged }: Score): readonly string[] {
  return judged
    .filter(({ wrong, missing, open }) => wrong.length + missing.length + open.length > 0)
    .map(
      ({ text, wrong, missing, open }) =>
        `${text}\n    false: ${wrong.join(' ') || '-'}  missing: ${missing.join(' ') || '-'}  open: ${open.join(' ') || '-'}`,
    );
}
