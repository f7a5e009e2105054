import fc from 'fast-check';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { bareKey, matchKey, spellingKey, withoutBrackets } from '../../src/forms/label.js';
import { decodeLegacy, decodeTcvn3, decodeVni } from '../../src/forms/legacy-encoding.js';
import { toCompound, toTcvn3, toVni } from '../support/legacy-encode.js';

const LABELS = readEdition(HUE_2023).forms.flatMap((form) => form.indicators.map((indicator) => indicator.label));
const label = fc.constantFrom(...LABELS);

describe('spellings of one label', () => {
  test.each([
    ['số hóa', 'số hoá'],
    ['Ủy ban', 'Uỷ ban'],
    ['tỷ lệ', 'tỉ lệ'],
    ['chữ ký', 'chữ kí'],
    ['quý', 'quí'],
    ['Đơn vị', 'Ðơn vị'],
    ['Văn bản', 'VĂN  BẢN '],
    ['liên thông', 'liên\u00A0thông'],
    ['liên thông', 'liên\r\nthông'],
    ['phản\u00ADánh', 'phảnánh'],
    ['kiến\u200B nghị', 'kiến nghị'],
    ['70% - dưới 100%', '70% – dưới 100%'],
    ['70 %', '70 phần trăm'],
    ['“Một cửa”', '"Một cửa".'],
  ])('%j = %j', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
    expect(matchKey(one)).toBe(matchKey(other));
  });

  test.each([
    ['thủy lợi', 'thủi lợi'],
    ['kiểm tra', 'kiềm tra'],
    ['họp', 'hợp'],
    ['số 3', 'số 4'],
  ])('%j ≠ %j', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  test('all normal forms of all labels are one', () => {
    fc.assert(
      fc.property(label, (text) => {
        for (const spelled of [text.normalize('NFD'), toCompound(text), text.toUpperCase()]) {
          expect(spellingKey(spelled)).toBe(spellingKey(text));
          expect(matchKey(spelled)).toBe(matchKey(text));
        }
      }),
    );
  });
});

test('the bare key has nothing but small ASCII letters and digits', () => {
  for (const text of LABELS) expect(bareKey(text)).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  expect(bareKey('Tỷ lệ % hồ sơ')).toBe('ti le phan tram ho so');
  expect(bareKey('ﬁle ½ Ａ')).toBe('file 1 2 a');
  expect(bareKey('')).toBe('');
});

test('abbreviations are folded, and a word said twice is said once', () => {
  expect(matchKey('Thống kê thủ tục hành chính')).toBe(matchKey('Thống kê TTHC'));
  expect(matchKey('phản ánh, kiến nghị (PAKN) về quy định')).toBe(matchKey('PAKN về qui định'));
  expect(matchKey('đơn vị sự nghiệp công lập (ĐVSNCL)')).toBe('dvsncl');
});

test('brackets', () => {
  expect(withoutBrackets('Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc)')).toBe('Số TTHC cấp xã');
  expect(withoutBrackets('Số TTHC cấp xã')).toBeNull();
  expect(withoutBrackets('Số (x)')).toBeNull();
});

describe('legacy encodings', () => {
  test('known samples', () => {
    expect(decodeLegacy('Tæng sè hå s¬')).toEqual({ text: 'Tổng số hồ sơ', encoding: 'tcvn3' });
    expect(decodeLegacy('Toång soá hoà sô')).toEqual({ text: 'Tổng số hồ sơ', encoding: 'vni' });
    expect(decodeLegacy('ÑÔN VÒ TÍNH: TRIEÄU ÑOÀNG')).toEqual({ text: 'ĐƠN VỊ TÍNH: TRIỆU ĐỒNG', encoding: 'vni' });
    expect(decodeLegacy('§¬n vÞ tÝnh')).toEqual({ text: 'Đơn vị tính', encoding: 'tcvn3' });
  });

  test.each(['Số hồ sơ', 'TTHC', 'Có = 1; Không = 0', 'hoà', 'Tên xã', 'café', '½ năm', 'Thâm niên là bao lâu'])(
    '%j is good Unicode',
    (text) => {
      expect(decodeLegacy(text)).toBeNull();
    },
  );

  test('every letter survives both ways', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
    expect(decodeTcvn3(toTcvn3(letters))).toBe(letters);
    expect(decodeVni(toVni(letters))).toBe(letters);
    expect(decodeVni(toVni(letters.toUpperCase()))).toBe(letters.toUpperCase());
  });

  test('every label is decoded, told apart from the other encoding', () => {
    const legacyOnes = LABELS.filter((text) => /[\u0080-\uFFFF]/.test(text));
    for (const text of legacyOnes) {
      for (const [encoding, encode] of [
        ['tcvn3', toTcvn3],
        ['vni', toVni],
      ] as const) {
        expect(decodeLegacy(encode(text))?.encoding).toBe(encoding);
        expect(matchKey(decodeLegacy(encode(text))?.text ?? '')).toBe(matchKey(text));
      }
    }
  });
});
