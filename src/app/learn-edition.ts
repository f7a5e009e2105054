/**
 * An edition out of a form: its rows and columns by its own words, relations by what speaks for them, held against filled
 * workbooks where some are at hand. Pure: the day and the names of files are given. The figures of the form itself are
 * never evidence, and none is kept.
 */
import type { Bilingual, Edition, Level } from '../forms/edition.js';
import { readEdition } from '../forms/edition-schema.js';
import { learnForms, haveSameColumns, isSamePart, type LearnChoices } from '../forms/learn/learn-forms.js';
import type { LearnedForm, LearnedPart, LearnedRow, LearnedTable, PassedOverTable } from '../forms/learn/learned.js';
import { labelIn } from '../forms/learn/label-in.js';
import { recognise } from '../forms/recognise.js';
import { compileEdition, type CompiledEdition } from '../rules/compile.js';
import { loadEdition } from '../rules/editions.js';
import { findConflicts } from '../rules/conflicts.js';
import { columnRelations } from '../rules/learn/columns.js';
import { relationsFromFormulas } from '../rules/learn/formulas.js';
import { relationsFromFigures } from '../rules/learn/from-figures.js';
import { makeExamples } from '../rules/learn/make-examples.js';
import { printedInLabels } from '../rules/learn/printed.js';
import { ratesFromWords, withBoundRates } from '../rules/learn/rates.js';
import { ENOUGH_UNITS, HOLDS_AS_A_RULE, isSure, withoutRepeats, type Relation } from '../rules/learn/relation.js';
import { sumsFromWords } from '../rules/learn/sums.js';
import { supportOf, type FilledUnit } from '../rules/learn/support.js';
import { groundText, proposedNote, reasonOfRelation } from '../strings/learned-reasons.js';
import { append } from '../workbook/lists.js';
import type { Snapshot } from '../workbook/snapshot.js';

export interface NamedSnapshot {
  /** The file's name, for people; empty for a workbook that is open. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

export interface LearnCall {
  /** Blank or filled; at least one. */
  readonly forms: readonly NamedSnapshot[];
  readonly filled: readonly NamedSnapshot[];
  readonly id?: string;
  readonly name?: string;
  /** `2026-11-30`. */
  readonly date: string;
  /** What goes before: its id and name stay, its version counts on. */
  readonly earlier?: Edition;
  readonly choices?: LearnChoices;
  /** Relations that a person said. */
  readonly added?: readonly Relation[];
  /** Rules of relations that a person took out. */
  readonly dropped?: readonly string[];
  /** For measuring: no relation from what the form says, only from filled workbooks. */
  readonly figuresOnly?: boolean;
}

export interface LearnedEdition {
  /** As the edition's file has it. */
  readonly data: EditionData;
  readonly compiled: CompiledEdition;
  readonly parts: readonly LearnedPart[];
  readonly relations: readonly Relation[];
  /** Rates with figures at hand whose words do not tell which is the whole. */
  readonly unclear: readonly LearnedRow[];
  readonly passedOver: readonly (PassedOverTable & { readonly file: string })[];
  /** Filled workbooks that were used, and those that hold none of the forms or the same figures as another. */
  readonly units: readonly string[];
  readonly unused: readonly string[];
}

/** Plain data, as JSON has it. */
export type EditionData = Readonly<Record<string, unknown>>;

/** A form's tables were sought and none was found. */
export class NothingToLearn extends Error {
  override readonly name = 'NothingToLearn';

  constructor(readonly passedOver: LearnedEdition['passedOver']) {
    super('no table of a form');
  }
}

/** @throws NothingToLearn */
export function learnEdition(call: LearnCall): LearnedEdition {
  const { parts: found, passedOver, levels, formulas } = partsOf(call);
  if (found.length === 0) throw new NothingToLearn(passedOver);
  const parts = found.map((part) => (part.kind === 'list' ? withBoundRates(part) : part));
  const lists = parts.filter((part) => part.kind === 'list');
  const tables = parts.filter((part) => part.kind === 'table');
  const rates = lists.map(ratesFromWords);
  const said =
    call.figuresOnly === true
      ? []
      : [
          ...formulas,
          ...lists.flatMap(printedInLabels),
          ...tables.flatMap(columnRelations),
          ...rates.flatMap(({ relations }) => relations),
          ...lists.flatMap(sumsFromWords),
        ];
  const proposed = withoutRepeats([...(call.added ?? []), ...said]);
  const skeleton = readEdition(editionData(call, parts, levels, [], 0));
  const { units, unused } = unitsOf(call.filled, skeleton);
  const supported = proposed.map((relation) => ({
    ...relation,
    support: units.length === 0 ? null : supportOf(relation, units),
  }));
  const kept = supported.filter(isStanding);
  const fromFigures = relationsFromFigures(lists, units, kept).map((relation) => ({
    ...relation,
    support: supportOf(relation, units),
  }));
  const wanted = [...kept, ...fromFigures].filter(({ rule }) => call.dropped?.includes(rule) !== true);
  const relations = sound(withoutRepeats(wanted), (some) => editionData(call, parts, levels, some, units.length));
  const data = editionData(call, parts, levels, relations, units.length);
  const unclear = rates
    .flatMap((one) => one.unclear)
    .filter(({ ref }) => !relations.some(({ target, shape }) => target === ref && shape === 'rate'));
  return {
    data,
    compiled: loadEdition(data),
    parts,
    relations,
    unclear,
    passedOver,
    units: units.map(({ name }) => name),
    unused,
  };
}

function partsOf({ forms, choices }: LearnCall): {
  parts: readonly LearnedPart[];
  passedOver: LearnedEdition['passedOver'];
  levels: readonly Level[];
  formulas: readonly Relation[];
} {
  const parts: LearnedPart[] = [];
  const passedOver: (PassedOverTable & { file: string })[] = [];
  const formulas: Relation[] = [];
  let levels: readonly Level[] = [];
  for (const { name, snapshot } of forms) {
    const learned = learnForms(snapshot, { ...choices, taken: parts.map(({ number }) => number) });
    const own = learned.parts.filter((part) => !parts.some((one) => isSamePart(one, part)));
    if (levels.length === 0 || learned.levels.length < levels.length) levels = learned.levels;
    append(formulas, relationsFromFormulas(snapshot, own));
    append(parts, own);
    append(
      passedOver,
      learned.passedOver.map((one) => ({ ...one, file: name })),
    );
  }
  return { parts, passedOver, levels, formulas };
}

/** What filled workbooks speak against is not proposed, unless the form itself says it. */
function isStanding({ ground, support }: Relation): boolean {
  if (!support || support.of < ENOUGH_UNITS) return true;
  if (ground.kind === 'printed' || ground.kind === 'formula' || ground.kind === 'person') return true;
  return support.held >= HOLDS_AS_A_RULE * support.of;
}

function unitsOf(
  filled: readonly NamedSnapshot[],
  edition: Edition,
): { units: readonly FilledUnit[]; unused: readonly string[] } {
  const units: FilledUnit[] = [];
  const unused: string[] = [];
  const seen = new Set<string>();
  for (const { name, snapshot } of filled) {
    const { reading, tables } = recognise(snapshot, edition);
    const figures = new Map(
      [...reading.entries].flatMap(([ref, { quantity, state }]) =>
        quantity && state === 'quantity' ? [[ref, quantity] as const] : [],
      ),
    );
    const print = [...figures].map(([ref, { value }]) => `${ref}=${value}`).join(' ');
    if (figures.size === 0 || seen.has(print)) {
      unused.push(name);
      continue;
    }
    seen.add(print);
    units.push({ name, figures, added: new Map(tables.map(({ form, added }) => [form.number, added])) });
  }
  return { units, unused };
}

/** Without relations whose examples cannot be made, that never fail, or that contradict a surer one. */
function sound(
  relations: readonly Relation[],
  dataOf: (relations: readonly Relation[]) => EditionData,
): readonly Relation[] {
  const ranked = [...relations].sort((one, other) => Number(isSure(other)) - Number(isSure(one)));
  const ids = idsOf(ranked);
  const { broken } = compileEdition(readEdition(dataOf(ranked)));
  const faulty = new Set(broken.map(({ rule }) => rule));
  const whole = ranked.filter((_, at) => !faulty.has(ids[at] ?? ''));
  const compiled = compileEdition(readEdition(dataOf(whole)));
  const refused = new Set<string>();
  for (const { kind, rules } of findConflicts(compiled)) {
    if (kind === 'not-compared') continue;
    const [, ...later] = rules;
    for (const id of kind === 'contradiction' ? later : rules) refused.add(id);
  }
  const own = idsOf(whole);
  return whole.filter((_, at) => !refused.has(own[at] ?? ''));
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  const seen = new Map<string, number>();
  return relations.map(({ target, shape }) => {
    const base = `L${target.replace(/[^0-9A-Za-z.]+/g, '-').replace(/-$/, '')}-${SHAPE_NAMES[shape]}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

const SHAPE_NAMES: Readonly<Record<Relation['shape'], string>> = {
  sum: 'tong',
  rate: 'ty-le',
  quotient: 'thuong',
  'at-most': 'phan',
  equal: 'bang',
  other: 'cong-thuc',
};

function editionData(
  call: LearnCall,
  parts: readonly LearnedPart[],
  levels: readonly Level[],
  relations: readonly Relation[],
  units: number,
): EditionData {
  const { earlier, date, forms } = call;
  const name = call.name ?? earlier?.name.vi ?? nameOf(parts, forms);
  const ids = idsOf(relations);
  const tables = parts.filter((part) => part.kind === 'table');
  return {
    id: call.id ?? earlier?.id ?? idOf(name, date),
    version: earlier ? String((Number(earlier.version) || 1) + 1) : '1',
    name: { vi: name, en: name },
    date,
    learned: { files: forms.map((one) => one.name).filter((one) => one !== ''), units },
    levels,
    forms: parts.filter((part) => part.kind === 'list').map(formData),
    ...(tables.length > 0
      ? {
          tables: tables.map((table) =>
            tableData(table, !tables.some((one) => one !== table && haveSameColumns(one, table))),
          ),
        }
      : {}),
    rules: relations.flatMap((relation, at) => ruleData(relation, ids[at] ?? '', parts)),
  };
}

/** "BIỂU TỔNG HỢP CÔNG TÁC AN SINH XÃ HỘI", or the file's name where there are several. */
function nameOf(parts: readonly LearnedPart[], forms: readonly NamedSnapshot[]): string {
  const [first] = parts;
  const file = (forms[0]?.name ?? '').replace(/\.[^.]*$/, '');
  if (parts.length !== 1 || !first) return file || (first?.title ?? 'Biểu mẫu');
  return first.name.startsWith('“') ? first.title : `${first.name}: ${first.title}`;
}

/** Plain letters, digits and hyphens. */
function idOf(name: string, date: string): string {
  return `${labelIn(name).slice(0, 60).replace(/-+$/, '')}-${date.slice(0, 4)}`;
}

function formData({ number, name, title, rows }: LearnedForm): EditionData {
  return {
    number,
    ...(name === `Phụ lục ${number}` ? {} : { name }),
    title,
    indicators: rows.map((row) => ({
      stt: row.stt,
      label: row.label,
      unit: row.unit,
      kind: row.kind,
      ...(row.codes.length > 0 ? { codes: row.codes } : {}),
      ...(row.levels ? { levels: row.levels } : {}),
      ...(row.cumulative ? { cumulative: true } : {}),
      ...(row.yearly ? { yearly: true } : {}),
      ...(row.mayBeNegative ? { mayBeNegative: true } : {}),
      ...(row.mayPassHundred ? { mayPassHundred: true } : {}),
      ...(row.isMissing ? { optional: true } : {}),
    })),
  };
}

function tableData(
  { number, name, title, total, totalAt, columns, rowsHeading }: LearnedTable,
  isAlone: boolean,
): EditionData {
  return {
    number,
    name,
    title,
    ...(total === null ? {} : { totals: [total], totalAt }),
    ...(isAlone || rowsHeading === '' ? {} : { rows: rowsHeading }),
    columns: columns.map((column) => ({
      number: column.number,
      paths: [column.path],
      ...(column.unit === '' ? {} : { unit: column.unit }),
      kind: column.kind,
      ...(column.mayPassHundred && column.kind === 'percent' ? { mayPassHundred: true } : {}),
      ...(column.mayBeNegative ? { mayBeNegative: true } : {}),
    })),
  };
}

function ruleData(relation: Relation, id: string, parts: readonly LearnedPart[]): readonly EditionData[] {
  const examples = makeExamples(relation, (ref) => kindOf(ref, parts));
  if (!examples) return [];
  const note = proposedNote(relation);
  return [
    {
      id,
      rule: relation.rule,
      severity: isSure(relation) && relation.shape !== 'at-most' ? 'error' : 'warning',
      ...(relation.blank === 'zero' ? { blank: 'zero' } : {}),
      why: reasonOfRelation(relation, (ref) => figureName(ref, parts)),
      source: groundText(relation),
      ...(note === undefined ? {} : { status: 'proposed', note }),
      examples,
    },
  ];
}

function kindOf(ref: string, parts: readonly LearnedPart[]): LearnedRow['kind'] {
  const [form = '', rest = ''] = ref.split(':');
  const part = parts.find(({ number }) => number === form);
  if (part?.kind === 'list') return part.rows.find((row) => row.ref === ref)?.kind ?? 'count';
  const column = /\[([^\]]+)\]$/.exec(rest)?.[1];
  return part?.columns.find(({ number }) => number === column)?.kind ?? 'count';
}

/** "“Tổng số hộ” (1)", "cột (3)". */
function figureName(ref: string, parts: readonly LearnedPart[]): Bilingual {
  const [form = '', rest = ''] = ref.split(':');
  const part = parts.find(({ number }) => number === form);
  if (part?.kind === 'list') {
    const row = part.rows.find((one) => one.ref === ref);
    const name = row ? `“${row.label}” (${row.stt})` : ref;
    return { vi: name, en: name };
  }
  const number = /\[([^\]]+)\]$/.exec(rest)?.[1] ?? '';
  const heading = part?.columns.find((one) => one.number === number)?.path.join(' – ') ?? '';
  return { vi: `cột (${number}) “${heading}”`, en: `column (${number}) “${heading}”` };
}
