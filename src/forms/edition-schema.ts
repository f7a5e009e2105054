/**
 * Reads an edition strictly from plain data (JSON): an unknown key, a missing one, a value out of place, two
 * indicators of one reference are errors with their place. What the data may leave out is filled in here.
 * The rules' own text is parsed in `rules/`, which also knows whether their references exist.
 */
import * as v from 'valibot';
import {
  isGeneratedId,
  type Code,
  type Edition,
  type Form,
  type Indicator,
  type Level,
  type RuleData,
} from './edition.js';
import { EditionError } from './edition-error.js';
import { MEANINGS } from './meanings.js';
import type { TableColumn, TableForm } from './edition.js';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const level = v.picklist(['xa', 'huyen', 'tinh']);
const levels = v.pipe(v.array(level), v.minLength(1));
/** What a total row is called where the form does not say. */
const TOTALS = ['Tổng cộng', 'Tổng số', 'Cộng', 'Tổng'];
const day = v.pipe(v.string(), v.isoDate());
const bilingual = v.strictObject({ vi: text, en: text });

/** What no official source confirms is marked, and says why. */
const standing = {
  status: v.exactOptional(v.literal('proposed')),
  note: v.exactOptional(text),
};

const indicatorSchema = v.strictObject({
  stt: v.string(),
  label: text,
  unit: v.string(),
  kind: v.picklist(['count', 'percent', 'money', 'code', 'heading']),
  codes: v.optional(v.array(v.strictObject({ value: v.number(), label: text }))),
  levels: v.optional(levels),
  cumulative: v.optional(v.boolean(), false),
  yearly: v.optional(v.boolean(), false),
  mayBeNegative: v.optional(v.boolean(), false),
  mayPassHundred: v.exactOptional(v.literal(true)),
  aliases: v.optional(v.array(text), []),
  optional: v.exactOptional(v.literal(true)),
  ...standing,
});

const formSchema = v.strictObject({
  number: text,
  name: v.exactOptional(text),
  title: text,
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1), v.maxLength(2000)),
});

/** Letters and digits: what a reference may name in brackets. */
const columnNumber = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,8}$/));
const texts = v.pipe(v.array(text), v.minLength(1));

const tableSchema = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,12}$/)),
  title: text,
  source: v.exactOptional(text),
  name: v.exactOptional(text),
  totals: v.optional(texts, TOTALS),
  totalAt: v.optional(v.picklist(['first', 'last']), 'last'),
  rows: v.exactOptional(text),
  columns: v.pipe(
    v.array(
      v.strictObject({
        number: columnNumber,
        paths: v.pipe(v.array(v.pipe(v.array(v.union([text, texts])), v.minLength(1))), v.minLength(1)),
        unit: v.optional(v.string(), ''),
        kind: v.optional(v.picklist(['count', 'percent', 'money', 'code']), 'count'),
        codes: v.optional(v.array(v.strictObject({ value: v.number(), label: text }))),
        mayPassHundred: v.exactOptional(v.literal(true)),
        mayBeNegative: v.exactOptional(v.literal(true)),
        means: v.exactOptional(v.picklist(MEANINGS)),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

const figures = v.record(v.string(), v.string());

const ruleSchema = v.strictObject({
  id: text,
  rule: text,
  severity: v.picklist(['error', 'warning', 'info']),
  mend: v.optional(v.picklist(['must', 'may'])),
  blank: v.optional(v.picklist(['unknown', 'zero']), 'unknown'),
  levels: v.optional(levels),
  why: bilingual,
  source: v.optional(v.string(), ''),
  ...standing,
  alternatives: v.optional(v.array(v.strictObject({ id: text, rule: text, why: bilingual })), []),
  message: v.optional(text, 'relation'),
  examples: v.strictObject({ pass: figures, fail: figures, notApplicable: figures }),
});

const editionSchema = v.strictObject({
  id: text,
  version: text,
  name: bilingual,
  from: v.exactOptional(day),
  until: v.exactOptional(day),
  date: v.exactOptional(day),
  learned: v.exactOptional(
    v.strictObject({
      files: v.pipe(v.array(v.string()), v.maxLength(100)),
      units: v.pipe(v.number(), v.integer(), v.minValue(0)),
      confirmed: v.exactOptional(v.literal(true)),
    }),
  ),
  levels,
  forms: v.pipe(v.array(formSchema), v.maxLength(200)),
  tables: v.optional(v.pipe(v.array(tableSchema), v.maxLength(200)), []),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(5000)),
});

type RawEdition = v.InferOutput<typeof editionSchema>;
type RawForm = RawEdition['forms'][number];
type RawTable = RawEdition['tables'][number];
type RawIndicator = RawForm['indicators'][number];
type RawRule = RawEdition['rules'][number];

/**
 * The edition in the data, deeply frozen, defaults filled: levels = all of the edition's, rules `must` be mended when
 * they are errors and `may` be waived otherwise. Throws an EditionError naming the first thing that is wrong.
 */
export function readEdition(data: unknown): Edition {
  const result = v.safeParse(editionSchema, data, { abortEarly: true });
  if (!result.success) throw describe(result.issues[0], data);
  const raw = result.output;
  refuseDoubles(raw.forms, 'forms', 'number', 'duplicate-form');
  if (raw.forms.length + raw.tables.length === 0) throw new EditionError('wrong-value', 'forms', '[]');
  refuseDoubles(raw.tables, 'tables', 'number', 'duplicate-form');
  raw.tables.forEach(({ number }, at) => {
    const isTaken = raw.forms.some((form) => form.number === number);
    if (isTaken) throw new EditionError('duplicate-form', `tables.${at}.number`, number);
  });
  refuseDoubles(raw.rules, 'rules', 'id', 'duplicate-rule');
  return freeze({
    id: raw.id,
    version: raw.version,
    name: raw.name,
    ...(raw.from === undefined ? {} : { from: raw.from }),
    ...(raw.until === undefined ? {} : { until: raw.until }),
    ...(raw.date === undefined ? {} : { date: raw.date }),
    ...(raw.learned === undefined ? {} : { learned: raw.learned }),
    levels: raw.levels,
    forms: raw.forms.map((form, at) => readForm(form, raw.levels, `forms.${at}`)),
    tables: raw.tables.map((table, at) => readTable(table, `tables.${at}`)),
    rules: raw.rules.map((rule, at) => readRule(rule, raw.levels, `rules.${at}`)),
  });
}

function readForm(raw: RawForm, editionLevels: readonly Level[], path: string): Form {
  refuseDoubles(raw.indicators, `${path}.indicators`, 'stt', 'duplicate-indicator');
  const known = new Set(raw.indicators.map((indicator) => indicator.stt));
  const indicators = raw.indicators.map((indicator, at): Indicator => {
    const here = `${path}.indicators.${at}`;
    const { stt } = indicator;
    if (!/^[1-9]\d*(\.[1-9]\d*)*$/.test(stt)) throw new EditionError('malformed-stt', `${here}.stt`, stt);
    const parent = stt.includes('.') ? stt.slice(0, stt.lastIndexOf('.')) : null;
    if (parent !== null && !known.has(parent)) throw new EditionError('missing-parent', `${here}.stt`, stt);
    return {
      ref: `${raw.number}:${stt}`,
      form: raw.number,
      stt,
      label: indicator.label,
      unit: indicator.unit,
      kind: indicator.kind,
      codes: readCodes(indicator, here),
      levels: readLevels(indicator.levels, editionLevels, here),
      cumulative: indicator.cumulative,
      yearly: indicator.yearly,
      mayBeNegative: indicator.mayBeNegative,
      ...(indicator.mayPassHundred ? { mayPassHundred: true } : {}),
      aliases: indicator.aliases,
      ...(indicator.optional ? { optional: true } : {}),
      ...readStanding(indicator, here),
    };
  });
  return { number: raw.number, ...(raw.name === undefined ? {} : { name: raw.name }), title: raw.title, indicators };
}

function readTable(raw: RawTable, path: string): TableForm {
  refuseDoubles(raw.columns, `${path}.columns`, 'number', 'duplicate-column');
  const columns = raw.columns.map((column, at): TableColumn => ({
    number: column.number,
    paths: column.paths.map((path) => path.map((heading) => (typeof heading === 'string' ? [heading] : heading))),
    unit: column.unit,
    kind: column.kind,
    codes: readCodes({ ...column, label: column.number }, `${path}.columns.${at}`),
    ...(column.mayPassHundred ? { mayPassHundred: true } : {}),
    ...(column.mayBeNegative ? { mayBeNegative: true } : {}),
    ...(column.means === undefined ? {} : { means: column.means }),
  }));
  return {
    number: raw.number,
    name: raw.name ?? `Biểu ${raw.number}`,
    title: raw.title,
    ...(raw.source === undefined ? {} : { source: raw.source }),
    totals: raw.totals,
    totalAt: raw.totalAt,
    ...(raw.rows === undefined ? {} : { rows: raw.rows }),
    columns,
  };
}

function readCodes(raw: Pick<RawIndicator, 'kind' | 'codes' | 'label'>, path: string): readonly Code[] {
  const codes = raw.codes ?? [];
  if (raw.kind === 'code') {
    if (codes.length === 0) throw new EditionError('code-kind-without-codes', `${path}.codes`, raw.label);
    refuseDoubles(codes, `${path}.codes`, 'value', 'duplicate-code');
  } else if (raw.codes !== undefined) {
    throw new EditionError('codes-without-code-kind', `${path}.codes`, raw.kind);
  }
  return codes;
}

function readRule(raw: RawRule, editionLevels: readonly Level[], path: string): RuleData {
  if (isGeneratedId(raw.id)) throw new EditionError('generated-id', `${path}.id`, raw.id);
  return {
    ...raw,
    mend: raw.mend ?? (raw.severity === 'error' ? 'must' : 'may'),
    levels: readLevels(raw.levels, editionLevels, path),
    ...readStanding(raw, path),
  };
}

/** A row or rule that is proposed must say what of. */
function readStanding(
  { status, note }: Pick<RawIndicator, 'status' | 'note'>,
  path: string,
): Pick<Indicator, 'status' | 'note'> {
  if (status !== undefined && note === undefined) throw new EditionError('proposed-without-note', path, status);
  return { ...(status === undefined ? {} : { status }), ...(note === undefined ? {} : { note }) };
}

function readLevels(raw: readonly Level[] | undefined, all: readonly Level[], path: string): readonly Level[] {
  if (raw === undefined) return all;
  const strange = raw.findIndex((one) => !all.includes(one));
  if (strange >= 0) throw new EditionError('unknown-level', `${path}.levels.${strange}`, String(raw[strange]));
  return raw;
}

/** Throws when two items have the same value under `key`; the later one is named. */
function refuseDoubles<K extends string>(
  items: readonly Readonly<Record<K, string | number>>[],
  path: string,
  key: K,
  code: 'duplicate-form' | 'duplicate-column' | 'duplicate-indicator' | 'duplicate-rule' | 'duplicate-code',
): void {
  const seen = new Set<string | number>();
  items.forEach((item, at) => {
    if (seen.has(item[key])) throw new EditionError(code, `${path}.${at}.${key}`, String(item[key]));
    seen.add(item[key]);
  });
}

/** Turns the schema library's issue into our error. */
function describe(issue: v.BaseIssue<unknown>, data: unknown): EditionError {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const path = keys.join('.');
  const key = keys.at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') return new EditionError('unknown-key', path, key);
  if (issue.type === 'strict_object' && issue.received === 'undefined' && key !== '') {
    return new EditionError('missing-key', path, key);
  }
  const offending = issue.path ? issue.input : data;
  return new EditionError('wrong-value', path, offending === undefined ? 'undefined' : JSON.stringify(offending));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
