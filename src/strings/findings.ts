/**
 * Findings in the official's words: plain, short, with the arithmetic, no blame. Every sentence is made
 * from the finding's structure; rules and editions bring only their reason.
 */
import type { Indicator } from '../forms/edition.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { refKey, refsOf, type NumericNode, type RefNode } from '../rules/ast.js';
import { valueOf } from '../rules/evaluate.js';
import { printExpression } from '../rules/print-expression.js';
import { decimalsOf, roundTo } from '../quantity/quantity.js';
import { medianOf } from '../review/judge-jumps.js';
import { remainderOf } from '../review/judge-relations.js';
import type { Finding, Fix, FixReason, Term } from '../review/finding.js';
import { capital } from './capital.js';
import { formulaResult, formulaText } from './formula-text.js';
import { FINDING_STRINGS, type FindingStrings } from './finding-words.js';
import {
  columnSumName,
  figure,
  FORM_STRINGS,
  formName,
  placeName,
  refName,
  rowName,
  scopeOf,
  tableRowName,
  type NameScope,
} from './forms.js';
import type { Language } from './language.js';
import { lookup } from '../workbook/lookup.js';
import { sourceFigureName } from './source-figures.js';

/** What sentences need to know besides the finding. */
export interface SentenceContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** One sentence or two: where, what was found with its arithmetic, what it may be. */
export function sentenceOf(finding: Finding, context: SentenceContext, language: Language): string {
  const words = FINDING_STRINGS[language];
  const where = placeOfFinding(finding, context, language);
  const said = body(finding, context, language);
  const parts = [
    // A sentence of its own: "Lời văn báo cáo ghi hai số khác nhau …".
    finding.kind === 'said-twice' ? said : isOfText(finding) ? `${capital(said)}.` : `${where}: ${said}.`,
    ...(finding.alternatives.length > 0 && isAboutTarget(finding)
      ? [
          words.alternatives(
            written(finding),
            finding.alternatives.map((fit) => ({ why: fit.why[language], numbers: fit.numbers })),
          ),
        ]
      : []),
    ...(finding.fixes.length > 0 ? suggestion(finding, context, language) : []),
    ...(finding.note ? [words.noted(finding.note)] : []),
  ];
  return parts.join(' ');
}

/** The part of the sentence that says what is the matter, without its row: "1.142/1.144 × 100 = 99,83, làm tròn 99,8; …". */
export function saidOf(finding: Finding, context: SentenceContext, language: Language): string {
  return body(finding, context, language);
}

/** One side of the comparison with its figures: "70 + 63 = 133", or the lone figure. */
export function arithmeticSide(node: NumericNode, finding: Finding, language: Language): string {
  return printedSide(node, finding, FINDING_STRINGS[language]);
}

/** A sum of a text's own figures: its reason says already whose they are. */
function isOfText({ kind, terms }: Finding): boolean {
  return kind === 'claim' && terms.length > 0 && terms.every(({ source }) => source === 'report');
}

/** The row; only the form where several rows could be the wrong one and none is likelier. */
function placeOfFinding({ refs, fixes }: Finding, { indicators }: SentenceContext, language: Language): string {
  const first = refs[0] ?? '';
  const wrong = new Set(fixes.flatMap(({ changes }) => changes.map(({ ref }) => ref)));
  if (wrong.size < 2 || !first.includes(':')) return refName(first, language, indicators);
  const rows = new Set([...wrong].map((ref) => partsOfTableRef(ref)?.row));
  const [row] = rows;
  const isOneRow = rows.size === 1 && row !== undefined;
  return formName(first, language, indicators) + (isOneRow ? `, ${tableRowName(first, language, indicators)}` : '');
}

/** The terms, one a line: row, label, what is written, where. For "on demand" in the pane and for the command line. */
export function arithmeticOf(finding: Finding, context: SentenceContext, language: Language): readonly string[] {
  const words = FINDING_STRINGS[language];
  const lines = finding.terms.map((term) => {
    const { label = '', cell } = context.indicators.get(term.ref) ?? {};
    const where = term.place ? `, ${placeName(term.place, language)}` : '';
    return `${refName(term.ref, language, context.indicators)}${label && !cell ? ` (${label})` : ''}: ${term.written || words.blank}${where}`;
  });
  const form = scopeOf(finding.refs[0] ?? '', context.indicators);
  const equation = finding.comparison
    ? words.mustBe[finding.comparison.operator](
        side(finding.comparison.left, finding, form, language),
        side(finding.comparison.right, finding, form, language),
      )
    : '';
  return [...lines, ...(equation ? [capital(equation)] : []), finding.why[language]];
}

/** How a fix names its row: not at all, within its form ("mục 6.2.2"), or in full. */
export type RowNaming = 'none' | 'short' | 'full';

/** A fix as before and after: "99,7 → 99,8"; with the row where several could be meant: "mục 6.2.2: 63 → 60". */
export function fixLabel(fix: Fix, context: SentenceContext, language: Language, naming: RowNaming = 'full'): string {
  const words = FINDING_STRINGS[language];
  const isLive = fix.changes.some(({ formula }) => formula !== undefined);
  return (
    fix.changes
      // A text that becomes the same number, so that a formula can read it, needs no mention.
      .filter(
        ({ before, value, formula }) => !isLive || formula !== undefined || value === null || before !== figure(value),
      )
      .map(({ ref, before, value, decimals, formula }) => {
        const code = context.indicators.get(ref)?.codes.find((one) => one.value === value)?.label ?? '';
        const after =
          value === null ? words.leaveBlank : figure(roundTo(value, decimals), decimals) + (code ? ` (${code})` : '');
        const change = `${before || words.blank} → ${formula === undefined ? after : formulaResult(formula, value, after, language)}`;
        const scope = { form: ref.split(':')[0] ?? null, row: null, cells: context.indicators };
        const row = naming === 'short' ? rowName(ref, language, scope) : refName(ref, language, context.indicators);
        return naming === 'none' ? change : `${row}: ${change}`;
      })
      .join('; ')
  );
}

/** Why a fix is offered: "đảo hai chữ số", "theo các số liệu khác". */
export function reasonOf(reason: FixReason, language: Language): string {
  return FINDING_STRINGS[language].reasons[reason];
}

function isAboutTarget({ comparison, refs }: Finding): boolean {
  return comparison?.left.kind === 'ref' && refKey(comparison.left) === refs[0];
}

function written({ terms, refs }: Finding): string {
  return terms.find(({ ref }) => ref === refs[0])?.written ?? '';
}

function termText(term: Term | undefined, words: FindingStrings): string {
  // An empty spelling is a blank cell, as a missing term is.
  return term === undefined || term.written === '' ? words.blank : term.written;
}

function body(finding: Finding, context: SentenceContext, language: Language): string {
  const words = FINDING_STRINGS[language];
  const first = finding.refs[0] ?? '';
  const form = scopeOf(first, context.indicators);
  const cell = finding.terms.find(({ ref }) => ref === first);
  const codes = context.indicators.get(first)?.codes ?? [];
  const legend = codes.map(({ value, label }) => `${value} = ${label}`).join(', ');
  switch (finding.kind) {
    case 'ratio':
      return words.computed(
        equation(finding, words),
        isAboutTarget(finding) ? null : targetName(finding, form, language),
        targetText(finding, words),
      );
    case 'cut-not-rounded':
      return words.cut(equation(finding, words), targetText(finding, words));
    case 'hundred-below-whole':
    case 'zero-above-zero':
      return words.hidden(equation(finding, words), targetText(finding, words));
    case 'fraction-for-percent':
      return words.fraction(termText(cell, words), figure((finding.actual ?? 0) * 100));
    case 'relation':
      return (
        againstText(finding, form, language) ??
        (finding.comparison
          ? words.mustBe[finding.comparison.operator](
              side(finding.comparison.left, finding, form, language),
              side(finding.comparison.right, finding, form, language),
            )
          : `${lower(finding.why[language])} (${values(finding, form, language)})`)
      );
    case 'claim':
      return `${lower(finding.why[language])} (${differing(finding, words) ?? values(finding, form, language)})`;
    case 'basis':
      return `${lower(finding.why[language])} (${wrongBase(finding, words) || values(finding, form, language)})`;
    case 'remainder': {
      const total = finding.terms.find(({ ref }) => ref === first);
      const parts = finding.comparison ? printedSide(finding.comparison.right, finding, words) : '';
      return words.remainder(
        termText(total, words),
        parts,
        figure(remainderOf(finding) ?? 0),
        lower(context.indicators.get(first)?.unit ?? ''),
      );
    }
    case 'source':
      return otherSource(finding, words, language);
    case 'said-twice':
      return words.saidTwice(
        sourceFigureName(first.split('.')[0] ?? '', first.split('.')[1] ?? '', language),
        finding.terms.map((term) => ({ written: termText(term, words), paragraph: term.quote?.paragraph ?? null })),
      );
    case 'period': {
      const [said, own] = finding.terms;
      return words.otherPeriod(said ? inParagraph(said, words) : '', termText(own, words));
    }
    case 'jump':
      return jump(finding, words);
    case 'zero-over-zero':
      return words.zeroOverZero(termText(cell, words));
    case 'zero-treatments':
      return words.zeroTreatments(
        finding.refs.map(
          (ref) =>
            `${rowName(ref, language, form)} ${words.writes(
              termText(
                finding.terms.find((term) => term.ref === ref),
                words,
              ),
            )}`,
        ),
      );
    case 'missing-value':
      return words.missing(equation(finding, words));
    case 'unverifiable':
      return words.unverifiable(finding.refs.slice(1).map((ref) => rowName(ref, language, form)));
    case 'negative':
      return words.negative(termText(cell, words));
    case 'out-of-range':
      return words.outOfRange(termText(cell, words));
    case 'code-outside':
      return words.codeOutside(termText(cell, words), legend);
    case 'code-word':
      return words.codeWord(termText(cell, words), legend);
    case 'not-a-number':
      return words.notANumber(termText(cell, words));
    case 'date-for-number':
      return words.dateForNumber(termText(cell, words));
    case 'cell-error':
      return words.cellError(termText(cell, words));
    case 'unreadable-cell':
      return words.unreadableCell(termText(cell, words));
    case 'fraction-in-count':
      return words.fractionInCount(termText(cell, words));
    case 'english-order':
      return words.englishOrder(termText(cell, words));
    case 'bound':
      return words.bound(termText(cell, words));
    case 'pair':
      return words.pair(termText(cell, words));
    case 'wrong-formula':
    case 'formula-sum':
    case 'typed-over':
    case 'stale-result':
    case 'no-result':
      return formulaText(finding, context, language, plainEquation(finding, words));
  }
}

/** "1.157 + 18 = 1.175; các phần cộng lại: 912 + … = 1.157; lệch 18"; null for what is no sum of a text's figures. */
function differing(finding: Finding, words: FindingStrings): string | null {
  const { comparison, terms } = finding;
  const isText = terms.every(({ source }) => source !== '');
  if (comparison?.operator !== '=' || !isText || comparison.right.kind !== '+') return null;
  const [left, right] = [comparison.left, comparison.right].map((node) => withoutBlanks(node, finding));
  if (!left || !right) return null;
  const difference = Math.abs(compute(left, finding) - compute(right, finding));
  return words.differs(
    printedSide(left, finding, words),
    printedSide(right, finding, words),
    figure(roundTo(difference, 6)),
  );
}

/** A sum without the figures that the text does not give; null where none is left. */
function withoutBlanks(node: NumericNode, finding: Finding): NumericNode | null {
  if (node.kind === 'ref') {
    const term = finding.terms.find(({ ref }) => ref === refKey(node));
    return term === undefined || term.value === null ? null : node;
  }
  if (node.kind !== '+') return node;
  const [left, right] = [withoutBlanks(node.left, finding), withoutBlanks(node.right, finding)];
  return left && right ? { ...node, left, right } : (left ?? right);
}

/** "mục 5.3 cộng mục 5.4 bằng 0, trong khi lời văn báo cáo ghi 04 …"; null where it is not rows against one figure of a text. */
function againstText(finding: Finding, form: NameScope, language: Language): string | null {
  const words = FINDING_STRINGS[language];
  const { comparison, terms } = finding;
  if (comparison?.operator !== '=' || comparison.right.kind !== 'ref' || comparison.right.source !== 'report')
    return null;
  const ref = refKey(comparison.right);
  const said = terms.find((term) => term.ref === ref);
  const rows = refsOf(comparison.left);
  if (comparison.left.kind !== '+' || rows.some(({ source }) => source !== '')) return null;
  return words.sumAgainstText(
    rows.map((row) => rowName(refKey(row), language, form)).join(words.plus),
    figure(roundTo(compute(comparison.left, finding), 6)),
    termText(said, words),
    sourceFigureName('report', comparison.right.name, language).replace(/^số /, ''),
  );
}

/** "ghi 1.140; theo danh sách hồ sơ là 912 + 230 = 1.142, lệch 2". */
function otherSource(finding: Finding, words: FindingStrings, language: Language): string {
  const { comparison, terms } = finding;
  if (!comparison) return '';
  const sources = new Set(terms.flatMap(({ source }) => (source === '' ? [] : [source])));
  const names = [...sources].map((source) => lookup(FORM_STRINGS[language].sources, source) ?? source).join(', ');
  const difference = Math.abs(compute(comparison.left, finding) - compute(comparison.right, finding));
  return words.otherSource(
    printedSide(comparison.left, finding, words),
    names,
    printedSide(comparison.right, finding, words),
    figure(roundTo(difference, 6)),
  );
}

/** "1.157 (đoạn 54)"; the bare figure where no sentence holds it. */
function inParagraph(term: Term, words: FindingStrings): string {
  return term.quote ? words.inParagraph(termText(term, words), term.quote.paragraph) : termText(term, words);
}

/** "ghi 1.144; cùng kỳ năm trước ghi 412, chênh 732 (2,8 lần)". */
function jump({ terms, refs }: Finding, words: FindingStrings): string {
  const now = terms.find(({ ref }) => ref === refs[0]);
  const earlier = terms.flatMap((term) => (term.source === '' || term.value === null ? [] : [term.value]));
  const base = medianOf(earlier);
  const value = now?.value ?? 0;
  const [less, more] = [Math.min(base, value), Math.max(base, value)];
  return words.jump(
    termText(now, words),
    figure(roundTo(base, 2)),
    earlier.length,
    figure(roundTo(more - less, 2)),
    less > 0 ? figure(roundTo(more / less, 1)) : '',
  );
}

/** "1.142/1.144 × 100 = 99,83, làm tròn 99,8". */
function equation(finding: Finding, words: FindingStrings): string {
  const { comparison } = finding;
  if (!comparison) return '';
  const value = compute(comparison.right, finding);
  const target =
    comparison.left.kind === 'ref'
      ? finding.terms.find(({ ref }) => comparison.left.kind === 'ref' && ref === refKey(comparison.left))
      : undefined;
  const blank = target === undefined || target.value === null;
  if (blank) return words.equals(printedNode(comparison.right, finding, words), figure(roundTo(value, 2)), '');
  const decimals = decimalsWritten(target);
  return words.equals(
    printedNode(comparison.right, finding, words),
    printComputed(value, decimals),
    rounding(value, decimals, words),
  );
}

/** "1.142/1.144 × 100 = 99,83": what the right formula gives, whatever the cell shows. */
function plainEquation(finding: Finding, words: FindingStrings): string {
  if (!finding.comparison) return '';
  const { right } = finding.comparison;
  return words.equals(printedNode(right, finding, words), figure(roundTo(compute(right, finding), 2)), '');
}

/** "01/21 × 100 = 4,76": the quotient of the finding's figures that gives what is written. */
function wrongBase({ terms, refs, decimals }: Finding, words: FindingStrings): string {
  const target = terms.find(({ ref }) => ref === refs[0]);
  const others = terms.filter((term) => term !== target);
  for (const part of others) {
    for (const whole of others) {
      if (part === whole || part.value === null || whole.value === null || whole.value === 0) continue;
      const rate = (part.value / whole.value) * 100;
      if (roundTo(rate, decimals) === target?.value)
        return words.equals(`${part.written}/${whole.written} × 100`, figure(roundTo(rate, decimals)), '');
    }
  }
  return '';
}

/** Two places, one more than written where that is more, never binary noise. */
function printComputed(value: number, decimals: number): string {
  return figure(roundTo(value, Math.max(2, decimals + 1)));
}

function rounding(value: number, decimals: number, words: FindingStrings): string {
  const rounded = roundTo(value, decimals);
  return roundTo(value, Math.max(2, decimals + 1)) === rounded ? '' : words.rounded(figure(rounded, decimals));
}

function decimalsWritten({ value, written: text }: Term): number {
  return /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? decimalsOf(value ?? 0);
}

/** Figures of a column that are written out; more are told as one sum. */
const MOST_ADDENDS = 8;

function targetText({ comparison, terms }: Finding, words: FindingStrings): string {
  const { left } = comparison ?? {};
  return termText(left?.kind === 'ref' ? terms.find(({ ref }) => ref === refKey(left)) : undefined, words);
}

function targetName({ comparison }: Finding, form: NameScope, language: Language): string | null {
  const { left } = comparison ?? {};
  return left?.kind === 'ref' ? rowName(refKey(left), language, form) : null;
}

function compute(node: NumericNode, finding: Finding): number {
  return valueOf(node, (ref) => finding.terms.find((term) => term.ref === refKey(ref))?.value ?? 0);
}

/** The arithmetic with the written figures in it: "70 + 63". */
function printedNode(node: NumericNode, { terms }: Finding, words: FindingStrings): string {
  return printExpression(node, {
    ref: (ref: RefNode) =>
      termText(
        terms.find((term) => term.ref === refKey(ref)),
        words,
      ),
    number: (value) => figure(value),
    unknown: (name) => name,
    sum: ({ addends }) => {
      const written = addends.flatMap((one) =>
        terms.filter((term) => term.ref === refKey(one) && term.written !== '').map((term) => term.written),
      );
      return written.length > MOST_ADDENDS ? words.sumOfRows(written.length) : written.join(' + ');
    },
  });
}

/** "70 + 63 = 133", or the lone figure. */
function printedSide(node: NumericNode, finding: Finding, words: FindingStrings): string {
  const text = printedNode(node, finding, words);
  return node.kind === 'ref' || node.kind === 'number'
    ? text
    : `${text} = ${figure(roundTo(compute(node, finding), 6))}`;
}

/** "mục 6.1.2 + mục 6.2.2 (70 + 63 = 133)". */
function side(node: NumericNode, finding: Finding, form: NameScope, language: Language): string {
  const words = FINDING_STRINGS[language];
  if (node.kind === 'number') return figure(node.value);
  const names = printExpression(node, {
    ref: (ref) => rowName(refKey(ref), language, form),
    number: (value) => figure(value),
    unknown: (name) => name,
    sum: ({ column }) => columnSumName(column.name, language, form),
  });
  return `${names} (${printedSide(node, finding, words)})`;
}

function values(finding: Finding, form: NameScope, language: Language): string {
  const words = FINDING_STRINGS[language];
  return finding.terms
    .map((term) => `${rowName(term.ref, language, form)} ${words.writes(termText(term, words))}`)
    .join('; ');
}

/** "Có thể mục 6.2.2 là 60 (thay vì 63)." A sole computed value needs no question. */
function suggestion(finding: Finding, context: SentenceContext, language: Language): readonly string[] {
  const words = FINDING_STRINGS[language];
  const { fixes, kind } = finding;
  if (
    kind === 'zero-over-zero' ||
    kind === 'zero-treatments' ||
    kind === 'missing-value' ||
    (kind === 'ratio' &&
      isAboutTarget(finding) &&
      fixes.every(({ changes }) => changes.every(({ ref }) => ref === finding.refs[0])))
  )
    return [];
  const rows = new Set([...fixes.flatMap(({ changes }) => changes.map(({ ref }) => ref)), finding.refs[0]]);
  const forms = new Set([...rows].map((ref) => ref?.split(':')[0]));
  const naming = rows.size === 1 ? 'none' : forms.size === 1 ? 'short' : 'full';
  const options = fixes.map((fix) => {
    const label = fixLabel(fix, context, language, naming);
    const telling =
      fix.reason === 'computed' ||
      fix.reason === 'formula' ||
      fix.reason === 'code' ||
      fix.reason === 'clear' ||
      fix.reason === 'convention'
        ? ''
        : ` (${words.reasons[fix.reason]})`;
    return label + telling;
  });
  return [words.suggest(options)];
}

function lower(text: string): string {
  // An abbreviation (TTHC, VBQPPL) keeps its capitals.
  const trimmed = text.replace(/\.$/, '');
  return /^\p{Lu}\p{Lu}/u.test(trimmed) ? trimmed : trimmed.charAt(0).toLocaleLowerCase('vi') + trimmed.slice(1);
}
