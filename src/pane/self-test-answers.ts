/** What the person answered to the self-test's questions: kept on this machine, beside the preferences. */
import { MAX_NOTE, NO_ANSWERS, type SelfTestAnswer, type SelfTestAnswers } from '../strings/self-test-answers.js';
import type { PreferenceStorage } from '../ui/browser.js';
import type { SelfTestParts } from './environment.js';

/** `partition` as for the preferences. Where nothing can be stored, answers last as long as the page. */
export function selfTestAnswers(
  storage: PreferenceStorage | null,
  partition = '',
): Pick<SelfTestParts, 'readAnswers' | 'writeAnswers'> {
  const key = `${partition}soat-phu-luc.self-test`;
  let kept: SelfTestAnswers | null = null;
  return {
    readAnswers: () => kept ?? stored(storage, key),
    writeAnswers(answers) {
      kept = answers;
      try {
        storage?.setItem(key, JSON.stringify(answers));
      } catch {
        // `kept` has them for this sitting
      }
    },
  };
}

/** What cannot be read there is as good as not answered. */
function stored(storage: PreferenceStorage | null, key: string): SelfTestAnswers {
  try {
    return answersOf(JSON.parse(storage?.getItem(key) ?? '{}'));
  } catch {
    return NO_ANSWERS;
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
