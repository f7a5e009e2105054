/**
 * What travels with a workbook in our settings part: who reports for when, how to read it, whether our marks are in it,
 * and which changes we made (so that they can be taken back elsewhere). Versioned JSON, read strictly: a part that a newer
 * version wrote, or that somebody damaged, is said and never overwritten in silence.
 */
import { LEVELS, type Level, type Severity } from '../forms/edition.js';
import { DOSSIER_ROLES, type ColumnChoice } from '../sources/dossiers/column-role.js';
import { WORD_MEANINGS, type OwnWord } from '../sources/dossiers/own-words.js';
import type { ChosenColumns, DateReading } from '../sources/table/column-choice.js';
import { TASK_ROLES, type TaskChoice } from '../sources/tasks/task-column.js';
import type { CellContent, Journal, JournalEntry } from '../workbook/journal.js';
import { lookup } from '../workbook/lookup.js';
import type { CellValue } from '../workbook/snapshot.js';
import type { ZeroConvention } from './check-result.js';
import type { CheckMemory } from './compare-checks.js';
import {
  asBoolean,
  asCount,
  asRecord,
  asString,
  listOf,
  oneOf,
  onlyKeys,
  optional,
  ShapeError,
  type Fields,
} from './strict-json.js';
import { digestOfJson, jsonOfDigest, MOST_PERIODS, type PeriodDigest } from './period-digest.js';
import type { Answers, Remark } from './answers.js';
import type { Seal } from './seal.js';
import type { Waiver } from './waivers.js';

/**
 * What was done: proposals written, one finding mended, all alike mended, texts made numbers, a reason put into the
 * form's own column of notes, figures taken over from the report, blank cells given a 0.
 */
export type ChangeKind = 'fill' | 'fix' | 'fix-all' | 'numbers' | 'note' | 'import' | 'nothing';

/** One writing of ours. `refs` are the indicators it concerned, for the list that people read. */
export interface StoredChange {
  readonly id: number;
  readonly kind: ChangeKind;
  readonly refs: readonly string[];
  /** The rule behind each of `refs`, in the same order; empty where none was. */
  readonly rules: readonly string[];
  readonly journal: Journal;
  readonly undone: boolean;
}

export interface WorkbookSettings {
  /** Empty: not given. */
  readonly unit: string;
  readonly period: string;
  /** null: as recognition infers it. */
  readonly level: Level | null;
  readonly zeroConvention: ZeroConvention | null;
  /** Id of the edition that a person chose, or that the forms were made with; absent: found by what fits. */
  readonly edition?: string;
  /** The chosen edition itself, where it is none of ours: as its file has it. Absent: none travels with the workbook. */
  readonly editionFile?: Fields;
  /** Our marks were put into this workbook and not removed since. */
  readonly marked: boolean;
  /** Oldest first. */
  readonly changes: readonly StoredChange[];
  /** Warnings passed over with a reason; each speaks for the figures it was given for (`waivers.ts`). */
  readonly waivers: readonly Waiver[];
  /** What the official corrected in reading the dossier list; absent: nothing. */
  readonly dossiers?: ColumnChoice;
  /** The same of the list of assigned tasks. */
  readonly tasks?: TaskChoice;
  /** Words of dossier lists that this office added to the table, or gave another meaning; absent: none. */
  readonly listWords?: readonly OwnWord[];
  /** Earlier periods to compare with; absent: none was chosen. */
  readonly previous?: readonly PeriodDigest[];
  /** The last check that somebody asked for and whose outcome could be kept; absent: none. */
  readonly lastCheck?: CheckMemory;
  /** The workbook is an output of ours; absent: somebody else made it. */
  readonly made?: MadeMark;
  /** What the figures were when they were certified or sent; absent: they never were. */
  readonly seal?: Seal;
  /** Remarks that the office above sent back, and what became of each; absent: none were. */
  readonly answers?: Answers;
}

/** Outputs that nothing but this mark tells from a workbook of somebody's own. */
export type MadeKind = 'results' | 'form' | 'marked-copy';

export interface MadeMark {
  readonly kind: MadeKind;
  /** Of all cells as we wrote them (`collect/made-mark.ts`): with other cells it is somebody's work. */
  readonly content: string;
}

export const NO_SETTINGS: WorkbookSettings = {
  unit: '',
  period: '',
  level: null,
  zeroConvention: null,
  marked: false,
  changes: [],
  waivers: [],
};

/** Why a settings part could not be used: `newer` than this program, `broken`, or a running Excel would not give it. */
export type SettingsProblem = 'newer' | 'broken' | 'unreadable';

export type SettingsReading =
  | { readonly settings: WorkbookSettings; readonly problem: null }
  | { readonly settings: WorkbookSettings; readonly problem: SettingsProblem };

const VERSION = 1;
/** A larger edition stays a file of its own: a workbook that is mailed must not grow by it. */
const MOST_EDITION_CHARACTERS = 200_000;
/** The list of changes is a convenience, not an archive: it must not make the file grow without end. */
const MAX_CHANGES = 50;
const ZERO_CONVENTIONS: readonly ZeroConvention[] = ['blank', 'zero', 'hundred'];
const DATE_READINGS: readonly DateReading[] = ['as-read', 'swapped'];
const CHANGE_KINDS: readonly ChangeKind[] = ['fill', 'fix', 'fix-all', 'numbers', 'note', 'import', 'nothing'];
const MADE_KINDS: readonly MadeKind[] = ['results', 'form', 'marked-copy'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** A check with more findings is not remembered at all: half of it would make old findings look new. */
const MAX_REMEMBERED = 200;

/** The JSON text of a settings part (null: there is none) to settings; never throws. */
export function readWorkbookSettings(json: string | null): SettingsReading {
  if (json === null) return { settings: NO_SETTINGS, problem: null };
  try {
    const data: unknown = JSON.parse(json);
    const record = asRecord(data);
    if (typeof record['version'] === 'number' && record['version'] > VERSION) {
      return { settings: NO_SETTINGS, problem: 'newer' };
    }
    return { settings: settingsOf(record), problem: null };
  } catch (error) {
    if (!(error instanceof ShapeError) && !(error instanceof SyntaxError)) throw error;
    return { settings: NO_SETTINGS, problem: 'broken' };
  }
}

/** Settings to the JSON text of the part; null when there is nothing worth a part. */
export function writeWorkbookSettings(settings: WorkbookSettings): string | null {
  const {
    unit,
    period,
    level,
    zeroConvention,
    edition,
    editionFile,
    marked,
    changes,
    waivers,
    dossiers,
    tasks,
    listWords = [],
    previous = [],
    lastCheck,
    made,
    seal,
    answers,
  } = settings;
  const isKept = lastCheck !== undefined && lastCheck.findings.length <= MAX_REMEMBERED;
  const kept = changes.slice(-MAX_CHANGES);
  const data = {
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    ...(level ? { level } : {}),
    ...(zeroConvention ? { zeroConvention } : {}),
    ...(edition ? { edition } : {}),
    ...(editionFile && JSON.stringify(editionFile).length <= MOST_EDITION_CHARACTERS ? { editionFile } : {}),
    ...(marked ? { marked } : {}),
    ...(kept.length > 0 ? { changes: kept } : {}),
    ...(waivers.length > 0 ? { waivers } : {}),
    ...(dossiers ? { dossiers } : {}),
    ...(tasks ? { tasks } : {}),
    ...(listWords.length > 0 ? { listWords } : {}),
    ...(previous.length > 0 ? { previous: previous.slice(0, MOST_PERIODS).map(jsonOfDigest) } : {}),
    ...(isKept ? { lastCheck: lastCheck.findings } : {}),
    ...(made ? { made } : {}),
    ...(seal ? { seal } : {}),
    ...(answers ? { answers } : {}),
  };
  return Object.keys(data).length === 0 ? null : JSON.stringify({ version: VERSION, ...data });
}

function settingsOf(record: Fields): WorkbookSettings {
  onlyKeys(record, [
    'version',
    'unit',
    'period',
    'level',
    'zeroConvention',
    'edition',
    'editionFile',
    'marked',
    'changes',
    'waivers',
    'dossiers',
    'tasks',
    'listWords',
    'previous',
    'lastCheck',
    'made',
    'seal',
    'answers',
  ]);
  if (record['version'] !== VERSION) throw new ShapeError('version');
  return {
    unit: optional(record, 'unit', asString) ?? '',
    period: optional(record, 'period', asString) ?? '',
    level: optional(record, 'level', oneOf(LEVELS)) ?? null,
    zeroConvention: optional(record, 'zeroConvention', oneOf(ZERO_CONVENTIONS)) ?? null,
    ...('edition' in record ? { edition: asString(record['edition']) } : {}),
    ...('editionFile' in record ? { editionFile: asRecord(record['editionFile']) } : {}),
    marked: optional(record, 'marked', asBoolean) ?? false,
    changes: optional(record, 'changes', listOf(changeOf)) ?? [],
    waivers: optional(record, 'waivers', listOf(waiverOf)) ?? [],
    ...('dossiers' in record ? { dossiers: columnChoiceOf(record['dossiers'], DOSSIER_ROLES) } : {}),
    ...('tasks' in record ? { tasks: columnChoiceOf(record['tasks'], TASK_ROLES) } : {}),
    ...('listWords' in record ? { listWords: listOf(ownWordOf)(record['listWords']) } : {}),
    ...('previous' in record ? { previous: listOf(digestOfJson)(record['previous']) } : {}),
    ...('lastCheck' in record ? { lastCheck: { findings: listOf(rememberedOf)(record['lastCheck']) } } : {}),
    ...('made' in record ? { made: madeMarkOf(record['made']) } : {}),
    ...('seal' in record ? { seal: sealOfJson(record['seal']) } : {}),
    ...('answers' in record ? { answers: answersOfJson(record['answers']) } : {}),
  };
}

function sealOfJson(value: unknown): Seal {
  const record = asRecord(value);
  onlyKeys(record, ['date', 'edition', 'figures']);
  const figures = asRecord(record['figures']);
  return {
    date: asString(record['date']),
    edition: asString(record['edition']),
    figures: Object.fromEntries(Object.entries(figures).map(([ref, written]) => [ref, asString(written)])),
  };
}

function answersOfJson(value: unknown): Answers {
  const record = asRecord(value);
  onlyKeys(record, ['date', 'remarks', 'edition']);
  return {
    date: asString(record['date']),
    remarks: listOf(remarkOf)(record['remarks']),
    ...editionIn(record),
  };
}

function remarkOf(value: unknown): Remark {
  const record = asRecord(value);
  onlyKeys(record, ['text', 'refs', 'rule', 'figures']);
  const figures = asRecord(record['figures']);
  return {
    text: asString(record['text']),
    refs: listOf(asString)(record['refs']),
    rule: asString(record['rule']),
    figures: Object.fromEntries(Object.entries(figures).map(([ref, written]) => [ref, asString(written)])),
  };
}

function madeMarkOf(value: unknown): MadeMark {
  const record = asRecord(value);
  onlyKeys(record, ['kind', 'content']);
  return { kind: oneOf(MADE_KINDS)(record['kind']), content: asString(record['content']) };
}

function rememberedOf(value: unknown): CheckMemory['findings'][number] {
  const record = asRecord(value);
  onlyKeys(record, ['key', 'rule', 'refs', 'severity']);
  return {
    key: asString(record['key']),
    rule: asString(record['rule']),
    refs: listOf(asString)(record['refs']),
    severity: oneOf(SEVERITIES)(record['severity']),
  };
}

function ownWordOf(value: unknown): OwnWord {
  const record = asRecord(value);
  onlyKeys(record, ['written', 'meaning']);
  return { written: asString(record['written']), meaning: oneOf(WORD_MEANINGS)(record['meaning']) };
}

function columnChoiceOf<Role extends string>(
  value: unknown,
  roles: readonly Role[],
): { readonly columns?: ChosenColumns<Role>; readonly dates?: DateReading } {
  const record = asRecord(value);
  onlyKeys(record, ['columns', 'dates']);
  const dates = optional(record, 'dates', oneOf(DATE_READINGS));
  if (!('columns' in record)) return dates ? { dates } : {};
  const columns = asRecord(record['columns']);
  onlyKeys(columns, roles);
  const chosen: Partial<Record<Role, number | null>> = {};
  for (const role of roles) if (role in columns) chosen[role] = columnOf(lookup(columns, role));
  return { columns: chosen, ...(dates ? { dates } : {}) };
}

function columnOf(value: unknown): number | null {
  return value === null ? null : asCount(value);
}

function waiverOf(value: unknown): Waiver {
  const record = asRecord(value);
  onlyKeys(record, ['key', 'rule', 'refs', 'reason', 'by', 'figures', 'edition']);
  const by = optional(record, 'by', asString);
  const figures = asRecord(record['figures']);
  return {
    key: asString(record['key']),
    rule: asString(record['rule']),
    refs: listOf(asString)(record['refs']),
    reason: asString(record['reason']),
    ...(by === undefined ? {} : { by }),
    figures: Object.fromEntries(Object.entries(figures).map(([ref, written]) => [ref, asString(written)])),
    ...editionIn(record),
  };
}

/** The edition that a part's references are of, where it says so. */
function editionIn(record: Fields): { readonly edition?: string } {
  return 'edition' in record ? { edition: asString(record['edition']) } : {};
}

function changeOf(value: unknown): StoredChange {
  const record = asRecord(value);
  onlyKeys(record, ['id', 'kind', 'refs', 'rules', 'journal', 'undone']);
  const journal = asRecord(record['journal']);
  onlyKeys(journal, ['entries']);
  return {
    id: asCount(record['id']),
    kind: oneOf(CHANGE_KINDS)(record['kind']),
    refs: listOf(asString)(record['refs']),
    rules: optional(record, 'rules', listOf(asString)) ?? [],
    journal: { entries: listOf(entryOf)(journal['entries']) },
    undone: asBoolean(record['undone']),
  };
}

function entryOf(value: unknown): JournalEntry {
  const record = asRecord(value);
  onlyKeys(record, ['sheet', 'sheetId', 'row', 'column', 'before', 'after']);
  return {
    sheet: asString(record['sheet']),
    sheetId: asString(record['sheetId']),
    row: asCount(record['row']),
    column: asCount(record['column']),
    before: contentOf(record['before']),
    after: contentOf(record['after']),
  };
}

function contentOf(value: unknown): CellContent {
  const record = asRecord(value);
  onlyKeys(record, ['value', 'formula', 'format']);
  const formula = record['formula'];
  return {
    value: cellValueOf(record['value']),
    formula: formula === null ? null : asString(formula),
    format: asString(record['format']),
  };
}

function cellValueOf(value: unknown): CellValue | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  const record = asRecord(value);
  onlyKeys(record, ['error']);
  return { error: asString(record['error']) };
}
