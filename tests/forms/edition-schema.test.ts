import { EditionError } from '../../src/forms/edition-error.js';
import { readEdition } from '../../src/forms/edition-schema.js';
import { indicatorsByRef } from '../../src/forms/edition.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';

interface Loose {
  [key: string]: unknown;
  forms: { [key: string]: unknown; indicators: Record<string, unknown>[] }[];
  rules: Record<string, unknown>[];
}

function small(): Loose {
  return {
    id: 'small',
    version: '1',
    name: { vi: 'Nhỏ', en: 'Small' },
    levels: ['xa', 'huyen'],
    forms: [
      {
        number: '1',
        title: 'BIỂU 1',
        indicators: [
          { stt: '1', label: 'Tổng số', unit: 'Hồ sơ', kind: 'count' },
          { stt: '1.1', label: 'Đã xong', unit: 'Có = 1; Không = 0', kind: 'code', codes: [{ value: 1, label: 'Có' }] },
        ],
      },
    ],
    rules: [
      {
        id: 'S-a',
        rule: '1:1 >= 1:1.1',
        severity: 'error',
        why: { vi: 'Vì vậy.', en: 'Because.' },
        examples: { pass: { '1:1': '2' }, fail: {}, notApplicable: {} },
      },
    ],
  };
}

function errorOf(change: (data: Loose) => void): EditionError {
  const data = small();
  change(data);
  try {
    readEdition(data);
  } catch (error) {
    if (error instanceof EditionError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('the edition of Huế 2023', () => {
  const edition = readEdition(HUE_2023);
  const all = indicatorsByRef(edition);

  test('has the rows of Phụ lục 2–8 as the template prints them', () => {
    expect(edition.forms.map((form) => [form.number, form.indicators.length])).toEqual([
      ['2', 24],
      ['3', 13],
      ['4', 18],
      ['5', 16],
      ['6', 17],
      ['7', 13],
      ['8', 32],
    ]);
    expect(all.get('2:3.1')).toMatchObject({ unit: 'Cơ quan,', kind: 'count', levels: ['huyen'] });
    expect(all.get('8:2')?.label).toContain('hợp trực tuyến');
    expect(edition.forms.find((form) => form.number === '7')?.title).toContain('THÔNG KÊ');
  });

  test('knows codes, and kinds where the template prints no unit', () => {
    expect(all.get('8:2')?.codes).toEqual([
      { value: 0, label: 'Chưa có' },
      { value: 1, label: '2 cấp' },
      { value: 2, label: '3 cấp' },
    ]);
    expect(all.get('2:7')?.codes.map((code) => code.value)).toEqual([0, 1]);
    expect(all.get('6:4.2')?.kind).toBe('count');
    expect(all.get('8:5.2.1')?.kind).toBe('percent');
    expect(all.get('7:1.1')?.kind).toBe('money');
    expect(all.get('8:6')?.kind).toBe('heading');
  });

  test('rows of the district are not the commune’s; rows of the commune are collected by the district', () => {
    const onlyDistrict = [...all.values()].filter((one) => !one.levels.includes('xa')).map((one) => one.ref);
    expect(onlyDistrict).toContain('4:3.1.2');
    expect(onlyDistrict).not.toContain('4:3.2.2');
    expect([...all.values()].every((one) => one.levels.includes('huyen'))).toBe(true);
  });

  test('is frozen to its leaves', () => {
    expect(Object.isFrozen(all.get('8:2')?.codes[0])).toBe(true);
  });
});

describe('defaults', () => {
  test('are filled', () => {
    const edition = readEdition(small());
    expect(edition.forms[0]?.indicators[0]).toEqual({
      ref: '1:1',
      form: '1',
      stt: '1',
      label: 'Tổng số',
      unit: 'Hồ sơ',
      kind: 'count',
      codes: [],
      levels: ['xa', 'huyen'],
      cumulative: false,
      yearly: false,
      mayBeNegative: false,
      aliases: [],
    });
    expect(edition.rules[0]).toMatchObject({
      mend: 'must',
      blank: 'unknown',
      levels: ['xa', 'huyen'],
      alternatives: [],
      source: '',
      message: 'relation',
    });
  });

  test('a warning may be waived', () => {
    const data = small();
    data.rules[0]!['severity'] = 'warning';
    expect(readEdition(data).rules[0]?.mend).toBe('may');
  });
});

describe('what is refused, and where', () => {
  const first = (data: Loose): Record<string, unknown> => data.forms[0]!.indicators[0]!;
  const second = (data: Loose): Record<string, unknown> => data.forms[0]!.indicators[1]!;
  test.each<[string, (data: Loose) => void, string, string]>([
    ['unknown-key', (d) => (first(d)['lable'] = 'x'), 'forms.0.indicators.0.lable', 'lable'],
    ['unknown-key', (d) => (d['colour'] = 'x'), 'colour', 'colour'],
    ['missing-key', (d) => delete first(d)['unit'], 'forms.0.indicators.0.unit', 'unit'],
    ['missing-key', (d) => delete d.rules[0]!['why'], 'rules.0.why', 'why'],
    ['wrong-value', (d) => (first(d)['kind'] = 'number'), 'forms.0.indicators.0.kind', '"number"'],
    ['wrong-value', (d) => (first(d)['label'] = '  '), 'forms.0.indicators.0.label', '""'],
    ['wrong-value', (d) => (d.forms = []), 'forms', '[]'],
    ['duplicate-form', (d) => d.forms.push(d.forms[0]!), 'forms.1.number', '1'],
    ['duplicate-indicator', (d) => (second(d)['stt'] = '1'), 'forms.0.indicators.1.stt', '1'],
    ['generated-id', (d) => (d.rules[0]!['id'] = 'G2'), 'rules.0.id', 'G2'],
    ['duplicate-rule', (d) => d.rules.push(d.rules[0]!), 'rules.1.id', 'S-a'],
    [
      'duplicate-code',
      (d) => (second(d)['codes'] as unknown[]).push({ value: 1, label: 'C' }),
      'forms.0.indicators.1.codes.1.value',
      '1',
    ],
    ['malformed-stt', (d) => (second(d)['stt'] = '1.1.'), 'forms.0.indicators.1.stt', '1.1.'],
    ['missing-parent', (d) => (second(d)['stt'] = '2.1'), 'forms.0.indicators.1.stt', '2.1'],
    ['codes-without-code-kind', (d) => (first(d)['codes'] = []), 'forms.0.indicators.0.codes', 'count'],
    ['code-kind-without-codes', (d) => delete second(d)['codes'], 'forms.0.indicators.1.codes', 'Đã xong'],
    ['unknown-level', (d) => (first(d)['levels'] = ['xa', 'tinh']), 'forms.0.indicators.0.levels.1', 'tinh'],
    ['unknown-level', (d) => (d.rules[0]!['levels'] = ['tinh']), 'rules.0.levels.0', 'tinh'],
  ])('%s', (code, change, path, offending) => {
    const error = errorOf(change);
    expect({ code: error.code, path: error.path, offending: error.offending }).toEqual({ code, path, offending });
  });

  test('data that is no object at all', () => {
    expect(() => readEdition(null)).toThrow(EditionError);
    expect(() => readEdition('{}')).toThrow(EditionError);
  });
});
