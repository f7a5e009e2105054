/** A report's text against the appendices' period, and against itself: findings like any other. */
import { describe, expect, test } from '@jest/globals';
import { documentOfText } from '../../src/document/plain-text.js';
import { check } from '../../src/review/check.js';
import { reviewReportText } from '../../src/app/review-report-text.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { findFacts } from '../../src/sources/report/find-facts.js';
import { reportReading } from '../../src/sources/report/report-reading.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { recognitionOf } from '../support/recognition.js';

const edition = builtInEdition()!;
const factsOf = (...lines: readonly string[]) => findFacts(documentOfText(lines.join('\n\n')));

function periodFindings(own: string | null, ...lines: readonly string[]): readonly Finding[] {
  const { reading } = reportReading(factsOf(...lines).facts, 'xa');
  const { findings } = check({ ...recognitionOf({}), periodText: own }, edition, { level: 'xa', others: [reading] });
  return findings.filter(({ rule }) => rule === 'G13');
}

describe('the period', () => {
  const half = 'Từ ngày 06/12/2022 đến ngày 07/6/2023, xã đã tiếp nhận 1.157 hồ sơ.';
  test.each([
    ['the same name', '6 tháng đầu năm 2023', 'Trong 6 tháng đầu năm 2023, xã tiếp nhận 500 hồ sơ.'],
    ['without "đầu"', '6 tháng đầu năm 2023', 'Trong 6 tháng năm 2023, xã tiếp nhận 500 hồ sơ.'],
    ['dates near the usual ones of a name', '6 tháng đầu năm 2023', half],
    ['the same dates', 'từ ngày 06/12/2022 đến ngày 07/6/2023', half],
    ['a part of it told beside', '6 tháng đầu năm 2023', `${half} Trong tháng 5/2023, xã tiếp nhận 200 hồ sơ.`],
    ['last year beside', 'Quý I/2023', 'Quý I/2023 xã tiếp nhận 500 hồ sơ. Cùng kỳ năm 2022 xã tiếp nhận 400 hồ sơ.'],
    ['a plan of the year', '6 tháng đầu năm 2023', 'Kế hoạch CCHC năm 2024 đề ra 42 nhiệm vụ.'],
    ['no period in the text', '6 tháng đầu năm 2023', 'Xã tiếp nhận 500 hồ sơ.'],
    ['a half year without its year', '6 tháng đầu năm 2023', 'Trong 6 tháng, xã tiếp nhận 500 hồ sơ.'],
    ['no period of the appendices', null, half],
    ['none that can be read', 'kỳ này', half],
  ])('silent: %s', (_, own, text) => {
    expect(periodFindings(own, text)).toEqual([]);
  });

  test.each([
    ['another year', '6 tháng đầu năm 2024', half, 'từ ngày 06/12/2022 đến ngày 07/06/2023'],
    ['another name', '6 tháng đầu năm 2023', 'Quý I/2023 xã tiếp nhận 500 hồ sơ.', 'Quý I/2023'],
    ['other dates', 'từ ngày 15/12/2022 đến ngày 14/6/2023', half, 'từ ngày 06/12/2022 đến ngày 07/06/2023'],
  ])('found: %s', (_, own, text, said) => {
    const [finding, ...others] = periodFindings(own, text);
    expect(others).toEqual([]);
    expect([finding!.severity, finding!.terms.map(({ written }) => written)]).toEqual(['warning', [said, own]]);
    const { quote } = finding!.terms[0]!;
    expect(quote!.paragraph).toBe(1);
    expect(quote!.sentence.slice(quote!.start, quote!.end)).toMatch(/06\/12\/2022 đến ngày 07\/6\/2023|Quý I\/2023/);
    for (const language of LANGUAGES) {
      const sentence = sentenceOf(finding!, edition, language);
      expect(sentence).toContain(own);
      expect(sentence).toContain(said);
      expect(sentence).not.toMatch(/undefined|report\.|appendices\./);
    }
  });

  test('what the settings say wins over the titles', () => {
    const { reading } = reportReading(factsOf(half).facts, 'xa');
    const recognition = { ...recognitionOf({}), periodText: '6 tháng đầu năm 2023' };
    const { findings } = check(recognition, edition, { others: [reading], period: 'Quý III/2023' });
    expect(findings.map(({ rule }) => rule)).toContain('G13');
  });
});

describe('a figure given in two ways', () => {
  const twice = (...lines: readonly string[]): readonly Finding[] =>
    reviewReportText(factsOf(...lines), edition, 'xa').findings.filter(({ rule }) => rule === 'G15');

  test('both sentences are quoted, and both figures said', () => {
    const [finding, ...others] = twice('Xã đã tiếp nhận 1.157 hồ sơ.', 'Đến nay xã đã tiếp nhận 1.175 hồ sơ.');
    expect(others).toEqual([]);
    expect([finding!.severity, finding!.refs]).toEqual(['warning', ['report.received']]);
    expect(finding!.terms.map(({ written, quote }) => [written, quote?.paragraph, quote?.sentence])).toEqual([
      ['1.157', 1, 'Xã đã tiếp nhận 1.157 hồ sơ.'],
      ['1.175', 2, 'Đến nay xã đã tiếp nhận 1.175 hồ sơ.'],
    ]);
    const sentence = sentenceOf(finding!, edition, 'vi');
    expect(sentence).toContain('số hồ sơ tiếp nhận');
    expect(sentence).toContain('1.157 (đoạn 1) và 1.175 (đoạn 2)');
  });

  test('dates of the period that nearly agree', () => {
    const [finding] = twice(
      'Từ ngày 06/12/2022 đến ngày 07/6/2023, xã tiếp nhận 500 hồ sơ.',
      'Số liệu lấy từ ngày 06/12/2022 đến ngày 06/6/2023.',
    );
    expect(finding!.refs).toEqual(['report.period']);
    expect(finding!.terms.map(({ quote }) => quote!.paragraph)).toEqual([1, 2]);
  });

  test.each([
    ['said twice alike', ['Xã tiếp nhận 500 hồ sơ.', 'Xã đã tiếp nhận 500 hồ sơ.']],
    ['two levels', ['Cấp huyện tiếp nhận 2.310 hồ sơ. Cấp xã tiếp nhận 8.455 hồ sơ.']],
    ['two quarters', ['Quý I/2023 xã tiếp nhận 500 hồ sơ.', 'Quý II/2023 xã tiếp nhận 657 hồ sơ.']],
    ['last year', ['Xã tiếp nhận 500 hồ sơ.', 'Cùng kỳ năm 2022 xã tiếp nhận 400 hồ sơ.']],
    ['a field of work', ['Xã tiếp nhận 500 hồ sơ.', 'Lĩnh vực đất đai tiếp nhận 120 hồ sơ.']],
    ['a bound', ['Xã tiếp nhận 1.157 hồ sơ.', 'Xã tiếp nhận hơn 1.100 hồ sơ.']],
    ['rounded in thousands', ['Xã tiếp nhận 10.183 hồ sơ.', 'Xã tiếp nhận 10,18 ngàn hồ sơ.']],
  ])('silent: %s', (_, lines) => {
    expect(twice(...lines)).toEqual([]);
  });
});
