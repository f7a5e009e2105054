/** What the person answered to the self-test's questions: kept on this machine, beside the preferences. */
import { MAX_NOTE, NO_ANSWERS, type SelfTestAnswer, type SelfTestAnswers } from '../strings/self-test-words.js';
import type { SelfTestParts } from './environment.js';
import { storageKey } from '../ui/remembered-keys.js';

type Place = Pick<SelfTestParts, 'storage' | 'partition'>;

/** Where nothing can be stored, answers last as long as the page. */
const ofThisSitting = new Map<string, SelfTestAnswers>();

export function readAnswers(place: Place): SelfTestAnswers {
  return stored(place) ?? ofThisSitting.get(keyOf(place)) ?? NO_ANSWERS;
}

export function writeAnswers(place: Place, answers: SelfTestAnswers): void {
  ofThisSitting.set(keyOf(place), answers);
  try {
    place.storage?.setItem(keyOf(place), JSON.stringify(answers));
  } catch {
    // this sitting has them
  }
}

function keyOf({ partition }: Place): string {
  return storageKey('self-test', partition);
}

/** undefined: nothing is there, or nothing that can be read. */
function stored(place: Place): SelfTestAnswers | undefined {
  try {
    const text = place.storage?.getItem(keyOf(place)) ?? null;
    return text === null ? undefined : answersOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function answersOf(data: unknown): SelfTestAnswers {
  if (typeof data !== 'object' || data === null) return NO_ANSWERS;
  const given = 'given' in data && typeof data.given === 'object' && data.given !== null ? data.given : {};
  const note = 'note' in data && typeof data.note === 'string' ? data.note.slice(0, MAX_NOTE) : '';
  return { given: Object.fromEntries(Object.entries(given).filter(isAnswer)), note };
}

function isAnswer(entry: [string, unknown]): entry is [string, SelfTestAnswer] {
  return entry[1] === 'yes' || entry[1] === 'no';
}
