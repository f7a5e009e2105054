/** Holds the measurements on which the thresholds of `match-rows.ts` rest. */
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { bareKey, matchKey, withoutBrackets } from '../../src/forms/label.js';
import { differsByOneSlip, labelShape, similarity } from '../../src/forms/similarity.js';

const ROWS = readEdition(HUE_2023).forms.flatMap((form) => form.indicators);

function likeness(one: string, other: string): number {
  return similarity(labelShape(matchKey(one)), labelShape(matchKey(other)));
}

/** A slip inside "đơn vị sự nghiệp" hides the abbreviation, so labels are compared as printed too. */
function plainLikeness(one: string, other: string): number {
  return similarity(labelShape(bareKey(one)), labelShape(bareKey(other)));
}

const PAIRS = ROWS.flatMap((one, at) =>
  ROWS.slice(at + 1).flatMap((other) =>
    matchKey(one.label) === matchKey(other.label) ? [] : [{ one, other, value: likeness(one.label, other.label) }],
  ),
);

test('rows of different forms with one ordinal are never alike enough to be taken for each other', () => {
  const same = PAIRS.filter(({ one, other }) => one.stt === other.stt);
  expect(Math.max(...same.map(({ value }) => value))).toBeLessThan(0.5);
});

test('different labels are told apart by more than an edit', () => {
  const tooSimilar = PAIRS.filter(({ value }) => value >= 0.9).map(({ one, other }) => [one.ref, other.ref]);
  // "… biên chế đã tinh giản …" of officials and of employees differ by one word more.
  expect(tooSimilar).toEqual([['5:2.5', '5:3.4']]);
});

test('a label with a slip, or without its bracket, stays the label', () => {
  for (const { label } of ROWS) {
    const words = label.split(' ');
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    if (longest.length < 5) continue;
    const slips = [longest.slice(0, 2) + longest.slice(3), `${longest}n`, longest.replace(/.$/, 'z')];
    for (const slip of slips) {
      const spelled = label.replace(longest, slip);
      const alike = Math.max(likeness(label, spelled), plainLikeness(label, spelled));
      if (alike < 0.85) throw new Error(`${spelled}: ${alike}`);
    }
  }
});

test.each([
  ['Số hồ sơ TTHC giải quyết đúng hạn', 'Số hồ sơ TTHC giải quyết trước hạn', 0.75],
  ['Số TTHC đang cung cấp trực tuyến mức độ 3', 'Số TTHC đang cung cấp trực tuyến mức độ 4', 0.6],
  ['Số VBQPPL do cấp xã ban hành', 'Số VBQPPL do cấp huyện ban hành', 0.4],
  ['Số VBQPPL do cấp huyện ban hành', 'Số VBQPPL do cấp tỉnh ban hành', 0.4],
  ['Tỷ lệ TTHC đã tích hợp trên Cổng DVC quốc gia', 'Số TTHC đã tích hợp trên Cổng DVC quốc gia', 0.75],
  ['Số nhiệm vụ đã hoàn thành', 'Số nhiệm vụ chưa hoàn thành', 0.75],
])('%j is another thing than %j', (one, other, most) => {
  expect(likeness(one, other)).toBeLessThanOrEqual(most);
});

test.each([
  ['Số VBQPPL do cấp xã ban hành', 'Số VBQPPL do phường ban hành'],
  ['Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận', 'Tỉ lệ hồ sơ TTHC do UBND quận tiếp nhận'],
  ['Số hồ sơ TTHC giải quyết đúng hạn', 'Số hồ sơ giải quyết đúng hạn'],
  ['Tổng số hồ sơ TTHC đã giải quyết xong', 'Số hồ sơ TTHC đã giải quyết xong'],
])('%j may be written %j', (one, other) => {
  expect(likeness(one, other)).toBeGreaterThanOrEqual(0.85);
});

test('one slip', () => {
  expect(differsByOneSlip('phu luc', 'phuc luc')).toBe(true);
  expect(differsByOneSlip('luc', 'lcu')).toBe(true);
  expect(differsByOneSlip('luc', 'lac')).toBe(true);
  expect(differsByOneSlip('luc', 'luc')).toBe(false);
  expect(differsByOneSlip('abcd', 'badc')).toBe(false);
  expect(differsByOneSlip('aab', 'aa')).toBe(true);
  expect(differsByOneSlip('', 'a')).toBe(true);
});

test('a label that lost its bracket is found by what is left', () => {
  const label = 'Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc)';
  expect(likeness(withoutBrackets(label) ?? '', 'Số TTHC cấp xã')).toBe(1);
});

test.each<[string, string, number | 'less']>([
  ['Số hồ sơ đã nhận', 'Số hồ sơ đã nhận', 1],
  ['', 'Số hồ sơ', 0],
  ['hồ sơ nhận', 'biên chế giao', 0],
  ['Số hồ sơ nhận', 'hồ sơ nhận', 10 / 11], // a light word costs half of one
  ['Số hồ sơ nhận', 'Số hồ sơ trả', 2 / 3],
  ['văn bản giao nhận xong', 'văn bản giao trả xong', 0.75], // another thing
  ['Tỷ lệ hồ sơ nhận trả giao xong', 'Số hồ sơ nhận trả giao xong', 'less'],
  ['văn bản giao xong năm mức 3', 'văn bản giao xong năm mức 4', 0.6], // other digits
  ['văn bản giao xong cấp xã', 'văn bản giao xong cấp huyện', 0.4], // another level
  ['văn bản giao xong cấp phường', 'văn bản giao xong cấp xã', 1],
  ['văn bản giao xong thị trấn', 'văn bản giao xong xã', 1],
  ['văn bản giao xong thị xã', 'văn bản giao xong huyện', 1],
  ['văn bản giao xong cấp quận', 'văn bản giao xong cấp huyện', 1],
  ['văn bản giao xong địa phường', 'văn bản giao xong địa xã', 'less'],
])('“%s” and “%s” are alike by %p', (one, other, value) => {
  const found = likeness(one, other);
  expect(likeness(other, one)).toBeCloseTo(found, 9);
  if (value === 'less') expect(found).toBeLessThanOrEqual(0.75);
  else expect(found).toBeCloseTo(value, 9);
});
