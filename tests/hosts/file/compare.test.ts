/** Our reader against SheetJS and against what is known to stand in the file (`npm run compare` does it on any folder). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFile } from '../../support/compare/compare-file.js';
import { ROOT } from '../../support/paths.js';
import { placeKeyOf, type PlainCell, isSameCell, type PlainWorkbook, textCell } from '../../support/compare/cells.js';
import { compareReadings } from '../../support/compare/compare-readings.js';
import { OURS, SHEETJS } from '../../support/compare/readers.js';
import { tryRoundTrips } from '../../support/compare/round-trips.js';
import { parseAddress } from '../../../src/workbook/address.js';
import { ODD_WORKBOOKS, type OddWorkbook } from './odd-workbooks.js';

function knownWorkbook({ values }: OddWorkbook): PlainWorkbook {
  const cells = new Map<string, PlainCell>();
  for (const [address, value] of Object.entries(values)) {
    const place = parseAddress(address);
    const cell = plainCell(value);
    if (place && cell) cells.set(placeKeyOf(place.row, place.column), cell);
  }
  return new Map([['S', { cells, isComplete: true }]]);
}

function plainCell(value: OddWorkbook['values'][string]): PlainCell | null {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? textCell(value) : { kind: 'error', value: value.error };
}

describe.each(ODD_WORKBOOKS.map((odd) => [odd.writer, odd.habit, odd] as const))('%s: %s', (_, __, odd) => {
  it('is read by us as it stands there', async () => {
    const readings = [
      { reader: 'known', workbook: knownWorkbook(odd) },
      { reader: 'ours', workbook: await OURS.read(odd.bytes) },
    ];
    expect(compareReadings(readings)).toEqual({
      cells: Object.keys(odd.values).length,
      disagreements: [],
      sheetsApart: [],
    });
  });

  it('is read by SheetJS alike', async () => {
    const { disagreements } = compareReadings([
      { reader: 'ours', workbook: await OURS.read(odd.bytes) },
      { reader: 'SheetJS', workbook: await SHEETJS.read(odd.bytes) },
    ]);
    expect(disagreements).toEqual([]);
  });

  it('comes back from every round trip', async () => {
    const { made, faults } = await tryRoundTrips(odd.bytes, 'tệp.xlsx');
    expect(faults).toEqual([]);
    expect(made).toBe(3);
  });
});

it('the sample is read by SheetJS alike and comes back from every round trip', async () => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'samples/phu-luc-quang-phu-6t2023.xlsx')));
  const { comparison, roundTrips, refusals } = await compareFile(bytes, 'mẫu.xlsx', [OURS, SHEETJS]);
  expect(refusals).toEqual([]);
  expect(comparison).toMatchObject({ disagreements: [], sheetsApart: [] });
  expect(comparison?.cells).toBeGreaterThan(400);
  expect(roundTrips).toEqual({ made: 3, faults: [] });
});

it('a file that we refuse is told by its code', async () => {
  const { comparison, roundTrips, refusals } = await compareFile(new Uint8Array([1, 2, 3]), 'x.xlsx', [OURS, SHEETJS]);
  expect({ comparison, roundTrips }).toEqual({ comparison: null, roundTrips: null });
  expect(refusals).toEqual([{ reader: 'ours', code: 'not-a-workbook' }]);
});

describe('the comparison', () => {
  const one = (value: PlainCell | null): PlainWorkbook =>
    new Map([['S', { cells: new Map(value ? [[placeKeyOf(0, 0), value]] : []), isComplete: true }]]);
  const compare = (...values: (PlainCell | null)[]): ReturnType<typeof compareReadings> =>
    compareReadings(values.map((value, index) => ({ reader: `r${index}`, workbook: one(value) })));

  it('names the reader that stands alone', () => {
    const text: PlainCell = { kind: 'text', value: '1' };
    const number: PlainCell = { kind: 'number', value: 1 };
    expect(compare(number, text, text).disagreements[0]).toMatchObject({
      alone: 'r0',
      kinds: 'r0 number, r1 text, r2 text',
    });
    expect(compare(text, text, null).disagreements[0]).toMatchObject({ alone: 'r2' });
    expect(compare(number, text, null).disagreements[0]).toMatchObject({ alone: null });
    expect(compare(number, text).disagreements[0]).toMatchObject({ alone: null });
  });

  it('counts a cell that nobody can make sense of, and judges it not', () => {
    expect(compare({ kind: 'unreadable' }, { kind: 'text', value: 'x' })).toEqual({
      cells: 1,
      disagreements: [],
      sheetsApart: [],
    });
  });

  it('lets a date be off by its milliseconds and a number by nothing', () => {
    expect(isSameCell({ kind: 'number', value: 45000.5 }, { kind: 'date', value: 45000.5 + 5e-9 })).toBe(true);
    expect(isSameCell({ kind: 'number', value: 45000.5 }, { kind: 'date', value: 45000.5 + 5e-8 })).toBe(false);
    expect(isSameCell({ kind: 'number', value: 1 }, { kind: 'number', value: 1 + 2 ** -52 })).toBe(false);
    expect(isSameCell({ kind: 'number', value: 0 }, { kind: 'number', value: -0 })).toBe(true);
  });
});
