/** Sentences written from the sheets say, read back, exactly the sheets' figures. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { documentOfText } from '../../../src/document/plain-text.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { reportRows } from '../../../src/review/report-rows.js';
import type { CompiledEdition } from '../../../src/rules/compile.js';
import { builtInEdition } from '../../../src/rules/editions.js';
import { reportSentences, type WrittenSentences } from '../../../src/sheets/report-sentences.js';
import { recognitionOf, SEED_FIGURES } from '../../support/recognition.js';

const edition = builtInEdition()!;
const SINCE_2025 = builtInEdition('xa-2025-hai-cap')!;

function write(
  figures: Readonly<Record<string, string | number>>,
  { of = edition, unit = null, contested = [] }: Options = {},
): WrittenSentences {
  return reportSentences({
    entries: recognitionOf(figures, { edition: of }).reading.entries,
    indicators: of.indicators,
    rows: reportRows(of, 'xa'),
    level: 'xa',
    unit,
    period: '6 tháng đầu năm 2023',
    contested: new Set(contested),
  });
}

interface Options {
  readonly of?: CompiledEdition;
  readonly unit?: string | null;
  readonly contested?: readonly string[];
}

function sentencesOf(figures: Readonly<Record<string, string | number>>, options?: Options): readonly string[] {
  return write(figures, options).sentences.map(({ text }) => text);
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

  test('nothing is written of blank sheets, and every figure that is missing is named with its rows', () => {
    const { sentences, leftOut } = write({});
    expect(sentences).toEqual([]);
    expect(leftOut.map(({ figure, reason }) => `${figure}: ${reason}`)).toEqual([
      'tasks_assigned: blank',
      'legal_documents: blank',
      'legal_documents_checked: blank',
      'legal_documents_reviewed: blank',
      'procedures: blank',
      'received: blank',
      'solved: blank',
      'solved_early_or_on_time: blank',
      'rate_on_time: blank',
      'petitions: blank',
      'online: blank',
    ]);
    expect(leftOut.find(({ figure }) => figure === 'received')?.refs).toEqual(['8:6.4.1']);
  });

  test('what the check contests is named beside its sentence', () => {
    const { sentences } = write(SEED_FIGURES, { contested: ['2:5.3', '4:3.2', '4:9'] });
    const contested = sentences.filter((one) => one.contested.length > 0);
    expect(contested.map((one) => [one.section, one.contested])).toEqual([
      ['I.3', ['2:5.3']],
      ['II.2', ['4:3.2']],
    ]);
  });

  test('another edition’s rows, its one-stop centre, and the kind of unit', () => {
    const figures = {
      '2:4.1': 27,
      '2:4.2': 25,
      '2:4.3': 1,
      '2:4.4': 1,
      '4:1.1': 371,
      '4:3.1': '99,8',
      '4:3.1.1': 3650,
      '4:3.1.2': 3645,
      '4:3.2.1': 4,
      '4:3.2.2': 3,
      '4:3.3': 12,
      '4:3.3.1': 10,
      '4:3.3.2': 2,
      '8:6.4.1': 3718,
      '8:6.4.2': 3600,
    };
    const unit = 'UBND phường An Cựu, thành phố Huế';
    expect(sentencesOf(figures, { of: SINCE_2025, unit })).toEqual([
      'Trong 6 tháng đầu năm 2023, UBND thành phố giao 27 nhiệm vụ, UBND phường đã thực hiện 25 nhiệm vụ đúng hạn, 02 nhiệm vụ quá hạn.',
      'Số lượng TTHC thuộc thẩm quyền giải quyết của UBND cấp xã: 371 TTHC.',
      'Trong 6 tháng đầu năm 2023, Trung tâm Phục vụ hành chính công phường đã tiếp nhận 3.718 hồ sơ, đã giải quyết 3.650 hồ sơ, trong đó giải quyết trước và đúng hạn 3.645 hồ sơ, giải quyết trễ hạn 05 hồ sơ; tỷ lệ giải quyết đúng hạn đạt 99,8%.',
      'Trong 6 tháng đầu năm 2023, UBND phường đã tiếp nhận 04 phản ánh, kiến nghị về quy định hành chính; đã giải quyết xong 03 phản ánh, kiến nghị.',
      'Trong 6 tháng đầu năm 2023, có 12 hồ sơ trực tuyến chậm tiếp nhận, trong đó đã có văn bản xin lỗi 10 hồ sơ, chưa có văn bản xin lỗi 02 hồ sơ.',
      'Trong 6 tháng đầu năm 2023, đã tiếp nhận 3.600 hồ sơ trực tuyến.',
    ]);
    expect(factsOf(sentencesOf(figures, { of: SINCE_2025, unit }))).toMatchObject({
      received: 3718,
      late_reception: 12,
      late_reception_apology: 10,
      late_reception_no_apology: 2,
      online: 3600,
    });
  });

  test.each([
    ['UBND đặc khu Lý Sơn', 'UBND đặc khu', 'Trung tâm Phục vụ hành chính công đặc khu'],
    ['phường Thuận Hóa', 'UBND phường', 'Trung tâm Phục vụ hành chính công phường'],
    [null, 'UBND xã', 'Trung tâm Phục vụ hành chính công xã'],
  ])('%s', (unit, office, centre) => {
    const [tasks, results] = sentencesOf({ '2:4.1': 27, '2:4.2': 25, '8:6.4.1': 3718 }, { of: SINCE_2025, unit });
    expect(tasks).toContain(`UBND tỉnh giao 27 nhiệm vụ, ${office} đã thực hiện`);
    expect(results).toContain(centre);
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
