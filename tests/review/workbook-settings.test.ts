import fc from 'fast-check';
import {
  NO_SETTINGS,
  readWorkbookSettings,
  writeWorkbookSettings,
  type WorkbookSettings,
} from '../../src/review/workbook-settings.js';

const count = fc.nat(10_000);
const text = fc.string({ unit: 'binary', maxLength: 20 });
const value = fc.oneof(
  fc.constant(null),
  text,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.constantFrom('#DIV/0!', '#N/A').map((error) => ({ error })),
);
const content = fc.record({ value, formula: fc.option(text), format: text });
const entry = fc.record({ sheet: text, sheetId: text, row: count, column: count, before: content, after: content });
const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  unit: text,
  period: text,
  level: fc.option(fc.constantFrom('xa', 'huyen', 'tinh')),
  zeroConvention: fc.option(fc.constantFrom('blank', 'zero', 'hundred')),
  marked: fc.boolean(),
  changes: fc.array(
    fc.record({
      id: count,
      kind: fc.constantFrom('fill', 'fix', 'fix-all', 'numbers', 'note'),
      refs: fc.array(text, { maxLength: 3 }),
      rules: fc.array(text, { maxLength: 3 }),
      journal: fc.record({ entries: fc.array(entry, { maxLength: 3 }) }),
      undone: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  waivers: fc.array(
    fc.record({
      key: text,
      rule: text,
      refs: fc.array(text, { maxLength: 3 }),
      reason: text,
      figures: fc.record({ '4:3.2': text, '8:6.1.2': text }),
    }),
    { maxLength: 3 },
  ),
});

it('reads back exactly what it wrote', () => {
  fc.assert(
    fc.property(settings, (before) => {
      expect(readWorkbookSettings(writeWorkbookSettings(before))).toEqual({ settings: before, problem: null });
    }),
  );
});

it('reads back the columns that were chosen for a dossier list, and refuses what is no column', () => {
  const column = fc.option(fc.nat(20));
  const choice = fc.record(
    {
      columns: fc.record({ code: column, received: column, finished: column }, { requiredKeys: [] }),
      dates: fc.constantFrom('as-read' as const, 'swapped' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(choice, (dossiers) => {
      const before: WorkbookSettings = { ...NO_SETTINGS, dossiers };
      expect(readWorkbookSettings(writeWorkbookSettings(before))).toEqual({ settings: before, problem: null });
    }),
  );
  for (const dossiers of [{ columns: { ma: 1 } }, { columns: { code: -1 } }, { dates: 'maybe' }, { other: 1 }, []]) {
    expect(readWorkbookSettings(JSON.stringify({ version: 1, dossiers })).problem).toBe('broken');
  }
});

it('needs no part for settings that say nothing', () => {
  expect(writeWorkbookSettings(NO_SETTINGS)).toBeNull();
  expect(readWorkbookSettings(null)).toEqual({ settings: NO_SETTINGS, problem: null });
});

it('remembers a check by its findings, and one too large for the file not at all', () => {
  const remembered = (count: number): WorkbookSettings => ({
    ...NO_SETTINGS,
    lastCheck: {
      findings: Array.from({ length: count }, (_, index) => ({
        key: `P(${index})`,
        rule: 'P',
        refs: [String(index)],
        severity: 'warning' as const,
      })),
    },
  });
  for (const count of [0, 1, 200]) {
    const before = remembered(count);
    expect(readWorkbookSettings(writeWorkbookSettings(before)).settings).toEqual(before);
  }
  expect(writeWorkbookSettings(remembered(201))).toBeNull();
  expect(readWorkbookSettings('{"version":1,"lastCheck":[{"key":"P"}]}').problem).toBe('broken');
});

it('keeps the latest fifty changes', () => {
  const changes = Array.from({ length: 60 }, (_, id) => ({
    id,
    kind: 'fix' as const,
    refs: [],
    rules: [],
    journal: { entries: [] },
    undone: false,
  }));
  const read = readWorkbookSettings(writeWorkbookSettings({ ...NO_SETTINGS, changes })).settings.changes;
  expect(read.map(({ id }) => id)).toEqual(changes.slice(10).map(({ id }) => id));
});

it('says newer for a later version, whatever else it holds', () => {
  expect(readWorkbookSettings('{"version":2,"anything":[1]}')).toEqual({ settings: NO_SETTINGS, problem: 'newer' });
});

it.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['no version', '{}'],
  ['an unknown key', '{"version":1,"colour":"red"}'],
  ['an unknown level', '{"version":1,"level":"thon"}'],
  ['a number for a text', '{"version":1,"unit":5}'],
  ['a change without its journal', '{"version":1,"changes":[{"id":1,"kind":"fix","refs":[],"undone":false}]}'],
  [
    'an entry with a row below zero',
    '{"version":1,"changes":[{"id":1,"kind":"fix","refs":[],"undone":false,"journal":{"entries":[{"sheet":"a","sheetId":"1","row":-1,"column":0,"before":{"value":1,"formula":null,"format":"0"},"after":{"value":1,"formula":null,"format":"0"}}]}}]}',
  ],
])('says broken for %s', (_, json) => {
  expect(readWorkbookSettings(json)).toEqual({ settings: NO_SETTINGS, problem: 'broken' });
});

it('never throws, whatever stands in the part', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      expect(['newer', 'broken', null]).toContain(readWorkbookSettings(json).problem);
    }),
  );
});

describe('words of dossier lists', () => {
  const own = [
    { written: 'Chờ Hội đồng', meaning: 'in-process' },
    { written: 'Qua Zalo', meaning: 'online' },
  ] as const;

  test('travel with the workbook', () => {
    const json = writeWorkbookSettings({ ...NO_SETTINGS, listWords: own });
    expect(readWorkbookSettings(json)).toEqual({ settings: { ...NO_SETTINGS, listWords: own }, problem: null });
  });

  test('with a meaning that is none are a broken part, not a guess', () => {
    const json = '{"version":1,"listWords":[{"written":"Chờ","meaning":"soon"}]}';
    expect(readWorkbookSettings(json).problem).toBe('broken');
  });
});

describe('everything that may travel', () => {
  const FULL: WorkbookSettings = {
    ...NO_SETTINGS,
    unit: 'UBND xã Quảng Phú',
    period: '6 tháng đầu năm 2023',
    level: 'xa',
    zeroConvention: 'zero',
    edition: 'hue-2023',
    editionFile: { id: 'rieng', forms: [1] },
    marked: true,
    waivers: [
      { key: 'k', rule: 'P', refs: ['2:1'], reason: 'vì', by: 'Lan', figures: { '2:1': '5' }, edition: 'hue-2023' },
    ],
    dossiers: { columns: { code: 1, finished: null }, dates: 'swapped' },
    tasks: { dates: 'as-read' },
    listWords: [{ written: 'Chờ', meaning: 'in-process' }],
    previous: [{ name: 'a.xlsx', unit: 'U', period: 'Quý I/2023', figures: [], edition: 'hue-2023' }],
    lastCheck: { findings: [{ key: 'k', rule: 'P', refs: ['2:1'], severity: 'error' }] },
    made: { kind: 'form', content: 'abc' },
    seal: { date: '05/07/2023', edition: 'hue-2023', figures: { '2:1': '5' } },
    answers: {
      date: '05/07/2023',
      remarks: [{ text: 'xem lại', refs: ['2:1'], rule: '', figures: { '2:1': '5' } }],
      edition: 'hue-2023',
    },
  };

  test('comes back, all together and each by itself', () => {
    expect(readWorkbookSettings(writeWorkbookSettings(FULL))).toEqual({ settings: FULL, problem: null });
    for (const key of Object.keys(FULL) as (keyof WorkbookSettings)[]) {
      const one: WorkbookSettings = { ...NO_SETTINGS, [key]: FULL[key] };
      expect(readWorkbookSettings(writeWorkbookSettings(one))).toEqual({ settings: one, problem: null });
    }
  });

  test.each<[string, unknown]>([
    ['unit', 5],
    ['period', null],
    ['level', 'thon'],
    ['zeroConvention', 'none'],
    ['edition', 1],
    ['editionFile', []],
    ['marked', 'yes'],
    ['changes', {}],
    ['waivers', [{}]],
    ['listWords', [{ written: 'a' }]],
    ['tasks', { columns: { code: 1.5 } }],
    ['previous', [{}]],
    ['lastCheck', [{ key: 'k', rule: 'P', refs: [], severity: 'loud' }]],
    ['made', { kind: 'photo', content: '' }],
    ['seal', { date: '', edition: '', figures: { a: 5 } }],
    ['seal', { date: '', edition: '', figures: {}, more: 1 }],
    ['answers', { date: '', remarks: [{ text: '', refs: [], rule: '', figures: null }] }],
    ['answers', { date: '', remarks: [], more: 1 }],
  ])('%s of another shape (%j) is a broken part', (key, value) => {
    expect(readWorkbookSettings(JSON.stringify({ version: 1, [key]: value })).problem).toBe('broken');
  });

  test('a list without an entry, and an edition too large to be mailed, are left out; twelve earlier periods travel', () => {
    expect(writeWorkbookSettings({ ...NO_SETTINGS, listWords: [], previous: [], waivers: [], changes: [] })).toBeNull();
    const ofLength = (length: number): WorkbookSettings => ({
      ...NO_SETTINGS,
      editionFile: { a: 'x'.repeat(length - 8) },
    });
    expect(JSON.stringify(ofLength(200_000).editionFile)).toHaveLength(200_000);
    expect(writeWorkbookSettings(ofLength(200_000))).not.toBeNull();
    expect(writeWorkbookSettings(ofLength(200_001))).toBeNull();
    const previous = Array.from({ length: 13 }, (_, at) => ({ ...FULL.previous![0]!, name: `${at}.xlsx` }));
    const read = readWorkbookSettings(writeWorkbookSettings({ ...NO_SETTINGS, previous })).settings.previous;
    expect(read).toEqual(previous.slice(0, 12));
  });

  const content = { value: 1, formula: null, format: '0' };
  const entry = { sheet: 'a', sheetId: '1', row: 0, column: 0, before: content, after: content };
  const change = { id: 0, kind: 'fix', refs: [], journal: { entries: [entry] }, undone: false };
  const problem = (more: object): string | null =>
    readWorkbookSettings(JSON.stringify({ version: 1, changes: [{ ...change, ...more }] })).problem;
  const withEntry = (more: object): string | null => problem({ journal: { entries: [{ ...entry, ...more }] } });
  const withValue = (value: unknown): string | null => withEntry({ before: { ...content, value } });
  test('a change is read with or without its rules, and refused where a part is none', () => {
    expect([
      problem({}),
      problem({ rules: ['P'] }),
      withValue(null),
      withValue(false),
      withValue({ error: '#N/A' }),
    ]).toEqual([null, null, null, null, null]);
    const refused = [
      problem({ id: -1 }),
      problem({ id: 0.5 }),
      problem({ id: '0' }),
      problem({ undone: 0 }),
      problem({ kind: 'delete' }),
      problem({ refs: 'a' }),
      problem({ more: 1 }),
      problem({ journal: { entries: [], more: 1 } }),
      withEntry({ column: 1.5 }),
      withEntry({ sheet: null }),
      withEntry({ after: { ...content, formula: 5 } }),
      withValue({ error: 5 }),
      withValue({ error: '#N/A', more: 1 }),
      withValue([1]),
    ];
    expect(new Set(refused)).toEqual(new Set(['broken']));
  });
});
