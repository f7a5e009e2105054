/** The unit's own workbook as the form of its next period: figures out, period in, everything else as it was. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { newLike, readOwnForm, type NewLike, type OwnForm } from '../../src/app/new-like.js';
import { anyBuiltIn } from '../../src/app/decide-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { newFormSheets } from '../../src/sheets/new-form-sheets.js';
import { nextPeriod } from '../../src/sources/next-period.js';
import { parsePeriod } from '../../src/sources/period.js';
import { periodName } from '../../src/strings/period-name.js';
import { parseAddress } from '../../src/workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../../src/workbook/new-sheet.js';
import { findCell, findSheet, type Cell, type Snapshot } from '../../src/workbook/snapshot.js';

const SAMPLE = new Uint8Array(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx'));
const { edition } = builtInEdition()!;

async function made(
  bytes: Uint8Array,
  period: string,
  name = 'phu-luc.xlsx',
): Promise<{ own: OwnForm; like: NewLike; after: Snapshot }> {
  const own = await readOwnForm(bytes, name, anyBuiltIn());
  const like = await newLike(own, parsePeriod(period)!, period);
  return { own, like, after: await (await openWorkbook(like.bytes, name)).read() };
}

const at = (snapshot: Snapshot, sheet: string, address: string): Cell | undefined => {
  const { row, column } = parseAddress(address)!;
  return findCell(findSheet(snapshot, sheet)!, row, column);
};

/** The blank forms with some cells of the first two changed, `sheet!address` to content. */
function workbook(cells: Readonly<Record<string, NewCell>>): Uint8Array {
  const forms = newFormSheets(edition, {
    unit: 'UBND xã Quảng Phú',
    level: 'xa',
    period: 'Quý I/2023',
    from: '',
    carried: [],
    language: 'vi',
  });
  const sheets = forms.map((sheet): NewSheet => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [key, cell] of Object.entries(cells)) {
      const [name, address = ''] = key.split('!');
      const { row, column } = parseAddress(address)!;
      if (name !== sheet.name) continue;
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      while (line.length <= column) line.push(null);
      const own = line[column];
      line[column] = { ...(typeof own === 'object' && own !== null && !('error' in own) ? own : {}), ...cell };
    }
    return { ...sheet, rows: rows satisfies NewRow[] };
  });
  return createWorkbook(sheets);
}

describe('a workbook with figures', () => {
  test('is the same but for its figures', async () => {
    const { like, after } = await made(SAMPLE, 'Quý III/2023');
    const before = await (await openWorkbook(SAMPLE, 'a.xlsx')).read();
    const emptied = new Set(like.emptied.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
    expect(emptied.size).toBeGreaterThan(50);
    for (const [index, sheet] of before.sheets.entries()) {
      const now = after.sheets[index]!;
      expect({ name: now.name, merges: now.merges }).toEqual({ name: sheet.name, merges: sheet.merges });
      for (const { index: row, cells } of sheet.rows)
        for (const cell of cells) {
          const own = findCell(now, row, cell.column);
          if (emptied.has(`${sheet.name} ${row} ${cell.column}`)) expect(own?.value ?? null).toBeNull();
          else expect(own).toEqual(cell);
        }
    }
  });

  test('carries its figures along as the last period, and which forms it is', async () => {
    const { after } = await made(SAMPLE, 'Quý III/2023', 'phu-luc-quang-phu-6t2023.xlsx');
    const { settings } = readWorkbookSettings(after.settings);
    expect(settings).toMatchObject({
      period: 'Quý III/2023',
      edition: 'hue-2023',
      changes: [],
      waivers: [],
      marked: false,
    });
    expect(settings.previous).toHaveLength(1);
    expect(settings.previous![0]).toMatchObject({ period: '6 tháng đầu năm 2023' });
    expect(settings.previous![0]!.figures.find(({ ref }) => ref === '4:3.2.1')).toMatchObject({ written: '1.144' });
    // Checked again it is a blank form, with nothing to mend.
    const { result, choice } = reviewWorkbook(after, { edition: anyBuiltIn() });
    expect(choice.chosen).toBe('workbook');
    expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('formulas, titles and notes', () => {
  const figures = {
    'Phụ lục 2!D6': { value: 9 },
    'Phụ lục 2!E6': { value: 'Theo sổ văn bản' },
    'Phụ lục 4!D18': { formula: 'IF(D19=0,"",D20/D19*100)', value: 99.8251748251748, format: '0.0' },
    'Phụ lục 4!D19': { value: 1144 },
    'Phụ lục 4!D20': { value: 1142 },
    'Phụ lục 4!A1': { value: 'PHỤ LỤC 4 - QUÝ I NĂM 2023' },
    'Phụ lục 4!A3': { value: 'UBND xã Quảng Phú; Quý I/2023 (từ ngày 15/12/2022 đến ngày 14/03/2023)' },
    'Phụ lục 5!A30': { value: 'Quảng Phú, ngày 14 tháng 3 năm 2023' },
  };

  test('formulas stay, and show what they give of nothing', async () => {
    const { like, after } = await made(workbook(figures), '6 tháng đầu năm 2023');
    expect(like.formulas).toHaveLength(1);
    expect(at(after, 'Phụ lục 4', 'D18')).toMatchObject({
      formula: 'IF(D19=0,"",D20/D19*100)',
      value: '',
      format: '0.0',
    });
    expect(at(after, 'Phụ lục 4', 'D19')?.value ?? null).toBeNull();
    expect(at(after, 'Phụ lục 2', 'E6')).toMatchObject({ value: 'Theo sổ văn bản' });
  });

  test('titles name the new period as they named the old one; a day of signing does not move', async () => {
    const { like, after } = await made(workbook(figures), '6 tháng đầu năm 2023');
    expect(at(after, 'Phụ lục 4', 'A1')?.value).toBe('PHỤ LỤC 4 - 6 THÁNG ĐẦU NĂM 2023');
    expect(at(after, 'Phụ lục 4', 'A3')?.value).toBe(
      'UBND xã Quảng Phú; 6 tháng đầu năm 2023 (từ ngày 15/12/2022 đến ngày 14/6/2023)',
    );
    expect(at(after, 'Phụ lục 5', 'A30')?.value).toBe('Quảng Phú, ngày 14 tháng 3 năm 2023');
    expect(at(after, 'Phụ lục 2', 'A3')?.value).toContain('6 tháng đầu năm 2023');
    expect(like.unchanged).toEqual([]);
  });

  test('days of the office’s own are left and said', async () => {
    const own = { 'Phụ lục 4!A3': { value: 'Quý I/2023; số liệu từ ngày 06/12/2022 đến ngày 07/03/2023' } };
    const { like, after } = await made(workbook({ ...figures, ...own }), '6 tháng đầu năm 2023');
    expect(at(after, 'Phụ lục 4', 'A3')?.value).toBe(
      '6 tháng đầu năm 2023; số liệu từ ngày 06/12/2022 đến ngày 07/03/2023',
    );
    expect(like.unchanged.map(({ row }) => row)).toEqual([2]);
  });
});

test('a workbook of no known form says so', async () => {
  const bytes = createWorkbook([
    {
      name: 'Sổ',
      rows: [
        ['Họ tên', 'Ngày'],
        ['A', 1],
      ],
    },
  ]);
  expect((await readOwnForm(bytes, 'so.xlsx', anyBuiltIn())).last).toBeNull();
});

test.each([
  ['Quý I/2026', '6 tháng đầu năm 2026'],
  ['6 tháng đầu năm 2026', 'Quý III/2026'],
  ['Quý III/2026', 'năm 2026'],
  ['năm 2026', 'Quý I/2027'],
  ['9 tháng đầu năm 2026', 'năm 2026'],
  ['tháng 12/2026', 'tháng 1/2027'],
])('after %s comes %s', (one, next) => {
  expect(periodName(nextPeriod(parsePeriod(one)!)!)).toBe(next);
});
