/** Forms that officials have worked on: shortened labels, rows added, dropped, doubled, moved. No figure is lost. */
import fc from 'fast-check';
import { indicatorsByRef } from '../../src/forms/edition.js';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { recognise } from '../../src/forms/recognise.js';
import type { CellValue } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

const EDITION = readEdition(HUE_2023);
const BY_REF = indicatorsByRef(EDITION);

type Line = (CellValue | null)[];

/** The form's rows; each figure is the row's reference, so that a figure tells where it belongs. */
function linesOf(number: string): Line[] {
  const form = EDITION.forms.find((one) => one.number === number)!;
  return form.indicators.map((one) => [one.stt, one.label, one.unit, one.ref, null]);
}

function recogniseLines(number: string, lines: readonly Line[]) {
  const head: Line[] = [[`Phụ lục ${number}`], ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']];
  return recognise(snapshotOf([sheetOf('S', [...head, ...lines])]), EDITION);
}

/** Labels as they are shortened, reworded and brought up to date in practice. */
const SHORTENED: readonly (readonly [string, string])[] = [
  ['2:1', 'Số văn bản chỉ đạo CCHC'],
  ['2:5', 'Thực hiện nhiệm vụ do UBND huyện giao'],
  ['2:5.2', 'Hoàn thành đúng hạn'],
  ['2:5.2', 'Số NV hoàn thành đúng hạn'],
  ['2:6', 'Khảo sát mức độ hài lòng của người dân'],
  ['2:6.1', 'Số phiếu khảo sát'],
  ['2:7', 'Tổ chức đối thoại với người dân, doanh nghiệp'],
  ['3:1.2', 'Số VBQPPL do xã ban hành'],
  ['3:2.2.2', 'Số VBQPPL đã xử lý xong'],
  ['4:1.1.2', 'TTHC cấp xã'],
  ['4:2.3', 'Số TTHC không phụ thuộc địa giới hành chính'],
  ['4:3.2', 'Tỷ lệ giải quyết hồ sơ đúng hạn'],
  ['4:3.2', 'Tỷ lệ hồ sơ TTHC do UBND phường tiếp nhận, giải quyết đúng hạn'],
  ['4:3.2.1', 'Tổng số HS TTHC đã giải quyết xong'],
  ['4:3.3', 'Tỷ lệ giải quyết PAKN'],
  ['4:3.3.1', 'Số phản ánh, kiến nghị đã tiếp nhận'],
  ['5:2.1', 'Biên chế được giao năm 2023'],
  ['5:2.2', 'Biên chế có mặt'],
  ['5:2.5', 'Tỷ lệ % biên chế đã tinh giản so với năm 2021'],
  ['5:3', 'Số lượng người làm việc trong ĐVSN'],
  ['6:4.5', 'Cán bộ, công chức xã bị kỷ luật'],
  ['7:1', 'Tỷ lệ giải ngân vốn đầu tư công'],
  ['8:2', 'Hệ thống họp trực tuyến'],
  ['8:3', 'Tỷ lệ báo cáo gửi qua Hệ thống thông tin báo cáo quốc gia'],
  ['8:5.2.2', 'Tỷ lệ văn bản điện tử của UBND xã'],
  ['8:5.3', 'Xây dựng Hệ thống thông tin một cửa điện tử'],
  ['8:6.1.2', 'Số dịch vụ công trực tuyến một phần đang cung cấp'],
  ['8:6.2.2', 'Số TTHC cung cấp DVCTT toàn trình'],
  ['8:6.4.1', 'Tổng số hồ sơ đã tiếp nhận'],
];

test.each(SHORTENED)('%s beside its ordinal: %s', (ref, text) => {
  const { form, stt } = BY_REF.get(ref)!;
  const lines = linesOf(form);
  lines.find((line) => line[0] === stt)![1] = text;
  const recognition = recogniseLines(form, lines);
  expect(recognition.reading.entries.get(ref)?.written).toBe(ref);
  expect(recognition.forms[0]).toMatchObject({ missing: [], unrecognised: [] });
});

/** Rows that are no indicator of the edition, though they sound like one. */
const STRANGE = [
  'Số lượt công dân được tiếp',
  'Số hồ sơ chứng thực đã thực hiện',
  'Số cuộc họp giao ban về CCHC',
  'Tỷ lệ hồ sơ nộp qua bưu chính công ích',
  'Số tài khoản định danh điện tử đã kích hoạt',
  'Số thôn có tổ công nghệ số cộng đồng',
];

test.each(STRANGE)('%s is nobody’s row, whatever its ordinal', (text) => {
  for (const { number, indicators } of EDITION.forms) {
    for (const { stt, ref } of indicators) {
      const lines = linesOf(number);
      lines.find((line) => line[0] === stt)![1] = text;
      const recognition = recogniseLines(number, lines);
      expect(recognition.reading.entries.has(ref)).toBe(false);
    }
  }
});

type Edit =
  | { readonly kind: 'drop' | 'double' | 'noStt' | 'move'; readonly at: number; readonly to: number }
  | {
      readonly kind: 'insert';
      readonly at: number;
      readonly text: string;
      readonly stt: string | null;
      readonly note: string | null;
    };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('drop' as const, 'double' as const, 'noStt' as const, 'move' as const),
    at: fc.nat(40),
    to: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(40),
    text: fc.constantFrom(...STRANGE, 'Cộng', 'Nội dung khác', 'Biểu 3'),
    stt: fc.constantFrom(null, '1.3', '2.1', '3.2.3', '4', '9'),
    note: fc.constantFrom(null, 'Phụ lục 2', 'PL3', 'Số liệu', 'Kèm theo'),
  }),
);

function apply(lines: Line[], edits: readonly Edit[]): void {
  edits.forEach((one, count) => {
    const at = one.at % lines.length;
    const line = lines[at];
    if (!line) return;
    if (one.kind === 'insert') lines.splice(at, 0, [one.stt, one.text, 'Số lượng', `${9000 + count}`, one.note]);
    else if (one.kind === 'noStt') line[0] = null;
    else if (one.kind === 'double')
      lines.splice(one.to % lines.length, 0, [line[0] ?? null, line[1] ?? null, null, `${8000 + count}`, null]);
    else {
      lines.splice(at, 1);
      if (one.kind === 'move') lines.splice(one.to % (lines.length + 1), 0, line);
    }
  });
}

test('whatever was edited: a figure is read under its own reference or said, never lost and never another’s', () => {
  fc.assert(
    fc.property(fc.constantFrom('2', '3', '4', '5', '8'), fc.array(edit, { maxLength: 6 }), (number, edits) => {
      const lines = linesOf(number);
      apply(lines, edits);
      const recognition = recogniseLines(number, lines);
      const said = new Set<string>();
      for (const one of recognition.forms) for (const { row } of one.unrecognised) said.add(String(row));
      for (const { places } of recognition.doubled) for (const place of places) said.add(String(place.row));
      for (const entry of recognition.reading.entries.values()) {
        if (entry.written !== '') said.add(String(entry.place?.row));
        // A row doubled by hand is the reference's own row again; a stranger's figure is never read.
        expect(entry.written).not.toMatch(/^9\d{3}$/);
        if (entry.written.includes(':')) expect(BY_REF.get(entry.written)?.label).toBe(BY_REF.get(entry.ref)?.label);
      }
      lines.forEach((line, at) => {
        if (line[3] !== null) expect([line, said.has(String(at + 2))]).toEqual([line, true]);
      });
    }),
    { numRuns: 300 },
  );
});
