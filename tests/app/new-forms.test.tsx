/** @jest-environment ./tests/support/jsdom-environment.js */
/**
 * New forms from the page and from the command: two communes of one name get a title, a file and figures of their own,
 * from a list without a heading, from last period's total and from the files that were just collected.
 */
import '../pane/jsdom-globals.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { newForms, type LastPeriod } from '../../src/app/new-forms.js';
import { readPrevious } from '../../src/app/make-total.js';
import type { NamedBytes } from '../../src/collect-page/collect-context.js';
import { recognise } from '../../src/forms/recognise.js';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { rosterOfText } from '../../src/collect/roster.js';
import { NO_SETTINGS, readWorkbookSettings, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { parsePeriod } from '../../src/sources/period.js';
import { layOut } from '../support/layouts.js';
import type { MailedFile } from '../support/collect/many-units.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { consistentUnit } from '../support/units.js';
import { put, soat, temporaryFolder } from '../cli/support.js';
import { collectingOf, read, renderApp } from '../pane/collect-support.js';

const compiled = builtInEdition()!;
const folder = temporaryFolder();
const LIST = 'Xã Phú An;Phú Vang\nXã Phú An;Quảng Điền\nXã Phú Hồ;Phú Vang';
const UNITS = ['UBND xã Phú An, Phú Vang', 'UBND xã Phú An, Quảng Điền', 'UBND xã Phú Hồ'];
/** Tasks in the plan: a figure that is fixed for the year. */
const PLANS = ['11', '22', '33'];
const PERIOD = '6 tháng đầu năm 2026';

async function workbookOf(figures: ReadonlyMap<string, string>, unit: string): Promise<Uint8Array> {
  const host = await openWorkbook(xlsxOf(layOut(compiled.edition, figures)), 'a.xlsx');
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, unit, period: PERIOD }) }]);
  return host.save();
}

let inbox: readonly MailedFile[] = [];

beforeAll(async () => {
  inbox = await Promise.all(
    UNITS.map(async (unit, at) => ({
      path: ['pv/phu-an.xlsx', 'qd/phu-an.xlsx', 'pv/phu-ho.xlsx'][at]!,
      bytes: await workbookOf(new Map([...consistentUnit(at + 1, { level: 'xa' }), ['2:2.1', PLANS[at]!]]), unit),
      modified: 1_780_000_000_000,
    })),
  );
});

function madeOf(bytes: Uint8Array): readonly [string, string | undefined] {
  const snapshot = readWorkbook(bytes);
  const { reading } = recognise(snapshot, compiled.edition);
  return [readWorkbookSettings(snapshot.settings).settings.unit, reading.entries.get('2:2.1')?.written];
}

test('from the files on the page', async () => {
  const collecting = collectingOf();
  expect(collecting.pasteRoster(LIST)).toBe(true);
  await read(collecting, { files: inbox });
  const made: NamedBytes[] = [];
  renderApp(collecting, { archive: (files) => Promise.resolve(void made.push(...files)) });
  fireEvent.click(screen.getByRole('tab', { name: 'Kỳ mới' }));
  fireEvent.change(screen.getByLabelText('Kỳ báo cáo mới'), { target: { value: 'Năm 2026' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lập biểu cho 3 đơn vị (.zip)' }));
  await waitFor(() => expect(made).toHaveLength(3));
  expect(made.map(({ name }) => name)).toEqual([
    'xa-phu-an-phu-vang.xlsx',
    'xa-phu-an-quang-dien.xlsx',
    'xa-phu-ho.xlsx',
  ]);
  const contents = made.map(({ bytes }) => madeOf(bytes));
  expect(contents).toEqual(UNITS.map((unit, at) => [unit, PLANS[at]]));
});

test('from last period’s total, by the command and by the page’s own code', async () => {
  for (const { path, bytes } of inbox) put(folder, path.replace('/', '-'), bytes);
  const list = put(folder, 'ds.txt', LIST);
  const total = join(folder, 'total.xlsx');
  const files = inbox.map(({ path }) => join(folder, path.replace('/', '-')));
  expect((await soat(['collect', ...files, '--units', list, '-o', total])).code).toBeLessThan(2);
  const out = join(folder, 'new');
  const { code } = await soat(['new', '--units', list, '--period', 'Năm 2026', '--from', total, '-o', out]);
  expect(code).toBe(0);
  const byCommand = readdirSync(out).sort();
  const previous = readPrevious(readWorkbook(new Uint8Array(readFileSync(total))), 'total.xlsx', compiled);
  const byPage = newFormsFrom({ kind: 'workbook', previous });
  expect(byPage.map(({ fileName }) => `${fileName}.xlsx`).sort()).toEqual(byCommand);
  for (const [at, forms] of byPage.entries()) {
    const bytes = new Uint8Array(readFileSync(join(out, `${forms.fileName}.xlsx`)));
    expect(Buffer.from(await forms.make()).equals(Buffer.from(bytes))).toBe(true);
    expect(madeOf(bytes)).toEqual([UNITS[at], PLANS[at]]);
  }
});

test('a workbook of one unit is carried over to that unit alone', () => {
  const previous = readPrevious(readWorkbook(inbox[1]!.bytes), 'phu-an.xlsx', compiled);
  const made = newFormsFrom({ kind: 'workbook', previous });
  expect(made.map(({ carried, isUnknown }) => [carried.length > 0, isUnknown])).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test('a unit that shares its name takes nothing from a total that does not say which one it has', async () => {
  const total = join(folder, 'một.xlsx');
  const file = put(folder, 'mot.xlsx', await workbookOf(new Map([['2:2.1', '44']]), 'UBND xã Phú An'));
  await soat(['collect', file, '-o', total]);
  const previous = readPrevious(readWorkbook(new Uint8Array(readFileSync(total))), 'total.xlsx', compiled);
  expect(newFormsFrom({ kind: 'workbook', previous }).map(({ isUnknown }) => isUnknown)).toEqual([true, true, true]);
});

function newFormsFrom(last: LastPeriod) {
  const { units } = rosterOfText(LIST);
  const period = parsePeriod('Năm 2026')!;
  return newForms({ compiled, language: 'vi', units, level: null, period, periodText: 'Năm 2026', last });
}
