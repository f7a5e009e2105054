/**
 * Formulas in the figure cells: what is wrong with one is named on its cell, with the right formula as the fix; what is
 * only written differently, and what is not understood, is left alone.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import type { Finding } from '../../src/review/finding.js';
import { fixEdits } from '../../src/review/fix.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { formatAddress } from '../../src/workbook/address.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { withCell, withFormulas, placesOf, type FormulaTemplate } from '../support/formulas.js';
import { layOut } from '../support/layouts.js';
import { Random } from '../support/random.js';
import { consistentUnit } from '../support/units.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const FORMULA_RULES = ['G16', 'G17', 'G18', 'G19'];

const FIGURES: ReadonlyMap<string, string> = new Map([
  ['2:2', '50'],
  ['2:2.1', '20'],
  ['2:2.2', '10'],
  ['4:3.2', '99,8'],
  ['4:3.2.1', '1.144'],
  ['4:3.2.2', '1.142'],
  ['4:3.3', '60'],
  ['4:3.3.1', '5'],
  ['4:3.3.2', '3'],
  ['7:2.4', '6'],
  ['7:2.4.1', '1'],
  ['7:2.4.2', '2'],
  ['7:2.4.3', '3'],
  ['8:6.1', '50'],
  ['8:6.1.1', '40'],
  ['8:6.1.2', '20'],
  ['8:6.2', '25'],
  ['8:6.2.1', '44'],
  ['8:6.2.2', '11'],
  ['8:6.3', '100'],
  ['8:6.3.1', '31'],
  ['8:6.3.2', '31'],
  ['8:6.5', '80'],
  ['8:6.5.1', '10'],
  ['8:6.5.2', '8'],
]);

function workbook(templates: Readonly<Record<string, FormulaTemplate>>, figures = FIGURES): Snapshot {
  return withFormulas(layOut(edition, figures, { values: 'typed' }), edition, templates);
}

function review(snapshot: Snapshot): ReturnType<typeof reviewWorkbook> {
  return reviewWorkbook(snapshot, { edition: { given: compiled }, level: 'huyen' });
}

const every = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap((finding) => [finding, ...every(finding.follows)]);

function formulaFindings(snapshot: Snapshot): readonly Finding[] {
  return every(review(snapshot).result.findings).filter(({ rule }) => FORMULA_RULES.includes(rule));
}

/** The only finding about a formula. */
function onlyFinding(snapshot: Snapshot): Finding {
  const found = formulaFindings(snapshot);
  expect(found.map(({ rule, refs }) => `${rule} ${refs[0] ?? ''}`)).toHaveLength(1);
  return found[0]!;
}

const say = (finding: Finding): string => sentenceOf(finding, compiled, 'vi');
const address = (snapshot: Snapshot, ref: string): string => formatAddress(placesOf(snapshot, edition).get(ref)!);

/** The workbook with the fix's cells written, as a host would. */
function fixed(snapshot: Snapshot, finding: Finding): Snapshot {
  const { result } = review(snapshot);
  let changed = snapshot;
  for (const edit of fixEdits(finding.fixes[0]!, result)) {
    changed = withCell(changed, edit, (cell) => {
      if (edit.kind === 'formula')
        return { ...cell, formula: edit.formula, value: edit.result, format: edit.format ?? cell.format };
      if (edit.kind === 'number')
        return { ...cell, formula: null, value: edit.value, format: edit.format ?? cell.format };
      throw new Error(edit.kind);
    });
  }
  return changed;
}

describe('a formula that reads another row', () => {
  const wrong = workbook({ '4:3.2': '=[4:3.2.2]/[4:3.3.1]*100' });

  test('is named on its cell, with both rows and the arithmetic; the wrong number is no second finding', () => {
    const finding = onlyFinding(wrong);
    expect(finding).toMatchObject({
      rule: 'G16',
      kind: 'wrong-formula',
      severity: 'error',
      refs: ['4:3.2', '4:3.2.2', '4:3.2.1'],
    });
    const sentence = say(finding);
    expect(sentence).toContain(
      `lấy ô ${address(wrong, '4:3.3.1')} (mục 3.3.1) thay vì ô ${address(wrong, '4:3.2.1')} (mục 3.2.1)`,
    );
    expect(sentence).toContain('1.142/1.144 × 100 = 99,83');
    expect(review(wrong).result.findings.filter(({ refs }) => refs[0] === '4:3.2')).toHaveLength(1);
  });

  test('is put right by the one address, as a live formula, and then nothing is left to say', () => {
    const finding = onlyFinding(wrong);
    expect(finding.fixes).toHaveLength(1);
    const [change] = finding.fixes[0]!.changes;
    expect(change!.formula).toBe(`${address(wrong, '4:3.2.2')}/${address(wrong, '4:3.2.1')}*100`);
    expect(change!.value).toBeCloseTo(99.825, 3);
    expect(formulaFindings(fixed(wrong, finding))).toEqual([]);
    expect(review(fixed(wrong, finding)).result.findings.filter(({ refs }) => refs.includes('4:3.2'))).toEqual([]);
  });

  test('is a warning where the result happens to be right', () => {
    const figures = new Map([...FIGURES, ['4:3.3.1', '1.144'], ['4:3.3.2', '1.144'], ['4:3.3', '100']]);
    const finding = onlyFinding(workbook({ '4:3.2': '=[4:3.2.2]/[4:3.3.1]*100' }, figures));
    expect(finding).toMatchObject({ rule: 'G16', severity: 'warning' });
    expect(say(finding)).toContain('sẽ sai khi số liệu thay đổi');
  });

  test('by a fixed address that was copied says so', () => {
    const finding = onlyFinding(workbook({ '4:3.3': '=[4:3.3.2]/$[4:3.2.1]*100' }));
    expect(finding.formula).toMatchObject({ issue: 'fixed' });
    expect(say(finding)).toContain('trỏ cố định (dấu $)');
    expect(finding.fixes[0]!.changes[0]!.formula).toMatch(/^D\d+\/\$D\$\d+\*100$/);
  });

  test('keeps its guard and its rounding when it is put right', () => {
    const finding = onlyFinding(workbook({ '4:3.2': '=IF([4:3.3.1]=0,"",ROUND([4:3.2.2]/[4:3.3.1]*100,1))' }));
    const at = (ref: string): string => address(wrong, ref);
    expect(finding.fixes[0]!.changes[0]!.formula).toBe(
      `IF(${at('4:3.2.1')}=0,"",ROUND(${at('4:3.2.2')}/${at('4:3.2.1')}*100,1))`,
    );
  });

  test('or the column of units instead of the figures is named too', () => {
    const snapshot = workbook({});
    const [part, whole] = ['4:3.2.2', '4:3.2.1'].map((ref) => placesOf(snapshot, edition).get(ref)!);
    const place = placesOf(snapshot, edition).get('4:3.2')!;
    const formula = `${formatAddress(part!)}/${formatAddress({ ...whole!, column: whole!.column - 1 })}*100`;
    const finding = onlyFinding(
      withCell(snapshot, place, (cell) => ({ ...cell, value: { error: '#VALUE!' }, formula })),
    );
    expect(finding.formula).toMatchObject({ issue: 'operand' });
    expect(finding.fixes[0]!.changes[0]!.formula).toBe(`${formatAddress(part!)}/${formatAddress(whole!)}*100`);
  });

  test('that lacks the factor 100 is told as that, not as a number to type', () => {
    const finding = onlyFinding(workbook({ '4:3.2': '=[4:3.2.2]/[4:3.2.1]' }));
    expect(finding.formula).toMatchObject({ issue: 'hundred' });
    expect(finding.fixes[0]!.changes[0]!.formula).toContain('*100');
  });
});

describe('a sum', () => {
  test('that leaves a row out', () => {
    const finding = onlyFinding(workbook({ '7:2.4': '=SUM([7:2.4.1]:[7:2.4.2])' }));
    expect(finding).toMatchObject({ rule: 'G17', severity: 'error', expected: 6 });
    expect(say(finding)).toMatch(/chưa cộng ô D\d+ \(mục 2\.4\.3\); trong ô hiện 3, tính đúng là 1 \+ 2 \+ 3 = 6/);
  });

  test('that counts a row twice', () => {
    const finding = onlyFinding(workbook({ '7:2.4': '=SUM([7:2.4.1]:[7:2.4.3])+[7:2.4.2]' }));
    expect(finding.formula).toMatchObject({ issue: 'twice' });
    expect(say(finding)).toMatch(/cộng hai lần ô D\d+ \(mục 2\.4\.2\)/);
  });

  test('that adds a row too many', () => {
    const finding = onlyFinding(workbook({ '8:6.3.1': '=[8:6.1.2]+[8:6.2.2]+[8:6.2.1]' }));
    expect(finding.formula).toMatchObject({ issue: 'extra' });
  });

  test.each([
    ['=SUM([7:2.4.1]:[7:2.4.2])', '7:2.4'],
    ['=SUM([7:2.4.1]:[7:2.4.3])+[7:2.4.2]', '7:2.4'],
    ['=[8:6.1.2]+[8:6.2.2]+[8:6.2.1]', '8:6.3.1'],
  ])('%s is put right as a live formula', (template, ref) => {
    const snapshot = workbook({ [ref]: template });
    expect(formulaFindings(fixed(snapshot, onlyFinding(snapshot)))).toEqual([]);
  });
});

describe('a number typed over a formula', () => {
  const templates = { '8:6.1': '=[8:6.1.2]/[8:6.1.1]*100', '8:6.2': '=[8:6.2.2]/[8:6.2.1]*100' };

  test('is a remark where it is the right one, an error where it is not', () => {
    const figures = new Map([...FIGURES].filter(([ref]) => ref !== '8:6.3'));
    expect(onlyFinding(workbook(templates, figures))).toMatchObject({
      rule: 'G18',
      severity: 'info',
      refs: ['8:6.5', '8:6.5.2', '8:6.5.1'],
    });
    const wrong = workbook(templates, new Map([...figures, ['8:6.5', '75']]));
    const finding = onlyFinding(wrong);
    expect(finding).toMatchObject({ rule: 'G18', severity: 'error', expected: 80 });
    expect(say(finding)).toContain('8/10 × 100 = 80');
    expect(formulaFindings(fixed(wrong, finding))).toEqual([]);
  });

  test('is nobody’s business where most are typed, or only one is computed', () => {
    expect(formulaFindings(workbook(templates))).toEqual([]);
    expect(formulaFindings(workbook({ '8:6.1': '=[8:6.1.2]/[8:6.1.1]*100' }))).toEqual([]);
  });
});

describe('a result', () => {
  test('that the formula does not give is named, and what the old number would mean is folded under it', () => {
    const snapshot = workbook({ '4:3.2': '=[4:3.2.2]/[4:3.2.1]*100 → 97,2' });
    const finding = onlyFinding(snapshot);
    expect(finding).toMatchObject({ rule: 'G19', severity: 'error' });
    expect(say(finding)).toContain('đang giữ kết quả cũ 97,2; tính theo các ô hiện có là 99,83');
    expect(formulaFindings(fixed(snapshot, finding))).toEqual([]);
  });

  test('through another formula that is old itself', () => {
    const snapshot = workbook({
      '8:6.3.1': '=[8:6.1.2]+[8:6.2.2] → 30',
      '8:6.3': '=[8:6.3.2]/[8:6.3.1]*100 → 103,333333333333',
    });
    expect(
      formulaFindings(snapshot)
        .map(({ rule, refs }) => `${rule} ${refs[0] ?? ''}`)
        .sort(),
    ).toEqual(['G19 8:6.3', 'G19 8:6.3.1']);
  });

  test('that the file does not keep is one remark for all such cells, and none is called blank', () => {
    const snapshot = workbook({ '8:6.1': '=[8:6.1.2]/[8:6.1.1]*100 →', '8:6.2': '=[8:6.2.2]/[8:6.2.1]*100 →' });
    const finding = onlyFinding(snapshot);
    expect(finding).toMatchObject({ rule: 'G19', kind: 'no-result', severity: 'info', refs: ['8:6.1', '8:6.2'] });
    expect(review(snapshot).result.findings.filter(({ kind }) => kind === 'missing-value')).toEqual([]);
    expect(formulaFindings(fixed(snapshot, finding))).toEqual([]);
  });

  test.each(['#DIV/0!', '#REF!', '#NAME?'])('%s gets the rule’s formula as its fix', (error) => {
    const snapshot = workbook({ '4:3.2': `=SOMETHING([4:3.2.2]) → ${error}` });
    const finding = review(snapshot).result.findings.find(({ kind }) => kind === 'cell-error')!;
    expect(finding.refs).toEqual(['4:3.2']);
    expect(finding.fixes[0]!.changes[0]!.formula).toMatch(/^IF\(D\d+=0,"",ROUND\(D\d+\/D\d+\*100,2\)\)$/);
    expect(review(fixed(snapshot, finding)).result.findings.filter(({ refs }) => refs[0] === '4:3.2')).toEqual([]);
  });

  test('#DIV/0! of nothing is written as a formula that shows nothing', () => {
    const figures = new Map([...FIGURES, ['4:3.3.1', '0'], ['4:3.3.2', '0']]);
    const snapshot = workbook({ '4:3.3': '=[4:3.3.2]/[4:3.3.1]*100 → #DIV/0!' }, figures);
    const finding = review(snapshot).result.findings.find(({ kind }) => kind === 'cell-error')!;
    const [edit] = fixEdits(finding.fixes[0]!, review(snapshot).result);
    expect(edit).toMatchObject({ kind: 'formula', result: '' });
  });
});

describe('what is right is left alone', () => {
  test.each([
    ['4:3.2', '=[4:3.2.2]/[4:3.2.1]*100'],
    ['4:3.2', '=100*[4:3.2.2]/[4:3.2.1]'],
    ['4:3.2', '=ROUND(([4:3.2.2])/([4:3.2.1])*100,2)'],
    ['4:3.2', '=IFERROR([4:3.2.2]/[4:3.2.1],0)*100'],
    ['4:3.2', '=IF([4:3.2.1]=0,"",[4:3.2.2]/[4:3.2.1]*100)'],
    ['4:3.2', '=IF([4:3.2.1]>0,N([4:3.2.2])/N([4:3.2.1])*100,"-")'],
    ['4:3.2', '=+[4:3.2.2]/$[4:3.2.1]*100'],
    ['4:3.2', '=[4:3.2.2]*100/[4:3.2.1]'],
    ['4:3.2', '=[4:3.2.2]/[4:3.2.1]/0.01'],
    ['4:3.2', '=(1-([4:3.2.1]-[4:3.2.2])/[4:3.2.1])*100'],
    ['7:2.4', '=SUM([7:2.4.1]:[7:2.4.3])'],
    ['7:2.4', '=[7:2.4.1]+[7:2.4.2]+[7:2.4.3]'],
    ['7:2.4', '=SUM([7:2.4.1],[7:2.4.2],[7:2.4.3])'],
    ['7:2.4', '=SUM([7:2.4.1]:[7:2.4.2])+N([7:2.4.3])'],
    ['7:2.4', '=([7:2.4.3]+[7:2.4.1])+[7:2.4.2]'],
    ['8:6.3', '=[8:6.3.2]/([8:6.1.2]+[8:6.2.2])*100'],
    ['8:6.3', '=IF(AND([8:6.3.1]<>0,[8:6.3.2]<>0),[8:6.3.2]/[8:6.3.1]*100,0)'],
  ])('%s %s', (ref, template) => {
    expect(formulaFindings(workbook({ [ref]: template }))).toEqual([]);
  });

  test.each([
    ['4:3.2', '=INDEX(D1:D99,3)/VLOOKUP("x",A1:D9,4,0) → 99,8'],
    ['4:3.2', '=SUMIFS(A:A,B:B,"x") → 99,8'],
    ['4:3.2', '=Tong_hop → 99,8'],
    ['4:3.2', "='[Hồ sơ.xlsx]Sheet1'!A1/'[Hồ sơ.xlsx]Sheet1'!A2 → 99,8"],
    ['4:3.2', '=AVERAGE([4:3.2.1],[4:3.2.2]) → 99,8'],
  ])('what is not understood: %s %s', (ref, template) => {
    expect(formulaFindings(workbook({ [ref]: template }))).toEqual([]);
  });

  test('a formula over cells that are no figures of the forms: a list beside them', () => {
    const snapshot = workbook({});
    const place = placesOf(snapshot, edition).get('4:3.2')!;
    const list = {
      ...snapshot.sheets[0]!,
      id: 'x',
      name: 'Theo dõi',
      merges: [],
      rows: [
        {
          index: 0,
          hidden: false,
          cells: [
            { column: 0, value: 998, formula: null, format: 'General', locked: true },
            { column: 1, value: 1000, formula: null, format: 'General', locked: true },
          ],
        },
      ],
    };
    const withList = { ...snapshot, sheets: [...snapshot.sheets, list] };
    const computed = withCell(withList, place, (cell) => ({
      ...cell,
      value: 99.8,
      formula: "'Theo dõi'!A1/'Theo dõi'!B1*100",
    }));
    expect(formulaFindings(computed)).toEqual([]);
  });

  test('consistent units whose rates and totals are formulas in any spelling', () => {
    const rows = compiled.rules.flatMap(({ assignment, ratio, about, data }) =>
      assignment &&
      about === null &&
      assignment.condition === null &&
      data.severity === 'error' &&
      data.alternatives.length === 0
        ? [{ target: assignment.target.name, assignment, ratio }]
        : [],
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
        const figures = consistentUnit(seed, { level: 'huyen' });
        const random = new Random(seed);
        const templates = Object.fromEntries(
          rows.flatMap(({ target, assignment, ratio }) => {
            const { expression } = assignment;
            const refs = refsIn(expression);
            if (!figures.has(target) || !refs.every((ref) => figures.has(ref))) return [];
            if (ratio?.numerator.kind === 'ref' && ratio.denominator.kind === 'ref')
              return [[target, rateIn(random, ratio.numerator.name, ratio.denominator.name)]];
            return expression.kind === '+' && isSum(expression) ? [[target, sumIn(random, refs)]] : [];
          }),
        );
        const snapshot = workbook(templates, figures);
        expect(
          formulaFindings(snapshot)
            .filter(({ rule }) => rule !== 'G18')
            .map(say),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

type Expression = NonNullable<(typeof compiled.rules)[number]['assignment']>['expression'];

function refsIn(node: Expression): readonly string[] {
  if (node.kind === 'ref') return [node.source === '' ? node.name : `${node.source}.${node.name}`];
  if ('left' in node) return [...refsIn(node.left), ...refsIn(node.right)];
  return [];
}

function isSum(node: Expression): boolean {
  return node.kind === 'ref' || (node.kind === '+' && isSum(node.left) && isSum(node.right));
}

function rateIn(random: Random, part: string, whole: string): string {
  return random.pick([
    `=IF([${whole}]=0,"",[${part}]/[${whole}]*100)`,
    `=IFERROR([${part}]/[${whole}]*100,"")`,
    `=IF([${whole}]=0,"",ROUND(100*[${part}]/[${whole}],2))`,
    `=IFERROR(ROUND([${part}]/$[${whole}],4)*100,"")`,
  ]);
}

function sumIn(random: Random, refs: readonly string[]): string {
  const cells = refs.map((ref) => `[${ref}]`);
  return random.pick([
    `=${cells.join('+')}`,
    `=SUM(${cells.join(',')})`,
    `=+N(${cells[0]!})+SUM(${cells.slice(1).join(',')})`,
    `=ROUND(${[...cells].reverse().join('+')},0)`,
  ]);
}

describe('a remedy for a cell with a formula', () => {
  /** Every change that any finding offers, of cells that hold a formula. */
  const numbersOver = (snapshot: Snapshot): readonly string[] => {
    const { result } = review(snapshot);
    return every(result.findings).flatMap(({ rule, fixes }) =>
      fixes.flatMap(({ changes }) =>
        changes
          .filter(
            ({ ref, formula, value }) => result.entries.get(ref)?.formula && formula === undefined && value !== null,
          )
          .map(({ ref, value }) => `${rule} ${ref} → ${String(value)}`),
      ),
    );
  };

  test('is never a number typed over it: of the parts of a rate, of a total, of a part that is a sum itself', () => {
    for (const [templates, wrong] of [
      [{ '4:3.2.1': '=1000+441' }, { '4:3.2': '99,8' }],
      [{ '4:3.2.2': '=1000+124' }, { '4:3.2': '99,8' }],
      [{ '2:2.1': '=10+1' }, { '2:2': '50' }],
      [{ '7:2.4.1': '=5+5' }, { '7:2.4': '6' }],
      [{ '8:6.1.2': '=10+2' }, { '8:6.1': '50' }],
    ] as const) {
      const figures = new Map([...FIGURES, ...Object.entries(wrong)]);
      const snapshot = workbook(templates, figures);
      expect(every(review(snapshot).result.findings).length).toBeGreaterThan(0);
      expect(numbersOver(snapshot)).toEqual([]);
    }
  });
});

describe('a computed figure is offered as a formula where its cell holds one', () => {
  const offered = (
    templates: Readonly<Record<string, FormulaTemplate>>,
    figures: Readonly<Record<string, string>> = {},
  ) =>
    every(review(workbook(templates, new Map([...FIGURES, ...Object.entries(figures)]))).result.findings).flatMap(
      ({ fixes }) => fixes.flatMap(({ reason, changes }) => changes.map((change) => ({ reason, ...change }))),
    );

  test('one that is not understood and gives another number', () => {
    const [first] = offered({ '4:3.2': '=AVERAGE([4:3.2.1],[4:3.2.2]) → 50' }).filter(({ ref }) => ref === '4:3.2');
    expect(first!.reason).toBe('computed');
    expect(first!.formula).toMatch(/^IF\(D\d+=0,"",ROUND\(/);
    expect(first!.value).toBeCloseTo(99.83, 9);
  });

  test('a typed one stays a number', () => {
    const [first] = offered({}, { '4:3.2': '50' }).filter(({ ref }) => ref === '4:3.2');
    expect(first).toMatchObject({ reason: 'computed', value: 99.83 });
    expect(first).not.toHaveProperty('formula');
  });
});

describe('a number among formulas', () => {
  const rate = (at: string): FormulaTemplate => `=[${at}.2]/[${at}.1]*100`;
  const typed = (templates: Readonly<Record<string, FormulaTemplate>>, without: readonly string[] = []) =>
    formulaFindings(workbook(templates, new Map([...FIGURES].filter(([ref]) => !without.includes(ref)))))
      .filter(({ rule }) => rule === 'G18')
      .map(({ refs }) => refs[0]);

  test('stands out where two are formulas and half as many are typed, not where more are', () => {
    const two = { '8:6.1': rate('8:6.1'), '8:6.2': rate('8:6.2') };
    expect(typed(two, ['8:6.3'])).toEqual(['8:6.5']);
    expect(typed(two)).toEqual([]);
    expect(typed({ '8:6.1': rate('8:6.1') }, ['8:6.3', '8:6.5'])).toEqual([]);
    expect(typed({ ...two, '8:6.3': rate('8:6.3') })).toEqual(['8:6.5']);
    expect(typed({ ...two, '8:6.3': rate('8:6.3'), '8:6.5': rate('8:6.5') })).toEqual([]);
  });
});

describe('a row inserted among the parts of a sum', () => {
  /** Appendix 7 with "2.4.4" below its last part, and the total a sum of the others. */
  const inserted = (formula: string, stt: string): Snapshot => {
    const whole = workbook({ '7:2.4': formula });
    const last = placesOf(whole, edition).get('7:2.4.3')!;
    const sheets = whole.sheets.map((sheet) => {
      if (sheet.name !== last.sheet) return sheet;
      const like = sheet.rows.find(({ index }) => index === last.row)!;
      const own = like.cells.map((cell) => {
        if (cell.column === last.column) return { ...cell, value: 4 };
        if (typeof cell.value !== 'string') return cell;
        return {
          ...cell,
          value: cell.value.startsWith('2.4.3') ? stt : cell.value.length > 12 ? 'Nội dung riêng của tỉnh' : cell.value,
        };
      });
      const shifted = sheet.rows.map((row) => (row.index > last.row ? { ...row, index: row.index + 1 } : row));
      const rows = [...shifted, { ...like, index: last.row + 1, cells: own }].sort((one, two) => one.index - two.index);
      return { ...sheet, rows };
    });
    return { ...whole, sheets };
  };

  test('is named where the sum leaves it out, and only where its number says that it is one of the parts', () => {
    const place = placesOf(workbook({}), edition).get('7:2.4.3')!;
    const below = formatAddress({ ...place, row: place.row + 1 });
    const sum = '=SUM([7:2.4.1]:[7:2.4.3])';
    const gaps = (snapshot: Snapshot): readonly Finding[] =>
      every(review(snapshot).result.findings).filter(({ formula }) => formula?.issue === 'gap');
    const [gap, ...more] = gaps(inserted(sum, '2.4.4'));
    expect(more).toEqual([]);
    expect(gap?.refs[0]).toBe('7:2.4');
    expect(gap?.formula?.cells.map((one) => formatAddress(one.place))).toEqual([below]);
    expect(gaps(inserted(`${sum}+N(${below})`, '2.4.4'))).toEqual([]);
    expect(gaps(inserted(sum, '2.5'))).toEqual([]);
  });
});
