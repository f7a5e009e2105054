/** How findings are judged: loud or soft by what they rest on, with the remedies that hold, folded under their cause. */
import { describe, expect, test } from '@jest/globals';
import { entryWithoutCell, type Entry, type Reading } from '../../src/forms/reading.js';
import { exactly, printed } from '../../src/quantity/quantity.js';
import { answersNow } from '../../src/review/answers.js';
import { check } from '../../src/review/check.js';
import type { Finding } from '../../src/review/finding.js';
import { fixesOfSameKind, sureFixes } from '../../src/review/fix.js';
import { rewritesOf } from '../../src/review/rewrites.js';
import { sumUp } from '../../src/review/summary.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { recognitionOf } from '../support/recognition.js';

const edition = builtInEdition()!;
type Typed = Readonly<Record<string, string>>;

interface Said {
  readonly value: number;
  readonly sentence?: string;
  readonly written?: string;
  readonly isCertain?: boolean;
}

function quoted(
  ref: string,
  { value, sentence = `Có ${value} việc.`, written = String(value), isCertain = true }: Said,
): Entry {
  const start = sentence.indexOf(written);
  const quantity = Number.isInteger(value) ? exactly(value) : printed(value, written.split(',')[1]?.length ?? 0);
  return {
    ...entryWithoutCell(ref, written, quantity),
    quote: { paragraph: 1, sentence, start, end: start + written.length, isCertain },
  };
}

const report = (said: Readonly<Record<string, Said>>, more: Partial<Reading> = {}): Reading => ({
  source: 'report',
  entries: new Map(Object.entries(said).map(([name, one]) => [name, quoted(name, one)])),
  ...more,
});
const findingsOf = (
  figures: Typed,
  others: readonly Reading[] = [],
  level: 'xa' | 'huyen' = 'xa',
  notes: Typed = {},
): readonly Finding[] => check(recognitionOf(figures, { level, notes }), edition, { level, others }).findings;
const about = (ref: string, findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ refs, kind }) => refs.includes(ref) && kind !== 'missing-value' && kind !== 'unverifiable');

describe('a text that differs from the appendices', () => {
  test('is as loud as its rule where it is certain, a warning where any of its sentences may speak of something else', () => {
    const of = (assigned: Said) =>
      about('2:5.1', findingsOf({ '2:5.1': '49' }, [report({ tasks_assigned: assigned })]));
    const certain = of({ value: 50 })!;
    expect(of({ value: 49 })).toBeUndefined();
    expect(certain.terms.map(({ ref, value }) => [ref, value])).toEqual([
      ['2:5.1', 49],
      ['report.tasks_assigned', 50],
    ]);
    expect(certain.severity).toBe('error');
    expect(of({ value: 50, isCertain: false })!.severity).toBe('warning');
  });

  test('said twice: a warning where both sentences are certain, a remark where one is not', () => {
    const dispute = (...certain: readonly boolean[]) => {
      const entries = certain.map((isCertain, at) => quoted('received', { value: 5 + at, isCertain }));
      const found = findingsOf({}, [report({}, { disputes: [{ name: 'received', entries }] })]);
      return found.find(({ kind }) => kind === 'said-twice')!;
    };
    expect([dispute(true, true), dispute(true, false), dispute(false, false)].map(({ severity }) => severity)).toEqual([
      'warning',
      'info',
      'info',
    ]);
    expect(dispute(true, true).terms.map(({ value, place }) => [value, place])).toEqual([
      [5, null],
      [6, null],
    ]);
  });
});

describe('a sentence as it would read if the appendices are right', () => {
  const rewritten = (figures: Typed, said: Readonly<Record<string, Said>>, ref: string) => {
    const finding = about(ref, findingsOf(figures, [report(said)]));
    return finding
      ? rewritesOf(finding).map(({ corrected, span }) => [corrected, corrected.slice(span.start, span.end)])
      : null;
  };
  const assigned = (sentence: string, written: string, value: number) => ({
    tasks_assigned: { value, sentence, written },
  });

  test.each([
    ['Được giao 50 nhiệm vụ.', '50', 50, '49', ['Được giao 49 nhiệm vụ.', '49']],
    ['Được giao 05 nhiệm vụ.', '05', 5, '4', ['Được giao 04 nhiệm vụ.', '04']],
    ['Được giao 05 nhiệm vụ.', '05', 5, '14', ['Được giao 14 nhiệm vụ.', '14']],
    ['Được giao 5 nhiệm vụ.', '5', 5, '4', ['Được giao 4 nhiệm vụ.', '4']],
    ['Được giao 500 nhiệm vụ.', '500', 500, '1.500', ['Được giao 1.500 nhiệm vụ.', '1.500']],
  ])('%s with %s (%p) and %s in the form', (sentence, written, value, own, expected) => {
    expect(rewritten({ '2:5.1': own }, assigned(sentence, written, value), '2:5.1')).toEqual([expected]);
  });

  test('a figure in words stays as it is', () => {
    expect(rewritten({ '2:5.1': '4' }, assigned('Được giao năm nhiệm vụ.', 'năm', 5), '2:5.1')).toEqual([]);
  });

  test('a percentage keeps its sign and its decimals', () => {
    const rate = (written: string, value: number) => ({
      rate_on_time: { value, sentence: `Đạt tỷ lệ ${written}.`, written },
    });
    const figures = { '4:3.2.1': '1.000', '4:3.2.2': '998', '4:3.2': '99,8' };
    expect(rewritten(figures, rate('98,70%', 98.7), '4:3.2')).toEqual([['Đạt tỷ lệ 99,80%.', '99,80%']]);
  });

  test('a sentence that adds up is not broken', () => {
    const sentence = 'Được giao 49 nhiệm vụ; hoàn thành đúng hạn 45 nhiệm vụ, quá hạn 4 nhiệm vụ.';
    const said = { tasks_assigned: { value: 49, sentence, written: '49' } };
    expect(rewritten({ '2:5.1': '50' }, said, '2:5.1')).toEqual([]);
    const open = 'Được giao 49 nhiệm vụ; hoàn thành đúng hạn 45 nhiệm vụ, quá hạn 3 nhiệm vụ.';
    expect(
      rewritten({ '2:5.1': '50' }, { tasks_assigned: { value: 49, sentence: open, written: '49' } }, '2:5.1'),
    ).toEqual([['Được giao 50 nhiệm vụ; hoàn thành đúng hạn 45 nhiệm vụ, quá hạn 3 nhiệm vụ.', '50']]);
  });
});

describe('a rate', () => {
  const of = (rate: string, part: string, whole: string, notes: Typed = {}) =>
    about('4:3.2', findingsOf({ '4:3.2': rate, '4:3.2.2': part, '4:3.2.1': whole }, [], 'xa', notes));

  test.each([
    ['90,0', '9', '10', null],
    ['90,1', '9', '10', 'warning'],
    ['90,2', '9', '10', 'error'],
    ['90', '9', '10', null],
    ['33', '1', '3', null],
    ['34', '1', '3', 'warning'],
    ['35', '1', '3', 'error'],
    ['33,33', '1', '3', null],
    ['33,34', '1', '3', 'warning'],
    ['33,36', '1', '3', 'error'],
    ['66,66', '2', '3', 'info'],
    ['66,6', '2', '3', 'info'],
  ])('%s for %s of %s: %s', (rate, part, whole, severity) => {
    expect(of(rate, part, whole)?.severity ?? null).toBe(severity);
  });

  test('cut off instead of rounded is called so', () => {
    expect(of('66,66', '2', '3')?.kind).toBe('cut-not-rounded');
    expect(of('66,60', '2', '3')?.kind).toBe('ratio');
  });

  test('a note beside it makes a warning a remark, never an error one', () => {
    expect(of('90,1', '9', '10', { '4:3.2': 'làm tròn' })).toMatchObject({ severity: 'info', note: 'làm tròn' });
    expect(of('90,1', '9', '10', { '4:3.2.1': 'ghi chú khác' })?.severity).toBe('warning');
    expect(of('95', '9', '10', { '4:3.2': 'làm tròn' })).toMatchObject({ severity: 'error', note: '' });
  });

  test('of two rows that changed places: both are named, and changed back together', () => {
    const swap = findingsOf({ '4:3.2': '99,8', '4:3.2.2': '1.144', '4:3.2.1': '1.142' })
      .flatMap(({ fixes }) => fixes)
      .find(({ reason }) => reason === 'swapped-rows')!;
    expect(swap.changes.map(({ ref, value }) => [ref, value]).sort()).toEqual([
      ['4:3.2.1', 1144],
      ['4:3.2.2', 1142],
    ]);
  });
});

describe('a code', () => {
  test('that a rule implies is one finding with that code as the fix', () => {
    const [code, ...more] = findingsOf({ '2:6': '7', '2:6.1': '5', '2:6.2': '0' }).filter(
      ({ refs }) => refs[0] === '2:6',
    );
    expect(more).toEqual([]);
    expect(code).toMatchObject({ kind: 'code-outside', expected: 1 });
    expect(code!.fixes.map(({ changes }) => changes[0]?.value)).toEqual([1]);
    expect(code!.follows).toHaveLength(1);
    expect(code!.follows[0]!.refs).toContain('2:6.1');
  });

  test('that is allowed and not the implied one is told by the rule alone', () => {
    const found = findingsOf({ '2:6': '0', '2:6.1': '5', '2:6.2': '0' }).filter(({ refs }) => refs[0] === '2:6');
    expect(found.map(({ kind, expected }) => [kind, expected])).toContainEqual(['claim', 1]);
    expect(findingsOf({ '2:6': '1', '2:6.1': '5', '2:6.2': '0' }).filter(({ refs }) => refs[0] === '2:6')).toEqual([]);
  });
});

describe('a total', () => {
  const of = (figures: Typed) => findingsOf(figures, [], 'huyen').filter(({ refs }) => refs.includes('7:2.4'));
  test('that is off names its own cell first and what it should be; each part that would do stands behind', () => {
    const [finding, ...more] = of({ '7:2.4': '7', '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      refs: expect.arrayContaining(['7:2.4', '7:2.4.1']) as unknown,
      actual: 7,
      expected: 6,
    });
    expect(finding!.refs[0]).toBe('7:2.4');
  });

  test('below a part says so of that part alone; nothing where a part is blank', () => {
    expect(of({ '7:2.4': '6', '7:2.4.1': '1', '7:2.4.2': '2', '7:2.4.3': '3' })).toEqual([]);
    expect(of({ '7:2.4': '3', '7:2.4.1': '1', '7:2.4.2': '2' }).map(({ severity }) => severity)).not.toContain('error');
  });
});

describe('what is said of a check as a whole', () => {
  const result = (figures: Typed, level: 'xa' | 'huyen' = 'xa') =>
    check(recognitionOf(figures, { level }), edition, { level });

  test('rules that could not be judged are neither judged nor passed', () => {
    expect(sumUp(result({}))).toMatchObject({ judged: 0, passed: 0, state: 'blank' });
    const right = sumUp(result({ '4:3.2': '90', '4:3.2.2': '9', '4:3.2.1': '10' }));
    expect([right.judged > 0, right.passed]).toEqual([true, right.judged]);
    const wrong = result({ '4:3.2': '95', '4:3.2.2': '9', '4:3.2.1': '10' });
    expect(sumUp(wrong)).toMatchObject({ judged: right.judged, passed: right.judged - 1, state: 'open' });
    const statuses = new Set(wrong.outcomes.map(({ status }) => status));
    expect(statuses).toEqual(new Set(['passed', 'failed', 'notApplicable']));
  });

  test('a figure of which something is said alone has not passed its own rule', () => {
    const statusOf = (figures: Typed) =>
      result(figures).outcomes.find(({ rule, refs }) => rule === 'G2' && refs[0] === '2:2.1')?.status;
    expect([
      statusOf({ '2:2.1': '19' }),
      statusOf({ '2:2.1': '-1' }),
      statusOf({ '2:2.1': 'chưa rõ' }),
      statusOf({}),
    ]).toEqual(['passed', 'failed', 'failed', 'notApplicable']);
    expect(
      result({ '2:2.1': '19', '2:2.2': 'chưa rõ' }).outcomes.find(
        ({ rule, refs }) => rule === 'G2' && refs[0] === '2:2.1',
      )?.status,
    ).toBe('passed');
  });

  test('a word beside a heading is nobody’s business', () => {
    expect(findingsOf({ '4:3': 'xem dưới' })).toEqual([]);
    expect(findingsOf({ '4:2.1': 'xem dưới' }).map(({ kind }) => kind)).toEqual(['not-a-number']);
  });

  test('a code in words is a question with all codes and a blank; a bound is a warning', () => {
    const [word] = findingsOf({ '8:1': 'Chưa rõ' }).filter(({ refs }) => refs[0] === '8:1');
    expect(word).toMatchObject({ kind: 'code-word', severity: 'warning', expected: null });
    expect(word!.fixes.at(-1)).toMatchObject({ reason: 'clear', changes: [{ value: null }] });
    const [bound] = findingsOf({ '4:2.1': '> 5' }).filter(({ refs }) => refs[0] === '4:2.1');
    expect(bound).toMatchObject({ kind: 'bound', severity: 'warning' });
    const [trap] = findingsOf({ '4:2.1': '1,144' }).filter(({ refs }) => refs[0] === '4:2.1');
    expect(trap).toMatchObject({ kind: 'english-order', severity: 'error', actual: null, expected: 1144 });
    expect(trap!.fixes.map(({ reason, changes }) => [reason, changes[0]?.value])).toEqual([['thousand', 1144]]);
  });

  test('remarks about a row that is gone stay open, and nothing breaks', () => {
    const { reading } = recognitionOf({ '2:2.1': '19' });
    const remark = { text: 'xem lại', refs: ['9:9'], rule: '', figures: { '9:9': '' } };
    const [answer] = answersNow({ date: '', remarks: [remark] }, reading, sumUp(result({ '2:2.1': '19' })));
    expect(answer).toEqual({ remark, state: 'open', reason: '' });
  });
});

describe('fixes for all', () => {
  const at = (row: number, value: number | null = 1) => ({
    ref: `2:${row}`,
    place: { sheet: 'S', row, column: 3 },
    before: '',
    value,
    decimals: 0,
  });
  const [like] = findingsOf({ '4:3.2': '95', '4:3.2.2': '9', '4:3.2.1': '10' });
  const of = (...changes: readonly (readonly ReturnType<typeof at>[])[]): Finding => ({
    ...like!,
    fixes: changes.map((own) => ({ reason: 'computed', changes: own, label: '' })),
    follows: [],
  });

  test('only what is one change in a cell that no other has taken is done without asking', () => {
    const sure = (...findings: readonly Finding[]) => sureFixes(findings).map(({ fix }) => fix.changes[0]?.place.row);
    expect(sure(of([at(1)]), of([at(2)]))).toEqual([1, 2]);
    expect(sure(of([at(1)]), of([at(1, 2)]))).toHaveLength(1);
    expect(sure(of([at(1), at(2)]))).toEqual([]);
    expect(sure(of([at(1)], [at(2)]))).toEqual([]);
    expect(sure(of())).toEqual([]);
    const alike = (...findings: readonly Finding[]) =>
      fixesOfSameKind(like!, { ...check(recognitionOf({}), edition), findings }).map(
        ({ fix }) => fix.changes[0]?.place.row,
      );
    expect(alike(of([at(1)]), of([at(2)]), { ...of([at(3)]), rule: 'X' }, { ...of([at(4)]), kind: 'jump' })).toEqual([
      1, 2,
    ]);
    expect(alike(of([at(1)]), of([at(1, 2)]), of([at(2), at(3)]), of([at(5)], [at(6)]))).toEqual([1]);
    expect(alike({ ...of(), follows: [of([at(7)])] })).toEqual([7]);
  });
});

describe('a sentence with a rate', () => {
  const said = (sentence: string, written: string, value: number) => {
    const figures = { '4:3.2.1': '120', '4:3.2.2': '100', '4:3.2': '83,3' };
    const finding = findingsOf(figures, [report({ solved: { value, sentence, written } })]).find(({ terms }) =>
      terms.some(({ ref }) => ref === 'report.solved'),
    )!;
    return rewritesOf(finding).map(({ corrected }) => corrected);
  };
  test('that is true as it stands is not made false', () => {
    const text = 'Đã giải quyết 110 hồ sơ, trong đó đúng hạn 99 hồ sơ, đạt tỷ lệ đúng hạn 90%.';
    expect(said(text, '110', 110)).toEqual([]);
    expect(said('Đã giải quyết 110 hồ sơ.', '110', 110)).toEqual(['Đã giải quyết 120 hồ sơ.']);
  });

  test('a finding that compares nothing rewrites nothing', () => {
    const [finding] = findingsOf({ '4:2.1': '-1' });
    expect(rewritesOf({ ...finding!, comparison: null })).toEqual([]);
  });
});
