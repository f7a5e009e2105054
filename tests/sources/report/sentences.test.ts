/** Sentences written from the sheets say, read back, exactly the sheets' figures. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { documentOfText } from '../../../src/document/plain-text.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { reportSentences } from '../../../src/sheets/report-sentences.js';
import { recognitionOf, SEED_FIGURES } from '../../support/recognition.js';

function sentencesOf(figures: Readonly<Record<string, string | number>>): readonly string[] {
  const { reading } = recognitionOf(figures);
  return reportSentences({ entries: reading.entries, level: 'xa', period: '6 tháng đầu năm 2023' }).map(
    ({ text }) => text,
  );
}

function factsOf(sentences: readonly string[]): Readonly<Record<string, unknown>> {
  const { facts, ambiguous } = findFacts(documentOfText(sentences.join('\n\n')));
  expect(ambiguous).toEqual([]);
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

describe('standard sentences', () => {
  test('of the sample, as its own report phrases them', () => {
    expect(sentencesOf(SEED_FIGURES)).toEqual([
      'Trong 6 tháng đầu năm 2023, UBND huyện giao 49 nhiệm vụ, UBND xã đã thực hiện 45 nhiệm vụ đúng hạn, không có nhiệm vụ quá hạn.',
      'Trong 6 tháng đầu năm 2023, HĐND, UBND xã đã ban hành 01 văn bản quy phạm pháp luật.',
      'Trong 6 tháng đầu năm 2023, đã tự kiểm tra, rà soát 01 văn bản quy phạm pháp luật.',
      'Số lượng TTHC thuộc thẩm quyền giải quyết của UBND cấp xã: 130 TTHC.',
      'Trong 6 tháng đầu năm 2023, Bộ phận Tiếp nhận và Trả kết quả đã tiếp nhận 1.157 hồ sơ, đã giải quyết 1.144 hồ sơ, trong đó giải quyết trước và đúng hạn 1.142 hồ sơ, giải quyết trễ hạn 02 hồ sơ; tỷ lệ giải quyết đúng hạn đạt 99,7%.',
      'Trong 6 tháng đầu năm 2023, UBND xã không nhận được phản ánh, kiến nghị nào liên quan đến quy định hành chính.',
      'Trong 6 tháng đầu năm 2023, đã tiếp nhận 679 hồ sơ trực tuyến; tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 58,7%.',
    ]);
  });

  test('nothing is written of blank sheets', () => {
    expect(sentencesOf({})).toEqual([]);
  });

  const count = fc.nat({ max: 20_000 });
  const some = fc.integer({ min: 1, max: 20_000 });
  test('read back they are the figures they were written from', () => {
    fc.assert(
      fc.property(
        fc.record({
          assigned: some,
          onTime: count,
          late: count,
          issued: count,
          checked: some,
          reviewed: some,
          procedures: some,
          received: some,
          inTime: count,
          overdue: count,
          online: some,
          petitions: count,
          settled: count,
          tenths: fc.integer({ min: 0, max: 1000 }),
        }),
        (n) => {
          const facts = factsOf(
            sentencesOf({
              '2:5.1': n.assigned,
              '2:5.2': n.onTime,
              '2:5.3': n.late,
              '3:1.2': n.issued,
              '3:2.1': n.checked,
              '3:3.1': n.reviewed,
              '4:1.1.2': n.procedures,
              '4:3.2': (n.tenths / 10).toFixed(1).replace('.', ','),
              '4:3.2.1': n.inTime + n.overdue,
              '4:3.2.2': n.inTime,
              '4:3.3.1': n.petitions,
              '4:3.3.2': n.settled,
              '8:6.4.1': n.received,
              '8:6.4.2': n.online,
            }),
          );
          expect(facts).toEqual({
            tasks_assigned: n.assigned,
            tasks_on_time: n.onTime,
            tasks_overdue: n.late,
            legal_documents: n.issued,
            legal_documents_checked: n.checked,
            legal_documents_reviewed: n.reviewed,
            procedures: n.procedures,
            received: n.received,
            solved: n.inTime + n.overdue,
            solved_early_or_on_time: n.inTime,
            ...(n.overdue > 0 ? { solved_late: n.overdue } : {}),
            rate_on_time: n.tenths / 10,
            petitions: n.petitions,
            online: n.online,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
