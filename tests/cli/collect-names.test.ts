/** Files that name no unit, names with their diacritics, and what an office set right once and need not say again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { consistentUnit, type Figures } from '../support/units.js';
import { layOut, type LayoutOptions } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { addUp } from '../support/collect/oracle.js';
import { soat, temporaryFolder } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const at = (...parts: string[]): string => join(root, ...parts);

function workbook(figures: Figures, options: LayoutOptions = {}): Uint8Array {
  const texts = new Map(figures);
  return xlsxOf(layOut(edition, texts, { periodLine: 'Kỳ báo cáo: Quý III năm 2026', ...options }));
}

function folder(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = at(name, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  }
  return at(name);
}

interface Report {
  readonly level: string;
  readonly units: readonly {
    readonly unit: string;
    readonly state: string;
    readonly files: readonly { readonly unitFrom: string | null }[];
    readonly remarks: readonly string[];
  }[];
  readonly unplaced: readonly { readonly file: string; readonly leftOut: string }[];
  readonly total: {
    readonly rows: readonly { readonly ref: string; readonly value: number | null }[];
    readonly upper: readonly { readonly unit: string; readonly includes: boolean; readonly because: string }[];
  };
  readonly summary: Readonly<Record<string, number>>;
}

async function collect(...argv: string[]): Promise<Report> {
  const call = await soat(['collect', ...argv, '--json', '--force']);
  expect(call.err).toBe('');
  return JSON.parse(call.out) as Report;
}

const figures = Array.from({ length: 12 }, (_, unit) => consistentUnit(700 + unit, { level: 'xa' }));
const numbered = (name: (number: string) => string): Record<string, Uint8Array> =>
  Object.fromEntries(figures.map((own, unit) => [name(String(unit).padStart(2, '0')), workbook(own)]));

describe.each([
  ['xa-00', (number: string) => `xa-${number}.xlsx`],
  ['a folder within', (number: string) => `hộp thư/xa-${number}.xlsx`],
  ['don_vi_00', (number: string) => `don_vi_${number}.xlsx`],
  ['commune-1', (number: string) => `commune-${Number(number)}.xlsx`],
  ['00', (number: string) => `${number}.xlsx`],
  ['phu luc (00)', (number: string) => `phu luc (${number}).xlsx`],
])('twelve files that state no unit, %s', (label, name) => {
  const inbox = folder(label, numbered(name));

  test('are a total of twelve, and that is said', async () => {
    const { units, unplaced, total } = await collect(inbox, '-o', at('total.xlsx'));
    expect(units.map(({ state }) => state)).toEqual(figures.map(() => 'counted'));
    expect(units.flatMap(({ files }) => files.map(({ unitFrom }) => unitFrom))).toEqual(figures.map(() => 'file'));
    expect(unplaced).toEqual([]);
    const sum = total.rows.find(({ ref }) => ref === '4:3.2.1');
    expect(String(sum?.value)).toBe(addUp(figures, '4:3.2.1', true)?.sum);
  });
});

describe('twelve files that state no unit', () => {
  const inbox = folder(
    'twelve',
    numbered((number) => `xa-${number}.xlsx`),
  );

  test('count under their names, which is said', async () => {
    const { out } = await soat(['collect', inbox, '-o', at('total.xlsx'), '--force']);
    expect(out).toContain('Tổng hợp 12 đơn vị');
    expect(out).toContain('12 tệp không ghi tên đơn vị nên được tính theo tên tệp');
  });

  test('are left out where that is asked, or where there is a list; one option sets it right', async () => {
    const left = await collect(inbox, '-o', at('total.xlsx'), '--unnamed', 'leave-out');
    expect([left.units, left.unplaced.length]).toEqual([[], 12]);
    writeFileSync(at('list.txt'), 'Xã Quảng Phú\nXã Quảng An');
    const listed = await collect(inbox, '-o', at('total.xlsx'), '--units', at('list.txt'));
    expect(listed.unplaced.map(({ leftOut }) => leftOut)).toEqual(figures.map(() => 'unknown-unit'));
    const counted = await collect(inbox, '-o', at('total.xlsx'), '--units', at('list.txt'), '--unnamed', 'count');
    expect(counted.summary).toMatchObject({ counted: 12, missing: 2, byFileName: 12 });
  });
});

test('names keep their diacritics from file names too, and a plain title takes them from there', async () => {
  const inbox = folder('names', {
    'Quảng Ngạn.xlsx': workbook(figures[0]!),
    ['PL-CCHC_Quảng_Thọ.xlsx'.normalize('NFD')]: workbook(figures[1]!),
    'Quảng Vinh Q3-2026.xlsx': workbook(figures[2]!, { unitLine: 'UBND xã Quang Vinh' }),
  });
  const { units } = await collect(inbox, '-o', at('total.xlsx'));
  expect(units.map(({ unit }) => unit)).toEqual(['Quảng Ngạn', 'Quảng Thọ', 'Xã Quảng Vinh']);
});

test('one file sent under two names is said', async () => {
  const bytes = workbook(figures[0]!);
  const inbox = folder('same', { 'Quảng Ngạn.xlsx': bytes, 'Quảng Thọ.xlsx': bytes });
  const { units } = await collect(inbox, '-o', at('total.xlsx'));
  expect(units[0]?.remarks.join()).toContain('Số liệu giống hệt của Quảng Thọ');
});

describe('a district beside its communes', () => {
  const inbox = folder('district', {
    'xa-phu-an.xlsx': workbook(figures[0]!, { unitLine: 'UBND XÃ PHÚ AN' }),
    'huyen.xlsx': workbook(figures[1]!, { unitLine: 'UBND HUYỆN PHÚ VANG' }),
  });

  test.each([
    ['đã gồm', true],
    ['cộng thêm', false],
  ])('“%s” is said once, and remembered by the total', async (said, includes) => {
    writeFileSync(at('table.csv'), `\uFEFFTệp;Cách cộng\r\nhuyen.xlsx;${said}`);
    const first = await collect(inbox, '-o', at('first.xlsx'), '--corrections', at('table.csv'));
    expect(first.total.upper).toMatchObject([{ includes, because: 'chosen' }]);
    const next = await collect(inbox, '-o', at('next.xlsx'), '--previous', at('first.xlsx'));
    expect(next.total.upper).toMatchObject([{ includes, because: 'chosen' }]);
  });

  test('a word that is neither stops the call', async () => {
    writeFileSync(at('wrong.csv'), `\uFEFFTệp;Cách cộng\r\nhuyen.xlsx;có lẽ`);
    const call = await soat(['collect', inbox, '-o', at('x.xlsx'), '--corrections', at('wrong.csv'), '--force']);
    expect([call.code, call.err.includes('có lẽ')]).toEqual([2, true]);
  });
});

test.each(['huyen', 'tinh'])('the total is for the level that is chosen: %s', async (level) => {
  const inbox = folder('level', { 'Quảng Ngạn.xlsx': workbook(figures[0]!) });
  expect((await collect(inbox, '-o', at('level.xlsx'), '--level', level)).level).toBe(level);
  const snapshot = await (await openWorkbook(new Uint8Array(readFileSync(at('level.xlsx'))), 'level.xlsx')).read();
  expect(recognise(snapshot, edition).forms.length).toBeGreaterThan(0);
});
