/**
 * A person's own preferences: they stay on this machine and never travel with a file. Kept as JSON under one key of the
 * browser's storage; what cannot be read there is as good as not set.
 */
import { LANGUAGES, type Language } from '../../strings/language.js';
import type { PreferenceStorage } from '../../ui/browser.js';
import type { EditionChoice } from '../../app/open-edition.js';
import { storageKey } from '../../ui/remembered-keys.js';

/** A unit's own way to compute a rate: offered first when the same is asked again. */
export interface GivenAnswer {
  readonly unit: string;
  /** The finding's key. */
  readonly key: string;
  readonly answer: string;
}

const MOST_ANSWERS = 500;

export interface Preferences {
  readonly language: Language;
  readonly firstRunSeen: boolean;
  /** Check again by itself when the figures change. */
  readonly automaticRecheck: boolean;
  /** Put marks on the cells with every check that the person asks for. */
  readonly markOnCheck: boolean;
  /** Who explains, as it is to stand beside reasons; empty: nobody is named. */
  readonly explainer: string;
  /** What was answered to "tính theo cách nào?", the latest last. */
  readonly answers: readonly GivenAnswer[];
  /** The person has read what Ctrl+Z does on this Excel. */
  readonly undoNoteSeen: boolean;
  readonly edition: EditionChoice;
  /** Editions of workbooks that were accepted on this machine (`fingerprint.ts`). */
  readonly acceptedEditions: readonly string[];
  /** Id of the edition that the last check used; null: none yet. */
  readonly lastEdition: string | null;
  /** References of the rows on the page for whoever signs; none: chosen by us. */
  readonly signRows: readonly string[];
}

/** The handbook beside the page is about this edition. */
const HANDBOOK_EDITION = 'hue-2023';

/** Vietnamese whatever language Office speaks: many officials work in an English Office (docs/decisions.md NAMES-1). */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'vi',
  firstRunSeen: false,
  automaticRecheck: true,
  markOnCheck: true,
  explainer: '',
  answers: [],
  undoNoteSeen: false,
  edition: { kind: 'auto' },
  acceptedEditions: [],
  lastEdition: null,
  signRows: [],
};

export function isInHandbook(editionId: string): boolean {
  return editionId === HANDBOOK_EDITION;
}

export interface PreferenceStore {
  read(): Preferences;
  /** False: it could not be kept and holds for this session only. */
  write(preferences: Preferences): boolean;
}

/** `partition` is Office's partition key where there is one: storage of several add-ins and sites may be shared without it. */
export function preferenceStore(storage: PreferenceStorage | null, partition = ''): PreferenceStore {
  const key = storageKey('preferences', partition);
  return {
    read() {
      try {
        return preferencesOf(JSON.parse(storage?.getItem(key) ?? '{}'));
      } catch {
        return DEFAULT_PREFERENCES; // storage switched off, or its text damaged: nothing of the user's work lies there
      }
    },
    write(preferences) {
      try {
        storage?.setItem(key, JSON.stringify(preferences));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

function preferencesOf(data: unknown): Preferences {
  if (typeof data !== 'object' || data === null) return DEFAULT_PREFERENCES;
  const record: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(data));
  const flag = (key: 'firstRunSeen' | 'automaticRecheck' | 'markOnCheck' | 'undoNoteSeen'): boolean => {
    const value = record[key];
    return typeof value === 'boolean' ? value : DEFAULT_PREFERENCES[key];
  };
  return {
    language: LANGUAGES.find((language) => language === record['language']) ?? DEFAULT_PREFERENCES.language,
    firstRunSeen: flag('firstRunSeen'),
    automaticRecheck: flag('automaticRecheck'),
    markOnCheck: flag('markOnCheck'),
    explainer: typeof record['explainer'] === 'string' ? record['explainer'] : '',
    answers: Array.isArray(record['answers']) ? record['answers'].flatMap(answerOf).slice(-MOST_ANSWERS) : [],
    undoNoteSeen: flag('undoNoteSeen'),
    edition: editionOf(record['edition']),
    acceptedEditions: textsOf(record['acceptedEditions']),
    lastEdition: typeof record['lastEdition'] === 'string' ? record['lastEdition'] : null,
    signRows: textsOf(record['signRows']),
  };
}

function answerOf(data: unknown): readonly GivenAnswer[] {
  if (typeof data !== 'object' || data === null) return [];
  const { unit, key, answer }: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(data));
  return typeof unit === 'string' && typeof key === 'string' && typeof answer === 'string'
    ? [{ unit, key, answer }]
    : [];
}

function textsOf(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((one: unknown) => typeof one === 'string') : [];
}

function editionOf(data: unknown): EditionChoice {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return DEFAULT_PREFERENCES.edition;
  if (data.kind === 'builtIn' && 'id' in data && typeof data.id === 'string') return { kind: 'builtIn', id: data.id };
  if (
    data.kind === 'own' &&
    'fileName' in data &&
    typeof data.fileName === 'string' &&
    'json' in data &&
    typeof data.json === 'string'
  ) {
    return { kind: 'own', fileName: data.fileName, json: data.json };
  }
  return DEFAULT_PREFERENCES.edition;
}
