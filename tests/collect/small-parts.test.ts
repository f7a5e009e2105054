/** What collecting is made of, each by itself: tables of corrections, periods, parts of a report, treatments, upper offices. */
import { describe, expect, test } from '@jest/globals';
import { compareTotals } from '../../src/collect/compare-totals.js';
import { correctionsOf } from '../../src/collect/corrections-table.js';
import { DecimalSum } from '../../src/collect/decimal-sum.js';
import { emptiedForm } from '../../src/collect/emptied-form.js';
import {
  foldedName,
  hasRefusedCharacters,
  isReservedName,
  safeBase,
  unitFileNames,
} from '../../src/collect/file-names.js';
import { carryOver } from '../../src/collect/new-period.js';
import { joinParts, partsOf } from '../../src/collect/parts.js';
import { periodDoubts, type AboutWorkbook } from '../../src/collect/period-doubts.js';
import { commonPeriod, isNearPeriod } from '../../src/collect/reporting-period.js';
import { lastOf } from '../../src/collect/read-total.js';
import { passedOverText } from '../../src/collect/roster.js';
import { isUnitName } from '../../src/collect/roster-line.js';
import type { Total } from '../../src/collect/total.js';
import { treatmentsOf } from '../../src/collect/treatment.js';
import { inSpellingOf, parseUnitName, unitKey } from '../../src/collect/unit-name.js';
import { upperUnits } from '../../src/collect/upper-units.js';
import { noFigures, STATES } from '../../src/collect/unit-figures.js';
import { exactly, printed } from '../../src/quantity/quantity.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { parsePeriod } from '../../src/sources/period.js';
import { dayOf } from '../../src/sources/civil-day.js';
import { withCell } from '../support/formulas.js';
import { layOut } from '../support/layouts.js';
import { recognise } from '../../src/forms/recognise.js';
import { recognitionOf } from '../support/recognition.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const indicators = edition.forms.flatMap((form) => form.indicators);
const HALF = '6 tháng đầu năm 2026';

describe('a table of corrections', () => {
  test('names files, whose they are, for when, and how an upper office’s figures are added', () => {
    expect(
      correctionsOf([
        ['BẢNG SỬA', '', '', '', ''],
        ['Tệp', 'Đơn vị', 'Kỳ', 'Cách cộng', 'Lấy mục'],
        ['a\\b.xlsx', ' Xã Quảng Phú ', HALF, '', '4:3.2.1; Phụ lục 4, mục 3.2.2.; không rõ'],
        ['', 'Xã Quảng An', '', '', ''],
        ['c.xlsx', 'bỏ ra', '', 'đã gồm', ''],
        ['d.xlsx', '', 'kỳ này', 'cộng thêm', ''],
        ['e.xlsx', '', '', 'không biết', ''],
      ]),
    ).toEqual({
      files: ['a/b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'],
      corrections: {
        units: { 'a/b.xlsx': 'Xã Quảng Phú', 'c.xlsx': null },
        periods: { 'a/b.xlsx': HALF },
        includes: { 'c.xlsx': true, 'd.xlsx': false },
        takes: { 'a/b.xlsx': ['4:3.2.1', '4:3.2.2'] },
      },
      unclear: [
        { row: 6, written: 'kỳ này', column: 'period' },
        { row: 7, written: 'không biết', column: 'sum' },
      ],
    });
  });

  test('is one only where files stand beside something, within the first ten rows', () => {
    const after = (rows: number) =>
      correctionsOf([...Array.from({ length: rows }, () => ['x']), ['File', 'Unit'], ['a', 'b']]);
    expect(after(9)?.corrections.units).toEqual({ a: 'b' });
    expect(after(10)).toBeNull();
    expect([
      correctionsOf([['Tệp'], ['a']]),
      correctionsOf([
        ['Đơn vị', 'Kỳ'],
        ['a', 'b'],
      ]),
      correctionsOf([]),
    ]).toEqual([null, null, null]);
  });
});

describe('periods', () => {
  const period = (text: string) => parsePeriod(text)!;
  test.each([
    ['Quý I năm 2026', 'Quý I năm 2026', true],
    ['Quý I năm 2026', 'Quý II năm 2026', false],
    ['Quý I năm 2026', 'Quý I năm 2025', false],
    ['Quý I năm 2026', 'Tháng 1 năm 2026', false],
    ['từ ngày 05/01/2026 đến ngày 04/3/2026', 'từ ngày 25/01/2026 đến ngày 24/3/2026', true],
    ['từ ngày 05/01/2026 đến ngày 04/3/2026', 'từ ngày 26/01/2026 đến ngày 04/3/2026', false],
    ['từ ngày 05/01/2026 đến ngày 04/3/2026', 'từ ngày 05/01/2026 đến ngày 25/3/2026', false],
  ])('%s and %s are one: %p', (one, other, same) => {
    expect(isNearPeriod(period(one), period(other))).toBe(same);
    expect(isNearPeriod(period(other), period(one))).toBe(same);
  });

  test('the one that most state is collected for; of two as frequent the later', () => {
    const [first, second] = [period('Quý I năm 2026'), period('Quý II năm 2026')];
    expect(commonPeriod([first, null, second, first])).toBe(first);
    expect(commonPeriod([first, second, null])).toBe(second);
    expect(commonPeriod([second, first])).toBe(second);
    expect(commonPeriod([null])).toBeNull();
  });

  const about = (text: string, more: Partial<AboutWorkbook> = {}): AboutWorkbook => ({
    unit: '',
    unitFrom: null,
    period: text,
    periodFrom: 'title',
    named: parsePeriod(text),
    ...more,
  });
  const kinds = (own: AboutWorkbook, titles: string | null, call: Parameters<typeof periodDoubts>[2] = {}) =>
    periodDoubts(own, { periodText: titles }, call).map(({ kind }) => kind);

  test('doubts: other titles only where a person chose, another name of the file, never the file’s name against itself', () => {
    expect(kinds(about(HALF, { periodFrom: 'kept' }), 'Quý I năm 2026')).toEqual(['titles']);
    expect(kinds(about(HALF, { periodFrom: 'kept' }), HALF)).toEqual([]);
    expect(kinds(about(HALF), 'Quý I năm 2026')).toEqual([]);
    expect(kinds(about(HALF), null, { fileName: 'xa-quy-1-2026.xlsx' })).toEqual(['file-name']);
    expect(kinds(about(HALF), null, { fileName: 'xa-6t2026.xlsx' })).toEqual([]);
    expect(kinds(about(HALF, { periodFrom: 'file' }), null, { fileName: 'xa-quy-1-2026.xlsx' })).toEqual([]);
    expect(kinds(about('kỳ này'), HALF, { fileName: 'xa-quy-1-2026.xlsx' })).toEqual([]);
  });

  test('doubts: a period that has not begun, or that ended more than 120 days ago', () => {
    const own = about('từ ngày 01/01/2026 đến ngày 30/6/2026');
    const on = (year: number, month: number, day: number, it = own) =>
      kinds(it, null, { today: dayOf(year, month, day)! });
    expect([on(2025, 12, 31), on(2026, 1, 1), on(2026, 10, 28), on(2026, 10, 29)]).toEqual([
      ['not-begun'],
      [],
      [],
      ['long-past'],
    ]);
    expect(on(2030, 1, 1, { ...own, periodFrom: 'file' })).toEqual([]);
    expect(kinds(own, null, { today: null })).toEqual([]);
  });
});

describe('what a new period begins with', () => {
  const carried = (from: string | null, to: string | null) => {
    const { carried: kept, ofAnotherYear } = carryOver(
      edition,
      'xa',
      () => ({ value: 7, decimals: 0 }),
      from === null ? null : parsePeriod(from),
      to === null ? null : parsePeriod(to),
    );
    return [kept.map(({ indicator }) => indicator), ofAnotherYear] as const;
  };
  test('plans of the year and lists of procedures; plans of another year are named instead', () => {
    const [within, none] = carried('Quý I năm 2026', HALF);
    expect(none).toEqual([]);
    expect(within.every(({ levels }) => levels.includes('xa'))).toBe(true);
    const plans = within.filter(({ yearly }) => yearly);
    const standing = within.filter(({ yearly }) => !yearly);
    expect(plans.length).toBeGreaterThan(0);
    expect(standing.map(({ ref }) => ref)).toContain('4:1.1.2');
    expect(within.map(({ ref }) => ref)).not.toContain('4:3.2.1');
    expect(carried('năm 2025', 'Quý I năm 2026')).toEqual([standing, plans]);
    expect(carried(null, 'Quý I năm 2026')).toEqual([within, []]);
    expect(carried('năm 2025', null)).toEqual([within, []]);
  });
});

describe('files of one unit', () => {
  const rows = (text: string): ReadonlyMap<string, string> =>
    new Map(
      text
        .split(' ')
        .filter(Boolean)
        .map((one) => [one.split('=')[0]!, one.split('=')[1]!]),
    );
  const parts = (...files: readonly string[]) => partsOf(files, rows);
  test.each([
    ['a form of its own', ['2:1=5 2:2=6', '3:1=5'], 2],
    ['no row of its own', ['2:1=5 2:2=6', '2:1=4'], 1],
    ['half of its rows in common', ['2:1=1 2:2=2', '2:1=1 2:3=3'], 1],
    ['less than half', ['2:1=1 2:2=2 2:3=3', '2:1=1 2:4=4 2:5=5'], 2],
    ['nothing in common', ['2:1=1', '2:2=2'], 2],
    ['an older one of the same rows between', ['2:1=1 2:2=2', '2:1=0 2:2=2', '3:1=1'], 2],
    ['nothing', ['', ''], 1],
  ])('%s: %j are %p parts', (_, files, count) => {
    expect(parts(...files)).toHaveLength(count);
  });

  test('a row that two fill in differently is asked about, unless a person said which', () => {
    const files = ['2:1=1 2:2=2', '2:1=1 2:2=3 3:1=4'];
    const joined = joinParts(files, rows);
    expect([...joined.origin]).toEqual([
      ['2:1', files[0]],
      ['3:1', files[1]],
    ]);
    expect(joined.twice).toEqual([
      {
        ref: '2:2',
        by: [
          { file: files[0], written: '2' },
          { file: files[1], written: '3' },
        ],
      },
    ]);
    const decided = joinParts(files, rows, (ref) => (ref === '3:1' ? files[0] : files[1]));
    expect(decided.twice).toEqual([]);
    expect(Object.fromEntries(decided.origin)).toEqual({ '2:1': files[1], '2:2': files[1], '3:1': files[1] });
  });
});

describe('how a row is put together', () => {
  const of = (level: 'xa' | 'huyen') =>
    new Map(treatmentsOf(compiled, level).map((one) => [one.indicator.ref, one] as const));
  test('counts are added, rates recomputed, codes counted, headings nothing', () => {
    const kinds = of('xa');
    expect(
      ['4:3.2.1', '4:3.2', '8:1', '8:5.2.2', '8:5.1.2', '4:3'].map((ref) => `${ref} ${kinds.get(ref)?.kind}`),
    ).toEqual(['4:3.2.1 sum', '4:3.2 rate', '8:1 codes', '8:5.2.2 apart', '8:5.1.2 share', '4:3 none']);
    expect(kinds.get('4:3.2')?.ratio).not.toBeNull();
    expect(kinds.get('4:3.2.1')?.ratio).toBeNull();
  });

  test('whose a row is, and whom it speaks of, follows from the form', () => {
    expect([of('xa').get('4:3.2.1')?.ofUnits, of('xa').get('4:3.1.1')?.ofUnits]).toEqual([true, false]);
    expect(of('xa').get('4:3.2.1')?.aboutUnits).toBe(true);
    expect(of('huyen').get('4:3.2.1')?.aboutUnits).toBe(false);
    expect(of('xa').get('2:2.1')?.aboutUnits).toBe(false);
  });
});

describe('an office above among its units', () => {
  const treatments = treatmentsOf(compiled, 'xa');
  const sums = treatments.flatMap(({ kind, ofUnits, aboutUnits }, at) =>
    kind === 'sum' && ofUnits && !aboutUnits ? [at] : [],
  );
  const unit = (id: string, level: 'xa' | 'huyen', values: readonly number[], parent: string | null = null) => {
    const figures = { ...noFigures(edition), sheets: [] };
    values.forEach((value, index) => {
      const at = sums[index]!;
      figures.values[at] = value;
      figures.states[at] = STATES.indexOf('quantity');
    });
    const name = parseUnitName(id);
    // What upperUnits looks at.
    return {
      id,
      level,
      name,
      parent: parent === null ? null : parseUnitName(parent),
      counted: { found: { figures } },
    } as never;
  };
  const judged = (own: readonly number[], below: readonly number[], chosen: Readonly<Record<string, boolean>> = {}) => {
    const [upper] = upperUnits(
      [unit('Huyện Quảng Điền', 'huyen', own), unit('Xã Quảng Phú', 'xa', below)],
      'xa',
      treatments,
      chosen,
    );
    return `${upper!.because} ${upper!.includes} ${upper!.notLess}/${upper!.compared}`;
  };
  const ones = (count: number) => Array.from({ length: count }, () => 5);

  test.each<[string, readonly number[], readonly number[], string]>([
    ['as much in every row', ones(5), ones(5), 'figures true 5/5'],
    ['four rows prove nothing', ones(4), ones(4), 'caution true 4/4'],
    ['less in every row', ones(5).map(() => 4), ones(5), 'figures false 0/5'],
    ['less in half', [...ones(3), 1, 1, 1], ones(6), 'figures false 3/6'],
    ['less in two of six', [...ones(4), 1, 1], ones(6), 'caution true 4/6'],
    ['less in one of ten', [...ones(9), 1], ones(10), 'figures true 9/10'],
    ['less in two of ten', [...ones(8), 1, 1], ones(10), 'caution true 8/10'],
    ['rows of noughts are not compared', [...ones(5), 0], [...ones(5), 0], 'figures true 5/5'],
  ])('%s', (_, own, below, expected) => {
    expect(judged(own, below)).toBe(expected);
  });

  test('a person’s word counts more; another district’s communes are not its own', () => {
    expect(judged(ones(5), ones(5), { 'Huyện Quảng Điền': false })).toBe('chosen false 5/5');
    const all = [
      unit('Huyện Quảng Điền', 'huyen', ones(5)),
      unit('Huyện Phú Vang', 'huyen', ones(5)),
      unit('Xã A', 'xa', ones(5), 'Huyện Phú Vang'),
      unit('Xã B', 'xa', ones(5)),
    ];
    expect(upperUnits(all, 'xa', treatments, {}).map(({ covers }) => [...covers].map(({ id }) => id))).toEqual([
      [],
      ['Xã A'],
    ]);
    expect(upperUnits(all.slice(2), 'xa', treatments, {})).toEqual([]);
  });
});

describe('two totals', () => {
  const row = (ref: string, value: number | null) => ({
    ref,
    quantity: value === null ? null : { value, decimals: 0, exact: true },
    treatment: treatmentsOf(compiled, 'xa').find(({ indicator }) => indicator.ref === ref)!,
  });
  const compared = (ref: string, now: number | null, before: string, sameYear = true) => {
    // What compareTotals looks at.
    const total = { rows: [row(ref, now)] } as unknown as Total;
    return compareTotals(total, recognitionOf({ [ref]: before }).reading, sameYear).map(
      ({ before: then, now: is, difference, percent, remark }) => [then, is, difference, percent, remark],
    );
  };
  const CUMULATIVE = indicators.find((one) => one.cumulative && one.kind === 'count' && one.levels.includes('xa'))!.ref;
  const YEARLY = indicators.find((one) => one.yearly && one.kind === 'count' && one.levels.includes('xa'))!.ref;
  test('differ by so much and so many percent; what may not fall or change says so, within the year', () => {
    expect(compared(CUMULATIVE, 8, '10')).toEqual([[10, 8, -2, -20, 'fell']]);
    expect(compared(CUMULATIVE, 10, '10')).toEqual([[10, 10, 0, 0, null]]);
    expect(compared(CUMULATIVE, 12, '10')).toEqual([[10, 12, 2, 20, null]]);
    expect(compared(CUMULATIVE, 8, '10', false)).toEqual([[10, 8, -2, -20, null]]);
    expect(compared(YEARLY, 12, '10')).toEqual([[10, 12, 2, 20, 'changed']]);
    expect(compared(YEARLY, 10, '10')[0]![4]).toBeNull();
    expect(compared(CUMULATIVE, 5, '0')).toEqual([[0, 5, 5, null, null]]);
    expect(compared(CUMULATIVE, 5, '')).toEqual([[null, 5, null, null, null]]);
    expect(compared(CUMULATIVE, null, '5')).toEqual([[5, null, null, null, null]]);
    expect(compared(CUMULATIVE, null, '')).toEqual([]);
    expect(compared('4:3.2', 90, '80')).toEqual([[80, 90, 10, null, null]]);
  });
});

describe('a sum of decimals', () => {
  const of = (...parts: readonly ReturnType<typeof exactly>[]) => {
    const sum = new DecimalSum();
    for (const part of parts) sum.add(part);
    return sum;
  };
  test('is exact where its parts are; else it stands for what their last places allow', () => {
    expect(of(exactly(2), exactly(3)).quantity()).toEqual({ value: 5, decimals: 0, exact: true });
    const sum = of(exactly(2), printed(0.1, 1), printed(0.25, 2));
    expect(sum.quantity()).toEqual({ value: 2.35, decimals: 2, exact: false });
    expect(sum.interval().low).toBeCloseTo(2.295, 9);
    expect(sum.interval().high).toBeCloseTo(2.405, 9);
    expect(of().text()).toBe('0');
    expect(of(printed(-0.5, 1)).text()).toBe('-0.5');
    expect(of(printed(0.1, 1), printed(-0.1, 1), exactly(-3)).text()).toBe('-3');
    expect(of(exactly(Number.MAX_SAFE_INTEGER), exactly(2)).text()).toBe('9007199254740993');
  });
});

describe('names', () => {
  test.each([
    ['con', true],
    ['CON.xlsx', true],
    ['com1.tar.gz', true],
    ['com10', false],
    ['conan', false],
    ['nul .txt', true],
    ['xa-con', false],
  ])('%s is kept for a device: %p', (name, reserved) => {
    expect(isReservedName(name)).toBe(reserved);
    expect(isReservedName(safeBase(name))).toBe(false);
  });

  test('of files are fit for every disk, cut between letters, and no two the same', () => {
    expect([safeBase('a/b:c'), safeBase(' .x. '), safeBase('???'), safeBase('')]).toEqual([
      'a-b-c',
      'x',
      '-',
      'don-vi',
    ]);
    expect([safeBase('x'.repeat(100)), safeBase('x'.repeat(101))].map(({ length }) => length)).toEqual([100, 100]);
    expect(safeBase('ấ'.repeat(40))).toBe('ấ'.repeat(33));
    expect(['a.', 'a ', 'a*', 'a.b'].map(hasRefusedCharacters)).toEqual([true, true, true, false]);
    expect(foldedName('XÃ'.normalize('NFD'))).toBe('xã');
    const [name, other] = ['Xã Phú An', 'Huyện Phú Vang'].map(parseUnitName);
    expect(
      unitFileNames([{ name: name! }, { name: name! }, { name: name! }, { name: name!, within: other! }], '.txt'),
    ).toEqual(['xa-phu-an.txt', 'xa-phu-an-2.txt', 'xa-phu-an-3.txt', 'xa-phu-an-huyen-phu-vang.txt']);
  });

  test('without diacritics take the spelling of the same unit, and keep their own kind', () => {
    const spelled = (one: string, other: string) => inSpellingOf(parseUnitName(one), parseUnitName(other)).text;
    expect(spelled('xa quang ngan', 'Xã Quảng Ngạn')).toBe('Xã Quảng Ngạn');
    expect(spelled('xa quang ngan', 'Quảng Ngạn')).toBe('Xã Quảng Ngạn');
    expect(spelled('quang ngan', 'Quảng Ngạn')).toBe('Quảng Ngạn');
    expect(spelled('xa quang ngan', 'Phường Quảng Ngạn')).toBe('xa quang ngan');
    expect(spelled('Xã Quảng Ngàn', 'Xã Quảng Ngạn')).toBe('Xã Quảng Ngàn');
    expect(spelled('xa quang ngan', 'quang ngan')).toBe('xa quang ngan');
  });

  test('of eighty letters are names, longer lines are prose', () => {
    expect([isUnitName(`Xã ${'a'.repeat(77)}`), isUnitName(`Xã ${'a'.repeat(78)}`)]).toEqual([true, false]);
  });

  test('passed over are shown in one line, twenty of them, each cut at sixty letters', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    expect(passedOverText(lines(20)).split('; ')).toHaveLength(20);
    expect(passedOverText(lines(21)).split('; ').slice(19)).toEqual(['19', '…']);
    expect(passedOverText(['x'.repeat(60), 'x'.repeat(61)])).toBe(`${'x'.repeat(60)}; ${'x'.repeat(60)}…`);
    expect(passedOverText([])).toBe('');
  });

  test('in an earlier total: with its district first, never another district’s, never one of two', () => {
    const [own, district] = ['Xã Phú An', 'Huyện Phú Vang'].map(parseUnitName);
    const plain = new Map([[unitKey(own!), 1]]);
    const within = new Map([
      [unitKey(own!), 1],
      [`${unitKey(own!)}|phu vang`, 2],
    ]);
    expect([lastOf(plain, own!, null), lastOf(plain, own!, district!), lastOf(within, own!, district!)]).toEqual([
      1, 1, 2,
    ]);
    expect(lastOf(within, own!, parseUnitName('Huyện Quảng Điền'))).toBeUndefined();
    expect(lastOf(within, own!, null)).toBe(1);
    expect(lastOf(plain, own!, null, { isShared: true })).toBeUndefined();
    expect(lastOf(undefined, own!, null)).toBeUndefined();
  });
});

describe('a workbook as the form of its next period', () => {
  const emptied = (line: string, to = 'Quý II năm 2026', from: string | null = 'Quý I năm 2026') => {
    const snapshot = layOut(edition, new Map([['2:1', '5']]), { periodLine: line });
    const recognition = recognise(snapshot, edition);
    const { titles, unchanged } = emptiedForm(
      snapshot,
      recognition,
      from === null ? null : parsePeriod(from),
      parsePeriod(to),
      to,
    );
    return [[...new Set(titles.map(({ text }) => text))], [...new Set(unchanged.map(({ text }) => text))]];
  };

  test.each([
    ['Kỳ báo cáo: Quý I năm 2026', ['Kỳ báo cáo: Quý II năm 2026'], []],
    ['KỲ BÁO CÁO: QUÝ I NĂM 2026', ['KỲ BÁO CÁO: QUÝ II NĂM 2026'], []],
    ['Số liệu quý I năm 2026', ['Số liệu quý II năm 2026'], []],
    ['Kỳ báo cáo: Quý I năm 2025', [], []],
    [
      'Quý I năm 2026 (từ ngày 01/12/2025 đến ngày 03/3/2026)',
      ['Quý II năm 2026 (từ ngày 01/12/2025 đến ngày 03/3/2026)'],
      ['Quý II năm 2026 (từ ngày 01/12/2025 đến ngày 03/3/2026)'],
    ],
  ])('the line %s', (line, titles, unchanged) => {
    expect(emptied(line)).toEqual([titles, unchanged]);
  });

  test('dates that are stated for the new period replace the old ones, each at its place', () => {
    const [titles, unchanged] = emptied(
      'Kỳ: từ ngày 01/12/2025 đến ngày 03/3/2026',
      'từ ngày 04/3/2026 đến ngày 03/6/2026',
      'từ ngày 01/12/2025 đến ngày 03/3/2026',
    );
    expect(unchanged).toEqual([]);
    expect(titles).toEqual(['Kỳ: từ ngày 04/3/2026 đến ngày 03/6/2026']);
  });

  test('without a new period the titles stay; figures go and formulas stay', () => {
    const plain = layOut(
      edition,
      new Map([
        ['4:3.2.1', '10'],
        ['4:3.2.2', '5'],
        ['4:3.2', '50'],
      ]),
      { values: 'typed' },
    );
    const place = recognise(plain, edition).reading.entries.get('4:3.2')!.place!;
    const snapshot = withCell(plain, place, (cell) => ({ ...cell, formula: '1+1' }));
    const form = emptiedForm(snapshot, recognise(snapshot, edition), null, null, '');
    expect([form.emptied.length, form.formulas, form.titles, form.unchanged]).toEqual([2, [place], [], []]);
    expect(form.edits.map((edit) => (edit.kind === 'formula' ? edit.result : edit.kind))).toEqual([
      'clear',
      'clear',
      2,
    ]);
  });
});
