/** `soat copy`: what each copy keeps, what it is called, and what its receiver is told of the figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { NO_SETTINGS, readWorkbookSettings, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { CellEdit } from '../../src/workbook/edit.js';
import { consistentUnit } from '../support/units.js';
import { layOut } from '../support/layouts.js';
import { xlsOf, xlsxOf } from '../support/collect/workbook-files.js';
import { put, soat, temporaryFolder, workbookOf } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const figures = consistentUnit(31, { level: 'xa' });
const laidOut = layOut(edition, figures, {
  unitLine: 'UBND PHƯỜNG THUẬN HÓA',
  periodLine: 'Kỳ báo cáo: Quý III năm 2026',
});
const REASON = 'Dự kiến quý IV';

/** As an official leaves it: with marks, a list of changes, a reason, a results sheet. */
async function finished(): Promise<Uint8Array> {
  const host = await openWorkbook(xlsxOf(laidOut), 'a.xlsx');
  const waiver = { key: 'k', rule: 'r', refs: ['4:3.2'], reason: REASON, figures: {} };
  const change = { id: 1, kind: 'fix' as const, refs: ['4:3.2'], rules: [''], journal: { entries: [] }, undone: false };
  await host.apply([
    { kind: 'write-sheet', sheet: { name: 'Phiếu kết quả', rows: [['Kết luận']] } },
    {
      kind: 'settings',
      json: writeWorkbookSettings({ ...NO_SETTINGS, marked: true, waivers: [waiver], changes: [change] }),
    },
  ]);
  return host.save();
}

async function changed(file: string, edits: Readonly<Record<string, string>>, name: string): Promise<string> {
  const host = await openWorkbook(new Uint8Array(readFileSync(file)), file);
  const { reading } = recognise(await host.read(), edition);
  const cells = Object.entries(edits).map(([ref, value]): CellEdit => {
    const place = reading.entries.get(ref)!.place!;
    return value === '' ? { kind: 'clear', ...place } : { kind: 'text', ...place, value };
  });
  await host.apply(cells);
  return put(root, name, await host.save());
}

interface Seal {
  readonly state: string;
  readonly message: string;
  readonly changes: readonly { readonly ref: string; readonly was: string; readonly is: string }[];
}

async function sealIn(file: string): Promise<Seal | undefined> {
  return (workbookOf(await soat(['check', file, '--json'])) as unknown as { seal?: Seal }).seal;
}

const settingsOf = (file: string) =>
  readWorkbookSettings(readWorkbook(new Uint8Array(readFileSync(file))).settings).settings;

describe('the copy to send', () => {
  const name = '2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx';
  const sent = join(root, name);
  beforeAll(async () => {
    const call = await soat(['copy', put(root, 'nguyen-van-a.xlsx', await finished()), '--for', 'send', '-o', root]);
    expect([call.code, call.err, call.out.includes(name)]).toEqual([0, '', true]);
  });

  test('keeps unit, period, edition and reasons, and nothing of how it was made', () => {
    const settings = settingsOf(sent);
    expect(settings).toMatchObject({
      unit: 'UBND phường Thuận Hóa',
      period: expect.stringContaining('Quý III năm 2026') as string,
      edition: edition.id,
      waivers: [{ reason: REASON }],
      marked: false,
      changes: [],
    });
    const { sheets } = readWorkbook(new Uint8Array(readFileSync(sent)));
    expect(sheets.map((one) => one.name)).toEqual(laidOut.sheets.map((one) => one.name));
  });

  test('opened elsewhere under another name its figures are as they were', async () => {
    const seal = await sealIn(put(root, 'khac.xlsx', readFileSync(sent)));
    expect(seal).toMatchObject({ state: 'intact', changes: [] });
    expect(seal?.message).toContain('Số liệu không đổi từ khi lập phiếu ngày');
  });

  test('each figure that changed is named with was and is: another, one more, one less', async () => {
    const blank = [...recognise(laidOut, edition).reading.entries.values()].find(({ state }) => state === 'blank')!.ref;
    const [other, less] = ['4:3.2.1', '2:2'] as const;
    const file = await changed(sent, { [other]: '7', [blank]: '5', [less]: '' }, 'doi.xlsx');
    const seal = await sealIn(file);
    expect(seal?.state).toBe('changed');
    expect(new Map(seal?.changes.map(({ ref, was, is }) => [ref, [was, is]]))).toEqual(
      new Map([
        [other, [figures.get(other), '7']],
        [blank, ['', '5']],
        [less, [figures.get(less), '']],
      ]),
    );
    const { out } = await soat(['check', file]);
    expect(out).toContain('Đã đổi 3 ô');
  });

  test('the same figure spelled otherwise is no change', async () => {
    const file = await changed(sent, { '4:3.2.1': figures.get('4:3.2.1')!.replaceAll('.', '') }, 'cach-ghi.xlsx');
    expect(await sealIn(file)).toMatchObject({ state: 'intact' });
  });

  test('the office that collects is told too', async () => {
    const file = await changed(sent, { '4:3.2.1': '7' }, 'gui.xlsx');
    const call = await soat(['collect', file, '-o', join(root, 'total.xlsx'), '--force', '--json']);
    const { units } = JSON.parse(call.out) as { units: { seal: Seal; remarks: string[] }[] };
    expect(units[0]?.seal.changes).toHaveLength(1);
    expect(units[0]?.remarks.join()).toContain('Đã đổi 1 ô');
  });
});

test('the clean copy has nothing of ours', async () => {
  const file = put(root, 'sach.xlsx', await finished());
  const out = join(root, 'ra', 'sach.xlsx');
  expect((await soat(['copy', file, '--for', 'clean', '-o', out])).code).toBe(0);
  const copy = readWorkbook(new Uint8Array(readFileSync(out)));
  expect([copy.settings, copy.sheets.length]).toEqual([null, laidOut.sheets.length]);
  expect(await sealIn(out)).toBeUndefined();
});

test('the files of the period are one .zip with the workbook, its results sheet and the report', async () => {
  const file = put(root, 'ho-so.xlsx', await finished());
  const report = put(root, 'Báo cáo của Nguyễn Văn A.docx', 'bytes');
  const call = await soat(['copy', file, '--for', 'archive', '--report', report, '--json', '-o', `${root}/`]);
  const { output, mark } = JSON.parse(call.out) as { output: string; mark: string };
  const files = unzipSync(new Uint8Array(readFileSync(output)));
  const base = '2026-Q3_phuong-thuan-hoa_PL-CCHC';
  expect(output).toBe(join(root, `${base}-ho-so.zip`));
  expect(Object.keys(files).sort()).toEqual([`${base}-bao-cao.docx`, `${base}-phieu-ket-qua.xlsx`, `${base}.xlsx`]);
  const sheet = readWorkbook(files[`${base}-phieu-ket-qua.xlsx`]!).sheets[0]!;
  const texts = sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain(`Mã số liệu: ${mark}.`);
});

test('no unit, no period: the name says what is known; an .xls and a copy upon its own file are refused', async () => {
  const bare = put(root, 'bare.xlsx', xlsxOf(layOut(edition, figures)));
  const call = await soat(['copy', bare, '--for', 'send']);
  expect([call.code, call.out.includes('PL-CCHC.xlsx'), call.out.includes('Chưa rõ kỳ báo cáo')]).toEqual([
    0,
    true,
    true,
  ]);
  // What the copy is named after, the call says too: a file's name may be all that states unit and period.
  const named = put(root, 'Phụ lục xã Quảng Phú quý III năm 2026.xlsx', xlsxOf(layOut(edition, figures)));
  const said = JSON.parse((await soat(['copy', named, '--for', 'send', '--json'])).out) as Record<string, string>;
  expect([said['output'], said['unit'], said['period']]).toEqual([
    join(root, '2026-Q3_xa-quang-phu_PL-CCHC.xlsx'),
    'UBND xã Quảng Phú',
    'Quý III/2026',
  ]);
  const xls = put(root, 'cu.xls', xlsOf(laidOut));
  expect((await soat(['copy', xls, '--for', 'send', '-o', join(root, 'x.xlsx')])).code).toBe(2);
  expect((await soat(['copy', bare, '--for', 'send', '-o', bare, '--force'])).code).toBe(2);
  expect((await soat(['copy', bare])).code).toBe(2);
});
