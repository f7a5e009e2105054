/** Saving carries what changed into the original file, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { editsToSave, resultsToSave } from '../../src/workbench/saving.js';
import type { FileMarks, SavedGrid } from '../../src/workbench/saving.js';
import { EMPTY_CELL } from '../standin/model.js';
import type { GridCell, GridConditionalFormat, GridSheet } from '../standin/model.js';
import { SETTINGS_NAMESPACE, wrapSettings } from '../../src/workbook/settings-part.js';
import { GENERATED_SHEET_NAME } from '../../src/workbook/generated-sheet.js';
import { markFormula } from '../../src/workbook/mark.js';
import type { Cell, Snapshot } from '../../src/workbook/snapshot.js';
import { ROOT } from '../support/paths.js';

const cell = (column: number, value: Cell['value'], more: Partial<Cell> = {}): Cell => ({
  column,
  value,
  formula: null,
  format: 'General',
  locked: true,
  ...more,
});

const opened: Snapshot = {
  sheets: [
    {
      id: '1',
      name: 'Phụ lục 4',
      visibility: 'visible',
      protection: null,
      rows: [
        {
          index: 0,
          hidden: false,
          cells: [cell(0, 'a'), cell(1, 5), cell(2, '07', { format: '@' }), cell(3, 10, { formula: 'B1*2' })],
        },
      ],
      merges: [],
      hiddenColumns: new Set(),
      truncated: false,
    },
  ],
  settings: '{"level":"xa"}',
  date1904: false,
  structureProtected: false,
  readOnly: false,
};

const SHEET: Omit<GridSheet, 'id' | 'name'> = {
  visibility: 'visible',
  protection: null,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function grid(
  changed: Record<string, Partial<GridCell>>,
  marks: readonly GridConditionalFormat[] = [],
  xml = wrapSettings('{"level":"xa"}'),
): SavedGrid {
  return {
    sheets: () => [{ ...SHEET, id: '1', name: 'Phụ lục 4' }],
    usedRange: () => null,
    renewed: new Set(),
    touched: new Map([['1', new Set(Object.keys(changed))]]),
    cell: (_sheet, row, column) => ({ ...EMPTY_CELL, ...changed[`${row}:${column}`] }),
    conditionalFormats: () => marks,
    comments: () => [],
    xmlParts: () => [{ id: 'x', xml }],
  };
}

const mark = (level: 'error' | 'warning', row: number, column: number): GridConditionalFormat => ({
  id: `${level}${row}`,
  kind: 'custom',
  ranges: [{ top: row, left: column, bottom: row, right: column }],
  formula: markFormula(level),
  fill: null,
  font: null,
  stopIfTrue: false,
});

test('nothing changed: no edits, though cells were touched and put back', () => {
  const back = {
    '0:0': { value: 'a' },
    '0:1': { value: 5 },
    '0:2': { value: '07', format: '@' },
    '0:3': { value: 12, formula: 'B1*2' },
  };
  expect(editsToSave(opened, [], grid(back))).toEqual([]);
});

test('each kind of change becomes the edit that says it, in order of cells', () => {
  const edits = editsToSave(
    opened,
    [],
    grid({
      '2:0': { value: 1.5, format: '0.0%' },
      '0:0': { value: null },
      '0:1': { value: 6 },
      '0:2': { value: '08', format: '@' },
      '0:3': { value: 18, formula: 'B1*3' },
      '5:5': { value: null },
    }),
  );
  expect(edits).toEqual([
    { sheet: 'Phụ lục 4', row: 0, column: 0, kind: 'clear' },
    { sheet: 'Phụ lục 4', row: 0, column: 1, kind: 'number', value: 6 },
    { sheet: 'Phụ lục 4', row: 0, column: 2, kind: 'text', value: '08' },
    { sheet: 'Phụ lục 4', row: 0, column: 3, kind: 'formula', formula: 'B1*3', result: 18 },
    { sheet: 'Phụ lục 4', row: 2, column: 0, kind: 'number', value: 1.5, format: '0.0%' },
  ]);
});

test('marks are written when they differ from those of the file', () => {
  const old: FileMarks = [{ sheetId: '1', row: 0, column: 1, level: 'error' }];
  const fresh = { kind: 'mark', sheet: 'Phụ lục 4', row: 3, column: 1, level: 'warning', sentence: '' };
  expect(editsToSave(opened, old, grid({}, [mark('error', 0, 1)]))).toEqual([]);
  expect(editsToSave(opened, old, grid({}))).toEqual([{ kind: 'unmark' }]);
  expect(editsToSave(opened, [], grid({}, [mark('warning', 3, 1)]))).toEqual([fresh]);
  expect(editsToSave(opened, old, grid({}, [mark('warning', 3, 1)]))).toEqual([{ kind: 'unmark' }, fresh]);
});

test('sheets that were put stay ours or are the person’s, with the marks on them', () => {
  const put = (names: readonly string[]): SavedGrid => ({
    ...grid({ '0:0': { value: 'x' } }),
    sheets: () => [
      { ...SHEET, id: '1', name: 'Phụ lục 4' },
      { ...SHEET, id: '2', name: 'Phụ lục 5', names: new Map(names.map((name) => [name, ''])) },
    ],
    conditionalFormats: (sheet) => (sheet === '2' ? [mark('error', 0, 0)] : []),
    touched: new Map(),
  });
  const marked = { kind: 'mark', sheet: 'Phụ lục 5', row: 0, column: 0, level: 'error', sentence: '' };
  const sheet = expect.objectContaining({ name: 'Phụ lục 5' }) as unknown;
  expect(editsToSave(opened, [], put([]))).toEqual([{ kind: 'write-sheet', sheet, owner: 'person' }, marked]);
  expect(editsToSave(opened, [], put([GENERATED_SHEET_NAME]))).toEqual([{ kind: 'write-sheet', sheet }, marked]);
});

test('conditional formats of the user are none of ours', () => {
  expect(editsToSave(opened, [], grid({}, [{ ...mark('error', 0, 0), formula: 'A1>3' }]))).toEqual([]);
});

test('settings follow when they differ; parts of others are left out', () => {
  expect(editsToSave(opened, [], grid({}, [], wrapSettings('{}')))).toEqual([{ kind: 'settings', json: '{}' }]);
  expect(editsToSave(opened, [], grid({}, [], '<other/>'))).toEqual([{ kind: 'settings', json: null }]);
  expect(SETTINGS_NAMESPACE).toContain('soat');
});

describe('results of formulas', () => {
  const formula = (value: GridCell['value'], text = 'B1*2'): SavedGrid => grid({ '0:3': { value, formula: text } });
  const moved = { sheet: 'Phụ lục 4', row: 0, column: 3, kind: 'formula', formula: 'B1*2', result: 12 };

  test.each([
    ['moved with their operands: written along', formula(12), [moved]],
    ['as they were', formula(10), []],
    ['the same but for binary noise', formula(10.000000000000002), []],
    ['that the grid cannot compute stay Excel’s', formula({ error: '#NAME?' }), []],
    ['of formulas that were changed are edits already', formula(12, 'B1*3'), []],
  ])('%s', (_title, changed, edits) => {
    expect(resultsToSave(opened, changed)).toEqual(edits);
  });

  test('locked by a protected sheet: left alone', () => {
    const sheets = opened.sheets.map((sheet) => ({ ...sheet, protection: { formatCells: false } }));
    expect(resultsToSave({ ...opened, sheets }, formula(12))).toEqual([]);
  });
});

test('through the file host: only the touched cell of the sample differs', async () => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
  const host = await openWorkbook(bytes, 'a.xlsx');
  const sample = await host.read();
  const [first] = sample.sheets;
  const change: SavedGrid = {
    ...grid({}),
    sheets: () => sample.sheets.map(({ id, name }) => ({ ...SHEET, id, name })),
    touched: new Map([[first?.id ?? '', new Set(['7:3'])]]),
    cell: () => ({ ...EMPTY_CELL, value: '20', format: '@' }),
    xmlParts: () => [],
  };
  await host.apply(editsToSave(sample, [], change));
  const saved = await (await openWorkbook(await host.save(), 'a.xlsx')).read();
  const differing = sample.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, at) =>
      row.cells.flatMap((one, place) => {
        const now = saved.sheets[index]?.rows[at]?.cells[place];
        return JSON.stringify(one) === JSON.stringify(now) ? [] : [[sheet.name, row.index, one.column, now?.value]];
      }),
    ),
  );
  expect(differing).toEqual([['Phụ lục 2', 7, 3, '20']]);
});
