/** The rule language: precedence, errors with their place, three-valued logic, and the four uses of one tree. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LogicNode, NumericNode, RefNode } from '../../src/rules/ast.js';
import { refKey, refsOf } from '../../src/rules/ast.js';
import { compileTest, Truth, valueOf } from '../../src/rules/evaluate.js';
import { Figures, SlotState } from '../../src/rules/figures.js';
import { parseRule } from '../../src/rules/parse-rule.js';
import { printExpression } from '../../src/rules/print-expression.js';
import { RuleError } from '../../src/rules/rule-error.js';
import { assignmentOf, ratioOf } from '../../src/rules/shape.js';
import { toFormula } from '../../src/rules/to-formula.js';
import type { BlankMode } from '../../src/forms/edition.js';

/** Evaluates a rule over plain numbers; undefined is blank. */
function judge(
  text: string,
  figures: Readonly<Record<string, number | 'word' | 'other' | undefined>> = {},
  blank: BlankMode = 'unknown',
): Truth {
  const node = parseRule(text);
  const refs = refsOf(node);
  const slots = new Figures(refs.length);
  refs.forEach((ref, slot) => {
    const value = figures[refKey(ref)];
    const known = typeof value === 'number';
    const state = known
      ? SlotState.Known
      : value === 'word'
        ? SlotState.Unusable
        : value === 'other'
          ? SlotState.OtherLevel
          : SlotState.Blank;
    slots.set(slot, { low: known ? value : NaN, high: known ? value : NaN, state, noted: false });
  });
  const slotOf = (ref: RefNode): number => refs.findIndex((one) => refKey(one) === refKey(ref));
  return compileTest(node, { slotOf, blank })(slots);
}

describe('arithmetic', () => {
  test.each([
    ['10 - 4 + 3 = 9', Truth.True],
    ['10 - 4 - 3 = 3', Truth.True],
    ['2 + 3 * 4 = 14', Truth.True],
    ['(2 + 3) * 4 = 20', Truth.True],
    ['100 / 10 / 2 = 5', Truth.True],
    ['100 / (10 / 2) = 20', Truth.True],
    ['-2 * -3 = 6', Truth.True],
    ['- (2 + 3) = -5', Truth.True],
    ['1 / 0 = 1', Truth.Unknown],
    ['0.1 + 0.2 = 0.3', Truth.True],
    ['1 < 2 and 2 < 3 or 1 > 2', Truth.True],
    ['1 > 2 or 1 < 2 and 2 > 3', Truth.False],
    ['not 1 > 2 and 2 > 1', Truth.True],
    ['not not 1 = 1', Truth.True],
    ['if 1 > 2 then 1 = 2', Truth.True],
    ['if 1 < 2 then 1 = 2', Truth.False],
    ['3 in (1, 2, 3)', Truth.True],
    ['3 in (0, -1)', Truth.False],
    ['1 <> 2', Truth.True],
  ])('%s', (text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  /** The oracle is JavaScript's own reading of the same text. */
  test('groups as arithmetic does', () => {
    const leaf = fc.integer({ min: 1, max: 9 }).map(String);
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
          .map(([l, op, r]) => `${l} ${op} ${r}`),
        tie('expression').map((inner) => `(${inner})`),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const node = parseRule(`${text} = 0`);
        if (node.kind !== 'comparison') throw new Error('no comparison');
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- digits, brackets and operators made above
        const expected = Number(new Function(`return ${text}`)());
        const value = valueOf(node.left, () => NaN);
        if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 6);
        else expect(Number.isFinite(value)).toBe(false);
      }),
    );
  });

  test('prints with no more brackets than it needs, and reads back the same', () => {
    const leafPrinter = {
      ref: (ref: RefNode) => refKey(ref),
      number: String,
      unknown: (name: string) => `?${name}`,
      sum: () => 'sum',
    };
    const read = (text: string): NumericNode => {
      const node = parseRule(`${text} = 0`);
      if (node.kind !== 'comparison') throw new Error('no comparison');
      return node.left;
    };
    const print = (text: string): string => printExpression(read(text), leafPrinter);
    expect(print('((4:1 + 4:2)) / (4:3 - (4:4 - 4:5)) * 100')).toBe('(4:1 + 4:2)/(4:3 - (4:4 - 4:5)) × 100');
    expect(print('4:1 / 4:2 * 100')).toBe('4:1/4:2 × 100');
    expect(print('-(4:1 + 4:2)')).toBe('-(4:1 + 4:2)');
  });
});

describe('blanks', () => {
  test.each<[string, Parameters<typeof judge>[1], BlankMode, Truth]>([
    ['4:1 = 4:2', { '4:1': 1 }, 'unknown', Truth.Unknown],
    ['4:1 = 4:2 + 4:3', { '4:1': 5, '4:2': 5 }, 'unknown', Truth.Unknown],
    ['4:1 = 4:2 + 4:3', { '4:1': 5, '4:2': 5 }, 'zero', Truth.True],
    ['4:1 = 4:2 + 4:3', { '4:1': 5 }, 'zero', Truth.Unknown],
    ['4:1 = 4:2 + 4:3', { '4:2': 5, '4:3': 0 }, 'zero', Truth.Unknown],
    ['4:1 = 4:2 + 4:3', { '4:1': 5, '4:2': 5, '4:3': 'word' }, 'zero', Truth.Unknown],
    ['4:1 = 4:2 + 4:3', { '4:1': 5, '4:2': 5, '4:3': 'other' }, 'zero', Truth.Unknown],
    ['4:1 = 4:2 / 4:3', { '4:1': 5, '4:2': 5 }, 'zero', Truth.Unknown],
    ['blank(4:1)', {}, 'unknown', Truth.True],
    ['filled(4:1)', { '4:1': 0 }, 'unknown', Truth.True],
    ['filled(4:1)', { '4:1': 'word' }, 'unknown', Truth.True],
    ['filled(4:1)', { '4:1': 'other' }, 'unknown', Truth.False],
    ['if 4:1 > 0 then 4:2 = 1', { '4:1': 0 }, 'unknown', Truth.True],
    ['if 4:1 > 0 then 4:2 = 1', { '4:1': 3 }, 'unknown', Truth.Unknown],
    ['if 4:1 > 0 then filled(4:2) and 4:2 = 1', { '4:1': 3 }, 'unknown', Truth.False],
    ['4:1 = 1 or 4:2 = 1', { '4:1': 1 }, 'unknown', Truth.True],
    ['4:1 = 1 and 4:2 = 1', { '4:1': 2 }, 'unknown', Truth.False],
    ['previous(4:1) <= 4:1', { '4:1': 3 }, 'unknown', Truth.Unknown],
    ['previous(4:1) <= 4:1', { '4:1': 3, 'previous(4:1)': 2 }, 'unknown', Truth.True],
    ['dossiers.solved = 4:1', { '4:1': 3, 'dossiers.solved': 4 }, 'unknown', Truth.False],
  ])('%s with %j (%s)', (text, figures, mode, expected) => {
    expect(judge(text, figures, mode)).toBe(expected);
  });
});

describe('mistakes in a rule are named with their place', () => {
  test.each([
    ['4:3.2 = ', 'unexpected-end', 8],
    ['4:3.2 == 4:1', 'unexpected-word', 7],
    ['4:3.2 = 4:1 4:2', 'unexpected-word', 12],
    ['4:3.2', 'expected-logic', 0],
    ['4:3.2 = (4:1 = 2)', 'expected-number', 8],
    ['4:3.2 = 4:1 & 4:2', 'unexpected-character', 12],
    ['sum(4:1) = 2', 'unexpected-word', 4],
    ['if 4:1 > 0', 'unexpected-end', 10],
    ['4:1 in (1, x)', 'unexpected-word', 11],
    ['blank(3)', 'unexpected-word', 6],
    ['', 'unexpected-end', 0],
    [`${'('.repeat(200)}1`, 'too-deep', 60],
    [`${'-'.repeat(500)}1 = 1`, 'too-deep', 60],
  ])('%s', (text, code, position) => {
    let error: unknown;
    try {
      parseRule(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RuleError);
    expect(error).toMatchObject({ code, position });
  });

  test('any text parses or throws a RuleError', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '4:3',
            '8:6.1',
            ' ',
            '(',
            ')',
            '+',
            '-',
            '/',
            '*',
            '=',
            '<',
            '>',
            ',',
            'if ',
            ' then ',
            ' and ',
            'not ',
            'in',
            '5',
            '.',
            '?n',
            'blank',
            'x',
          ),
        }),
        (text) => {
          try {
            parseRule(text);
          } catch (error) {
            expect(error).toBeInstanceOf(RuleError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('shapes', () => {
  const target = (node: LogicNode): string | undefined => assignmentOf(node)?.target.name;

  test.each([
    ['4:3 = 4:1 / 4:2 * 100', '4:3', true],
    ['4:3 = 4:1 + 4:2', '4:3', false],
    ['if 2:6.1 > 0 then filled(2:6) and 2:6 = 1', '2:6', false],
    ['4:3 = 4:3 + 1', undefined, false],
    ['4:1 + 4:2 = 4:3', undefined, false],
    ['not (4:1 <> 4:2)', undefined, false],
    ['previous(4:1) = 4:1', undefined, false],
  ])('%s fills %s, is a rate: %p', (text, ref, rate) => {
    const node = parseRule(text);
    expect([target(node), ratioOf(node) !== undefined]).toEqual([ref, rate]);
  });
});

describe('Excel formulas', () => {
  const formula = (text: string, options: Partial<Parameters<typeof toFormula>[1]> = {}): string | undefined => {
    const assignment = assignmentOf(parseRule(text));
    if (!assignment) throw new Error('no assignment');
    return toFormula(assignment.expression, {
      addressOf: ({ name }) => `D${name.replace(/\D/g, '')}`,
      decimals: 2,
      scale: 1,
      scaleOf: () => 1,
      ...options,
    });
  };

  test.each([
    ['4:3 = 4:1 / 4:2 * 100', 'IF(D42=0,"",ROUND(D41/D42*100,2))'],
    ['4:3 = 4:1 + 4:2 - 4:5', 'D41+D42-D45'],
    ['4:3 = (4:1 - 4:2) / (4:4 + 4:5) * 100', 'IF(D44+D45=0,"",ROUND((D41-D42)/(D44+D45)*100,2))'],
    ['4:3 = 4:1 - (4:2 - 4:4)', 'D41-(D42-D44)'],
    ['4:3 = 4:1 / 4:2 / 4:4', 'IF(OR(D42=0,D44=0),"",ROUND(D41/D42/D44,2))'],
  ])('%s → %s', (text, expected) => {
    expect(formula(text)).toBe(expected);
  });

  test('a percentage cell holds the hundredth; a percentage operand counts a hundredfold', () => {
    expect(formula('4:3 = 4:1 / 4:2 * 100', { scale: 100 })).toBe('IF(D42=0,"",ROUND((D41/D42*100)/100,4))');
    expect(formula('4:3 = 4:1 / 4:2', { scaleOf: ({ name }) => (name === '4:2' ? 100 : 1) })).toBe(
      'IF(D42*100=0,"",ROUND(D41/(D42*100),2))',
    );
  });

  test('there is none where an operand has no cell', () => {
    expect(
      formula('4:3 = 4:1 + dossiers.solved', { addressOf: ({ source }) => (source === '' ? 'D1' : undefined) }),
    ).toBeUndefined();
    expect(formula('4:3 = 4:1 / (4:2 + ?n)')).toBeUndefined();
  });
});

describe('at the bounds of a rule', () => {
  const code = (text: string): string | null => {
    try {
      parseRule(text);
      return null;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      return error.code;
    }
  };
  test('a thousand words and two hundred letters of a word are read, more are not', () => {
    const sum = (numbers: number) => `1 = ${Array.from({ length: numbers }, () => '1').join(' + ')}`;
    expect([code(sum(499)), code(sum(500))]).toEqual([null, 'too-long']); // 999 and 1001 words
    expect([code(`1 = ${'1'.repeat(200)}`), code(`1 = ${'1'.repeat(201)}`)]).toEqual([null, 'too-long']);
  });

  test('the message says the place from one, and shows two hundred letters of the rule', () => {
    const of = (text: string) => new RuleError('unexpected-word', text, 4, 'x', 'y');
    expect(of('a = b').message).toBe('unexpected-word at 5: "x", expected y in "a = b"');
    expect(of('a = b').in('P1').message).toBe('P1: unexpected-word at 5: "x", expected y in "a = b"');
    expect(of('x'.repeat(200)).message).toContain(`"${'x'.repeat(200)}"`);
    expect(of('x'.repeat(201)).message).toContain(`"${'x'.repeat(200)}…"`);
  });

  test('blank lines and spaces part words; decimals have a point', () => {
    expect([code(' 1\n=\t1 '), code('1 = 1.5'), code('1 = 1,5'), code('1 = 1.'), code('')]).toEqual([
      null,
      null,
      'unexpected-word',
      'unexpected-character',
      'unexpected-end',
    ]);
  });
});

describe('a formula for a cell', () => {
  const CELLS: Readonly<Record<string, string>> = { '4:1': 'D8', '4:2': 'D9', '4:3': 'D10', '4:5': 'D12' };
  const of = (
    right: string,
    more: { decimals?: number; scale?: number; scales?: Readonly<Record<string, number>> } = {},
  ) => {
    const { decimals = 2, scale = 1, scales = {} } = more;
    const { expression } = assignmentOf(parseRule(`4:9 = ${right}`))!;
    return toFormula(expression, {
      decimals,
      scale,
      addressOf: ({ name }) => CELLS[name],
      scaleOf: ({ name }) => scales[name] ?? 1,
    });
  };
  test.each([
    ['4:1 + 4:2', {}, 'D8+D9'],
    ['4:1 - (4:2 - 4:3)', {}, 'D8-(D9-D10)'],
    ['4:1 / 4:2 * 100', {}, 'IF(D9=0,"",ROUND(D8/D9*100,2))'],
    ['4:1 / 4:2 * 100', { decimals: 1 }, 'IF(D9=0,"",ROUND(D8/D9*100,1))'],
    ['4:1 / 4:2 * 100', { scale: 100 }, 'IF(D9=0,"",ROUND((D8/D9*100)/100,4))'],
    ['4:1 / 4:2', { scale: 0.001 }, 'IF(D9=0,"",ROUND((D8/D9)*1000,-1))'],
    ['4:1 + 4:2', { scale: 100 }, '(D8+D9)/100'],
    ['4:1 + 4:2', { scale: 0.001 }, '(D8+D9)*1000'],
    ['4:1 / 100', {}, 'D8/100'],
    ['4:1 / 4:2 + 4:3 / 4:5', {}, 'IF(OR(D9=0,D12=0),"",ROUND(D8/D9+D10/D12,2))'],
    ['4:1 / (4:2 + 4:3)', {}, 'IF(D9+D10=0,"",ROUND(D8/(D9+D10),2))'],
    ['-(4:1 / 4:2)', {}, 'IF(D9=0,"",ROUND(-(D8/D9),2))'],
    ['4:1 * 4:2', { scales: { '4:1': 100 } }, 'D8*100*D9'],
    ['4:1 / 4:2', { scales: { '4:2': 100 } }, 'IF(D9*100=0,"",ROUND(D8/(D9*100),2))'],
    ['4:1 + 4:2', { scales: { '4:2': 0.001 } }, 'D8+D9/1000'],
    ['4:1 + 4:7', {}, undefined],
    ['4:1 + ?n', {}, undefined],
  ] as const)('%s (%j) is %s', (right, more, expected) => {
    expect(of(right, more)).toBe(expected);
  });
});
