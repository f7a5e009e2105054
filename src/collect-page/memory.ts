/**
 * What collecting remembers on this machine from one time to the next: the list of units, and what the official set right,
 * by each file's fingerprint (a file may be renamed or moved). What cannot be read there is as good as not remembered.
 */
import type { Level } from '../forms/edition.js';
import { LEVELS } from '../forms/edition.js';
import type { PreferenceStorage } from '../ui/browser.js';
import { toldOf, type ToldUnits } from './told.js';
import { storageKey } from '../ui/remembered-keys.js';

export interface FileCorrection {
  /** Whose it is; null: nobody's, leave it out. */
  readonly unit?: string | null;
  /** The period it is for, as `parsePeriod` reads it: it stays right when the next period is collected. */
  readonly period?: string;
  /** Of several files of its unit it is the one that counts. */
  readonly counts?: boolean;
  readonly level?: Level;
  /** References of rows that are taken from it although another part of its unit fills them in too. */
  readonly takes?: readonly string[];
}

/** What was decided about the whole, not about one file. */
export interface CollectChoices {
  /** By unit id: an upper office's lines include its units' (true), or are added to them (false). */
  readonly includes: Readonly<Record<string, boolean>>;
  /** Files that name no unit count under their own names; null: where there is no list. */
  readonly countUnnamed: boolean | null;
  /** Of the total; null: the next above the units'. */
  readonly level: Level | null;
}

const NO_CHOICES: CollectChoices = { includes: {}, countUnnamed: null, level: null };

export interface CollectMemory {
  readonly told: ToldUnits;
  readonly choices: CollectChoices;
  /** The list of units as rows of cells; empty where there is none. */
  readonly roster: readonly (readonly string[])[];
  /** By fingerprint. */
  readonly files: Readonly<Record<string, FileCorrection>>;
}

export interface CollectMemoryStore {
  readonly read: () => CollectMemory;
  /** False: it could not be kept and holds for this session only. */
  readonly write: (memory: CollectMemory) => boolean;
}

const NOTHING: CollectMemory = { roster: [], files: {}, choices: NO_CHOICES, told: {} };
const EDITION_KEY = storageKey('collect-edition');
/** Corrections of many periods: the oldest go first. */
const MOST_FILES = 2000;

/** The built-in forms that the page was last used with: the pane has its own setting. null: none, or one that is no more. */
export function rememberedEdition(storage: PreferenceStorage | null, known: readonly string[]): string | null {
  try {
    return known.find((id) => id === storage?.getItem(EDITION_KEY)) ?? null;
  } catch {
    return null; // storage switched off
  }
}

export function rememberEdition(storage: PreferenceStorage | null, id: string): void {
  try {
    storage?.setItem(EDITION_KEY, id);
  } catch {
    // storage switched off or full: chosen again next time
  }
}

/** `partition`: see `preferenceStore`. */
export function collectMemory(storage: PreferenceStorage | null, partition = ''): CollectMemoryStore {
  const key = storageKey('collect', partition);
  return {
    read() {
      try {
        return memoryOf(JSON.parse(storage?.getItem(key) ?? '{}'));
      } catch {
        return NOTHING; // storage switched off, or its text damaged: the files themselves are untouched
      }
    },
    write({ roster, files, choices, told }) {
      try {
        const kept = Object.fromEntries(Object.entries(files).slice(-MOST_FILES));
        storage?.setItem(key, JSON.stringify({ roster, files: kept, choices, told }));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

function memoryOf(data: unknown): CollectMemory {
  if (!isRecord(data)) return NOTHING;
  const { roster, files, choices } = data;
  return {
    choices: choicesOf(choices),
    told: toldOf(data['told']),
    roster: Array.isArray(roster) ? roster.filter(isRow) : [],
    files: isRecord(files)
      ? Object.fromEntries(
          Object.entries(files).map(([bytes, one]): [string, FileCorrection] => [bytes, correctionOf(one)]),
        )
      : {},
  };
}

function choicesOf(data: unknown): CollectChoices {
  if (!isRecord(data)) return NO_CHOICES;
  const { includes, countUnnamed } = data;
  return {
    includes: isRecord(includes)
      ? Object.fromEntries(
          Object.entries(includes).filter((one): one is [string, boolean] => typeof one[1] === 'boolean'),
        )
      : {},
    countUnnamed: typeof countUnnamed === 'boolean' ? countUnnamed : null,
    level: LEVELS.find((one) => one === data['level']) ?? null,
  };
}

function correctionOf(data: unknown): FileCorrection {
  if (!isRecord(data)) return {};
  const { unit, period, counts } = data;
  const level = LEVELS.find((one) => one === data['level']);
  return {
    ...(typeof unit === 'string' || unit === null ? { unit } : {}),
    ...(typeof period === 'string' ? { period } : {}),
    ...(counts === true ? { counts } : {}),
    ...(isRow(data['takes']) ? { takes: data['takes'] } : {}),
    ...(level ? { level } : {}),
  };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isRow(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((cell) => typeof cell === 'string');
}
