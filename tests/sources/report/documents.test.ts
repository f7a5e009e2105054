/** Facts over several paragraphs: lists under a lead, several levels and periods, chapters of plans; and what holds for any text. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { documentOfText } from '../../../src/document/plain-text.js';
import { scopeText } from '../../../src/sources/report/fact.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { reportReading } from '../../../src/sources/report/report-reading.js';
import { tokeniseText } from '../../../src/sources/report/text-tokens.js';
import { MEASURED } from './measured.js';

const factsOf = (...lines: readonly string[]): readonly string[] =>
  findFacts(documentOfText(lines.join('\n\n'))).facts.map(
    ({ name, value, paragraph }) => `${paragraph} ${name}=${value}`,
  );

describe('lists', () => {
  test('a lead gives its list the phase', () => {
    expect(
      factsOf(
        '- Số hồ sơ đã giải quyết: 1.144 hồ sơ, trong đó:',
        '+ Trước hạn: 912;',
        '+ Đúng hạn: 230;',
        '+ Quá hạn: 02.',
        '- Số hồ sơ đang giải quyết: 13 hồ sơ, trong đó:',
        '+ Trong hạn: 12;',
        '+ Quá hạn: 01.',
      ),
    ).toEqual([
      '1 solved=1144',
      '2 solved_early=912',
      '3 solved_on_time=230',
      '4 solved_late=2',
      '5 in_process=13',
      '6 in_process_within=12',
      '7 in_process_overdue=1',
    ]);
  });

  test('a lead without a figure, and one for online dossiers', () => {
    expect(factsOf('Hồ sơ trực tuyến:', '- Một phần: 547 hồ sơ;', '- Toàn trình: 132 hồ sơ.')).toEqual([
      '2 online_partial=547',
      '3 online_full=132',
    ]);
    expect(
      factsOf(
        'Kết quả giải quyết hồ sơ:',
        '- Tiếp nhận: 1.157 hồ sơ;',
        '- Giải quyết trước hạn: 912 hồ sơ;',
        '- Đang giải quyết trong hạn: 12 hồ sơ.',
      ),
    ).toEqual(['2 received=1157', '3 solved_early=912', '4 in_process_within=12']);
  });
});

describe('chapters', () => {
  test('plans and requests state nothing', () => {
    expect(
      factsOf(
        'II. KẾT QUẢ THỰC HIỆN',
        'Đã tiếp nhận 500 hồ sơ.',
        'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM',
        'Tiếp nhận 600 hồ sơ trực tuyến.',
        'V. KIẾN NGHỊ, ĐỀ XUẤT',
        'Giải quyết 10 hồ sơ tồn.',
      ),
    ).toEqual(['2 received=500']);
  });
});

describe('scopes', () => {
  const scoped = (text: string): readonly string[] =>
    findFacts(documentOfText(text)).facts.map(({ value, scope }) => `${value} ${scopeText(scope)}`);
  test('levels, fields and periods are told apart', () => {
    expect(scoped('Cấp huyện tiếp nhận 2.310 hồ sơ, cấp xã 8.455 hồ sơ.')).toEqual(['2310 Cấp huyện', '8455 cấp xã']);
    expect(scoped('Quý I/2023 tiếp nhận 500 hồ sơ; quý II/2023 tiếp nhận 657 hồ sơ.')).toEqual([
      '500 Quý I/2023',
      '657 quý II/2023',
    ]);
    expect(scoped('Lĩnh vực đất đai đã tiếp nhận 120 hồ sơ.')).toEqual(['120 Lĩnh vực đất đai']);
  });

  test('only the unit and the period of the report reach the rules; two different figures reach none', () => {
    const reading = (text: string) => reportReading(findFacts(documentOfText(text)).facts, 'xa');
    const received = (text: string): number | undefined =>
      reading(text).reading.entries.get('received')?.quantity?.value;
    expect(received('6 tháng đầu năm 2023 xã tiếp nhận 500 hồ sơ. Cùng kỳ năm trước tiếp nhận 400 hồ sơ.')).toBe(500);
    expect(received('Cấp huyện tiếp nhận 2.310 hồ sơ. Cấp xã tiếp nhận 8.455 hồ sơ.')).toBe(8455);
    expect(received('Xã tiếp nhận hơn 500 hồ sơ.')).toBeUndefined();
    const twice = reading('Xã tiếp nhận 500 hồ sơ.\n\nXã tiếp nhận 510 hồ sơ.');
    expect(twice.reading.entries.get('received')?.quantity).toBeNull();
    expect(twice.conflicts.map(({ name, facts }) => [name, facts.length])).toEqual([['received', 2]]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...MEASURED.flatMap(([text]) => text.split(' ')),
    '1.157',
    '(',
    ')',
    ';',
    '%',
    '05',
    '4.561/5.650',
    'hồ sơ',
    'trễ hạn',
  );
  const text = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '));

  test('tokens are the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (raw) => {
        const paragraph = raw.normalize('NFC');
        let end = 0;
        for (const token of tokeniseText(paragraph)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });

  test('a fact’s span is its figure in its sentence, and its sentence is in the paragraph', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const { facts, ambiguous } = findFacts(documentOfText(paragraph));
        for (const { text: sentence, span, value } of [...facts, ...ambiguous]) {
          expect(paragraph.normalize('NFC')).toContain(sentence);
          if (typeof value === 'number' && value !== 0)
            expect(sentence.slice(span.start, span.end)).toMatch(/\d|\p{L}/u);
          expect(span.end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
  });

  test('the way letters are composed makes no difference', () => {
    for (const [sentence] of MEASURED) {
      const bare = (one: string) => findFacts(documentOfText(one)).facts.map(({ name, value }) => `${name}=${value}`);
      expect(bare(sentence.normalize('NFD'))).toEqual(bare(sentence));
    }
  });
});
