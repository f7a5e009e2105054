/** The rule handbook: one entry a rule, made from the rules that run and from what the real check says of their examples. */
import { hasProposed, type ExampleFigures, type Level, type RuleData } from '../forms/edition.js';
import type { CompiledEdition, CompiledRule } from '../rules/compile.js';
import { GENERAL_RULES } from '../rules/general.js';
import type { GeneralRule } from '../rules/general-rule.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { refKey, type RefNode } from '../rules/ast.js';
import { visitRefs } from '../rules/expand-rows.js';
import { reasonWith } from '../strings/finding-words.js';
import { sentenceOf } from '../strings/findings.js';
import { FORM_STRINGS, refName, rowName, confirmationOf } from '../strings/forms.js';
import { HANDBOOK_STRINGS } from '../strings/handbook-words.js';
import type { Language } from '../strings/language.js';
import { PANE_STRINGS } from '../strings/pane.js';
import { ruleSentence } from '../strings/rule-sentence.js';
import { findingOfRule, findingsOfExample } from './rule-example.js';

/** The whole handbook as Markdown. */
export function handbook(edition: CompiledEdition, language: Language): string {
  const words = HANDBOOK_STRINGS[language];
  const { id, version, name, forms, tables, rules, levels } = edition.edition;
  const lines = [
    `# ${words.title(name[language])}`,
    '',
    ...words.opening(rules.length + GENERAL_RULES.length, id, version).flatMap((paragraph) => [paragraph, '']),
    ...proposedRows(edition, language),
    `## ${words.general}`,
    '',
    words.generalOpening,
    '',
    ...GENERAL_RULES.flatMap((rule) => generalEntry(rule, edition, levels[0] ?? 'xa', language)),
    ...[...forms, ...tables].flatMap(({ number, title }) =>
      chapter(words.form(FORM_STRINGS[language].form(number), sentenceCase(title)), number, edition, language),
    ),
    ...chapter(words.otherSources, null, edition, language),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The rules one a line, for a terminal: id, severity, sentence. */
export function ruleLines(edition: CompiledEdition, language: Language): readonly string[] {
  const { severity } = PANE_STRINGS[language];
  const standing = confirmationOf(edition.edition, language);
  return [
    ...GENERAL_RULES.map((rule) => `${rule.id}  [${severity[rule.severity]}]  ${rule.says[language]}`),
    ...toldRules(edition).map((rule) => {
      const { data, node } = rule;
      const mark = isProposed(rule, edition) ? ` (${HANDBOOK_STRINGS[language].proposedMark})` : '';
      return `${data.id}  [${severity[data.severity]}]  ${ruleSentence(node, language)}.${mark}`;
    }),
    ...(standing === null ? [] : [`${edition.edition.name[language]}: ${standing}.`]),
  ];
}

/** A rule as its text has it: of a table without the rows of any workbook. */
type ToldRule = Pick<CompiledRule, 'data' | 'node' | 'refs'>;

function toldRules({ rules, tableRules }: CompiledEdition): readonly ToldRule[] {
  const ofTables = tableRules.map(({ data, node }) => {
    const refs = new Map<string, RefNode>();
    visitRefs(node, (ref) => refs.set(refKey(ref), ref));
    return { data, node, refs: [...refs.values()] };
  });
  return [...rules.filter(({ about }) => about === null), ...ofTables];
}

/** Every row that no official source confirms, with its reason; nothing for an edition without such rows. */
function proposedRows({ edition, indicators }: CompiledEdition, language: Language): readonly string[] {
  if (!hasProposed(edition)) return [];
  const rows = [...indicators.values()].filter(({ status }) => status === 'proposed');
  return [
    `## ${HANDBOOK_STRINGS[language].proposed}`,
    '',
    HANDBOOK_STRINGS[language].proposedOpening,
    '',
    ...rows.map(({ ref, label, note }) => `- ${refName(ref, language)}: ${label}. ${note ?? ''}`),
    '',
  ];
}

/** Whether the rule, or a row that it reads, rests on no official source. */
function isProposed({ data, refs }: ToldRule, { indicators }: CompiledEdition): boolean {
  return data.status === 'proposed' || refs.some(({ name }) => indicators.get(name)?.status === 'proposed');
}

/** The form of the first of the appendices' own figures; null for a rule about other sources alone. */
function formOf({ refs }: Pick<CompiledRule, 'refs'>): string | null {
  return refs.find(({ name }) => name.includes(':'))?.name.split(':')[0] ?? null;
}

function chapter(
  heading: string,
  form: string | null,
  edition: CompiledEdition,
  language: Language,
): readonly string[] {
  const own = toldRules(edition).filter((rule) => formOf(rule) === form);
  if (own.length === 0) return [];
  return [`## ${heading}`, '', ...own.flatMap((rule) => ruleEntry(rule, edition, language))];
}

function generalEntry(
  rule: GeneralRule,
  edition: CompiledEdition,
  level: Level,
  language: Language,
): readonly string[] {
  const words = HANDBOOK_STRINGS[language];
  const texts = [...edition.indicators.values()].flatMap((indicator) => rule.textFor?.(indicator) ?? []);
  const [text] = texts;
  const generated = text === undefined ? words.noRows : `${words.textOf(texts.length)} \`${text}\``;
  const rows: readonly (readonly [string, string])[] = [
    rule.looksAt === null ? [words.text, generated] : [words.looksAt, rule.looksAt[language]],
    [words.why, rule.why[language]],
    [words.severity, severityText(rule.severity, rule.severity === 'error' ? 'must' : 'may', language)],
    [words.source, rule.source],
  ];
  return [
    `### ${rule.id}`,
    '',
    `**${rule.says[language]}**`,
    '',
    ...table(rows),
    '',
    ...(isWorkedBy(edition, rule, level)
      ? [...examples(rule.id, rule.examples, edition, level, language, null), '']
      : []),
  ];
}

/** The general rules' examples are figures of the standard forms: in an edition whose rows differ they may show nothing. */
function isWorkedBy(edition: CompiledEdition, { id, examples }: GeneralRule, level: Level): boolean {
  const { pass, fail, notApplicable } = examples;
  const finds = (figures: ExampleFigures): boolean =>
    findingOfRule(id, findingsOfExample(figures, edition, level)) !== undefined;
  const isRow = (ref: string): boolean => edition.slots.has(ref) || !/^\d+:/.test(ref);
  const known = [pass, fail, notApplicable].every((figures) => Object.keys(figures).every(isRow));
  return known && finds(fail) && !finds(pass) && !finds(notApplicable);
}

function ruleEntry(rule: ToldRule, edition: CompiledEdition, language: Language): readonly string[] {
  const { data, node, refs } = rule;
  const words = HANDBOOK_STRINGS[language];
  const rows: readonly (readonly [string, string])[] = [
    [words.text, `\`${data.rule}\``],
    [words.why, data.why[language]],
    [words.severity, severityText(data.severity, data.mend, language)],
    [words.levels, data.levels.map((level) => FORM_STRINGS[language].levels[level]).join(', ')],
    [words.blank, words.blanks[data.blank]],
    ...(data.source === '' ? [] : [[words.source, data.source] as const]),
    ...(isProposed(rule, edition) ? [[words.proposedMark, data.note ?? words.proposedRefs] as const] : []),
    ...data.alternatives.map(
      ({ rule, why }) => [words.alternatives, `\`${rule}\`: ${reasonWith(why[language], '')}`] as const,
    ),
    [
      words.rows,
      refs
        .map((ref) => {
          const label = edition.indicators.get(ref.name)?.label ?? columnLabel(ref.name, edition);
          return refName(refKey(ref), language) + (label === undefined ? '' : `: ${label}`);
        })
        .join('<br>'),
    ],
  ];
  return [
    `### ${data.id}`,
    '',
    `**${ruleSentence(node, language)}.**`,
    '',
    ...table(rows),
    '',
    ...examples(data.id, data.examples, edition, exampleLevel(data, edition), language, formOf({ refs })),
    '',
  ];
}

/** The headings of a column of a table: "Số hồ sơ đã giải quyết – Quá hạn". */
function columnLabel(ref: string, { edition }: CompiledEdition): string | undefined {
  const cell = partsOfTableRef(ref);
  const form = edition.tables.find(({ number }) => number === cell?.form);
  return form?.columns.find(({ number }) => number === cell?.column)?.paths[0]?.join(' – ');
}

/** The lowest level at which the rule holds. */
export function exampleLevel({ levels }: RuleData, edition: CompiledEdition): Level {
  return edition.edition.levels.find((level) => levels.includes(level)) ?? 'xa';
}

function severityText(severity: RuleData['severity'], mend: RuleData['mend'], language: Language): string {
  const name = FORM_STRINGS[language].severities[severity];
  return `${name}; ${HANDBOOK_STRINGS[language].mend[mend]}`;
}

function examples(
  id: string,
  { pass, fail, notApplicable }: RuleData['examples'],
  edition: CompiledEdition,
  level: Level,
  language: Language,
  form: string | null,
): readonly string[] {
  const words = HANDBOOK_STRINGS[language];
  const finding = findingOfRule(id, findingsOfExample(fail, edition, level));
  const says = finding ? [`  - ${words.failSays}: “${sentenceOf(finding, edition, language)}”`] : [];
  return [
    `- ${words.pass}: ${figuresText(pass, form, language)}`,
    `- ${words.fail}: ${figuresText(fail, form, language)}`,
    ...says,
    `- ${words.notApplicable}: ${figuresText(notApplicable, form, language)}`,
  ];
}

/** Rows of `form` are named without it. */
function figuresText(figures: ExampleFigures, form: string | null, language: Language): string {
  const words = HANDBOOK_STRINGS[language];
  const all = Object.entries(figures);
  if (all.length === 0) return words.nothingWritten;
  return all
    .map(([ref, written]) => words.wrote(rowName(ref, language, form), formulaTold(written, language)))
    .join('; ');
}

/** A formula of an example, its rows by the names that people know. */
function formulaTold(written: string, language: Language): string {
  if (!written.startsWith('=')) return written;
  return written.replace(
    /\[(\d+):([^\]]+)\]/g,
    (_, form: string, stt: string) => `[${rowName(`${form}:${stt}`, language, form)}]`,
  );
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  return ['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${inCell(text)} |`)];
}

/** A bar would end the cell, a line break the table. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** Titles of forms stand in capitals on the template. */
function sentenceCase(title: string): string {
  const isCapitals = title === title.toLocaleUpperCase('vi');
  return isCapitals ? title.charAt(0) + title.slice(1).toLocaleLowerCase('vi') : title;
}
