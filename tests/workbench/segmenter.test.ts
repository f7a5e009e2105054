/** Our segments are those of `Intl.Segmenter` for what officials write. */
import fc from 'fast-check';
import { PlainSegmenter } from '../../src/workbench/grid/segmenter.js';

const SYLLABLES = [
  'Tỷ',
  'lệ',
  'hồ sơ',
  'ĐÚNG HẠN',
  '99,7',
  '%',
  'UBND',
  'xã',
  ' ',
  '\r\n',
  'Q. Phú',
  '2.1',
  '👍🏽',
  '👨‍👩‍👧',
  '🇻🇳',
];
const vietnamese = fc
  .array(fc.constantFrom(...SYLLABLES), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('NFC', 'NFD').map((form) => parts.join('').normalize(form)));

const segmentsOf = (segmenter: Pick<Intl.Segmenter, 'segment'> | PlainSegmenter, text: string) =>
  [...segmenter.segment(text)].map(({ segment, index }) => [segment, index]);

test('graphemes: the same as the browser’s own, whole or decomposed', () => {
  const own = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(segmentsOf(new PlainSegmenter(), text)).toEqual(segmentsOf(own, text));
    }),
  );
});

test('words: letters with their marks hang together, and only they are words', () => {
  const words = new PlainSegmenter(undefined, { granularity: 'word' }).segment('Tỷ lệ: 99 %');
  expect(words.filter(({ isWordLike }) => isWordLike).map(({ segment, index }) => [segment, index])).toEqual([
    ['Tỷ', 0],
    ['lệ', 3],
    ['99', 7],
  ]);
});

test('segments make up the whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('word', 'grapheme'), (text, granularity) => {
      const segments = new PlainSegmenter(undefined, { granularity }).segment(text);
      expect(segments.map(({ segment }) => segment).join('')).toBe(text);
    }),
  );
});

test('a browser with one of its own keeps it', () => {
  expect(Intl.Segmenter).not.toBe(PlainSegmenter);
});
