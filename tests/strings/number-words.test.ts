/** Figures in Vietnamese words, as they are read aloud. */
import fc from 'fast-check';
import { numberWords } from '../../src/strings/number-words.js';

test.each([
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [555, 'năm trăm năm mươi lăm'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1015, 'một nghìn không trăm mười lăm'],
  [1050, 'một nghìn không trăm năm mươi'],
  [1142, 'một nghìn một trăm bốn mươi hai'],
  [1157, 'một nghìn một trăm năm mươi bảy'],
  [10005, 'mười nghìn không trăm linh năm'],
  [21021, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
  [100000, 'một trăm nghìn'],
  [268763, 'hai trăm sáu mươi tám nghìn bảy trăm sáu mươi ba'],
  [1000000, 'một triệu'],
  [1000001, 'một triệu không trăm linh một'],
  [2005000, 'hai triệu không trăm linh năm nghìn'],
  [1000000000, 'một tỷ'],
  [1000000005, 'một tỷ không trăm linh năm'],
  [21000000000, 'hai mươi mốt tỷ'],
  [1000000000000, 'một nghìn tỷ'],
  [1005000000000, 'một nghìn không trăm linh năm tỷ'],
  [2000000000000000, 'hai triệu tỷ'],
  [-15, 'âm mười lăm'],
])('%d is %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test.each([
  [99.7, 1, '%', 'chín mươi chín phẩy bảy phần trăm'],
  [99.83, 2, '%', 'chín mươi chín phẩy tám mươi ba phần trăm'],
  [4.05, 2, '%', 'bốn phẩy không năm phần trăm'],
  [100, 0, '%', 'một trăm phần trăm'],
  [48.5, 1, '', 'bốn mươi tám phẩy năm'],
  [48.15, 2, '', 'bốn mươi tám phẩy mười lăm'],
  [0.125, 3, '', 'không phẩy một hai năm'],
  [58.7, 2, '%', 'năm mươi tám phẩy bảy mươi phần trăm'],
  [-0.04, 1, '', 'không phẩy không'],
] as const)('%d with %d decimals %s is %s', (value, decimals, unit, words) => {
  expect(numberWords(value, decimals, unit)).toBe(words);
});

test('no two whole numbers are read alike, and nothing is said twice or left empty', () => {
  const whole = fc.integer({ min: 0, max: 2 ** 50 });
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      const words = numberWords(one);
      expect(words).toMatch(/^\S+( \S+)*$/u);
      expect(words === numberWords(other)).toBe(one === other);
    }),
  );
});
