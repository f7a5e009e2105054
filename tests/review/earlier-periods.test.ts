/** Last period and earlier years: what may not shrink, what should not change, what jumps, and periods that do not fit. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/review/check.js';
import { comparePeriods } from '../../src/review/compare-periods.js';
import { digestOf, workbookOfDigest } from '../../src/review/digest-period.js';
import type { Finding } from '../../src/review/finding.js';
import { jumpOf, medianOf } from '../../src/review/judge-jumps.js';
import { markEdits } from '../../src/review/marks.js';
import { digestOfJson, jsonOfDigest } from '../../src/review/period-digest.js';
import { ShapeError } from '../../src/review/strict-json.js';
import { builtInEdition } from '../../src/rules/editions.js';
import {
  earlierPeriods,
  type EarlierPeriods,
  type PeriodWorkbook,
} from '../../src/sources/previous/earlier-periods.js';
import { parsePeriod } from '../../src/sources/period.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { recognitionOf } from '../support/recognition.js';

const edition = builtInEdition()!;
type Typed = Readonly<Record<string, string>>;
const workbook = (period: string | null, figures: Typed, unitName: string | null = null): PeriodWorkbook => ({
  name: period ?? 'kỳ trước.xlsx',
  recognition: { ...recognitionOf(figures), unitName },
  period: period === null ? null : parsePeriod(period),
});
const of = (period: string | null, ...workbooks: readonly PeriodWorkbook[]): EarlierPeriods =>
  earlierPeriods({ period: period === null ? null : parsePeriod(period), unitName: null }, workbooks, edition.edition);
const findings = (figures: Typed, { readings }: EarlierPeriods): readonly Finding[] =>
  check(recognitionOf(figures), edition, { others: readings }).findings;
const brief = (figures: Typed, earlier: EarlierPeriods): readonly string[] =>
  findings(figures, earlier).map(({ rule, severity }) => `${rule} ${severity}`);

const HALF = '6 tháng đầu năm 2023';

describe('within a year', () => {
  const first = workbook('quý I năm 2023', {
    '2:2.1': '19',
    '2:2.2': '10',
    '5:2.1': '23',
    '6:3': '2',
    '7:2.6': '1',
    '7:1.1': '500',
  });

  test('cumulative figures must not shrink, plans not change unsaid; the overlap is by design', () => {
    const earlier = of(HALF, first);
    expect(earlier.notices).toEqual([]);
    expect(
      [
        ...brief({ '2:2.1': '21', '2:2.2': '8', '5:2.1': '22', '6:3': '1', '7:2.6': '0', '7:1.1': '600' }, earlier),
      ].sort(),
    ).toEqual(['G8 info', 'P2-d info', 'P2-e warning', 'P5-f info', 'P6-c warning', 'P7-d warning', 'P7-plan info']);
    expect(
      brief({ '2:2.1': '19', '2:2.2': '12', '5:2.1': '23', '6:3': '2', '7:2.6': '1', '7:1.1': '500' }, earlier),
    ).toEqual(['G8 info']);
  });

  test('a sentence names both figures and the period', () => {
    const [finding] = findings({ '2:2.2': '8' }, of(HALF, first));
    expect(sentenceOf(finding!, edition, 'vi')).toBe(
      'Phụ lục 2, mục 2.2: số nhiệm vụ đã hoàn thành tính lũy kế từ đầu năm nên không thể ít hơn kỳ trước trong cùng năm (mục 2.2 ghi 8; Phụ lục 2, mục 2.2 (kỳ trước) ghi 10).',
    );
  });

  test('the cell of another workbook is never marked in this one', () => {
    const result = check(recognitionOf({ '2:2.2': '8' }), edition, { others: of(HALF, first).readings });
    const marks = markEdits(result, () => 'x');
    expect(marks).toHaveLength(1);
    expect(result.findings[0]!.cells).toHaveLength(1);
  });
});

test('in January everything cumulative begins anew', () => {
  const earlier = of('quý I năm 2023', workbook('năm 2022', { '2:2.1': '30', '2:2.2': '28', '6:3': '4' }));
  expect(brief({ '2:2.1': '19', '2:2.2': '3', '6:3': '0' }, earlier)).toEqual(['G8 info']);
});

test('the latest earlier period of the year is compared, in whatever order they are given', () => {
  const march = workbook('quý I năm 2023', { '2:2.2': '5' });
  const june = workbook(HALF, { '2:2.2': '9' });
  for (const given of [
    [march, june],
    [june, march],
  ]) {
    const earlier = of('9 tháng năm 2023', ...given);
    expect(brief({ '2:2.2': '7' }, earlier)).toEqual(['P2-e warning']);
    expect(earlier.uses.map(({ name, as }) => `${name} ${as}`).sort()).toEqual([
      `${HALF} same-year`,
      'quý I năm 2023 none',
    ]);
  }
});

describe('periods that do not fit are said', () => {
  test('overlap and gap, in days', () => {
    expect(of('08/6/2023-14/9/2023', workbook('06/12/2022-20/6/2023', {})).notices).toMatchObject([
      { kind: 'overlap', days: 13 },
    ]);
    expect(of('15/6/2023-14/9/2023', workbook('06/12/2022-07/6/2023', {})).notices).toMatchObject([
      { kind: 'gap', days: 7 },
    ]);
    expect(of('08/6/2023-14/9/2023', workbook('06/12/2022-07/6/2023', {})).notices).toEqual([]);
  });

  test('a later workbook is no earlier one and is not used', () => {
    const earlier = of('quý I năm 2023', workbook(HALF, { '2:2.2': '50' }));
    expect(earlier.notices).toMatchObject([{ kind: 'not-earlier' }]);
    expect(earlier.readings).toEqual([]);
  });

  test('a workbook without a period counts as an earlier one of the year, and it is said', () => {
    const earlier = of(HALF, workbook(null, { '2:2.2': '10' }));
    expect(earlier.notices).toMatchObject([{ kind: 'period-supposed' }]);
    expect(brief({ '2:2.2': '8' }, earlier)).toEqual(['P2-e warning']);
  });

  test('another unit is named', () => {
    const earlier = earlierPeriods(
      { period: parsePeriod(HALF), unitName: 'UBND xã Quảng Phú' },
      [workbook('quý I năm 2023', {}, 'UBND xã Quảng Thọ'), workbook('năm 2022', {}, 'UBND XÃ QUẢNG PHÚ')],
      edition.edition,
    );
    expect(earlier.notices).toMatchObject([{ kind: 'other-unit', unit: 'UBND xã Quảng Thọ' }]);
  });
});

describe('the old file, opened by mistake', () => {
  const figures = (from: number, to: number): Typed =>
    Object.fromEntries(
      edition.edition.forms
        .flatMap(({ indicators }) => indicators)
        .filter(({ kind }) => kind === 'count')
        .slice(from, to)
        .map(({ ref }, at) => [ref, String(at + 1)]),
    );
  const said = (own: Typed, before: Typed, period: string | null = 'quý I năm 2023'): readonly object[] =>
    earlierPeriods(
      { period: parsePeriod(HALF), unitName: null, reading: recognitionOf(own).reading },
      [workbook(period, before)],
      edition.edition,
    ).notices.filter(({ kind }) => kind === 'same-figures');

  test('all figures, or nearly all of many, are those of the earlier file', () => {
    const own = figures(0, 30);
    expect(said(own, own)).toMatchObject([{ same: 30, of: 30 }]);
    expect(said({ ...own, [Object.keys(own)[0]!]: '999' }, own)).toMatchObject([{ same: 29, of: 30 }]);
    expect(said({ ...own, [Object.keys(own)[0]!]: '1,0' }, { ...own, [Object.keys(own)[0]!]: '1' })).toHaveLength(1);
  });

  test('also where the file that was opened states the earlier period itself', () => {
    expect(said(figures(0, 30), figures(0, 30), HALF)).toHaveLength(1);
    expect(said(figures(0, 30), figures(0, 30), null)).toHaveLength(1);
  });

  test('a few rows alike, or some that differ, are no old file', () => {
    const own = figures(0, 30);
    expect(said(figures(0, 4), figures(0, 4))).toEqual([]);
    expect(said(own, { ...own, [Object.keys(own)[0]!]: '999', [Object.keys(own)[1]!]: '998' })).toEqual([]);
    expect(said(figures(0, 10), { ...figures(0, 10), [Object.keys(own)[0]!]: '999' })).toEqual([]);
  });
});

describe('the same period of earlier years', () => {
  const years = (...solved: readonly string[]): EarlierPeriods =>
    of(HALF, ...solved.map((text, at) => workbook(`6 tháng đầu năm ${2022 - at}`, { '4:3.2.1': text })));

  test('one year: plainly, as information', () => {
    const [finding] = findings({ '4:3.2.1': '1.144' }, years('412'));
    expect([finding!.rule, finding!.severity]).toEqual(['G14', 'info']);
    expect(sentenceOf(finding!, edition, 'vi')).toContain('ghi 1.144; cùng kỳ năm trước ghi 412, chênh 732 (2,8 lần)');
    expect(brief({ '4:3.2.1': '1.144' }, years('800'))).toEqual([]);
  });

  test('neither rates nor plans of a year jump, nor what is blank or another level’s; a note says why, and quiets it', () => {
    const both = (figures: Typed, before: Typed, notes: Typed = {}) => {
      const { readings } = of(HALF, workbook('6 tháng đầu năm 2022', before));
      const result = check(recognitionOf(figures, { notes }), edition, { others: readings, level: 'xa' });
      return result.findings
        .filter(({ rule }) => rule === 'G14')
        .map(({ refs, severity, note }) => [refs[0], severity, note]);
    };
    const figures = { '2:2.1': '19', '4:3.2': '99,7', '7:1.1': '5000', '4:3.2.2': '' };
    const before = { '2:2.1': '190', '4:3.2': '9', '7:1.1': '50', '4:3.2.2': '50' };
    expect(both(figures, before)).toEqual([]);
    expect(both({ '4:3.2.1': '1.144' }, { '4:3.2.2': '1.144' })).toEqual([]);
    expect(both({ '4:3.1.1': '1.144', '4:3.2.1': '1.144' }, { '4:3.1.1': '12', '4:3.2.1': '12' })).toEqual([
      ['4:3.2.1', 'info', ''],
    ]);
    expect(both({ '4:3.2.1': '1.144' }, { '4:3.2.1': '12' }, { '4:3.2.1': 'sáp nhập' })).toEqual([
      ['4:3.2.1', 'info', 'sáp nhập'],
    ]);
  });

  test.each([
    // One or two years: twice as many or half, and ten more or less.
    [20, [10], 'info'],
    [19, [10], null],
    [18, [9], null],
    [10, [20], 'info'],
    [10, [0], 'info'],
    [9, [0], null],
    [20, [10, 15], null],
    [40, [10, 15], 'info'],
    [100, [], null],
    // From three years on: beyond 5,19 median deviations, half the median, and ten.
    [111, [100, 101, 99], null],
    [150, [100, 101, 99], null],
    [151, [100, 101, 99], 'warning'],
    [49, [100, 101, 99], 'warning'],
    [14, [4, 4, 4], null],
    [15, [4, 4, 4], 'warning'],
    [203, [80, 100, 120], null],
    [204, [80, 100, 120], 'warning'],
    [213, [80, 100, 120, 1000], null],
    [214, [80, 100, 120, 1000], 'warning'],
  ] as const)('%p after %p: %p', (value, earlier, severity) => {
    expect(jumpOf(value, earlier)).toBe(severity);
  });

  test('several years: by the median, which one odd year does not move', () => {
    expect(brief({ '4:3.2.1': '1.144' }, years('1.100', '1.050', '990', '12'))).toEqual([]);
    const [finding] = findings({ '4:3.2.1': '11.440' }, years('1.100', '1.050', '990', '12'));
    expect([finding!.rule, finding!.severity]).toEqual(['G14', 'warning']);
    expect(sentenceOf(finding!, edition, 'vi')).toContain('4 kỳ tương ứng trước đây thường ở mức 1.020 (trung vị)');
    expect(finding!.terms.map(({ ref }) => ref)).toEqual([
      '4:3.2.1',
      'lastyear(4:3.2.1)',
      'before2(4:3.2.1)',
      'before3(4:3.2.1)',
      'before4(4:3.2.1)',
    ]);
  });

  test('last year is no earlier period of this year', () => {
    expect(years('1.144').uses).toMatchObject([{ as: 'earlier-year', years: 1 }]);
    expect(years('1.144').notices).toEqual([]);
    const earlier = of(HALF, workbook('6 tháng đầu năm 2022', { '2:2.2': '30', '2:2.1': '31' }));
    expect(brief({ '2:2.2': '10', '2:2.1': '19' }, earlier).filter((rule) => rule.startsWith('P2-'))).toEqual([]);
  });

  test('the median is the middle; a jump does not depend on order, nor on the scale of one outlier', () => {
    const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, fc.nat(5000), (earlier, value) => {
        const sorted = [...earlier].sort((one, other) => one - other);
        const below = sorted.filter((one) => one < medianOf(earlier)).length;
        const above = sorted.filter((one) => one > medianOf(earlier)).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(earlier.length / 2);
        expect(jumpOf(value, earlier)).toBe(jumpOf(value, [...earlier].reverse()));
        expect(jumpOf(earlier[0]!, [earlier[0]!, earlier[0]!, earlier[0]!])).toBeNull();
      }),
    );
    expect(jumpOf(1000, [990, 1010, 1005, 5])).toBe(jumpOf(1000, [990, 1010, 1005, 500_000]));
  });
});

describe('periods beside each other', () => {
  const row = (own: Typed, ...earlier: readonly (readonly [string | null, Typed])[]) => {
    const workbooks = earlier.map(([period, figures]) => workbook(period, figures));
    const present = { reading: recognitionOf(own).reading, period: parsePeriod(HALF) };
    const { periods, forms } = comparePeriods(present, workbooks, of(HALF, ...workbooks).uses, edition.edition.forms);
    const rows = forms.flatMap((form) => form.rows);
    return {
      periods: periods.map(({ name }) => name),
      rows: rows.map(({ indicator, figures, changed }) => [
        indicator.ref,
        figures.map((figure) => figure?.written ?? '').join(' → '),
        changed,
      ]),
    };
  };

  test('oldest first, the present one last; a row is there when an earlier period has its figure', () => {
    expect(
      row(
        { '2:2.1': '19', '2:2.2': '12', '2:1': '5' },
        ['quý I năm 2023', { '2:2.1': '19', '2:2.2': '10' }],
        ['6 tháng đầu năm 2022', { '2:2.2': '9' }],
      ),
    ).toEqual({
      periods: ['6 tháng đầu năm 2022', 'quý I năm 2023', ''],
      rows: [
        ['2:2.1', ' → 19 → 19', false],
        ['2:2.2', '9 → 10 → 12', true],
      ],
    });
  });

  test('a row that is blank now is told of where two earlier periods have it, not where one has', () => {
    expect(row({}, ['quý I năm 2023', { '2:2.1': '19' }]).rows).toEqual([]);
    expect(row({}, ['năm 2022', { '2:2.1': '18' }], ['quý I năm 2023', { '2:2.1': '19' }]).rows).toEqual([
      ['2:2.1', '18 → 19 → ', false],
    ]);
  });

  test('the latest earlier figure is what is held against, over a period that left it blank', () => {
    const { rows } = row({ '2:2.1': '18' }, ['năm 2022', { '2:2.1': '18' }], ['quý I năm 2023', { '2:2.2': '1' }]);
    expect(rows).toEqual([['2:2.1', '18 →  → 18', false]]);
  });

  test('a later period stands nowhere; one that states none is the last before the present', () => {
    expect(row({ '2:1': '1' }, ['quý III năm 2023', { '2:1': '1' }]).periods).toEqual(['']);
    expect(row({ '2:1': '1' }, [null, { '2:1': '1' }], ['quý I năm 2023', { '2:1': '1' }]).periods).toEqual([
      'quý I năm 2023',
      'kỳ trước.xlsx',
      '',
    ]);
  });
});

describe('what is kept of an earlier period', () => {
  const kept = (figures: Typed, period: string | null = HALF) =>
    digestOf(workbook(period, figures, 'UBND xã Quảng Phú'), period, 'hue-2023');

  test('its figures, unit and period come back as they were; words and blanks are not kept', () => {
    const digest = kept({ '2:2.1': '19', '4:3.2': '99,70', '8:1': 'Chưa rõ' })!;
    expect(digest.figures.map(({ ref, written }) => `${ref} ${written}`)).toEqual(['2:2.1 19', '4:3.2 99,70']);
    const again = workbookOfDigest(digestOfJson(JSON.parse(JSON.stringify(jsonOfDigest(digest)))));
    expect([again.name, again.recognition.unitName, again.period]).toEqual([
      HALF,
      'UBND xã Quảng Phú',
      parsePeriod(HALF),
    ]);
    expect(again.recognition.reading.entries.get('4:3.2')).toMatchObject({
      written: '99,70',
      quantity: { value: 99.7, decimals: 2, exact: false },
    });
  });

  test('a workbook that states no period or unit has none afterwards', () => {
    const digest = digestOf(workbook(null, { '2:1': '5' }), null, 'hue-2023')!;
    expect([digest.unit, digest.period]).toEqual([null, null]);
    expect(workbookOfDigest(digest).period).toBeNull();
    expect(digestOfJson(jsonOfDigest(digest))).toEqual(digest);
  });

  test('long texts are cut; a table of more figures than any form has is not kept at all', () => {
    const long = { ...workbook(HALF, { '2:1': '5' }, 'U'.repeat(300)), name: 'n'.repeat(300) };
    const digest = digestOf(long, `${HALF} ${'x'.repeat(300)}`, 'hue-2023')!;
    expect([digest.name.length, digest.unit?.length, digest.period?.length]).toEqual([200, 200, 200]);
    const many = (count: number) => {
      const entry = workbook(HALF, { '2:1': '5' }).recognition.reading.entries.get('2:1')!;
      const entries = new Map(Array.from({ length: count }, (_, at) => [`a:${at}`, { ...entry, ref: `a:${at}` }]));
      return digestOf({ name: 'a', recognition: { unitName: null, reading: { source: '', entries } } }, null, 'x');
    };
    expect(many(2000)?.figures).toHaveLength(2000);
    expect(many(2001)).toBeNull();
  });

  test.each([
    ['a key that we do not write', { name: 'a', figures: [], colour: 'red' }],
    ['a figure with more than its parts', { name: 'a', figures: [['2:1', '5', 5, 0, true, 1]] }],
    ['a figure with less', { name: 'a', figures: [['2:1', '5', 5, 0]] }],
    ['a figure that is no number', { name: 'a', figures: [['2:1', '5', '5', 0, true]] }],
    ['no name', { figures: [] }],
    ['no list', { name: 'a', figures: {} }],
  ])('%s is no digest', (_, json) => {
    expect(() => digestOfJson(json)).toThrow(ShapeError);
  });
});
