/** Sentences for people: every kind of finding has one, in both languages, and none shows a reference or a programmer's word. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import { sumUp } from '../../src/review/summary.js';
import { waive } from '../../src/review/waivers.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { arithmeticOf, fixLabel, sentenceOf } from '../../src/strings/findings.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { resultsSheet, resultsText, type ResultsInput } from '../../src/sheets/results-sheet.js';
import { formatAddress } from '../../src/workbook/address.js';
import type { CellValue } from '../../src/workbook/snapshot.js';
import { MISTAKE_KINDS, seedMistake } from '../support/mistakes.js';
import { Random } from '../support/random.js';
import { recognitionOf, SEED_FIGURES, type FigureOptions } from '../support/recognition.js';
import { consistentUnit } from '../support/units.js';

const edition = builtInEdition()!;
const all = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap((finding) => [finding, ...all(finding.follows)]);
const findingsOf = (figures: Readonly<Record<string, CellValue>>, options: FigureOptions = {}): readonly Finding[] =>
  all(check(recognitionOf(figures, options), edition).findings);

const many: readonly Finding[] = [
  ...findingsOf(SEED_FIGURES),
  ...(['xa', 'huyen'] as const).flatMap((level) =>
    MISTAKE_KINDS.flatMap((kind) =>
      [1, 2, 3].flatMap((seed) => {
        const mistake = seedMistake(kind, consistentUnit(seed, { level }), new Random(seed));
        return mistake ? findingsOf(Object.fromEntries(mistake.figures), { level }) : [];
      }),
    ),
  ),
  ...findingsOf({
    '4:3.2.1': '1,157',
    '4:3.2.2': 'hơn 900',
    '5:2.2': '45/49',
    '2:2.1': { error: '#REF!' },
    '2:2.2': '12/6/2023',
  }),
  ...findingsOf({ '8:6.4': '58,68', '8:6.4.1': '1.157', '8:6.4.2': '679', '2:2': '0', '2:2.1': '1000', '2:2.2': '1' }),
  ...findingsOf({ '4:3.2': '100', '4:3.2.1': '1.144', '4:3.2.2': '1.142', '2:2': '50', '2:2.2': '1' }),
  ...findingsOf({ '8:5.1.2': '100', '8:5.2.2': '0,9995', '8:5.3.2': '100' }),
  ...findingsOf(
    { '4:3.2': '99,7', '4:3.2.1': '1.144', '4:3.2.2': '1.142' },
    { notes: { '4:3.2': 'tính cả hồ sơ quá hạn' } },
  ),
];

test('the collection holds every kind of finding', () => {
  expect([...new Set(many.map(({ kind }) => kind))].sort()).toEqual(
    [
      'basis',
      'bound',
      'cell-error',
      'claim',
      'code-outside',
      'code-word',
      'cut-not-rounded',
      'date-for-number',
      'english-order',
      'fraction-for-percent',
      'fraction-in-count',
      'hundred-below-whole',
      'missing-value',
      'negative',
      'not-a-number',
      'out-of-range',
      'pair',
      'ratio',
      'relation',
      'remainder',
      'unverifiable',
      'zero-above-zero',
      'zero-over-zero',
      'zero-treatments',
    ].sort(),
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('no reference, no undefined, no doubled stop; one sentence at least', () => {
    for (const finding of many) {
      const texts = [
        sentenceOf(finding, edition, language),
        ...arithmeticOf(finding, edition, language),
        ...finding.fixes.map((fix) => fixLabel(fix, edition, language)),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/\d:\d|undefined|NaN|null|Infinity|\.\.(?!\.)|\s{2}|\(\)/);
        expect(text.length).toBeGreaterThan(3);
      }
      expect(texts[0]).toMatch(/[.?]$/);
    }
  });

  test('arithmetic shows no binary noise', () => {
    for (const finding of many)
      for (const [number = ''] of sentenceOf(finding, edition, language).matchAll(/\d+,\d+/g))
        expect(number.split(',')[1]!.length).toBeLessThanOrEqual(6);
  });
});

test('a note beside the figure makes the warning a note, and is quoted', () => {
  const noted = many.find(({ note }) => note !== '')!;
  expect(noted.severity).toBe('info');
  expect(sentenceOf(noted, edition, 'vi')).toContain('“tính cả hồ sơ quá hạn”');
});

describe('the results sheet', () => {
  const result = check(recognitionOf(SEED_FIGURES), edition);
  const waiver = waive(
    result.findings.find(({ rule }) => rule === 'P5-d')!,
    '=HYPERLINK("x") Biên chế 2015 là 21',
  )!;
  const input: ResultsInput = {
    result,
    summary: sumUp(result, [waiver]),
    comparison: null,
    unit: 'UBND xã Quảng Phú',
    period: '6 tháng đầu năm 2023',
    date: '23/11/2026',
    programVersion: '0.1.0',
    written: [{ ref: '2:2', place: { sheet: 'Phụ lục 2', row: 6, column: 3 }, before: '', after: '52,63' }],
    language: 'vi',
    linked: true,
    zeroConvention: null,
    answers: [],
    notChecked: [],
  };
  const sheet = resultsSheet(input);
  const texts = sheet.rows.flatMap((row) =>
    row.flatMap((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? [cell.value] : [])),
  );

  test('says what was checked, what is open with links, what is explained, what was filled', () => {
    expect(texts).toContain('PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU');
    expect(texts).toContain(
      'Đề nghị xem lại trước khi trình ký: còn 1 lỗi, 5 nội dung cần xem lại; 1 nội dung đã giải trình.',
    );
    expect(texts).toContain(waiver.reason);
    expect(texts).toContain('52,63');
    const links = sheet.rows
      .flat()
      .flatMap((cell) =>
        typeof cell === 'object' && cell !== null && 'link' in cell
          ? [`${cell.link.sheet}!${formatAddress(cell.link)}`]
          : [],
      );
    expect(links).toContain('Phụ lục 8!D104');
    expect(links).toContain('Phụ lục 2!D7');
  });

  test('every merged area lies within the rows, and each row is as wide as the table', () => {
    for (const merge of sheet.merges ?? [])
      expect(Number(/\d+$/.exec(merge)![0])).toBeLessThanOrEqual(sheet.rows.length);
    for (const row of sheet.rows) expect(row.length).toBeLessThanOrEqual(sheet.columnWidths!.length);
  });

  test('a cell outside the workbook is named, not linked', () => {
    const apart = resultsSheet({ ...input, linked: false });
    expect(JSON.stringify(apart)).not.toContain('"link"');
    expect(JSON.stringify(apart)).toContain("'Phụ lục 8'!D104");
  });

  test('as a short text', () => {
    const text = resultsText(input);
    expect(text.split('\n')[0]).toBe(
      'Kết quả kiểm tra số liệu phụ lục CCHC – UBND xã Quảng Phú, 6 tháng đầu năm 2023:',
    );
    expect(text).toContain('1. [Lỗi] Mã số ngoài danh mục: PL8, mục 2');
    expect(text).toContain('PL5, mục 2.5: =HYPERLINK("x") Biên chế 2015 là 21');
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(120);
  });
});
