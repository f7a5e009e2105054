/**
 * Rules of the users' own, on a sheet named `Quy tắc` of the workbook: mã, quy tắc, mức, lý do. They add to the edition
 * or override its rule of the same id, and are validated just as strictly; a mistake is shown on its cell. Where the sheet
 * has a column "Dùng", a row that says "Không" there is for reference and is not read.
 */
import { isGeneratedId, type Edition, type Level, type RuleData, type Severity } from '../forms/edition.js';
import { RULES_SHEET } from '../forms/generated-sheets.js';
import { type SourceNames } from '../rules/source-names.js';
import { compileEdition, type CompiledEdition } from '../rules/compile.js';
import type { RuleErrorCode } from '../rules/rule-error.js';
import type { Place } from '../workbook/address.js';
import { findSheet, isUnreadable, type Row, type Sheet, type Snapshot } from '../workbook/snapshot.js';
import { lookup } from '../workbook/lookup.js';

export const USER_RULES_SHEET = RULES_SHEET;

export type UserRuleFaultCode =
  | RuleErrorCode
  | 'no-header'
  | 'missing-id'
  | 'missing-rule'
  | 'unreadable-cell'
  | 'unknown-severity'
  | 'malformed-id'
  | 'generated-id'
  | 'unknown-use';

/** What is wrong on the sheet, and where. */
export interface UserRuleFault {
  readonly place: Place;
  readonly code: UserRuleFaultCode;
  /** What stands there; the sentence says what was expected. */
  readonly found: string;
  /** Place in the rule's text, from zero; -1 where the cell as a whole is meant. */
  readonly position: number;
  readonly expected: string;
}

export interface UserRules {
  readonly rules: readonly { readonly data: RuleData; readonly place: Place }[];
  readonly faults: readonly UserRuleFault[];
}

type Column = 'id' | 'rule' | 'severity' | 'why' | 'use';
type Columns = Readonly<Record<Column, number>>;

const HEADINGS: Readonly<Record<Column, RegExp>> = {
  id: /^(?:mã|mã quy tắc|ký hiệu)$/u,
  rule: /^(?:quy tắc|công thức|nội dung)$/u,
  severity: /^(?:mức|mức độ)$/u,
  why: /^(?:lý do|lí do|giải thích)$/u,
  use: /^(?:dùng|sử dụng|áp dụng)$/u,
};
const USED = /^(?:|có|x|dùng)$/u;
const UNUSED = /^(?:không|ko|k)$/u;
const SEVERITIES: Readonly<Record<string, Severity>> = {
  lỗi: 'error',
  'lỗi (phải sửa)': 'error',
  error: 'error',
  'cần xem lại': 'warning',
  'cảnh báo': 'warning',
  warning: 'warning',
  'lưu ý': 'info',
  info: 'info',
};
/** Ids travel into files and messages: short, plain, and without surprises. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

const LONGEST_SHOWN = 100;

/** Reads the sheet, if there is one. Never throws; an empty row ends nothing and means nothing. */
export function readUserRules(snapshot: Snapshot, levels: readonly Level[]): UserRules {
  const sheet =
    findSheet(snapshot, USER_RULES_SHEET) ?? snapshot.sheets.find(({ name }) => fold(name) === fold(USER_RULES_SHEET));
  if (!sheet || sheet.rows.length === 0) return { rules: [], faults: [] };
  const header = findHeader(sheet);
  if (!header) {
    const place = { sheet: sheet.name, row: sheet.rows[0]?.index ?? 0, column: 0 };
    return {
      rules: [],
      faults: [{ place, code: 'no-header', found: '', position: -1, expected: 'Mã, Quy tắc, Mức, Lý do' }],
    };
  }
  const rules: UserRules['rules'][number][] = [];
  const faults: UserRuleFault[] = [];
  for (const row of sheet.rows) {
    if (row.index <= header.row) continue;
    readRow(sheet, row, header.columns, levels, rules, faults);
  }
  return { rules, faults };
}

function readRow(
  sheet: Sheet,
  row: Row,
  columns: Columns,
  levels: readonly Level[],
  rules: UserRules['rules'][number][],
  faults: UserRuleFault[],
): void {
  const text = (column: Column): string => textAt(row, columns[column]);
  const place = (column: Column): Place => ({ sheet: sheet.name, row: row.index, column: columns[column] });
  const [id, rule, severityText, why] = [text('id'), text('rule'), text('severity'), text('why')];
  const use = fold(text('use'));
  if ((id === '' && rule === '' && unreadableAt(row, columns.rule) === null) || UNUSED.test(use)) return;
  const fault = (column: Column, code: UserRuleFaultCode, found: string, expected = ''): void => {
    const shown = found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found;
    faults.push({ place: place(column), code, found: shown, position: -1, expected });
  };
  const severity = severityText === '' ? 'warning' : lookup(SEVERITIES, fold(severityText));
  if (!USED.test(use)) fault('use', 'unknown-use', text('use'), 'Có, Không');
  if (id === '') fault('id', 'missing-id', id);
  else if (!ID.test(id)) fault('id', 'malformed-id', id);
  else if (isGeneratedId(id)) fault('id', 'generated-id', id);
  const unread = unreadableAt(row, columns.rule);
  if (unread !== null) fault('rule', 'unreadable-cell', unread);
  else if (rule === '') fault('rule', 'missing-rule', rule);
  if (!severity) fault('severity', 'unknown-severity', severityText, 'Lỗi, Cần xem lại, Lưu ý');
  if (!ID.test(id) || isGeneratedId(id) || rule === '' || !severity || !USED.test(use)) return;
  const reason = why === '' ? rule : why;
  rules.push({
    place: place('rule'),
    data: {
      id,
      rule,
      severity,
      mend: severity === 'error' ? 'must' : 'may',
      blank: 'unknown',
      levels,
      why: { vi: reason, en: reason },
      source: USER_RULES_SHEET,
      alternatives: [],
      message: 'relation',
      examples: { pass: {}, fail: {}, notApplicable: {} },
    },
  });
}

function findHeader(sheet: Sheet): { readonly row: number; readonly columns: Columns } | undefined {
  for (const row of sheet.rows.slice(0, 10)) {
    const at = (column: Column): number =>
      row.cells.find(({ value }) => typeof value === 'string' && HEADINGS[column].test(fold(value)))?.column ?? -1;
    const columns: Columns = {
      id: at('id'),
      rule: at('rule'),
      severity: at('severity'),
      why: at('why'),
      use: at('use'),
    };
    if (columns.id >= 0 && columns.rule >= 0) return { row: row.index, columns };
  }
  return undefined;
}

function textAt(row: Row, column: number): string {
  const value = column < 0 ? undefined : row.cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' ? value.normalize('NFC').trim() : typeof value === 'number' ? String(value) : '';
}

/** What the file holds there and is no text that a cell can have: one longer than Excel takes. */
function unreadableAt(row: Row, column: number): string | null {
  const value = row.cells.find((cell) => cell.column === column)?.value ?? null;
  return isUnreadable(value) ? value.unreadable : null;
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}

/**
 * The edition with the users' rules added, those of a known id overriding it. Rules whose text is wrong are left out
 * and come back as faults on their cells; the edition's own rule of that id then stays in force.
 */
export function withUserRules(
  base: Edition,
  { rules }: UserRules,
  sources?: SourceNames,
): { readonly edition: CompiledEdition; readonly faults: readonly UserRuleFault[] } {
  const trial = compileEdition({ ...base, rules: rules.map(({ data }) => data) }, sources);
  const byId = new Map<string, UserRules['rules'][number][]>();
  for (const rule of rules) {
    const same = byId.get(rule.data.id);
    if (same) same.push(rule);
    else byId.set(rule.data.id, [rule]);
  }
  // Of rules with one id the first counts, and each other is at fault.
  const accepted = new Map([...byId].flatMap(([id, [first]]) => (first ? [[id, first.data]] : [])));
  const doubles = new Map<string, number>();
  const faults = trial.broken.map((error): UserRuleFault => {
    const same = byId.get(error.rule) ?? [];
    const again = error.code === 'double-id' ? (doubles.get(error.rule) ?? 0) + 1 : 0;
    if (again > 0) doubles.set(error.rule, again);
    else accepted.delete(error.rule);
    const place = same[again]?.place ?? { sheet: USER_RULES_SHEET, row: 0, column: 0 };
    return { place, code: error.code, found: error.found, position: error.position, expected: error.expected };
  });
  const kept = base.rules.filter(({ id }) => !accepted.has(id));
  return { edition: compileEdition({ ...base, rules: [...kept, ...accepted.values()] }, sources), faults };
}
