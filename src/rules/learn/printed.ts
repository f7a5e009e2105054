/** Formulas that a form prints in the labels of its rows: "3 = 1 + 2", "Tỷ lệ (%) = 2.2/2.1", "TỔNG CỘNG (I+II)". */
import type { LearnedRow } from '../../forms/learn/learned.js';
import type { Relation, RelationShape } from './relation.js';

interface Rows {
  readonly rows: readonly PrintedRow[];
}

const TOKEN = String.raw`\(?\s*(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ]|[a-eghiklmnđ])\s*\)?`;
const OPERATOR = String.raw`\s*[-+–−*×xX:÷/]\s*`;
const EXPRESSION = String.raw`\(*\s*${TOKEN}(?:${OPERATOR}\(*\s*${TOKEN}\s*\)*)+\s*%?`;
const EQUATION = new RegExp(`(?:(${TOKEN})\\s*)?=\\s*(${EXPRESSION})(?![\\p{L}\\d])`, 'u');
const IN_BRACKETS = new RegExp(`[(\\[]\\s*(${EXPRESSION})\\s*[)\\]]\\s*$`, 'u');
const LONGEST = 400;

/** A row as its printed formula needs it: of a form with one figure column, or one column of a wide table. */
export type PrintedRow = Pick<LearnedRow, 'ref' | 'stt' | 'label' | 'kind' | 'printed' | 'code' | 'isMissing'>;

export function printedInLabels(form: { readonly rows: readonly PrintedRow[] }): readonly Relation[] {
  return form.rows.flatMap((row): Relation[] => {
    if (row.kind === 'heading' && row.isMissing) return [];
    const relation = relationIn(row.label, row, form) ?? relationIn(row.printed, row, form);
    return relation ? [relation] : [];
  });
}

function relationIn(text: string, row: PrintedRow, form: Rows): Relation | null {
  if (text.length > LONGEST || row.kind === 'code') return null;
  const equation = EQUATION.exec(text);
  const bracketed = equation ? null : IN_BRACKETS.exec(text);
  const written = equation?.[2] ?? bracketed?.[1];
  if (written === undefined) return null;
  const named = equation?.[1] === undefined ? undefined : rowOf(strip(equation[1]), row, form);
  const target = named ?? row;
  if (target.kind === 'heading' || target.kind === 'code') return null;
  const expression = expressionOf(written, target, row, form);
  if (expression === null) return null;
  return printedRelation(target, expression.text, expression.refs, {
    kind: 'printed',
    text: (equation?.[0] ?? written).trim(),
  });
}

/** The relation `target = expression`, as a rate where the target is one. */
export function printedRelation(
  target: Pick<LearnedRow, 'ref' | 'kind'>,
  expression: string,
  refs: readonly string[],
  ground: Relation['ground'],
): Relation {
  const isRate = target.kind === 'percent' && expression.includes('/') && !/\*\s*100\b/.test(expression);
  const simple = /^\S+ \/ \S+$/.test(expression);
  const right = isRate ? `${simple ? expression : `(${expression})`} * 100` : expression;
  const isSum = /^[^*/-]*$/.test(right);
  let shape: RelationShape = isSum ? 'sum' : 'other';
  if (/^\S+ \/ \S+ \* 100$/.test(right)) shape = 'rate';
  else if (/^\S+ \/ \S+$/.test(right)) shape = 'quotient';
  return {
    rule: `${target.ref} = ${right}`,
    shape,
    target: target.ref,
    others: refs,
    blank: isSum ? 'zero' : 'unknown',
    ground,
    support: null,
  };
}

function expressionOf(
  written: string,
  target: PrintedRow,
  row: PrintedRow,
  form: Rows,
): { text: string; refs: readonly string[] } | null {
  const text = balanced(written)
    .replace(/100\s*%/g, '100')
    .replace(/%/g, '')
    .replace(/[–−]/g, '-')
    .replace(/(?<=[\s\d)])[xX×](?=[\s\d(])/g, '*')
    .replace(/[:÷]/g, '/');
  const refs: string[] = [];
  const strange: string[] = [];
  const named = text.replace(
    /\(\s*([^()+*/-]+?)\s*\)|([\p{L}\d.]+)/gu,
    (whole: string, bracketed?: string, bare?: string) => {
      const token = (bracketed ?? bare ?? '').trim();
      if (token === '100' && bracketed === undefined && rowOf(token, row, form) === undefined) return ' 100 ';
      const found = rowOf(token, row, form);
      if (!found || found === target || found.kind === 'heading' || found.kind === 'code') {
        strange.push(token);
        return whole;
      }
      refs.push(found.ref);
      return ` ${found.ref} `;
    },
  );
  const tidy = named
    .replace(/([-+*/()])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();
  const opens = (tidy.match(/\(/g) ?? []).length;
  const closes = (tidy.match(/\)/g) ?? []).length;
  return strange.length === 0 && refs.length >= 2 && opens === closes ? { text: tidy, refs: [...new Set(refs)] } : null;
}

/** The bracket that closes the whole remark is none of the formula's. */
function balanced(written: string): string {
  let text = written.trim();
  const count = (bracket: string): number => text.split(bracket).length - 1;
  while (text.endsWith(')') && count(')') > count('(')) text = text.slice(0, -1).trim();
  return text;
}

function strip(token: string): string {
  return token.replace(/[()\s]/g, '');
}

/** The row that a printed number names: by the form's column of codes, among the row's own neighbours, or by its whole number. */
function rowOf(token: string, from: PrintedRow, form: Rows): PrintedRow | undefined {
  const hasCodes = form.rows.some(({ code }) => code !== '');
  if (hasCodes) {
    const byCode = form.rows.filter(({ code }) => sameNumber(code, token));
    if (byCode.length === 1) return byCode[0];
  }
  const printed = form.rows.filter((row) => row.printed !== '' && sameNumber(row.printed, token));
  if (printed.length === 1) return printed[0];
  const ranked = [...printed].sort((one, other) => shared(other.stt, from.stt) - shared(one.stt, from.stt));
  const [first, second] = ranked;
  if (first && second && shared(first.stt, from.stt) > shared(second.stt, from.stt)) return first;
  return form.rows.find(({ stt, isMissing }) => stt === token && !isMissing);
}

function sameNumber(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/^[\s([]+|[\s.,):\]-]+$/g, '')
      .split('.')
      .map((part) => part.replace(/^0+(?=\d)/, ''))
      .join('.');
  return plain(one) === plain(other) && plain(one) !== '';
}

/** How many outermost numbers two rows have in common. */
function shared(one: string, other: string): number {
  const others = other.split('.');
  const differing = one.split('.').findIndex((part, at) => part !== others[at]);
  return differing < 0 ? one.split('.').length : differing;
}
