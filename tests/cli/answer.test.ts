/** A remark is sent back, mended, and the file sent again: in the commune's file and at the office that collects it is “đã sửa”. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NO_SETTINGS, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { consistentUnit, type Figures } from '../support/units.js';
import { layOut } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { put, soat, temporaryFolder, workbookOf } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const right = consistentUnit(31, { level: 'xa' });
/** More solved in time than solved at all. */
const wrong: Figures = new Map([...right, ['4:3.2.1', '1']]);

function workbook(figures: Figures): Uint8Array {
  return xlsxOf(
    layOut(edition, figures, { unitLine: 'UBND PHƯỜNG THUẬN HÓA', periodLine: 'Kỳ báo cáo: Quý III năm 2026' }),
  );
}

interface Report {
  readonly answers: readonly { readonly state: string; readonly text: string; readonly refs: readonly string[] }[];
  readonly corrections: readonly {
    readonly ref: string;
    readonly was: string;
    readonly is: string;
    readonly why: string;
  }[];
  readonly summary: Readonly<Record<'fixed' | 'explained' | 'open', number>>;
}

async function answer(...argv: readonly string[]): Promise<Report & { readonly code: number }> {
  const call = await soat(['answer', ...argv, '--json']);
  expect(call.err).toBe('');
  return { ...(JSON.parse(call.out) as Report), code: call.code };
}

const sent = put(root, 'thuan-hoa.xlsx', workbook(wrong));
let message = '';
let marked = '';
beforeAll(async () => {
  const out = join(root, 'tong.xlsx');
  await soat(['collect', sent, '-o', out, '--messages', join(root, 'gui-lai'), '--marked', join(root, 'danh-dau')]);
  message = join(root, 'gui-lai', readdirSync(join(root, 'gui-lai'))[0]!);
  marked = join(root, 'danh-dau', 'thuan-hoa.xlsx');
});

test('what came back is open while nothing is mended', async () => {
  const { answers, summary, corrections, code } = await answer(sent, '--remarks', message);
  expect(answers.length).toBeGreaterThan(0);
  expect([summary.open, summary.fixed, corrections, code]).toEqual([answers.length, 0, [], 1]);
});

describe.each([
  ['the message', () => message],
  ['the marked copy', () => marked],
])('%s, after mending', (name, remarks) => {
  const mended = put(root, `sua-${name.length}.xlsx`, workbook(right));

  test('every remark is corrected; a marked copy also tells what was, what is and why', async () => {
    const { summary, corrections, code } = await answer(mended, '--remarks', remarks());
    expect([summary.open, code]).toEqual([0, 0]);
    expect(summary.fixed).toBeGreaterThan(0);
    if (remarks() === marked)
      expect(corrections).toContainEqual({
        ref: '4:3.2.1',
        was: '1',
        is: right.get('4:3.2.1'),
        why: expect.stringMatching(/./) as string,
      });
  });

  test('the file sent again says so, by itself and to the office that collects', async () => {
    mkdirSync(join(root, 'lai'), { recursive: true });
    const again = join(root, 'lai', `thuan-hoa-${name.length}.xlsx`);
    await answer(mended, '--remarks', remarks(), '-o', again, '--force');
    const { answers } = workbookOf(await soat(['check', again, '--json'])) as unknown as Report;
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['fixed']));
    const send = join(root, 'lai', 'gui');
    await soat(['copy', again, '--for', 'send', '-o', `${send}/`, '--force']);
    const call = await soat(['collect', send, '-o', join(root, 'tong-2.xlsx'), '--force', '--json']);
    const { units } = JSON.parse(call.out) as { units: { answers: Report['answers']; remarks: string[] }[] };
    expect(units[0]?.answers.map(({ state }) => state)).toEqual(answers.map(() => 'fixed'));
    expect(units[0]?.remarks.join()).toContain('đã sửa');
  });
});

test('a file mended by hand beside the first one: the office sees what is corrected without the unit saying so', async () => {
  const call = await soat([
    'collect',
    sent,
    put(root, 'thuan-hoa-lan-2.xlsx', workbook(right)),
    '-o',
    join(root, 't3.xlsx'),
    '--json',
  ]);
  const { units } = JSON.parse(call.out) as { units: { answers: Report['answers'] }[] };
  expect(new Set(units[0]?.answers.map(({ state }) => state))).toEqual(new Set(['fixed']));
});

test('words of a person: open until the row changes or a reason stands there', async () => {
  const text = put(root, 'gop-y.txt', 'Đề nghị xem lại Phụ lục 4, mục 3.2.1.\n- PL2 mục 2 có đúng không?\nTrân trọng.');
  const file = put(root, 'ng.xlsx', workbook(right));
  const kept = join(root, 'ng-2.xlsx');
  const first = await answer(file, '--remarks', text, '-o', kept);
  expect(first.answers.map(({ state, refs }) => [state, refs])).toEqual([
    ['open', ['4:3.2.1']],
    ['open', ['2:2']],
  ]);
  const host = await openWorkbook(new Uint8Array(readFileSync(kept)), kept);
  const { settings } = await host.read();
  expect(settings).toContain('Đề nghị xem lại');
  expect(writeWorkbookSettings(NO_SETTINGS)).toBeNull();
  expect((await soat(['answer', file])).code).toBe(2);
  expect((await soat(['answer', file, '--remarks', put(root, 'trong.txt', 'Trân trọng.')])).code).toBe(2);
});
