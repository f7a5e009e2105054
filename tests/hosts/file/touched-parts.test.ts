/** Which parts an edit touches: the table in docs/file-host.md is read here and held to be exactly true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress } from '../../../src/workbook/address.js';
import type { Edit } from '../../../src/workbook/edit.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { readArchive } from '../../../src/hosts/file/zip/archive.js';
import { unzipParts } from './file-host.js';
import { RICH_SHEET, RICH_SHEET_PART, richWorkbook } from './rich-workbook.js';

const ROOT = join(__dirname, '../../..');
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, 'samples/phu-luc-quang-phu-6t2023.xlsx')));

/** Words of the table and the parts they mean in the rich workbook. */
const PARTS: Readonly<Record<string, string>> = {
  sheet: RICH_SHEET_PART,
  workbook: 'xl/workbook.xml',
  styles: 'xl/styles.xml',
  calcChain: 'xl/calcChain.xml',
  'content types': '[Content_Types].xml',
  'workbook relationships': 'xl/_rels/workbook.xml.rels',
  'our item': 'customXml/item2.xml',
  'its properties': 'customXml/itemProps2.xml',
  'its relationships': 'customXml/_rels/item2.xml.rels',
  'its sheet': 'xl/worksheets/sheet4.xml',
};

const PUT = {
  kind: 'write-sheet',
  sheet: { name: 'Phiếu kết quả', rows: [[{ value: 'a', border: true, format: '0.000' }]], headerRows: 1 },
} as const satisfies Edit;

/** Edits for each row of the table; the ones before the last only prepare. */
const CASES: Readonly<Record<string, readonly (readonly Edit[])[]>> = {
  number: [[number('D4', 5)]],
  'number over a text typed as text': [[number('D5', 5)]],
  'number with a format new to the workbook': [[number('D4', 5, '0.000')]],
  'number over a formula': [[number('D8', 5)]],
  text: [[{ kind: 'text', ...at('B4'), value: '=1' }]],
  formula: [[{ kind: 'formula', ...at('D4'), formula: 'D8+1', result: 2 }]],
  clear: [[{ kind: 'clear', ...at('D4') }]],
  mark: [[mark('A12')]],
  unmark: [[mark('A12'), mark('D4')], [{ kind: 'unmark' }]],
  'settings, first time': [[{ kind: 'settings', json: '{}' }]],
  'settings, again': [[{ kind: 'settings', json: '{}' }], [{ kind: 'settings', json: '[1]' }]],
  'a sheet of our own, first time': [[PUT]],
  'the same, renewed': [[PUT], [{ ...PUT, sheet: { ...PUT.sheet, rows: [['mới']] } }]],
  'the same, removed': [[PUT], [{ kind: 'remove-sheet', name: PUT.sheet.name }]],
};

function at(address: string, sheet = RICH_SHEET): { sheet: string; row: number; column: number } {
  return { sheet, ...parseAddress(address)! };
}

function number(address: string, value: number, format?: string): Edit {
  return { kind: 'number', ...at(address), value, ...(format === undefined ? {} : { format }) };
}

function mark(address: string): Edit {
  return { kind: 'mark', ...at(address), level: 'error', sentence: '' };
}

/** Rows of the documentation's table: edit, and the parts it names. */
function documentedRows(): [edit: string, parts: string[]][] {
  const text = readFileSync(join(ROOT, 'docs/file-host.md'), 'utf8');
  const table = text.split('## What each edit may touch')[1]?.split('\n\n')[2] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.replace(/[¹²]/g, '').trim()))
    .map(([, edit = '', parts = '']) => [edit, parts.split(',').map((part) => part.trim())]);
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipParts(before), unzipParts(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

describe('the parts that each edit touches', () => {
  it('has a case for every row of the table, and a row for every case', () => {
    expect(documentedRows().map(([edit]) => edit)).toEqual(Object.keys(CASES));
  });

  describe.each(['xlsx', 'xlsm'] as const)('in an .%s', (kind) => {
    it.each(documentedRows())('%s: %j', async (edit, parts) => {
      const steps = CASES[edit]!;
      let bytes = richWorkbook(kind);
      for (const step of steps.slice(0, -1)) {
        const preparing = await openWorkbook(bytes, 'x');
        await preparing.apply(step);
        bytes = await preparing.save();
      }
      const host = await openWorkbook(bytes, 'x');
      expect(host.kind).toBe(kind);
      await host.apply(steps.at(-1)!);
      const saved = await host.save();
      expect(changedParts(bytes, saved)).toEqual(parts.map((part) => PARTS[part] ?? part).sort());
    });
  });

  it('touches one part of the sample for a number, and two for a mark: there are no formulas', async () => {
    const sheet = 'Phụ lục 4';
    const host = await openWorkbook(SAMPLE, 'x');
    await host.apply([{ ...number('D18', 99.83), sheet } as Edit]);
    expect(changedParts(SAMPLE, await host.save())).toEqual(['xl/worksheets/sheet3.xml']);
    const marking = await openWorkbook(SAMPLE, 'x');
    await marking.apply([{ ...mark('D18'), sheet } as Edit]);
    expect(changedParts(SAMPLE, await marking.save())).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
  });

  it.each(['xlsx', 'xlsm'] as const)(
    'copies the untouched entries of an .%s packed as they were, in their order',
    async (kind) => {
      const bytes = richWorkbook(kind);
      const host = await openWorkbook(bytes, 'x');
      await host.apply([number('D4', 5), { kind: 'settings', json: '{}' }]);
      const saved = await host.save();
      const [old, now] = [readArchive(bytes), readArchive(saved)];
      const changed = new Set(changedParts(bytes, saved));
      expect(now.entries.slice(0, old.entries.length).map(({ name }) => name)).toEqual(
        old.entries.map(({ name }) => name),
      );
      expect(Buffer.from(now.comment)).toEqual(Buffer.from(old.comment));
      expect(old.comment.length).toBeGreaterThan(0);
      for (const entry of old.entries) {
        const copy = now.find(entry.name)!;
        if (changed.has(entry.name)) continue;
        expect([entry.name, Buffer.from(saved.subarray(copy.offset, copy.end))]).toEqual([
          entry.name,
          Buffer.from(bytes.subarray(entry.offset, entry.end)),
        ]);
      }
    },
  );

  it.each([
    ['the rich workbook', richWorkbook('xlsm'), RICH_SHEET],
    ['the sample', SAMPLE, 'Phụ lục 4'],
  ])(
    'gives the very bytes of %s back when nothing was done, or all of it taken away again',
    async (_, bytes, sheet) => {
      const host = await openWorkbook(bytes, 'x');
      await host.read();
      expect(await host.save()).toBe(bytes);
      const marks = ['D18', 'D5', 'H90'].map((address) => ({ ...mark(address), sheet }) as Edit);
      await host.apply([...marks, { kind: 'settings', json: '{}' }]);
      const marked = await host.save();
      expect(marked).not.toBe(bytes);
      await host.apply([{ kind: 'unmark' }, { kind: 'settings', json: null }]);
      expect(await host.save()).toBe(bytes);
      const again = await openWorkbook(marked, 'x');
      await again.apply([{ kind: 'unmark' }, { kind: 'settings', json: null }]);
      expect(changedParts(bytes, await again.save())).toEqual([]);
    },
  );
});
