/** A report's text against the appendices' period, and against itself: findings like any other. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOfText } from '../../src/document/plain-text.js';
import { check } from '../../src/review/check.js';
import { reviewReportText } from '../../src/app/review-report-text.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { Fact } from '../../src/sources/report/fact.js';
import { findFacts } from '../../src/sources/report/find-facts.js';
import { reportReading } from '../../src/sources/report/report-reading.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { ROOT } from '../support/paths.js';
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

describe('what adds up says nothing, what does not says by how much', () => {
  const about = (...lines: readonly string[]): readonly Finding[] =>
    reviewReportText(factsOf(...lines), edition, 'xa').findings;
  const STANDARD = [
    'Tổng số hồ sơ tiếp nhận, giải quyết: 3.718 hồ sơ; trong đó, số mới tiếp nhận trực tuyến: 3.600 hồ sơ; số từ kỳ trước chuyển qua: 18 hồ sơ; số mới tiếp nhận (trực tiếp hoặc qua dịch vụ bưu chính): 100 hồ sơ.',
    'Số lượng hồ sơ đã giải quyết: 3.650; trong đó, giải quyết trước hạn: 3.000, đúng hạn: 645, quá hạn: 05.',
    'Số lượng hồ sơ đang giải quyết: 68; trong đó, trong hạn: 66, quá hạn: 02.',
  ];

  test('the standard wording closes with what was carried over counted in', () => {
    expect(about(...STANDARD)).toEqual([]);
  });

  test('where no way of counting fits, both sides and the difference are said', () => {
    const [finding, ...others] = about(STANDARD[0]!, STANDARD[1]!, STANDARD[2]!.replaceAll('6', '5'));
    expect(others.map(({ rule }) => rule)).toEqual(['P4-i-in-process'].filter(() => others.length > 0));
    const sentence = sentenceOf(finding!, edition, 'vi');
    expect(sentence).toContain('3.718 + 18 = 3.736; các phần cộng lại: 3.000 + 645 + 05 + 55 + 02 = 3.707; lệch 29');
  });

  test.each([
    [
      'two systems',
      ['Tiếp nhận 1.157 hồ sơ (Hệ thống của tỉnh tiếp nhận 857; Hệ thống của Bộ Tư pháp tiếp nhận 300).'],
    ],
    ['two counters', ['Phường tiếp nhận 1.157 hồ sơ (điểm số 1 tiếp nhận 857 hồ sơ; điểm số 2 tiếp nhận 300 hồ sơ).']],
    ['since the year began', ['Quý III/2025, xã tiếp nhận 500 hồ sơ; lũy kế từ đầu năm tiếp nhận 1.500 hồ sơ.']],
    [
      'late ones beside online ones',
      ['Tiếp nhận 679 hồ sơ trực tuyến.', 'Có 12 hồ sơ trực tuyến chậm được tiếp nhận.'],
    ],
  ])('silent: %s', (_, lines) => {
    expect(about(...lines)).toEqual([]);
  });

  test('the whole of two systems is what the rules read', () => {
    const { reading } = reportReading(
      factsOf('Tiếp nhận 1.157 hồ sơ (Hệ thống của tỉnh tiếp nhận 857; Hệ thống của Bộ Tư pháp tiếp nhận 300).').facts,
      'xa',
    );
    expect(reading.entries.get('received')!.quantity!.value).toBe(1157);
  });
});

describe('the sample’s report with a sentence more', () => {
  const sample = readFileSync(join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.txt'), 'utf8');
  const other = (from: string, to: string) => findFacts(documentOfText(sample.replace(from, to))).facts;
  const valueOf = (facts: readonly Fact[], name: string) =>
    reportReading(facts, 'xa').reading.entries.get(name)?.quantity?.value;

  test('late reception changes nothing of the rest', () => {
    const late = other('132 hồ sơ .', '132 hồ sơ. Có 12 hồ sơ trực tuyến chậm được tiếp nhận.');
    expect(valueOf(late, 'late_reception')).toBe(12);
    expect(valueOf(late, 'online')).toBe(679);
    expect(reportReading(late, 'xa').conflicts).toEqual([]);
  });

  test('a plan that hands its tasks to people is still the plan', () => {
    const facts = other(
      'xác định 30 nhiệm vụ trọng tâm trong 7 lĩnh vực',
      'xác định 30 nhiệm vụ trọng tâm được giao cụ thể cho từng công chức trong 7 lĩnh vực',
    );
    expect(valueOf(facts, 'plan_tasks')).toBe(30);
    expect(valueOf(facts, 'tasks_assigned')).toBe(49);
  });
});
