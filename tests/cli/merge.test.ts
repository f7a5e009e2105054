/** Three people fill in one commune's appendices: `soat merge` and `soat collect` put their files together, and say whose each figure is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition } from '../../src/rules/editions.js';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { printNumber } from '../../src/quantity/print.js';
import { findSheet } from '../../src/workbook/snapshot.js';
import { consistentUnit, withPublicFinance, type Figures } from '../support/units.js';
import { layOut, type LayoutOptions } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { put, soat, temporaryFolder } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const whole = withPublicFinance(consistentUnit(31, { level: 'xa' }), 31);
const PARTS = [
  ['2', '3'],
  ['4', '5'],
  ['6', '7', '8'],
] as const;

function only(forms: readonly string[]): Figures {
  return new Map([...whole].filter(([ref]) => forms.some((form) => ref.startsWith(`${form}:`))));
}

function part(figures: ReadonlyMap<string, string>, options: LayoutOptions = {}): Uint8Array {
  return xlsxOf(
    layOut(edition, figures, {
      unitLine: 'UBND PHƯỜNG THUẬN HÓA',
      periodLine: 'Kỳ báo cáo: Quý III năm 2026',
      ...options,
    }),
  );
}

const figure = (value: number | string | undefined): string => printNumber(Number(value));

interface Unit {
  readonly unit: string;
  readonly parts: readonly { readonly file: string; readonly forms: readonly string[] }[];
  readonly twice: readonly { readonly ref: string; readonly figures: readonly object[] }[];
  readonly figures: Readonly<Record<string, number | string>>;
  readonly origins?: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
  readonly sentTwice: boolean;
  readonly findings: readonly { readonly rule: string }[];
}

async function collected(...files: readonly string[]): Promise<Unit> {
  const call = await soat(['collect', ...files, '-o', join(root, 'total.xlsx'), '--force', '--json']);
  const { units } = JSON.parse(call.out) as { units: readonly Unit[] };
  expect(units).toHaveLength(1);
  return units[0]!;
}

/** Alike whatever the form shows beside: the sheets that a person was sent, or those alone that are theirs. */
describe.each([
  ['each file holds all forms, and its own alone are filled in', false],
  ['each file holds its own forms alone', true],
])('%s', (label, ownSheets) => {
  const files = PARTS.map((forms, at) =>
    put(root, `${label.length}-phan-${at + 1}.xlsx`, part(only(forms), ownSheets ? { forms } : {})),
  );

  test('soat collect adds all seven appendices, each figure with its file', async () => {
    const { unit, parts, figures, origins, remarks, sentTwice, findings } = await collected(...files);
    expect(unit).toBe('UBND phường Thuận Hóa');
    expect([...parts].reverse().map(({ forms }) => forms)).toEqual(PARTS);
    expect(Object.keys(figures).sort()).toEqual([...whole.keys()].sort());
    for (const [ref, file] of Object.entries(origins!)) {
      const at = PARTS.findIndex((forms) => forms.some((form) => ref.startsWith(`${form}:`)));
      expect([ref, file]).toEqual([ref, files[at]!.slice(root.length + 1)]);
    }
    expect(remarks.join()).toContain('Ghép 3 phần');
    expect(remarks.join()).toContain('Phụ lục 6, Phụ lục 7, Phụ lục 8');
    const total = recognise(readWorkbook(new Uint8Array(readFileSync(join(root, 'total.xlsx')))), edition);
    const inTotal = [...total.reading.entries.values()].filter(({ state }) => state === 'quantity');
    expect([...new Set(inTotal.map(({ ref }) => ref.slice(0, 1)))].sort()).toEqual(PARTS.flat());
    expect(total.reading.entries.get('7:2.1')?.written).toBe(whole.get('7:2.1'));
    expect(sentTwice).toBe(false);
    expect(findings).toEqual([]);
  });

  test('soat merge writes one workbook with all of them, and where each comes from', async () => {
    const out = join(root, 'ghep.xlsx');
    const call = await soat(['merge', ...files, '-o', out, '--force']);
    expect([call.code, call.err]).toEqual([0, '']);
    expect(call.out).toContain('Ghép 3 phần của phường Thuận Hóa');
    const snapshot = await (await openWorkbook(new Uint8Array(readFileSync(out)), out)).read();
    const { reading, unread } = recognise(snapshot, edition);
    for (const [ref, written] of whole) expect([ref, reading.entries.get(ref)?.written]).toEqual([ref, written]);
    expect(unread.map(({ reason }) => reason)).toEqual(['own-sheet']);
    const account = findSheet(snapshot, 'Ghép các phần')!.rows.map(({ cells }) => cells.map(({ value }) => value));
    expect(account.find(([row]) => row === 'Phụ lục 4, mục 3.2.1')?.[3]).toBe(files[1]);
    expect(snapshot.settings).toContain('Thuận Hóa');
  });
});

describe('a row filled in twice', () => {
  const ref = '4:3.2.1';
  const other = new Map([...only(PARTS[2]), [ref, '7']]);
  const same = new Map([...only(PARTS[2]), [ref, whole.get(ref)!]]);
  const files = (third: ReadonlyMap<string, string>, name: string): string[] =>
    [only(PARTS[0]), only(PARTS[1]), third].map((figures, at) => put(root, `${name}-${at + 1}.xlsx`, part(figures)));

  test('with different figures is asked: not added, and named with both', async () => {
    const unit = await collected(...files(other, 'khac'));
    expect(unit.twice.map((one) => one.ref)).toEqual([ref]);
    expect(unit.figures[ref]).not.toEqual(expect.any(Number));
    expect(unit.remarks.join()).toContain('hai phần ghi khác nhau');
  });

  test('is blank in the merged workbook until somebody chooses', async () => {
    const given = files(other, 'khac');
    const out = join(root, 'khac.xlsx');
    const asked = await soat(['merge', ...given, '-o', out, '--force', '--json']);
    expect(asked.code).toBe(1);
    expect(JSON.parse(asked.out)).toMatchObject({ unsettled: [{ ref, by: [{ file: given[1] }, { file: given[2] }] }] });
    const taken = await soat(['merge', ...given, '-o', out, '--force', '--json', '--take', `${ref}=khac-3.xlsx`]);
    expect([taken.code, taken.err]).toEqual([0, '']);
    const snapshot = await (await openWorkbook(new Uint8Array(readFileSync(out)), out)).read();
    expect(recognise(snapshot, edition).reading.entries.get(ref)?.written).toBe('7');
  });

  test('with the same figure is no question', async () => {
    const { twice, figures } = await collected(...files(same, 'giong'));
    expect([twice, figure(figures[ref])]).toEqual([[], whole.get(ref)]);
  });
});

test('a part whose file alone names its unit takes the name that the titles of another part state', async () => {
  const bare = { unitLine: '', periodLine: '' };
  const files = [
    put(root, 'phường Thuận Hoá quý II năm 2026.xlsx', part(only(PARTS[0]), bare)),
    put(root, 'phan-hai.xlsx', part(only(PARTS[1]))),
  ];
  const out = join(root, 'ghep-ten.xlsx');
  const call = await soat(['merge', ...files, '-o', out, '--force', '--json']);
  const { unit, period, parts } = JSON.parse(call.out) as { unit: string; period: string; parts: { unit: string }[] };
  expect([unit, period]).toEqual(['UBND phường Thuận Hóa', 'Quý III năm 2026']);
  expect(parts.map((one) => one.unit)).toEqual(['UBND phường Thuận Hoá', 'UBND phường Thuận Hóa']);
});

test('a whole file sent again takes the place of the first; its parts are not mixed', async () => {
  const first = put(root, 'lan-1.xlsx', part(new Map([...whole, ['4:3.2.1', '7']])));
  const second = put(root, 'lan-2.xlsx', part(whole));
  const { parts, figures, sentTwice } = await collected(first, second);
  expect([parts, figure(figures['4:3.2.1']), sentTwice]).toEqual([[], whole.get('4:3.2.1'), true]);
});

test('a call that cannot be: one file, a choice that names none, an output that is no workbook', async () => {
  const file = put(root, 'mot.xlsx', part(whole));
  const two = put(root, 'hai.xlsx', part(whole));
  for (const argv of [
    [file, '-o', join(root, 'x.xlsx')],
    [file, two, '-o', join(root, 'x.xlsx'), '--take', '4:3.2.1=khong-co.xlsx'],
    [file, two, '-o', join(root, 'x.docx')],
  ]) {
    expect((await soat(['merge', ...argv])).code).toBe(2);
  }
});
