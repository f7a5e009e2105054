/** Names, lists and paths of units; sums of decimals; periods in file names. */
import fc from 'fast-check';
import { periodOfPath, unitsInPath } from '../../src/collect/file-hints.js';
import { unitOfPath } from '../../src/collect/unit-in-path.js';
import { DecimalSum } from '../../src/collect/decimal-sum.js';
import { contentFingerprint } from '../../src/workbook/content-fingerprint.js';
import { parentInName } from '../../src/collect/roster-line.js';
import { findUnits, passedOverText, rosterOf, rosterOfText } from '../../src/collect/roster.js';
import { fileNameOf, mayBeSameUnit, parseUnitName } from '../../src/collect/unit-name.js';
import { exactly, printed } from '../../src/quantity/quantity.js';
import { communeNames } from '../support/collect/unit-names.js';

test.each([
  ['Xã Quảng Phú', 'xa', 'quang phu'],
  ['UBND xã Quảng Phú', 'xa', 'quang phu'],
  ['ỦY BAN NHÂN DÂN XÃ QUẢNG PHÚ', 'xa', 'quang phu'],
  ['UBND xã Quảng Phú, huyện Quảng Điền', 'xa', 'quang phu'],
  ['Xã Quảng Phú huyện Quảng Điền', 'xa', 'quang phu'],
  ['Đơn vị: UBND xã Quảng Phú'.normalize('NFD'), 'xa', 'quang phu'],
  ['TT. Sịa', 'thi-tran', 'sia'],
  ['P. 01', 'phuong', '1'],
  ['UBND huyện Quảng Điền', 'huyen', 'quang dien'],
  ['Quảng Phú', null, 'quang phu'],
])('%s is %s %s', (text, kind, bare) => {
  expect(parseUnitName(text)).toMatchObject({ kind, bare });
});

test.each([
  ['Xã Phú An, huyện Phú Vang', 'phu vang'],
  ['UBND xã Phú An, Huyện Phú Vang; Quý IV năm 2026', 'phu vang'],
  ['Xã Phú An (Phú Vang)', 'phu vang'],
  ['Xã Phú An', undefined],
  ['Huyện Phú Vang (Thừa Thiên Huế)', undefined],
])('%s lies in %s', (text, parent) => {
  expect(parentInName(parseUnitName(text))?.bare).toBe(parent);
});

test('kinds that contradict are two units, a name without a kind may be either', () => {
  const [commune, town, plain] = ['Xã Phú Lộc', 'Thị trấn Phú Lộc', 'phu loc'].map(parseUnitName);
  expect(mayBeSameUnit(commune!, town!)).toBe(false);
  expect(mayBeSameUnit(commune!, plain!)).toBe(true);
  expect(fileNameOf(town!)).toBe('thi-tran-phu-loc');
});

describe('a list', () => {
  test('pasted with numbers', () => {
    const { units, doubled } = rosterOfText('1. Xã Quảng Phú\r\n2. Xã Quảng An\n\n3. Xã Quảng Phú\n');
    expect(units.map(({ name }) => name.bare)).toEqual(['quang phu', 'quang an']);
    expect(doubled).toEqual(['Xã Quảng Phú']);
  });

  test('with a heading, districts and former names', () => {
    const { units } = rosterOf([
      ['DANH SÁCH ĐƠN VỊ', '', ''],
      ['STT', 'Tên đơn vị', 'Huyện', 'Tên cũ'],
      ['1', 'Xã Quảng Phú', 'Quảng Điền', 'Xã Quảng Ninh; Xã Quảng Thọ'],
      ['2', 'Phường 1', 'Huế', ''],
      ['', 'Tổng cộng', '', ''],
    ]);
    expect(units.map(({ name, parent }) => [name.text, parent?.bare])).toEqual([
      ['Xã Quảng Phú', 'quang dien'],
      ['Phường 1', 'hue'],
    ]);
    expect(units[0]?.aliases.map(({ bare }) => bare)).toEqual(['quang ninh', 'quang tho']);
  });

  test('one name in two districts is two units, told apart by the district', () => {
    const roster = rosterOf([
      ['Tên đơn vị', 'Thuộc'],
      ['Xã Phú An', 'Huyện Phú Vang'],
      ['Xã Phú An', 'Huyện Quảng Điền'],
    ]);
    expect(roster.units).toHaveLength(2);
    expect(findUnits(roster, parseUnitName('xã Phú An'))).toEqual([0, 1]);
    expect(findUnits(roster, parseUnitName('xã Phú An'), parseUnitName('UBND huyện Quảng Điền'))).toEqual([1]);
  });

  const PHU_AN = ['Xã Phú An', 'Xã Phú An', 'Xã Phú Mỹ'];
  test.each([
    ['tabs', 'Xã Phú An\tHuyện Phú Vang\nXã Phú An\tHuyện Quảng Điền\nXã Phú Mỹ\tHuyện Phú Vang'],
    ['bare names', 'Xã Phú An;Phú Vang\nXã Phú An;Quảng Điền\nXã Phú Mỹ;Phú Vang'],
    ['ordinals', '1;Xã Phú An;Phú Vang\n2;Xã Phú An;Quảng Điền\n3;Xã Phú Mỹ;Phú Vang'],
    ['the district first', 'Huyện Phú Vang;Xã Phú An\nHuyện Quảng Điền;Xã Phú An\nHuyện Phú Vang;Xã Phú Mỹ'],
    ['a contact behind', 'Xã Phú An;Phú Vang;0905123456\nXã Phú An;Quảng Điền;0905123457\nXã Phú Mỹ;Phú Vang;0234'],
  ])('without a heading, its second column is the district: %s', (_, text) => {
    const { units, doubled } = rosterOfText(text);
    expect(units.map(({ name }) => name.text)).toEqual(PHU_AN);
    expect(units.map(({ parent }) => parent?.bare)).toEqual(['phu vang', 'quang dien', 'phu vang']);
    expect(doubled).toEqual([]);
  });

  test.each([
    ['remarks', 'Xã Phú An;mới sáp nhập\nXã Phú Mỹ;\nXã Phú Hồ;'],
    ['telephone numbers', 'Xã Phú An;0905123456\nXã Phú Mỹ;0905123457'],
    ['addresses', 'Xã Phú An;phuan@hue.gov.vn\nXã Phú Mỹ;phumy@hue.gov.vn'],
    ['one name in a column of remarks', 'Xã Phú An;\nXã Phú Mỹ;Trần An\nXã Phú Hồ;'],
  ])('without a heading, %s are no district', (_, text) => {
    expect(rosterOfText(text).units.every(({ parent }) => parent === null)).toBe(true);
  });

  test('without a heading, lines that fall together are said', () => {
    const { units, doubled } = rosterOfText('Xã Phú An;Phú Vang\nXã Phú An;Quảng Điền\nXã Phú An;Phú Vang');
    expect(units).toHaveLength(2);
    expect(doubled).toEqual(['Xã Phú An, Phú Vang']);
  });

  test('headings of groups are no units, and no name is taken for a caption or a sum', () => {
    const { units } = rosterOf([
      ['UBND HUYỆN QUẢNG ĐIỀN', ''],
      ['DANH SÁCH CÁC XÃ, THỊ TRẤN', ''],
      ['STT', 'Tên xã'],
      ['I', 'Thị trấn'],
      ['1', 'TT Sịa'],
      ['2', 'TT. Thuận An'],
      ['II', 'Các xã (32 đơn vị)'],
      ['', 'Khối xã, phường:'],
      ['3', 'Cộng Hòa'],
      ['4', 'Tổng Cọt'],
      ['5', 'Xã Phương Cách'],
      ['', 'Cộng: 5'],
      ['', 'Tổng số: 5 xã'],
      ['', 'Tổng cộng'],
    ]);
    expect(units.map(({ name }) => name.text)).toEqual([
      'TT Sịa',
      'TT. Thuận An',
      'Cộng Hòa',
      'Tổng Cọt',
      'Xã Phương Cách',
    ]);
  });

  test('a typed list with a title, bullets and stops, or all in one line', () => {
    const names = ['Xã Quảng An', 'Xã Quảng Phú', 'Thị trấn Sịa'];
    const typed = rosterOfText(`Danh sách các đơn vị:\n${names.map((name) => `- ${name};`).join('\n')}`);
    expect(typed.units.map(({ name }) => name.text)).toEqual(names);
    const inOneLine = rosterOfText(`${names.join(', ')}.`);
    expect(inOneLine.units.map(({ name }) => name.text)).toEqual(names);
    expect(rosterOf([names]).units.map(({ name }) => name.text)).toEqual(names);
  });

  test.each([
    [
      'a column with the district in its first row alone, under short captions',
      [
        ['TT', 'Huyện', 'Xã'],
        ['1', 'Huyện Quảng Điền', 'Xã Quảng An'],
        ['2', '', 'Xã Phú An'],
        ['3', 'Huyện Phú Vang', 'Xã Phú An'],
        ['4', '', 'Xã Phú Mỹ'],
      ],
    ],
    [
      'districts that head their communes',
      [
        ['STT', 'Tên đơn vị'],
        ['I', 'HUYỆN QUẢNG ĐIỀN'],
        ['1', 'Xã Quảng An'],
        ['2', 'Xã Phú An'],
        ['II', 'HUYỆN PHÚ VANG'],
        ['1', 'Xã Phú An'],
        ['2', 'Xã Phú Mỹ'],
      ],
    ],
    [
      'the district behind the name',
      ['1. Xã Quảng An', '2. Xã Phú An, huyện Quảng Điền', '3. Xã Phú An (huyện Phú Vang)', '4. Xã Phú Mỹ'].map(
        (one) => [one],
      ),
    ],
  ])('two communes of one name, told apart by %s', (_, rows) => {
    const roster = rosterOf(rows);
    expect(roster.doubled).toEqual([]);
    expect(roster.units.map(({ name }) => name.bare)).toEqual(['quang an', 'phu an', 'phu an', 'phu mi']);
    expect(findUnits(roster, parseUnitName('xã Phú An'), parseUnitName('UBND huyện Phú Vang'))).toEqual([2]);
  });

  test('numbered lines and long names that are no unit are said; titles, groups and sums are not', () => {
    const long = `Xã ${'Dài '.repeat(30)}`.trim();
    const rows = [
      ['DANH SÁCH ĐƠN VỊ', '', ''],
      ['STT', 'Tên đơn vị', 'Huyện'],
      ['', 'Các xã', ''],
      ['1', 'Xã Quảng An', 'Quảng Điền'],
      ['2', '+1+1', 'Quảng Điền'],
      ['3', 'Xã ..', 'Quảng Điền'],
      ['', long, 'Quảng Điền'],
      ['4', 'Xã Phú An', 'Quảng Điền'],
      ['', 'Tổng cộng: 4 xã', ''],
    ];
    const roster = rosterOf(rows);
    expect(roster.units.map(({ name }) => name.bare)).toEqual(['quang an', 'phu an']);
    expect(roster.passedOver).toEqual(['+1+1', 'Xã ..', long]);
    expect(passedOverText(roster.passedOver)).toHaveLength(4 + 2 + 5 + 2 + 61);
    expect(rosterOfText('1. Xã Quảng An\n2. ---\n3. Xã Phú An').passedOver).toEqual(['2. ---']);
  });

  test('a district that is numbered like its communes reports itself', () => {
    const { units } = rosterOfText('1. UBND huyện Quảng Điền\n2. Xã Quảng An\n3. Xã Quảng Phú');
    expect(units).toHaveLength(3);
    expect(
      rosterOf([
        ['I', 'Huyện Quảng Điền'],
        ['II', 'Huyện Phú Vang'],
      ]).units,
    ).toHaveLength(2);
  });

  test('diacritics decide between Quảng Phú and Quảng Phụ, and only there', () => {
    const roster = rosterOfText('Xã Quảng Phú\nXã Quảng Phụ');
    expect(findUnits(roster, parseUnitName('UBND xã Quảng Phụ'))).toEqual([1]);
    expect(findUnits(roster, parseUnitName('xa quang phu'))).toEqual([0, 1]);
  });
});

test.each([
  ['quang-phu.xlsx', [0]],
  ['PL 2-8 xã Quảng Phú 6T2026.xlsx', [0]],
  ['PL_XaQuangPhu_6T2026.xls', [0]],
  ['quangphu6t2026.xlsx', [0]],
  ['Quảng Phú/phu luc cchc.xlsx', [0]],
  ['Phụ lục - UBND xã Quảng Phú.xlsx'.normalize('NFD'), [0]],
  ['quang phu thuong.xlsx', [1]],
  ['phuong 12.xlsx', [3]],
  ['phuong12.xlsx', [3]],
  ['phuong 1.xlsx', [2]],
  ['so lieu.xlsx', []],
])('%s is the file of %j', (path, expected) => {
  const roster = rosterOfText('Xã Quảng Phú\nXã Quảng Phú Thượng\nPhường 1\nPhường 12');
  expect(unitsInPath(path, roster)).toEqual(expected);
});

test('without a list the path still names its unit', () => {
  expect(unitOfPath('PL 2-8 xã Quảng Phú 6T2026.xlsx')).toMatchObject({ kind: 'xa', bare: 'quang phu' });
  expect(unitOfPath('quang-phu.xlsx')).toMatchObject({ kind: null, bare: 'quang phu' });
});

test.each([
  ['Quảng Ngạn.xlsx', 'Quảng Ngạn'],
  ['Quảng_Ngạn.xlsx'.normalize('NFD'), 'Quảng Ngạn'],
  ['PL-CCHC_Quảng Ngạn.xlsx', 'Quảng Ngạn'],
  ['PL-CCHC_xã Quảng Ngạn_Quý III năm 2026.xlsx', 'Xã Quảng Ngạn'],
  ['2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx', 'Phường Thuan Hoa'],
  ['PHỤ LỤC XÃ QUẢNG NGẠN.xls', 'Xã Quảng Ngạn'],
  ['PhuLucXãQuảngNgạn6T2026.xlsx', 'Xã Quảng Ngạn'],
  ['TT. Sịa - báo cáo 6 tháng.xlsx', 'Thị trấn Sịa'],
  ['Nam Đông.xlsx', 'Nam Đông'],
  ['Kỳ Anh năm 2026.xlsx', 'Kỳ Anh'],
  ['Quý Lộc quý 3.xlsx', 'Quý Lộc'],
  ['Phú Xá.xlsx', 'Phú Xá'],
  ['Bản Hồ (2).xlsx', 'Bản Hồ'],
  ['Quảng Ngạn/phu luc cchc 6T2026.xlsx', 'Quảng Ngạn'],
  ['Quảng Ngạn/Biểu II.06a-VPCP-KSTT.xlsx', 'Quảng Ngạn'],
  ['II.06a xã Quảng Ngạn.xlsx', 'Xã Quảng Ngạn'],
  ['phường 12.xlsx', 'Phường 12'],
  ['xã Phú An huyện Phú Vang.xlsx', 'Xã Phú An'],
])('without a list %s is %s, diacritics and all', (path, name) => {
  expect(unitOfPath(path)?.text).toBe(name);
});

test.each([
  'II.06a.xlsx',
  'Biểu 07a-BTP quý III.xlsx',
  'xa-00.xlsx',
  'phu luc.xlsx',
  '6T2026.xlsx',
  'hop thu/xa-07.xlsx',
  'hop thu/12.xlsx',
  'don vi 3.xlsx',
])('without a list %s names no unit', (path) => {
  expect(unitOfPath(path)).toBeNull();
});

test('every made-up commune is found by every way of naming its file, and no other is', () => {
  const names = communeNames(600);
  const roster = rosterOfText(names.map((name) => `Xã ${name}`).join('\n'));
  names.forEach((name, at) => {
    const slug = parseUnitName(name).bare.replaceAll(' ', '-');
    for (const path of [`${slug}.xlsx`, `PL xã ${name} 6T2026.xls`, `${name}/bieu mau.xlsx`]) {
      expect([path, unitsInPath(path, roster)]).toEqual([path, [at]]);
    }
    expect(findUnits(roster, parseUnitName(`UBND XÃ ${name.toUpperCase()}`))).toEqual([at]);
  });
});

test.each([
  ['PL 6T2026.xlsx', 'half', 1, 2026],
  ['Q1-2026/quang phu.xlsx', 'quarter', 1, 2026],
  ['quý III năm 2025.xlsx', 'quarter', 3, 2025],
  ['bao cao nam 2025.xlsx', 'year', 1, 2025],
])('%s is for %s %d/%d', (path, kind, number, year) => {
  expect(periodOfPath(path)).toMatchObject({ kind, number, year });
});

describe('sums of decimals', () => {
  test('what doubles get wrong', () => {
    const sum = new DecimalSum();
    for (const value of [0.1, 0.2, 0.3]) sum.add(printed(value, 1));
    expect(sum.text()).toBe('0.6');
    expect(sum.interval().low).toBeCloseTo(0.45);
    expect(sum.interval().high).toBeCloseTo(0.75);
  });

  test('are those of whole numbers of the smallest place, whatever the order', () => {
    const figure = fc.record({
      units: fc.integer({ min: -1e12, max: 1e12 }),
      decimals: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
        const sum = new DecimalSum();
        let expected = 0n;
        for (const { units, decimals } of figures) {
          sum.add(printed(Number(`${units}e${-decimals}`), decimals));
          expected += BigInt(units) * 10n ** BigInt(6 - decimals);
        }
        const [whole = '0', fraction = ''] = sum.text().split('.');
        expect(BigInt(whole + fraction.padEnd(6, '0'))).toBe(expected);
      }),
    );
  });

  test('go beyond what a double holds', () => {
    const sum = new DecimalSum();
    sum.add(exactly(Number.MAX_SAFE_INTEGER));
    sum.add(exactly(Number.MAX_SAFE_INTEGER));
    expect(sum.text()).toBe((2n * BigInt(Number.MAX_SAFE_INTEGER)).toString());
  });
});

test('a fingerprint is the same for the same content and another for one byte more or other', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 256);
  const other = bytes.slice();
  other[2000] = (other[2000]! + 1) % 256;
  expect(contentFingerprint(bytes)).toBe(contentFingerprint(bytes.slice()));
  expect(new Set([bytes, other, bytes.slice(1)].map((one) => contentFingerprint(one))).size).toBe(3);
});

test.each([
  ['TT Sịa.xlsx', 'Thị trấn Sịa'],
  ['tt-sia.xlsx', 'Thị trấn Sia'],
  ['TP Huế 6T2026.xlsx', 'Thành phố Huế'],
  ['phường 3.xlsx', 'Phường 3'],
  ['Phú Xá.xlsx', 'Phú Xá'],
  ['xã Phú Xá.xlsx', 'Xã Phú Xá'],
  ['xa phu xa.xlsx', 'Xã Phu'],
  ['QUẢNG PHÚ.xlsx', 'Quảng Phú'],
  ['báo cáo Nam Đông.xlsx', 'Nam Đông'],
  ['báo cáo năm 2026.xlsx', null],
  ['Nam Đông/phụ lục.xlsx', 'Nam Đông'],
  ['Nam Đông/12.xlsx', null],
])('the path %s names %s', (path, expected) => {
  expect(unitOfPath(path)?.text ?? null).toBe(expected);
});
