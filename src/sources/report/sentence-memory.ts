/** What sentences and paragraphs leave to those after them. */
import { NO_SCOPE, type FactName, type Scope } from './fact.js';

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

export interface Run {
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
