/**
 * A rule in words, made from its tree: "Phụ lục 4, mục 3.2 phải bằng mục 3.2.2/mục 3.2.1 × 100". Inside a condition the
 * same comparison is told, not demanded: "nếu mục 3.3.1 lớn hơn 0".
 */
import type { CompiledEdition } from '../rules/compile.js';
import { GENERAL_RULES } from '../rules/general.js';
import { printExpression } from '../rules/print-expression.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { refKey, type ComparisonOperator, type InNode, type LogicNode, type NumericNode } from '../rules/ast.js';
import { visitRefs } from '../rules/expand-rows.js';
import { FINDING_STRINGS } from './finding-words.js';
import { columnSumName, figure, FORM_STRINGS, rowName, type NameScope } from './forms.js';
import type { Language, Words } from './language.js';

/** A rule demands; a condition only tells. */
type Mood = 'demand' | 'tell';

type Tests = Readonly<Record<'blank' | 'filled' | 'noted' | 'whole', (row: string) => string>>;

const VI = {
  inForm: (form: string, sentence: string): string => `${form}: ${sentence}`,
  either: ', hoặc ',
  both: ', và ',
  when: (condition: string, demand: string): string => `nếu ${condition} thì ${demand}`,
  oneOf: {
    demand: (row, values) => `${row} phải là một trong các mã ${values}`,
    tell: (row, values) => `${row} là một trong các mã ${values}`,
  } satisfies Readonly<Record<Mood, (row: string, values: string) => string>>,
  tests: {
    demand: {
      blank: (row) => `${row} phải để trống`,
      filled: (row) => `${row} phải có số liệu`,
      noted: (row) => `${row} phải có ghi chú`,
      whole: (row) => `${row} phải là số nguyên`,
    },
    tell: {
      blank: (row) => `${row} để trống`,
      filled: (row) => `${row} có số liệu`,
      noted: (row) => `${row} có ghi chú`,
      whole: (row) => `${row} là số nguyên`,
    },
  } satisfies Readonly<Record<Mood, Tests>>,
  refused: {
    blank: (row) => `${row} không được để trống`,
    filled: (row) => `${row} không được có số liệu`,
    noted: (row) => `${row} không được có ghi chú`,
    whole: (row) => `${row} không được là số nguyên`,
  } satisfies Tests,
  notOneOf: (row: string, values: string): string => `${row} không được là một trong các mã ${values}`,
  notBoth: (left: string, right: string): string => `không được đồng thời ${left} và ${right}`,
  not: (sentence: string): string => `không được xảy ra trường hợp ${sentence}`,
  some: 'một số nhỏ cần hỏi lại',
};

const EN: typeof VI = {
  inForm: (form, sentence) => `${form}: ${sentence}`,
  either: ', or ',
  both: ', and ',
  when: (condition, demand) => `if ${condition}, then ${demand}`,
  oneOf: {
    demand: (row, values) => `${row} must be one of the codes ${values}`,
    tell: (row, values) => `${row} is one of the codes ${values}`,
  },
  tests: {
    demand: {
      blank: (row) => `${row} must be blank`,
      filled: (row) => `${row} must have a figure`,
      noted: (row) => `${row} must have a note`,
      whole: (row) => `${row} must be a whole number`,
    },
    tell: {
      blank: (row) => `${row} is blank`,
      filled: (row) => `${row} has a figure`,
      noted: (row) => `${row} has a note`,
      whole: (row) => `${row} is a whole number`,
    },
  },
  refused: {
    blank: (row) => `${row} must not be blank`,
    filled: (row) => `${row} must not have a figure`,
    noted: (row) => `${row} must not have a note`,
    whole: (row) => `${row} must not be a whole number`,
  },
  notOneOf: (row, values) => `${row} must not be one of the codes ${values}`,
  notBoth: (left, right) => `it must not be that both ${left} and ${right}`,
  not: (sentence) => `it must not be that ${sentence}`,
  some: 'a small number to be asked for',
};

const RULE_SENTENCE_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** The rule in one sentence without its full stop. The form is named once where all rows are of one. */
export function ruleSentence(node: LogicNode, language: Language): string {
  const forms = new Set<string>();
  const rows = new Set<string | null>();
  visitRefs(node, ({ source, name }, isSummed) => {
    forms.add(source === '' ? (name.split(':')[0] ?? '') : source);
    if (!isSummed) rows.add(partsOfTableRef(name)?.row ?? null);
  });
  const [only] = forms;
  const form = forms.size === 1 && only !== undefined && /^[0-9A-Z]/.test(only) ? only : null;
  const [row = null] = rows;
  if (form !== null && rows.size === 1 && row !== null) {
    const inRow = sentenceIn(node, 'demand', { form, row, cells: new Map() }, language);
    const words = FORM_STRINGS[language];
    return RULE_SENTENCE_STRINGS[language].inForm(`${words.form(form)}, ${words.tableRow(row)}`, inRow);
  }
  const sentence = sentenceIn(node, 'demand', form, language);
  return form === null ? sentence : RULE_SENTENCE_STRINGS[language].inForm(FORM_STRINGS[language].form(form), sentence);
}

/** An expression with rows in the place of figures: "mục 3.2.2/mục 3.2.1 × 100". */
function expressionInWords(node: NumericNode, form: string | null | NameScope, language: Language): string {
  return printExpression(node, {
    ref: (ref) => rowName(refKey(ref), language, form),
    number: (value) => figure(value),
    sum: ({ column }) => columnSumName(column.name, language, form),
    unknown: () => RULE_SENTENCE_STRINGS[language].some,
  });
}

function sentenceIn(node: LogicNode, mood: Mood, form: string | null | NameScope, language: Language): string {
  const words = RULE_SENTENCE_STRINGS[language];
  const inner = (part: LogicNode, as: Mood = mood): string => sentenceIn(part, as, form, language);
  switch (node.kind) {
    case 'comparison': {
      const left = expressionInWords(node.left, form, language);
      const right = expressionInWords(node.right, form, language);
      return mood === 'demand'
        ? FINDING_STRINGS[language].mustBe[node.operator](left, right)
        : `${left} ${FINDING_STRINGS[language].operators[node.operator]} ${right}`;
    }
    case 'in':
      return words.oneOf[mood](expressionInWords(node.operand, form, language), codesOf(node));
    case 'not':
      return refusal(node.operand, form, language);
    case 'and':
      return inner(node.left) + words.both + inner(node.right);
    case 'or':
      return inner(node.left) + words.either + inner(node.right);
    case 'if':
      return words.when(inner(node.left, 'tell'), inner(node.right));
    default:
      return words.tests[mood][node.kind](rowName(refKey(node.operand), language, form));
  }
}

const OPPOSITE: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** What must not be, said as what must be wherever a person would say it so: "mục 1 phải bằng mục 1.2". */
function refusal(node: LogicNode, form: string | null | NameScope, language: Language): string {
  const words = RULE_SENTENCE_STRINGS[language];
  const inner = (part: LogicNode, mood: Mood): string => sentenceIn(part, mood, form, language);
  if (isTest(node)) return words.refused[node.kind](rowName(refKey(node.operand), language, form));
  switch (node.kind) {
    case 'comparison':
      return inner({ ...node, operator: OPPOSITE[node.operator] }, 'demand');
    case 'in':
      return words.notOneOf(expressionInWords(node.operand, form, language), codesOf(node));
    case 'not':
      return inner(node.operand, 'demand');
    case 'and':
      return words.notBoth(inner(node.left, 'tell'), inner(node.right, 'tell'));
    case 'or':
      return refusal(node.left, form, language) + words.both + refusal(node.right, form, language);
    case 'if':
      return words.not(inner(node, 'tell'));
  }
}

const codesOf = ({ values }: InNode): string => values.map((value) => figure(value)).join(', ');

function isTest(node: LogicNode): node is Extract<LogicNode, { kind: 'blank' | 'filled' | 'noted' | 'whole' }> {
  return node.kind === 'blank' || node.kind === 'filled' || node.kind === 'noted' || node.kind === 'whole';
}

/**
 * The rule behind a finding, whether it is an edition's own, a general one, or of the users' sheet. With its full stop; null for a rule that the edition does not know (any more).
 */
export function ruleInWords(id: string, { rules }: CompiledEdition, language: Language): string | null {
  const general = GENERAL_RULES.find((rule) => rule.id === id);
  if (general) return general.says[language];
  const own = rules.find(({ data }) => data.id === id);
  return own ? `${ruleSentence(own.node, language)}.` : null;
}
