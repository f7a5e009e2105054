/** What does not add up in Biểu II.06a, as findings of the ordinary list. */
import type { Bilingual } from '../forms/edition.js';
import { printNumber } from '../quantity/print.js';
import type { M06aFigure } from '../rules/source-names.js';
import type { M06aFault, M06aForm, ReviewedM06a } from '../sources/m06a/m06a-form.js';
import type { Finding, Term } from './finding.js';
import { keyOf } from './make-finding.js';

const WHY: Readonly<Record<M06aFault['kind'], Bilingual>> = {
  balance: {
    vi: 'Trong Biểu II.06a: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13) và (3) = (7) + (11).',
    en: 'In form II.06a: (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13) and (3) = (7) + (11).',
  },
  total: {
    vi: 'Dòng tổng cộng của Biểu II.06a bằng tổng các dòng chi tiết.',
    en: 'The total row of form II.06a is the sum of its rows.',
  },
};

const RULE = 'M06A-';

/** The id is none of an edition's rules. */
export function isM06aRule(id: string): boolean {
  return id.startsWith(RULE);
}

export function m06aFindings({ form, faults }: ReviewedM06a): readonly Finding[] {
  return faults.map((fault) => findingOf(fault, form));
}

function findingOf(fault: M06aFault, form: M06aForm): Finding {
  const { kind, severity, row, figure, parts, written, sum } = fault;
  const figures = form.rows.find((one) => one.row === row)?.figures ?? {};
  const termOf = (name: M06aFigure): Term => {
    const value = figures[name] ?? null;
    return {
      ref: `m06a.${name}`,
      source: 'm06a',
      written: value === null ? '' : printNumber(value),
      value,
      place: { sheet: form.sheet, row, column: form.columns[name] },
    };
  };
  const whole = termOf(figure);
  const rule = RULE + kind;
  // Two balances have one figure for their whole; its parts tell them apart.
  const key = keyOf(rule, [`${whole.ref}@${row + 1}`, ...parts]);
  return Object.freeze({
    key,
    rule,
    kind: 'form-sum',
    severity,
    mend: severity === 'error' ? 'must' : 'may',
    refs: [whole.ref],
    cells: whole.place ? [whole.place] : [],
    actual: written,
    expected: sum,
    decimals: 0,
    comparison: null,
    terms: [whole, ...parts.map(termOf)],
    alternatives: [],
    fixes: [],
    why: WHY[kind],
    source: '',
    note: '',
    follows: [],
  });
}
